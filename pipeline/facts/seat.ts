/** Which duty station issues what. */
import { type DutyStation, headquarters, stations } from '../../templates/stations/index.ts'
import type { Issuer } from './issuer.ts'

// `Object.keys` gives the names that the list has.
const names = Object.keys(stations) as readonly DutyStation[]

/** The station that issues the documents of an organ unless they say otherwise. */
export function seatOf(organ: Issuer | undefined): DutyStation {
  return names.find((name) => stations[name].seatOf.some((each) => each === organ)) ?? headquarters
}
