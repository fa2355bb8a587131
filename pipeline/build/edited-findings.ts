/** What is to be told of an edited file that is merged: what its reader is not sure of where somebody worked. */
import type { Finding } from '../diagnostics.ts'
import type { TwoReadings } from '../import/index.ts'
import type { Doubt } from '../import/context.ts'
import type { ReadText } from '../import/document/read-text.ts'
import { lettersOf, linesOf } from '../import/merge/looks.ts'
import type { Place } from '../text/positions.ts'
import type { Block, Document, Node } from '../document.ts'
import type { Parsed } from './carried-base.ts'

/** A doubt with the words at which it is. */
interface Doubted {
  readonly doubt: Doubt
  readonly words: string
}

/** What is told of the edited reading, and not of that of the source, at its place in the merged text. */
export function findNew({ before, after }: TwoReadings, { name, document }: Parsed): readonly Finding[] {
  const known = doubtsOf(before).map(keyOf)
  const fresh = doubtsOf(after).filter((doubt) => {
    const at = known.indexOf(keyOf(doubt))
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
  const lines = linesByWords(document)
  const unread = after.unread.filter((line) => !before.unread.includes(line))
  const place = { path: 'document.yaml', line: 1, column: 1 }
  return [
    ...fresh.map(({ doubt, words }) => toFinding(doubt, { path: name, line: lines.get(words) ?? 1, column: 1 })),
    ...unread.map((line): Finding => ['import-line', place, line]),
  ]
}

function doubtsOf({ doubts }: ReadText): readonly Doubted[] {
  return [...doubts].flatMap(([node, all]) => all.map((doubt) => ({ doubt, words: wordsOf(node) })))
}

/** Details stand with their code in a doubt as they do in a finding. */
function toFinding({ code, details }: Doubt, place: Place): Finding {
  return [code, place, ...details] as Finding
}

function keyOf({ doubt, words }: Doubted): string {
  return JSON.stringify([doubt, words])
}

/** The letters of a node; none of the whole file. */
function wordsOf(node: Node | undefined): string {
  if (node === undefined || node.type === 'document') return ''
  if (node.type === 'title') return lettersOf([node.children])
  if (node.type === 'note') return lettersOf(node.children.flatMap(linesOf))
  return isBlock(node) ? lettersOf(linesOf(node)) : ''
}

const others: ReadonlySet<Node['type']> = new Set([
  'attachment',
  'row',
  'cell',
  'text',
  'noteReference',
  'crossReference',
  'lineBreak',
])

function isBlock(node: Node): node is Block {
  return !others.has(node.type)
}

/** Where blocks stand, by their letters: the first of each. */
function linesByWords({ title, children, attachments, notes }: Document): ReadonlyMap<string, number> {
  const nodes = [title, ...children, ...attachments.flatMap((each) => each.children), ...notes.values()]
  return new Map(nodes.toReversed().map((node) => [wordsOf(node), node.position?.start.line ?? 1]))
}
