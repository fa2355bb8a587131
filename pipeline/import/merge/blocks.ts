/** A block that was edited: what of it was, and nothing else, changes in the text. */
import type { Block, Box, EndLines, Heading, Signature } from '../../document.ts'
import type { TextRange } from '../../text/positions.ts'
import { languages } from '../../../templates/languages/index.ts'
import type { HeadingLevel } from '../../../templates/vocabulary.ts'
import { writeBlocks, writeLine } from '../../unparse/pieces.ts'
import { align } from './align.ts'
import { isText, type Neighbours, type LineBlock } from './author-flow.ts'
import { placeOf, wordsStart, writeBeside } from './inserted.ts'
import { kindOf, lineLooks } from './looks.ts'
import { mergeLabel } from './labels.ts'
import { mergeTable } from './tables.ts'
import {
  endOf,
  indentOf,
  lineEnd,
  lineStart,
  mergeLine,
  putLine,
  replace,
  startOf,
  withChanges,
  type Sides,
  type Merging,
} from './writing.ts'

type Place = Pick<Neighbours, 'flow' | 'count' | 'stands'>

/** Changes a block as it was edited. */
export function mergeBlock(block: Sides<Block>, place: Place, writing: Merging): void {
  const { ours, before, after } = block
  if (isText(ours) && isText(before) && isText(after)) return mergeText({ ours, before, after }, place, writing)
  if (ours.type === 'table' && before.type === 'table' && after.type === 'table')
    return mergeTable({ ours, before, after }, writing)
  if (ours.type === 'box' && before.type === 'box' && after.type === 'box')
    return mergeBox({ ours, before, after }, writing)
  if (ours.type === 'quote' && before.type === 'quote' && after.type === 'quote')
    return mergeInside({ ours, before, after }, writing)
  if (hasLines(ours) && hasLines(before) && hasLines(after)) return mergeLines({ ours, before, after }, writing)
  replaceWhole(block, place, writing)
}

function replaceWhole({ ours, before, after }: Sides<Block>, { flow, count, stands }: Place, writing: Merging): void {
  const { text } = writing
  const range = { start: startOf(ours), end: endOf(ours) }
  if (isText(ours) || isText(after))
    return replace(
      writing,
      { start: lineStart(text, range.start), end: range.end },
      writeBeside(after, { flow, count, stands, isReplacing: true }),
    )
  // The braces of a figure stand behind it.
  const end = ours.type === 'figure' ? lineEnd(text, range.end) : range.end
  replace(
    writing,
    { ...range, end },
    writeBlocks([
      ours.type === after.type && before.type === after.type ? withChanges({ ours, before, after }) : after,
    ]),
  )
}

// -------------------------------------------------------------------- text

function mergeText(block: Sides<LineBlock>, place: Place, writing: Merging): void {
  const { ours, before, after } = block
  if (signOf(before) !== signOf(after)) {
    const isReleveled = before.type === 'heading' && after.type === 'heading' && ours.type === 'heading'
    if (!isReleveled || isMarked(before) !== isMarked(after)) return replaceWhole(block, place, writing)
    changeLevel({ ours, level: after.level }, place, writing)
  }
  const range = { start: wordsStart(writing.text, ours), end: endOf(ours) }
  mergeLine(writing, range, { before: before.children, after: after.children, place: placeOf(after) })
  // What bore a name before may have become a part of this block.
  if (after.id === undefined || after.id === before.id || ours.id !== undefined) return
  if (!/\}[ \t]*$/.test(writing.text.slice(range.start, range.end)))
    writing.edits.push({ start: range.end, end: range.end, text: ` {#${after.id}}` })
}

function isMarked({ marker }: Heading): boolean {
  return marker !== undefined
}

