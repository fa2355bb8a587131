/** Rules for the named text styles, and for the gaps and indents that a publication uses. */
import { amiriSize, hanFaceOf } from '../../../templates/scripts.ts'
import type { StyleName, Styles, TextStyle } from '../../../templates/styles.ts'
import type { Publication } from '../../publication.ts'
import { gapClass, indentClass, insetClass, styleClass } from './class-names.ts'
import { hanStacks } from './css-faces.ts'
import { points, round } from './css-values.ts'
import { everyBlock } from './walk.ts'

/** One rule for each style whose class is on the page. */
export function styleRules(styles: Styles, classes: ReadonlySet<string>): string {
  // The keys of the styles are their names by their own type.
  const names = (Object.keys(styles) as StyleName[]).filter((name) => classes.has(styleClass(name)))
  return names.map((name) => styleRule(name, styles)).join('\n')
}

function styleRule(name: StyleName, styles: Styles): string {
  const style = styles[name]
  const align = style.align === 'justify' ? 'var(--justify)' : style.align
  const keep = style.keepWithNext ? ';break-after:avoid' : ''
  // Arabic fonts of browsers are larger in their em than the one of the Word file, as that of the PDF is.
  const size = style.scriptSize === undefined ? style.size : style.scriptSize * amiriSize
  const lines = `font-size:${points(size)};line-height:calc(${round(style.leading / size)}*var(--lead));letter-spacing:${points(style.tracking)}`
  return `.${styleClass(name)}{${lines};${lookOf(style)};text-align:${align}${keep}}`
}

/** As Hei is in the PDF: browsers take it where a face has it, and none is thickened. */
const heiWeight = 500

/** Weight and slope; Chinese has a face for each, of its own weight and upright. */
function lookOf({ bold, italic, writing }: TextStyle): string {
  const isHan = writing?.script === 'han'
  const look = `font-weight:${bold ? (isHan ? heiWeight : 700) : 400};font-style:${italic && !isHan ? 'italic' : 'normal'}`
  const face = hanFaceOf({ bold, italic })
  return isHan && face !== 'song' ? `font-family:var(--${face});${look}` : look
}

/** Chinese keeps off letters and figures, and has a face for words that an author marks: their Latin letters are bold or slanted, the others are what they are. */
export function hanRules({ body }: Styles): string {
  if (body.writing?.script !== 'han') return ''
  return `:root{text-autospace:normal;--hei:${hanStacks.hei};--kai:${hanStacks.kai}}strong{font-family:var(--hei);font-synthesis:none}em{font-family:var(--kai);font-synthesis:none}`
}

/** Rules for the distances that stand in the publication. */
export function distanceRules(publication: Publication): string {
  const blocks = everyBlock(publication)
  const gaps = blocks.map((block) => block.spaceBefore)
  const indents = blocks.map((block) => (block.type === 'paragraph' ? block.indent : 0))
  const insets = blocks
    .flatMap((block) => (block.type === 'table' ? [...block.head, ...block.body] : []))
    .flatMap((row) => row.cells.map((cell) => cell.indent))
  return [
    ...inUse(gaps).map((gap) => `.${gapClass(gap)}{margin-block-start:${points(gap)}}`),
    ...inUse(indents).map(
      (steps) => `.${indentClass(steps)}{text-indent:${points(steps * publication.sheet.tabStep)}}`,
    ),
    ...inUse(insets).map((steps) => `.${insetClass(steps)}{padding-inline-start:calc(.4em + ${steps}em)}`),
  ].join('\n')
}

function inUse(values: readonly number[]): readonly number[] {
  return [...new Set(values)].filter((value) => value > 0).toSorted((left, right) => left - right)
}
