/** What a language has to say; a missing term does not compile. */
import type { CitationWords } from './common/citations.ts'
import type {
  AgendaEntry,
  Author,
  ColonSpacing,
  DecisionForum,
  DecisionSection,
  Direction,
  Distribution,
  DocumentStatus,
  HeadingLevel,
  HourFact,
  MeetingFact,
  Motion,
  PageWords,
  ParagraphLevel,
  PresidingOffice,
  ProponentFact,
  ProposalFact,
  RecordStanding,
  SessionFact,
  SubmitterFact,
  VoteSide,
  Issuance,
} from '../vocabulary.ts'
import type { CommitteeName, OrganName } from '../organs.ts'
import type { CountryNames } from './common/countries.ts'
import type { LanguageCode } from './codes.ts'
import type { Typography } from './typography.ts'

/** The right-hand block of the masthead, in the language it is printed in. */
export interface MastheadBlock {
  readonly language: LanguageCode
  readonly distribution: Readonly<Record<Distribution, string>>
  /** Date of issue ("7 January 2021") from an ISO date. */
  readonly date: (iso: string) => string
  /** The line that names the version ("Français"); printed on translations only. */
  readonly version: string
  /** "Original: English" from one language or several. */
  readonly original: (languages: readonly LanguageCode[], colons: ColonSpacing) => string
  /** "English only", in its place, where there are no other versions. */
  readonly only: (languages: readonly LanguageCode[]) => string
}

export interface AttachmentWords {
  /** "Annex", or "Annex II" when there are several: `number` is absent for the only one. */
  readonly annex: (number?: number) => string
  readonly appendix: (number?: number) => string
  readonly enclosure: (number?: number) => string
  /** "[Original: Russian]" from one language or several. */
  readonly original: (languages: readonly LanguageCode[]) => string
}

/** What a text was adopted on: a draft or a report. */
export type DraftFact = Exclude<ProponentFact, { readonly way: 'taken-up-in' }>

/** Who adopted what, and when (ISO); `count` is of the texts under one number. */
export interface Adoption {
  readonly motion: Motion
  readonly organ: OrganName
  readonly date: string
  readonly count: number
}

/** What is printed of a recorded vote. */
export interface VoteWords {
  /** "Adopted by a recorded vote of 32 to 13, with 2 abstentions. The voting was as follows:"; brackets are added by the caller. */
  readonly outcome: (votes: Readonly<Record<VoteSide, number>>, motion: Motion) => string
  /** "In favour:". */
  readonly sides: Readonly<Record<VoteSide, string>>
  /** "Costa Rica and Mexico": whose votes they were. */
  readonly voters: (names: readonly string[]) => string
  /** What ends each list, before the bracket that closes the last; absent: nothing. */
  readonly stop?: '.'
  /** "Costa Rica, Mexico": in records of meetings, which say of a side that nobody took it – absent: such a side is left out. */
  readonly listed: (names: readonly string[]) => string
  readonly nobody?: string
}

/** What records of meetings print; a word that no official text at hand shows is absent, and its line the author's own. */
export interface RecordWords {
  readonly standings: Readonly<Partial<Record<RecordStanding, string>>>
  /** "President". */
  readonly offices: Readonly<Record<PresidingOffice, string>>
  readonly members?: string
  /** "Wednesday, 16 April 2025, 10 a.m." from an ISO date. */
  readonly when?: (iso: string, hour: HourFact) => string
  /** "Summary record of the 22nd meeting". */
  readonly summary?: (meeting: string) => string
  /** "Held at Headquarters, New York, on Tuesday, 3 November 2009, at 3 p.m.". */
  readonly held?: (place: string, iso: string, hour: HourFact) => string
  /** The note at the foot of the first page of verbatim records of the General Assembly. */
  readonly note?: string
  /** The dash between spaces, where it is not that of other documents. */
  readonly dash?: '—'
  /** "Accessible document". */
  readonly accessible?: string
}

/** Composed lines of resolutions, decisions and drafts; a list is of the lines of the page. */
export interface ResolutionWords {
  /** "Resolution adopted by the General Assembly", "on 19 September 2025". */
  readonly adopted: (adoption: Adoption) => readonly string[]
  /** "Resolution 2768 (2025)". */
  readonly named: (number: string) => string
  /** "Adopted by the Security Council at its 9841st meeting, on", "14 January 2025"; some were adopted at no meeting. */
  readonly adoptedByCouncil: (iso: string, meeting?: MeetingFact) => readonly string[]
  /** "80/1." before a title. */
  readonly label: (number: string) => string
  /** "without reference to a Main Committee (A/80/L.2/Rev.1)"; the brackets around it are added by the caller. */
  readonly proponent: (proponent: DraftFact) => string
  /** "Plenary", "Fourth Committee": who took a decision up. */
  readonly forums: Readonly<Record<DecisionForum, string>>
  /** "Elections and appointments". */
  readonly sections: Readonly<Record<DecisionSection, string>>
  /** "3rd plenary meeting" over the day; some organs count otherwise. */
  readonly meeting: (meeting: MeetingFact, organ: OrganName) => string
  /** "19 September 2025". */
  readonly day: (iso: string) => string
  /** "[Adopted without a vote.]": the line after that of the meeting. */
  readonly withoutVote: (motion: Motion) => string
  readonly vote: VoteWords
  /** "France and Guinea:", " draft decision" or " amendment to draft resolution A/80/L.2": the mark of a note stands between the two. */
  readonly sponsored: (sponsors: string, proposal: ProposalFact) => readonly [string, string]
  /** "Draft resolution submitted by the President of the General Assembly". */
  readonly submitted: (submission: Submission) => string
}

