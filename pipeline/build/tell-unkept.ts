/** Tells what an edited file says and the new source does not build, and which lines come back that were taken out of it. */
import { basename } from 'node:path'
import type { StyleName } from '../../templates/styles.ts'
import { languages } from '../../templates/languages/index.ts'
import type { Finding } from '../diagnostics.ts'
import type { Document, Node } from '../document.ts'
import type { Facts } from '../facts/facts.ts'
import { isSameLine } from '../import/facts/lines.ts'
import { linesOf, spoken } from '../import/merge/looks.ts'
import { wordsKey, type Unkept } from '../import/merge/unkept.ts'
import type { Place } from '../text/positions.ts'
import type { Parsed } from './carried-base.ts'

/** Where it stands in the new text: lines are known by their words. */
export function tellUnkept(all: readonly Unkept[], { name, factsName, document }: Parsed): readonly Finding[] {
  if (all.length === 0) return []
  const lines = linesByWords(document)
  const { facts } = document
  return all.map(({ code, words, near, role, isInHeads }): Finding => {
    const key = (isInHeads ? headFact(words, facts) : role && roleFacts[role]) ?? ''
    const start: Place = { path: factsName ?? name, line: 1, column: 1 }
    const own = placeOf(key, facts)
    const line = near.map((each) => lines.get(each)).find((each) => each !== undefined)
    const place = own ?? (line === undefined || isInHeads ? start : { path: name, line, column: 1 })
    return code === 'import-words' ? [code, place, words] : [code, place, words, key]
  })
}

/** The facts from which lines of these styles are composed. */
const roleFacts: Readonly<Partial<Record<StyleName, string>>> = {
  session: 'session',
  committee: 'committee',
  agendaItem: 'agenda',
  agendaTitle: 'agenda-titles',
  subtitle: 'by',
  proponent: 'proponent',
  sponsors: 'sponsors',
  addressee: 'addressee',
  heldLine: 'meeting',
  meeting: 'meeting',
}

/** The fact from which a line of the masthead is composed. */
function headFact(line: string, { language, distribution, date }: Facts): string | undefined {
  const { masthead } = languages[language]
  const composed = { distribution: masthead.distribution[distribution], date: masthead.date(date) }
  return Object.entries(composed).find(([, each]) => each !== undefined && isSameLine(each, line))?.[0]
}

/** Where the fact is written, or the first of what is written in it. */
function placeOf(key: string, { places }: Facts): Place | undefined {
  if (key === '') return undefined
  const place = places.get(key) ?? [...places].find(([path]) => path.startsWith(`${key}.`))?.[1]
  return place && { ...place, path: basename(place.path) }
}

/** Where lines stand, by their words: the first of each. */
function linesByWords({ title, children, attachments, notes, facts }: Document): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const add = (text: string, { position }: Node): void => {
    const key = wordsKey(text, facts.language)
    if (key !== '' && position !== undefined && !found.has(key)) found.set(key, position.start.line)
  }
  add(spoken([title.children]), title)
  for (const attachment of attachments) add(spoken([attachment.heading]), attachment)
  const blocks = [
    children,
    ...attachments.map((each) => each.children),
    ...[...notes.values()].map((each) => each.children),
  ]
  for (const block of blocks.flat()) for (const line of linesOf(block)) add(spoken([line]), block)
  return found
}
