/** Where headings and references stand: in which attachment, and under which headings. A section is called by the numbers of all that it stands in and the reference does not. */
import { allLinesOf } from '../document-lines.ts'
import type { Attachment, Block, CrossReference, Document, Heading, Inline } from '../document.ts'

/** The attachment, and the headings from the highest to its own. */
export interface Standing {
  readonly part: Attachment | undefined
  readonly headings: readonly Heading[]
}

export type Standings = ReadonlyMap<Heading | CrossReference, Standing>

/** Where every heading and every reference stands; those of a note stand where it is first called. */
export function findStandings(document: Document): Standings {
  const standings = new Map<Heading | CrossReference, Standing>()
  walk(document.children, { part: undefined, headings: [] }, { document, standings })
  for (const part of document.attachments) {
    takeLines([part.heading], { part, headings: [] }, { document, standings })
    walk(part.children, { part, headings: [] }, { document, standings })
  }
  return standings
}

interface Walk {
  readonly document: Document
  readonly standings: Map<Heading | CrossReference, Standing>
}

function walk(blocks: readonly Block[], from: Standing, inside: Walk): Standing {
  let standing = from
  for (const block of blocks) {
    if (block.type === 'heading') {
      const above = standing.headings.filter(({ level }) => level < block.level)
      standing = { ...standing, headings: [...above, block] }
      inside.standings.set(block, standing)
    }
    if (block.type === 'box') standing = walk(block.children, standing, inside)
    // What is quoted has sections of its own.
    else if (block.type === 'quote') walk(block.children, { ...standing, headings: [] }, inside)
    takeLines(allLinesOf(block), standing, inside)
  }
  return standing
}

function takeLines(lines: readonly (readonly Inline[])[], standing: Standing, inside: Walk): void {
  const { document, standings } = inside
  for (const inline of lines.flat()) {
    if (inline.type === 'crossReference') standings.set(inline, standing)
    if (inline.type !== 'noteReference') continue
    for (const block of document.notes.get(inline.label)?.children ?? [])
      takeLines(
        allLinesOf(block).map((line) => line.filter((each) => each.type === 'crossReference' && !standings.has(each))),
        standing,
        inside,
      )
  }
}

/** The headings that a reference has to name to lead to the last of them, and the attachment where that is another. */
export function namedFrom(target: Standing, from: Standing | undefined): Standing {
  if (from === undefined || from.part !== target.part) return target
  const own = target.headings.at(-1)
  return { part: undefined, headings: target.headings.filter((each) => each === own || !from.headings.includes(each)) }
}
