/** What all parts of the reader share while one file is read. */
import type { Language } from '../../templates/languages/language.ts'
import type { Node } from '../document.ts'
import type { Facts } from '../facts/facts.ts'
import type { PictureNames, TargetNames } from './names.ts'
import type { LetterLabels, CalledNoteLabels } from './note-labels.ts'
import type { Remark, WordDocument } from './word/word-document.ts'

/** Something that the reader is not sure of, or could not keep: a code of the catalogue and its details. */
export type Doubt =
  | { readonly code: 'import-lost'; readonly details: readonly [what: string, count: string] }
  | { readonly code: 'import-language'; readonly details: readonly [taken: string] }
  | { readonly code: 'import-page'; readonly details: readonly [words: string] }
  | { readonly code: 'import-number'; readonly details: readonly [typed: string, counted: string] }
  | { readonly code: 'import-label'; readonly details: readonly [shown: string, printed: string] }
  | { readonly code: 'import-level'; readonly details: readonly [label: string] }

export interface ReadContext {
  readonly wordNotes: WordDocument['notes']
  readonly facts: Facts
  readonly language: Language
  readonly notes: CalledNoteLabels
  readonly letters: LetterLabels
  readonly targets: TargetNames
  readonly pictures: PictureNames
  /** By the node that it is about; those about the whole file stand under none. */
  readonly doubts: Map<Node | undefined, Doubt[]>
  /** What was met in the line that is read, whose node is not there yet: that takes it. */
  readonly inLine: Doubt[]
  /** Comments and tracked changes by the node that they stand at; those that stand at none under none. */
  readonly remarks: Map<Node | undefined, Remark[]>
}

export function doubt(context: ReadContext, node: Node | undefined, about: Doubt): void {
  const known = context.doubts.get(node)
  if (known === undefined) context.doubts.set(node, [about])
  else known.push(about)
}
