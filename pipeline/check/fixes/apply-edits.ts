/** Makes edits in the bytes of a file, and changes nothing else in them. */
import type { TextEdit } from '../../text/positions.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const mark = '\uFEFF'

/** The bytes with the edits made; of those that overlap, the first. A file that is no UTF-8 stays as it is. */
export function applyEdits(bytes: Uint8Array, edits: readonly TextEdit[]): Uint8Array {
  const raw = decode(bytes)
  if (raw === undefined || edits.length === 0) return bytes
  const marked = raw.startsWith(mark) ? 1 : 0
  const lineEnd = raw.includes('\r\n') ? '\r\n' : '\n'
  const offsetOf = rawOffsets(raw.slice(marked))
  const made: string[] = [raw.slice(0, marked)]
  let end = marked
  for (const edit of apart(edits)) {
    made.push(raw.slice(end, marked + offsetOf(edit.start)), edit.text.replaceAll('\n', lineEnd))
    end = marked + offsetOf(edit.end)
  }
  return new TextEncoder().encode([...made, raw.slice(end)].join(''))
}

/** Those that can be made together, in their order. */
function apart(edits: readonly TextEdit[]): readonly TextEdit[] {
  let last = -1
  return edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      const isApart = start > last
      if (isApart) last = end === start ? end : end - 1
      return isApart
    })
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** Offsets of a text whose line ends are LF, asked for in rising order, in that with CRLF. */
function rawOffsets(raw: string): (offset: number) => number {
  let at = 0
  let passed = 0
  return (offset) => {
    for (
      let found = raw.indexOf('\r\n', at);
      found !== -1 && found - passed < offset;
      found = raw.indexOf('\r\n', at)
    ) {
      passed += 1
      at = found + 2
    }
    return offset + passed
  }
}
