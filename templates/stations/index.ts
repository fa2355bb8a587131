/** The list of duty stations. */
import { geneva } from './geneva.ts'
import { newYork } from './new-york.ts'
import { nairobi } from './nairobi.ts'
import type { Station } from './station.ts'
import { vienna } from './vienna.ts'

export const stations = { 'new-york': newYork, geneva, vienna, nairobi } satisfies Record<string, Station>

/** Where documents are issued. */
export type DutyStation = keyof typeof stations

/** Issues what is of no organ that has its seat elsewhere. */
export const headquarters: DutyStation = 'new-york'
