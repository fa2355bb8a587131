/** Lines of the pages before the text of a supplement. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Sheet } from '../../../templates/sheet.ts'
import type { Publication, PublishedFrontLine } from '../../publication.ts'
import { hasFrontPages } from '../../reading-order.ts'
import { placeClasses } from './attributes.ts'
import { styleClass } from './class-names.ts'
import type { PageContext } from './context.ts'
import { points, round, wholePixels } from './css-values.ts'
import { writeEmblem } from './emblem.ts'
import { writeLine } from './inlines.ts'

/** A line, or the back of a cover, which only paper has. */
export function writeFrontLine(node: PublishedFrontLine, context: PageContext): Element {
  const { content, opposite, emblem, rank } = node
  const placed = node.baseline === undefined ? [] : ['placed']
  const classes = ['front-line', ...placed, styleClass(node.style), ...placeClasses(node)]
  if (content.length === 0) return h('div', { className: [...classes, 'blank'], ariaHidden: 'true' })
  const words = writeLine(content, context)
  return h(rank === undefined ? 'p' : `h${rank}`, { id: node.id, className: classes }, [
    ...(emblem === undefined ? [] : [writeEmblem(context.publication.words.emblem, 'front-emblem')]),
    ...(opposite === undefined ? words : [h('span', words), ' ', writeOpposite(opposite.words, opposite.style)]),
  ])
}

/** A symbol is written from left to right in every language. */
function writeOpposite(words: string, style: PublishedFrontLine['style']): Element {
  return h('bdi', { dir: 'ltr', className: ['opposite', styleClass(style)] }, words)
}

/** Edges of these lines on a screen and on paper; pages without head and foot. */
export function frontRules(publication: Publication): string {
  if (!hasFrontPages(publication)) return ''
  const { sheet } = publication
  const { emblem } = sheet.front
  return `
.front-emblem{display:block;inline-size:${points(emblem.width)};block-size:${points(emblem.height)};margin-block-end:${points(12)}}
.front-line:has(>.opposite){display:flex;justify-content:space-between;column-gap:1em}
@media screen{.blank{display:none}.text>.front-line{margin-block-start:0}.text>.front-line.placed{margin-block-start:${points(18)}}.text>.front-line+:not(.front-line){margin-block-start:${points(36)}}.text>.starts-page.front-line:not(:first-child){margin-block-start:${points(48)};border-block-start:1px solid currentColor;padding-block-start:${points(12)}}}
@media print,(min-width:57rem){${edgeRules(publication)}.front-emblem{margin-inline-start:${points(emblem.x - sheet.front.places.coverSymbol.start)}}}
@media print{${paperRules(sheet)}}
`
}

/** Lines that stand out of the text column. */
function edgeRules({ sections, sheet: { column } }: Publication): string {
  const lines = (sections[0]?.blocks ?? []).filter((block) => block.type === 'frontLine')
  const edges = new Map(lines.filter(({ content }) => content.length > 0).map((line) => [styleClass(line.style), line]))
  return [...edges]
    .map(
      ([name, { start, end }]) =>
        `.front-line.${name}{margin-inline:${points(start - column.start)} ${points(column.end - end)}}`,
    )
    .join('')
}

function paperRules({ front, start, end, width, word }: Sheet): string {
  const { emblem } = front
  const margins = [front.top, width - end, word.bottom, start].map(wholePixels)
  const none = ['top-left', 'top-right', 'bottom-left', 'bottom-right'].map((box) => `@${box}{content:none}`)
  return `.front-line{page:front}.front-emblem{position:absolute;inset-block-start:${round(emblem.y - front.top)}pt;inset-inline-start:${round(emblem.x - start)}pt;margin:0}@page front{margin:${margins.join(' ')};${none.join('')}}`
}
