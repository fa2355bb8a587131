/** What is printed of an adoption – number, section, proponent, day, meeting –, read back where somebody has changed it. */
import type { ComposedLine, Kind } from '../../../templates/kinds/kind.ts'
import { chooseKind } from '../../facts/choose-kind.ts'
import type { Facts } from '../../facts/facts.ts'
import { namesOf } from '../../facts/values.ts'
import { listOf, type WrittenFact } from '../../facts/written.ts'
import { composeParagraphs } from '../../prepare/composed-lines.ts'
import type { Composing } from '../../prepare/composing.ts'
import { composeNotes } from '../../prepare/composed-notes.ts'
import { plainWords } from '../../prepare/plain-words.ts'
import { closingLines } from '../../prepare/title.ts'
import { openParagraph } from '../blocks/labels.ts'
import { isAttachmentHeading, withoutCalls, type OpeningItems } from '../document/opening.ts'
import { councilAdoptionIn } from '../facts/council-adoptions.ts'
import { dateOf, isOneOf, isSameLine } from '../facts/lines.ts'
import { proponentOf } from '../facts/proponents.ts'
import { plainText } from '../word/plain-text.ts'
import type { Item, WordParagraph } from '../word/word-document.ts'
import {
  joinReread,
  numbersIn,
  readLines,
  typedLine,
  type CarriedWritten,
  type Reread,
  type SaidFact,
} from '../facts/changed-lines.ts'

interface Adopted extends CarriedWritten {
  readonly kind: Kind
}

/** What of it is not composed from the facts that a file carries. */
export function readAdoption({ titles, text }: OpeningItems, about: CarriedWritten): Reread {
  const adopted = { ...about, kind: chooseKind(about.facts) }
  if (adopted.kind.takes.adopted === undefined) return { written: {}, unread: [] }
  const number = readNumber(titles, adopted)
  return joinReread([
    readOver(titles, adopted),
    { written: number === undefined ? {} : { number }, unread: [] },
    readClosing(text, adopted),
  ])
}

// -------------------------------------------------------- around the title

type Read = (line: string, adopted: Adopted) => readonly SaidFact[]

const readers: Readonly<Partial<Record<ComposedLine, Read>>> = {
  adoption: (line, adopted) => {
    const day = dateOf(line, (date) => composeOne('adoption', { ...adopted.facts, adopted: date }, adopted))
    return day === undefined ? [] : [['adopted', day]]
  },
  'council-adoption': (line, { language: { resolutions }, carried }) => {
    const [found] = councilAdoptionIn(line, resolutions)
    if (found === undefined) return []
    const meeting = found.meeting && withNumber(carried['meeting'], found.meeting.number)
    return [['adopted', found.date], ...(meeting === undefined ? [] : [['meeting', meeting] as const])]
  },
  proponent: (line, { language }) => {
    const proponent = proponentOf(line, language)
    return proponent === undefined ? [] : [['proponent', proponent]]
  },
  section: (line, { language: { resolutions } }) => {
    const section = namesOf(resolutions.sections).find((each) => isSameLine(resolutions.sections[each], line))
    return section === undefined ? [] : [['section', section]]
  },
  number: (line, { language: { resolutions } }) => {
    const number = /\d{1,5} ?\(\d{4}\)/.exec(line.replaceAll(/\s/gu, ' '))?.[0]
    return number !== undefined && isSameLine(resolutions.named(number), line) ? [['number', number]] : []
  },
}

/** The lines over and under the title: one that has the looks of a line that is missing is that line. */
function readOver(titles: readonly WordParagraph[], adopted: Adopted): Reread {
  const { kind, facts, language } = adopted
  const own = kind.title.from.flatMap((line) => (line === 'text' ? [] : [{ line, style: kind.title.style }]))
  const all = [...kind.over, ...kind.under, ...own]
  const composed = all.flatMap(({ line }) => composeParagraphs(line, composing(facts, adopted)).map(plainWords))
  const lines = titles.map(({ role, pieces }) => ({ role, line: typedLine(plainText(withoutCalls(pieces)), language) }))
  const fresh = lines.filter(({ line }) => !isOneOf(composed, line))
  const parts = all.map(({ line, style }): Reread => {
    const reader = readers[line]
    const words = composeOne(line, facts, adopted)
    if (
      reader === undefined ||
      words === '' ||
      isOneOf(
        lines.map((each) => each.line),
        words,
      )
    )
      return { written: {}, unread: [] }
    const changed = fresh.find(({ role }) => role === style)
    if (changed === undefined) return { written: {}, unread: [] }
    // What is none of them is told as a line that no fact composes.
    return { written: Object.fromEntries(reader(changed.line, adopted)), unread: [] }
  })
  return joinReread(parts)
}

function composing(facts: Facts, { kind, language }: Adopted): Composing {
  return { facts, kind, language, notes: composeNotes(facts, language) }
}

function composeOne(line: ComposedLine, facts: Facts, adopted: Adopted): string {
  return composeParagraphs(line, composing(facts, adopted)).map(plainWords).join(' ')
}

/** "80/1." before the title. */
function readNumber(titles: readonly WordParagraph[], { kind, facts, language }: Adopted): string | undefined {
  if (!kind.title.isNumbered || !/^\d+\/\d+$/.test(facts.number ?? '')) return undefined
  const title = titles.find(({ role }) => role === kind.title.style)
  const label = typedLine(openParagraph(title?.pieces ?? []).label ?? '', language)
  const number = /^(\d{1,3}\/\d{1,3})(?:[.。]|\s?[-–])?$/u.exec(label)?.[1]
  return number === facts.number ? undefined : number
}

// --------------------------------------------------------- behind the text

/** "3rd plenary meeting" and its day; where a text stands beside others, what it says of itself is read with it. */
function readClosing(text: readonly Item[], adopted: Adopted): Reread {
  const { kind, facts, language } = adopted
  if (!kind.endsWithMeeting || (facts.meeting?.length ?? 1) > 1) return { written: {}, unread: [] }
  const composed = closingLines(facts, language)
  const first = text.findIndex(isAttachmentHeading)
  const lines = text
    .slice(0, first < 0 ? text.length : first)
    .flatMap((item) =>
      item.type === 'paragraph' && item.role === 'meeting' ? [typedLine(plainText(item.pieces), language)] : [],
    )
  return readLines(
    lines.filter((line) => line !== '' && !isOneOf(composed, line)),
    (line) => readClosingLine(line, adopted),
  )
}

function readClosingLine(line: string, { facts, language, carried }: Adopted): SaidFact | undefined {
  const [held] = facts.meeting ?? []
  const day = dateOf(line, language.resolutions.day)
  if (day !== undefined)
    return held?.date === undefined ? ['adopted', day] : ['meeting', withDay(carried['meeting'], day)]
  const meeting = held?.meeting
  const number = numbersIn(line).find((each) => {
    const changed = meeting && { ...facts, meeting: [{ ...held, meeting: { ...meeting, number: each } }] }
    return changed !== undefined && isOneOf(closingLines(changed, language), line)
  })
  const written = number === undefined ? undefined : withNumber(carried['meeting'], number)
  return written === undefined ? undefined : ['meeting', written]
}

function withNumber(meeting: WrittenFact | undefined, number: number): WrittenFact | undefined {
  const [written] = listOf(meeting ?? {})
  return typeof written === 'object' ? { ...written, number: String(number) } : undefined
}

function withDay(meeting: WrittenFact | undefined, date: string): WrittenFact {
  const [written] = listOf(meeting ?? {})
  return typeof written === 'object' ? { ...written, date } : { date }
}
