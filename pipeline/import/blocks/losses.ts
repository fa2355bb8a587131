/** What was met and could not be kept, told where it stood. */
import type { Node } from '../../document.ts'
import { doubt, type ReadContext } from '../context.ts'
import type { Loss } from '../word/word-document.ts'

/** Notes what a node has lost, each kind once with its count, and each comment with its words. */
export function lose(context: ReadContext, node: Node | undefined, losses: readonly Loss[]): void {
  for (const loss of new Set(losses)) {
    if (typeof loss === 'object') {
      doubt(context, node, { code: 'import-comment', details: [loss.who, loss.text] })
      continue
    }
    const count = losses.filter((each) => each === loss).length
    doubt(context, node, { code: 'import-lost', details: [loss, String(count)] })
  }
}

/** What a line loses that has no place for pictures. */
export function lineLosses(pieces: readonly { readonly type: string }[]): readonly Loss[] {
  return pieces.flatMap(({ type }) => (type === 'picture' ? (['object'] as const) : []))
}

/** A node that is written anew has the doubts of the one before. */
export function moveDoubts({ doubts }: ReadContext, from: Node, to: Node): void {
  const known = doubts.get(from)
  if (known === undefined) return
  doubts.delete(from)
  doubts.set(to, known)
}
