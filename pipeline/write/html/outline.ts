/** Leads to the headings and annexes of the page: beside the text where there is room, else folded. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Sheet } from '../../../templates/sheet.ts'
import type { Line, Publication, PublishedBlock } from '../../publication.ts'
import { blocksOf } from '../../reading-order.ts'
import type { PageContext } from './context.ts'
import { points } from './css-values.ts'
import { writeWords } from './inlines.ts'
import { type Branch, nest } from './runs.ts'

/** Keeps the annex and its title apart where a break is not shown. */
const space = { type: 'text', value: ' ', marks: [] } as const

interface OutlineEntry {
  readonly level: number
  readonly label?: string
  readonly content: Line
  readonly id: string
}

/** Levels that are listed, and entries that make a list worth its room. */
const levels = 3
const fewest = 3

/** The list; absent on pages that have few headings. */
export function writeOutline(context: PageContext): Element | undefined {
  const { publication } = context
  const entries = entriesOf(publication)
  if (entries.length < fewest) return undefined
  const { outline } = publication.words
  const list = writeList(
    nest(entries, ({ level }) => level),
    context,
  )
  return h('nav', { class: 'outline', ariaLabel: outline }, [h('details', [h('summary', outline), list])])
}

function entriesOf(publication: Publication): readonly OutlineEntry[] {
  const blocks = blocksOf(publication)
  return blocks.flatMap((block, index) => entryOf(block, blocks.slice(index + 1, index + 3))).filter(isListed)
}

function isListed({ level }: OutlineEntry): boolean {
  return level < levels
}

/** An annex is listed with its title. */
function entryOf(block: PublishedBlock, next: readonly PublishedBlock[]): readonly OutlineEntry[] {
  if (block.type === 'heading') {
    const { outline: level, label, content, id } = block
    return [{ level, content, id, ...(label === undefined ? {} : { label }) }]
  }
  if (block.type !== 'attachmentHeading') return []
  const title = next.find(({ type }) => type === 'attachmentTitle')
  const words: Line = title?.type === 'attachmentTitle' ? [space, { type: 'lineBreak' }, ...title.content] : []
  return [{ level: 0, content: [...block.content, ...words], id: block.id }]
}

function writeList(branches: readonly Branch<OutlineEntry>[], context: PageContext): Element {
  const items = branches.map(({ item: { id, label, content }, branches: inner }) => {
    const number: readonly ElementContent[] = label === undefined ? [] : [{ type: 'text', value: `${label} ` }]
    const link = h('a', { href: `#${id}` }, [...number, ...writeWords(content, context)])
    return h('li', inner.length === 0 ? [link] : [link, writeList(inner, context)])
  })
  return h('ul', items)
}

/** Room of the list beside the text, and between the two, in letters of the page. */
const room = { list: 15, gap: 2.5 } as const

/** Rules for the list. Beside the text it scrolls, and not what holds it: axe holds that no key reaches what is within folded details. */
export function outlineRules({ end, start }: Sheet): string {
  return `
.outline{font:.875rem/1.4 var(--sans)}
.outline summary{padding-block:.6rem;cursor:pointer}
.outline a{display:block;padding-block:.3rem;color:inherit;text-decoration:none}
.outline :is(a:hover,a:focus-visible){color:var(--link);text-decoration:underline}
.outline ul ul{padding-inline-start:1rem}
.outline details[open]{padding-block-end:.6rem}
@media screen and (max-width:74.99rem){.outline{border-block-end:1px solid var(--rule);margin-block-end:1rem}}
@media screen and (min-width:75rem){
body:has(>.outline){display:grid;grid-template-columns:${room.list}rem minmax(0,calc(${end - start}*var(--pt)));column-gap:${room.gap}rem;justify-content:center;max-inline-size:none}
body:has(>.outline)>*{grid-column:2}
body>.outline{grid-column:1;grid-row:1/span 9;position:sticky;inset-block-start:0;align-self:start;padding-block:${points(40)} 1rem;color:var(--quiet)}
body>.outline>details>ul{max-block-size:calc(100vh - ${points(40)} - 4.5rem);overflow-y:auto}
@supports selector(::details-content){
.outline summary{display:none}
.outline::before{content:attr(aria-label);content:attr(aria-label)/"";display:block;padding-block-end:.3rem;font-weight:700;color:var(--text)}
.outline ::details-content{content-visibility:visible}
}
}
`
}
