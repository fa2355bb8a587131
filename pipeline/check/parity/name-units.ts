/** How messages name a unit and the files of the others: `Paragraph 12`, “The Committee met”, `en.md:31, fr.md:33`. */
import { posix } from 'node:path'
import { opaque } from '../../prepare/untouchable.ts'
import { placeAt, type Place } from '../../text/positions.ts'
import type { Counterparts } from './align-languages.ts'
import type { Compared } from './features.ts'
import type { UnitType } from '../../parity-record.ts'
import type { Unit } from './units.ts'

const nouns: Readonly<Record<UnitType, string>> = {
  title: 'title',
  heading: 'heading',
  paragraph: 'paragraph',
  bullet: 'bullet',
  box: 'box',
  table: 'table',
  row: 'row',
  remark: 'remark under the table',
  figure: 'figure',
  note: 'note',
  signature: 'signature',
  endLines: 'text at the end of the line',
  keys: 'key of the list',
  vote: 'vote',
  contents: 'table of contents',
  pageBreak: 'page break',
  attachment: 'annex',
}

/** “Paragraph 12”, “The heading”. */
export function nameOf(unit: Unit): string {
  if (unit.type === 'paragraph' && unit.reference !== undefined) return `Paragraph ${unit.reference}`
  const noun = unit.node.type === 'attachment' ? unit.node.kind : nouns[unit.type]
  return `The ${noun}`
}

const longest = 60

/** The words that a unit begins with. */
export function openingOf({ lines }: Unit): string {
  const words = lines.map((line) => line.words.replaceAll(opaque, '').trim()).find((line) => line !== '') ?? ''
  if (words.length <= longest) return words
  return `${words.slice(0, longest).replace(/\s+\S*$/u, '')}…`
}

/** Where a unit stands; a note stands where it is called. */
export function placeOf({ node, owner, place }: Unit): Place {
  if (node.type !== 'note' || owner === undefined) return place
  const calls = owner.lines.flatMap(({ inlines }) => inlines)
  const call = calls.find((inline) => inline.type === 'noteReference' && inline.label === node.label)
  return call?.position === undefined ? owner.place : placeAt(owner.place.path, call.position.start)
}

/** The unit that speaks for all: the English one, or the first. */
export function spokesOf(row: Counterparts): Compared | undefined {
  const units = row.filter((unit) => unit !== undefined)
  return units.find(({ language }) => language === 'en') ?? units[0]
}

/** Places of other files, as messages name them. */
export function listPlaces(places: readonly Place[]): string {
  return places.map(({ path, line }) => `${posix.basename(path)}:${line}`).join(', ')
}
