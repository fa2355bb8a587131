/** Counts numbered paragraphs as the composer will. */
import type { Language } from '../../../templates/languages/language.ts'
import type { ParagraphLevel } from '../../../templates/vocabulary.ts'
import { levelsOf, type Counted } from './labels.ts'

export class Counter {
  private readonly language: Language
  private readonly numbers: number[] = [0, 0, 0, 0]

  constructor(language: Language) {
    this.language = language
  }

  /** The number that the next paragraph of a level gets. */
  count(level: ParagraphLevel): number {
    const number = (this.numbers[level - 1] ?? 0) + 1
    this.numbers[level - 1] = number
    this.numbers.fill(0, level)
    return number
  }

  private readonly shifts: number[] = [0, 0, 0, 0]

  /** True where a typed number is as far from the counted one as the number before it was. */
  goesOn({ level, number }: Counted, counted: number): boolean {
    const shift = number - counted
    const isSame = this.shifts[level - 1] === shift
    this.shifts[level - 1] = shift
    this.shifts.fill(0, level)
    return isSame
  }

  /** Items begin anew after a heading, and after a paragraph without a number. */
  restartItems(): void {
    this.numbers.fill(0, 1)
  }

  /** What a typed number stands for: where two levels would fit, the one that goes on. */
  read(label: string | undefined): Counted | undefined {
    if (label === undefined) return undefined
    const candidates = levelsOf(label, this.language)
    return candidates.find(({ level, number }) => this.numbers[level - 1] === number - 1) ?? candidates[0]
  }
}
