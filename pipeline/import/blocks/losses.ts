/** What was met and could not be kept, told where it stood, and what people have left there for each other. */
import type { Node } from '../../document.ts'
import { doubt, type ReadContext } from '../context.ts'
import type { Loss, Remark } from '../word/word-document.ts'

/** Notes what a node has lost, each kind once with its count, and what is remarked at it. */
export function lose(context: ReadContext, node: Node | undefined, losses: readonly Loss[]): void {
  for (const met of context.inLine.splice(0)) doubt(context, node, met)
  const counts = new Map<Exclude<Loss, Remark>, number>()
  for (const loss of losses) {
    if (typeof loss === 'string') counts.set(loss, (counts.get(loss) ?? 0) + 1)
    else remark(context, node, loss)
  }
  for (const [loss, count] of counts) doubt(context, node, { code: 'import-lost', details: [loss, String(count)] })
}

function remark({ remarks }: ReadContext, node: Node | undefined, about: Remark): void {
  const known = remarks.get(node)
  if (known === undefined) remarks.set(node, [about])
  else known.push(about)
}

/** What a line loses that has no place for pictures. */
export function lineLosses(pieces: readonly { readonly type: string }[]): readonly Loss[] {
  return pieces.flatMap(({ type }) => (type === 'picture' ? (['object'] as const) : []))
}

/** What was noted about a node that is written anew is about the new one. */
export function moveDoubts({ doubts, remarks }: ReadContext, from: Node, to: Node): void {
  move(doubts, from, to)
  move(remarks, from, to)
}

function move<Of>(map: Map<Node | undefined, Of>, from: Node, to: Node): void {
  const known = map.get(from)
  if (known === undefined) return
  map.delete(from)
  map.set(to, known)
}
