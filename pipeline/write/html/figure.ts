/** Sets a figure: caption over picture; the picture is in the page itself, which loads nothing. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Picture } from '../../picture.ts'
import type { PublishedFigure } from '../../publication.ts'
import { pictureOf } from '../figures.ts'
import { placeClasses } from './attributes.ts'
import type { PageContext } from './context.ts'
import { partId } from './identifiers.ts'
import { writeLine } from './inlines.ts'
import { linkPlace } from './places.ts'

/** A figure; browsers run nothing of a drawing in `img`. */
export function writeFigure(node: PublishedFigure, context: PageContext): Element {
  const id = node.id ?? partId(context.position, 'figure')
  return h('figure', { id, className: ['figure', `measure-${node.measure}`, ...placeClasses(node)] }, [
    ...writeCaption(node, context),
    ...linkPlace({ ...node, content: node.title ?? [] }, context),
    writePicture(node, id, context),
  ])
}

/** The picture, with the way to it as large as the window, and back. */
function writePicture(node: PublishedFigure, figure: string, { publication, position }: PageContext): Element {
  const { pictures, words } = publication
  const picture = pictureOf(node, pictures)
  const id = partId(position, 'picture')
  return h('div', { id, class: 'picture' }, [
    h('img', {
      src: dataAddress(picture),
      alt: node.alternative,
      width: pixels(picture.width),
      height: pixels(picture.height),
    }),
    h('a', { class: 'enlarge', href: `#${id}`, ariaLabel: `${words.enlarge} ${node.label ?? node.alternative}` }),
    h('a', { class: 'close', href: `#${figure}`, ariaLabel: words.close }),
  ])
}

function writeCaption({ label, title }: PublishedFigure, context: PageContext): Element[] {
  const parts: Element[] = [
    ...(label === undefined ? [] : [h('span', { class: 'figure-label' }, label)]),
    ...(title === undefined ? [] : [h('span', { class: 'figure-title' }, writeLine(title, context))]),
  ]
  const spaced = parts.flatMap((part): ElementContent[] => [part, { type: 'text', value: ' ' }])
  return parts.length === 0 ? [] : [h('figcaption', spaced)]
}

const types = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const

function dataAddress({ format, bytes }: Picture): string {
  return `data:${types[format]};base64,${Buffer.from(bytes).toString('base64')}`
}

/** CSS pixels are 1/96 inch, points 1/72. */
function pixels(points: number): number {
  return Math.max(1, Math.round((points * 4) / 3))
}
