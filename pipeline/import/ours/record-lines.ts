/** What a record of a meeting prints around its text – meeting, day, place, who presides, its note –, read back where somebody has changed it. */
import type { Kind } from '../../../templates/kinds/kind.ts'
import type { RecordLine } from '../../../templates/vocabulary.ts'
import { chooseKind } from '../../facts/choose-kind.ts'
import type { Facts } from '../../facts/facts.ts'
import { sessionsLike } from '../../facts/issuer.ts'
import { writeSession } from '../../facts/session.ts'
import { listOf, type WrittenFactList } from '../../facts/written.ts'
import { composeRunningHead } from '../../prepare/masthead.ts'
import { composeHeld, composeRecordLines, composeRecordNote, composeStanding } from '../../prepare/records.ts'
import type { OpeningItems } from '../document/opening.ts'
import { dateOf, isOneOf, isSameLine, sessionOf } from '../facts/lines.ts'
import { isMastheadLine } from '../facts/masthead-lines.ts'
import { hoursIn } from '../facts/hours.ts'
import { plainText } from '../word/plain-text.ts'
import type { WordDocument } from '../word/word-document.ts'
import {
  joinReread,
  numbersIn,
  readLines,
  typedLine,
  type CarriedWritten,
  type Reread,
  type SaidFact,
} from '../facts/changed-lines.ts'
import { readRoll } from '../facts/record-roll.ts'

interface Recorded extends CarriedWritten {
  readonly kind: Kind
  readonly form: NonNullable<Kind['record']>
}

/** What of a record is not composed from the facts that a file carries. */
export function readRecord(word: WordDocument, { titles }: OpeningItems, carried: CarriedWritten): Reread {
  const kind = chooseKind(carried.facts)
  if (kind.record === undefined) return { written: {}, unread: [] }
  const recorded = { ...carried, kind, form: kind.record }
  const heads = readHeads(word.heads, recorded)
  const held = titles
    .filter(({ role }) => role === 'heldLine')
    .map(({ pieces }) => typedLine(plainText(pieces), carried.language))
  const time = readLines(
    held.filter((line) => !isSameLine(line, composeHeld(recorded) ?? '')),
    (line) => readTime(line, recorded),
  )
  const roll = readRoll(
    titles.filter(({ role }) => role === 'roll').map(({ pieces }) => plainText(pieces)),
    recorded,
  )
  return joinReread([heads, time, roll, { written: readNote(word.feet, recorded), unread: [] }])
}

/** The lines under the name of the organ: what is missing of them is what was changed. */
function readHeads(heads: readonly string[], recorded: Recorded): Reread {
  const { facts, language, kind, form } = recorded
  const lines = composeRecordLines(form, recorded).map(({ line, runs }) => ({
    line,
    text: runs.map(({ text }) => text).join(''),
  }))
  const { symbols, title = '' } = composeRunningHead(facts, kind, [])
  const others = [...symbols, title, composeStanding(form, language) ?? '', ...Object.values(language.status)]
  const composed = [...lines.map(({ text }) => text), ...others]
  const changed = heads
    .map((head) => typedLine(head, language))
    .filter((head) => !isOneOf(composed, head) && !isMastheadLine(head, language))
  const missing = lines.filter(({ text }) => !isOneOf(heads, text)).map(({ line }) => line)
  const told = new Map(changed.map((line) => [line, sayByForm(line, missing, recorded)]))
  const left = changed.filter((line) => told.get(line) === undefined)
  const wanted = missing.filter((line) => ![...told.values()].some((said) => said?.[0] === line))
  // Lines stand in their order: as many as are missing are those.
  const isClear = left.length === wanted.length
  return readLines(
    changed,
    (line) => told.get(line) ?? (isClear ? sayInPlace(line, wanted[left.indexOf(line)], recorded) : undefined),
  )
}

/** What tells its fact by its words. */
function sayByForm(line: string, missing: readonly RecordLine[], recorded: Recorded): SaidFact | undefined {
  const { facts, language } = recorded
  const organ = facts.organs[0]
  if (missing.includes('session') && organ !== undefined) {
    const session = sessionOf(line, language, sessionsLike(organ.organ))
    if (session !== undefined) return ['session', writeSession(session)]
  }
  return missing.includes('meeting') ? readMeeting(line, recorded) : undefined
}

/** "65th plenary meeting". */
function readMeeting(line: string, recorded: Recorded): SaidFact | undefined {
  const [held] = recorded.facts.meeting ?? []
  const [written] = listOf(recorded.carried['meeting'] ?? {})
  if (held?.meeting === undefined || typeof written !== 'object') return undefined
  const { meeting } = held
  const number = numbersIn(line).find((each) => {
    const facts: Facts = { ...recorded.facts, meeting: [{ ...held, meeting: { ...meeting, number: each } }] }
    return isSameLine(lineOf('meeting', facts, recorded) ?? '', line)
  })
  return number === undefined ? undefined : ['meeting', { ...written, number: String(number) }]
}

function lineOf(line: RecordLine, facts: Facts, { language, form }: Recorded): string | undefined {
  const found = composeRecordLines(form, { facts, language }).find((each) => each.line === line)
  return found?.runs.map(({ text }) => text).join('')
}

function sayInPlace(line: string, place: RecordLine | undefined, recorded: Recorded): SaidFact | undefined {
  if (place === 'when') return readTime(line, recorded)
  return place === 'place' ? ['place', line] : undefined
}

/** Day and hour: another hour of the day, another day, or the line as it is printed. */
function readTime(line: string, recorded: Recorded): SaidFact {
  const { facts, language, form, carried } = recorded
  const compose = (changed: Facts): string =>
    (form.lines.includes('when') ? lineOf('when', changed, recorded) : composeHeld({ facts: changed, language })) ?? ''
  if (facts.when !== undefined || facts.hour === undefined) return ['when', line]
  const hour = hoursIn(line).find((each) => isSameLine(compose({ ...facts, hour: each }), line))
  if (hour !== undefined) return ['hour', `${hour.hour}:${String(hour.minute).padStart(2, '0')}`]
  const [held] = facts.meeting ?? []
  const [written] = listOf(carried['meeting'] ?? {})
  if (held === undefined || typeof written !== 'object') return ['when', line]
  const day = dateOf(line, (date) => compose({ ...facts, meeting: [{ ...held, date }] }))
  return day === undefined ? ['when', line] : ['meeting', { ...written, date: day }]
}

/** The note over the first foot: the one long line there that is not composed. */
function readNote(feet: readonly string[], { facts, language, form }: Recorded): WrittenFactList {
  const note = composeRecordNote(form, { facts, language })
  if (note === undefined || isOneOf(feet, note)) return {}
  const [long, ...others] = feet.filter((foot) => foot.length > shortest && !/\d\d-\d{5}/.test(foot))
  return long === undefined || others.length > 0 ? {} : { 'record-note': typedLine(long, language) }
}

/** Signs of a note: other lines of a foot are shorter. */
const shortest = 60
