/** The reader of our own files: they carry their facts, and what is composed in them is known. */
import { chooseKind } from '../../facts/choose-kind.ts'
import { languages } from '../../../templates/languages/index.ts'
import type { Block, TextBlock } from '../../document.ts'
import { allLinesOf, wordsOf } from '../../document-lines.ts'
import { plainWords } from '../../prepare/plain-words.ts'
import { composeVote } from '../../prepare/vote.ts'
import { allBlocks, linesOf } from '../../reading-order.ts'
import { attachmentKinds } from '../../text/composed-labels.ts'
import type { LabelReader } from '../blocks/label-reader.ts'
import { sheetFor } from '../document/document.ts'
import { toInlines } from '../blocks/inlines.ts'
import { openParagraph } from '../blocks/labels.ts'
import { codeOf, shownLanguage } from '../facts/languages.ts'
import { isSameLine, plainLine } from '../facts/lines.ts'
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
import { readVotes } from './votes.ts'

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

/** What is said of the vote is composed, where it stands as it was composed. */
function withoutVote(blocks: readonly Block[], { facts, language }: ReadContext): readonly Block[] {
  if (facts.vote === undefined) return blocks
  const composed = composeVote({ facts, language, kind: chooseKind(facts) }).map((block) =>
    allBlocks([block]).flatMap(linesOf).map(plainWords).join(' '),
  )
  const words = blocks.map((block) => allLinesOf(block).map(wordsOf).join(' '))
  const start = words.findLastIndex((line) => isSameLine(line, composed[0] ?? ''))
  if (start === -1) return blocks
  return isSameLine(words.slice(start).join(' '), composed.join(' ')) ? blocks.slice(0, start) : blocks
}
