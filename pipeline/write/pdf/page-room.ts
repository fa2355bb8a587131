/** Where text may stand on a page, in points from its top and from the edge at which lines start. */
import type { AsteriskNotes } from '../../../templates/sheet.ts'
import type { Writing } from '../../../templates/scripts.ts'

/** The rule over the notes and the room around it; points. */
export interface Separator {
  readonly x: number
  readonly width: number
  readonly thickness: number
  /** How many pieces it has; none is one. */
  readonly underscores: number
  /** From the top of the note area to the rule, and to the first note. */
  readonly rule: number
  readonly height: number
  /** Where notes to asterisks stand on a first page that has no others. */
  readonly asterisks?: AsteriskNotes
}

/**
 * Room of the text on the pages, points from the top and from the start edge of the page; where the direction is from
 * right to left, the finished page is turned round as a whole (`turn.ts`).
 */
export interface PageRoom {
  readonly direction: Writing['direction']
  readonly width: number
  readonly height: number
  readonly start: number
  readonly end: number
  readonly firstTop: number
  readonly top: number
  /** Bottoms of the lowest line boxes. */
  readonly firstBottom: number
  readonly bottom: number
  /** Lines of pages that go on overleaf are spread down to it. */
  readonly spreads: boolean
  readonly separator: Separator
  readonly endRule: {
    readonly isDrawn: boolean
    readonly x: number
    readonly width: number
    readonly gap: number
    readonly lowest: number
    readonly thickness: number
  }
}
