import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importFile } from '../../pipeline/build/import-file.ts'
import { refusedCharacters } from '../../pipeline/text/characters.ts'
import { packageLimits } from '../../pipeline/import/word/package.ts'
import { digestOf } from '../../pipeline/word/origin.ts'
import { countMarkup } from '../../pipeline/xml/read.ts'
import { parseText } from '../parse/parse-text.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { descendants, parseXml } from '../write/package-tree.ts'
import { importOf, refusalOf, sourceOf } from './import-of.ts'
import {
  documentPart,
  documentType,
  namespaces,
  paragraph,
  part,
  rawPackage,
  rawZip,
  relationshipsPart,
  typesPart,
  wordPackage,
  wordText,
  type RawEntry,
} from './word-package.ts'

const path = 'word/document.xml'

/** The text of the one language file; that it can be parsed is looked at too. */
function textOf(bytes: Uint8Array): string {
  const text = sourceOf(bytes)['en.md'] ?? ''
  expect(refusedCharacters(text)).toEqual([])
  parseText(text)
  return text
}

/** A package of so many parts. */
function packageOf(count: number): Uint8Array {
  return rawPackage(...Array.from({ length: count - 3 }, (_, index) => ({ name: `word/${index}.bin` })))
}

/** A package with a picture of so many bytes. */
function grown(size: number): Uint8Array {
  return wordPackage({ 'word/media/a.png': new Uint8Array(size) })
}

/** Bytes of the parts that are read. */
function sizeOf(bytes: Uint8Array): number {
  for (let size = 0; ; size += 1) {
    const { imported } = importOf(bytes, { limits: { ...packageLimits, bytes: size, ratio: 1e6 } })
    if (imported !== undefined) return size
  }
}

function utf16(text: string, mark: readonly number[]): Uint8Array {
  return new Uint8Array([...mark, ...Buffer.from(text, 'utf16le')])
}

/** A paragraph with so many attributes. */
function wide(count: number): Uint8Array {
  return wordText(`<w:p ${Array.from({ length: count }, (_, index) => `w:a${index} = '>'`).join(' ')}/>`)
}

function count(text: string): number {
  return countMarkup(text).all
}

/** A text in so many content controls. */
function deep(count: number): Uint8Array {
  const [open, close] = ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>']
  return wordText(`${open.repeat(count)}${paragraph('Deep.')}${close.repeat(count)}`)
}

function picture(id: string, name = 'a.png'): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="${name}" descr="A map"/><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r></w:p>`
}

/** A PNG that says it is so large. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  bytes.set([8, 2], 24)
  return bytes
}

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

function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
}

function table(rows: readonly string[]): string {
  return `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
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

/** A file of the source that travels in a package. */
function file(name: string, words = '# A'): string {
  return `<file name="${name}">${words}</file>`
}

/** Facts as our files carry them. */
function variables(all: Readonly<Record<string, string>>): string {
  const each = Object.entries(all).map(
    ([name, value]) => `<w:docVar w:name="${name}" w:val="${value.replaceAll('"', '&quot;')}"/>`,
  )
  return part('settings', `<w:docVars>${each.join('')}</w:docVars>`)
}

describe('bytes that are no Word file', () => {
  const sound = wordPackage()

  test.each<readonly [string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'it is not a Word file'],
    ['a text', strToU8('Some words.'), 'it is not a Word file'],
    ['two letters', strToU8('PK'), 'it is damaged: its end is missing'],
    ['a file with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'has a password'],
    ['a zip without parts', rawZip([]), 'it is not a Word file'],
    ['another zip', rawZip([{ name: 'a.txt', data: 'a' }]), 'it is not a Word file'],
    ['a zip with a text in capitals', rawZip([{ name: 'WORD/DOCUMENT.XML', data: 'a' }]), 'it is not a Word file'],
    ['a text that is none', wordPackage({ [path]: part('styles', '') }), 'it has no text (word/document.xml)'],
    ['an empty text', wordPackage({ [path]: '' }), 'it is not well-formed'],
  ])('refuses %s', (_, bytes, reason) => {
    expect(refusalOf(bytes)).toContain(reason)
    expect(refusalOf(bytes)).toMatch(/^file\.docx:1:1: error import-refused: “file\.docx” cannot be imported: /)
  })

  test('refuses a package that is cut off, wherever it is', () => {
    for (let length = 0; length < sound.length; length += 1)
      expect(refusalOf(sound.subarray(0, length))).toMatch(/it is not a Word file|it is damaged: its end is missing/)
  })

  test('refuses a package with more behind it', () => {
    expect(refusalOf(new Uint8Array([...sound, 0]))).toContain('its end is missing')
  })
})

