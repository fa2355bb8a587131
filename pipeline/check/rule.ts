/** What a rule of house style is: one file in `rules/`, whose examples are its test and its page. */
import type { Kind } from '../../templates/kinds/kind.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Language } from '../../templates/languages/language.ts'
import type { CheckSettings } from '../check-settings.ts'
import type { Entry } from '../catalogue/entry.ts'
import type { Document } from '../document.ts'
import type { Source } from '../source.ts'
import type { Ask } from '../text/kept-answers.ts'
import type { Place, TextEdit } from '../text/positions.ts'
import type { Dictionary } from './spelling/dictionary.ts'
import type { CheckedLine } from './checked-line.ts'

/** A rule has a gravity, a sentence and a cure as every message has; its key in `rules/index.ts` is its permanent code. */
export interface Rule extends Entry {
  /** Where it stands: "Editorial Manual, numbers, para. 3". */
  readonly source: string
  /** All of them where it is left out. */
  readonly languages?: readonly LanguageCode[]
  /** Facts that it rests on: it is not asked of a draft that lacks one. Others need the text alone. */
  readonly needs?: readonly ('date' | 'kind')[]
  readonly examples: readonly [RuleExample, ...RuleExample[]]
  /** Near misses, which are right. */
  readonly counterExamples: readonly [RuleExcerpt, ...RuleExcerpt[]]
  readonly find: (text: CheckedText) => readonly RuleFinding[]
}

/** A text under a title. */
export interface RuleExcerpt {
  readonly language: LanguageCode
  /** Facts in place of those of a report, as lines of `document.yaml`. */
  readonly facts?: string
  /** Markdown. */
  readonly text: string
}

/** A text that breaks a rule. */
export interface RuleExample extends RuleExcerpt {
  /** Line and column of everything that is found, from 1, counted from the first line of `text`. */
  readonly found: readonly (readonly [line: number, column: number])[]
  /** What is certainly meant; absent where only its author knows. */
  readonly fixed?: string
}

/** Something that breaks a rule. */
export interface RuleFinding {
  /** An offset in the text of the language file, or the place of a fact. */
  readonly at: number | Place
  /** The offset behind it. */
  readonly end?: number
  readonly details: readonly string[]
  /** What certainly mends it: `CheckedLine.edit` makes one. */
  readonly edit?: TextEdit
  /** Of what is told once for a whole text. */
  readonly edits?: readonly TextEdit[]
}

/** One language of a document, as rules look at it. */
export interface CheckedText {
  readonly document: Document
  readonly source: Source
  /** What the document's folder says. */
  readonly settings: CheckSettings
  readonly kind: Kind
  readonly language: Language
  /** Title, text, attachments and notes, in this order. */
  readonly lines: readonly CheckedLine[]
  /** What a pattern finds in the words of a line: kept from one version of a text to the next. */
  readonly ask: Ask
  /** Absent where words are not to be looked up, or the language has no dictionary here. */
  readonly dictionary?: Dictionary
}
