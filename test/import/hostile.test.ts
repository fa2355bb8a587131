/** Word files that are made to harm by what stands in their text: addresses, pictures, numbers, sizes. */
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importFile } from '../../pipeline/build/import-file.ts'
import { parseText } from '../parse/parse-text.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { importOf, refusalOf, sourceOf } from './import-of.ts'
import { paragraph, part, relationshipsPart, wordPackage, wordText } from './word-package.ts'
import { textOf, picture, png, cell, table, variables, ours } from './hostile-parts.ts'

function svg(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`
}

function style(id: string, base: string): string {
  return `<w:style w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`
}

/** A paragraph that calls a note. */
function call(id: number): string {
  return `<w:p><w:r><w:t>Called</w:t><w:footnoteReference w:id="${id}"/></w:r></w:p>`
}

/** The start, the middle or the end of a field. */
function fieldMark(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
}

/** A table of so many rows, each a column further. */
function stepped(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, at) => `<w:trPr><w:gridBefore w:val="${at}"/></w:trPr>${cell('A')}`)
  return wordText(table(rows))
}

/** A head of so many lines, which the text has a thousand times. */
function headed(lines: number): Uint8Array {
  return wordPackage({
    'word/header1.xml': part('hdr', paragraph('a').repeat(lines)),
    'word/_rels/document.xml.rels': relationshipsPart(
      Array.from({ length: 1000 }, (_, index) => ({ id: `h${index}`, type: 'header', target: 'header1.xml' })),
    ),
  })
}

describe('what lies outside', () => {
  const address = 'http://127.0.0.1:9/a'
  const outside = ['attachedTemplate', 'image', 'oleObject', 'frame', 'header', 'subDocument', 'hyperlink'].flatMap(
    (type, index) => [
      { id: `a${index}`, type, target: address, isOutside: true } as const,
      { id: `b${index}`, type, target: 'file:///etc/passwd', isOutside: true } as const,
      { id: `c${index}`, type, target: '\\\\host\\share', isOutside: true } as const,
    ],
  )
  const relationships = relationshipsPart(outside)

  test('is never looked at', () => {
    const body = outside
      .map(({ id }) => picture(id) + `<w:p><w:r><w:object><a:blip r:link="${id}"/></w:object></w:r></w:p>`)
      .join('')
    const bytes = wordText(paragraph('Some words.') + body, {
      'word/_rels/document.xml.rels': relationships,
      'word/_rels/settings.xml.rels': relationships,
      'word/settings.xml': part('settings', '<w:attachedTemplate r:id="a0"/>'),
      '_rels/.rels': relationships,
    })
    expect(textOf(bytes)).toBe('Some words.\n')
  })

  test.each([
    'INCLUDETEXT "/etc/passwd"',
    'INCLUDEPICTURE "http://127.0.0.1:9/a.png" \\d',
    'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"',
    'LINK Excel.Sheet.8 "\\\\\\\\host\\\\a.xls"',
    'QUOTE "x"',
  ])('is not asked for by a field: %s', (code) => {
    const instruction = `<w:r><w:instrText>${code.replaceAll('"', '&quot;')}</w:instrText></w:r>`
    const result = '<w:r><w:t>The result</w:t></w:r>'
    const whole = `<w:p>${fieldMark('begin')}${instruction}${fieldMark('separate')}${result}${fieldMark('end')}</w:p>`
    const simple = `<w:p><w:fldSimple w:instr="${code.replaceAll('"', '&quot;')}">${result}</w:fldSimple></w:p>`
    expect(textOf(wordText(whole))).toBe('The result\n')
    expect(textOf(wordText(simple))).toBe('The result\n')
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    'data:text/html,a',
    'vbscript:a',
    'file:///etc/passwd',
    '\\\\host\\share',
    '//host/share',
    'mailto:',
    'http://',
    'https://user:word@host/) [x](javascript:a',
    'https://example.org/\u202Egnp',
  ])('is not linked to by %s', (target) => {
    const link = '<w:p><w:hyperlink r:id="x"><w:r><w:t>words</w:t></w:r></w:hyperlink></w:p>'
    const text = textOf(
      wordText(link, {
        'word/_rels/document.xml.rels': relationshipsPart([{ id: 'x', type: 'hyperlink', target, isOutside: true }]),
      }),
    )
    const { document } = parseText(text)
    const links = JSON.stringify(document).match(/"link":"[^"]*"/g) ?? []
    expect(links.filter((one) => !/^"link":"(?:https?:|mailto:)/.test(one))).toEqual([])
    expect(text).toContain('words')
  })
})

