/** Paragraphs of a cell of a table, and the items among them: their labels are printed as typed, for a cell counts nothing. */
import { tableRoom } from '../../templates/table.ts'
import { bulletMarks } from '../../templates/styles.ts'
import { itemLabel } from '../text/typed-labels.ts'
import type { Cell, Inline } from '../document.ts'
import type { PublishedCellParagraph } from '../publication.ts'
import { finishLine } from './inlines.ts'
import type { BlockScope } from './scope.ts'

/** The paragraphs of a cell: one, where no line break parts them. */
export function finishCellParagraphs({ children }: Cell, scope: BlockScope): readonly PublishedCellParagraph[] {
  const parts = splitAtBreaks(children).filter((part) => part.length > 0)
  const [only = []] = parts
  if (parts.length < 2 && !beginsWithDot(only)) return [{ content: finishLine(only, scope) }]
  return parts.map((part) => finishItem(part, scope))
}

function splitAtBreaks(line: readonly Inline[]): readonly (readonly Inline[])[] {
  const parts: Inline[][] = [[]]
  for (const inline of line) {
    if (inline.type === 'lineBreak') parts.push([])
    else parts.at(-1)?.push(inline)
  }
  return parts
}

function finishItem(line: readonly Inline[], scope: BlockScope): PublishedCellParagraph {
  const [first, ...others] = line
  const words = first?.type === 'text' ? first.value : ''
  const typed = bulletOf(words) ?? numberOf(words, scope)
  if (first?.type !== 'text' || typed === undefined) return { content: finishLine(line, scope) }
  const rest = words.slice(typed.length).trimStart()
  const content = finishLine(rest === '' ? others : [{ ...first, value: rest }, ...others], scope)
  return { label: labelOf(typed, scope), content }
}

/** A number or a hyphen alone in a cell may be a word, a dot is none. */
function beginsWithDot([first]: readonly Inline[]): boolean {
  return first?.type === 'text' && /^•[ \u00A0]/u.test(first.value)
}

function bulletOf(words: string): string | undefined {
  return /^[-–—•](?=[ \u00A0])/u.exec(words)?.[0]
}

function numberOf(words: string, { language }: BlockScope): string | undefined {
  return itemLabel(words, language.code)?.label ?? /^\d{1,2}\.(?=[ \u00A0])/.exec(words)?.[0]
}

function labelOf(typed: string, { language }: BlockScope): NonNullable<PublishedCellParagraph['label']> {
  if (bulletOf(`${typed} `) !== undefined)
    return { text: typed === '-' ? bulletMarks[1] : typed, hang: tableRoom.bulletHang }
  const steps = Array.from(typed).length > longestInAStep ? 2 : 1
  return { text: typed, hang: steps * tableRoom.labelHang[language.script ?? 'latin'] }
}

/** Signs of a label that one step has room for: "(a)", "10.". */
const longestInAStep = 3
