/** What all languages share in naming a session, its place and its days. */
import { stations } from '../../stations/index.ts'
import type { SessionFact } from '../../vocabulary.ts'
import type { LanguageCode } from '../codes.ts'

/** One wording for each type of session; `calendar` serves sessions counted by years ("2025 session"). */
export type SessionForms = Readonly<Record<SessionFact['type'] | 'calendar', (number: number) => string>>

/** Numbers above this one are calendar years: no organ has met so often. */
const lastOrdinal = 1900

/** Names a session. */
export function nameSession(forms: SessionForms, { number, type }: SessionFact): string {
  return forms[number > lastOrdinal ? 'calendar' : type](number)
}

/** How a language prints where and when a session met. */
export interface DetailForms {
  readonly language: LanguageCode
  /** "8 February 2010", "8–19 February 2010"; `to` is absent for a single day. */
  readonly days: (from: string, to?: string) => string
  readonly join: (place: string, days: string) => string
}

/** "Geneva, 8–19 February 2010"; absent where the session has neither place nor days. */
export function detailSession(forms: DetailForms, { place, from, to }: SessionFact): string | undefined {
  const name = place === undefined ? undefined : placeName(place, forms.language)
  const days = from === undefined ? undefined : forms.days(from, to === from ? undefined : to)
  if (name === undefined || days === undefined) return name ?? days
  return forms.join(name, days)
}

/** A place that is a duty station by its key; any other is printed as written. */
function placeName(place: string, language: LanguageCode): string {
  return Object.entries(stations).find(([key]) => key === place)?.[1].names[language] ?? place
}

/** "seventy-fifth session" → "Seventy-fifth session". */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
