/** Principal organs: symbol prefix, default duty station. */
import type { DutyStation } from './sheets.ts'

export interface Organ {
  /** First component of its symbols. */
  readonly prefix: string
  readonly dutyStation: DutyStation
  /** Organs whose letters carry no session and no agenda. */
  readonly hasSession: boolean
}

export const organs = {
  'general-assembly': { prefix: 'A', dutyStation: 'new-york', hasSession: true },
  'security-council': { prefix: 'S', dutyStation: 'new-york', hasSession: false },
  'economic-and-social-council': { prefix: 'E', dutyStation: 'new-york', hasSession: true },
  'human-rights-council': { prefix: 'A/HRC', dutyStation: 'geneva', hasSession: true },
  'trusteeship-council': { prefix: 'T', dutyStation: 'new-york', hasSession: true },
  secretariat: { prefix: 'ST', dutyStation: 'new-york', hasSession: false },
} satisfies Record<string, Organ>

export type OrganName = keyof typeof organs

/** Main Committees of the General Assembly. */
export const committees = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const

export type CommitteeName = (typeof committees)[number]
