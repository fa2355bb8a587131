/** Kinds of letters, which their titles begin with. */
import { languages } from '../../../templates/languages/index.ts'

/** The kind that a title names, in any language; absent where it names none. */
export function titleKindOf(title: string): 'identical-letters' | 'note-verbale' | 'letter' | undefined {
  // "Identical letters" before "letters".
  const kinds = ['identical-letters', 'note-verbale', 'letter'] as const
  return kinds.find((kind) => Object.values(languages).some(({ letterTitles }) => letterTitles[kind].test(title)))
}
