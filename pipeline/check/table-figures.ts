/** Figures in the cells of tables, by the language's way of writing. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { wordsOf } from '../document-lines.ts'
import type { Cell } from '../document.ts'

export interface CellFigure {
  readonly value: number
  /** Digits behind the decimal sign. */
  readonly decimals: number
}

const commaDecimals: ReadonlySet<LanguageCode> = new Set(['es', 'fr', 'ru'])

/** Nothing, or signs that say so. */
const blank = /^(?:[-–—−.…․‥*]*|n\/a|s\.o\.|н\/д)$/iu

/** What a cell says; `nothing` where it is empty, absent where it is words. */
export function figureOf(cell: Cell, language: LanguageCode): CellFigure | 'nothing' | undefined {
  const words = latinDigits(wordsOf(cell.children))
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .trim()
  if (blank.test(words)) return 'nothing'
  const [, open = '', sign = '', typed = '', close = ''] =
    /^(\()?([-–−+])?(?:(?:US|€|£)?\$ ?)?(\d[\d ,.٫٬’']*)(?: ?%)?(\))?$/u.exec(words) ?? []
  const figure = readFigure(typed.trim(), language)
  if (figure === undefined || (open === '') !== (close === '')) return undefined
  const isNegative = open !== '' || /[-–−]/u.test(sign)
  return isNegative ? { ...figure, value: -figure.value } : figure
}

function latinDigits(words: string): string {
  return words.replace(/[٠-٩]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660))
}

/** "8 618.1", "1,245", "1.245,5": groups are of three figures; what may be read in two ways is not read. */
function readFigure(typed: string, language: LanguageCode): CellFigure | undefined {
  const decimal = commaDecimals.has(language) ? ',' : '.'
  const [whole = '', fraction = '', ...others] = typed.replace('٫', decimal).split(decimal)
  const groups = whole.split(/[ ,.٬’']/u)
  const isGrouped =
    groups.length === 1 || groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group))
  if (others.length > 0 || !isGrouped || !/^\d*$/.test(fraction)) return undefined
  return { value: Number(`${groups.join('')}.${fraction}`), decimals: fraction.length }
}
