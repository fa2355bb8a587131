/** What records of meetings say apart from speeches: what was done, in which language somebody goes on, how an item is headed. */
import type { Inline, Text } from '../document.ts'
import type { Line, PublishedInline, PublishedParagraph } from '../publication.ts'

type Look = Pick<PublishedParagraph, 'style' | 'indent'>

/**
 * How a paragraph stands that is no speech: in italics from its first word to its last – but for brackets in it –, or in square
 * brackets, it says what was done; in round ones, with italics in them, which language is spoken from there on.
 */
export function proceedings(line: readonly Inline[]): Look | undefined {
  const texts = line.filter((inline): inline is Text => inline.type === 'text')
  const words = texts.map(({ value }) => value).join('')
  const [first, last] = [texts[0], texts.at(-1)]
  if (first === undefined || last === undefined || texts.length < line.length) return undefined
  if (/^\[.*\][.。]?$/su.test(words)) return remark
  if (/^[(（][^()（）]*[)）]$/u.test(words) && texts.some(isItalic)) return { style: 'tongue', indent: 0 }
  return isItalic(first) && texts.every((text) => isItalic(text) || isAside(text)) ? remark : undefined
}

const remark: Look = { style: 'remark', indent: 0 }

function isItalic({ marks }: Text): boolean {
  return marks.includes('italic')
}

/** "(resolution 79/283)" and what closes the sentence. */
function isAside({ value }: Text): boolean {
  return /^\s*(?:[(（][^()（）]*[)）])?\s*[.,;:。，]?\s*$/u.test(value)
}

/** "(*continued*)" is not bold in a heading that is: from the bracket with italics on. */
export function leanBracket(line: Line): Line {
  const italic = line.findIndex((inline) => inline.type === 'text' && inline.marks.includes('italic'))
  const before = line[italic - 1]
  if (before?.type !== 'text' || !/[(（]$/u.test(before.value)) return line.map(embolden)
  const words: Line = [
    { ...before, value: before.value.slice(0, -1) },
    { ...before, value: before.value.slice(-1) },
  ]
  const cut = [...line.slice(0, italic - 1), ...words, ...line.slice(italic)]
  return cut.map((inline, at) => (at < italic ? embolden(inline) : inline))
}

function embolden(inline: PublishedInline): PublishedInline {
  if (inline.type !== 'text' || inline.marks.includes('bold')) return inline
  return { ...inline, marks: [...inline.marks, 'bold'] }
}
