/** Whether a manifest says to catalogues what they ask for. */
import { languageCodes } from '../../templates/languages/codes.ts'
import type { RecordedFacts, RecordedOrgan, RecordedSession } from '../records.ts'
import { isOneOf, isListOf, isObject, isString } from './json-values.ts'

/** True for facts that hold what their type says; more may stand beside it. */
export function isRecordedFacts(value: unknown): value is RecordedFacts {
  return (
    isObject(value) &&
    [value['kind'], value['distribution'], value['date'], value['dutyStation']].every(isString) &&
    [value['agenda'], value['jobNumber'], value['status']].every((one) => isAbsentOr(one, isString)) &&
    isListOf(value['organs'], isOrgan) &&
    isListOf(value['agendaTitles'], isString) &&
    isListOf(value['original'], (code) => isOneOf(code, languageCodes))
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
