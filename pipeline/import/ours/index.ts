/** The reader of our own files: they carry their facts, and what is composed in them is known. */
import { languages } from '../../../templates/languages/index.ts'
import type { TextBlock } from '../../document.ts'
import { attachmentKinds } from '../../text/composed-labels.ts'
import type { LabelReader } from '../blocks/label-reader.ts'
import { sheetFor } from '../document/document.ts'
import { toInlines } from '../blocks/inlines.ts'
import { openParagraph } from '../blocks/labels.ts'
import { codeOf, shownLanguage } from '../facts/languages.ts'
import { plainLine } from '../facts/lines.ts'
import { readNoteItem } from '../document/notes.ts'
import { splitOpening } from '../document/opening.ts'
import { readText, type ReadText } from '../document/read-text.ts'
import type { ComposedKind } from '../document/reader.ts'
import type { ReadContext } from '../context.ts'
import { textIn } from '../word/plain-text.ts'
import type { WordParagraph, WordDocument } from '../word/word-document.ts'
import { blockReaderOn } from './blocks.ts'
import { findFacts } from './facts.ts'
import { undoWriting } from './paragraphs.ts'
import { readVotes, withoutVote } from '../blocks/votes.ts'

/** Reads a file of ours. */
export function readOurs(written: WordDocument): ReadText {
  const code = codeOf(written.language) ?? shownLanguage(textIn(written.body), undefined)
  const word = undoWriting(written, languages[code].direction)
  const opening = splitOpening(word.body)
  const found = findFacts(word, opening, code)
  const blocks = blockReaderOn(sheetFor(found.facts))
  return readText(
    { word, opening, found },
    {
      ...blocks,
      composedKinds,
      hasLinesOfText: false,
      readNoteLine,
      withoutComposed: (blocks, context) => readVotes(withoutVote(blocks, context), context),
    },
  )
}

/** Headings that so many attachments may have are composed. */
function composedKinds(count: number, { language }: ReadContext): ComposedKind {
  const numbers = [undefined, ...Array.from({ length: count + 1 }, (_, index) => index + 1)]
  // Where two kinds have one heading, the first of them is meant.
  const kinds = new Map(
    attachmentKinds
      .toReversed()
      .flatMap((kind) => numbers.map((number) => [plainLine(language.attachments[kind](number)), kind] as const)),
  )
  return (heading) => kinds.get(plainLine(heading))
}

function readNoteLine(paragraph: WordParagraph, labels: LabelReader, context: ReadContext): TextBlock {
  const opened = openParagraph(paragraph.pieces)
  const item = readNoteItem(opened, labels, context)
  return item ?? { type: 'paragraph', continued: false, children: toInlines(opened.pieces, context) }
}
