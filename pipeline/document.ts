/** The document tree: what the author said, before anything is numbered, translated or laid out. */
import type { Node as UnistNode } from 'unist'
import type { Facts } from './facts/facts.ts'
import type { TextRange } from './text/positions.ts'
import type { LanguageCode } from '../templates/languages/codes.ts'
import type { HeadingLevel, ParagraphLevel, RecordedVote } from '../templates/vocabulary.ts'

// ---------------------------------------------------------------- inlines

/** Marks lie on flat runs, never nested. `unbroken` – no line ends at a hyphen – is set by the composer and by no author. */
export type Mark = 'italic' | 'bold' | SetMark | 'unbroken'

/** Looks that no sign of Markdown has: `[2](set:subscript)`; raised letters are composed, too. */
export type SetMark = 'raised' | 'lowered' | 'underlined' | 'smallCapitals'

/** What an author calls them. */
export const setMarks = {
  superscript: 'raised',
  subscript: 'lowered',
  underline: 'underlined',
  'small-capitals': 'smallCapitals',
} as const satisfies Readonly<Record<string, SetMark>>

export interface Text extends UnistNode {
  readonly type: 'text'
  readonly value: string
  readonly marks: readonly Mark[]
  /** Address of a link: https, http or mailto. */
  readonly link?: string
  /** Language of words that are not in the document's own. */
  readonly language?: LanguageCode
}

/** A call for a note: `[^1]`, `[^*]`. The label is a name; what is printed is decided in prepare. */
export interface NoteReference extends UnistNode {
  readonly type: 'noteReference'
  readonly label: string
  readonly series: 'numbered' | 'asterisk'
}

/** `[](#id)`: prints the number of what `id` names. */
export interface CrossReference extends UnistNode {
  readonly type: 'crossReference'
  readonly target: string
  readonly marks: readonly Mark[]
}

export interface LineBreak extends UnistNode {
  readonly type: 'lineBreak'
}

export type Inline = Text | NoteReference | CrossReference | LineBreak

// ----------------------------------------------------------------- blocks

/** What an author said of the number of a heading or paragraph. */
export interface SaidNumber {
  /** What the typed label may stand for; absent where the counting was left to us (`1.` at every item). */
  readonly says?: readonly number[]
  /** `{start=3}`: the number it has, whatever stands before. */
  readonly start?: number
  /** A label that is printed as typed and counts for nothing: "12 bis." stands between two numbers, "I." may be of another level's scheme. */
  readonly asTyped?: true
}

/** A heading of the text. */
export interface Heading extends UnistNode, SaidNumber {
  readonly type: 'heading'
  readonly level: HeadingLevel
  /** The marker as typed ("IV."), without the space after it; absent on an unnumbered heading. */
  readonly marker?: string
  readonly children: readonly Inline[]
  readonly id?: string
}

/** An unnumbered paragraph; `continued` ones go on after a list, a table or a quotation. */
export interface Paragraph extends UnistNode {
  readonly type: 'paragraph'
  readonly continued: boolean
  readonly children: readonly Inline[]
  readonly id?: string
}

/** A counted paragraph. `typed` is the marker as typed: of letters and numerals it tells the level; where its number is not the counted one, that is said. */
export interface NumberedParagraph extends UnistNode, SaidNumber {
  readonly type: 'numberedParagraph'
  readonly level: ParagraphLevel
  readonly typed: string
  readonly children: readonly Inline[]
  readonly id?: string
}

export interface Bullet extends UnistNode {
  readonly type: 'bullet'
  readonly level: 1 | 2
  /** A dash of the first level, as lists of the Security Council have it. */
  readonly isDashed?: true
  readonly children: readonly Inline[]
  readonly id?: string
}

export interface Quote extends UnistNode {
  readonly type: 'quote'
  readonly children: readonly TextBlock[]
}

export interface Box extends UnistNode {
  readonly type: 'box'
  readonly kind: 'box' | 'summary'
  readonly title: readonly Inline[]
  readonly children: readonly Block[]
}

/** One signatory: a line is a run of inlines. */
export interface Signature extends UnistNode {
  readonly type: 'signature'
  readonly lines: readonly (readonly Inline[])[]
}

/** Lines at the end of the text column. */
export interface EndLines extends UnistNode {
  readonly type: 'endLines'
  readonly lines: readonly (readonly Inline[])[]
}

export type Alignment = 'start' | 'center' | 'end'

/** A cell that owns its joined neighbours; covered cells do not exist. */
export interface Cell extends UnistNode {
  readonly type: 'cell'
  /** Column of its first square, from 0. */
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  /** Steps of indent, one for each `>`. */
  readonly indent: number
  /** Line breaks part its paragraphs. */
  readonly children: readonly Inline[]
}

