/** Trees of XML to text: the only place where signs are escaped, for parts of Word files, drawings and metadata. */
import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x, type Child as Given } from 'xastscript'

/** What is not there is not written. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>

type Child = Element | string | undefined

/** What stands in an element: elements and text, lists of them, and what there may not be. */
export type XmlContent = Child | readonly Child[]

/** An element; its attributes are written in the order given. */
export function element(name: string, attributes: XmlAttributes = {}, ...children: readonly XmlContent[]): Element {
  // The library copies what is in a list.
  return x(name, attributes, ...(children as readonly Given[]))
}

/** Each element on a line of its own, where people read the file, too. */
export function inLines(elements: readonly (Element | undefined)[]): readonly Child[] {
  const there = elements.filter((each) => each !== undefined)
  return there.flatMap((each, index) => (index === 0 ? [each] : ['\n', each]))
}

/** An element with all that stands in it, as text. */
export function writeXml(root: Element): string {
  return wellFormed(toXml(root, { closeEmptyElements: true, tightClose: true }))
}

/** A whole file of XML. */
export function writeXmlFile(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml(root)}`
}

/** What XML 1.0 does not have in a text and `xast-util-to-xml` 4.0.0 lets through: noncharacters, halves of characters, `]]>`. */
function wellFormed(xml: string): string {
  const whole = /[\uD800-\uDFFF\uFFFE\uFFFF]/.test(xml)
    ? xml.replaceAll(/[\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD')
    : xml
  return whole.replaceAll(']]>', ']]&gt;')
}
