/** Links to the places of a page that can be quoted: each stands beside what it leads to, and is named after it. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Line, PublishedParagraph, Publication } from '../../publication.ts'
import { allBlocks, blocksOf, plainText } from '../../reading-order.ts'
import type { PageContext } from './context.ts'

/** What a place is called, paragraphs by all their labels: "12 (a) (i)". */
export function nameParagraphs(publication: Publication): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  let labels: readonly string[] = []
  for (const block of allBlocks(blocksOf(publication))) {
    if (block.type === 'attachmentHeading') labels = []
    if (block.type !== 'paragraph' || block.label === undefined) continue
    labels = [...labels.slice(0, (block.level ?? 1) - 1), block.label.replace(/\.$/, '')]
    if (block.id !== undefined) names.set(block.id, labels.join(' '))
  }
  return names
}

/** The link of a numbered paragraph; its sign is for the eye, and is not copied. */
export function linkParagraph({ id }: PublishedParagraph, { publication, paragraphs }: PageContext): Element[] {
  if (id === undefined) return []
  const name = `${publication.words.paragraph} ${paragraphs.get(id) ?? ''}`
  return [h('a', { class: 'place', href: `#${id}`, ariaLabel: name })]
}

/** A heading, table or figure with what it is called. */
interface Named {
  readonly id?: string
  readonly label?: string
  readonly content?: Line
}

/** The link of anything else, by its label and words; there is none where it has neither. */
export function linkPlace({ id, label, content = [] }: Named, { publication }: PageContext): Element[] {
  const words = [label ?? '', plainText(content)].filter((part) => part !== '').join(' ')
  if (id === undefined || words === '') return []
  return [h('a', { class: 'place', href: `#${id}`, ariaLabel: `${publication.words.place} ${words}` })]
}

/** The signs stand in the margin, where a hand or the keyboard finds them; a screen that is touched shows them always. */
export const placeRules = `
.place{position:absolute;display:grid;place-items:center;inline-size:1.5rem;block-size:1.5rem;margin-inline-start:-1.5rem;font:.875rem/1 var(--sans);letter-spacing:0;text-decoration:none;color:var(--quiet)}
.place::before{content:"#"}
.place:not(:hover,:focus-visible){opacity:0}
:is(p:hover>.label>.place,:is(h2,h3,h4,h5,h6):hover+.place,.table:hover>.place,.figure:hover>.place){opacity:1}
:is(h2,h3,h4,h5,h6,figcaption)+.place{margin-block-start:-1.6rem}
p>.label{position:relative}
.label>.place{inset-inline-end:100%;inset-block-start:0;margin:0}
@media (max-width:56.99rem){.place{margin-inline-start:-1rem}.label>.place{margin-inline-end:-.5rem}}
@media (hover:none){.place:not(:hover,:focus-visible){opacity:1;font-size:.75rem}}
`
