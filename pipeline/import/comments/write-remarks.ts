/** What people have left for each other in a file, in its source: comments stand in the text, and changes are told where they were. */
import type { Finding } from '../../diagnostics.ts'
import type { Node } from '../../document.ts'
import { locateIn, type TextRange } from '../../text/positions.ts'
import type { ReadText } from '../document/read-text.ts'
import type { ChangeWay } from '../word/settle-properties.ts'
import type { Remark, WordChange, WordComment } from '../word/word-document.ts'
import { placeComments } from './place-comments.ts'

/** A text, and where in it the nodes stand that something was remarked at. */
export interface RemarkedText {
  readonly name: string
  readonly text: string
  readonly bodyStart: number
  readonly rangeOf: (node: Node) => TextRange | undefined
  readonly remarks: ReadText['remarks']
  readonly way: ChangeWay
}

/** A tracked change, and the lines of the block that it stands in; none where it stands in none. */
export interface PlacedChange {
  readonly name: string
  readonly lines: readonly [first: number, last: number] | undefined
  readonly change: WordChange
}

export interface WrittenRemarks {
  readonly text: string
  /** Lines that were put before the body of the text. */
  readonly lines: number
  readonly findings: readonly Finding[]
  readonly changes: readonly PlacedChange[]
}

/** Puts comments into a text, and tells where they and the changes are. */
export function writeRemarks(remarked: RemarkedText): WrittenRemarks {
  const { name, text, bodyStart, way } = remarked
  const stretches = stretchesOf(remarked)
  const placed = placeComments({
    text,
    bodyStart,
    stretches: stretches.flatMap(({ range, remarks }) =>
      range === undefined ? [] : [{ range, comments: remarks.filter(isComment) }],
    ),
    others: stretches.flatMap(({ range, remarks }) => (range === undefined ? remarks.filter(isComment) : [])),
  })
  const locate = locateIn(name, text)
  const lineOf = (offset: number): number => locate(offset).line + (offset < bodyStart ? 0 : placed.lines)
  return {
    ...placed,
    findings: stretches.flatMap(({ range, remarks }) =>
      findingsOf(remarks, { line: range === undefined ? locate(bodyStart).line : lineOf(range.start), name, way }),
    ),
    changes: stretches.flatMap(({ range, remarks }) => {
      const lines = range && ([lineOf(range.start), lineOf(Math.max(range.start, range.end - 1))] as const)
      return remarks.flatMap((change) => (change.type === 'change' ? [{ name, lines, change }] : []))
    }),
  }
}

interface Stretch {
  readonly range: TextRange | undefined
  readonly remarks: readonly Remark[]
}

/** In the order of the text, before it what has no place there. */
function stretchesOf({ remarks, rangeOf }: RemarkedText): readonly Stretch[] {
  return [...remarks]
    .map(([node, all]) => ({ range: node && rangeOf(node), remarks: all }))
    .toSorted((a, b) => (a.range?.start ?? -1) - (b.range?.start ?? -1))
}

function isComment(remark: Remark): remark is WordComment {
  return remark.type === 'comment'
}

interface Told {
  readonly line: number
  readonly name: string
  readonly way: ChangeWay
}

function findingsOf(remarks: readonly Remark[], { line, name, way }: Told): readonly Finding[] {
  const place = { path: name, line, column: 1 }
  const [comments, changes] = [remarks.filter(isComment), remarks.filter((each) => !isComment(each))]
  return [
    ...(comments.length === 0
      ? []
      : [['import-comment', place, String(comments.length), peopleOf(comments.map(({ who }) => who))] as const]),
    ...(changes.length === 0
      ? []
      : [['import-tracked', place, String(changes.length), peopleOf(changes.map(({ who }) => who)), way] as const]),
  ]
}

/** People that are told by name. */
const mostPeople = 5

/** Names, each once. */
export function peopleOf(all: readonly string[]): string {
  const people = [...new Set(all)]
  return people.length > mostPeople ? `${people.slice(0, mostPeople).join('; ')}; …` : people.join('; ')
}
