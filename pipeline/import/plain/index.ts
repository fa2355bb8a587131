/** A text that was taken out of a PDF or a web page, as a Word file without styles: lines joined, what pages print left out. */
import { languages } from '../../../templates/languages/index.ts'
import type { Language } from '../../../templates/languages/language.ts'
import { shownLanguage } from '../facts/languages.ts'
import { originalOf } from '../facts/lines.ts'
import { isComposedLine, isSymbol } from '../facts/masthead-lines.ts'
import { refuse } from '../word/refused.ts'
import type { WordDocument, WordParagraph } from '../word/word-document.ts'
import { blocksOf, cutHead, isNumberedHeading, paragraphsIn, wordsIn, wordsOf, type PlainBlock } from './blocks.ts'
import { takeNotes, withoutCalls, type FootNotes } from './foot-notes.ts'
import { decodeText, withoutEdges, type LineDoubt, type PlainLine } from './lines.ts'
import { openersIn } from './openers.ts'
import { isBoldText, textParagraph } from './paragraphs.ts'
import { readMasthead, type PlainMasthead } from './masthead.ts'
import { joined, tell, type PlainReading } from './reading.ts'
import { isAttachmentHeading, isHeadline, longestTitle, partedAtHeadings } from './headings.ts'
import { isOrganLine, withTitle } from './title.ts'
import { readTitles } from './titles.ts'

export interface PlainText {
  readonly word: WordDocument
  readonly doubts: readonly LineDoubt[]
}

/** Reads the bytes of a text. */
export function readPlain(bytes: Uint8Array): PlainText {
  const pages = withoutEdges(withoutCalls(decodeText(bytes)), isSymbol)
  const { lines, notes, left, doubts } = takeNotes(pages.lines, ({ number }) => pages.pageEnds.has(number))
  const edges = [...pages.doubts, ...doubts]
  const language = languages[shownLanguage(lines.map(({ words }) => words).join('\n'), undefined)]
  const reading: PlainReading = { language, words: wordsOf(lines), doubts: new Map() }
  for (const one of edges) tell(one, reading)
  const cuts = new Set(edges.map(({ line }) => line))
  const masthead = readMasthead(lines, language)
  const body =
    masthead === undefined
      ? readUnheaded(withLeft(blocksOf(lines, cuts), left), reading)
      : readHeaded(masthead, { reading, cuts, left })
  if (body.length === 0) refuse('it has no text')
  const footnotes = new Map([...notes].map(([sign, note]) => [sign, [textParagraph(joined(note, reading))]]))
  return {
    word: {
      body,
      notes: { footnotes, endnotes: new Map() },
      heads: [],
      feet: [],
      variables: new Map(),
      language: language.code,
      remarks: [],
    },
    doubts: [...reading.doubts.values()].toSorted((a, b) => a.line - b.line),
  }
}

/** A text without a masthead. */
function readUnheaded(blocks: readonly PlainBlock[], reading: PlainReading): readonly WordParagraph[] {
  const { language } = reading
  const opening = openingOf(blocks, language)
  for (const one of openersIn(blocks.slice(opening))) tell(one, reading)
  const [first = [], ...others] = blocks.slice(opening)
  const { head, rest } = cutHead(first, (line) => isOrganLine(line, language))
  const over = [...blocks.slice(0, opening), head].flatMap((block) => readOver(block, reading))
  const text = readBody(
    [rest, ...others].filter((block) => block.length > 0),
    reading,
  )
  return withTitle([...over, ...text], language)
}

interface Feet {
  readonly reading: PlainReading
  readonly cuts: ReadonlySet<number>
  readonly left: FootNotes['left']
}

/** A text under a masthead, with the titles between them. */
function readHeaded({ blocks, rest }: PlainMasthead, { reading, cuts, left }: Feet): readonly WordParagraph[] {
  const titles = readTitles(rest, blocks, reading)
  const text = withLeft(blocksOf(titles.rest, cuts), left)
    .flatMap((block, index) =>
      index === 0 && isOrganLine(block[0]?.words ?? '', reading.language)
        ? [block.slice(0, 1), block.slice(1)]
        : [block],
    )
    .filter((block) => block.length > 0)
  for (const one of openersIn(text)) tell(one, reading)
  return [
    ...blocks.map((block) => textParagraph(joined(block, reading))),
    ...titles.paragraphs,
    ...readBody(text, reading),
  ]
}

