/** Packages that are made to harm: their bytes, their parts, and the XML in them. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importFile } from '../../pipeline/build/import-file.ts'
import { packageLimits } from '../../pipeline/import/word/package.ts'
import { temporaryFolder } from '../temporary-folder.ts'
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
import { path, textOf, count, picture } from './hostile-parts.ts'

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

function zeros(count: number): Uint8Array {
  return new Uint8Array(count)
}

/** A paragraph with so many attributes. */
function wide(count: number): Uint8Array {
  return wordText(`<w:p ${Array.from({ length: count }, (_, index) => `w:a${index} = '>'`).join(' ')}/>`)
}

/** A text in so many content controls. */
function deep(count: number): Uint8Array {
  const [open, close] = ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>']
  return wordText(`${open.repeat(count)}${paragraph('Deep.')}${close.repeat(count)}`)
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

  test('reads a package with more behind it or before it, up to a limit', () => {
    expect(textOf(new Uint8Array([...sound, 0]))).toBe('Some words.\n')
    expect(textOf(new Uint8Array([...sound, ...zeros(65_535)]))).toBe('Some words.\n')
    expect(refusalOf(new Uint8Array([...sound, ...zeros(65_536)]))).toContain('its end is missing')
    expect(textOf(new Uint8Array([...zeros(9), ...sound, ...zeros(9)]))).toBe('Some words.\n')
    expect(refusalOf(new Uint8Array([...zeros(70_000), ...sound]))).toContain('it is not a Word file')
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

  test('is read without its macros, which are told and never inflated', () => {
    const names = ['word/vbaProject.bin', 'WORD/VBAPROJECT.BIN', 'word/vbaData.xml', 'word/activeX/activeX1.xml']
    for (const name of names) {
      // Bytes that no one can inflate, and that no limit would let through.
      const { imported, said } = importOf(rawPackage({ name, data: '<a', size: 0xffffffff, checksum: 7 }))
      expect([...(imported?.files.keys() ?? [])]).toEqual(['document.yaml', 'en.md'])
      expect(said[0]).toContain('import-macros: The file has macros, or may have: they were left out unread.')
    }
    const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml'
    for (const type of [macros, macros.replace('E', '&#69;'), 'application/vnd.ms-office.vbaProject']) {
      const bytes = wordPackage({ '[Content_Types].xml': typesPart(type) })
      expect(textOf(bytes)).toBe('Some words.\n')
      expect(importOf(bytes).said.filter((line) => line.includes('import-macros'))).toHaveLength(1)
    }
    expect(importOf(wordPackage()).said.join()).not.toContain('import-macros')
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
    const name = 'word/media/\u001B]52;c;\u202E\n::set-output'
    const wrong = { checksum: 7 }
    expect(refusalOf(rawPackage({ name, ...wrong }))).toContain('(word/media/U+001B]52;c;U+202EU+000A::set-output)')
    expect(refusalOf(rawPackage({ name: `media/${'a'.repeat(60_000)}`, ...wrong })).length).toBeLessThan(500)
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
    ['UTF-16 with half a sign and no mark', utf16('<\uD800a', []), 'its text is not well-formed UTF-8'],
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
    expect(textOf(wordPackage({ [path]: utf16(text, []) }))).toContain('Été')
    const swapped = Buffer.from(utf16(text, [0xff, 0xfe])).swap16()
    expect(textOf(wordPackage({ [path]: new Uint8Array(swapped) }))).toContain('Été')
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
