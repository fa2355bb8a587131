/** Finds a line that stands too deep in quotations, lists and containers, by its look; the tree is measured again after parsing. */
import { linesFrom, type TextLine } from './lines.ts'

interface Open {
  /** Columns at which the text of open list items begins. */
  readonly items: readonly number[]
  /** Colons of open containers. */
  readonly fences: readonly number[]
  readonly quotes: number
}

/** Offset of the first line deeper than the limit. */
export function findDeepLine(text: string, start: number, limit: number): number | undefined {
  let open: Open = { items: [], fences: [], quotes: 0 }
  for (const line of linesFrom(text, start)) {
    open = openAfter(open, line)
    if (open.items.length + open.fences.length + open.quotes > limit) return line.offset
  }
  return undefined
}

function openAfter(open: Open, { text }: TextLine): Open {
  const content = text.trim()
  if (content === '') return open
  const prefix = /^[ \t>]*/.exec(text)?.[0] ?? ''
  const kept = { ...open, items: open.items.filter((column) => column <= prefix.length), quotes: countQuotes(prefix) }
  const fence = /^(:{3,})(.?)/.exec(text.slice(prefix.length))
  if (fence === null) return openMarkers(kept, text, prefix.length)
  return { ...kept, fences: fencesAfter(open.fences, fence[1]?.length ?? 0, fence[2] ?? '') }
}

function countQuotes(prefix: string): number {
  return prefix.split('>').length - 1
}

// The parser asks the outermost container first whether a row of colons closes it.
function fencesAfter(fences: readonly number[], colons: number, next: string): readonly number[] {
  if (/\p{L}/u.test(next)) return [...fences, colons]
  const closed = fences.findIndex((size) => size <= colons)
  return closed === -1 ? fences : fences.slice(0, closed)
}

const marker = /(?:[-+*]|[0-9]{1,9}[.)])(?:[ \t]+|$)[ \t>]*/y

/** Adds the list items that open on a line, one after the other. */
function openMarkers(open: Open, text: string, start: number): Open {
  const items = [...open.items]
  let quotes = open.quotes
  marker.lastIndex = start
  for (let found = marker.exec(text); found !== null && found[0] !== ''; found = marker.exec(text)) {
    items.push(marker.lastIndex)
    quotes += countQuotes(found[0])
  }
  return { ...open, items, quotes }
}
