/** How first titles begin, or end, that say what kind of document it is. */
import type { KindName } from '../../templates/kinds/index.ts'

const kindTitles: readonly (readonly [KindName, RegExp])[] = [
  [
    'identical-letters',
    /^(?:identical letters|lettres identiques|cartas idénticas|идентичные письма|رسالتان متطابقتان)|同文信/iu,
  ],
  ['note-verbale', /^(?:note verbale|nota verbal|вербальная нота|مذكرة شفوية)|普通照会/iu],
  ['letter', /^(?:letter|lettre|carta|письмо|رسالة)(?!\p{L})|信$|的信/iu],
]

/** The kind that a title names; absent where it names none. */
export function titleKindOf(title: string): KindName | undefined {
  return kindTitles.find(([, pattern]) => pattern.test(title))?.[0]
}