describe('a package', () => {
  test('has so many parts and no more', () => {
    expect(textOf(packageOf(2000))).toBe('Some words.\n')
    expect(refusalOf(packageOf(2001))).toContain('it has more than 2000 parts')
  })

  const others = Object.values({ types: typesPart(documentType), text: documentPart(paragraph('Some words.')) })

  test('grows to so many bytes and no more', () => {
    const limits = { ...packageLimits, bytes: 20_000, ratio: 1e6 }
    const small = sizeOf(grown(0))
    expect(importOf(grown(20_000 - small), { limits }).imported).toBeDefined()
    expect(refusalOf(grown(20_001 - small), { limits })).toContain(
      'it grows to more than 20000 bytes when it is opened',
    )
    expect(others.every((text) => text.length < 20_000)).toBe(true)
  })

  test('grows so many times and no more', () => {
    const limits = { ...packageLimits, ratio: 2 }
    const small = sizeOf(grown(0))
    // A small package may grow as one of 64 KiB.
    expect(importOf(grown(2 * 65_536 - small), { limits }).imported).toBeDefined()
    expect(refusalOf(grown(2 * 65_536 + 1 - small), { limits })).toContain('it grows to more than 131072 bytes')
    expect(refusalOf(grown(20_000_000))).toContain('it grows to more than 13107200 bytes')
  })

  test('may have its sizes behind the parts', () => {
    const data = documentPart(paragraph('Other words.'))
    const entries = [
      { name: '[Content_Types].xml', data: typesPart(documentType), hasDescriptor: true },
      { name: path, data, hasDescriptor: true },
    ] as const
    expect(textOf(rawZip(entries))).toBe('Other words.\n')
  })

  test('may have parts that are not packed', () => {
    const entries = [
      { name: '[Content_Types].xml', data: typesPart(documentType), method: 0 },
      { name: path, data: documentPart(paragraph('Other words.')), method: 0 },
    ]
    expect(textOf(rawZip(entries))).toBe('Other words.\n')
  })

  const data = new Uint8Array(1000)
  test.each<readonly [string, RawEntry, string]>([
    [
      'a size that is too small',
      { name: 'word/media/a', data, size: 100 },
      'one of its parts is damaged (word/media/a)',
    ],
    ['a size that is too large', { name: 'word/media/a', data, size: 2000 }, 'one of its parts is damaged'],
    ['a size without end', { name: 'word/media/a', data, size: 0xffffffff }, 'it grows to more than'],
    ['no size', { name: 'word/media/a', data, size: 0 }, 'one of its parts is damaged'],
    [
      'a small size in its descriptor',
      { name: 'word/media/a', data, size: 9, hasDescriptor: true },
      'parts is damaged',
    ],
    ['less bytes than there are', { name: 'word/media/a', data, packed: 3 }, 'one of its parts is damaged'],
    ['more bytes than there are', { name: 'word/media/a', data, packed: 999_999 }, 'a part of it ends too early'],
    ['another checksum', { name: 'word/media/a', data, checksum: 7 }, 'one of its parts is damaged'],
    ['another way of packing', { name: 'word/media/a', data, method: 14 }, 'one of its parts is damaged'],
    ['bytes that are not packed', { name: 'word/media/a', data, method: 0, size: 99 }, 'one of its parts is damaged'],
    ['a password', { name: 'word/media/a', data, flags: 1 }, 'a part of it has a password'],
    ['two names', { name: 'word/media/a', ownName: 'word/media/b' }, 'says something else than its directory'],
    ['no place', { name: 'word/media/a', at: 7 }, 'lie over one another'],
    ['a place outside', { name: 'word/media/a', at: 0x7fffffff }, 'is not where it should be'],
    ['the place of another', { name: '[Content_Types].xml ', at: 0 }, 'lie over one another'],
    ['the name of another', { name: path }, 'it has two parts of one name (word/document.xml)'],
    ['the name of another in capitals', { name: 'Word/Document.xml' }, 'it has two parts of one name'],
  ])('is refused with a part of %s', (_, entry, reason) => {
    expect(refusalOf(rawPackage(entry))).toContain(reason)
  })

  test('is refused where parts lie in one another', () => {
    const inner = rawZip([{ name: 'word/media/a', data }])
    const outer = rawPackage({ name: 'word/b.bin', data: inner, method: 0 })
    expect(textOf(outer)).toBe('Some words.\n')
    const at = Buffer.from(outer).indexOf('word/media/a') - 30
    expect(
      refusalOf(rawPackage({ name: 'word/b.bin', data: inner, method: 0 }, { name: 'word/media/a', data, at })),
    ).toContain('lie over one another')
  })

  test('is told apart from its macros by name and by type', () => {
    for (const name of ['word/vbaProject.bin', 'WORD/VBAPROJECT.BIN', 'word/vbaData.xml', 'word/activeX/activeX1.xml'])
      expect(refusalOf(rawPackage({ name }))).toContain(`it holds macros: save it anew as .docx (${name})`)
    const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml'
    for (const type of [macros, macros.replace('E', '&#69;'), 'application/vnd.ms-office.vbaProject'])
      expect(refusalOf(wordPackage({ '[Content_Types].xml': typesPart(type) }))).toContain('it may hold macros')
  })
})

