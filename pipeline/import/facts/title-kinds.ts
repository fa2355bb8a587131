/** Kinds of letters, which their titles begin with. */
import type { KindName } from '../../../templates/kinds/index.ts'
import type { Language } from '../../../templates/languages/language.ts'
import { languages } from '../../../templates/languages/index.ts'
import { isOneOf } from './lines.ts'
import { councilAdoptionIn } from './council-adoptions.ts'

/** The kind that a title names, in any language; absent where it names none. */
export function titleKindOf(title: string): 'identical-letters' | 'note-verbale' | 'letter' | undefined {
  // "Identical letters" before "letters".
  const kinds = ['identical-letters', 'note-verbale', 'letter'] as const
  return kinds.find((kind) => Object.values(languages).some(({ letterTitles }) => letterTitles[kind].test(title)))
}

/** Words with which titles of a kind begin, or that stand in them. */
const titleWords: readonly (readonly [RegExp, KindName])[] = [
  [/^(?:note by|note d(?:u|e la|e l’)|nota d(?:el|e la) |записка )|^مذكرة من|的说明$/iu, 'note'],
  [/^(?:report|rapport|informe|доклад|تقرير)(?!\p{L})|报告$/iu, 'report'],
  [
    /(?:provisional|annotated) agenda|ordre du jour provisoire|programa provisional|предварительн(?:ая|ой) повестк[аи] дня|临时议程|جدول (?:ال)?أعمال (?:ال)?مؤقت/iu,
    'agenda',
  ],
]

/** "Note by the secretariat": other titles than those of agendas. */
function isSpoken(line: string): boolean {
  const kind = wordKindOf(line)
  return kind === 'note' || kind === 'report'
}

/** The kind that the words of a line name; absent where they name none. */
export function wordKindOf(line: string): KindName | undefined {
  return titleWords.find(([pattern]) => pattern.test(line))?.[1]
}

/** True for a line under a title, whatever its style: who reports, what it adds or corrects, where and when it was adopted. */
export function isUnderTitle(line: string, { addendum, corrigendum, resolutions }: Language): boolean {
  return (
    isSpoken(line) ||
    /^[[［].*[\]］]$/su.test(line) ||
    isOneOf([addendum, corrigendum], line) ||
    councilAdoptionIn(line, resolutions).length > 0
  )
}
