/** Lines that say when a council adopted what. */
import type { Language } from '../../../templates/languages/language.ts'
import type { MeetingFact, Motion } from '../../../templates/vocabulary.ts'
import { dateOf, inLatinFigures } from './lines.ts'

export interface Adopted {
  readonly motion: Motion
  readonly date: string
  readonly meeting?: MeetingFact
}

/** "Adopted by the Security Council at its 9951st meeting, on 30 June 2025". */
export function councilAdoptionIn(line: string, { adoptedByCouncil }: Language['resolutions']): readonly Adopted[] {
  const numbers = [...inLatinFigures(line).matchAll(/(?<!\d)\d{1,5}(?!\d)/g)].map(([number]) => Number(number))
  const meetings: readonly (MeetingFact | undefined)[] = [undefined, ...numbers.map((number) => ({ number }))]
  return meetings.flatMap((meeting) => {
    const date = dateOf(line, (day) => adoptedByCouncil(day, meeting).join(' '))
    return date === undefined ? [] : [{ motion: 'resolution', date, ...(meeting && { meeting }) }]
  })
}
