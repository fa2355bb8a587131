/** What composed lines are made of. */
import type { Kind } from '../../templates/kinds/kind.ts'
import type { Language } from '../../templates/languages/language.ts'
import type { Facts } from '../facts/facts.ts'
import type { ComposedNotes } from './composed-notes.ts'

export interface Composing {
  readonly facts: Facts
  readonly kind: Kind
  readonly language: Language
  readonly notes: ComposedNotes
}