describe('names of parts', () => {
  const names = [
    '../outside.xml',
    'word/../../outside.xml',
    '/etc/outside.xml',
    'C:\\outside.xml',
    'word\\outside.xml',
    '..\\..\\outside.xml',
    'word/outside\u0000.xml',
    'word/media/../../../outside.png',
    'word/media/..',
    'word/media/\u202Egnp.exe',
    'word/media/con',
    `word/${'a'.repeat(65_000)}.xml`,
    'customXml/item1.xml/../../outside.xml',
    '__proto__',
    'word/__proto__.xml',
    '',
  ]

  test('are keys and never paths', async () => {
    const folder = await temporaryFolder()
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
    const from = join(folder, 'in/a.docx')
    await mkdir(dirname(from))
    await writeFile(from, rawPackage(...names.map((name) => ({ name, data: png }))))
    const result = await importFile({ from, shown: 'a.docx', target: join(folder, 'made/one'), ignoresSource: false })
    expect(result.written).toEqual(['document.yaml', 'en.md'])
    const all = await readdir(folder, { recursive: true })
    expect(all.toSorted()).toEqual(['in', 'in/a.docx', 'made', 'made/one', 'made/one/document.yaml', 'made/one/en.md'])
  })

  test('are shown so that nothing in them is obeyed', () => {
    const name = 'word/vbaProject\u001B]52;c;\u202E\n::set-output'
    expect(refusalOf(rawPackage({ name }))).toContain('(word/vbaProjectU+001B]52;c;U+202EU+000A::set-output)')
    expect(refusalOf(rawPackage({ name: `vbaData${'a'.repeat(60_000)}` })).length).toBeLessThan(500)
  })

  test('are looked for in the package alone', () => {
    const outside = ['../../../etc/passwd', '/../../x', 'file:///etc/passwd', '//host/x', '..\\x', '%2e%2e/x', '']
    const related = outside.flatMap((target, index) => [
      { id: `h${index}`, type: 'header', target },
      { id: `i${index}`, type: 'image', target },
    ])
    const pictures = related.map(({ id }) => picture(id)).join('')
    const bytes = wordText(paragraph('Some words.') + pictures, {
      'word/_rels/document.xml.rels': relationshipsPart(related),
    })
    const { said } = importOf(bytes)
    expect(said.filter((line) => line.includes('import-lost'))).not.toEqual([])
    expect(Object.keys(sourceOf(bytes))).toEqual(['document.yaml', 'en.md'])
  })
})

