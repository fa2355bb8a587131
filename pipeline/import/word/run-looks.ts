/** How the words of a run look, and whether they are of the text at all. */
import type { XmlElement } from '../../xml/read.ts'
import { child, countOf, isOn, largestType, numberOf, valueOf } from './elements.ts'
import type { HanLook } from './han-look.ts'
import { isStruck, type WordStyle, type WordStyles } from './styles.ts'
import type { WordLook } from './word-document.ts'

/** What a style says of all words of its paragraphs. */
export type WordBase = Pick<WordStyle, 'isBold' | 'isItalic' | 'isHidden' | 'isStruck' | 'size'>

/** What looks are compared with. */
interface Around {
  readonly styles: WordStyles
  readonly base: WordBase
}

/** Words without a look of their own. */
export const plainLook: WordLook = { isBold: false, isItalic: false, isRaised: false }

/** Words that are hidden or struck through, by themselves or by a style, are none of the text. */
export function unreadOf(
  properties: XmlElement | undefined,
  { base, styles }: Around,
): 'hidden' | 'placeholder' | 'struck' | undefined {
  const style = styleOf(properties, styles)
  if (isOn(child(properties, 'w:vanish')) ?? (style?.isHidden === true || base.isHidden)) return 'hidden'
  // Word has one style for what stands in a control that nobody has filled in.
  if (/^placeholdertext$/i.test(valueOf(child(properties, 'w:rStyle')) ?? '')) return 'placeholder'
  return (isStruck(properties) ?? (style?.isStruck === true || base.isStruck)) ? 'struck' : undefined
}

function styleOf(properties: XmlElement | undefined, styles: WordStyles): WordStyle | undefined {
  return styles.get(valueOf(child(properties, 'w:rStyle')) ?? '')
}

/** The look of a run, as far as it is none of its paragraph. */
export function lookOf(properties: XmlElement | undefined, { base, styles }: Around, han: HanLook): WordLook {
  const style = styleOf(properties, styles)
  const isBold = isOn(child(properties, 'w:b')) ?? han.isBold ?? (style?.isBold === true || base.isBold)
  const isItalic = isOn(child(properties, 'w:i')) ?? han.isItalic ?? (style?.isItalic === true || base.isItalic)
  const place = placeOf(properties, base)
  const language = languageOf(properties)
  const set = setOf(properties, place)
  return {
    isBold: isBold && !base.isBold,
    isItalic: isItalic && !base.isItalic,
    isRaised: place === undefined ? style?.isRaised === true : place === 'superscript',
    ...(set === undefined ? {} : { set }),
    ...(language === undefined ? {} : { language }),
  }
}

/** A look of words that is neither weight nor slope. */
function setOf(properties: XmlElement | undefined, place: string | undefined): WordLook['set'] {
  if (place === 'subscript') return 'lowered'
  if (isOn(child(properties, 'w:smallCaps')) === true) return 'smallCapitals'
  return (valueOf(child(properties, 'w:u')) ?? 'none') === 'none' ? undefined : 'underlined'
}

/** Half points from the line by which words are raised or lowered, whatever their type; less only where that is smaller. */
const clearly = 4

/** Above or under the line: said in a word, or – by LibreOffice, and by hand – by a distance. */
function placeOf(properties: XmlElement | undefined, { size: usual }: WordBase): string | undefined {
  const said = valueOf(child(properties, 'w:vertAlign'))
  const distance = numberOf(valueOf(child(properties, 'w:position'))) ?? 0
  if (said !== undefined || distance === 0) return said
  const own = countOf(valueOf(child(properties, 'w:sz')), largestType)
  const isSmall = own !== undefined && (usual === undefined || own < usual)
  if (Math.abs(distance) < clearly && !isSmall) return undefined
  return distance > 0 ? 'superscript' : 'subscript'
}

function languageOf(properties: XmlElement | undefined): string | undefined {
  const tags = child(properties, 'w:lang')?.attributes
  return isOn(child(properties, 'w:rtl')) === true ? (tags?.['w:bidi'] ?? 'ar') : tags?.['w:val']
}
