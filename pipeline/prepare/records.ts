/** Lines of records of meetings that are composed from facts: meeting, day and hour, place, how the record stands, who presides, its note. */
import type { Kind, RecordForm } from '../../templates/kinds/kind.ts'
import type { Language } from '../../templates/languages/language.ts'
import { stations } from '../../templates/stations/index.ts'
import { presidingOffices, type MeetingFact, type RecordLine } from '../../templates/vocabulary.ts'
import type { Facts } from '../facts/facts.ts'
import { sessionsLike } from '../facts/issuer.ts'
import type { MastheadLine } from '../furniture.ts'
import type { Line, PublishedRoll, RollRow } from '../publication.ts'
import { plainText } from '../reading-order.ts'
import { composeBodies } from './body-lines.ts'
import { organOf } from './organ-of.ts'
import type { Composing } from './composing.ts'
import { orderSponsors } from './sponsor-order.ts'
import { setTyped, setWords } from './typography.ts'

type Recorded = Pick<Composing, 'facts' | 'language'>

/** The dash of a verbatim record, where it has one of its own. */
export function dashOfRecord(kind: Pick<Kind, 'record'>, { records }: Language): Language['records']['dash'] {
  return kind.record?.type === 'verbatim' ? records.dash : undefined
}

/** The day of the meeting. */
export function dayOfMeeting({ meeting, date }: Facts): string {
  return meeting?.[0]?.date ?? date
}

/** "64th plenary meeting". */
export function composeMeetingName({ facts, language }: Recorded): string | undefined {
  const meeting = facts.meeting?.[0]?.meeting
  return meeting && nameOf(meeting, { facts, language })
}

function nameOf(meeting: MeetingFact, { facts, language }: Recorded): string {
  return language.resolutions.meeting(meeting, organOf(facts))
}

/** "Summary record of the 22nd meeting", where the language has words for it. */
export function composeRecordName({ facts, language }: Recorded): string | undefined {
  const meeting = composeMeetingName({ facts, language })
  return meeting === undefined ? undefined : language.records.summary?.(meeting)
}

/** Where and when, as the author says it or as it is composed. */
export function composeHeld({ facts, language }: Recorded): string | undefined {
  const { when, hour } = facts
  if (when !== undefined || hour === undefined) return when
  return language.records.held?.(placeOf({ facts, language }), dayOfMeeting(facts), hour)
}

function placeOf({ facts: { place, dutyStation }, language }: Recorded): string {
  return place ?? stations[dutyStation].names[language.code]
}

function composeWhen({ facts, language }: Recorded): string | undefined {
  const { when, hour } = facts
  return when ?? (hour && language.records.when?.(dayOfMeeting(facts), hour))
}

/** "Official Records". */
export function composeStanding({ standing }: RecordForm, { records }: Language): string | undefined {
  return standing && records.standings[standing]
}

/** The lines under the name of the organ; one that has no words is left out. */
export function composeRecordLines(form: RecordForm, recorded: Recorded): readonly MastheadLine[] {
  return form.lines.flatMap((line): readonly MastheadLine[] => {
    const text = wordsOf(line, form, recorded)
    if (text === undefined) return []
    const words = setTyped(text, recorded.language.typography)
    if (line === 'meeting') return [{ line, runs: numbered(words), isTitle: true }]
    const style = line === 'standing' ? 'officialRecords' : line === 'committee' ? 'committee' : 'meetingLine'
    return [{ line, runs: [{ text: words, style }] }]
  })
}

function wordsOf(line: RecordLine, form: RecordForm, recorded: Recorded): string | undefined {
  const { facts, language } = recorded
  const [organ] = facts.organs
  switch (line) {
    case 'session':
      return organ?.session && language.session(organ.session, sessionsLike(organ.organ))
    case 'standing':
      return composeStanding(form, language)
    case 'committee':
      return composeBody(recorded)
    case 'meeting':
      return composeMeetingName(recorded)
    case 'when':
      return composeWhen(recorded)
    case 'place':
      return placeOf(recorded)
  }
}

/** The body that met under the organ, and its group; what the author words himself is none of the Main Committees. */
function composeBody({ facts, language }: Recorded): string | undefined {
  const { body, group, committee } = composeBodies(facts, language)
  const names = [body, group, committee].filter((name) => name !== undefined).map(plainText)
  return names.length === 0 ? undefined : names.join(', ')
}

/** The number of the meeting is set large, wherever it stands. */
function numbered(words: string): MastheadLine['runs'] {
  return words
    .split(/(\d+)/)
    .filter((part) => part !== '')
    .map((text) => ({ text, style: /\d/.test(text) ? 'meetingNumber' : 'meetingLine' }))
}

const base = { style: 'roll', spaceBefore: 0, startsPage: false } as const

/** Who presides, and who sits for which State. */
export function composeRoll({ facts, language }: Recorded): readonly PublishedRoll[] {
  const { presiding = [], members = [] } = facts
  const { records } = language
  const set = (words: string): Line => setWords(words, language.typography)
  const rows = presiding.map(({ office, name, state }): RollRow => {
    const word = presidingOffices.find((each) => each === office)
    return {
      label: labelled(word === undefined ? office : records.offices[word], language),
      name: set(name),
      ...(state === undefined ? {} : { behind: set(`(${stateNamed(state, language)})`) }),
    }
  })
  const seats = members.map(({ state, name }, index): RollRow => ({
    ...(index === 0 && records.members !== undefined ? { label: labelled(records.members, language) } : {}),
    name: set(stateNamed(state, language)),
    behind: set(name),
  }))
  const all = [...rows, ...seats]
  return all.length === 0 ? [] : [{ ...base, type: 'roll', rows: all }]
}

function stateNamed(state: string, language: Language): string {
  return orderSponsors([state], language)[0]?.name ?? state
}

/** "President:": the colon is not in italics. */
function labelled(word: string, { typography }: Language): Line {
  const [first, ...rest] = setWords(`${word}:`, typography)
  if (first === undefined) return []
  const at = first.value.search(/[\s\u00A0\u202F]*:$/u)
  return [
    { ...first, value: first.value.slice(0, at), marks: ['italic'] },
    { ...first, value: first.value.slice(at) },
    ...rest,
  ]
}

/** The lines of the roll as they are printed. */
export function linesOfRoll({ rows }: PublishedRoll): readonly Line[] {
  const space: Line = [{ type: 'text', value: ' ', marks: [] }]
  return rows.map(({ label, name, behind }) => [
    ...(label === undefined ? [] : [...label, ...space]),
    ...name,
    ...(behind === undefined ? [] : [...space, ...behind]),
  ])
}

/** The note at the foot of the first page. */
export function composeRecordNote(form: RecordForm | undefined, { facts, language }: Recorded): string | undefined {
  if (form === undefined) return undefined
  const isOfAssembly = form.type === 'verbatim' && organOf(facts) === 'general-assembly'
  const text = facts.recordNote ?? (isOfAssembly ? language.records.note : undefined)
  return text === undefined ? undefined : setTyped(text, language.typography)
}
