/** What the manifest says of a version to catalogues: facts, and the words that are printed for them. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import { isKeyOf, isListOf, isObject, isString } from './json-values.ts'

/** A session by its number, and its name as it is printed. */
export interface RecordedSession {
  readonly number: number
  readonly type: string
  readonly name: string
}

/** Who issues a version: its name as it is printed, and what the facts call it unless it is in no list. */
export interface RecordedOrgan {
  readonly organ?: string
  readonly name: string
  readonly session?: RecordedSession
}

/** Facts of a version. Names of kinds, organs and stations are those of the release that wrote them. */
export interface RecordedFacts {
  readonly kind: string
  readonly organs: readonly RecordedOrgan[]
  /** The agenda line and the titles of the items, each on one line. */
  readonly agenda?: string
  readonly agendaTitles: readonly string[]
  readonly distribution: string
  /** Date of issue, ISO. */
  readonly date: string
  readonly original: readonly LanguageCode[]
  readonly jobNumber?: string
  readonly dutyStation: string
  /** "draft" or "advance-unedited"; absent on official issues. */
  readonly status?: string
}

/** True for facts that hold what their type says; more may stand beside it. */
export function isRecordedFacts(value: unknown): value is RecordedFacts {
  return (
    isObject(value) &&
    ['kind', 'distribution', 'date', 'dutyStation'].every((key) => isString(value[key])) &&
    ['agenda', 'jobNumber', 'status'].every((key) => isAbsentOr(value[key], isString)) &&
    isListOf(value['organs'], isOrgan) &&
    isListOf(value['agendaTitles'], isString) &&
    isListOf(value['original'], (code) => isKeyOf(code, languages))
  )
}

function isOrgan(value: unknown): value is RecordedOrgan {
  return (
    isObject(value) &&
    isString(value['name']) &&
    isAbsentOr(value['organ'], isString) &&
    isAbsentOr(value['session'], isSession)
  )
}

function isSession(value: unknown): value is RecordedSession {
  return isObject(value) && typeof value['number'] === 'number' && isString(value['type']) && isString(value['name'])
}

function isAbsentOr(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return value === undefined || isItem(value)
}
