/** Every name that a drawing may hold; what is in no list is refused, with what helps. */

export const svgNamespace = 'http://www.w3.org/2000/svg'
export const linkNamespace = 'http://www.w3.org/1999/xlink'
export const htmlNamespace = 'http://www.w3.org/1999/xhtml'

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** Elements that usvg knows and that cost no more than they are large. */
export const elements = new Set(
  wordsOf(`
  svg g defs use symbol switch style path rect circle ellipse line polyline polygon text tspan textPath image
  linearGradient radialGradient stop pattern clipPath mask marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feOffset`),
)

/** Elements that paint nothing: they and what is in them are left behind. Words are set in fonts of the document. */
export const unpainted = new Set(wordsOf('title desc metadata view font font-face color-profile'))

/** Elements that are painted only where they are asked for. */
export const asked = new Set(
  wordsOf('defs symbol pattern clipPath mask marker filter linearGradient radialGradient style'),
)

type NamedRefusal = readonly [problem: string, cure: string]

const script: NamedRefusal = ['it holds a script', 'Remove the script: a printed drawing runs nothing.']
const html: NamedRefusal = [
  'it holds HTML in a “foreignObject”',
  'Write words as `text` of SVG; Mermaid: `htmlLabels: false`.',
]
const link: NamedRefusal = ['it holds a link', 'Keep what stands in the link and remove the `a` around it.']
const movement: NamedRefusal = [
  'it moves: it holds an animation',
  'Remove the animation and keep the drawing as it shall be printed.',
]
const flow: NamedRefusal = ['it holds words in a form that only Inkscape knows', 'In Inkscape: Text, Convert to Text.']
const mesh: NamedRefusal = [
  'it holds a paint that few programs know',
  'Use plain colours or a gradient of two colours.',
]
const medium: NamedRefusal = ['it holds sound, film or a page', 'Remove it: none is printed.']

/** What is refused, with the reason and what helps. */
export const refusals: ReadonlyMap<string, NamedRefusal> = new Map(
  (
    [
      ['script handler listener', script],
      ['foreignObject', html],
      ['a', link],
      ['animate animateColor animateMotion animateTransform set discard mpath', movement],
      ['flowRoot flowRegion flowPara flowSpan', flow],
      ['meshgradient mesh hatch solidcolor', mesh],
      ['audio video iframe canvas', medium],
    ] as const
  ).flatMap(([names, refusal]) => wordsOf(names).map((name) => [name, refusal])),
)

/** What helps against an element that nobody knows. */
export const plainCure = 'Remove it, or draw it with shapes and words.'

/** Attributes that may ask for something by an address: in others, `url(…)` is words. */
export const asking = /^(?:fill|stroke|filter|clip-path|mask|marker(?:-start|-mid|-end)?|cursor|style)$/
