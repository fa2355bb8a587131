/** Word files that are made to harm by the source that they carry, or by what they say of themselves. */
import { describe, expect, test } from 'vitest'
import { packageLimits } from '../../pipeline/import/word/package.ts'
import { digestOf } from '../../pipeline/word/origin.ts'
import { descendants, parseXml } from '../write/package-tree.ts'
import { refusalOf, sourceOf } from './import-of.ts'
import { documentPart, paragraph, wordPackage, wordText } from './word-package.ts'
import { path, textOf, picture, cell, table, file, variables, ours } from './hostile-parts.ts'

describe('the source that travels in a file', () => {
  const text = documentPart(paragraph('Some words.'))
  const travelling = (files: string, others: Readonly<Record<string, string>> = {}): Uint8Array =>
    wordPackage({
      [path]: text,
      'customXml/item1.xml': `<source xmlns="urn:masthead:source:1" text="${digestOf([descendants(parseXml(text))])}">${files}</source>`,
      ...others,
    })
  test('comes back as it is', () => {
    expect(
      sourceOf(travelling(file('document.yaml', 'kind: letter\n') + file('en.md', '# A &lt;!-- b --&gt;\n'))),
    ).toEqual({
      'document.yaml': 'kind: letter\n',
      'en.md': '# A <!-- b -->\n',
    })
  })

  test.each([
    '../x',
    '../en.md',
    '/etc/passwd',
    '/en.md',
    'a/en.md',
    'a\\en.md',
    'C:en.md',
    'con',
    'con.md',
    'CON.md',
    'aux.yaml',
    'lpt1.md',
    '.md',
    '.en.md',
    'en.md ',
    'en.exe',
    'en.md%00',
    '%2e%2e%2fen.md',
    'a\u202Edm.md',
    `${'a'.repeat(200)}.md`,
    '',
  ])('has no file of the name %j', (name) => {
    expect(refusalOf(travelling(file('en.md') + file(name)))).toContain(
      'its source has a file name that no source has (customXml/item1.xml)',
    )
  })

  test('has no two files of one name, and at least one text', () => {
    for (const name of ['en.md', 'EN.md'])
      expect(refusalOf(travelling(file('en.md') + file(name)))).toContain('two files')
    expect(refusalOf(travelling(file('été.md') + file('e\u0301te\u0301.md')))).toMatch(/two files|no source has/)
    for (const files of ['', file('document.yaml'), '<other name="en.md"/>'])
      expect(refusalOf(travelling(files))).toContain('its source has no text')
  })

  test.each(['\u202E', '\u2066', '\u0085', '\u200B', '\uE000', '\u{E0041}'])(
    'has no character that no source may have: %j',
    (sign) => {
      expect(refusalOf(travelling(file('en.md', `a${sign}b`)))).toContain('its source has the character U+')
    },
  )

  test('is no larger than a source', () => {
    const limits = { ...packageLimits, ratio: 1e6 }
    expect(refusalOf(travelling(file('en.md', 'a '.repeat(4_200_000))), { limits })).toContain(
      'more than 8388608 characters',
    )
  })

  test('is looked for in no part of others, however they are damaged', () => {
    const files = sourceOf(
      travelling(file('en.md'), { 'customXml/item0.xml': '<!DOCTYPE a>', 'customXml/item2.xml': '\u0000' }),
    )
    expect(files).toEqual({ 'en.md': '# A' })
  })
})

describe('what a file says of itself', () => {
  test('is taken for no more than facts', () => {
    const facts = sourceOf(
      wordPackage({
        'word/settings.xml': variables({
          ...ours,
          ['fact __proto__']: '{"kind":"report"}',
          'fact job': '{"__proto__":{"a":"b"},"en\\nsymbol":"x"}',
          'fact symbol': '{"toString":1}',
          'fact agenda': '['.repeat(60_000),
          'fact sponsors': `${'['.repeat(9000)}"a"${']'.repeat(9000)}`,
          'fact place': 'a\u202Eb',
          'fact number': '["a\\u202eb"]',
        }),
      }),
    )['document.yaml']
    expect(facts).toBe(
      'kind: report\norgan: general-assembly\nsession: 75\ndistribution: general\ndate: 2021-01-07\noriginal: en\n',
    )
    expect(Object.hasOwn(Object.prototype, 'kind')).toBe(false)
  })

  test.each(['', 'xx', 'constructor', '__proto__', '../en', 'en_GB', 'EN-us', '\u202E', 'a'.repeat(100_000)])(
    'may be any language: %j',
    (language) => {
      const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>${language}</dc:language></cp:coreProperties>`
      expect(textOf(wordPackage({ 'docProps/core.xml': core }))).toBe('Some words.\n')
    },
  )

  test('steers no eye: signs that a source may not have stay outside', () => {
    const signs = '\u202E\u2066\u200B\u0085\uE000\u{E0041}'
    const body = `${paragraph(`a${signs}b`)}${picture('p', `${signs}.png`)}<w:p><w:bookmarkStart w:name="${signs}"/><w:r><w:t>c${signs}</w:t></w:r></w:p>${table([cell(`d${signs}`) + cell('e')])}`
    expect(textOf(wordText(body))).toContain('ab')
  })
})
