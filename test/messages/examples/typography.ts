/** Examples of messages about the typography of a language. */
import type { Code } from '../../../pipeline/diagnostics.ts'
import { text, textIn, type Example } from './example.ts'

const inChinese = (words: string) => textIn('zh', '委员会的工作', words)
const inArabic = (words: string) => textIn('ar', 'أعمال اللجنة', words)

/** By their codes. */
export const typographyExamples: Partial<Record<Code, Example>> = {
  'typography-apostrophes': text("The Committee's Chair."),
  'typography-quotation-marks': text('The "Committee" met.'),
  'typography-dashes': text('The Committee -- all of it -- met.'),
  'typography-spaces': text('See document 5 of 1 September 2025.'),
  'typography-hyphens': text('Its non-governmental members met.'),
  'typography-raised': textIn('fr', 'Travaux de la Commission', 'La 1re séance.'),
  'typography-note-marks': text('The Committee met[^1].\n\n[^1]: On 1 September.'),
  'figures-reversed': inArabic('بلغ العدد 300 940 61 شخصا.'),
  'quotation-alone': text('The "Committee met.'),
  'quotation-foreign': text('The «Committee» met.'),
  'punctuation-foreign': text('The Committee´s Chair.'),
  'space-stray': text('The Committee met , and rose.'),
  'space-missing': text('See No.5 of the list.'),
  'space-missing-before': text('The Committee“of Five” met.'),
  'word-repeated': text('The the Committee met.'),
  'mark-repeated': text('The Committee met,, and rose.'),
  'space-within-words': inChinese('委员会 举行 会议。'),
  'space-within': text('The Committee ( of five ) met.'),
  'bracket-alone': text('The Committee (of five] met.'),
  'bracket-unpaired': text('The Committee (of five met.'),
  'letter-lookalike': text('The Commіttee met.'),
  'form-foreign': text('The Committee met at 3:00 PM.'),
  'day-impossible': text('The Committee met on 31 September 2025.'),
  kashida: inArabic('اللجنـــة اجتمعت.'),
}
