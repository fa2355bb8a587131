/** References that print nothing: what they lead to has no number. */
import type { Finding } from '../diagnostics.ts'
import { allLinesOf } from '../document-lines.ts'
import type { Attachment, Block, Document } from '../document.ts'
import { placeAt } from '../text/positions.ts'
import type { Labels } from './labels.ts'
import { blocksIn, blocksWithNotes } from './walk.ts'

/** What is to be told of the references of a document. */
export function findEmptyReferences(document: Document, labels: Labels, path: string): readonly Finding[] {
  const blocks = blocksWithNotes(document)
  const named = new Set(
    [...blocks.flatMap(blocksIn), ...document.attachments].flatMap((node) => numbered(node, labels)),
  )
  return blocks
    .flatMap(allLinesOf)
    .flat()
    .flatMap((inline): readonly Finding[] => {
      if (inline.type !== 'crossReference' || named.has(inline.target) || inline.position === undefined) return []
      return [['reference-empty', placeAt(path, inline.position.start), inline.target]]
    })
}

/** The name of what has a number. */
function numbered(node: Block | Attachment, labels: Labels): readonly string[] {
  const hasNumber = (labels.get(node)?.reference ?? '') !== ''
  return hasNumber && 'id' in node && node.id !== undefined ? [node.id] : []
}
