/** Counts the lists and captions of a Word file as Word does, from its parts alone. */
import { descendants, type Element, wordsOf } from './package-tree.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Numbers as Word writes them: letters double after z, Roman numerals subtract. */
function letterOf(number: number): string {
  return letters.charAt((number - 1) % 26).repeat(Math.ceil(number / 26))
}

function romanOf(number: number): string {
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'][Math.floor(number / 10) % 10] ?? ''
  return tens + (['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][number % 10] ?? '')
}

const writings: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  lowerLetter: letterOf,
  upperLetter: (number) => letterOf(number).toUpperCase(),
  lowerRoman: romanOf,
  upperRoman: (number) => romanOf(number).toUpperCase(),
  bullet: () => '',
}

function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((each) => each.name === name)
}

function value(element: Element | undefined): string {
  return element?.attributes['w:val'] ?? ''
}

/** The label that Word would print before each paragraph that is in a list, and the words of the paragraph. */
export function countedParagraphs(
  body: Element,
  numbering: Element,
): readonly { readonly label: string; readonly words: string }[] {
  const abstracts = new Map(
    numbering.children
      .filter(({ name }) => name === 'w:abstractNum')
      .map((each) => [each.attributes['w:abstractNumId'], each]),
  )
  const lists = new Map(
    numbering.children
      .filter(({ name }) => name === 'w:num')
      .map((each) => [each.attributes['w:numId'], abstracts.get(value(child(each, 'w:abstractNumId')))]),
  )
  const counts = new Map<string, number[]>()
  return descendants(body)
    .filter(({ name }) => name === 'w:p')
    .flatMap((paragraph) => {
      const place = child(child(paragraph, 'w:pPr'), 'w:numPr')
      if (place === undefined) return []
      const [list, at] = [value(child(place, 'w:numId')), Number(value(child(place, 'w:ilvl')))]
      const level = lists.get(list)?.children.find((each) => each.attributes['w:ilvl'] === String(at))
      const numbers = counts.get(list) ?? []
      numbers[at] = (numbers[at] ?? Number(value(child(level, 'w:start'))) - 1) + 1
      numbers.length = at + 1
      counts.set(list, numbers)
      const number = writings[value(child(level, 'w:numFmt'))]?.(numbers[at]) ?? '?'
      return [{ label: value(child(level, 'w:lvlText')).replace(`%${at + 1}`, number), words: wordsOf(paragraph) }]
    })
}
