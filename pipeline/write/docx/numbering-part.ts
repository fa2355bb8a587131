/** The part `word/numbering.xml`: the lists that Word counts, each by itself, so that none goes on in another. */
import type { Sheet } from '../../../templates/sheet.ts'
import { bulletHang, columnIndents } from './geometry.ts'
import type { List, ListLevel } from './lists.ts'
import { twips } from './units.ts'
import { escapeXml, xmlDeclaration } from './xml.ts'

/** The label stands where its first line begins, and the text after the next tab stop; bullets hang before theirs. */
function indentOf({ format, indent }: ListLevel, sheet: Sheet): string {
  const { start, end } = columnIndents(sheet)
  // Numbered paragraphs end where the text does.
  const right = `w:right="${twips(format === 'bullet' ? end : start)}"`
  if (format === 'bullet') {
    const hang = indent === 1 ? bulletHang[1] : bulletHang[2]
    return `<w:ind w:left="${twips(start + indent * sheet.tabStep)}" ${right} w:hanging="${twips(hang)}"/>`
  }
  return `<w:ind w:left="${twips(start)}" ${right} w:firstLine="${twips(indent * sheet.tabStep)}"/>`
}

function levelPart(level: ListLevel | undefined, index: number, sheet: Sheet): string {
  if (level === undefined) return ''
  const { format, text } = level
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${escapeXml(text)}"/><w:lvlJc w:val="left"/><w:pPr>${indentOf(level, sheet)}</w:pPr></w:lvl>`
}

/** Word takes two lists of one `nsid` for the same. */
function listPart(list: List, index: number, sheet: Sheet): string {
  const mark = (index + 1).toString(16).toUpperCase().padStart(8, '0')
  return `<w:abstractNum w:abstractNumId="${index + 1}"><w:nsid w:val="${mark}"/><w:multiLevelType w:val="multilevel"/>${list.map((level, depth) => levelPart(level, depth, sheet)).join('')}</w:abstractNum>`
}

/** The whole part. */
export function numberingPart(lists: readonly List[], sheet: Sheet): string {
  const nums = lists.map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 1}"/></w:num>`)
  return `${xmlDeclaration}<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${lists.map((list, index) => listPart(list, index, sheet)).join('')}${nums.join('')}</w:numbering>`
}