describe('pictures', () => {
  const withPicture = (data: string | Uint8Array, name?: string): Uint8Array =>
    wordText(title + paragraph('Some words.') + picture('p', name), {
      'word/settings.xml': variables(ours),
      'word/styles.xml': part('styles', '<w:style w:styleId="t"><w:name w:val="Title"/></w:style>'),
      'word/media/a.png': data,
      'word/_rels/document.xml.rels': relationshipsPart([{ id: 'p', type: 'image', target: 'media/a.png' }]),
    })

  const title = '<w:p><w:pPr><w:pStyle w:val="t"/></w:pPr><w:r><w:t>A title</w:t></w:r></w:p>'

  test('that are none are left out, and this is told', () => {
    for (const data of ['', 'MZ', 'GIF89a', '<html><script/></html>', new Uint8Array([0xff])]) {
      const { imported, said } = importOf(withPicture(data))
      expect([...(imported?.files.keys() ?? [])]).toEqual(['document.yaml', 'en.md'])
      expect(said.join('\n')).toContain('An object or picture that cannot be read was left out here.')
    }
  })

  test.each<readonly [string, string | Uint8Array]>([
    ['a PNG of 100,000 × 100,000', png(100_000, 100_000)],
    ['a PNG that is cut off', png(1, 1).subarray(0, 9)],
    ['a script', svg('<script>alert(1)</script>')],
    ['a link', svg('<a href="javascript:alert(1)"><path d="M0 0"/></a>')],
    ['a picture from outside', svg('<image href="file:///etc/passwd"/>')],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<text>&a;</text>')}`],
  ])('that a build refuses are told when they are imported: %s', async (_, data) => {
    const folder = await temporaryFolder()
    const from = join(folder, 'a.docx')
    await writeFile(from, withPicture(data))
    const result = await importFile({ from, shown: 'a.docx', target: join(folder, 'one'), ignoresSource: false })
    expect(result.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining([expect.stringMatching(/svg|image/)]),
    )
    expect((await readdir(folder)).toSorted()).toEqual(['a.docx', 'one'])
  })

  test.each([
    '../../x.png',
    '/etc/passwd',
    'C:\\x.png',
    'a\u0000.png',
    'document.yaml',
    'en.md',
    'a'.repeat(300),
    '-x.png',
    'con.png',
    'x\\nul.png',
  ])('are called by a safe name: %j', (name) => {
    const names = Object.keys(sourceOf(withPicture(png(1, 1), name.replace('\u0000', '&#9;'))))
    expect(names).toEqual(['document.yaml', 'en.md', expect.stringMatching(/^(?!con|nul)[a-z0-9][a-z0-9-]*\.png$/)])
  })
})

