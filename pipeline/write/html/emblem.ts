/** The emblem, in the colour of the text. */
import type { Element } from 'hast'
import { s } from 'hastscript'
import { emblem } from '../../../templates/art/emblem.ts'

/** What it is called is read aloud. */
export function writeEmblem(name: string, className: string): Element {
  return s(
    'svg',
    {
      class: className,
      viewBox: `0 0 ${emblem.width} ${emblem.height}`,
      fill: 'currentColor',
      role: 'img',
      ariaLabel: name,
    },
    emblem.paths.map((path) => s('path', { d: path })),
  )
}
