/** How shapes are painted: declarations of a drawing, handed down from element to element. */
import type { Colour, Stroke } from '../../picture.ts'
import { parseColour } from './colours.ts'
import { numbersIn, parseLength } from './numbers.ts'
import { refuse } from './refused.ts'

export interface Paint {
  readonly current: Colour
  readonly fill: Colour | undefined
  readonly rule: 'nonzero' | 'evenodd'
  readonly isFilled: boolean
  readonly line: Colour | undefined
  readonly isStroked: boolean
  /** Everything of the line but its colour. */
  readonly pen: Omit<Stroke, 'colour'>
  readonly isVisible: boolean
  /** False also for all that is inside. */
  readonly isShown: boolean
}

const black = '#000000'

/** The paint at the outset. */
export const initialPaint: Paint = {
  current: black,
  fill: black,
  rule: 'nonzero',
  isFilled: true,
  line: undefined,
  isStroked: true,
  pen: { width: 1, cap: 'butt', join: 'miter', miterLimit: 4, dashes: [], dashOffset: 0 },
  isVisible: true,
  isShown: true,
}

type Change = (value: string, paint: Paint) => Partial<Paint>

const changes = new Map<string, Change>(
  Object.entries({
    color: (value, { current }) => ({ current: parseColour(value, current) ?? current }),
    fill: (value, { current }) => ({ fill: parseColour(value, current) }),
    'fill-rule': (value) => ({ rule: oneOf(['nonzero', 'evenodd'], value) }),
    'fill-opacity': (value) => ({ isFilled: isOpaque(value) }),
    stroke: (value, { current }) => ({ line: parseColour(value, current) }),
    'stroke-opacity': (value) => ({ isStroked: isOpaque(value) }),
    'stroke-width': pen((value) => ({ width: notNegative(parseLength(value)) })),
    'stroke-linecap': pen((value) => ({ cap: oneOf(['butt', 'round', 'square'], value) })),
    'stroke-linejoin': pen((value) => ({ join: oneOf(['miter', 'round', 'bevel'], value) })),
    'stroke-miterlimit': pen((value) => ({ miterLimit: Math.max(1, parseLength(value)) })),
    'stroke-dasharray': pen((value) => ({ dashes: parseDashes(value) })),
    'stroke-dashoffset': pen((value) => ({ dashOffset: parseLength(value) })),
    opacity: (value, { isShown }) => ({ isShown: isOpaque(value) && isShown }),
    display: (value, { isShown }) => ({ isShown: value !== 'none' && isShown }),
    visibility: (value) => ({ isVisible: value === 'visible' }),
  }),
)

/** `color` goes first: others may speak of it. */
const order = [...changes.keys()]

/** The paint of an element inside another. */
export function changePaint(outer: Paint, declared: ReadonlyMap<string, string>): Paint {
  return order.reduce((paint, name) => {
    const value = declared.get(name)?.trim()
    return value === undefined || value === 'inherit' ? paint : { ...paint, ...changes.get(name)?.(value, paint) }
  }, outer)
}

function pen(change: (value: string) => Partial<Paint['pen']>): Change {
  return (value, paint) => ({ pen: { ...paint.pen, ...change(value) } })
}

function oneOf<Word extends string>(words: readonly Word[], value: string): Word {
  return words.find((word) => word === value) ?? refuse(`it has “${value}” where it may have ${words.join(', ')}`)
}

/** Whole or nothing: what lies between would let paper and pictures shine through. */
function isOpaque(value: string): boolean {
  const [share] = numbersIn(value.replace(/%$/, ''))
  const full = value.endsWith('%') ? 100 : 1
  if (share !== undefined && share >= full) return true
  return share === 0 ? false : refuse('it is transparent in places: use plain colours')
}

function notNegative(value: number): number {
  return value >= 0 ? value : refuse('it has a negative length')
}

/** An odd list is taken twice; one of nothing is a whole line. */
function parseDashes(value: string): readonly number[] {
  if (value === 'none') return []
  const lengths = value
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((each) => notNegative(parseLength(each)))
  if (lengths.every((each) => each === 0)) return []
  return lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths]
}
