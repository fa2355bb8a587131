/** Ways through the elements of a Word file. */
import type { XmlElement } from '../../xml/read.ts'

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name)
}

export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? []
}

/** The value of an element: its `w:val`. */
export function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val']
}

/** A number of an attribute; absent where it is none. */
export function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined ? Number.NaN : Number.parseInt(text, 10)
  return Number.isNaN(number) ? undefined : number
}

/** A property that is on or off; absent where nothing is said. */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined
  return !['0', 'false', 'off', 'none'].includes(valueOf(element) ?? '')
}

/** The elements of a name in another, in the order of the text. */
export function* within(element: XmlElement, name: string): Generator<XmlElement> {
  for (const each of element.children) {
    if (each.name === name) yield each
    yield* within(each, name)
  }
}

/** An element and all that is in it, in the order of the text. */
export function* allOf(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const each of element.children) yield* allOf(each)
}
