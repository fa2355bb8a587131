/** Numbers as they are put together of figures and words: "1.5 million", "two hundred and five", "soixante-dix-neuf". */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'

/** A part of a number: figures, or one word. */
export interface Part {
  readonly at: number
  readonly end: number
  readonly value: number
  /** Figures, a word that is added, one that multiplies what stands before it. */
  readonly role: 'figures' | 'word' | 'scale'
  /** A number of several levels, which is no quantity: "16.3.1". */
  readonly levels?: string
  /** Stands for the number in some places alone: "one", "second". */
  readonly isLoose?: true
}

/** A whole number of a text. */
export interface Numeral {
  readonly at: number
  readonly end: number
  /** "1245", "4.5", "16.3.1". */
  readonly key: string
  readonly inWords: boolean
  readonly isLoose: boolean
  readonly parts: readonly Part[]
}

/** How the words of a language are put together. */
export interface NumeralJoins {
  /** What stands between two parts of one number. */
  readonly joiner: RegExp
  /** Units may stand before tens: "خمسة وعشرون". */
  readonly unitsFirst?: true
  readonly language: LanguageCode
}

/** The numbers that the parts of a text make, in order. */
export function compose(parts: readonly Part[], text: string, composing: NumeralJoins): readonly Numeral[] {
  const numerals: Numeral[] = []
  let open: Part[] = []
  let sums: readonly number[] = []
  const close = () => {
    if (open.length > 0) numerals.push(numeralOf(open, sums))
    open = []
    sums = []
  }
  for (const part of parts) {
    const last = open.at(-1)
    const isNext = last !== undefined && composing.joiner.test(text.slice(last.end, part.at)) && follows(last, part)
    const next = isNext ? add(sums, part, composing) : undefined
    if (next === undefined) close()
    sums = next ?? [part.value]
    open.push(part)
  }
  close()
  return numerals
}

/** "In 2024 three States": words go on with figures only where they multiply them. */
function follows(last: Part, part: Part): boolean {
  return last.role !== 'figures' || part.role === 'scale'
}

/** What the number comes to with one more part; undefined where the part begins another number. */
function add(sums: readonly number[], part: Part, composing: NumeralJoins): readonly number[] | undefined {
  const { value } = part
  const last = sums.at(-1) ?? 0
  if (part.role === 'scale') {
    const kept = sums.findLastIndex((sum) => sum >= value) + 1
    const multiplied = sums.slice(kept).reduce((sum, each) => sum + each, 0)
    if (multiplied > 0) return [...sums.slice(0, kept), multiplied * value]
    return value < 1000 && last >= 1000 ? [...sums, value] : undefined
  }
  if (part.role === 'figures')
    return composing.language === 'zh' && last >= 1000 && value < last ? [...sums, value] : undefined
  return isAdded(last, value, composing) ? [...sums, value] : undefined
}

function isAdded(last: number, value: number, { language, unitsFirst }: NumeralJoins): boolean {
  if (!Number.isInteger(last)) return false
  if (last >= 100) return value < last && value < 1000 && !(last < 1000 && value >= 100)
  // Behind its tens another number begins: «التاسعة والسبعين اثنتا عشرة دولة».
  if (unitsFirst) return last < 10 && value >= 10 && value < 100 && value % 10 === 0
  if (language === 'fr' && (last === 60 || last === 80)) return value < 20
  if (last === 10) return value < 10 && (language === 'es' || language === 'zh' || (language === 'fr' && value > 6))
  return last > 10 && last % 10 === 0 && value < 10
}

function numeralOf(parts: readonly Part[], sums: readonly number[]): Numeral {
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined) throw new Error('A number has a part')
  return {
    at: first.at,
    end: last.end,
    key: first.levels ?? rounded(sums.reduce((sum, each) => sum + each, 0)),
    inWords: !parts.some(({ role }) => role === 'figures'),
    isLoose: parts.length === 1 && first.isLoose === true,
    parts,
  }
}

/** 1.1 × 1,000,000 without what binary fractions add. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(15)))
}

/** The first of two numbers as many times as the scale that the second ends with: "2 to 3 million". */
export function scaled<One extends Numeral>(one: One, other: Numeral): One {
  const scale = other.parts.at(-1)
  const isBare =
    one.parts.every(({ role, levels }) => role !== 'scale' && levels === undefined) && Number(one.key) < 1000
  if (!isBare || scale === undefined || scale.role !== 'scale' || other.parts.length < 2) return one
  return { ...one, key: rounded(Number(one.key) * scale.value) }
}
