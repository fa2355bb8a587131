/** Elements of WordprocessingML, whose names and attributes all have one prefix. */
import type { Element } from 'xast'
import { element, type XmlAttributes, type XmlContent } from '../../xml/write.ts'

/** `word('jc', { val: 'left' })` is `<w:jc w:val="left"/>`. */
export function word(name: string, attributes: XmlAttributes = {}, ...children: readonly XmlContent[]): Element {
  const prefixed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`w:${key}`, value]))
  return element(`w:${name}`, prefixed, ...children)
}

/** A part of the package, by the name of its outermost element. */
export function wordPart(name: string, ...children: readonly XmlContent[]): Element {
  const namespace = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }
  return element(`w:${name}`, namespace, ...children)
}
