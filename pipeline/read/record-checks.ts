/** Whether a record is of one meeting of one organ, and has words for all that it prints: composed ones where official texts show them, or the author's own. */
import type { Finding } from '../diagnostics.ts'
import { englishLanguages } from '../../templates/languages/en/words.ts'
import { languages } from '../../templates/languages/index.ts'
import type { Language } from '../../templates/languages/language.ts'
import type { RecordForm } from '../../templates/kinds/kind.ts'
import type { Facts } from '../facts/facts.ts'
import { principalOf } from '../facts/issuer.ts'
import type { Place } from '../text/positions.ts'

export interface CheckedRecord {
  readonly form: RecordForm
  readonly facts: Facts
  /** Where facts are told of that stand nowhere, and where a fact stands. */
  readonly missing: Place
  readonly placeOf: (key: string) => Place
}

/** What a record has no words for. */
export function checkRecord(checked: CheckedRecord): readonly Finding[] {
  const { facts } = checked
  const language = languages[facts.language]
  return [...checkWhen(checked, language), ...checkNote(checked, language), ...findEmpty(checked, language)]
}

/** A record is of one meeting, and prints its number. */
export function checkMeeting({ facts: { meeting = [] }, placeOf }: CheckedRecord): readonly Finding[] {
  const [held, ...others] = meeting
  if (others.length > 0) {
    const cure = 'Keep the meeting that the record is of; each other has a record of its own.'
    return [['fact-value', placeOf('meeting'), 'meeting', `a list of ${meeting.length}`, 'the one of the record', cure]]
  }
  if (held === undefined || held.meeting !== undefined) return []
  return [['fact-missing', placeOf('meeting'), 'number', 'the number of the meeting, such as `3`, under `meeting:`']]
}

/** No official record of two organs is known, nor where it would print the session of the second. */
export function checkOneOrgan({ facts: { organs }, placeOf }: CheckedRecord): readonly Finding[] {
  if (organs.length < 2) return []
  const cure = 'Keep one organ, with its session and symbol: how a record of two is printed is not known.'
  return [['fact-value', placeOf('organ'), 'organ', `a list of ${organs.length}`, 'the one that met', cure]]
}

/** Messages are English. */
function nameOf({ code }: Language): string {
  return englishLanguages([code])
}

/** Day and hour are composed, or written as they are printed. */
function checkWhen({ form, facts, missing, placeOf }: CheckedRecord, language: Language): readonly Finding[] {
  const { when, held } = language.records
  const isComposed = form.type === 'summary' ? held !== undefined : when !== undefined
  if (facts.when !== undefined || (isComposed && facts.hour !== undefined)) return []
  if (isComposed) return [['fact-missing', missing, 'hour', 'the hour of the meeting, such as `10:00`']]
  return [['record-words', placeOf('when'), 'the line of day and hour of a meeting', nameOf(language), 'when']]
}

/** The note at the foot of the first page changes with the room of an office: it is not taken from an older record. */
function checkNote({ form, facts, placeOf }: CheckedRecord, language: Language): readonly Finding[] {
  const organ = principalOf(facts.organs[0]?.organ)
  const isOfAssembly = organ === 'general-assembly' && form.type === 'verbatim'
  // What a kind requires is told by its own check.
  if (
    facts.recordNote !== undefined ||
    form.type === 'summary' ||
    (isOfAssembly && language.records.note !== undefined)
  )
    return []
  return [
    ['record-words', placeOf('record-note'), 'the note at the foot of the first page', nameOf(language), 'record-note'],
  ]
}

function findEmpty({ form, facts, missing, placeOf }: CheckedRecord, language: Language): readonly Finding[] {
  const { standings, members } = language.records
  const { standing } = form
  const isUnlabelled = facts.members !== undefined && members === undefined
  return [
    ...(standing !== undefined && standings[standing] === undefined
      ? [['record-empty', missing, `“${standing}”`, nameOf(language)] as const]
      : []),
    ...(isUnlabelled ? [['record-empty', placeOf('members'), '“Members”', nameOf(language)] as const] : []),
  ]
}
