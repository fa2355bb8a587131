/**
 * A document as it is kept: a line with the hash and the length of the next, a line that tells all of it, and the bytes of its files.
 */
import { sha256 } from '../../text/sha256.ts'
import { filesOf, isDocumentRecord } from '../manifest.ts'
import type { BuiltDocument, DocumentBuild } from '../task.ts'

const lineEnd = 10

/** What is kept of a document. */
export function writeEntry(made: DocumentBuild): readonly Uint8Array[] {
  const { diagnostics } = made
  if (!('record' in made)) return writeLines({ refused: made.refused, symbols: made.symbols, diagnostics })
  const { record, bytes } = made
  const files = filesOf([record]).map(({ path }) => bytes.get(path) ?? new Uint8Array())
  return [...writeLines({ record, diagnostics }), ...files]
}

/** The document that was kept, all of it; absent where anything of it is damaged. */
export function readEntry(kept: Uint8Array): DocumentBuild | undefined {
  const head = readHead(kept)
  if (head === undefined || 'refused' in head) return head
  const bytes = readFiles(head, kept)
  return bytes && { ...head, bytes }
}

/** A document that was kept, without its files; or all that there is of one that was refused. */
export type KeptHead = Omit<BuiltDocument, 'bytes'> | Exclude<DocumentBuild, BuiltDocument>

/** How many bytes an entry has before its files, as its beginning says. */
export function headLength(start: Uint8Array): number {
  const [, length = ''] = firstLine(start).split(' ')
  return firstLine(start).length + 1 + Number(length) + 1
}

/** What an entry begins with; absent where it is damaged. */
export function readHead(start: Uint8Array): KeptHead | undefined {
  const value = readLine(start)
  return isHead(value) ? value : undefined
}

/** The files of an entry, but for those that nobody asks for; absent where one is damaged. */
export function readFiles(
  { record }: Pick<BuiltDocument, 'record'>,
  kept: Uint8Array,
  standing: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Uint8Array> | undefined {
  const bytes = new Map<string, Uint8Array>()
  let offset = headLength(kept)
  for (const { path, size, sha256: hash } of filesOf([record])) {
    const file = kept.subarray(offset, offset + size)
    offset += size
    if (standing.has(path)) continue
    if (sha256(file) !== hash) return undefined
    bytes.set(path, file)
  }
  return offset === kept.length ? bytes : undefined
}

/** Names that are kept. */
export function writeNames(names: readonly string[]): readonly Uint8Array[] {
  return writeLines(names)
}

/** Names that were kept; none where there are none, or they are damaged. */
export function readNames(kept: Uint8Array | undefined): readonly string[] {
  const value = kept && readLine(kept)
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []
}

function writeLines(value: unknown): readonly Uint8Array[] {
  const line = Buffer.from(JSON.stringify(value))
  return [Buffer.from(`${sha256(line)} ${line.length}\n`), line, Uint8Array.of(lineEnd)]
}

function firstLine(kept: Uint8Array): string {
  return Buffer.from(kept.subarray(0, Math.max(0, kept.indexOf(lineEnd)))).toString('latin1')
}

/** What the second line tells; absent where it is not what the first says. */
function readLine(kept: Uint8Array): unknown {
  const line = kept.subarray(kept.indexOf(lineEnd) + 1, headLength(kept) - 1)
  const isWhole = firstLine(kept) === `${sha256(line)} ${line.length}` && kept[headLength(kept) - 1] === lineEnd
  return isWhole ? JSON.parse(Buffer.from(line).toString()) : undefined
}

/** Only what was damaged with its hash, which nothing does by chance, is of another form. */
function isHead(value: unknown): value is KeptHead {
  if (typeof value !== 'object' || value === null || !('diagnostics' in value)) return false
  const isKnown = 'record' in value ? isDocumentRecord(value.record) : 'refused' in value && isRefusals(value.refused)
  return isKnown && Array.isArray(value.diagnostics)
}

function isRefusals(refused: unknown): boolean {
  return isDocumentRecord({ document: '', versions: [], refused })
}
