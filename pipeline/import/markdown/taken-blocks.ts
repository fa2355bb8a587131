/** What CommonMark does not know as a block, taken out of the lines of a text: tables of pandoc, tables of HTML, fences of containers, page breaks. */
import { indexFrom, type FindBlock, type FoundBlock, type TakenBlock } from './found-block.ts'
import { readGridTable } from './grid-tables.ts'
import { readTextTable } from './text-tables.ts'
import { blockSigns, hideSigns } from './stand-ins.ts'

/** A text as the parser is given it, line for line, and what was taken out. */
export interface TakenText {
  readonly text: string
  readonly blocks: readonly TakenBlock[]
  /** Fences of containers, by their lines from 1. */
  readonly fences: readonly { readonly line: number; readonly words: string }[]
}

/** Takes blocks out of a text; code keeps whatever it has. */
export function takeBlocks(lines: readonly string[]): TakenText {
  const finders: readonly FindBlock[] = [
    findLine,
    fencedFinder(/^\s*\$\$\s*$/, /^\s*\$\$\s*$/, (inside) => ({
      type: 'formula',
      words: inside.slice(1, -1).join('\n'),
    })),
    fencedFinder(/^\s*<table[\s>]/i, /<\/table>/i, (inside) => ({ type: 'html', html: inside.join('\n') })),
    readGridTable,
    readTextTable(),
  ]
  const written: string[] = []
  const blocks: TakenBlock[] = []
  const fences: { line: number; words: string }[] = []
  let code: string | undefined
  while (written.length < lines.length) {
    const at = written.length
    const line = lines[at] ?? ''
    const wasCode = code
    code = codeAfter(code, line)
    if (wasCode !== undefined || code !== undefined) {
      written.push(line)
      continue
    }
    const fence = fenceOf(line)
    if (fence?.words) fences.push({ line: at + 1, words: fence.words })
    const found = fence === undefined ? firstOf(finders, lines, at) : asLabel(fence.title, at)
    if (found === undefined) written.push(fence === undefined ? hideSigns(line) : '')
    else written.push(...standIn(blocks.push(found.block) - 1, found.end - at, /^\s*/.exec(line)?.[0] ?? ''))
  }
  return { text: written.join('\n'), blocks, fences }
}

function firstOf(finders: readonly FindBlock[], lines: readonly string[], at: number): FoundBlock | undefined {
  for (const find of finders) {
    const found = find(lines, at)
    if (found !== undefined) return found
  }
  return undefined
}

/** As many lines as the block had, with its number in one of them. */
function standIn(index: number, count: number, indent: string): readonly string[] {
  const sign = indent + blockSigns[0] + String(index) + blockSigns[1]
  return count === 1 ? [sign] : ['', sign, ...Array.from({ length: count - 2 }, () => '')]
}

/** The fence of the code that is open behind a line. */
function codeAfter(open: string | undefined, line: string): string | undefined {
  if (open === undefined) return /^[\s>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(`{3,}(?!.*`)|~{3,})/.exec(line)?.[1]
  const row = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(line)?.[1]
  return row !== undefined && row[0] === open[0] && row.length >= open.length ? undefined : open
}

// ------------------------------------------------------------- single lines

function findLine(lines: readonly string[], at: number): FoundBlock | undefined {
  const line = lines[at] ?? ''
  if (/^\s*\\(?:newpage|pagebreak|clearpage)\s*$/.test(line)) return { block: { type: 'page' }, end: at + 1 }
  if (/^\s*(?:\[\[?_?TOCM?_?\]\]?|\{:toc\}|\\tableofcontents)\s*$/i.test(line))
    return { block: { type: 'contents' }, end: at + 1 }
  return undefined
}

/** The line that opens or closes a container: what it says of it, and a title behind that. */
function fenceOf(line: string): { readonly words: string; readonly title: string } | undefined {
  const inside = /^\s*:{3,}([^\n]*)$/.exec(line)?.[1]?.trim()
  if (inside === undefined) return undefined
  const [words = ''] = /^(?:\{[^{}]*\}|[\w.-]+(?:\s*\{[^{}]*\})?)?/.exec(inside) ?? []
  return {
    words,
    title: inside
      .slice(words.length)
      .replace(/:*\s*$/, '')
      .trim(),
  }
}

function asLabel(title: string, at: number): FoundBlock | undefined {
  return title === '' ? undefined : { block: { type: 'label', words: title }, end: at + 1 }
}

// ------------------------------------------------------------------- fences

/** Finds what stands between two lines, the first and the last included; once there is no last one, it looks no more. */
function fencedFinder(opens: RegExp, closes: RegExp, make: (inside: readonly string[]) => TakenBlock): FindBlock {
  let isOpen = false
  return (lines, at) => {
    if (isOpen || !opens.test(lines[at] ?? '')) return undefined
    const isSame = opens.source === closes.source
    const last = indexFrom(lines, isSame ? at + 1 : at, (line) => closes.test(line))
    isOpen = last === -1
    return last === -1 ? undefined : { block: make(lines.slice(at, last + 1)), end: last + 1 }
  }
}