/** Other signs, and the label that is counted at the other level. */
function changeLevel(
  { ours, level }: { readonly ours: Heading; readonly level: HeadingLevel },
  place: Place,
  { text, edits, language }: Merging,
): void {
  const start = startOf(ours)
  const [signs = '', space = ''] = /^(#+)([ \t]*)/.exec(text.slice(start, start + 40))?.slice(1) ?? []
  edits.push({ start, end: start + signs.length, text: '#'.repeat(level + 1) })
  const at = start + signs.length + space.length
  if (ours.marker === undefined || ours.asTyped || !text.startsWith(ours.marker, at)) return
  const label = languages[language].headingLabel(level, countedBefore(place, level) + 1)
  edits.push({ start: at, end: at + ours.marker.length, text: label })
}

/** Numbered headings of a level before a place, under one heading. */
function countedBefore({ flow: { blocks }, count }: Place, level: HeadingLevel): number {
  let counted = 0
  for (let place = count - 1; place >= 0; place -= 1) {
    const block = blocks[place]
    if (block?.type !== 'heading') continue
    if (block.level < level) break
    if (block.level === level && isMarked(block)) counted += 1
  }
  return counted
}

/** What Markdown has signs for. */
function signOf(block: LineBlock): string {
  const start = 'start' in block ? String(block.start) : ''
  const typed = block.type === 'numberedParagraph' && block.asTyped === true ? block.typed : ''
  const isDashed = block.type === 'bullet' && block.isDashed === true
  const hasMarker = block.type === 'heading' && isMarked(block)
  return `${kindOf(block)} ${start} ${typed} ${isDashed} ${hasMarker}`
}

// ------------------------------------------------------------------ around

function mergeBox({ ours, before, after }: Sides<Box>, writing: Merging): void {
  if (before.kind !== after.kind)
    return replace(writing, { start: startOf(ours), end: endOf(ours) }, writeBlocks([after]))
  mergeLabel({ ours, before, after }, writing)
  mergeInside({ ours, before, after }, writing)
}

function mergeInside(
  { ours, before, after }: Sides<Extract<Block, { type: 'box' | 'quote' }>>,
  writing: Merging,
): void {
  const flow = { ours: ours.children, before: before.children, after: after.children }
  writing.mergeFlow(flow, lineEnd(writing.text, startOf(ours)), writing)
}

// ------------------------------------------------------------------- lines

function hasLines(block: Block): block is Signature | EndLines {
  return block.type === 'signature' || block.type === 'endLines'
}

/** A line of a block of lines is one of the text. */
function mergeLines({ ours, before, after }: Sides<Signature | EndLines>, writing: Merging): void {
  const ranges = linesIn(writing.text, ours)
  if (ranges.length !== ours.lines.length) return void writing.missed.push(ours.type)
  const own = new Map(align(before.lines, ours.lines, lineLooks))
  const pairs = new Map(align(before.lines, after.lines, lineLooks).map(([x, y]) => [y, x]))
  const rangeOf = (line: number | undefined): TextRange | undefined => ranges[own.get(line ?? -1) ?? -1]
  let offset = lineEnd(writing.text, startOf(ours))
  after.lines.forEach((line, index) => {
    const [known, range] = [before.lines[pairs.get(index) ?? -1], rangeOf(pairs.get(index))]
    const words = writeLine(line, 'line')
    if (known === undefined || range === undefined) {
      return putLine(writing, offset, indentOf(writing.text, startOf(ours)) + words)
    }
    mergeLine(writing, range, { before: known, after: line, place: 'line' })
    offset = range.end
  })
  const kept = new Set(pairs.values())
  before.lines.forEach((_, index) => {
    const range = kept.has(index) ? undefined : rangeOf(index)
    if (range !== undefined) replace(writing, { start: lineStart(writing.text, range.start) - 1, end: range.end }, '')
  })
}

/** The lines between the first and the last of a block that say something. */
function linesIn(text: string, block: Block): readonly TextRange[] {
  const start = lineEnd(text, startOf(block)) + 1
  const body = text.slice(start, endOf(block)).replace(/<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...body.matchAll(/\S.*/g)].flatMap(({ 0: line, index }) =>
    /^:{3,}$/.test(line.trim()) ? [] : [{ start: start + index, end: start + index + line.trimEnd().length }],
  )
}
