/** Sets lists: bullets that follow each other, items that stand alone, and the table of contents. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Line, PublishedBullet, PublishedContents, ContentsEntry } from '../../publication.ts'
import { blockAttributes, placeClasses } from './attributes.ts'
import type { PageContext } from './context.ts'
import { partId } from './identifiers.ts'
import { writeLine, writeWords } from './inlines.ts'
import { type Branch, nest } from './runs.ts'

/** Bullets that follow each other are one list; the deeper ones a list inside. */
export function writeBullets(bullets: readonly PublishedBullet[], context: PageContext): Element {
  return bulletList(
    nest(bullets, (bullet) => bullet.level),
    context,
  )
}

/** An item with its label as typed; the classes say how much room that has. */
export function writeItem(
  { label, content }: { readonly label: string; readonly content: Line },
  context: PageContext,
  classes: readonly string[] = [],
): Element {
  return h('p', { className: ['item', ...classes] }, [
    h('span', { className: ['label'] }, label),
    ' ',
    ...writeLine(content, context),
  ])
}

function bulletList(branches: readonly Branch<PublishedBullet>[], context: PageContext): Element {
  const items = branches.map(({ item, branches: inner }) =>
    // The list says that this is an item: as words, its sign would stand behind that of every program that takes the text over.
    h('li', { ...blockAttributes(item), dataSign: item.label }, [
      ...writeLine(item.content, context),
      ...(inner.length === 0 ? [] : [bulletList(inner, context)]),
    ]),
  )
  return h('ul', { class: 'bullets' }, items)
}

/** The table of contents: links without page numbers. */
export function writeContents(node: PublishedContents, context: PageContext): Element {
  const heading = partId(context.position, 'title')
  return h('nav', { id: node.id, className: ['contents', ...placeClasses(node)], ariaLabelledBy: heading }, [
    h('p', { id: heading, class: 'contents-title' }, node.title),
    entryList(
      nest(node.entries, (entry) => entry.level),
      context,
    ),
  ])
}

function entryList(branches: readonly Branch<ContentsEntry>[], context: PageContext): Element {
  const items = branches.map(({ item, branches: inner }) =>
    h('li', { class: 'contents-entry' }, [
      ...(item.over === undefined ? [] : [h('p', item.over)]),
      h('a', { href: `#${item.target}` }, entryWords(item, context)),
      ...(inner.length === 0 ? [] : [entryList(inner, context)]),
    ]),
  )
  return h('ul', items)
}

function entryWords(entry: ContentsEntry, context: PageContext): ElementContent[] {
  const label: ElementContent[] =
    entry.label === undefined ? [] : [h('span', { class: 'label' }, entry.label), { type: 'text', value: ' ' }]
  const paragraphs: ElementContent[] =
    entry.paragraphs === undefined
      ? []
      : [{ type: 'text', value: ' ' }, h('span', { class: 'paragraphs' }, entry.paragraphs)]
  return [...label, ...writeWords(entry.content, context), ...paragraphs]
}
