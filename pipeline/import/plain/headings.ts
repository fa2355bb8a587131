/** Headings of a text: of annexes, and those with numbers, where no room stands around them. */
import type { Language } from '../../../templates/languages/language.ts'
import { attachmentKinds } from '../../text/composed-labels.ts'
import { isOneOf, originalOf } from '../facts/lines.ts'
import { cutHead, hadRoom, isNumberedHeading, wordsIn, type PlainBlock } from './blocks.ts'
import { withoutCalls } from './foot-notes.ts'
import type { PlainLine } from './lines.ts'
import { isOrganLine } from './title.ts'

export const longestTitle = 400

/** No sentence, and not the opening of one. */
export function isHeadline(text: string): boolean {
  return text.length <= longestTitle && /\p{L}/u.test(text) && !/[.;:,。；：，]$/u.test(text)
}

/** "Annexe", "Annex II", and "Annexe à la lettre datée du 22 décembre 2020 adressée au Secrétaire général". */
export function isAttachmentHeading(text: string, language: Language): boolean {
  if (!isHeadline(text)) return false
  const rest = behindKind(text, language)
  return rest !== undefined && (isBareRest(rest) || isOfLetter(rest, language))
}

function behindKind(text: string, { attachments }: Language): string | undefined {
  const line = text.toLowerCase()
  const kind = attachmentKinds.map((each) => attachments[each]().toLowerCase()).find((each) => line.startsWith(each))
  return kind === undefined ? undefined : text.slice(kind.length).trim()
}

function isBareRest(rest: string): boolean {
  return /^(?:[IVXL]{1,6}|\d{1,2}|[A-Z])?$/.test(rest)
}

function isOfLetter(rest: string, { letterTitles }: Language): boolean {
  return /^\P{L}*\p{Ll}/u.test(rest) && saysLetter(rest, letterTitles)
}

function saysLetter(rest: string, titles: Language['letterTitles']): boolean {
  const words = rest.split(' ')
  return words.slice(0, 6).some((_, index) => {
    const tail = words.slice(index).join(' ')
    return Object.values(titles).some((title) => title.test(tail.charAt(0).toUpperCase() + tail.slice(1)))
  })
}

// -------------------------------------------------------------------- parting

/** The parts of a block that headings stand among. */
export function partedAtHeadings(block: PlainBlock, language: Language): readonly PlainBlock[] {
  if (block.length <= mostLines && isAttachmentHeading(wordsIn(block), language)) return [block]
  const measure = block.reduce((most, { words }) => Math.max(most, words.length), 0)
  const parts: PlainBlock[] = []
  let from = 0
  for (let at = 0; at < block.length;) {
    const attached = isParted(block, at) ? attachmentLines(block.slice(at, at + mostLines), measure, language) : 0
    const count = attached > 0 ? attached : isNamed(block[at], language) ? 1 : headingLines(block, at, measure)
    if (count === 0 || (count === block.length && attached === 0)) {
      at += 1
      continue
    }
    parts.push(block.slice(from, at), block.slice(at, at + count))
    at += count
    from = at
    if (attached === 0) continue
    const original = originalLines(block, at, language)
    const { head } = cutHead(block.slice(at + original, at + original + mostUnder), (line) =>
      isOrganLine(line, language),
    )
    parts.push(block.slice(at, at + original), head)
    at += original + head.length
    from = at
  }
  return [...parts, block.slice(from)].filter((part) => part.length > 0)
}

/** "Summary", "Contents". */
function isNamed(line: PlainLine | undefined, { summary, contents }: Language): boolean {
  return line !== undefined && isOneOf([summary, contents.title], line.words)
}

/** Lines that the heading of an annex to a letter takes up at most. */
const mostLines = 6

/** Lines under the heading of an annex among which its title and its first sentence stand. */
const mostUnder = 30

/** Whether a line stands behind the end of a sentence, or of a signature. */
function isParted(block: PlainBlock, at: number): boolean {
  const before = withoutCalls(block[at - 1]?.words ?? '.')
  return !/[,،，\p{Ll}]$/u.test(before) || before.length < shortest
}

/** Longer lines may go on. */
const shortest = 60

/** How many lines head an annex: one for its name, or all of those that name its letter. */
function attachmentLines(lines: PlainBlock, measure: number, language: Language): number {
  const rest = behindKind(lines[0]?.words ?? '', language)
  if (rest === undefined) return 0
  if (isBareRest(rest)) return 1
  if (!isOfLetter(behindKind(wordsIn(lines.slice(0, 2)), language) ?? '', language)) return 0
  const end = lines.findIndex(
    (line, index) =>
      index > 0 &&
      (/^[[［]/u.test(line.words) || line.words.length >= 0.85 * measure || isBehindShort(lines[index - 1], line)),
  )
  const count = end === -1 ? lines.length : end
  return isAttachmentHeading(wordsIn(lines.slice(0, count)), language) ? count : 0
}

/** A line whose first word would have stood on the one before. */
function isBehindShort(before: PlainLine | undefined, line: PlainLine): boolean {
  return before !== undefined && /^\p{Lu}/u.test(line.words) && hadRoom(before, line, narrowest)
}

/** Letters of a line of such a heading that is not its last, at least. */
const narrowest = 45

function originalLines(block: PlainBlock, at: number, { attachments }: Language): number {
  return originalOf(block[at]?.words ?? '', attachments.original) === undefined ? 0 : 1
}

/** How many lines a heading with a number takes up: "II. Information provided by", "stakeholders". */
function headingLines(block: PlainBlock, at: number, measure: number): number {
  const line = block[at]
  if (line === undefined || !isNumberedHeading(line.words) || !isHeadline(line.words)) return 0
  const before = withoutCalls(block[at - 1]?.words ?? '.')
  if (!/[.;:。；：!?]$/u.test(before) && !isNumberedHeading(before)) return 0
  const next = block[at + 1]
  if (next === undefined || !/^\p{Ll}/u.test(next.words)) return line.words.length < measure ? 1 : 0
  return isHeadline(next.words) && next.words.length < 0.85 * measure ? 2 : 0
}
