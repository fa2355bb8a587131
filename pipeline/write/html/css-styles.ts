/** Rules for the named text styles, and for the gaps and indents that a publication uses. */
import type { StyleName, Styles } from '../../../templates/styles.ts'
import type { Publication } from '../../publication.ts'
import { gapClass, indentClass, insetClass, styleClass } from './class-names.ts'
import { points, round } from './css-values.ts'
import { everyBlock } from './walk.ts'

/** One rule for each style. */
export function styleRules(styles: Styles): string {
  // The keys of the styles are their names by their own type.
  return (Object.keys(styles) as StyleName[]).map((name) => styleRule(name, styles)).join('\n')
}

function styleRule(name: StyleName, styles: Styles): string {
  const style = styles[name]
  const align = style.align === 'justify' ? 'var(--justify)' : style.align
  const keep = style.keepWithNext ? ';break-after:avoid' : ''
  const weight = `font-weight:${style.bold ? 700 : 400};font-style:${style.italic ? 'italic' : 'normal'}`
  const lines = `font-size:${points(style.size)};line-height:calc(${round(style.leading / style.size)}*var(--lead));letter-spacing:${points(style.tracking)}`
  return `.${styleClass(name)}{${lines};${weight};text-align:${align}${keep}}`
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
