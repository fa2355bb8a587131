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

/** Word takes no larger number where something is counted, set in or measured in twips. */
const most = 32_767

/** Twips of the units that strict files measure in. */
const units: ReadonlyMap<string, number> = new Map([
  ['pt', 20],
  ['pc', 240],
  ['pi', 240],
  ['in', 1440],
  ['cm', 1440 / 2.54],
  ['mm', 144 / 2.54],
])

/** A number of an attribute, held to what Word takes; absent where it is none. */
export function numberOf(text: string | undefined): number | undefined {
  const twips = units.get(text?.slice(-2) ?? '')
  const number =
    twips === undefined ? Number.parseInt(text ?? '', 10) : Math.round(Number.parseFloat(text ?? '') * twips)
  return Number.isNaN(number) ? undefined : Math.min(most, Math.max(-most, number))
}

/** The level of text in the outline, counted from 0. */
export const deepestOutline = 9

/** The largest type that Word sets, in half points. */
export const largestType = 3276

/** A number that counts something: never less than nothing, and never more than there can be. */
export function countOf(text: string | undefined, limit: number): number | undefined {
  const number = numberOf(text)
  return number === undefined ? undefined : Math.min(limit, Math.max(0, number))
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

/** Where the lines of a paragraph start, in twips from the edge, by its own properties. */
export function leftOf(properties: XmlElement | undefined): number | undefined {
  const indent = child(properties, 'w:ind')?.attributes
  return numberOf(indent?.['w:left'] ?? indent?.['w:start'])
}
