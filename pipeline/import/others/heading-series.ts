/** Headings whose letters go on those of another level than their style's. */
import { openParagraph } from '../blocks/labels.ts'
import type { Item, WordParagraph } from '../word/word-document.ts'
import { isText } from './looks.ts'

/** "C." in the style of chapters behind the parts "A." and "B." is a part, too (A/80/605, one document alone); I, V and X number chapters. */
export function withSeries(items: readonly Item[]): readonly Item[] {
  let last: string | undefined
  return items.map((item) => {
    if (!isText(item) || (item.role !== 'hCh' && item.role !== 'h1')) return item
    const letter = letterOf(item)
    const isPart = levelOf(item) === 2
    const goesOn = levelOf(item) === 1 && letter !== undefined && last !== undefined && follows(letter, last)
    last = isPart || goesOn ? letter : undefined
    return goesOn ? { ...item, role: 'hCh', headingLevel: 2 } : item
  })
}

function levelOf({ role, headingLevel }: WordParagraph): number {
  return headingLevel ?? (role === 'h1' ? 2 : 1)
}

function letterOf({ pieces }: WordParagraph): string | undefined {
  return /^([A-Z])\.$/.exec(openParagraph(pieces).label ?? '')?.[1]
}

function follows(letter: string, before: string): boolean {
  return !/[IVX]/.test(letter) && letter.charCodeAt(0) === before.charCodeAt(0) + 1
}
