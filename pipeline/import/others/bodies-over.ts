/** Names of bodies over the session of a file of others. */
import type { Language } from '../../../templates/languages/language.ts'
import { isSessionLine } from '../facts/lines.ts'
import { isComposedLine } from '../facts/masthead-lines.ts'
import type { Item } from '../word/word-document.ts'
import { isText, textOf } from './looks.ts'

/** A line over the session in its style that is composed of nothing, and has no figures, is the name of a body: a working group of a Council. */
export function withBodies(opening: readonly Item[], language: Language): readonly Item[] {
  const session = opening.findIndex((item) => isText(item) && isSessionLine(textOf(item), language))
  return opening.map((item, at) => {
    if (at >= session || !isText(item) || item.role !== 'session') return item
    const text = textOf(item)
    return /\p{N}/u.test(text) || isComposedLine(text, language) ? item : { ...item, role: 'committee' }
  })
}
