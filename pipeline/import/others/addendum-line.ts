/** "Addendum" under the title of a file of others. */
import type { Language } from '../../../templates/languages/language.ts'
import { isOneOf } from '../facts/lines.ts'
import type { Item } from '../word/word-document.ts'
import { isHeadline, isText, textOf } from './looks.ts'

/** "Добавление" heads an appendix, too: where no text stands before it, it is the line under the title. */
export function withAddendumLine(items: readonly Item[], { addendum }: Language): readonly Item[] {
  const at = items.findIndex((item) => item.type === 'paragraph' && item.role === 'attachmentHeading')
  const head = items[at]
  if (!isText(head) || !isOneOf([addendum], textOf(head))) return items
  const isTitled = items.slice(0, at).some((item) => isText(item) && isHeadline(item))
  const hasText = items.slice(0, at).some((item) => isText(item) && !isHeadline(item))
  return isTitled && !hasText ? items.with(at, { ...head, role: 'subtitle' }) : items
}
