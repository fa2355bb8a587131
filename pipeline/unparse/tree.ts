/** A document to the nodes of Markdown. */
import type { Attachment, Block, Document, Note } from '../document.ts'
import { callsIn, linesOfBlock, type InlineLine } from '../document-lines.ts'
import { toFlow, toNodes, type Context } from './blocks.ts'
import { leaf } from './directives.ts'
import { toPhrasing } from './inlines.ts'
import { listItems } from './items.ts'
import type { FlowNode } from './nodes.ts'

/** The nodes of a document, made one after another as they are asked for; notes stand behind the part that calls them. */
export function* nodesOf({ title, children, attachments, notes }: Document): Generator<FlowNode> {
  const context: Context = { takeNotes: noteTaker(notes), isInItem: false }
  if (title.children.length > 0)
    yield { type: 'heading', depth: 1, children: toPhrasing(title.children, ' '), data: { of: title } }
  yield* partNodes(title.children, children, context)
  for (const attachment of attachments) {
    yield openingOf(attachment)
    yield* partNodes(attachment.heading, attachment.children, context)
  }
  yield* context.takeNotes([...notes.keys()])
}

function* partNodes(heading: InlineLine, blocks: readonly Block[], context: Context): Generator<FlowNode> {
  for (const block of listItems(blocks)) yield* toNodes(block, context)
  yield* context.takeNotes(callsIn([heading, ...blocks.flatMap(linesOfBlock)]))
}

/** The line that opens an attachment. */
export function openingOf(attachment: Attachment): FlowNode {
  const { kind, heading, original, id, number, meeting, adopted } = attachment
  const attributes = {
    ...(id === undefined ? {} : { id }),
    ...(number === undefined ? {} : { number }),
    ...(meeting === undefined ? {} : { meeting: String(meeting) }),
    ...(adopted === undefined ? {} : { adopted }),
    ...(original.length === 0 ? {} : { original: original.join(' ') }),
  }
  return leaf(kind, attachment, { label: heading, attributes })
}

/** Gives each note once. */
function noteTaker(notes: ReadonlyMap<string, Note>): Context['takeNotes'] {
  const taken = new Set<string>()
  return function* (labels) {
    for (const label of labels) {
      const note = notes.get(label)
      if (note === undefined || taken.has(label)) continue
      taken.add(label)
      const children = toFlow(note.children, { takeNotes: () => [], isInItem: false })
      yield { type: 'footnoteDefinition', identifier: label, label, children, data: { of: note } }
    }
  }
}
