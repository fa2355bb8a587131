/** How blocks are read in files of others: numbers, titles and notes are known by how they look. */
import { endTable } from '../blocks/blocks.ts'
import type { BlockReader, Flow } from '../blocks/flow.ts'
import { openParagraph, withoutTabs } from '../blocks/labels.ts'
import { addLettered, openNote, readSmallPrint } from '../blocks/notes-under.ts'
import { addHeading, addText, isHeading, type HeadingWords } from '../blocks/text-blocks.ts'
import { isEmpty, plainText } from '../word/plain-text.ts'
import type { WordParagraph } from '../word/word-document.ts'
import { tableRules } from './tables.ts'

export const blockReader: BlockReader = {
  steps: [readLettered, readSmallPrint, endTable, readHeading, readText],
  tables: tableRules,
}

/** The note of a letter that is called in the table or box over it. */
function readLettered(paragraph: WordParagraph, flow: Flow): boolean {
  const { context, place, lettering } = flow
  const note = openNote(paragraph)
  if (note === undefined) return false
  const names = [lettering, place.lettering].flatMap((each) =>
    each === undefined ? [] : [context.letters.labelOf(`${each.key} ${note.label}`, note.label)],
  )
  const name = names.find((each) => context.letters.meet(each))
  if (name === undefined) return false
  addLettered({ name, note }, paragraph, flow)
  return true
}

function readHeading(paragraph: WordParagraph, flow: Flow): boolean {
  if (!isHeading(paragraph) || isBareLabel(paragraph)) return false
  addHeading(paragraph, openHeading(paragraph), flow)
  return true
}

/** A heading and its number; other words may stand before a tab. */
function openHeading({ pieces }: WordParagraph): HeadingWords {
  const opened = openParagraph(pieces)
  const { label } = opened
  const isNumber = label !== undefined && /^\(?[\p{L}\d]{1,8}[.)、]$/u.test(label) && !isEmpty(opened)
  return label === undefined || isNumber ? opened : { pieces: withoutTabs(pieces) }
}

/** A number alone heads nothing: its words are missing. */
function isBareLabel({ pieces }: WordParagraph): boolean {
  return /^\(?[\p{L}\d]{1,8}[.)、]?$/u.test(plainText(pieces).trim()) && /[.)、\d]\s*$/.test(plainText(pieces))
}

function readText(paragraph: WordParagraph, flow: Flow): boolean {
  addText(paragraph, { depth: paragraph.role === 'quote' ? 1 : 0, isContinued: paragraph.continuesItem === true }, flow)
  return true
}
