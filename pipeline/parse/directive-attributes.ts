/** Reads the braces of a directive against what it knows. */
import type { Nodes } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Inline } from '../document.ts'
import { nearestName } from '../text/nearest.ts'
import { date } from '../facts/values.ts'
import { isStateCode } from '../facts/state-codes.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { checkId } from './attributes.ts'
import { colonsOf, formOf, isDirectiveName } from './directive-names.ts'
import { endOf, reportAt, startOf, type ParseContext } from './context.ts'
import { isLanguage } from './inlines.ts'

export type Directive = ContainerDirective | LeafDirective

/** What an attribute may be: present or not, words, a name, a small number or any, a day, one of a few, languages, States, or shares of a whole. */
export type AttributeKind =
  | 'flag'
  | 'text'
  | 'id'
  | 'count'
  | 'number'
  | 'date'
  | 'languages'
  | 'states'
  | 'shares'
  | readonly string[]

/** Sound attributes by name; a flag that is set is an empty text. */
export type DirectiveAttributes = Readonly<Record<string, string>>

/** The attributes that are known and sound; the others are reported. */
export function readAttributes(
  node: Directive,
  known: Readonly<Record<string, AttributeKind>>,
  context: ParseContext,
): DirectiveAttributes {
  const held = Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? ''] as const)
  const given = joinColons([...held, ...(isDropped(node, context) ? [['__proto__', ''] as const] : [])])
  return Object.fromEntries(given.filter(([name, value]) => isSound({ name, value, node }, known, context)))
}

/** The parser (mdast-util-directive 3.2.0) keeps attributes in an object, where this name is none. */
function isDropped(node: Directive, context: ParseContext): boolean {
  return writtenNames(node, context).some(({ name }) => name === '__proto__')
}

type Attribute = readonly [name: string, value: string]

/** "{original: ru}" is two names to the parser, and one slip. */
function joinColons(given: readonly Attribute[]): readonly Attribute[] {
  return given.flatMap(([name, value], index) => {
    const [before = '', valueBefore] = given[index - 1] ?? []
    if (value === '' && valueBefore === '' && before.endsWith(':')) return []
    const [behind, valueBehind] = given[index + 1] ?? []
    return [[name, name.endsWith(':') && value === '' && valueBehind === '' ? (behind ?? '') : value] as const]
  })
}

/** What an attribute that is not known was meant to be. */
function meantBy({ name, value, node }: Given, known: Readonly<Record<string, AttributeKind>>): string {
  if (name.endsWith(':') && value !== '')
    return `${nearestName(name.slice(0, -1), Object.keys(known)) ?? name.slice(0, -1)}=${value}`
  if (!/^(?:title|caption|heading|name)$/i.test(name) || !isDirectiveName(node.name) || value === '')
    return nearestName(name, Object.keys(known)) ?? ''
  const { form, hasLabel } = formOf(node.name)
  if (form === 'leaf') return hasLabel ? `## ${value}` : ''
  return hasLabel ? `${colonsOf(form)}${node.name}[${value}]` : ''
}

interface Given {
  readonly name: string
  readonly value: string
  readonly node: Directive
}

function isSound(
  { name, value, node }: Given,
  known: Readonly<Record<string, AttributeKind>>,
  context: ParseContext,
): boolean {
  const offset = attributeOffset(node, name, context)
  const kind = new Map(Object.entries(known)).get(name)
  if (kind === undefined) {
    const nearest = meantBy({ name, value, node }, known)
    reportAt(context, offset, 'attribute-unknown', name, `“${node.name}”`, nearest, takenWords(known))
    return false
  }
  if (isRepeated(node, name, context)) reportAt(context, offset, 'attribute-repeated', name)
  if (kind === 'id') checkId(value, offset + 1, context)
  // Curled marks are of the words, and would be printed with them.
  const isCurled = /^[\w-]+\s*=\s*[“”„«]/u.test(context.text.slice(offset, offset + 80))
  const expected = isCurled ? 'words in straight quotation marks, `"`' : expectation(kind, value)
  if (expected !== undefined) reportAt(context, offset, 'attribute-value', name, value, expected)
  return expected === undefined
}

/** What a directive takes, as it is written. */
export function takenWords(known: Readonly<Record<string, AttributeKind>>): string {
  const written = Object.entries(known).map(([name, kind]) => (kind === 'id' ? '#name' : name + modelOf(kind)))
  return written.map((word) => `\`${word}\``).join(', ')
}

function modelOf(kind: AttributeKind): string {
  if (typeof kind !== 'string') return `=${kind.join('|')}`
  return {
    flag: '',
    text: '="…"',
    count: '=2',
    number: '=41',
    date: '=2025-09-05',
    languages: '=ru',
    states: '="FR, MX"',
    shares: '="3 1 1"',
    id: '',
  }[kind]
}

