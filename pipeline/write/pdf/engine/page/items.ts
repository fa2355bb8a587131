/** What a page holds, in the order in which it is drawn and read. */
import type { Direction } from '../../../../../templates/vocabulary.ts'
import type { Fixed, ParagraphNode } from '../../definition.ts'
import type { Place } from '../../../../text/positions.ts'
import type { SetLine } from '../../../../typesetting/lines/set-lines.ts'

/** A line of text with the top left of its box. */
export interface PlacedLine {
  readonly type: 'text'
  readonly line: SetLine
  readonly x: number
  readonly y: number
}

/** A destination or bookmark at a height of the page. */
export interface Anchor {
  readonly type: 'anchor'
  readonly id?: string
  readonly bookmark?: ParagraphNode['bookmark']
  readonly y: number
}

export interface FixedItem {
  readonly type: 'fixed'
  readonly fixed: Fixed
}

export type PageItem = PlacedLine | Anchor | FixedItem

/** A page with all that stands on it, ready to be drawn. */
export interface FinishedPage {
  /** Which way its lines run. */
  readonly direction: Direction
  readonly number: number
  readonly isTurned: boolean
  /** Its number is printed. */
  readonly isNumbered: boolean
  readonly width: number
  readonly height: number
  readonly items: readonly PageItem[]
}

/** What is known of a text once it is set. */
export interface SetPages {
  readonly pages: number
  /** Page of every destination. */
  readonly destinations: ReadonlyMap<string, number>
  /** Paragraphs that stand on two pages or more. */
  readonly brokenParagraphs: number
  /** Tables on their side before which more than half of a page is empty, and which could float. */
  readonly emptied: readonly Place[]
}
