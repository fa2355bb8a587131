/** What a file is that is no Word file, and how its text comes into one. */

/** What is said where nothing tells what a file is. */
export const unknownFormat = 'it is not a Word file'

/** How files of other programs begin. */
const beginnings: readonly (readonly [mark: string, reason: string])[] = [
  ['%PDF-', 'it is a PDF: take the Word file that it was made of, or save its text as .txt and import that'],
  ['{\\rtf', 'it is a text in RTF: open it in Word and save it anew as .docx'],
  ['<?mso-application', 'it is a Word file in one XML: open it in Word and save it anew as .docx'],
  ['<html', 'it is a web page: open it in Word and save it anew as .docx, or save its text as .txt and import that'],
  [
    '<!doctype html',
    'it is a web page: open it in Word and save it anew as .docx, or save its text as .txt and import that',
  ],
  ['mime-version:', 'it is a web page in one file: open it in Word and save it anew as .docx'],
]

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0]
/** Bytes before a package that are still looked over, as downloads have them. */
const longestLead = 1 << 16

/** Why bytes are no Word file, by how they begin; absent where they may be one. */
export function otherFormat(bytes: Uint8Array): string | undefined {
  if (oldOffice.every((byte, index) => bytes[index] === byte))
    return oldForm(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const lead = Buffer.from(bytes.subarray(0, longestLead))
  if (lead.indexOf('PK') === 0) return undefined
  const start = lead
    .toString('latin1', 0, 1024)
    .replace(/^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?/, '')
    .toLowerCase()
  const known = beginnings.find(([mark]) => start.startsWith(mark.toLowerCase()))
  if (known !== undefined) return known[1]
  return lead.includes('PK\u0003\u0004') ? undefined : unknownFormat
}

/** One container holds the older files of Office, and newer ones that have a password: names in it tell them apart. */
function oldForm(bytes: Buffer): string {
  const has = (name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage'))
    return 'it has a password: open it in Word, take the password away and save it anew as .docx'
  if (has('WordDocument')) return 'it is of the old form of Word (.doc): open it in Word and save it anew as .docx'
  return 'it is of the old form of Word, or has a password: save it anew as .docx without one'
}

/** What other packages have that Word files do not. */
const markers: readonly (readonly [part: RegExp, reason: string])[] = [
  [/^Index\/Document\.iwa$|^Index\.zip$/, 'it is a file of Pages: export it there as a Word file'],
  [
    /^META-INF\/manifest\.xml$/,
    'it is an OpenDocument file (.odt): open it in Word or LibreOffice and save it anew as .docx',
  ],
  [/^META-INF\/container\.xml$/, 'it is a book (.epub): save its text as .txt and import that'],
  [/^xl\//, 'it is a workbook of Excel: put its tables into a Word file'],
  [/^ppt\//, 'they are slides of PowerPoint: put their text into a Word file'],
]

/** Why a package is no Word file, by the names of its parts. */
export function otherPackage(names: readonly string[]): string | undefined {
  return markers.find(([part]) => names.some((name) => part.test(name)))?.[1]
}
