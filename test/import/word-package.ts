/** Word files for tests: sound ones of a few parts, and zip bytes that say what no tool would write. */
import { crc32, deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'

const office = 'http://schemas.openxmlformats.org'
const relationshipType = `${office}/officeDocument/2006/relationships`

/** Names of the namespaces that the parts of the tests use. */
export const namespaces = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${relationshipType}"`,
  `xmlns:a="${office}/drawingml/2006/main"`,
  `xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:m="${office}/officeDocument/2006/math"`,
  `xmlns:mc="${office}/markup-compatibility/2006"`,
].join(' ')

/** A part with a root of Word's own namespace. */
export function part(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${inside}</w:${name}>`
}

export function documentPart(body: string): string {
  return part('document', `<w:body>${body}</w:body>`)
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** A relationship as a part of relationships has it. */
export interface Related {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isOutside?: true
}

export function relationshipsPart(all: readonly Related[]): string {
  const each = all.map(
    ({ id, type, target, isOutside }) =>
      `<Relationship Id="${id}" Type="${relationshipType}/${type}" Target="${target}"${isOutside ? ' TargetMode="External"' : ''}/>`,
  )
  return `<Relationships xmlns="${office}/package/2006/relationships">${each.join('')}</Relationships>`
}

export const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

export function typesPart(...types: readonly string[]): string {
  const each = types.map((type, index) => `<Override PartName="/word/${index}" ContentType="${type}"/>`)
  return `<Types xmlns="${office}/package/2006/content-types">${each.join('')}</Types>`
}

export type Parts = Readonly<Record<string, string | Uint8Array>>

const least: Parts = {
  '[Content_Types].xml': typesPart(documentType),
  '_rels/.rels': relationshipsPart([{ id: 'r1', type: 'officeDocument', target: 'word/document.xml' }]),
  'word/document.xml': documentPart(paragraph('Some words.')),
}

/** A sound package of the least parts, and of those given. */
export function wordPackage(parts: Parts = {}): Uint8Array {
  const all = Object.entries({ ...least, ...parts })
  return zipSync(Object.fromEntries(all.map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data])))
}

/** A package whose text has this body. */
export function wordText(body: string, parts: Parts = {}): Uint8Array {
  return wordPackage({ 'word/document.xml': documentPart(body), ...parts })
}

// ------------------------------------------------------------ zip by hand

/** An entry; what is not said is true. */
export interface RawEntry {
  readonly name: string | Uint8Array
  readonly data?: string | Uint8Array
  /** What the headers say in place of the truth. */
  readonly size?: number
  readonly packed?: number
  readonly checksum?: number
  readonly method?: number
  readonly flags?: number
  /** Name in its own header. */
  readonly ownName?: string
  /** Where the directory says that it stands. */
  readonly at?: number
  /** Its sizes stand behind it, and not in its own header. */
  readonly hasDescriptor?: true
}

function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? strToU8(data) : data
}

/** Numbers of two or four bytes, one behind the other. */
function fields(...all: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(all.reduce((sum, [size]) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [size, value] of all) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return bytes
}

function join(all: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(all))
}

interface Packed {
  readonly body: Uint8Array
  readonly sums: readonly (readonly [4, number])[]
  readonly method: number
  readonly flags: number
}

function pack({ data = '', method = 8, flags = 0, hasDescriptor, ...said }: RawEntry): Packed {
  const whole = bytesOf(data)
  const body = method === 8 ? new Uint8Array(deflateRawSync(whole)) : whole
  return {
    body,
    sums: [
      [4, said.checksum ?? crc32(whole)],
      [4, said.packed ?? body.length],
      [4, said.size ?? whole.length],
    ],
    method,
    flags: flags | (hasDescriptor === true ? 8 : 0),
  }
}

/** Bytes of a zip with the entries in their order. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const local: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const entry of entries) {
    const { body, sums, method, flags } = pack(entry)
    const name = bytesOf(entry.name)
    const ownName = bytesOf(entry.ownName ?? entry.name)
    const ownSums =
      entry.hasDescriptor === true
        ? ([
            [4, 0],
            [4, 0],
            [4, 0],
          ] as const)
        : sums
    const descriptor = entry.hasDescriptor === true ? fields([4, 0x08074b50], ...sums) : new Uint8Array()
    const own = join([
      fields([4, 0x04034b50], [2, 20], [2, flags], [2, method], [4, 0], ...ownSums, [2, ownName.length], [2, 0]),
      ownName,
      body,
      descriptor,
    ])
    const start = entry.at ?? at
    directory.push(
      fields([4, 0x02014b50], [2, 20], [2, 20], [2, flags], [2, method], [4, 0], ...sums, [2, name.length]),
      fields([2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, start]),
      name,
    )
    local.push(own)
    at += own.length
  }
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length])
  const listed = join(directory)
  return join([...local, listed, end, fields([4, listed.length], [4, at], [2, 0])])
}

/** The least parts as entries, with others. */
export function rawPackage(...others: readonly RawEntry[]): Uint8Array {
  return rawZip([...Object.entries(least).map(([name, data]) => ({ name, data })), ...others])
}
