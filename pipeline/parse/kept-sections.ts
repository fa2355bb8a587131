/** Sections as they were parsed: of a text that is parsed again and again while it is typed, only the section in which that happens is. */
import type { Node, Root } from 'mdast'
import { identify } from './section-ends.ts'

/** The tree of a section, and the labels of the notes that its containers add to those that are known. */
export interface ParsedSection {
  readonly root: Root
  readonly notes: readonly string[]
}

/** Sections of the text that was parsed last, by what they were parsed of; those that it has no longer are forgotten. */
export class KeptSections {
  #former: ReadonlyMap<string, ParsedSection> = new Map()
  #current = new Map<string, ParsedSection>()

  /** The text is another from now on. One that was refused before it was parsed makes nothing forgotten. */
  begin(): void {
    if (this.#current.size === 0) return
    this.#former = this.#current
    this.#current = new Map()
  }

  /** A section among notes that are known; its own are added to them. The tree is a copy: later steps change theirs. */
  take(section: string, notes: string[], parse: (section: string) => ParsedSection): Root {
    const key = `${notesIn(section, notes).join(' ')}\n${section}`
    const known = this.#former.get(key) ?? this.#current.get(key)
    const parsed = known ?? parse(section)
    this.#current.set(key, parsed)
    if (known !== undefined) notes.push(...known.notes)
    return copyOf(parsed.root)
  }
}

/** The known notes on which the tree of a section depends: those that it names. */
function notesIn(section: string, notes: readonly string[]): readonly string[] {
  // A label with a sign that is escaped is not read here.
  if (/\[\^[^\s\]]{0,999}\\/.test(section)) return notes
  const named = new Set([...section.matchAll(/\[\^([^\s[\]]+)\]/g)].map(([, label = '']) => identify(label)))
  return notes.filter((note) => named.has(note))
}

declare module 'vfile' {
  interface DataMap {
    /** Of the text as it was before. */
    sections: KeptSections
  }
}

/** A tree of the parser is plain: objects, lists, texts and numbers. */
function copyOf<Tree extends Node>(tree: Tree): Tree {
  // What is copied has the type of what it is a copy of.
  return copy(tree) as Tree
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]))
}
