/** Every name that a drawing may hold; what is in no list is refused. */

/** Elements that are kept; `svg` only as the outermost. */
export const elements = new Set([
  'svg',
  'g',
  'defs',
  'use',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
])

/** Elements that paint nothing: they and what is in them are left behind. */
export const unpainted = new Set(['title', 'desc', 'metadata'])

/** What is refused most often, with what helps. */
export const cures: ReadonlyMap<string, string> = new Map(
  Object.entries({
    text: 'convert its words to outlines',
    tspan: 'convert its words to outlines',
    image: 'use the picture itself, or trace it',
    style: 'export it with presentation attributes',
    linearGradient: 'use plain colours',
    radialGradient: 'use plain colours',
    pattern: 'use plain colours',
    clipPath: 'cut the outlines themselves',
    mask: 'cut the outlines themselves',
    marker: 'convert the markers to outlines',
  }),
)

/** Attributes that say where and how large. */
export const geometry = new Set(
  'x y width height rx ry cx cy r x1 y1 x2 y2 d points transform viewBox preserveAspectRatio href'.split(' '),
)

/** Attributes, or declarations of `style`, that say how it is painted. */
export const paintProperties = new Set(
  (
    'fill fill-rule fill-opacity color opacity display visibility stroke stroke-width stroke-linecap ' +
    'stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity'
  ).split(' '),
)

/** Attributes and declarations that change nothing in outlines of plain colours. */
const idle =
  /^(?:id|class|role|lang|version|baseProfile|pathLength|focusable|tabindex|enable-background|aria-[a-z]+|data-[\w-]+|font(?:-[a-z]+)*|text-[a-z-]+|line-height|letter-spacing|word-spacing|writing-mode|direction|white-space|overflow|clip-rule|color-(?:interpolation|rendering)(?:-filters)?|shape-rendering|image-rendering|shape-(?:inside|padding|margin)|isolation|solid-(?:color|opacity)|stop-(?:color|opacity)|pointer-events|cursor|-inkscape-[a-z-]+)$/

/** Declarations that do something unless they say nothing or the usual. */
const usual: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    filter: ['none'],
    mask: ['none'],
    'clip-path': ['none'],
    marker: ['none'],
    'marker-start': ['none'],
    'marker-mid': ['none'],
    'marker-end': ['none'],
    'mix-blend-mode': ['normal'],
    'vector-effect': ['none'],
    'paint-order': ['normal', 'fill', 'fill stroke', 'fill stroke markers', 'fill markers stroke'],
  }),
)

/** True for a name that may be there and is not needed. */
export function isIdle(name: string, value: string): boolean {
  return idle.test(name) || usual.get(name)?.includes(value.trim()) === true
}

export const svgNamespace = 'http://www.w3.org/2000/svg'
export const linkNamespace = 'http://www.w3.org/1999/xlink'

/** Namespaces of drawing programs and of XML itself: their elements and attributes paint nothing. */
export const idleNamespaces = new Set([
  'http://www.inkscape.org/namespaces/inkscape',
  'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2000/xmlns/',
])