describe('XML', () => {
  const laughs = `<!DOCTYPE a [<!ENTITY b "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY b${index} "&b;&b;">`).join('')}]>`
  const head = `<w:document ${namespaces}><w:body>`
  const tail = '</w:body></w:document>'
  test.each<readonly [string, string | Uint8Array, string]>([
    ['a DOCTYPE', `<!DOCTYPE a>${documentPart('')}`, 'it has a DOCTYPE'],
    ['an entity from outside', `<!DOCTYPE a SYSTEM "file:///etc/passwd">${documentPart('')}`, 'it has a DOCTYPE'],
    ['entities of entities', `${laughs}${head}${paragraph('&b29;')}${tail}`, 'it has a DOCTYPE'],
    ['an entity that nobody has declared', documentPart(paragraph('&a;')), 'it is not well-formed'],
    ['an entity that every object has', documentPart(paragraph('&constructor;')), 'it is not well-formed'],
    ['a prefix that nobody has declared', documentPart('<x:p/>'), 'it is not well-formed'],
    ['an end that is missing', head, 'it is not well-formed'],
    ['ends that cross', `${head}<w:p></w:body></w:p></w:document>`, 'it is not well-formed'],
    ['two roots', documentPart('') + '<a/>', 'it is not well-formed'],
    ['an attribute twice', documentPart('<w:p w:a="1" w:a="2"/>'), 'it is not well-formed'],
    ['NUL', documentPart(paragraph('\u0000')), 'it is not well-formed'],
    ['NUL by number', documentPart(paragraph('&#0;')), 'it is not well-formed'],
    ['half a sign by number', documentPart(paragraph('&#xD800;')), 'it is not well-formed'],
    ['bytes that are no UTF-8', new Uint8Array([0x3c, 0xff, 0xfe]), 'its text is not well-formed UTF-8'],
    ['half a sign', new Uint8Array([0x3c, 0xf0, 0x9f]), 'its text is not well-formed UTF-8'],
    ['UTF-16 without its mark', utf16(documentPart(''), []), 'it is not well-formed'],
    ['UTF-16 with half a sign', utf16('\uD800a', [0xff, 0xfe]), 'its text is not well-formed UTF-8'],
    ['elements that go too deep', documentPart('<w:p>'.repeat(300) + '</w:p>'.repeat(300)), 'deeper than 256'],
  ])('with %s is refused', (_, text, reason) => {
    const said = refusalOf(wordPackage({ [path]: text }))
    expect(said).toContain(reason)
    expect(said).toContain('(word/document.xml)')
  })

  test('may be UTF-16, and may have instructions', () => {
    const text = `<?mso-application progid="Word.Document"?>${documentPart(paragraph('Été')).replace(/^<\?xml.*?\?>/, '')}`
    expect(textOf(wordPackage({ [path]: utf16(text, [0xff, 0xfe]) }))).toContain('Été')
    expect(textOf(wordPackage({ [path]: text }))).toContain('Été')
  })

  test('goes so deep and no deeper', () => {
    // Document, body, paragraph, run and words stand around and in them.
    expect(textOf(deep(125))).toBe('Deep.\n')
    expect(refusalOf(deep(126))).toContain('deeper than 256')
  })

  test('has so many elements and attributes in all parts, and no more', () => {
    const bytes = wordText(paragraph('Some words.').repeat(10))
    const allowed = (elements: number) => importOf(bytes, { limits: { ...packageLimits, elements } })
    let fewest = 0
    while (allowed(fewest).imported === undefined) fewest += 1
    expect(fewest).toBeGreaterThan(40)
    expect(allowed(fewest - 1).said[0]).toContain(`it has more than ${fewest - 1} elements and attributes (word/`)
  })

  test('has so many attributes on an element, and no more', () => {
    expect(textOf(wide(1000))).toBe('\n')
    expect(refusalOf(wide(1001))).toContain('an element of it has more than 1000 attributes (word/document.xml)')
  })

  test('is counted without what is no element', () => {
    expect(count('<a b="1" c=\'"\'><!-- <d e="1"> --><![CDATA[<f>]]><?g h="1"?><i/>&lt;j&gt; "k"</a>')).toBe(4)
    for (const cut of ['<', '<a', '<a b="', '<!--', '<![CDATA[', '<?', '</', '<a b=\'"'])
      expect(count(cut)).toBeLessThan(3)
  })

  test('calls namespaces by no name that every object has', () => {
    expect(textOf(wordText('<x:p xmlns:x="constructor"/><y:p xmlns:y="__proto__"/>'))).toBe('\n')
  })
})

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

const ours = {
  'fact kind': 'report',
  'fact organ': 'general-assembly',
  'fact session': '75',
  'fact distribution': 'general',
  'fact date': '2021-01-07',
  'fact original': 'en',
}

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
  ])('are called by a safe name: %j', (name) => {
    const names = Object.keys(sourceOf(withPicture(png(1, 1), name.replace('\u0000', '&#9;'))))
    expect(names).toEqual(['document.yaml', 'en.md', expect.stringMatching(/^[a-z0-9][a-z0-9-]*\.png$/)])
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

test.each([
  ['a folder', '.', 'import-refused'],
  ['nothing', 'missing.docx', 'missing'],
])('%s is no file', async (_, name, code) => {
  const folder = await temporaryFolder()
  const order = { from: join(folder, name), shown: name, target: join(folder, 'one'), ignoresSource: false }
  expect((await importFile(order)).diagnostics.map((one) => one.code)).toEqual([code])
  expect(await readdir(folder)).toEqual([])
})

test('a refused file leaves nothing behind', async () => {
  const folder = await temporaryFolder()
  const from = join(folder, 'a.docx')
  await writeFile(from, wordPackage({ [path]: '<!DOCTYPE a>' }))
  const result = await importFile({ from, shown: 'a.docx', target: join(folder, 'deep/one'), ignoresSource: false })
  expect(result.written).toBeUndefined()
  expect(await readdir(folder)).toEqual(['a.docx'])
  expect(await readFile(from)).toHaveLength(wordPackage({ [path]: '<!DOCTYPE a>' }).length)
})
