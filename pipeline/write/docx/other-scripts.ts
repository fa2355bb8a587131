/** Names in scripts that the fonts of the file have not: runs of their own, in a font that Word has for them, as large as the text around. */
import type { Element, ElementContent } from 'xast'
import type { Publication } from '../../publication.ts'
import { otherScriptOf } from '../../typesetting/font/other-scripts.ts'
import { halfPoints } from '../../word/measures.ts'
import { childElements, elementsOf, textIn } from '../../xml/tree.ts'
import { sizesOf } from './script-styles.ts'
import type { StoryPart } from './stories.ts'
import { word } from './word-xml.ts'

/** Names the font of every such run of the stories. */
export function nameFonts(stories: readonly StoryPart[], { sheet: { styles } }: Publication): void {
  const sizes = new Map(Object.values(styles).map((style) => [style.word.id, sizesOf(style).plain]))
  const sizeOf = (paragraph: Element) => sizes.get(styleOf(paragraph)) ?? sizesOf(styles.body).plain
  for (const { elements } of stories.filter((story) => story.elements.some(isInOtherScript)))
    for (const paragraph of elements.filter(({ name }) => name === 'w:p')) nameFontsIn(paragraph, sizeOf(paragraph))
}

function styleOf(paragraph: Element): string {
  const properties = childElements(paragraph).find(({ name }) => name === 'w:pPr')
  const style = properties && childElements(properties).find(({ name }) => name === 'w:pStyle')
  return style?.attributes['w:val'] ?? ''
}

function nameFontsIn(paragraph: Element, size: number): void {
  for (const holder of elementsOf(paragraph))
    if (childElements(holder).some(hasOtherScript))
      holder.children = holder.children.flatMap((child): readonly ElementContent[] =>
        child.type === 'element' && hasOtherScript(child) ? splitRun(child, size) : [child],
      )
}

function hasOtherScript(element: Element): boolean {
  return element.name === 'w:r' && childElements(element).some(isInOtherScript)
}

function isInOtherScript(element: Element): boolean {
  return element.name === 'w:t' && otherScriptOf(textIn(element)) !== undefined
}

/** A run as several: each has the properties of the whole. */
function splitRun(run: Element, size: number): readonly Element[] {
  const properties = childElements(run).find(({ name }) => name === 'w:rPr')
  const parts = run.children.filter((child) => child !== properties).flatMap(partsOf)
  const runs: { readonly font: string | undefined; readonly children: ElementContent[] }[] = []
  for (const { font, child } of parts) {
    const last = runs.at(-1)
    if (last !== undefined && last.font === font) last.children.push(child)
    else runs.push({ font, children: [child] })
  }
  return runs.map(({ font, children }) => ({
    ...run,
    children: [...propertiesIn(font, properties, size), ...children],
  }))
}

interface RunPart {
  readonly font?: string | undefined
  readonly child: ElementContent
}

function partsOf(child: ElementContent): readonly RunPart[] {
  if (child.type !== 'element' || child.name !== 'w:t') return [{ child }]
  return splitByFont(textIn(child)).map(({ font, text }) => ({
    font,
    child: { ...child, children: [{ type: 'text', value: text }] },
  }))
}

/** Stand behind the sizes. */
const behindSizes = new Set([
  'w:highlight',
  'w:u',
  'w:effect',
  'w:bdr',
  'w:shd',
  'w:vertAlign',
  'w:rtl',
  'w:cs',
  'w:em',
  'w:lang',
])

function isFirst({ name }: Element): boolean {
  return name === 'w:rStyle'
}

function isBehind({ name }: Element): boolean {
  return behindSizes.has(name)
}

/** All kinds of fonts are this one: the run has no other letters, and what kind Word counts them among does not matter. */
function propertiesIn(font: string | undefined, properties: Element | undefined, size: number): readonly Element[] {
  if (font === undefined) return properties === undefined ? [] : [properties]
  const given =
    properties === undefined ? [] : childElements(properties).filter(({ name }) => !/^w:(?:rFonts|szCs)$/.test(name))
  const fonts = word('rFonts', { ascii: font, eastAsia: font, hAnsi: font, cs: font })
  const middle = given.filter((each) => !isFirst(each) && !isBehind(each))
  return [
    word(
      'rPr',
      {},
      given.filter(isFirst),
      fonts,
      middle,
      word('szCs', { val: halfPoints(size) }),
      given.filter(isBehind),
    ),
  ]
}

interface FontText {
  readonly font: string | undefined
  readonly text: string
}

/** Spaces and signs between two words of a script are of it. */
function splitByFont(text: string): readonly FontText[] {
  const parts: FontText[] = []
  for (const sign of text) {
    const font = otherScriptOf(sign)?.shownIn
    const [before, last] = [parts.at(-2), parts.at(-1)]
    if (last?.font === font) parts.splice(-1, 1, { font, text: `${last?.text ?? ''}${sign}` })
    else if (font !== undefined && before?.font === font && /^[\s\p{P}]+$/u.test(last?.text ?? ''))
      parts.splice(-2, 2, { font, text: `${before.text}${last?.text ?? ''}${sign}` })
    else parts.push({ font, text: sign })
  }
  return parts
}