/** Who submits what. */
export interface Submission extends SubmitterFact {
  readonly proposal: ProposalFact
  readonly of?: SubmitterSeat
}

/** Of what somebody is the Chair or the President: a Main Committee, "the Council", an organ by its name. */
export type SubmitterSeat = 'committee' | 'council' | OrganName

/** What the cover of a supplement to the Official Records, and the two pages behind it, say. */
export interface SupplementWords {
  /** "Official Records" over the session, or with the year: "Official Records, 2025". */
  readonly records: (year?: number) => string
  /** "Seventy-ninth Session" of "Seventy-ninth session". */
  readonly session: (session: string) => string
  /** "Supplement No. 7A". */
  readonly supplement: (number: number, addition: string) => string
  /** "United Nations • New York, 2025". */
  readonly imprint: (name: string, place: string, year: string) => string
  /** The note on symbols and the word over it; absent where no official wording was at hand. */
  readonly note?: { readonly heading: string; readonly text: string }
}

/** What the first page prints over its text. */
export interface MastheadWords {
  /** "United Nations" as the masthead spaces it. */
  readonly unitedNations: string
  /** Organ names as the masthead prints them; a list where the official files break it. */
  readonly organs: Readonly<Record<OrganName, string>>
  readonly committees: Readonly<Record<CommitteeName, string>>
  readonly masthead: MastheadBlock
  /** "Seventy-fifth session", "Eightieth year", "Eleventh emergency special session"; some organs count otherwise. */
  readonly session: (session: SessionFact, organ?: OrganName) => string
  /** Place and dates of a session that prints them; absent where it has neither. */
  readonly sessionDetail: (session: SessionFact) => string | undefined
  /** "Agenda items 128 (a) and (b) and 130 (w)". An asterisk for the provisional agenda is added by the caller. */
  readonly agenda: (entries: readonly AgendaEntry[], organ?: OrganName) => string
  readonly supplement: SupplementWords
}

export interface Language extends MastheadWords {
  readonly code: LanguageCode
  /** Its own name. */
  readonly name: string
  /** Letter of job numbers: A C E F R S. */
  readonly letter: 'A' | 'C' | 'E' | 'F' | 'R' | 'S'
  readonly direction: Direction
  /** Script that is set by rules of its own; absent: Latin or Cyrillic. */
  readonly script?: 'arabic' | 'han'
  /** Typefaces of the Word file: one for each of Word's three kinds of script. */
  readonly wordFonts: { readonly ascii: string; readonly eastAsia: string; readonly complex: string }
  /** Tag for `w:lang`. */
  readonly wordTag: string
  /** Automatic hyphenation: only Russian files have it. */
  readonly isHyphenated: boolean
  readonly status: Readonly<Record<DocumentStatus, string>>
  /** What a note on the title says of a version that the United Nations did not make. */
  readonly translations: Readonly<Record<'unofficial', string>>
  /** "Reissued for technical reasons on 16 June 2011." */
  readonly reissued: (iso: string) => string
  /** "Report of the Secretary-General" and "Note by the President of the Security Council": presidents are those of the organ. */
  readonly reportOf: (author: Author, organ: OrganName) => string
  readonly noteBy: (author: Author, organ: OrganName) => string
  /** "Statement by the President of the Security Council". */
  readonly statement: (organ: OrganName) => string
  /** "Information circular": what the Secretariat issues. */
  readonly issuances: Readonly<Record<Issuance, string>>
  /** Words before the lines of an issuance. */
  readonly memo: Readonly<Record<'to' | 'from' | 'subject', string>>
  readonly corrigendum: string
  readonly addendum: string
  readonly resolutions: ResolutionWords
  readonly records: RecordWords
  /** States as sponsors are listed. */
  readonly countries: CountryNames
  readonly attachments: AttachmentWords
  /** Label of a numbered paragraph: (1, 12) → "12.", (2, 1) → "(a)". */
  readonly paragraphLabel: (level: ParagraphLevel, number: number) => string
  /** Label of a numbered heading: (1, 4) → "IV.". */
  readonly headingLabel: (level: HeadingLevel, number: number) => string
  readonly table: (number: number) => string
  readonly figure: (number: number) => string
  /** How running text names a numbered section by its labels: "section IV", "section II.B.3". */
  readonly section: (...labels: readonly string[]) => string
  /** One thing in another: "annex I, section B". */
  readonly within: (outer: string, inner: string) => string
  /** What a reference names, in the form that the words before it ask for; absent where a language has one form. */
  readonly inflect?: (reference: string, before: string) => string
  readonly contents: {
    readonly title: string
    readonly page: string
    readonly paragraphs: string
    /** What several annexes are listed under. */
    readonly annexes: string
  }
  readonly summary: string
  /** Bracketed line under a table's title: "(Thousands of United States dollars)". */
  readonly unit: (unit: string) => string
  readonly recycle: string
  /** Order of the lines of a signature is the author's; this is the word they write. */
  readonly signed: string
  /** How a title says that it is of letters or a note. */
  readonly letterTitles: Readonly<Record<'identical-letters' | 'note-verbale' | 'letter', RegExp>>
  /** A list of phrases: "a, b and c". */
  readonly list: (items: readonly string[]) => string
  /** Segment of this language in a public document address. */
  readonly address: string
  readonly words: PageWords
  readonly citations: CitationWords
  readonly typography: Typography
}
