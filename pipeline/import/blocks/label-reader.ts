/** Reads the labels of a text, and counts them as the composer will. */
import { Counter } from '../../counter.ts'
import type { SaidNumber } from '../../document.ts'
import type { Language } from '../../../templates/languages/language.ts'
import type { HeadingLevel, ParagraphLevel } from '../../../templates/vocabulary.ts'
import { foreignHeadingNumbers, headingNumbers } from '../../text/label-numbers.ts'
import { levelsOf, type Counted } from './labels.ts'

/** A number as it is counted, and what a source must say to print the label that stands in the file. */
export interface ReadNumber {
  /** The one that would follow of itself. */
  readonly counted: number
  readonly said: Pick<SaidNumber, 'start'>
}

/** Counts as a build would: what a label shows is held against it. */
export class LabelReader {
  private readonly language: Language
  private readonly paragraphs = new Counter()
  private readonly headings = new Counter()

  constructor(language: Language) {
    this.language = language
  }

  /** The next paragraph of a level, whose label shows a number. */
  count(level: ParagraphLevel, shown: readonly number[]): ReadNumber {
    return countShown(this.paragraphs, level, shown)
  }

  /** The next heading of a level; without a label it has no number. Items begin anew behind it. */
  countHeading(level: HeadingLevel, label: string | undefined): ReadNumber['said'] {
    this.restartItems()
    const { code } = this.language
    const shown = label === undefined ? [] : headingNumbers(label, level, code)
    if (label !== undefined && !shown.includes(this.headings.at(level) + 1) && this.isForeign(label, level)) return {}
    if (shown.length > 0) return countShown(this.headings, level, shown).said
    this.headings.restartBelow(level)
    return {}
  }

  /** The level that such items were given, while they go on. */
  private alone: ParagraphLevel | undefined

  private readonly foreign = new Map<HeadingLevel, number>()

  /** True for a label of another level's scheme that goes on: it is printed as typed. */
  private isForeign(label: string, level: HeadingLevel): boolean {
    const next = (this.foreign.get(level) ?? 0) + 1
    const goesOn = foreignHeadingNumbers(label, level, this.language.code).some(({ number }) => number === next)
    if (goesOn) this.foreign.set(level, next)
    return goesOn
  }

  /** Items begin anew after a paragraph without a number. */
  restartItems(): void {
    this.alone = undefined
    this.paragraphs.restartBelow(1)
  }

  /** What a label stands for: where two levels would fit, the one that goes on. */
  read(label: string | undefined): Counted | undefined {
    if (label === undefined) return undefined
    const candidates = levelsOf(label, this.language)
    return candidates.find(({ level, number }) => this.paragraphs.at(level) === number - 1) ?? candidates[0]
  }

  /** The level of an item whose own is the deepest, where it stands in none: that cannot be said. */
  levelAlone({ level, number }: Counted): ParagraphLevel | undefined {
    if (level !== 4) return undefined
    if (this.alone !== undefined && this.paragraphs.at(this.alone) === number - 1) return this.alone
    this.alone = this.paragraphs.at(3) > 0 ? undefined : this.paragraphs.at(2) > 0 ? 3 : 2
    return this.alone
  }

  /** The numbers that a label shows at a level that is known. */
  readAt(level: ParagraphLevel, label: string): readonly number[] {
    return levelsOf(label, this.language).flatMap((each) => (each.level === level ? [each.number] : []))
  }
}

/** More than `{start=9999}` cannot be said. */
const greatestStart = 9999

function countShown(counter: Counter, level: ParagraphLevel | HeadingLevel, shown: readonly number[]): ReadNumber {
  const counted = counter.count(level, { says: shown })
  const [start] = shown
  if (start === undefined || shown.includes(counted) || start < 1 || start > greatestStart) return { counted, said: {} }
  counter.count(level, { start })
  return { counted, said: { start } }
}
