/** The Word writer: the same bytes for the same publication. */
import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import { digestOf, originNamespace } from '../../pipeline/word/origin.ts'
import { everythingOn, writeDocx } from './docx-parts.ts'
import { letter } from './example-publication.ts'
import { lintPackage } from './package-lint.ts'
import { descendants, parseXml } from './package-tree.ts'

async function digest(): Promise<string> {
  const { bytes } = await writeDocx(everythingOn('ar', { numbersAt: 'foot' }))
  return createHash('sha256').update(bytes).digest('hex')
}

const zone = process.env['TZ']

afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

test('the fiftieth file of a process has the bytes of the first', async () => {
  const first = await digest()
  for (let count = 0; count < 48; count++) await writeDocx(letter())
  expect(await digest()).toBe(first)
})

test('time zones change nothing', async () => {
  process.env['TZ'] = 'Pacific/Kiritimati'
  const east = await digest()
  process.env['TZ'] = 'Pacific/Pago_Pago'
  expect(await digest()).toBe(east)
})

test('the writer leaves its publication as it was', async () => {
  const publication = everythingOn('en')
  const before = structuredClone({ ...publication, pictures: undefined })
  await writeDocx(publication)
  expect({ ...publication, pictures: undefined }).toEqual(before)
})

test('content types come first in the package', async () => {
  const { bytes } = await writeDocx(letter())
  expect(Object.keys(unzipSync(bytes)).slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels'])
})

const run = (inner: string): string => `<w:body><w:p>${inner}</w:p></w:body>`

/** The digest of stories as they are read. */
function digestOfParts(...stories: readonly string[]): string {
  return digestOf(stories.map((story) => descendants(parseXml(story))))
}

describe('the source', () => {
  const origin = [
    { name: 'document.yaml', text: 'kind: letter\n', sha256: 'a'.repeat(64) },
    { name: 'fr.md', text: '# Lettre <&"> \u00A0\n\n  a\n', sha256: 'b'.repeat(64) },
  ]

  test('travels word for word in a part of its own, and makes no fault', async () => {
    const { bytes, tree } = await writeDocx(letter({ origin }))
    expect(lintPackage(bytes)).toEqual([])
    const part = tree('customXml/item1.xml')
    expect(part.attributes['xmlns']).toBe(originNamespace)
    expect(part.children.map(({ attributes, text }) => [attributes['name'], attributes['sha256'], text])).toEqual(
      origin.map(({ name, text, sha256 }) => [name, sha256, text]),
    )
  })

  test('stays at home where it is not given', async () => {
    const { xml } = await writeDocx(letter({ origin: [] }))
    expect(xml('customXml/item1.xml')).toBe('')
    expect(xml('[Content_Types].xml')).not.toContain('customXml')
  })

  test('knows the text it was written with', async () => {
    const { tree, xml } = await writeDocx(letter({ origin }))
    const stories = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'].map(xml)
    const digest = tree('customXml/item1.xml').attributes['text']
    expect(digestOfParts(...stories)).toBe(digest)
    const [document = '', ...notes] = stories
    for (const change of ['honneur', '<w:t xml:space="preserve">'])
      expect(digestOfParts(document.replace(change, `${change}x`), ...notes)).not.toBe(digest)
  })

  test('is not taken for changed where Word has only saved it', () => {
    const saved = run(
      '<w:proofErr w:type="spellStart"/><w:r w:rsidR="1"><w:t>ab</w:t></w:r><w:r><w:t xml:space="preserve"> &quot;</w:t></w:r>',
    )
    expect(digestOfParts(saved)).toBe(digestOfParts(run('<w:r><w:t>ab "</w:t></w:r>')))
  })

  test('is taken for changed where letters are bold, a list is, or a tab is gone', () => {
    const plain = digestOfParts(run('<w:r><w:t>ab</w:t><w:tab/></w:r>'))
    const others = [
      '<w:r><w:rPr><w:b/></w:rPr><w:t>ab</w:t><w:tab/></w:r>',
      '<w:r><w:rPr><w:i w:val="1"/></w:rPr><w:t>ab</w:t><w:tab/></w:r>',
      '<w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>ab</w:t><w:tab/></w:r>',
      '<w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>ab</w:t><w:tab/></w:r>',
      '<w:r><w:t>ab</w:t></w:r>',
    ]
    expect(new Set([plain, ...others.map((other) => digestOfParts(run(other)))]).size).toBe(others.length + 1)
    const off = '<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>ab</w:t><w:tab/></w:r>'
    expect(digestOfParts(run(off))).toBe(plain)
  })
})
