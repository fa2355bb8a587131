/** Lines of the masthead: the space that brings their baselines where the sheet has them. */
import { Paragraph, type ParagraphChild } from 'docx'
import type { StyleName, TextStyle } from '../../../templates/styles.ts'
import type { Publication } from '../../publication.ts'
import { depth, rise } from './geometry.ts'
import { twips } from '../../word/measures.ts'

/** A line in a style with the space over and under it and before it. */
export function lineOf(
  style: TextStyle,
  children: readonly ParagraphChild[],
  gaps: { readonly before?: number; readonly after?: number; readonly start?: number } = {},
): Paragraph {
  const spacing = {
    ...(gaps.before === undefined ? {} : { before: twips(Math.max(0, gaps.before)) }),
    ...(gaps.after === undefined ? {} : { after: twips(Math.max(0, gaps.after)) }),
  }
  const indent = gaps.start === undefined ? {} : { indent: { left: twips(gaps.start) } }
  return new Paragraph({ style: style.word.id, spacing, ...indent, children })
}

/** A cell that holds nothing holds a paragraph. */
export function empty({ sheet }: Publication): Paragraph {
  return new Paragraph({ style: sheet.styles.runningHead.word.id })
}

/** Space under a line in the first row, where cells stand on the thin rule. */
export function underLine({ sheet }: Publication, baseline: number, style: StyleName): number {
  return sheet.masthead.thinRule.y - baseline - depth(sheet.styles[style])
}

/** Space over a line in the second row, under the thin rule. */
export function overLine({ sheet }: Publication, baseline: number, name: StyleName): number {
  const { thinRule } = sheet.masthead
  return baseline - thinRule.y - thinRule.height - rise(sheet.styles[name])
}
