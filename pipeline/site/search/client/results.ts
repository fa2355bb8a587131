/** The list of what was found, and the line that says how much it is. */
import type { Findings, Hit, LoadPart } from '../find.ts'
import type { Field } from './field.ts'
import { showHit } from './show-hit.ts'

/** The results of one search: shown as they come, those that stay where they are. */
export interface Results {
  readonly show: (findings: Findings) => void
  readonly showMore: () => void
  /** Another search has begun: what is still to be known of this one is not shown. */
  readonly end: () => void
}

/** Documents that are shown at once. */
const page = 10

/** Empties the list. */
export function clearResults({ list, count, more }: Field): void {
  list.replaceChildren()
  list.hidden = true
  more.hidden = true
  count.textContent = ''
}

/** The list for a new search. */
export function makeResults(field: Field, load: LoadPart): Results {
  const items = new Map<Hit, HTMLLIElement>()
  const gone = new Set<Hit>()
  let shown = page
  let last: Findings | undefined

  const itemOf = (hit: Hit, { sought }: Findings): HTMLLIElement => {
    const before = items.get(hit)
    if (before !== undefined) return before
    const { item, isThere } = showHit(hit, sought, { root: field.root, language: field.language, load })
    items.set(hit, item)
    void isThere.then((is) => (is ? undefined : takeOut(hit)))
    return item
  }
  /** A document has, after all, not what was looked for. */
  const takeOut = (hit: Hit): void => {
    gone.add(hit)
    if (last !== undefined) show(last)
  }
  const show = (findings: Findings): void => {
    last = findings
    const hits = findings.hits.filter((hit) => !gone.has(hit))
    arrange(
      field.list,
      hits.slice(0, shown).map((hit) => itemOf(hit, findings)),
    )
    field.list.hidden = hits.length === 0
    field.more.hidden = hits.length <= shown
    // Those who hear the page are told once, when it is known.
    if (findings.isWhole) field.count.textContent = countLine(field, findings, hits.length)
  }
  const showMore = (): void => {
    if (last === undefined) return
    const first = shown
    shown += page
    show(last)
    field.list.children[first]?.querySelector('a')?.focus()
  }
  const end = (): void => {
    last = undefined
  }
  return { show, showMore, end }
}

/** Puts items in order; those that stand right are not touched, so that what has the focus keeps it. */
function arrange(list: HTMLElement, items: readonly HTMLElement[]): void {
  for (const [index, item] of items.entries())
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null)
  while (list.children.length > items.length) list.lastElementChild?.remove()
}

function countLine({ words, language }: Field, { isSimilar }: Findings, number: number): string {
  if (number === 0) return words.none
  const form = words.found.get(new Intl.PluralRules(language).select(number)) ?? words.found.get('other') ?? ''
  const line = form.replace('#', new Intl.NumberFormat(language).format(number))
  return isSimilar ? words.similar.replace('#', () => line) : line
}
