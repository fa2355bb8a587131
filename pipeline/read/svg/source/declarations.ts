/** Declarations of style: what usvg does not know is written as what it knows, or told. */
import type { Fault } from '../refused.ts'
import { styleInside } from './tree.ts'

export type Declaration = readonly [name: string, value: string]

/** A fault whose line is still to be said. */
export type Complaint = Omit<Fault, 'line'>

/** Values that stand behind names of the author's own (`--colour`). */
export type Variables = ReadonlyMap<string, string>

/** The declarations of a `style`, as written; a value may hold semicolons in brackets and quotation marks. */
export function parseDeclarations(style: string): readonly Declaration[] {
  const parts = style.match(/(?:[^;"'()]|"[^"]*"|'[^']*'|\([^()]*(?:\([^()]*\)[^()]*)*\)|["'()])+/g) ?? []
  return parts.flatMap((part): Declaration[] => {
    const colon = part.indexOf(':')
    return colon < 1
      ? []
      : [
          [
            part
              .slice(0, colon)
              .trim()
              .replace(/^(?!--).*/, lower),
            part.slice(colon + 1).trim(),
          ],
        ]
  })
}

function lower(text: string): string {
  return text.toLowerCase()
}

/** Colours of a light page; values that are said elsewhere stand where they are asked for. */
export function plainValue(value: string, variables: Variables): string {
  if (!value.includes('(')) return value
  const light = value.replaceAll(
    /light-dark\(\s*((?:[^(),]|\([^()]*\))+),(?:[^()]|\([^()]*\))*\)/g,
    (_, first: string) => first.trim(),
  )
  return light.replaceAll(
    /var\(\s*(--[\w-]+)\s*(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g,
    (whole, name: string, otherwise?: string) => (variables.get(name) ?? otherwise ?? whole).trim(),
  )
}

/** The parts of `font: italic bold 12px/1.2 Arial`. */
export function spellOut([name, value]: Declaration): readonly Declaration[] {
  if (name !== 'font') return [[name, value]]
  const found = /^((?:[a-z0-9]+\s+)*?)([\d.]+(?:[a-z]+|%))(?:\s*\/\s*[\w.%]+)?\s+(.+)$/i.exec(value)
  if (found === null) return []
  const [, words = '', size = '', family = ''] = found
  const style = /\b(?:italic|oblique)\b/i.exec(words)?.[0] ?? 'normal'
  const weight = /\b(?:bold|bolder|lighter|[1-9]00)\b/i.exec(words)?.[0] ?? 'normal'
  return [
    ['font-style', style],
    ['font-weight', weight],
    ['font-size', size],
    ['font-family', family],
  ]
}

const asAttribute = 'Write it as an attribute of the element itself.'

/** Declarations that change the look and that usvg does not know, by name. */
const unknown: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['transform-origin', (value) => !/^0\S*\s+0\S*$/.test(value)],
  ['clip-path', (value) => value !== 'none' && !value.startsWith('url(')],
  ['mask', (value) => value !== 'none' && !value.startsWith('url(')],
  ...[
    'transform',
    'translate',
    'rotate',
    'scale',
    'offset-path',
    'text-transform',
    'mask-image',
    'background-image',
  ].map((name) => [name, (value: string) => value !== 'none'] as const),
])

/** Geometry that CSS may say, too. */
export const geometry = new Set(['x', 'y', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height'])

/** What is wrong with a declaration; absent where nothing is. */
export function complaintOf([name, value]: Declaration): Complaint | undefined {
  const said = value.length > 60 ? `${value.slice(0, 60)}…` : value
  if (hasOutsideAddress(value))
    return { problem: `its style asks for another file: “${name}: ${said}”`, cure: styleInside }
  if (name.startsWith('animation') && !/^(?:none|initial|0s)?$/.test(value))
    return {
      problem: 'it moves: its style holds an animation',
      cure: 'Remove the animation and keep the drawing as it shall be printed.',
    }
  if (unknown.get(name)?.(value) === true) return { problem: `its style holds “${name}: ${said}”`, cure: asAttribute }
  if (!name.startsWith('--') && /var\(\s*--/.test(value))
    return { problem: `its style asks for “${said}”, which is not said`, cure: 'Write the value itself.' }
  return undefined
}

/** True for `url(…)` that leads out of the drawing; fonts that are carried along are not needed. */
export function hasOutsideAddress(value: string): boolean {
  return [...value.matchAll(/url\(\s*["']?\s*([^"')\s]*)/gi)].some(([, address = '']) => !/^(?:#|data:)/i.test(address))
}
