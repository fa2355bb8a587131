/** What a document kind is: the facts it takes, the lines composed around its text, its styles and its numbering. */
import type { Author, HeadingLevel, ParagraphLevel, RecordLine, RecordStanding, Submitter } from '../vocabulary.ts'
import type { Motion } from '../vocabulary.ts'
import type { FrontPage } from '../front-pages.ts'
import type { OrganName } from '../organs.ts'
import type { SheetVariant } from '../sheet.ts'
import type { StyleName } from '../styles.ts'

/** Facts that only some kinds take, by the keys that authors write. */
export const kindFacts = [
  'original',
  'versions',
  'by',
  'subtitle',
  'number',
  'adopted',
  'meeting',
  'proponent',
  'section',
  'vote',
  'sponsors',
  'sponsors-note',
  'amends',
  'titles-above',
  'issuance',
  'issuance-note',
  'addressee',
  'sender',
  'corrects',
  'supplement',
  'issn',
  'symbols-note',
  'hour',
  'when',
  'place',
  'presiding',
  'members',
  'record-note',
] as const

export type KindFact = (typeof kindFacts)[number]

/**
 * A line composed from facts:
 * adoption – "Resolution adopted by the General Assembly on 19 September 2025";
 * council-adoption – "Adopted by the Security Council at its 9841st meeting, on 14 January 2025";
 * proponent – "[without reference to a Main Committee (A/80/L.2/Rev.1)]", or "Plenary" over a decision;
 * section – "Elections and appointments";
 * sponsors – "France and Guinea: draft decision"; submission – "Draft resolution submitted by the President …";
 * above – titles over that of a letter which asks for an agenda item;
 * subtitle – a line under the title as written; several, each by itself;
 * author – "Note by the Secretariat", or the author's own `subtitle`;
 * issuance – "Information circular"; addressee and sender – who it is to and from;
 * number – "Resolution 2768 (2025)"; statement – "Statement by the President of the Security Council";
 * meeting – "64th plenary meeting"; record – "Summary record of the 22nd meeting";
 * held – "Held at Headquarters, New York, on Tuesday, 3 November 2009, at 3 p.m.".
 */
export type ComposedLine =
  | 'adoption'
  | 'council-adoption'
  | 'proponent'
  | 'section'
  | 'sponsors'
  | 'submission'
  | 'author'
  | 'subtitle'
  | 'above'
  | 'issuance'
  | 'addressee'
  | 'sender'
  | 'number'
  | 'statement'
  | 'corrigendum'
  | 'addendum'
  | 'meeting'
  | 'record'
  | 'held'

export interface OpeningLine {
  readonly line: ComposedLine
  readonly style: StyleName
}

/** What records of meetings have that no other document has. */
export interface RecordForm {
  readonly type: 'verbatim' | 'summary'
  /** Lines of the masthead under the name of the organ, from the top; a standing that is not among them takes the place of the Distr. block. */
  readonly lines: readonly RecordLine[]
  readonly standing?: RecordStanding
}

/** Styles of the heading ladder, from `##` down. */
export type Ladder = Readonly<Record<HeadingLevel, StyleName>>

/** A kind as one document has it. */
export interface Kind {
  /** What messages call it: "a letter". */
  readonly noun: string
  /** The facts of `kindFacts` that it prints; any other is misplaced in it. */
  readonly takes: Readonly<Partial<Record<KindFact, 'optional' | 'required'>>>
  /** Whether the masthead names the original language, and the version where it is a translation. */
  readonly namesOriginal: boolean
  /** Whether the masthead says who may have it. */
  readonly namesDistribution: boolean
  /** Whether pages 2 ff. bear the title opposite the symbol. */
  readonly runsTitle: boolean
  readonly title: {
    readonly style: StyleName
    /** The author's title, or the line that is one; the first that there is. */
    readonly from: readonly ('text' | ComposedLine)[]
    /** "80/1." before it. */
    readonly isNumbered: boolean
    /** "Subject:" before it, where a line over it says who it is to or from. */
    readonly isSubject?: true
  }
  /** Composed lines over the title, under it and after the text. */
  readonly over: readonly OpeningLine[]
  readonly under: readonly OpeningLine[]
  /** "3rd plenary meeting" and its date; after it, whether there was a vote. */
  readonly endsWithMeeting: boolean
  /** Who may speak in it, and what the line `author` calls it. */
  readonly authors: readonly (Author | Submitter)[]
  readonly speech: 'report' | 'note'
  /** What the lines `adoption`, `sponsors` and `submission` speak of. */
  readonly motion: Motion
  readonly headings: Ladder
  /** Where numbers of headings stand: before the column, or in it, a tab step before their words. */
  readonly headingNumbers: 'before-column' | 'in-column'
  /** Tab steps of an unnumbered paragraph's first line. */
  readonly paragraphIndent: number
  /** Tab steps of the labels of numbered paragraphs. */
  readonly labelIndent: Readonly<Record<ParagraphLevel, number>>
  /** Whether the text itself may have numbered paragraphs; attachments always may. */
  readonly numbersText: boolean
  /** Pages that stand before the text in the place of the masthead; most have none. */
  readonly frontPages: readonly FrontPage[]
  /** Which variant of its sheet it is set on. */
  readonly sheet: SheetVariant
  readonly record?: RecordForm
  readonly attachments: {
    /** "Annex to the letter dated …", and the bare "Annex II". */
    readonly heading: StyleName
    readonly bareHeading: StyleName
    /** The first `##` of an annex is its title. */
    readonly title: StyleName
    readonly startPage: boolean
    /** What their text has otherwise. */
    readonly text: Partial<Pick<Kind, 'labelIndent' | 'headings' | 'headingNumbers'>>
  }
}

/** A kind as it is written down: with what some organs do otherwise, and what it has as a supplement to the Official Records. */
export interface KindEntry extends Kind {
  /** What it has where no principal organ issues it. */
  readonly ofBodies?: Partial<Kind>
  readonly asSupplement?: Partial<Kind>
  readonly forms?: Readonly<Partial<Record<OrganName, Partial<Kind>>>>
}
