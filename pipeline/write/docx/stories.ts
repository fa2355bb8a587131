/** The stories of a Word file – text, notes, heads, feet – as trees, with what each of them refers to. */
import type { Document, IContext, Paragraph } from 'docx'
import type { Element } from 'xast'
import { elementsOf } from '../../xml/tree.ts'
import { component, treeOf } from './components.ts'
import type { NoteKind } from './note-marks.ts'
import { relate } from './relationships.ts'
import { word } from './word-xml.ts'

/** A part that holds text, and the part that lists what it refers to. */
export interface StoryPart {
  readonly path: string
  readonly root: Element
  /** The outermost element and all that is in it, in the order of the text. */
  readonly elements: readonly Element[]
  readonly relationships: Element
}

/** The notes of both parts by their ids. */
type Notes = Readonly<Record<NoteKind, Readonly<Record<string, { readonly children: readonly Paragraph[] }>>>>

/** What stands under the text, and the line over it. */
interface Below {
  readonly notes: Notes
  readonly separator: Element
}

/** A story before it is written, with the document that it is of. */
interface Unwritten {
  readonly name: string
  readonly document: Document
  readonly holder: IContext['viewWrapper']
}

/** All stories of a document. */
export function storiesOf(document: Document, below: Below): readonly StoryPart[] {
  // The library counts pictures in the order in which it writes them.
  return [
    writeStory({ name: 'document', document, holder: document.Document }),
    writeNotes({ name: 'footnotes', document, holder: document.FootNotes }, 'footnote', below),
    writeNotes({ name: 'endnotes', document, holder: document.Endnotes }, 'endnote', below),
    ...document.Headers.map((holder, index) => writeStory({ name: `header${index + 1}`, document, holder })),
    ...document.Footers.map((holder, index) => writeStory({ name: `footer${index + 1}`, document, holder })),
  ]
}

function contextOf({ document, holder }: Unwritten): IContext {
  return { file: document, viewWrapper: holder, stack: [] }
}

function writeStory(story: Unwritten): StoryPart {
  return finish(story, treeOf(story.holder.View, contextOf(story)))
}

/** Of the library's part the outermost element: its notes open with a mark that no style of ours knows, and its separators are rules. */
function writeNotes(story: Unwritten, kind: NoteKind, { notes, separator }: Below): StoryPart {
  const context = contextOf(story)
  const { name, attributes } = treeOf(story.holder.View, context)
  const children = Object.entries(notes[kind]).map(([id, note]) =>
    treeOf(component(`w:${kind}`, { 'w:id': id }, ...note.children), context),
  )
  const separators = Object.entries(separatorIds).map(([type, id]) => word(kind, { type, id }, separator))
  return finish(story, { type: 'element', name, attributes, children: [...separators, ...children] })
}

/** Over notes, and over those that go on from the page before. */
const separatorIds = { separator: -1, continuationSeparator: 0 } as const

/** What a story refers to is known when it has been written. */
function finish(story: Unwritten, root: Element): StoryPart {
  const elements = elementsOf(root)
  const listed = treeOf(story.holder.Relationships, contextOf(story))
  // Heads and feet have pictures alone, which the library counts from nought.
  const first = /^(?:header|footer)/.test(story.name) ? 0 : listed.children.length + 1
  return {
    path: `word/${story.name}.xml`,
    root,
    elements,
    relationships: relate(elements, listed, { first, pictures: story.document.Media.Entries }),
  }
}
