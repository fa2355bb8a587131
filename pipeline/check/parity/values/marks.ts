/** What of a line is no word: calls of notes, references, links, passages that are set apart. */
import type { Inline, Mark } from '../../../document.ts'
import type { InlineLine } from '../../../document-lines.ts'
import { addressKey } from './links.ts'
import type { FoundValue } from './value.ts'

/** Stands in the text of a line for what is no word. */
const objectSign = '\uFFFC'

/** The words of a line, with a sign for each call and reference. */
export function textOfLine(line: InlineLine): string {
  return line.map(textOfInline).join('')
}

function textOfInline(inline: Inline): string {
  if (inline.type === 'text') return inline.value
  return inline.type === 'lineBreak' ? '\n' : objectSign
}

interface Placed {
  readonly inline: Inline
  readonly at: number
  readonly end: number
}

/** The marks of a line, at their places in its text. */
export function readMarks(line: InlineLine): readonly FoundValue[] {
  let at = 0
  const placed = line.map((inline): Placed => {
    const from = at
    at += textOfInline(inline).length
    return { inline, at: from, end: at }
  })
  return [
    ...placed.flatMap(readPlaced),
    ...linksOf(placed),
    ...emphases.flatMap((mark) => marked(placed, mark)),
    ...quotedIn(textOfLine(line)),
  ]
}

/** A title in italics stands between marks of quotation in other languages. */
function quotedIn(text: string): readonly FoundValue[] {
  return [...text.matchAll(/[“«„《"]/g)].map(({ index }) => ({
    kind: 'emphasis',
    key: 'italic',
    at: index,
    end: index + 1,
    isLoose: true,
  }))
}

function readPlaced({ inline, at, end }: Placed): readonly FoundValue[] {
  if (inline.type === 'noteReference') return [{ kind: 'note', key: inline.label, at, end }]
  if (inline.type === 'crossReference') return [{ kind: 'reference', key: inline.target, at, end }]
  return []
}

/** Runs of one link are one. */
function linksOf(placed: readonly Placed[]): readonly FoundValue[] {
  return stretches(placed, linkOf).map(({ key, at, end }) => ({ kind: 'link', key: addressKey(key), at, end }))
}

function linkOf({ inline }: Placed): string | undefined {
  return inline.type === 'text' ? inline.link : undefined
}

/** Marks that an author sets for the reader's eye. */
const emphases: readonly Mark[] = ['italic', 'bold', 'underlined']

function marked(placed: readonly Placed[], mark: Mark): readonly FoundValue[] {
  const hasMark = ({ inline }: Placed) => (inline.type === 'text' && inline.marks.includes(mark) ? mark : undefined)
  return stretches(placed, hasMark).map(({ at, end }) => ({ kind: 'emphasis', key: mark, at, end }))
}

interface Stretch {
  readonly key: string
  readonly at: number
  readonly end: number
}

function stretches(placed: readonly Placed[], keyOf: (one: Placed) => string | undefined): readonly Stretch[] {
  const found: Stretch[] = []
  for (const one of placed) {
    const key = keyOf(one)
    const last = found.at(-1)
    if (key === undefined) continue
    if (last?.key === key && last.end === one.at) found.splice(-1, 1, { ...last, end: one.end })
    else found.push({ key, at: one.at, end: one.end })
  }
  return found
}
