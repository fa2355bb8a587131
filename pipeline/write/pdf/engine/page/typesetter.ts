/** Paragraphs to lines, each once: what is set to see how high it is stays set until it stands on a page. */
import { aboveBaseline } from '../../../../../templates/styles.ts'
import type { ParagraphNode } from '../../definition.ts'
import { setParagraph, type SetLine } from '../../../../typesetting/lines/set-lines.ts'

/** What a text gives up to fill fewer pages. */
export interface Tightening {
  /** Part of the leading, and of the gaps over paragraphs, that is left. */
  readonly leading: number
  /** Points of the gap over a signature. */
  readonly spacer: number
}

const loose: Tightening = { leading: 1, spacer: 0 }

/** A paragraph in its lines, and the gap over it. */
export interface SetParagraph {
  readonly lines: readonly SetLine[]
  readonly spaceBefore: number
}

interface Remembered {
  readonly width: number
  readonly lines: readonly SetLine[]
}

/** Sets paragraphs, and remembers those that were only measured. */
export class Typesetter {
  private readonly remembered: Map<ParagraphNode, Remembered>
  private readonly tightening: Tightening
  /** Remembers what was placed too: the text is set again, tighter. */
  private readonly setsAgain: boolean

  constructor(tightening = loose, { remembered = new Map<ParagraphNode, Remembered>(), setsAgain = false } = {}) {
    this.tightening = tightening
    this.remembered = remembered
    this.setsAgain = setsAgain
  }

  /** A typesetter of the same text, which breaks no line anew. */
  tighten(tightening: Tightening): Typesetter {
    return new Typesetter(tightening, { remembered: this.remembered, setsAgain: true })
  }

  /** Sets a paragraph that is placed later. */
  measure(paragraph: ParagraphNode, width: number): SetParagraph {
    return tightenParagraph(paragraph, this.remember(paragraph, width), this.tightening)
  }

  /** Sets a paragraph that is placed now. */
  set(paragraph: ParagraphNode, width: number): SetParagraph {
    const set = this.measure(paragraph, width)
    if (!this.setsAgain) this.remembered.delete(paragraph)
    return set
  }

  private remember(paragraph: ParagraphNode, width: number): readonly SetLine[] {
    const known = this.remembered.get(paragraph)
    if (known?.width === width) return known.lines
    const lines = setParagraph(paragraph, width)
    this.remembered.set(paragraph, { width, lines })
    return lines
  }
}

function tightenParagraph(paragraph: ParagraphNode, lines: readonly SetLine[], tightening: Tightening): SetParagraph {
  const { spaceBefore, closing } = paragraph
  if (tightening === loose) return { lines, spaceBefore }
  const leading = paragraph.leading * tightening.leading
  // Signatures under each other have nothing to give up.
  const isWide = closing === 'signature' && spaceBefore >= 3 * tightening.spacer
  return {
    lines: lines.map((line) => ({ ...line, height: leading, baseline: aboveBaseline * leading })),
    spaceBefore: (isWide ? spaceBefore - tightening.spacer : spaceBefore) * tightening.leading,
  }
}
