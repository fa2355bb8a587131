/** What a program asks for, looked at where it comes in: of what has another type, an argument is told by its name. */

/** Kinds of values, each with the words for it. */
const kinds = {
  text: ['a text', (value: unknown) => typeof value === 'string'],
  texts: [
    'a list of texts',
    (value: unknown) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
  ],
  bytes: ['bytes (Uint8Array)', isBytes],
  content: ['a text or bytes (Uint8Array)', (value: unknown) => typeof value === 'string' || isBytes(value)],
  group: ['an object', (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)],
  'yes or no': ['true or false', (value: unknown) => typeof value === 'boolean'],
  count: ['a whole number from 1', (value: unknown) => Number.isInteger(value) && Number(value) >= 1],
  signal: ['an AbortSignal', (value: unknown) => value instanceof AbortSignal],
  listener: ['a function', (value: unknown) => typeof value === 'function'],
} as const satisfies Readonly<Record<string, readonly [words: string, isOne: (value: unknown) => boolean]>>

type Kind = keyof typeof kinds

function isBytes(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Uint8Array]'
}

/** Throws where an argument is none of its kind. */
export function demand(name: string, value: unknown, kind: Kind): void {
  const [words, isOne] = kinds[kind]
  if (!isOne(value)) throw new TypeError(`“${name}” must be ${words}, and is ${kindOf(value)}`)
}

/** Throws where an option is given and is none of its kind, or is none at all: one that is misspelt would be left out in silence. */
export function demandOptions(options: unknown, known: Readonly<Record<string, Kind>>): void {
  demand('options', options, 'group')
  const wanted = new Map(Object.entries(known))
  for (const [name, value] of Object.entries(Object(options) as object)) {
    const kind = wanted.get(name)
    if (kind === undefined) throw new TypeError(`“${name}” is no option; options are ${[...wanted.keys()].join(', ')}`)
    if (value !== undefined) demand(name, value, kind)
  }
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return `an object (${value.constructor?.name ?? 'without a prototype'})`
  if (typeof value === 'number') return `the number ${value}`
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`
}
