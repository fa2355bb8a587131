/** The line over the notes of a page. */
import type { Element } from 'xast'
import type { Sheet } from '../../../templates/sheet.ts'
import { eighths, halfPoints, twips } from '../../word/measures.ts'
import { lowLines, measure, separatorStart, underSeparator } from './geometry.ts'
import { heightOver, type LowNotes } from './low-notes.ts'
import { word } from './word-xml.ts'

/** The line over all notes of a file; notes to asterisks that are alone in it have their own. */
export function separatorOf(sheet: Sheet, low: LowNotes | undefined): Element {
  return low?.areAlone === true ? drawnRule(low, sheet) : typedRule(sheet)
}

/** Low lines, as in the official files. */
function typedRule(sheet: Sheet): Element {
  const size = halfPoints(sheet.notes.lowLines)
  const look = [word('b'), word('spacing', { val: 0 }), word('w', { val: 100 }), word('sz', { val: size })]
  const place = [
    word('keepNext'),
    word('spacing', { after: twips(underSeparator), line: 240, lineRule: 'auto' }),
    word('ind', { left: twips(separatorStart(sheet)) }),
  ]
  const line = word('r', {}, word('rPr', {}, look), word('t', {}, lowLines(sheet)))
  return word('p', {}, word('pPr', {}, place), line)
}

/** The lower edge of an empty line. */
function drawnRule(low: LowNotes, sheet: Sheet): Element {
  const start = low.x - sheet.start
  const edge = { val: 'single', sz: eighths(sheet.notes.thickness), space: 0, color: 'auto' }
  const place = [
    word('keepNext'),
    word('pBdr', {}, word('bottom', edge)),
    word('spacing', { after: twips(low.rule), line: twips(heightOver(low, sheet) - low.rule), lineRule: 'exact' }),
    word('ind', { left: twips(start), right: twips(measure(sheet) - start - low.width) }),
  ]
  return word('p', {}, word('pPr', {}, place))
}
