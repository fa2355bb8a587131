/** Principal organs and the bodies that report to them. */

export interface Organ {
  /** First component of its symbols. */
  readonly prefix: string
  /** Letters of the Security Council carry no session and no agenda: S/2023/664, S/2024/228, S/2025/258, three documents alone. */
  readonly hasSession: boolean
  /** The organ whose name its mastheads print; its own stands under the thick rule: 185 of 188 of the Human Rights Council. */
  readonly parent?: 'general-assembly' | 'economic-and-social-council'
}

export const organs = {
  'general-assembly': { prefix: 'A', hasSession: true },
  'security-council': { prefix: 'S', hasSession: false },
  'economic-and-social-council': { prefix: 'E', hasSession: true },
  'human-rights-council': { prefix: 'A/HRC', hasSession: true, parent: 'general-assembly' },
  'trusteeship-council': { prefix: 'T', hasSession: true },
  secretariat: { prefix: 'ST', hasSession: false },
} satisfies Record<string, Organ>

export type OrganName = keyof typeof organs

/** Main Committees of the General Assembly, each of which 68 and more resolutions name. */
export const committees = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const

export type CommitteeName = (typeof committees)[number]

/** Bodies on whose recommendation the Economic and Social Council adopts resolutions: the 13 that 76 of 147 name, nine of them in fewer than five. */
export const bodies = [
  'commission-for-social-development',
  'commission-on-crime-prevention-and-criminal-justice',
  'commission-on-science-and-technology-for-development',
  'commission-on-the-status-of-women',
  'committee-of-experts-on-public-administration',
  'committee-of-experts-on-the-transport-of-dangerous-goods',
  'economic-and-social-commission-for-asia-and-the-pacific',
  'economic-and-social-commission-for-western-asia',
  'economic-commission-for-africa',
  'economic-commission-for-europe',
  'economic-commission-for-latin-america-and-the-caribbean',
  'forum-on-forests',
  'statistical-commission',
] as const

export type BodyName = (typeof bodies)[number]