/** What the value must be; absent when it is. */
function expectation(kind: AttributeKind, value: string): string | undefined {
  if (kind === 'flag') return value === '' ? undefined : 'left without a value'
  if (kind === 'text') return value.trim() === '' ? 'words in quotation marks' : undefined
  if (kind === 'count') return /^[1-9][0-9]?$/.test(value) ? undefined : 'a whole number from 1'
  if (kind === 'number') return /^[1-9][0-9]{0,4}$/.test(value) ? undefined : 'a whole number from 1'
  if (kind === 'date') return date.safeParse(value).success ? undefined : 'a day, such as 2025-09-05'
  if (kind === 'states')
    return statesOf(value).every(isState) ? undefined : 'States: codes of ISO 3166 or names, with commas between them'
  if (kind === 'shares')
    return sharesOf(value).every((share) => share > 0 && share < 1000)
      ? undefined
      : 'a number for each column, such as `3 1 1`'
  if (kind === 'languages')
    return languagesOf(value).length > 0
      ? undefined
      : 'languages: `ar`, `en`, `es`, `fr`, `ru` or `zh`; for another, leave it out, and type the line `[Original: Portuguese]` behind this one'
  if (kind === 'id') return undefined
  return kind.includes(value) ? undefined : kind.map((name) => `\`${name}\``).join(' or ')
}

/** "FR, MX" and "FR MX". */
export function statesOf(value: string): readonly string[] {
  const between = /^[A-Z]{2}(?:[\s,;]+[A-Z]{2})*$/.test(value.trim()) ? /[\s,;]+/ : /\s*[,;]\s*/
  return value
    .trim()
    .split(between)
    .filter((name) => name !== '')
}

/** "3 1 1" and "50, 25, 25"; what is no number is none. */
export function sharesOf(value: string): readonly number[] {
  return value
    .trim()
    .split(/[\s,;]+/)
    .map((each) => (/^\d{1,3}(?:\.\d)?$/.test(each) ? Number(each) : Number.NaN))
}

/** A name may be any; two letters are a code, and no part of a name. */
function isState(name: string): boolean {
  return isStateCode(name) || !/^[A-Za-z]{2}$|(?<!\S)[A-Z]{2}(?!\S)/.test(name)
}

/** "en ru" and "en,ru"; empty where one of them is unknown. */
export function languagesOf(value: string): readonly LanguageCode[] {
  const codes = value.split(/[\s,]+/).filter((code) => code !== '')
  return codes.every(isLanguage) ? codes : []
}

/** Where an attribute is written: after the label, on the opening line. */
function attributeOffset(node: Directive, name: string, context: ParseContext): number {
  const from = labelEnd(node)
  const found = writtenNames(node, context).find((written) => written.name === name)
  return from + (found?.index ?? 0)
}

/** The parser keeps the last of two; the first must not vanish in silence. */
function isRepeated(node: Directive, name: string, context: ParseContext): boolean {
  return writtenNames(node, context).filter((written) => written.name === name).length > 1
}

interface Written {
  readonly name: string
  readonly index: number
}

const shortcuts = new Map<string, string>(Object.entries({ '#': 'id', '.': 'class' }))

/**
 * The names in the braces, in order, with their distance from the end of the label: the parser of directives keeps neither their places nor the
 * first of two. Nothing is refused by it but a name given twice. Errs by finding names in broken braces, which the parser has refused before.
 */
function writtenNames(node: Directive, { text }: ParseContext): readonly Written[] {
  const line = text.slice(labelEnd(node), endOf(node)).split('\n', 1)[0] ?? ''
  const bare = line.replace(/=\s*(?:"[^"]*"|'[^']*'|[^\s"'{}]*)/g, (value) => ' '.repeat(value.length))
  return [...bare.matchAll(/(?<=[{\s])(?:([#.])[^\s{}#.]+|([\w:.-]+))/g)].map((match) => ({
    name: shortcuts.get(match[1] ?? '') ?? match[2] ?? '',
    index: match.index,
  }))
}

/** Where the words in brackets end, or the name where there are none. */
function labelEnd(node: Directive): number {
  const label = node.type === 'leafDirective' ? node.children.at(-1) : node.children.find(isLabel)
  return label === undefined ? startOf(node) + node.name.length : endOf(label)
}

/** True for the words in brackets of a container: the parser puts them first, as a paragraph. */
export function isLabel(node: { readonly data?: unknown }): boolean {
  const { data } = node
  return typeof data === 'object' && data !== null && 'directiveLabel' in data && data.directiveLabel === true
}

/** A directive after checking: its attributes, its words in brackets, and what stands in it. */
export interface CheckedDirective {
  readonly node: Directive
  readonly attributes: DirectiveAttributes
  readonly label: readonly Inline[]
  readonly children: readonly Nodes[]
}
