/**
 * Imports Word files that are made to cost much, and looks what each costs: `node import.mjs [case …]`, after `npm run bundle`.
 * A hostile file is refused within 2 s of processor time and 300 MB, what is read or measured whole within 60 s and 1 GiB; no
 * file is written but in the folder that was asked for, and nobody is called. The last line is `N passed, N failed`.
 */
import { mkdirSync, mkdtempSync, openSync, closeSync, ftruncateSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { measure } from '../../hostile/measure.mjs'

// ------------------------------------------------------------- what it is

const office = 'http://schemas.openxmlformats.org'
const related = `${office}/officeDocument/2006/relationships`
const namespaces = `xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${related}" xmlns:a="${office}/drawingml/2006/main" xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"`

const part = (name, inside) => `<w:${name} ${namespaces}>${inside}</w:${name}>`
const run = (text, look = '') => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (text, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`
const styled = (style, text) => paragraph(text, `<w:pStyle w:val="${style}"/>`)
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join('')
const table = (rows) => `<w:tbl>${rows}</w:tbl>`
const row = (cells) => `<w:tr>${cells}</w:tr>`
const cell = (text, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${run(text)}</w:p></w:tc>`
const mark = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (words) => `<w:r><w:instrText>${words}</w:instrText></w:r>`

/** Names of styles that the reader knows, by ids of their own. */
const names = {
  s: 'Session',
  a: 'Agenda_Item',
  q: 'Quote',
  g: 'Signature',
  x: 'Annex_Heading',
  t: 'Title',
  f: 'footnote text',
}
const styles = part(
  'styles',
  Object.entries(names)
    .map(([id, name]) => `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join(''),
)

const relationships = (all) =>
  `<Relationships xmlns="${office}/package/2006/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${related}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** Bytes that cannot be packed, so that a package is as large as it must be for what is in it. */
function noise(length) {
  const bytes = new Uint8Array(length)
  let seed = 1
  for (let at = 0; at < length; at += 1) bytes[at] = seed = (seed * 48_271) % 2_147_483_647
  return bytes
}

function word(body, parts = {}, padding = 0) {
  const all = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"/>`,
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': styles,
    ...parts,
    ...(padding === 0 ? {} : { 'word/padding.bin': noise(padding) }),
  }
  const entries = Object.entries(all).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data])
  return zipSync(Object.fromEntries(entries), { level: 1 })
}

const source = (files) => ({ 'customXml/item1.xml': `<source xmlns="urn:masthead:source:1" text="">${files}</source>` })

const large = 1_000_000
const small = 'a'

/** Refused before or while its parts are opened. */
const hostile = {
  'a file of 100,000,001 bytes': (path) => {
    const file = openSync(path, 'w')
    ftruncateSync(file, 100_000_001)
    closeSync(file)
  },
  'a bomb by its ratio': () => word(small, { 'word/media/a.png': new Uint8Array(99_000_000) }),
  'a bomb by its size': () => word(small, { 'word/media/a.png': new Uint8Array(100_000_000) }, large),
  'a bomb in a thousand parts': () =>
    word(
      small,
      Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`word/media/${at}`, new Uint8Array(200_000)])),
    ),
  '65,535 parts': () =>
    zipSync(Object.fromEntries(Array.from({ length: 65_535 }, (_, at) => [`word/${at}`, new Uint8Array()]))),
  'a million laughs': () =>
    word('', {
      'word/document.xml': `<!DOCTYPE a [${times(40, (at) => `<!ENTITY b${at + 1} "&b${at};&b${at};">`)}]><a>&b40;</a>`,
    }),
  '4,000,000 elements': () => word('<w:a/>'.repeat(4_000_000), {}, large),
  '2,000,000 attributes of one element': () => word(`<w:a ${times(2_000_000, (at) => `b${at}="" `)}/>`),
  'elements that go too deep': () => word('<w:sdt>'.repeat(large) + '</w:sdt>'.repeat(large), {}, large),
  'an end that never comes': () =>
    word('', { 'word/document.xml': `<w:document ${namespaces}>${'<w:a '.repeat(large)}` }),
  'a tag without an end': () => word('', { 'word/document.xml': `<a b="${' '.repeat(20_000_000)}` }, large),
  'a comment without an end': () => word('', { 'word/document.xml': `<a><!--${'<!--'.repeat(5_000_000)}` }, large),
  '50 MB of a source': () =>
    word(paragraph(small), source(`<file name="en.md">${'a '.repeat(25_000_000)}</file>`), large),
  '50 MB of a source without a name': () =>
    word(paragraph(small), source(`<file>${'a'.repeat(50_000_000)}</file>`), large),
}

