/** Names of sponsors as lists of drafts are typed or copied: with the star of a note, and parted at the "and" within a State's name. */
import type { Language } from '../../templates/languages/language.ts'
import type { SponsorsNote } from '../../templates/vocabulary.ts'
import { present } from './written.ts'

export interface SponsorFacts {
  readonly sponsors?: readonly string[]
  readonly sponsorsNote?: readonly SponsorsNote[]
}

/** Sponsors by their names alone: the note that a star calls is on its sponsor. A star without a note is left for all to see. */
export function readSponsors(
  { sponsors, sponsorsNote }: SponsorFacts,
  { countries }: Pick<Language, 'countries'>,
): SponsorFacts {
  if (sponsors === undefined) return present({ sponsorsNote })
  const whole = joinStates(sponsors, countries)
  const starred = whole.findIndex((name) => star.test(name))
  const [note, ...others] = sponsorsNote ?? []
  if (starred === -1 || note === undefined || note.sponsor !== undefined || others.length > 0)
    return present({ sponsors: whole, sponsorsNote })
  const sponsor = whole[starred]?.replace(star, '') ?? ''
  return { sponsors: whole.with(starred, sponsor), sponsorsNote: [{ sponsor, text: note.text }] }
}

const star = /\s*\\?\*$/

/** "Bosnia", "Herzegovina": neither is a State, and with a word between them they are one. */
function joinStates(sponsors: readonly string[], countries: Language['countries']): readonly string[] {
  const whole: string[] = []
  for (const name of sponsors) {
    const before = whole.at(-1)
    const joined = before === undefined ? undefined : countries.find(([, state]) => isJoined(state, before, name))?.[1]
    if (joined === undefined) whole.push(name)
    else whole.splice(-1, 1, joined)
  }
  return whole
}

function isJoined(state: string, before: string, after: string): boolean {
  const between = state.slice(before.length, state.length - after.length)
  return state.startsWith(before) && state.endsWith(after) && /^ \p{L}{1,3} $/u.test(between)
}
