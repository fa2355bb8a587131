/** Sets notes: those of the page under the text, those of a table under the table. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { PublishedBlock, PublishedNote } from '../../publication.ts'
import type { PageContext } from './context.ts'
import { callId, notesHeading } from './identifiers.ts'
import { writeLine, writeMark } from './inlines.ts'

/** Sets the blocks of a note; handed down, since notes stand inside blocks and blocks inside notes. */
export type WriteBlocks = (blocks: readonly PublishedBlock[], context: PageContext) => ElementContent[]

/** The notes of the page, with the way back to every call. */
export function writeEndnotes(context: PageContext, writeBlocks: WriteBlocks): Element | undefined {
  const { notes, notesHeading: heading } = context.publication
  if (notes.length === 0) return undefined
  return h('section', { class: 'endnotes', role: 'doc-endnotes', ariaLabelledBy: notesHeading }, [
    h(`h${heading.rank}`, { id: notesHeading, class: 'h1' }, writeLine(heading.content, context)),
    writeNotes(notes, context, writeBlocks),
  ])
}

/** Notes with their own labels: no list, for the programs that take the text over would count them once more. */
export function writeNotes(notes: readonly PublishedNote[], context: PageContext, writeBlocks: WriteBlocks): Element {
  const items = notes.map((note, index) => {
    const content = writeBlocks(note.children, { ...context, position: `${context.position}-note-${index + 1}` })
    const label = h('span', { class: 'note-label' }, writeMark(note))
    return h(
      'div',
      { id: note.id, class: 'note', role: 'doc-footnote' },
      withTail(withLabel(content, label), backLinks(note, context)),
    )
  })
  return h('div', { class: 'notes' }, items)
}

function backLinks(note: PublishedNote, { calls, publication }: PageContext): ElementContent[] {
  const count = calls.get(note.id) ?? 0
  return Array.from({ length: count }, (_, index) => {
    const name = [publication.words.backToText, note.label, ...(count > 1 ? [index + 1] : [])].join(' ')
    return h('a', { class: 'back', href: `#${callId(note.id, index + 1)}`, role: 'doc-backlink', ariaLabel: name }, '↩')
  })
}

/** Puts the label on the line of the first paragraph, from which it is copied with it, or before what is none. */
function withLabel([first, ...rest]: readonly ElementContent[], label: Element): ElementContent[] {
  const lead: ElementContent[] = [label, { type: 'text', value: ' ' }]
  if (first?.type !== 'element' || first.tagName !== 'p')
    return [...lead, ...(first === undefined ? [] : [first]), ...rest]
  return [{ ...first, children: [...lead, ...first.children] }, ...rest]
}

/** Puts something at the end of the last paragraph, or after the last block that is none. */
function withTail(content: readonly ElementContent[], tail: readonly ElementContent[]): ElementContent[] {
  const last = content.at(-1)
  const spaced = tail.flatMap((link): ElementContent[] => [{ type: 'text', value: ' ' }, link])
  if (last?.type !== 'element' || last.tagName !== 'p') return [...content, ...spaced]
  return [...content.slice(0, -1), { ...last, children: [...last.children, ...spaced] }]
}
