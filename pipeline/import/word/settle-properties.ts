/** Properties as they are, or as they were before their change was tracked. */
import type { XmlElement } from '../../xml/read.ts'
import { child } from './elements.ts'

/** What becomes of tracked changes: as if all were accepted, or all refused. */
export type ChangeWay = 'accept' | 'reject'

const holders = /^w:(?:[rp]Pr|t(?:bl|r|c)Pr|tblPrEx|sectPr|tblGrid|numPr)$/

/** True for an element whose children are properties. */
export function isProperties(name: string): boolean {
  return holders.test(name)
}

/** What says that something was put in, taken out or changed, and how a number was shown. */
const flags = /^w:(?:ins|del|move(?:From|To)|cell(?:Ins|Del)|\w+Change)$/

/** Properties that no change of the others knows of. */
const apart: ReadonlyMap<string, readonly string[]> = new Map([
  ['w:pPr', ['w:rPr', 'w:sectPr']],
  ['w:sectPr', ['w:headerReference', 'w:footerReference']],
  ['w:tcPr', ['w:cellMerge']],
])

/** The properties without what is tracked of them; none where they are of a number that was put in and is refused. */
export function settleProperties(element: XmlElement, way: ChangeWay): readonly XmlElement[] {
  const { name, children } = element
  if (name === 'w:numPr' && way === 'reject' && child(element, 'w:ins') !== undefined) return []
  const before = way === 'reject' ? child(child(element, `${name}Change`), name) : undefined
  const others = apart.get(name) ?? []
  const own =
    before === undefined ? children : [...before.children, ...children.filter((each) => others.includes(each.name))]
  const settled = own.filter((each) => !flags.test(each.name))
  const isSame = settled.length === children.length && settled.every((each, index) => each === children[index])
  return [
    name === 'w:tcPr'
      ? withMerge({ ...element, children: settled }, way)
      : isSame
        ? element
        : { ...element, children: settled },
  ]
}

const merges: ReadonlyMap<string | undefined, string> = new Map([
  ['rest', 'restart'],
  ['cont', 'continue'],
])

/** Cells that were joined down a column, or parted, say how they were and how they are. */
function withMerge(cell: XmlElement, way: ChangeWay): XmlElement {
  const change = child(cell, 'w:cellMerge')
  if (change === undefined) return cell
  const merge = merges.get(change.attributes[way === 'accept' ? 'w:vMerge' : 'w:vMergeOrig'])
  const others = cell.children.filter(({ name }) => name !== 'w:cellMerge' && name !== 'w:vMerge')
  const merged =
    merge === undefined ? [] : [{ name: 'w:vMerge', attributes: { 'w:val': merge }, children: [], text: '' }]
  return { ...cell, children: [...others, ...merged] }
}