export interface Row extends UnistNode {
  readonly type: 'row'
  readonly cells: readonly Cell[]
}

export type TableSize = 'small' | 'large'

export interface Table extends UnistNode {
  readonly type: 'table'
  readonly title: readonly Inline[]
  readonly description?: string
  readonly unit?: string
  /** One for each column; absent where the author gave none. */
  readonly align: readonly (Alignment | undefined)[]
  readonly head: readonly Row[]
  readonly body: readonly Row[]
  readonly isTotalled: boolean
  readonly measure: 'content' | 'column' | 'wide' | 'full'
  /** Its type; absent: by what it holds. */
  readonly size?: TableSize
  /** Shares of its width that its columns take; absent: by what stands in them. */
  readonly shares?: readonly number[]
  readonly landscape: boolean
  /** Its author wants it on one page. */
  readonly keep: boolean
  /** Text after it may stand before it where its page has no room for it. */
  readonly floats?: true
  /** Dates and what is on them: without rules, its notes are those of the text. */
  readonly isTimetable?: true
  /** What follows the table inside its container. */
  readonly notes: readonly Paragraph[]
  readonly id?: string
}

export interface Figure extends UnistNode {
  readonly type: 'figure'
  /** Path relative to the document's folder, as written. */
  readonly source: string
  readonly alternative: string
  readonly title?: string
  /** As of a table. */
  readonly floats?: true
  readonly id?: string
}

export interface Contents extends UnistNode {
  readonly type: 'contents'
  /** Levels counted from `##`. */
  readonly depth: number
  readonly paragraphs: boolean
}

/** How a vote was that the text tells of: with the States that voted so. */
export interface Vote extends UnistNode {
  readonly type: 'vote'
  readonly votes: RecordedVote
}

/** What one asterisk of a list means, or two. */
export interface Key {
  readonly mark: string
  readonly children: readonly Inline[]
}

/** Keys under a list, which stand with it and not at the foot of the page. */
export interface Keys extends UnistNode {
  readonly type: 'keys'
  readonly keys: readonly Key[]
}

export interface PageBreak extends UnistNode {
  readonly type: 'pageBreak'
}

export type TextBlock = Paragraph | NumberedParagraph | Bullet | Quote

export type Block =
  | TextBlock
  | Heading
  | Box
  | Signature
  | EndLines
  | Table
  | Figure
  | Contents
  | Vote
  | Keys
  | PageBreak

/** An annex, appendix or enclosure, or one of several texts under a number: everything from its mark to the next one. */
export interface Attachment extends UnistNode {
  readonly type: 'attachment'
  readonly kind: 'annex' | 'appendix' | 'enclosure' | 'part'
  /** What a part says of itself, and the document of its other texts. */
  readonly number?: string
  readonly meeting?: number
  readonly adopted?: string
  /** The author's own heading; empty where the composed one serves. */
  readonly heading: readonly Inline[]
  readonly original: readonly LanguageCode[]
  readonly children: readonly Block[]
  readonly id?: string
}

/** The text of a note; may hold several blocks. */
export interface Note extends UnistNode {
  readonly type: 'note'
  readonly label: string
  readonly series: 'numbered' | 'asterisk'
  readonly children: readonly TextBlock[]
}

export interface Title extends UnistNode {
  readonly type: 'title'
  readonly children: readonly Inline[]
}

/** The whole of one language of one document. */
export interface Document extends UnistNode {
  readonly type: 'document'
  readonly facts: Facts
  readonly title: Title
  readonly children: readonly Block[]
  readonly attachments: readonly Attachment[]
  /** By label, in the order in which they are written. */
  readonly notes: ReadonlyMap<string, Note>
  /** The author's comments in the language file, in order. */
  readonly comments: readonly TextRange[]
}

export type Node = Document | Title | Attachment | Note | Block | Row | Cell | Inline

// --------------------------------------------------------------- dispatch

/** One handler for each node of a union; a forgotten node does not compile. */
export type Handlers<N extends { readonly type: string }, Context, Output> = {
  readonly [Kind in N['type']]: (node: Extract<N, { readonly type: Kind }>, context: Context) => Output
}

/** Calls the handler of a node's type. */
export function dispatch<N extends { readonly type: string }, Context, Output>(
  handlers: Handlers<N, Context, Output>,
  node: N,
  context: Context,
): Output {
  // The table is total over N by its type, so the look-up is of this very node.
  const handle = handlers[node.type as N['type']] as (node: N, context: Context) => Output
  return handle(node, context)
}
