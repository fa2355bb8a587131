/** Equations on one line: what stands over and under each other is told apart by signs. */
import type { XmlElement } from '../../xml/read.ts'
import { child, childrenNamed, valueOf } from './elements.ts'

type Write = (element: XmlElement) => string

/** Parts that have a place of their own; all others stand one after the other. */
const writers: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['m:t', ({ text }) => text],
  ['m:f', (element) => `${grouped(element, 'm:num')}/${grouped(element, 'm:den')}`],
  ['m:sSup', (element) => `${part(element, 'm:e')}^${grouped(element, 'm:sup')}`],
  ['m:sSub', (element) => `${part(element, 'm:e')}_${grouped(element, 'm:sub')}`],
  ['m:sSubSup', (element) => `${part(element, 'm:e')}_${grouped(element, 'm:sub')}^${grouped(element, 'm:sup')}`],
  ['m:rad', (element) => `${part(element, 'm:deg')}√${grouped(element, 'm:e')}`],
  ['m:d', delimited],
  ['m:nary', nary],
  ['m:func', (element) => `${part(element, 'm:fName')} ${part(element, 'm:e')}`],
  ['m:limLow', (element) => `${part(element, 'm:e')}_${grouped(element, 'm:lim')}`],
  ['m:limUpp', (element) => `${part(element, 'm:e')}^${grouped(element, 'm:lim')}`],
  ['m:sPre', (element) => `_${grouped(element, 'm:sub')}^${grouped(element, 'm:sup')}${part(element, 'm:e')}`],
  ['m:eqArr', (element) => childrenNamed(element, 'm:e').map(writeEquation).join('; ')],
  ['m:m', (element) => `[${childrenNamed(element, 'm:mr').map(row).join('; ')}]`],
])

/** The signs of an equation, in reading order. */
export function writeEquation(element: XmlElement): string {
  const write = writers.get(element.name)
  return write === undefined ? element.children.map(writeEquation).join('') : write(element)
}

function part(element: XmlElement, name: string): string {
  const found = child(element, name)
  return found === undefined ? '' : writeEquation(found)
}

/** More than one sign or number is held together. */
function grouped(element: XmlElement, name: string): string {
  const words = part(element, name)
  return /^(?:[\p{L}\p{M}]|[\p{N}.,]*)$/u.test(words) ? words : `(${words})`
}

function delimited(element: XmlElement): string {
  const properties = child(element, 'm:dPr')
  const [begin, end] = [valueOfSign(properties, 'm:begChr') ?? '(', valueOfSign(properties, 'm:endChr') ?? ')']
  const separator = valueOfSign(properties, 'm:sepChr') ?? '|'
  return begin + childrenNamed(element, 'm:e').map(writeEquation).join(separator) + end
}

function nary(element: XmlElement): string {
  const sign = valueOfSign(child(element, 'm:naryPr'), 'm:chr') ?? '∫'
  const [below, above] = [grouped(element, 'm:sub'), grouped(element, 'm:sup')]
  return `${sign}${below === '' ? '' : `_${below}`}${above === '' ? '' : `^${above}`} ${part(element, 'm:e')}`
}

function row(element: XmlElement): string {
  return childrenNamed(element, 'm:e').map(writeEquation).join(', ')
}

function valueOfSign(properties: XmlElement | undefined, name: string): string | undefined {
  const sign = child(properties, name)
  return sign?.attributes['m:val'] ?? valueOf(sign)
}
