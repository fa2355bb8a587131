/** Word files in other containers and of other programs, and files that are none, each with its cure. */
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { importOf, refusalOf, sourceOf } from './import-of.ts'
import {
  documentPart,
  namespaces,
  paragraph,
  part,
  relationshipsPart,
  wordPackage,
  type Parts,
} from './word-package.ts'

const types = { '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>' }

function zip(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ),
  )
}

/** A text with a list, a note and a heading, whose parts have the names that are given. */
function named({ folder, main, styles, numbering, footnotes }: Record<string, string>): Parts {
  const item =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Item.</w:t></w:r></w:p>'
  const call = '<w:p><w:r><w:t>Words.</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
  const heading = '<w:p><w:pPr><w:pStyle w:val="h"/></w:pPr><w:r><w:t>Heading</w:t></w:r></w:p>'
  return {
    ...types,
    '_rels/.rels': relationshipsPart([{ id: 'r1', type: 'officeDocument', target: `/${folder}${main}` }]),
    [`${folder}${main}`]: documentPart(heading + item + call),
    [`${folder}_rels/${main}.rels`]: relationshipsPart([
      { id: 'r1', type: 'styles', target: styles ?? '' },
      { id: 'r2', type: 'numbering', target: numbering ?? '' },
      { id: 'r3', type: 'footnotes', target: footnotes ?? '' },
    ]),
    [`${folder}${styles}`]: part('styles', '<w:style w:styleId="h"><w:name w:val="heading 2"/></w:style>'),
    [`${folder}${numbering}`]: part(
      'numbering',
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    ),
    [`${folder}${footnotes}`]: part('footnotes', `<w:footnote w:id="1">${paragraph('A note.')}</w:footnote>`),
  }
}

test.each([
  [
    'Word',
    {
      folder: 'word/',
      main: 'document.xml',
      styles: 'styles.xml',
      numbering: 'numbering.xml',
      footnotes: 'footnotes.xml',
    },
  ],
  [
    'Word for the web',
    {
      folder: 'word/',
      main: 'document2.xml',
      styles: 'styles2.xml',
      numbering: 'numbering2.xml',
      footnotes: 'footnotes2.xml',
    },
  ],
  [
    'another program',
    { folder: '', main: 'text.xml', styles: 'looks.xml', numbering: 'lists.xml', footnotes: 'notes/all.xml' },
  ],
])('parts are those that the relationships name: %s', (_, names) => {
  const source = sourceOf(zip(named(names)))['en.md']
  expect(source).toContain('# Heading\n\n1. Item.')
  expect(source).toContain('Words.[^1]')
  expect(source).toContain('[^1]: A note.')
})

test('a part that only looks like the text is none', () => {
  const parts = named({
    folder: 'word/',
    main: 'document2.xml',
    styles: 's.xml',
    numbering: 'n.xml',
    footnotes: 'f.xml',
  })
  const source = sourceOf(zip({ ...parts, 'word/document.xml': documentPart(paragraph('Another text.')) }))['en.md']
  expect(source).not.toContain('Another text.')
})

/** A part in the namespaces and units of strict files. */
function strictly(xml: string): string {
  return xml
    .replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006/math',
      'http://purl.oclc.org/ooxml/officeDocument/math',
    )
    .replaceAll('http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main')
}

test('a strict file is read as any other, in its own units', () => {
  const equation = `<w:p><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>`
  const lists = [
    ['1.', 720],
    ['a.', 1440],
    ['2.', 720],
  ] as const
  const items = (unit: (twips: number) => string): string =>
    lists
      .map(
        ([label, left]) =>
          `<w:p><w:pPr><w:ind w:start="${unit(left)}" w:hanging="${unit(360)}"/></w:pPr><w:r><w:t>${label}</w:t><w:tab/><w:t>Item.</w:t></w:r></w:p>`,
      )
      .join('')
  const text = (unit: (twips: number) => string): string => documentPart(items(unit) + equation)
  const loose = sourceOf(wordPackage({ 'word/document.xml': text(String) }))
  const inUnits = text((twips) => `${twips / 20}pt`)
  const parts = {
    'word/document.xml': strictly(inUnits),
    '_rels/.rels': strictly(relationshipsPart([{ id: 'r', type: 'officeDocument', target: 'word/document.xml' }])),
  }
  expect(sourceOf(wordPackage(parts))).toEqual(loose)
  expect(loose['en.md']).toContain('x+1')
  expect(namespaces).not.toBe(strictly(namespaces))
})

function container(...names: readonly string[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      ...names.map((name) => Buffer.from(name, 'utf16le')),
    ]),
  )
}

test.each<readonly [string, Uint8Array, string]>([
  [
    'a file with a password',
    container('EncryptionInfo', 'EncryptedPackage'),
    'it has a password: open it in Word, take the password away',
  ],
  [
    '.doc',
    container('WordDocument'),
    'it is of the old form of Word (.doc): open it in Word and save it anew as .docx',
  ],
  ['.pdf', strToU8('%PDF-1.7\n'), 'it is a PDF: take the Word file that it was made of, or save its text as .txt'],
  ['.rtf', strToU8('{\\rtf1\\ansi Words.}'), 'it is a text in RTF: open it in Word'],
  [
    'Word in one XML',
    strToU8('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><a/>'),
    'it is a Word file in one XML',
  ],
  ['a web page', strToU8('\uFEFF<!DOCTYPE html><p>Words.'), 'it is a web page'],
  [
    '.odt',
    zip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'META-INF/manifest.xml': '<a/>',
      'content.xml': '<a/>',
    }),
    'it is an OpenDocument file (.odt)',
  ],
  ['.pages', zip({ 'Index/Document.iwa': 'a' }), 'it is a file of Pages'],
  ['.xlsx', zip({ ...types, 'xl/workbook.xml': '<a/>' }), 'it is a workbook of Excel'],
  ['.pptx', zip({ ...types, 'ppt/presentation.xml': '<a/>' }), 'they are slides of PowerPoint'],
])('%s is refused with its cure', (_, bytes, reason) => {
  expect(refusalOf(bytes)).toContain(reason)
})

const usual = named({
  folder: 'word/',
  main: 'document.xml',
  styles: 'styles.xml',
  numbering: 'numbering.xml',
  footnotes: 'footnotes.xml',
})

/** The same parts, stored by other names than relationships say. */
function stored(rename: (name: string) => string): Uint8Array {
  return zip(Object.fromEntries(Object.entries(usual).map(([name, data]) => [rename(name), data])))
}

test.each([
  ['small letters', (name: string) => name.toLowerCase()],
  ['capitals', (name: string) => name.toUpperCase()],
  ['one capital', (name: string) => name.replace('word/', 'Word/').replace('document', 'Document')],
  ['steps of Windows', (name: string) => name.replaceAll('/', '\\')],
])('parts are found by their names in %s', (_, rename) => {
  expect(sourceOf(stored(rename))).toEqual(sourceOf(zip(usual)))
})

test('a Word file may hold a workbook', () => {
  expect(
    importOf(wordPackage({ 'word/embeddings/xl/workbook.xml': '<a/>', 'xl/readme.txt': 'a' })).imported,
  ).toBeDefined()
})