describe('numbers and references', () => {
  const odd = ['-1', '0', '999999999999999999999', 'NaN', 'Infinity', '1e9', '', ' ', '٣', '0x10', '--1', 'x']
  const numberings = odd.flatMap((id) => [
    `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="${id}"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>`,
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
  ])
  const notes = odd.map((id) => `<w:footnote w:id="${id}">${paragraph(`Note ${id}`)}</w:footnote>`)

  test.each(odd)('may be %j wherever there is one', (value) => {
    const body = [
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${value}"/><w:numId w:val="${value}"/></w:numPr><w:ind w:left="${value}"/><w:outlineLvl w:val="${value}"/></w:pPr><w:bookmarkStart w:id="${value}" w:name="${value}"/><w:r><w:t>Listed</w:t><w:footnoteReference w:id="${value}"/></w:r></w:p>`,
      table([
        `<w:trPr><w:gridBefore w:val="${value}"/><w:trHeight w:val="${value}" w:hRule="exact"/></w:trPr>${cell('A', `<w:gridSpan w:val="${value}"/><w:vMerge w:val="${value}"/>`)}${cell('B')}`,
        cell('C', '<w:vMerge/>'),
      ]),
    ].join('')
    const text = textOf(
      wordText(body, {
        'word/numbering.xml': part('numbering', numberings.join('')),
        'word/footnotes.xml': part('footnotes', notes.join('')),
      }),
    )
    expect(text).toContain('Listed')
  })

  test('may set our own paragraphs in without end', () => {
    const text = textOf(
      wordText('<w:p><w:pPr><w:ind w:left="999999999"/></w:pPr><w:r><w:t>Far in</w:t></w:r></w:p>', {
        'word/settings.xml': variables(ours),
      }),
    )
    expect(text).toContain('Far in')
    expect(text.length).toBeLessThan(500)
  })

  test('of facts may be none that an author could write', () => {
    for (const date of odd.concat('2021-02-31', '2021-1-7')) {
      const facts = { ...ours, 'fact date': date, 'fact symbol': date, 'fact session': date }
      expect(textOf(wordPackage({ 'word/settings.xml': variables(facts) }))).toContain('Some words.')
    }
  })

  test('may be missing wherever there is one', () => {
    const body =
      '<w:p><w:pPr><w:pStyle/><w:numPr><w:ilvl/><w:numId/></w:numPr><w:ind/><w:outlineLvl/></w:pPr><w:bookmarkStart/><w:hyperlink><w:r><w:t>Words</w:t><w:footnoteReference/><w:br/><w:drawing/><w:fldChar/></w:r></w:hyperlink></w:p>'
    const merged = table([`<w:trPr><w:gridBefore/></w:trPr>${cell('A', '<w:gridSpan/><w:vMerge/>')}`, '<w:tc/>', ''])
    const parts = {
      'word/numbering.xml': part('numbering', '<w:abstractNum/><w:num/>'),
      'word/styles.xml': part('styles', '<w:style/><w:style><w:basedOn/><w:name/></w:style>'),
      'word/footnotes.xml': part('footnotes', '<w:footnote/>'),
      'word/settings.xml': part('settings', '<w:docVars><w:docVar/></w:docVars>'),
      'word/_rels/document.xml.rels': '<Relationships><Relationship/><Relationship Id="a"/></Relationships>',
    }
    expect(textOf(wordText(body + merged, parts))).toContain('Words')
  })

  test('may lead round in a ring', () => {
    const list =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="a"/><w:styleLink w:val="a"/></w:abstractNum>'
    const body = ['a', 'b', 'c', 'x0', 'x9999'].map(
      (id) => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r><w:t>In ${id}</w:t></w:r></w:p>`,
    )
    const chain = Array.from({ length: 10_000 }, (_, index) => style(`x${index}`, `x${index + 1}`))
    const text = textOf(
      wordText(body.join(''), {
        'word/styles.xml': part('styles', [style('a', 'b'), style('b', 'a'), style('c', 'c'), ...chain].join('')),
        'word/numbering.xml': part('numbering', `${list}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`),
      }),
    )
    expect(text.match(/In /g)).toHaveLength(body.length)
  })

  test('of notes may lead to notes', () => {
    const own = part(
      'footnotes',
      `<w:footnote w:id="1">${call(2)}</w:footnote><w:footnote w:id="2">${call(1)}</w:footnote>`,
    )
    expect(textOf(wordText(call(1), { 'word/footnotes.xml': own }))).toContain('[^1]: Called')
  })
})

describe('sizes that no source may have', () => {
  test.each<readonly [string, (count: number) => string, number]>([
    ['characters in a paragraph', (count) => paragraph('a '.repeat(count / 2) + 'a'.repeat(count % 2)), 50_000],
    ['cells in a row', (count) => table([cell('A').repeat(count)]), 63],
    ['fields in one another', (count) => `<w:p>${fieldMark('begin').repeat(count)}</w:p>`, 64],
    [
      'signs in the code of a field',
      (count) => `<w:p>${fieldMark('begin')}<w:r><w:instrText>${' '.repeat(count)}</w:instrText></w:r></w:p>`,
      65_536,
    ],
  ])('are refused: %s', (what, body, limit) => {
    expect(importOf(wordText(body(limit))).imported).toBeDefined()
    expect(refusalOf(wordText(body(limit + 1)))).toContain(`it has more than ${limit} ${what} (word/document.xml)`)
  })

  test('are refused: columns of a table', () => {
    expect(importOf(stepped(64)).imported).toBeDefined()
    expect(refusalOf(stepped(65))).toContain('it has a table of more than 64 columns (word/document.xml)')
  })

  test('are refused: rows in a table', () => {
    expect(refusalOf(wordText(table(Array.from({ length: 10_001 }, () => '<w:tc/>'))))).toContain(
      '10000 rows in a table',
    )
  })

  test('are refused: lines in heads', () => {
    expect(importOf(headed(1000)).imported).toBeDefined()
    expect(refusalOf(headed(1001))).toContain('it has more than 1000 lines in its heads and feet')
  })
})
