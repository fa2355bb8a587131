/** What every converter of this stage is given: the source, and a way to speak of a place in it. */
import type { Nodes } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { report, type Code, type Details } from '../diagnostics.ts'
import type { Block } from '../document.ts'
import type { Limits } from '../text/limits.ts'
import type { Locate } from '../text/positions.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** What a block stands in; decides what may stand there. */
export type ParentKind = 'text' | 'attachment' | 'box' | 'quotation' | 'note' | 'item' | 'table' | 'lines'

/** Levels of the lists around a block. */
export interface ListLevels {
  readonly numbered: number
  readonly bullet: number
}

export interface ParseContext {
  readonly file: VFile
  /** The whole source, for what the tree does not say: markers, escapes, closing lines. */
  readonly text: string
  readonly language: LanguageCode
  readonly limits: Limits
  readonly locate: Locate
  readonly parent: ParentKind
  readonly levels: ListLevels
  /** Converts the blocks inside another block: the table of blocks, handed down to the files that it is made of, which cannot import it. */
  readonly convert: (nodes: readonly Nodes[], context: ParseContext) => readonly Block[]
}

/** Reports a message at an offset of the source. */
export function reportAt<C extends Code>(
  { file, locate }: ParseContext,
  offset: number,
  ...[code, ...details]: readonly [code: C, ...details: Details<C>]
): void {
  report(file, code, locate(offset), ...details)
}

/** Any node of the parsed tree or of ours: what matters is where it stands. */
interface Positioned {
  readonly position?: Position | undefined
}

/** Where a node begins; all nodes of the parser have a position. */
export function startOf(node: Positioned): number {
  return node.position?.start.offset ?? 0
}

/** Where a node ends. */
export function endOf(node: Positioned): number {
  return node.position?.end.offset ?? 0
}

/** The source of a node. */
export function sourceOf(context: ParseContext, node: Positioned): string {
  return context.text.slice(startOf(node), endOf(node))
}

/** The position of a node with columns in code points, as messages count them. */
export function positionOf(context: ParseContext, node: Positioned): Position {
  return positionBetween(context, startOf(node), endOf(node))
}

/** The position of a stretch of the source. */
export function positionBetween({ locate }: ParseContext, start: number, end: number): Position {
  return { start: pointAt(locate, start), end: pointAt(locate, end) }
}

function pointAt(locate: Locate, offset: number): Position['start'] {
  const { line, column } = locate(offset)
  return { line, column, offset }
}