/** Blocks, and behind the one that a page cuts what stands at its foot; over all of them what has no text over it. */
function withLeft(blocks: readonly PlainBlock[], left: FootNotes['left']): readonly PlainBlock[] {
  const feet = [...left]
  const feetBefore = (number: number): readonly PlainBlock[] => {
    const end = feet.findIndex(({ rule }) => rule >= number)
    return feet.splice(0, end === -1 ? feet.length : end).flatMap(({ lines }) => blocksOf(lines, new Set()))
  }
  const starts = blocks.map(([first]) => first?.number ?? 0)
  const over = feetBefore(starts[0] ?? Infinity)
  return [...over, ...blocks.flatMap((block, index) => [block, ...feetBefore(starts[index + 1] ?? Infinity)])]
}

/** Blocks among which masthead, session, agenda and title stand. */
const farthest = 20

/** How many blocks stand before the first sentence. */
function openingOf(blocks: readonly PlainBlock[], language: Language): number {
  const first = blocks.findIndex(
    (block, index) =>
      index >= farthest ||
      block.some(({ words }) => isOrganLine(words, language)) ||
      wordsIn(block).length > longestTitle ||
      (/[.。]$/u.test(wordsIn(block)) && wordsIn(block).length > 60),
  )
  return first === -1 ? Math.min(blocks.length, farthest) : first
}

/** Lines over the text: each that is composed stands alone, the others as they are broken. */
function readOver(block: PlainBlock, reading: PlainReading): readonly WordParagraph[] {
  if (block.length === 0) return []
  const whole = joined(block, reading)
  if (isComposedLine(whole, reading.language)) return [textParagraph(whole)]
  const runs: PlainLine[][] = []
  let wasComposed = true
  for (const line of block) {
    const isComposed = isComposedLine(line.words, reading.language) || isOrganLine(line.words, reading.language)
    if (isComposed || wasComposed || line.words.startsWith('[')) runs.push([line])
    else runs.at(-1)?.push(line)
    wasComposed = isComposed
  }
  return runs.map((lines) => textParagraph(joined(lines, reading, '\n')))
}

/** The text: signatures, headings of annexes with what stands under them, headings, paragraphs. */
function readBody(blocks: readonly PlainBlock[], reading: PlainReading): readonly WordParagraph[] {
  const { language } = reading
  const signed = new RegExp(`^[(（][*]?\\s*${language.signed}\\s*[*]?[)）]`, 'iu')
  let isUnderHeading = false
  const parts = blocks.flatMap((block) => partedAtHeadings(block, language))
  return parts.flatMap((block): readonly WordParagraph[] => {
    const name = block.findIndex(({ words }) => signed.test(words))
    // In some languages the post stands over the name.
    const signature = block.slice(0, Math.max(0, name)).findLastIndex(({ words }) => /[.;:。；：]$/u.test(words)) + 1
    if (name !== -1 && block.length - signature < 8)
      return [
        ...paragraphsIn(block.slice(0, signature)).map((lines) => textParagraph(joined(lines, reading))),
        ...block.slice(signature).map(({ words }) => textParagraph(words, { role: 'signature', keepsNext: true })),
      ]
    const text = joined(block, reading)
    const plain = isBoldText(text) ? text.slice(2, -2) : text
    if (isAttachmentHeading(plain, language)) {
      isUnderHeading = true
      return [textParagraph(plain, { role: 'attachmentHeading' })]
    }
    if (isUnderHeading && originalOf(plain, language.attachments.original) !== undefined)
      return [textParagraph(plain, { role: 'attachmentNote' })]
    const isTitle = isUnderHeading && isHeadline(plain) && (isBoldText(text) || plain.length < longestTitle)
    isUnderHeading = false
    if (isTitle) return [textParagraph(plain, { role: 'attachmentTitle' })]
    if (isBoldText(text) && isHeadline(plain)) return [textParagraph(text, { isCentred: true })]
    if (block.length < 4 && isHeadline(text) && isNumberedHeading(text)) return [textParagraph(text, { isBold: true })]
    return paragraphsIn(block).map((lines) => textParagraph(joined(lines, reading)))
  })
}
