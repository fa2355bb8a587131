/** The part `word/numbering.xml`: the lists that Word counts, each by itself, so that none goes on in another. */
import { hangOf } from '../../../templates/bullets.ts'
import type { Element } from 'xast'
import type { Sheet } from '../../../templates/sheet.ts'
import { columnIndents } from '../../word/measures.ts'
import type { List, ListLevel } from './lists.ts'
import { twips } from '../../word/measures.ts'
import { word, wordPart } from './word-xml.ts'

/** The label stands where its first line begins, and the text after the next tab stop; bullets hang before theirs. */
function indentOf({ format, text, indent }: ListLevel, sheet: Sheet): Element {
  const { start, end } = columnIndents(sheet)
  const inset = indent * sheet.tabStep
  if (format !== 'bullet')
    // Numbered paragraphs end where the text does.
    return word('ind', { left: twips(start), right: twips(start), firstLine: twips(inset) })
  return word('ind', { left: twips(start + inset), right: twips(end), hanging: twips(hangOf(text)) })
}

function bulletStyle(index: number, { styles }: Sheet): string {
  return (index === 0 ? styles.bullet : styles.bullet2).word.id
}

function levelPart(level: ListLevel | undefined, index: number, sheet: Sheet): Element | undefined {
  if (level === undefined) return undefined
  return word(
    'lvl',
    { ilvl: index },
    word('start', { val: level.start }),
    word('numFmt', { val: level.format }),
    level.format === 'bullet' ? word('pStyle', { val: bulletStyle(index, sheet) }) : undefined,
    word('lvlText', { val: level.text }),
    word('lvlJc', { val: 'left' }),
    word('pPr', {}, indentOf(level, sheet)),
  )
}

/** Word takes two lists of one `nsid` for the same. */
function listPart(list: List, index: number, sheet: Sheet): Element {
  const mark = (index + 1).toString(16).toUpperCase().padStart(8, '0')
  return word(
    'abstractNum',
    { abstractNumId: index + 1 },
    word('nsid', { val: mark }),
    word('multiLevelType', { val: 'multilevel' }),
    list.map((level, depth) => levelPart(level, depth, sheet)),
  )
}

/** The whole part. */
export function numberingPart(lists: readonly List[], sheet: Sheet): Element {
  const nums = lists.map((_, index) => word('num', { numId: index + 1 }, word('abstractNumId', { val: index + 1 })))
  return wordPart(
    'numbering',
    lists.map((list, index) => listPart(list, index, sheet)),
    nums,
  )
}
