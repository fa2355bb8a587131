/** Hours that lines of records say. */
import type { HourFact } from '../../../templates/vocabulary.ts'

/** All hours that numbers of a line may mean. */
export function hoursIn(line: string): readonly HourFact[] {
  const numbers = [0, 12, ...[...line.matchAll(/\d{1,2}(?!\d)/g)].map(([digits]) => Number(digits))]
  const hours = numbers.flatMap((each) => [each, each + 12]).filter((each) => each < 24)
  const minutes = numbers.filter((each) => each < 60)
  return hours.flatMap((hour) => minutes.map((minute) => ({ hour, minute })))
}
