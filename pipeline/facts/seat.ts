/** Which duty station issues what, and which have pages. */
import type { OrganName } from '../../templates/organs.ts'
import { type DutyStation, headquarters, stations } from '../../templates/stations/index.ts'

// `Object.keys` gives the names that the list has.
const names = Object.keys(stations) as readonly DutyStation[]

/** Stations with a page. */
export const stationsWithSheets: readonly DutyStation[] = names.filter((name) => stations[name].sheets.length > 0)

/** Stations that are known, but have no page yet. */
export const plannedStations: readonly DutyStation[] = names.filter((name) => stations[name].sheets.length === 0)

/** The station that issues the documents of an organ unless they say otherwise. */
export function seatOf(organ: OrganName | undefined): DutyStation {
  return names.find((name) => stations[name].seatOf.some((each) => each === organ)) ?? headquarters
}
