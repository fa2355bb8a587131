/** Ids and notes of a text: where each is given, and where it is called. Read off the lines, for half of a text may not be written yet. */
import { findFrontMatter } from '../text/front-matter.ts'
import type { TextRange } from '../text/positions.ts'

/** A name in a text; its range is that of the name itself. */
export interface NameUse extends TextRange {
  readonly kind: 'id' | 'note'
  readonly role: 'given' | 'called'
  readonly name: string
}

const patterns: readonly (readonly [NameUse['kind'], NameUse['role'], RegExp])[] = [
  ['id', 'called', /\]\(#([A-Za-z][\w-]*)\)/dg],
  ['id', 'given', /\{[^{}\n]{0,500}?#([A-Za-z][\w-]*)/dg],
  ['note', 'given', /^[ \t>]{0,40}\[\^([^\s[\]]+)\]:/dgm],
  ['note', 'called', /(?<!\\)\[\^([^\s[\]]+)\]/dg],
]

/** All names, in the order in which they stand. */
export function namesIn(text: string): readonly NameUse[] {
  const words = withoutComments(text)
  const found = patterns.flatMap(([kind, role, pattern]) =>
    [...words.matchAll(pattern)].map(({ 1: name = '', indices }): NameUse => {
      const [start, end] = indices?.[1] ?? [0, 0]
      return { kind, role, name, start, end }
    }),
  )
  // What gives a note looks like a call, too: the first of two at a place counts.
  const at = new Map(found.toReversed().map((use) => [use.start, use]))
  return [...at.values()].toSorted((one, other) => one.start - other.start)
}

/** Comments and facts as blanks: every offset stays. */
function withoutComments(text: string): string {
  const matter = findFrontMatter(text)
  const body = matter === 'open' ? 0 : matter.bodyOffset
  return blank(text.slice(0, body)) + text.slice(body).replaceAll(/<!--[^]*?(?:-->|$)/g, blank)
}

function blank(words: string): string {
  return words.replaceAll(/[^\n]/g, ' ')
}

/** The name at an offset: within it, or within the signs around it. */
export function nameAt(names: readonly NameUse[], offset: number): NameUse | undefined {
  return names.find(({ start, end, kind, role }) => {
    const before = role === 'called' ? (kind === 'id' ? 4 : 2) : kind === 'note' ? 2 : 1
    return offset >= start - before && offset <= end + 1
  })
}

/** Every place of the same name. */
export function samePlaces(names: readonly NameUse[], one: NameUse): readonly NameUse[] {
  return names.filter(({ kind, name }) => kind === one.kind && isSame(kind, name, one.name))
}

/** Labels of notes are compared without their case, as Markdown has it. */
function isSame(kind: NameUse['kind'], name: string, other: string): boolean {
  return name === other || (kind === 'note' && name.toLowerCase() === other.toLowerCase())
}

/** Whether a name may be given to what has one. */
export function isSoundName(kind: NameUse['kind'], name: string): boolean {
  return kind === 'id' ? /^[A-Za-z][A-Za-z0-9_-]*$/.test(name) : /^[^\s[\]\\^]{1,200}$/.test(name)
}
