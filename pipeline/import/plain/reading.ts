/** What is known while a text is read: its language, its words, and what is told of it. */
import type { Language } from '../../../templates/languages/language.ts'
import { defaultLimits } from '../../text/limits.ts'
import { refuse } from '../word/refused.ts'
import { joinLines, type PlainBlock } from './blocks.ts'
import type { LineDoubt } from './lines.ts'

export interface PlainReading {
  readonly language: Language
  readonly words: ReadonlySet<string>
  /** By what they say: lines are joined more than once. */
  readonly doubts: Map<string, LineDoubt>
}

export function tell(one: LineDoubt, { doubts }: PlainReading): void {
  doubts.set([one.line, one.code, ...one.details].join(' '), one)
}

/** Lines as one, with what is decided at their ends told. */
export function joined(lines: PlainBlock, reading: PlainReading, between?: string): string {
  const { text, doubts: found } = joinLines(lines, reading.words, between)
  for (const one of found) tell(one, reading)
  if (text.length > defaultLimits.paragraph)
    refuse(`it has more than ${defaultLimits.paragraph} characters in a paragraph`)
  return text
}
