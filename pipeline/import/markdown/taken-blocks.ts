/** What CommonMark does not know as a block, taken out of the lines of a text: tables of pandoc, tables of HTML, fences of containers, page breaks. */
import { lineFinder, type FindBlock, type FoundBlock, type TakenBlock } from './found-block.ts'
import { readGridTable } from './grid-tables.ts'
import { keptFrom, type KeptLines } from './kept-lines.ts'
import { readTextTable } from './text-tables.ts'
import { blockComment, hideSigns } from './stand-ins.ts'

/** A text as the parser is given it, line for line, and what was taken out. */
export interface TakenText {
  readonly text: string
  readonly blocks: readonly TakenBlock[]
  /** Fences of containers, by their lines from 1. */
  readonly fences: readonly { readonly line: number; readonly words: string }[]
}

/** Takes blocks out of a text; code keeps whatever it has. */
export function takeBlocks(lines: readonly string[]): TakenText {
  const finders: readonly FindBlock[] = [findLine, formulaFinder(), htmlTableFinder(), readGridTable, readTextTable()]
  const written: string[] = []
  const blocks: TakenBlock[] = []
  const fences: { line: number; words: string }[] = []
  let kept: KeptLines | undefined
  while (written.length < lines.length) {
    const at = written.length
    const line = lines[at] ?? ''
    const within = kept ?? keptFrom(line)
    kept = within === undefined || (kept !== undefined && within.isLast(line)) ? undefined : within
    if (within !== undefined) {
      written.push(within.isCode ? line : hideSigns(line))
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

/** As many lines as the block had, with its number in the first. */
function standIn(index: number, count: number, indent: string): readonly string[] {
  return [indent + blockComment(index), ...Array.from({ length: count - 1 }, () => '')]
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
  return { words, title: withoutColons(inside.slice(words.length)).trim() }
}

function withoutColons(words: string): string {
  let end = words.length
  while (words[end - 1] === ':') end -= 1
  return words.slice(0, end)
}

function asLabel(title: string, at: number): FoundBlock | undefined {
  return title === '' ? undefined : { block: { type: 'label', words: title }, end: at + 1 }
}

// ------------------------------------------------------------------- fences

function isFormulaFence(line: string): boolean {
  return /^\s*\$\$\s*$/.test(line)
}

/** Lines between two dollar signs. */
function formulaFinder(): FindBlock {
  const find = lineFinder(isFormulaFence)
  return (lines, at) => {
    const last = isFormulaFence(lines[at] ?? '') ? find(lines, at + 1) : undefined
    if (last === undefined) return undefined
    return { block: { type: 'formula', words: lines.slice(at + 1, last).join('\n') }, end: last + 1 }
  }
}

/** Tables of HTML, with the tables in them. */
function htmlTableFinder(): FindBlock {
  const find = lineFinder((line) => /<\/table>/i.test(line))
  let isUnbalanced = false
  return (lines, at) => {
    if (!/^\s*<table[\s>]/i.test(lines[at] ?? '')) return undefined
    const balanced = isUnbalanced ? undefined : endOfTables(lines, at)
    // Where a table has no end, the next ones end where they can.
    isUnbalanced ||= balanced === undefined
    const last = balanced ?? find(lines, at)
    if (last === undefined) return undefined
    return { block: { type: 'html', html: lines.slice(at, last + 1).join('\n') }, end: last + 1 }
  }
}

/** The line in which as many tables have ended as have begun. */
function endOfTables(lines: readonly string[], from: number): number | undefined {
  let open = 0
  for (let at = from; at < lines.length; at += 1) {
    for (const [tag] of (lines[at] ?? '').matchAll(/<\/?table(?=[\s>])/gi)) open += tag.startsWith('</') ? -1 : 1
    if (open <= 0) return at
  }
  return undefined
}
