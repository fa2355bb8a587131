/** The title with the composed lines over and under it, and the lines that close the text. */
import { titleSource } from '../facts/title-source.ts'
import type { Language } from '../../templates/languages/language.ts'
import type { Facts } from '../facts/facts.ts'
import type { OpeningLine } from '../../templates/kinds/kind.ts'
import type { Document } from '../document.ts'
import type { PublishedEndLines, Line, PublishedRoll, PublishedSubtitle, PublishedTitle } from '../publication.ts'
import { fixedRanks } from './ranks.ts'
import type { BlockScope } from './scope.ts'
import { composeLine, composeParagraphs, labelOfLine } from './composed-lines.ts'
import { organOf } from './organ-of.ts'
import { haveOwnDays } from './part-adoption.ts'
import { hasParts, partedByMarks, partedNumber } from './parted-number.ts'
import type { Composing } from './composing.ts'
import { finishLine, joinCalls } from './inlines.ts'
import { composeRoll } from './records.ts'
import { withSilent } from './session-lines.ts'
import { setWords } from './typography.ts'
import { composeVote, type VoteBlock } from './vote.ts'

/** The blocks that open a document, and the words of its title. */
export interface Opening {
  readonly blocks: readonly (PublishedTitle | PublishedSubtitle | PublishedRoll)[]
  readonly title: Line
}

/** Lines over the title, the title, lines under it; a line that is the title is not repeated. */
export function composeOpening(document: Document, scope: BlockScope, composing: Composing): Opening {
  const { title, facts } = document
  const { kind } = composing
  const source = titleSource(kind, facts, title.children.length > 0)
  if (source === undefined) throw new Error('a document has no title after parsing')
  const words = source === 'text' ? finishLine(title.children, scope) : (composeLine(source, composing) ?? [])
  const content = withComposedCall(words, composing.notes.title)
  const subtitles = (lines: readonly OpeningLine[]) =>
    lines.filter(({ line }) => line !== source).flatMap((line) => composeSubtitle(line, composing))
  // Texts that were adopted on several days say it each for itself.
  const over = kind.over.filter(({ line }) => line !== 'adoption' || !haveOwnDays(document))
  const place = source === 'text' ? scope.placeOf(title) : undefined
  const block: PublishedTitle = {
    ...base,
    type: 'title',
    rank: fixedRanks.title,
    style: kind.title.style,
    ...labelOf(composing, hasParts(document)),
    content,
    ...(place === undefined ? {} : { place }),
  }
  // The masthead of a verbatim record has it.
  const titles = kind.record?.lines.includes('meeting') ? [] : [block]
  const roll = kind.record === undefined ? [] : composeRoll(composing)
  return { title: content, blocks: [...subtitles(over), ...titles, ...subtitles(kind.under), ...roll] }
}

/** The title calls the note on the symbol where no line stands over it. */
export function callOnTitle(blocks: Opening['blocks'], call: Line): Opening['blocks'] {
  return blocks.map((block) =>
    block.type === 'title' ? { ...block, content: withSilent(block.content, call) } : block,
  )
}

/** The call for a composed note stands before those of the author, as its note stands before theirs. */
function withComposedCall(words: Line, composed: Line): Line {
  const calls = words.length - words.findLastIndex(({ type }) => type !== 'noteReference') - 1
  const at = words.length - calls
  return joinCalls([...words.slice(0, at), ...composed, ...words.slice(at)])
}

const base = { spaceBefore: 0, startsPage: false } as const

function composeSubtitle({ line, style }: OpeningLine, composing: Composing): readonly PublishedSubtitle[] {
  const label = labelOfLine(line, composing.language)
  return composeParagraphs(line, composing).map((content) => ({
    ...base,
    type: 'subtitle',
    style,
    ...(label === undefined ? {} : { label }),
    content,
  }))
}

/** "80/1."; "Subject:", in the type of the lines over it. */
function labelOf(
  { kind, facts: { number, addressee, sender }, language }: Composing,
  hasParts: boolean,
): Pick<PublishedTitle, 'label' | 'labelStyle'> {
  if (kind.title.isSubject && (addressee ?? sender) !== undefined)
    return { label: language.memo.subject, labelStyle: 'addressee' }
  if (!kind.title.isNumbered || number === undefined) return {}
  return { label: language.resolutions.label((hasParts ? partedByMarks : partedNumber)(number).label) }
}

/** "3rd plenary meeting", "19 September 2025"; how the vote was. A day that no line over the text says stands alone, too. */
export function composeClosing(composing: Composing): readonly (PublishedEndLines | VoteBlock)[] {
  return [...composeMeeting(composing), ...composeVote(composing)]
}

function composeMeeting(composing: Composing): readonly PublishedEndLines[] {
  const { kind, facts, language } = composing
  const { adopted } = facts
  const isDayPrinted = kind.over.some(({ line }) => line === 'adoption')
  if (!kind.endsWithMeeting || (facts.meeting === undefined && (adopted === undefined || isDayPrinted))) return []
  const lines = closingLines(facts, language).map((line) => setWords(line, language.typography))
  return [{ ...base, type: 'endLines', style: 'meeting', lines }]
}

/** Each meeting and its day, or the day of adoption alone. */
export function closingLines(facts: Facts, { resolutions }: Language): readonly string[] {
  return (facts.meeting ?? [{}]).flatMap(({ meeting, date = facts.adopted }) => [
    ...(meeting === undefined ? [] : [resolutions.meeting(meeting, organOf(facts))]),
    ...(date === undefined ? [] : [resolutions.day(date)]),
  ])
}
