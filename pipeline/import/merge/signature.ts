/** What a document says, block by block: two with the same signature differ in looks alone. */
import type { Block, Document } from '../../document.ts'
import { kindOf, lettersOf, linesOf } from './looks.ts'
import { firstCalls, wordsOfNote } from './names.ts'

/** True where two documents say the same. */
export function saySame(a: Document, b: Document): boolean {
  return JSON.stringify(signatureOf(a)) === JSON.stringify(signatureOf(b))
}

/** The kinds and the letters of all that a reader sees. */
function signatureOf(document: Document): readonly string[] {
  const { title, children, attachments } = document
  return [
    lettersOf([title.children]),
    ...children.map(said),
    ...attachments.flatMap((each) => [`${each.kind} ${lettersOf([each.heading])}`, ...each.children.map(said)]),
    ...firstCalls(document).map(({ note, before }) => `${note.series} ${before}: ${wordsOfNote(note)}`),
  ]
}

function said(block: Block): string {
  if (block.type === 'box') return `${block.kind} ${lettersOf([block.title])}\n${block.children.map(said).join('\n')}`
  return `${kindOf(block)} ${lettersOf(linesOf(block))}`
}
