/** Elements of WordprocessingML, whose names and attributes all have one prefix. */
import type { Element } from 'xast'
import { element, writeXmlFile, type Attributes, type Content } from '../../xml/write.ts'

/** `word('jc', { val: 'left' })` is `<w:jc w:val="left"/>`. */
export function word(name: string, attributes: Attributes = {}, ...children: readonly Content[]): Element {
  const prefixed = Object.entries(attributes).map(([key, value]) => [`w:${key}`, value])
  return element(`w:${name}`, Object.fromEntries(prefixed), ...children)
}

/** A part of the package, by the name of its outermost element. */
export function wordPart(name: string, ...children: readonly Content[]): string {
  const namespace = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }
  return writeXmlFile(element(`w:${name}`, namespace, ...children))
}
