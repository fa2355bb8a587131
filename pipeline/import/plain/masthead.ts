/** The masthead of a text: its lines as they are composed, where some stand beside each other and others are broken. */
import type { Language } from '../../../templates/languages/language.ts'
import { isOneOf, isSessionLine } from '../facts/lines.ts'
import { isComposedLine, isIssuerLine } from '../facts/masthead-lines.ts'
import { startOfAdoption } from '../facts/proponents.ts'
import { titleKindOf } from '../facts/title-kinds.ts'
import { joinLines, wordsIn, type PlainBlock } from './blocks.ts'
import type { PlainLine } from './lines.ts'
import { isOrganLine } from './title.ts'

/** Lines of a masthead, of session and agenda, and what strays among them; and the lines that follow. */
export interface PlainMasthead {
  readonly blocks: readonly PlainBlock[]
  readonly rest: readonly PlainLine[]
}

/** Lines at the start that a masthead may stand among, and those without a fact that may stand between two of it. */
const farthest = 45
const mostStrays = 12

/** Lines of it that one has at least: fewer may stand in any text. */
const fewestLines = 3

/** The masthead that a text begins with; absent where none does. */
export function readMasthead(lines: readonly PlainLine[], language: Language): PlainMasthead | undefined {
  const said = lines.filter(({ words }) => words !== '').slice(0, farthest)
  const units: Unit[] = []
  for (let at = 0; at < said.length;) {
    const line = said[at]
    if (line === undefined) break
    if (isText(line, language) || isTitle(said.slice(at, at + 2), language) || areStrays(units)) break
    const count = composedFrom(said.slice(at, at + mostJoined), language)
    const parts = count > 0 ? [said.slice(at, at + count)] : partsOf(line, language).map((part) => [part])
    const isComposed = count > 0 || parts.length > 1
    units.push(...parts.map((block) => ({ block, isComposed })))
    at += Math.max(count, 1)
  }
  const firm = units.findLastIndex((unit) => isFirm(unit, language)) + 1
  const bodies = units.slice(firm).findIndex(({ isComposed }) => !isComposed)
  const end = bodies === -1 ? units.length : firm + bodies
  const held = isHeldLine(units[end - 1], units[end], language) ? 1 : 0
  const found = units.slice(0, end + held)
  if (found.filter(({ isComposed }) => isComposed).length < fewestLines || !isOfDocument(found, language))
    return undefined
  const last = found.at(-1)?.block.at(-1)?.number ?? 0
  const rest = lines.slice(lines.findLastIndex(({ number }) => number === last) + 1)
  return { blocks: found.map(({ block }) => block), rest }
}

/** A line that no title has: the name of a body may be one. */
function isFirm({ block, isComposed }: Unit, language: Language): boolean {
  return isComposed && !isIssuerLine(block[0]?.words ?? '', language)
}

/** Place and days of a session, close under its line. */
function isHeldLine(session: Unit | undefined, unit: Unit | undefined, language: Language): boolean {
  const [over, line] = [session?.block.at(-1), unit?.block[0]]
  if (over === undefined || line === undefined || line.number > over.number + 1) return false
  return isSessionLine(over.words, language) && /(?:19|20|١٩|٢٠)[\d٠-٩]{2}/u.test(line.words)
}

interface Unit {
  readonly block: PlainBlock
  readonly isComposed: boolean
}

/** A text may begin with the name of an organ, but not with the organization or how a document is distributed. */
function isOfDocument(units: readonly Unit[], { unitedNations, masthead }: Language): boolean {
  const said = [unitedNations, ...Object.values(masthead.distribution)]
  return units.some(({ block, isComposed }) => isComposed && isOneOf(said, block[0]?.words ?? ''))
}

/** A sentence, the opening of one, or a paragraph with its number: no line of a masthead. */
function isText({ words }: PlainLine, language: Language): boolean {
  return /^1\.(?:\s|$)/u.test(words) || isOrganLine(words, language) || (words.length > 60 && /[.;。；]$/u.test(words))
}

/** The title of a letter, or the line of an adoption: names of organs end them. */
function isTitle(lines: PlainBlock, language: Language): boolean {
  const text = wordsIn(lines)
  return titleKindOf(text) !== undefined || text.startsWith(startOfAdoption('general-assembly', language))
}

function areStrays(units: readonly Unit[]): boolean {
  return units.length >= mostStrays && units.slice(-mostStrays).every(({ isComposed }) => !isComposed)
}

/** Lines that one of the agenda is broken into at most. */
const mostJoined = 4

/** How many lines are one that is composed: the most that are. */
function composedFrom(lines: readonly PlainLine[], language: Language): number {
  for (let count = lines.length; count > 0; count -= 1) {
    const some = lines.slice(0, count)
    const isBroken = some.every(({ number }, index) => index === 0 || number === (some[index - 1]?.number ?? 0) + 1)
    if (isBroken && isComposedLine(joinLines(some, new Set()).text, language)) return count
  }
  return 0
}

/** Lines of a masthead that stand beside each other: "General Assembly Distr.: General". */
function partsOf(line: PlainLine, language: Language): readonly PlainLine[] {
  const words = line.words.split(' ')
  if (words.length > mostWords) return [line]
  const parts = partedWords(words, language)
  return parts === undefined ? [line] : parts.map((part) => ({ ...line, words: part }))
}

const mostWords = 24

function partedWords(words: readonly string[], language: Language): readonly string[] | undefined {
  if (words.length === 0) return []
  for (let count = words.length; count > 0; count -= 1) {
    const part = words.slice(0, count).join(' ')
    if (!isComposedLine(part, language)) continue
    const others = partedWords(words.slice(count), language)
    if (others !== undefined) return [part, ...others]
  }
  return undefined
}
