/** The title of a file without styles: bold lines under those of session and agenda, the largest of them. */
import type { Language } from '../../../templates/languages/language.ts'
import { blockRoles } from '../document/opening.ts'
import { openParagraph } from '../blocks/labels.ts'
import type { Item, WordParagraph } from '../word/word-document.ts'
import { isBold, isHeadline, isText, textOf } from './looks.ts'
import { proposalIn } from '../facts/sponsors.ts'
import { isUnderTitle } from '../facts/title-kinds.ts'

/** Where it stands among the items; -1 where no line over it is composed, or none looks like one. */
export function titleByLook(opening: readonly Item[], language: Language): number {
  const last = opening.findLastIndex(isOfBlock)
  if (last === -1) return -1
  const lines = opening.slice(last + 1)
  const end = lines.findIndex((item) => !isOfTitle(item, language))
  const over = end === -1 ? lines : lines.slice(0, end)
  const sponsors = over.findLastIndex((item) => isText(item) && proposalIn(textOf(item), language) !== undefined)
  const bold = over.slice(sponsors + 1).filter((item): item is WordParagraph => isText(item) && isBold(item))
  // Drafts of the Security Council have no title but their sponsors.
  if (bold.length === 0 && sponsors !== -1) return last + 1 + sponsors
  const most = Math.max(...bold.map(({ size = 0 }) => size))
  const isOneSize = bold.every(({ size = 0 }) => size === most)
  const ofSize = isOneSize ? bold.filter((item) => !isUnderTitle(textOf(item), language)) : bold
  const hasAgenda = opening.some((item) => item.type === 'paragraph' && item.role === 'agendaItem')
  // Of one size, the title of the agenda item is over it.
  const title = isOneSize && hasAgenda && sponsors === -1 ? ofSize.at(-1) : ofSize.find(({ size = 0 }) => size === most)
  return title === undefined ? -1 : opening.indexOf(title)
}

/** "Report of the Secretary-General" or the number of a resolution, whatever it looks like. */
export function isUnderByLook(item: Item | undefined, language: Language): boolean {
  if (!isText(item) || item.role !== undefined || item.headingLevel !== undefined || textOf(item).length > 300)
    return false
  return isNumbered(item) || isUnderTitle(textOf(item), language)
}

function isOfBlock(item: Item): boolean {
  return isText(item) && item.role !== undefined && blockRoles.has(item.role)
}

/** True for an empty line, a line under a title, and a bold one that no number of a section stands before. */
function isOfTitle(item: Item, language: Language): boolean {
  if (item.type === 'table' || item.role === 'attachmentHeading') return false
  if (!isText(item) || isUnderByLook(item, language)) return true
  if (proposalIn(textOf(item), language) !== undefined) return true
  const { label } = openParagraph(item.pieces)
  return isBold(item) && isHeadline(item) && (label === undefined || isNumbered(item))
}

/** "80/1." */
function isNumbered({ pieces }: WordParagraph): boolean {
  return /^\d{1,3}\/\d{1,3}/.test(openParagraph(pieces).label ?? '')
}
