/** When and where a meeting was held, as a record of it prints it. */
import type { Language } from '../../../templates/languages/language.ts'
import { stations } from '../../../templates/stations/index.ts'
import { meetingKinds, type HourFact, type MeetingFact } from '../../../templates/vocabulary.ts'
import type { Facts } from '../../facts/facts.ts'
import { sessionsLike } from '../../facts/issuer.ts'
import { present, type WrittenFactList } from '../../facts/written.ts'
import { organOf } from '../../prepare/organ-of.ts'
import { dateOf, inLatinFigures, isOneOf, isSameLine, plainLine, sessionOf } from '../facts/lines.ts'
import { hoursIn } from '../facts/hours.ts'

export interface Sitting {
  readonly kind: 'summary-record' | 'verbatim-record'
  readonly number: number
  readonly facts: Facts
  readonly language: Language
}

export interface ReadSitting {
  readonly written: WrittenFactList
  /** Lines that the facts compose. */
  readonly taken: readonly string[]
}

/** The facts of a meeting from the lines around its title. */
export function readSitting(lines: readonly string[], sitting: Sitting): ReadSitting {
  const { language, facts, number } = sitting
  const name = meetingOf(lines, sitting)
  const rest = lines.filter((line) => !isComposed(line, sitting, name))
  const { at, read, line: time } = timeIn(rest, sitting)
  const behind = rest[at + 1]
  const isPlace = sitting.kind === 'verbatim-record' && behind !== undefined && !/\d/.test(behind)
  const place = read?.place ?? (isPlace ? behind : undefined)
  const station = stations[facts.dutyStation].names[language.code]
  const day = read?.date
  return {
    written: {
      meeting: {
        number: String(number),
        ...present({ kind: name, date: day === undefined || day === facts.date ? undefined : day }),
      },
      ...present({
        hour: read && `${read.hour.hour}:${String(read.hour.minute).padStart(2, '0')}`,
        when: read === undefined ? time : undefined,
        place: place === undefined || isSameLine(place, station) ? undefined : place,
      }),
    },
    taken: lines.filter((line) => !rest.includes(line) || line === time || line === place),
  }
}

/** What kind of meeting the lines name; absent for one that is only counted. */
function meetingOf(lines: readonly string[], { number, language, facts }: Sitting): MeetingFact['kind'] {
  const organ = organOf(facts)
  return meetingKinds.find((kind) => isOneOf(lines, language.resolutions.meeting({ number, kind }, organ)))
}

function isComposed(line: string, { language, facts, number }: Sitting, kind: MeetingFact['kind']): boolean {
  const organ = organOf(facts)
  const meeting = language.resolutions.meeting({ number, ...present({ kind }) }, organ)
  const fixed = [
    meeting,
    language.records.summary?.(meeting) ?? meeting,
    ...Object.values(language.records.standings),
    ...Object.values(language.status),
  ]
  const { organ: issuer } = facts.organs[0] ?? {}
  if (isRunningDay(line)) return true
  return isOneOf(fixed, line) || sessionOf(line, language, issuer && sessionsLike(issuer)) !== undefined
}

/** The line that is composed of day and hour, or another that has both in its figures. */
function timeIn(lines: readonly string[], sitting: Sitting) {
  const times = lines.flatMap((line, at) => (isTime(line) ? [{ at, line, read: readTime(line, sitting) }] : []))
  const none = { at: -1, line: undefined, read: undefined }
  return times.find(({ read }) => read !== undefined) ?? times[0] ?? none
}

/** The day in figures that pages behind the first have. */
function isRunningDay(line: string): boolean {
  return /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/u.test(inLatinFigures(line).trim())
}

/** A year, and another number for the hour. */
function isTime(line: string): boolean {
  const figures = inLatinFigures(line)
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(figures) && (figures.match(/\d+/g)?.length ?? 0) >= 3
}

interface ReadTime {
  readonly date: string
  readonly hour: HourFact
  readonly place?: string
}

/** Stands for the place while a line is composed. */
const somewhere = '\uE000'

/** Day, hour and place, where they compose the line again. */
function readTime(line: string, { kind, language }: Sitting): ReadTime | undefined {
  const { held, when } = language.records
  const read = (hour: HourFact): ReadTime | undefined =>
    kind === 'summary-record'
      ? held && readHeld(line, hour, (iso) => held(somewhere, iso, hour))
      : when && readDay(line, hour, (iso) => when(iso, hour))
  return hoursIn(line)
    .map(read)
    .find((each) => each !== undefined)
}

function readDay(line: string, hour: HourFact, compose: (iso: string) => string): ReadTime | undefined {
  const date = dateOf(line, compose)
  return date === undefined ? undefined : { date, hour }
}

/** The place is what stands between the words before and behind it. */
function readHeld(line: string, hour: HourFact, compose: (iso: string) => string): ReadTime | undefined {
  const date = dateOf(line, (iso) => withPlace(compose(iso), line))
  if (date === undefined) return undefined
  const [before = '', behind = ''] = compose(date).split(somewhere)
  return { date, hour, place: line.slice(before.length, line.length - behind.length).trim() }
}

/** The composed line with the place that stands in another where it begins and ends like that. */
function withPlace(composed: string, line: string): string {
  const [before = '', behind = ''] = composed.split(somewhere)
  const plain = plainLine(line)
  const isAround = plain.startsWith(plainLine(before)) && plain.endsWith(plainLine(behind))
  return isAround ? line : composed
}
