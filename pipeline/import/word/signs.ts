/** What stands in a run that is neither words nor a picture. */
import type { XmlElement } from '../../xml/read.ts'
import { child, childrenNamed, isOn, valueOf } from './elements.ts'
import type { WordPiece } from './word-document.ts'

/** What a form shows: a box with or without its mark, or the entry of a list. */
export function chosenIn(mark: XmlElement): string {
  const data = child(mark, 'w:ffData')
  const box = child(data, 'w:checkBox')
  if (box !== undefined) return (isOn(child(box, 'w:checked')) ?? isOn(child(box, 'w:default'))) === true ? '■' : '□'
  const entries = child(data, 'w:ddList')
  const at = valueOf(child(entries, 'w:result')) ?? valueOf(child(entries, 'w:default'))
  return valueOf(childrenNamed(entries, 'w:listEntry')[Number(at ?? 0)]) ?? ''
}

const signs = new Map<string, WordPiece>(
  Object.entries({
    'w:tab': { type: 'tab' },
    'w:ptab': { type: 'tab' },
    'w:br': { type: 'break' },
    'w:cr': { type: 'break' },
    'w:footnoteRef': { type: 'mark' },
    'w:endnoteRef': { type: 'mark' },
  }),
)

/** What is neither words nor a picture. */
export function signOf({ name, attributes }: XmlElement): WordPiece | undefined {
  if (name === 'w:br' && attributes['w:type'] === 'page') return { type: 'page' }
  const called = name === 'w:footnoteReference' ? 'footnotes' : name === 'w:endnoteReference' ? 'endnotes' : undefined
  if (called === undefined) return signs.get(name)
  const isTyped = ['1', 'true', 'on'].includes(attributes['w:customMarkFollows'] ?? '0')
  return { type: 'note', of: called, id: attributes['w:id'] ?? '', isTyped }
}
