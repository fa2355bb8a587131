/** The words in which facts are said: what templates and the pipeline both speak of. */
import type { BodyName, CommitteeName, OrganName } from './organs.ts'

/** Session of an organ; `year` sessions belong to the Security Council and the Economic and Social Council. */
export interface SessionFact {
  readonly number: number
  readonly type: 'regular' | 'special' | 'emergency-special' | 'resumed' | 'year'
  readonly place?: string
  /** ISO dates of a session that prints them. */
  readonly from?: string
  readonly to?: string
}

/** One agenda item with its sub-items: `{ item: 128, sub: ['a', 'b'] }`. */
export interface AgendaEntry {
  readonly item: number
  readonly sub: readonly string[]
  /** Of the provisional agenda, or of the preliminary list that is before it; of neither, once the agenda is adopted. */
  readonly provisional: boolean
  readonly preliminary?: true
  /** Whose agenda it is, in a joint document; that of the first organ when left out. */
  readonly organ?: OrganName
}

/** A supplement to the Official Records: its number, and the letter of an addition to it. */
export interface SupplementFact {
  readonly number: number
  readonly addition?: string
}

export type Distribution = 'general' | 'limited' | 'restricted'

export type DocumentStatus = 'draft' | 'advance-unedited'

/** Who speaks: composes the line under the title ("Report of the Secretary-General"). */
export const authors = ['secretary-general', 'secretariat', 'president'] as const

export type Author = (typeof authors)[number]

/** What a meeting may be called beside its number. */
export const meetingKinds = ['plenary', 'resumed', 'resumed-plenary'] as const

/** Meeting at which a text was adopted; a resumed one of the Security Council is not called plenary. */
export interface MeetingFact {
  readonly number: number
  readonly kind?: (typeof meetingKinds)[number]
}

/** What closes a text: a meeting over its day, or a day alone; the day of adoption where it says none. */
export interface ClosingFact {
  readonly meeting?: MeetingFact
  readonly date?: string
}

/** Where the General Assembly took a decision up. */
export type DecisionForum = 'plenary' | CommitteeName

/** Section of its decisions in which one stands. */
export type DecisionSection = 'elections' | 'other'

/** How a resolution came before the organ, with the symbols of the draft or of the report that holds it; or who took a decision up. */
export type ProponentFact =
  | { readonly way: 'without-reference'; readonly symbols: readonly string[]; readonly paragraph?: number }
  | {
      readonly way: 'report-of'
      readonly committee: CommitteeName
      readonly symbols: readonly string[]
      readonly paragraph?: number
    }
  | { readonly way: 'proposal' | 'silent-proposal'; readonly symbols: readonly string[] }
  | { readonly way: 'recommendation-of'; readonly body: BodyName; readonly symbols: readonly string[] }
  | { readonly way: 'taken-up-in'; readonly forum: DecisionForum }

/** What the Secretariat issues to its staff: ST/SGB, ST/AI, ST/IC. */
export const issuances = ['bulletin', 'instruction', 'circular'] as const

export type Issuance = (typeof issuances)[number]

/** How a State voted, in the order of print. */
export const voteSides = ['in-favour', 'against', 'abstaining'] as const

export type VoteSide = (typeof voteSides)[number]

/** Who voted how, by codes or names: a side that nobody took is empty. */
export type RecordedVote = Readonly<Record<VoteSide, readonly string[]>>

/** How a text was adopted. */
export type VoteFact = 'none' | RecordedVote

/** 1 for `##` to 5 for `######`; the title is not a heading. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5

/** Level of a numbered paragraph: 1. (a) (i) a. */
export type ParagraphLevel = 1 | 2 | 3 | 4

export type Direction = 'ltr' | 'rtl'

/** Whether lines of the masthead keep the space that a language has before a colon. */
export type ColonSpacing = 'spaced' | 'closed'

/** Words of the web page and of alternative texts, in the publication's language. */
export interface PageWords {
  readonly emblem: string
  readonly skip: string
  readonly notes: string
  readonly note: string
  readonly backToText: string
  /** Before the number of a paragraph, and before the name of anything else that a link leads to. */
  readonly paragraph: string
  readonly place: string
  readonly barcode: string
  readonly qr: string
  /** A table that has no name of its own. */
  readonly table: string
  /** Before the name of a figure, and what leads back from it. */
  readonly enlarge: string
  readonly close: string
  /** Over the headings of the page. */
  readonly outline: string
  /** Over the links to other languages and formats. */
  readonly versions: string
  /** Units of the sizes of files, and the sign before their decimals. */
  readonly kilobytes: string
  readonly megabytes: string
  readonly decimalSign: string
}

/** What an organ adopts, and a draft proposes. */
export type Motion = 'resolution' | 'decision'

/** What a draft proposes: a text, or amendments to the draft of one. */
export interface ProposalFact {
  readonly motion: Motion
  readonly amends?: AmendsFact
}

/** The draft that amendments are to, and whether there are several. */
export interface AmendsFact {
  readonly symbol: string
  readonly motion: Motion
  readonly several: boolean
}

/** Who hands in a draft that no State sponsors. */
export const submitters = ['president', 'vice-president', 'chair', 'vice-chair', 'rapporteur', 'bureau'] as const

export type Submitter = (typeof submitters)[number]

/** Who submits a draft, the name and the State of that person, and the informal consultations before it: on a draft, or as such. */
export interface SubmitterFact {
  readonly office: Submitter
  readonly name?: string
  readonly state?: string
  readonly consultations?: { readonly on?: string }
}

/** A note with an asterisk on the line of the sponsors, or on one of them. */
export interface SponsorsNote {
  readonly text: string
  /** As it is written among the sponsors. */
  readonly sponsor?: string
}

/** Hour of a meeting, of 24. */
export interface HourFact {
  readonly hour: number
  readonly minute: number
}

/** Who presides over meetings, by the names that are composed; any other word is printed as it is written. */
export const presidingOffices = ['president', 'chair'] as const

export type PresidingOffice = (typeof presidingOffices)[number]

/** Who presides over a meeting, and for which State. */
export interface PresidingFact {
  readonly office: string
  readonly name: string
  readonly state?: string
}

/** Who sits in a council for a State. */
export interface MemberFact {
  readonly state: string
  readonly name: string
}

/** Lines that records of meetings print under the name of the organ. */
export type RecordLine = 'session' | 'standing' | 'committee' | 'meeting' | 'when' | 'place'

/** How a record stands: among the Official Records, or provisional until they are printed. */
export type RecordStanding = 'official' | 'provisional'
