/** What each of the two readers knows of its own files; all else they share. */
import type { Attachment, Block, TextBlock } from '../../document.ts'
import type { LabelReader } from '../blocks/label-reader.ts'
import type { BlockReader } from '../blocks/flow.ts'
import type { ReadContext } from '../context.ts'
import type { WordParagraph } from '../word/word-document.ts'

export interface Reader extends BlockReader {
  /** Gives the kind of an attachment, of so many of its kind, whose heading will be composed again; none where its words are the author's. */
  readonly composedKinds: (count: number, context: ReadContext) => ComposedKind
  /** Whether lines around the title that no fact says are of the text; in files of ours they are composed, and told. */
  readonly hasLinesOfText: boolean
  readonly readNoteLine: (paragraph: WordParagraph, labels: LabelReader, context: ReadContext) => TextBlock
  /** The text without what is composed at its end. */
  readonly withoutComposed: (blocks: readonly Block[], context: ReadContext) => readonly Block[]
}

/** The kind of an attachment by its heading, and by which of its kind it is, from 0. */
export type ComposedKind = (heading: string, order: number) => Attachment['kind'] | undefined
