/** What a file is that has the name of a text and is none: told by its first bytes. */

/** What it is, and what makes a text of it. */
export interface OtherFile {
  readonly what: string
  readonly cure: string
}

const word = 'Give it its ending back, and make a source of it: `masthead import FILE.docx FOLDER`.'
const saved =
  'Open it, save it as a Word document (.docx), and make a source of it: `masthead import FILE.docx FOLDER`.'
const copied =
  'Take the Word file that it was made of, and make a source of it: `masthead import FILE.docx FOLDER`; where there is none, copy its words into a text file.'
const picture = 'Give it its ending back; in a text it stands as `![What it shows](figure.png)`.'
const unpacked = 'Unpack it, or take the file that it was made of.'

const beginnings: readonly (readonly [begin: string, file: OtherFile])[] = [
  ['%PDF-', { what: 'a PDF', cure: copied }],
  ['\xD0\xCF\x11\xE0', { what: 'a file of an older Word (.doc)', cure: saved }],
  ['{\\rtf', { what: 'a file in Rich Text Format', cure: saved }],
  ['\x89PNG', { what: 'a picture (PNG)', cure: picture }],
  ['\xFF\xD8\xFF', { what: 'a picture (JPEG)', cure: picture }],
  ['\x1F\x8B', { what: 'a packed file', cure: unpacked }],
]

/** Names of parts that only such a package has, in the list at the end of a zip. */
const packages: readonly (readonly [part: string, file: OtherFile])[] = [
  ['word/document', { what: 'a Word file', cure: word }],
  ['xl/workbook', { what: 'a file of Excel', cure: 'Write its tables into the text: `| A | B |`.' }],
  ['ppt/presentation', { what: 'a file of PowerPoint', cure: 'Copy its words into a text file.' }],
  ['opendocument.text', { what: 'a file of OpenOffice or LibreOffice (.odt)', cure: saved }],
]

const endings: ReadonlyMap<string, string> = new Map([
  ['.docx', 'Make a source of it first: `masthead import FILE.docx FOLDER`.'],
  ['.doc', saved],
  ['.rtf', saved],
  ['.odt', saved],
  ['.pdf', copied],
])

/** What makes a text of a file with such a name; absent for other endings. */
export function cureOfEnding(ending: string): string | undefined {
  return endings.get(ending.toLowerCase())
}

/** Absent for what may be a text. */
export function otherFile(bytes: Uint8Array): OtherFile | undefined {
  const begin = latin(bytes.subarray(0, 8))
  if (!begin.startsWith('PK\x03\x04')) return beginnings.find(([sign]) => begin.startsWith(sign))?.[1]
  const parts = latin(bytes)
  return packages.find(([part]) => parts.includes(part))?.[1] ?? { what: 'a packed file (zip)', cure: unpacked }
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
