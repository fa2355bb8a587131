/** A built document as it is kept: a line with the hash of the next, a line that tells all of it, and the bytes of its files. */
import { sha256 } from '../checksums.ts'
import { filesOf, isDocumentRecord } from '../manifest.ts'
import type { BuiltDocument } from '../task.ts'

const lineEnd = 10

/** What is kept of a document. */
export function writeEntry({ record, diagnostics, bytes }: BuiltDocument): readonly Uint8Array[] {
  const files = filesOf([record]).map(({ path }) => bytes.get(path) ?? new Uint8Array())
  return [...writeLines({ record, diagnostics }), ...files]
}

/** The document that was kept; absent where anything of it is damaged. */
export function readEntry(kept: Uint8Array): BuiltDocument | undefined {
  const { value, rest } = readLines(kept)
  if (!isHead(value)) return undefined
  const bytes = new Map<string, Uint8Array>()
  let offset = 0
  for (const { path, size, sha256: hash } of filesOf([value.record])) {
    const file = rest.subarray(offset, offset + size)
    if (sha256(file) !== hash) return undefined
    bytes.set(path, file)
    offset += size
  }
  return offset === rest.length ? { ...value, bytes } : undefined
}

/** Names that are kept. */
export function writeNames(names: readonly string[]): readonly Uint8Array[] {
  return writeLines(names)
}

/** Names that were kept; none where there are none, or they are damaged. */
export function readNames(kept: Uint8Array | undefined): readonly string[] {
  if (kept === undefined) return []
  const { value } = readLines(kept)
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []
}

function writeLines(value: unknown): readonly Uint8Array[] {
  const line = Buffer.from(JSON.stringify(value))
  return [Buffer.from(`${sha256(line)}\n`), line, Uint8Array.of(lineEnd)]
}

function readLines(kept: Uint8Array): { readonly value: unknown; readonly rest: Uint8Array } {
  const first = kept.indexOf(lineEnd)
  const second = kept.indexOf(lineEnd, first + 1)
  const line = kept.subarray(first + 1, second)
  const isWhole = second > first && Buffer.from(kept.subarray(0, first)).toString('latin1') === sha256(line)
  return { value: isWhole ? JSON.parse(Buffer.from(line).toString()) : undefined, rest: kept.subarray(second + 1) }
}

function isHead(value: unknown): value is Pick<BuiltDocument, 'record' | 'diagnostics'> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'record' in value &&
    isDocumentRecord(value.record) &&
    'diagnostics' in value &&
    Array.isArray(value.diagnostics)
  )
}
