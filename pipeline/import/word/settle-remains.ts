/** What is left of elements that a tracked change has taken away, and what nobody misses of them. */
import type { XmlElement } from '../../xml/read.ts'
import { allOf, childrenNamed } from './elements.ts'

/** An element to make others of. */
export const emptyElement: XmlElement = { name: '', attributes: {}, children: [], text: '' }

const blocks: ReadonlySet<string> = new Set(['w:p', 'w:tbl', 'w:sdt', 'w:customXml', 'w:altChunk', 'w:sectPr'])

/** True where a paragraph is the next block. */
export function isBeforeParagraph(siblings: readonly XmlElement[], index: number): boolean {
  for (let at = index + 1; at < siblings.length; at += 1) {
    const name = siblings[at]?.name ?? ''
    if (blocks.has(name)) return name === 'w:p'
  }
  return false
}

/** True for what nobody misses of a paragraph that is gone. */
export function isSilent({ name, children }: XmlElement): boolean {
  if (name === 'w:pPr') return !children.some((each) => each.name === 'w:sectPr')
  return name === 'w:r' ? children.every((each) => each.name === 'w:rPr') : silent.has(name)
}

const silent: ReadonlySet<string> = new Set([
  'w:proofErr',
  'w:bookmarkEnd',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
])

/** True where all elements of a name are gone from one that had some. */
export function hasLost(before: XmlElement, after: XmlElement, name: string): boolean {
  return (
    childrenNamed(before, name).length > 0 &&
    childrenNamed(after, name).length === 0 &&
    !after.children.some((each) => each.name === 'w:sdt')
  )
}

/** Marks of fields and comments in what is gone. */
export function* remainsOf(element: XmlElement): Generator<XmlElement> {
  for (const each of allOf(element)) {
    if (each.name === 'w:fldChar') yield { ...emptyElement, name: 'w:r', children: [{ ...each, children: [] }] }
    else if (each.name === 'w:commentReference') yield { ...emptyElement, name: 'w:r', children: [each] }
    else if (each.name === 'w:commentRangeStart' || each.name === 'w:commentRangeEnd') yield each
  }
}

/** True for a run that calls a comment. */
export function isComment({ name, children }: XmlElement): boolean {
  return name === 'w:r' && children.some((each) => each.name === 'w:commentReference')
}
