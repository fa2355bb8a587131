/** What keeps messages from being told: comments of the text, and what its folder says. */
import type { VFile } from 'vfile'
import type { Place } from './text/positions.ts'

/** One code that is silenced, from a place of the text to another; everywhere where both are left out. */
export interface Silence {
  readonly code: string
  /** Where it is written. */
  readonly place: Place
  readonly start?: Place
  readonly end?: Place
}

/** What is silenced in a document, and what of that was needed; grows. */
export interface Silencing {
  readonly silences: readonly Silence[]
  readonly used: Set<Silence>
}

declare module 'vfile' {
  interface DataMap {
    silencing: Silencing
  }
}

/** “true”, “5”, “n/a” say that something is silenced, and not why. */
const noReason =
  /^(?:true|false|yes|no|on|off|ok(?:ay)?|n\/?a|none|null|todo|tbd|x+|да|нет|oui|non|s[ií]|نعم|لا|是|否|[^\p{L}]*)$/iu

/** Whether words say why. */
export function isReason(words: string): boolean {
  return !noReason.test(words.trim())
}

/** Whether a message is not to be told; what it is silenced by was needed then. */
export function isSilenced({ data }: VFile, code: string, place: Place): boolean {
  const { silencing } = data
  const silence = silencing?.silences.find((one) => isOf(one, code, place))
  if (silence !== undefined) silencing?.used.add(silence)
  return silence !== undefined
}

function isOf({ code, start, end }: Silence, told: string, place: Place): boolean {
  if (told !== code) return false
  if (start === undefined || end === undefined) return true
  return place.path === start.path && !isBefore(place, start) && !isBefore(end, place)
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column)
}
