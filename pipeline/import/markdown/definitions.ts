/** Notes and addresses that a text has under names. */
import type { Definition, FootnoteDefinition, RootContent } from 'mdast'
import { omit, type MarkdownReading } from './reading.ts'
import { showCode } from './stand-ins.ts'

/** What names stand for. */
export interface Named {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly notes: ReadonlyMap<string, FootnoteDefinition>
  /** Those whose name another has already. */
  readonly repeated: readonly (Definition | FootnoteDefinition)[]
}

/** The notes and addresses among some blocks. */
export function namedIn(nodes: readonly RootContent[]): Named {
  const definitions = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  const repeated: (Definition | FootnoteDefinition)[] = []
  for (const node of definitionsIn(nodes)) {
    const isNew = !(node.type === 'definition' ? definitions : notes).has(node.identifier)
    if (!isNew) repeated.push(node)
    else if (node.type === 'definition') definitions.set(node.identifier, node)
    else notes.set(node.identifier, node)
  }
  return { definitions, notes, repeated }
}

function* definitionsIn(nodes: readonly RootContent[]): Generator<Definition | FootnoteDefinition> {
  for (const node of nodes) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') yield node
    if ('children' in node) yield* definitionsIn(node.children)
  }
}

/** Tells those that nothing leads to, and those that stand behind another of their name. */
export function tellUnused({ definitions, notes, repeated }: Named, text: string, reading: MarkdownReading): void {
  for (const node of [...definitions.values(), ...notes.values()])
    if (!reading.used.has(node)) tell(node, node.type === 'definition' ? 'address' : 'note', { text, reading })
  for (const node of repeated)
    tell(node, node.type === 'definition' ? 'second-address' : 'second-note', { text, reading })
}

interface Told {
  readonly text: string
  readonly reading: MarkdownReading
}

function tell({ position }: Definition | FootnoteDefinition, what: string, { text, reading }: Told): void {
  if (position === undefined) return
  omit(reading, position.start, [what, showCode(text.slice(position.start.offset, position.end.offset))])
}
