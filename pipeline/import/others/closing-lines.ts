/** The lines that close the resolutions and decisions of others: at which meeting, and when. */
import { languages } from '../../../templates/languages/index.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import type { Language } from '../../../templates/languages/language.ts'
import { meetingKinds, type MeetingFact } from '../../../templates/vocabulary.ts'
import { present, type WrittenFactList } from '../../facts/written.ts'
import { organOf } from '../../prepare/organ-of.ts'
import { isAttachmentHeading } from '../document/opening.ts'
import { factsOf } from '../facts/find-facts.ts'
import { dateOf, inLatinFigures, isSameLine } from '../facts/lines.ts'
import { linesIn } from '../facts/masthead-lines.ts'
import type { Item } from '../word/word-document.ts'
import { isText, textOf } from './looks.ts'
import type { OpenedFile } from './opened-file.ts'

/** Paragraphs at the end of a text among which these lines stand. */
const farthest = 8

/** A text without these lines, with their facts. */
export function withClosing({ word, opening, found }: OpenedFile, code: LanguageCode): OpenedFile {
  const { kind } = found.facts
  if (found.written['kind'] !== kind || (kind !== 'resolution' && kind !== 'decision')) return { word, opening, found }
  const first = opening.text.findIndex(isAttachmentHeading)
  const last = first === -1 ? opening.text.length : first
  const closing = opening.text
    .slice(0, last)
    .filter(isText)
    .slice(-farthest)
    .map((item) => ({ item, said: linesIn(textOf(item)).map((line) => readLine(line, found.facts, languages[code])) }))
    .filter(({ said }) => said.length > 0 && !said.includes(undefined))
  const meetings = joined(closing.flatMap(({ said }) => said.filter((each) => each !== undefined)))
  if (meetings.length === 0) return { word, opening, found }
  const { adopted } = found.written
  const facts = meetings.map(({ date, ...meeting }) => ({
    ...meeting,
    ...present({ date: date === adopted ? undefined : date }),
  }))
  const [only = {}] = facts
  const isSaid = facts.length > 1 || Object.keys(only).length > 0
  const written: WrittenFactList = {
    ...found.written,
    ...(isSaid ? { meeting: facts.length === 1 ? only : facts } : {}),
  }
  const taken = new Set<Item>(closing.map(({ item }) => item))
  return {
    word,
    opening: { ...opening, text: opening.text.filter((item) => !taken.has(item)) },
    found: { ...found, written, facts: factsOf(written, code) },
  }
}

/** A meeting, or a day. */
interface SaidLine extends Pick<MeetingFact, 'kind'> {
  readonly number?: string
  readonly date?: string
}

/** A day belongs to the meeting over it, or under it. */
function joined(lines: readonly SaidLine[]): readonly SaidLine[] {
  const meetings: SaidLine[] = []
  for (const line of lines) {
    const over = meetings.at(-1)
    const isOther = over !== undefined && (over.date === undefined) !== (line.date === undefined)
    if (isOther && (over.date === undefined || over.number === undefined)) meetings.splice(-1, 1, { ...over, ...line })
    else meetings.push(line)
  }
  return meetings
}

function readLine(line: string, facts: OpenedFile['found']['facts'], { resolutions }: Language): SaidLine | undefined {
  const organ = organOf(facts)
  const date = dateOf(line, resolutions.day)
  if (date !== undefined) return { date }
  const number = Number(/\d{1,4}/.exec(inLatinFigures(line))?.[0] ?? Number.NaN)
  const counted = Number.isNaN(number) ? (line.length < 80 ? ordinals : []) : [number]
  const meetings = counted.flatMap((each) => [undefined, ...meetingKinds].map((kind) => ({ number: each, kind })))
  const found = meetings.find((meeting) =>
    isSameLine(resolutions.meeting({ number: meeting.number, ...present({ kind: meeting.kind }) }, organ), line),
  )
  return found && { number: String(found.number), ...present({ kind: found.kind }) }
}

/** Numbers of meetings that Arabic writes in words; no session has had as many. */
const ordinals = Array.from({ length: 200 }, (_, index) => index + 1)