/** Measured whole: read, or refused for what no source may hold. */
const heavy = {
  'macros, which are not read,': () => word(small.repeat(9_000_000), { 'word/vbaProject.bin': noise(large) }),
  '2,900,000 elements': () => word('<w:a/>'.repeat(2_900_000), {}, large),
  '95 MB of words that are not in a paragraph': () => word('words '.repeat(15_800_000), {}, large),
  '95 MB of a comment': () =>
    word(`<!--${'<w:t '.repeat(19_000_000)}-->${paragraph(small)}`, source('<file name="en.md"># A</file>'), large),
  '8 MB of words': () => word(paragraph('words of a text '.repeat(3000)).repeat(170)),
  '200,000 paragraphs': () => word(paragraph('Words.').repeat(200_000)),
  '200,000 paragraphs of one letter and a number': () =>
    word(times(100_000, (at) => `<w:p>${run(at)}<w:r><w:tab/></w:r>${run('Words.')}</w:p>`)),
  '500,000 runs in a paragraph': () => word(`<w:p>${run(small).repeat(500_000)}</w:p>`, {}, large),
  '49,000 runs in a paragraph, each other bold': () =>
    word(`<w:p>${times(49_000, (at) => run(small, at % 2 ? '<w:rPr><w:b/></w:rPr>' : ''))}</w:p>`),
  '49,000 spaces in each of 100 paragraphs': () => word(paragraph(`a${' '.repeat(49_000)}b`).repeat(100)),
  '49,000 asterisks in a title': () =>
    word(styled('s', `a${'*'.repeat(49_000)}b`) + styled('t', `a${' *'.repeat(24_000)}b`)),
  '49,000 braces': () => word(paragraph('{'.repeat(49_000)) + paragraph('}'.repeat(49_000))),
  '100,000 paragraphs of a quotation': () => word(times(100_000, () => styled('q', 'Words.'))),
  '100,000 items behind a number': () =>
    word(
      `<w:p>${run('1.')}<w:r><w:tab/></w:r>${run('Words.')}</w:p>${times(100_000, () => `<w:p>${run('–')}<w:r><w:tab/></w:r>${run('Words.')}</w:p>`)}`,
    ),
  '100,000 signatures': () => word(times(100_000, () => styled('g', 'Words.'))),
  '100,000 lines of a session': () => word(times(100_000, (at) => styled('s', `Session ${at}`))),
  '20,000 annexes': () => word(times(20_000, (at) => styled('x', `Annex ${at}`) + paragraph('Words.'))),
  '10,000 rows of cells over a million columns': () =>
    word(table(times(10_000, () => row(times(5, () => cell('A', '<w:gridSpan w:val="1000000"/>')))))),
  '10,000 rows, each a column further': () =>
    word(
      table(
        times(10_000, (at) => `<w:tr><w:trPr><w:gridBefore w:val="${at}"/></w:trPr>${cell('A')}${cell('B')}</w:tr>`),
      ),
    ),
  '10,000 rows that go on from no row': () =>
    word(table(times(10_000, () => row(times(5, () => cell('A', '<w:vMerge/>')))))),
  '10,000 rows in one cell': () =>
    word(table(times(10_000, (at) => row(cell('A', `<w:vMerge${at === 0 ? ' w:val="restart"' : ''}/>`) + cell('B'))))),
  '63 columns and 790 rows': () => word(table(times(790, () => row(times(63, (at) => cell(at)))))),
  'tables in tables': () =>
    word('<w:tbl><w:tr><w:tc>'.repeat(80) + paragraph(small) + '</w:tc></w:tr></w:tbl>'.repeat(80)),
  'tables in tables, and 20,000 cells in each': () =>
    word(
      `${'<w:tbl><w:tr><w:tc>'.repeat(40)}${table(times(9000, () => row(times(5, () => cell('A')))))}${'</w:tc></w:tr></w:tbl>'.repeat(40)}`,
    ),
  '20,000 tables': () => word(times(20_000, () => table(row(cell('A') + cell('B'))) + paragraph('Words.'))),
  '100,000 targets of one name': () =>
    word(
      times(
        100_000,
        (at) =>
          `<w:p><w:bookmarkStart w:name="a${'_'.repeat(at % 2)}é${at.toString().replace(/\d/g, 'é')}"/>${run('A')}<w:hyperlink w:anchor="é${at}">${run('B')}</w:hyperlink></w:p>`,
      ),
    ),
  '100,000 targets': () =>
    word(
      times(
        100_000,
        (at) =>
          `<w:p><w:bookmarkStart w:name="é${at}é"/>${run('A')}<w:hyperlink w:anchor="é${at}é">${run('B')}</w:hyperlink></w:p>`,
      ),
    ),
  '60 fields in one another around 40,000 runs': () =>
    word(
      `<w:p>${times(60, () => mark('begin') + code('A') + mark('separate'))}${run(small).repeat(20_000)}</w:p>`.repeat(
        2,
      ),
    ),
  'a code of 60,000 spaces around 20,000 runs': () =>
    word(`<w:p>${mark('begin')}${code(' '.repeat(60_000))}${mark('separate')}${run(small).repeat(20_000)}</w:p>`),
  '100,000 notes': () =>
    word(
      times(100_000, (at) => `<w:p>${run('A')}<w:r><w:footnoteReference w:id="${at}"/></w:r></w:p>`),
      {
        'word/footnotes.xml': part(
          'footnotes',
          times(100_000, (at) => `<w:footnote w:id="${at}">${styled('f', 'Words.')}</w:footnote>`),
        ),
      },
    ),
  '1,000 lines in heads, all of which may be days': () =>
    word(paragraph(small), {
      'word/header1.xml': part(
        'hdr',
        times(1000, (at) => paragraph(`${at} May 2020 and more words`)),
      ),
      'word/_rels/document.xml.rels': relationships(
        Array.from({ length: 50_000 }, (_, at) => [`r${at}`, 'header', 'header1.xml']),
      ),
    }),
  '100,000 styles, each based on the next': () =>
    word(paragraph(small), {
      'word/styles.xml': part(
        'styles',
        times(100_000, (at) => `<w:style w:styleId="${at}"><w:basedOn w:val="${at + 1}"/></w:style>`),
      ),
    }),
  '100,000 levels of a list': () =>
    word(
      times(100_000, (at) => paragraph('A', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`)),
      {
        'word/numbering.xml': part(
          'numbering',
          `<w:abstractNum w:abstractNumId="1">${times(100_000, (at) => `<w:lvl w:ilvl="${at}"/>`)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
        ),
      },
    ),
  '300,000 facts': () =>
    word(paragraph(small), {
      'word/settings.xml': part(
        'settings',
        `<w:docVars>${times(300_000, (at) => `<w:docVar w:name="fact a${at.toString(26).replace(/\d/g, 'q')}" w:val="b"/>`)}</w:docVars>`,
      ),
    }),
  'a fact of 20 MB': () =>
    word(
      paragraph(small),
      {
        'word/settings.xml': part(
          'settings',
          `<w:docVars><w:docVar w:name="fact kind" w:val="letter"/><w:docVar w:name="fact number" w:val="${'['.repeat(20_000_000)}"/></w:docVars>`,
        ),
      },
      large,
    ),
  '50,000 remarks under a table': () =>
    word(table(row(cell('A') + cell('B'))) + times(50_000, () => styled('f', 'Words.'))),
  '20,000 tables, each with a note under it': () =>
    word(
      times(
        20_000,
        () =>
          table(
            row(
              cell('A') +
                `<w:tc><w:p>${run('B')}${run('a', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>')}</w:p></w:tc>`,
            ),
          ) + `<w:p><w:r><w:t>a</w:t><w:tab/><w:t>Words.</w:t></w:r></w:p>`,
      ),
    ),
  '100,000 bullets between two items': () => {
    const item = (label, text) => `<w:p><w:r><w:t>${label}</w:t><w:tab/><w:t>${text}</w:t></w:r></w:p>`
    return word(item('1.', 'One') + item('•', 'Words.').repeat(100_000) + item('(a)', 'Two'))
  },
  '1,900 pictures': () =>
    word(
      times(
        1900,
        (at) => `<w:p><w:r><w:drawing><wp:docPr name="a.png"/><a:blip r:embed="r${at}"/></w:drawing></w:r></w:p>`,
      ),
      {
        ...Object.fromEntries(
          Array.from({ length: 1900 }, (_, at) => [`word/media/${at}.png`, new Uint8Array([0x89, 0x50, 0x4e, 0x47])]),
        ),
        'word/_rels/document.xml.rels': relationships(
          Array.from({ length: 1900 }, (_, at) => [`r${at}`, 'image', `media/${at}.png`]),
        ),
      },
    ),
  'a source of 8 MB': () =>
    word(paragraph(small), source(`<file name="en.md"># A\n\n${'Words of a text.\n\n'.repeat(440_000)}</file>`)),
}

// ---------------------------------------------------------- what it costs

/** What is wrong with how a file was met. */
function faultsOf({ status, said, seconds, memory, calls }, limits, folder) {
  const made = readdirSync(folder, { recursive: true }).filter(
    (name) => name !== 'a.docx' && name !== 'made' && name !== 'made/one',
  )
  // The folder is there, and what is missing in it is told.
  const isMade = status === 1 && made.length > 0
  const isRefused = status === 1 && / error (?:import-refused|size): /.test(said)
  return [
    ...(status === 0 || isRefused || isMade ? [] : [`exit ${status}: ${said.slice(0, 300)}`]),
    ...(limits.isRefused && !isRefused ? ['it was not refused'] : []),
    ...(seconds > limits.seconds ? [`${seconds.toFixed(1)} s`] : []),
    ...(memory > limits.memory ? [`${memory.toFixed(0)} MiB`] : []),
    ...(calls > 0 ? [`${calls} calls`] : []),
    ...(isRefused && made.length > 0 ? [`made ${made.join(', ')}`] : []),
    ...made.filter((name) => !/^made\/one\/[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(name)).map((name) => `made ${name}`),
  ]
}

const asked = process.argv.slice(2)
const all = [
  ...Object.entries(hostile).map((one) => [...one, { seconds: 2, memory: 300, isRefused: true }]),
  ...Object.entries(heavy).map((one) => [...one, { seconds: 60, memory: 1024, isRefused: false }]),
].filter(([name]) => asked.length === 0 || asked.some((each) => name.includes(each)))

let failed = 0
for (const [name, make, limits] of all) {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-import-'))
  const bytes = make(join(folder, 'a.docx'))
  if (bytes !== undefined) writeFileSync(join(folder, 'a.docx'), bytes)
  mkdirSync(join(folder, 'made'))
  const result = await measure(['import', 'a.docx', 'made/one'], { cwd: folder })
  const faults = faultsOf(result, limits, folder)
  rmSync(folder, { recursive: true })
  if (faults.length > 0) failed += 1
  const isRefused = / error (?:import-refused|size): /.test(result.said)
  const outcome = result.status > 1 ? 'ended' : isRefused ? 'refused' : 'read'
  console.log(
    `${faults.length === 0 ? 'passed' : 'FAILED'}: ${name}: ${outcome}, ${result.seconds.toFixed(1)} s, ${result.memory.toFixed(0)} MiB`,
  )
  if (outcome === 'refused')
    console.log(`  ${result.said.split('\n')[0]?.replace(/^.*? imported: |Open it in.*$/g, '')}`)
  for (const fault of faults) console.log(`  ${fault}`)
}
console.log(`${all.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || all.length === 0 ? 1 : 0
