/** References in words to what the document does not have: "paragraph 88 above" where it has 29. */
import type { Finding } from '../diagnostics.ts'
import { linesOfBlock } from '../document-lines.ts'
import type { Block, Document, Inline } from '../document.ts'
import { askAnew, type Ask } from '../text/kept-answers.ts'
import { locateIn } from '../text/positions.ts'
import type { Labels } from './labels.ts'
import { namedIn, soleAnnexesIn, type NamedNumber, type ReferenceKind } from './own-references.ts'
import { placeOfSign } from './sign-places.ts'
import { joinRuns } from './runs.ts'
import { blocksOfText, blocksWithNotes } from './walk.ts'

/** What is to be told of a document with its labels. */
export function findAbsentReferences(
  document: Document,
  labels: Labels,
  { path, text, ask = askAnew }: { readonly path: string; readonly text: string; readonly ask?: Ask | undefined },
): readonly Finding[] {
  const last = lastNumbers(document, labels)
  const locate = locateIn(path, text)
  const isAlone = document.attachments.length === 0
  const { language } = document.facts
  const named = (words: string): readonly NamedNumber[] =>
    ask(`own numbers ${language}`, words, () => [...namedIn(words, language), ...soleAnnexesIn(words, language)])
  return linesOf(document).flatMap((line) =>
    named(joinRuns(line))
      .filter(({ kind, number }) => (last[kind] > 0 || (kind === 'annex' && isAlone)) && number > last[kind])
      .map(({ at, typed, kind }): Finding => [
        'reference-absent',
        locate(placeOfSign(line, { at, sign: typed.slice(0, 1) }, text)),
        typed.replaceAll('\u00A0', ' '),
        String(last[kind]),
      ]),
  )
}

/** What is quoted names numbers of its own text. */
function linesOf(document: Document): readonly (readonly Inline[])[] {
  return blocksWithNotes(document)
    .flatMap((block) => (block.type === 'box' ? block.children : [block]))
    .filter(({ type }) => type !== 'quote')
    .flatMap(linesOfBlock)
}

/** The highest number of each that the document has; nought where it counts none. */
function lastNumbers(document: Document, labels: Labels): Readonly<Record<ReferenceKind, number>> {
  const { attachments, facts, notes } = document
  const blocks = blocksOfText(document)
  const highest = (isCounted: (block: Block) => boolean): number =>
    Math.max(0, ...blocks.filter(isCounted).map((block) => labels.get(block)?.number ?? 0))
  return {
    paragraph: highest((block) => block.type === 'numberedParagraph' && block.level === 1),
    section: highest((block) => block.type === 'heading'),
    table: facts.tables === 'numbered' ? blocks.filter(({ type }) => type === 'table').length : 0,
    figure: blocks.filter(({ type }) => type === 'figure').length,
    annex: attachments.filter(({ kind }) => kind === 'annex').length,
    note: [...notes.values()].filter(({ series }) => series === 'numbered').length,
  }
}
