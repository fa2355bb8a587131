/** Citations in running text – "resolution 70/1", "2735 (2024)", "A/80/5 (Vol. II)" – as links to what they cite. */
import { documentAddress } from '../facts/document-address.ts'
import type { CitedOrgan } from '../../templates/languages/common/citations.ts'
import type { OrganName } from '../../templates/organs.ts'
import type { Document, Inline, Text } from '../document.ts'
import type { Facts } from '../facts/facts.ts'
import type { Line } from '../publication.ts'
import type { Reading } from './citation-walk.ts'
import type { Citation } from './cited-symbols.ts'
import { findCitations } from './find-citations.ts'
import { joinRuns, mapRuns } from './runs.ts'
import { mapLines } from './walk.ts'

/** Links the citations of paragraphs, notes and cells; titles and headings stay plain, as in the official files. */
export function linkCitations(document: Document): Document {
  return mapLines(document, (line, isTitle) => (isTitle ? line : linkLine(line, document.facts)))
}

/** The same for a composed line. */
export function linkComposed(line: Line, facts: Facts): Line {
  return line.flatMap((inline): Line => {
    if (inline.type !== 'text' || inline.link !== undefined) return [inline]
    const citations = findCitations(inline.value, readingOf(facts))
    return cut(inline.value, citations, 0).map(({ value, symbol }) =>
      symbol === undefined ? { ...inline, value } : { ...inline, value, link: { url: addressOf(symbol, facts) } },
    )
  })
}

/** Organs whose documents call resolutions their own. */
const citedOrgans: Readonly<Partial<Record<OrganName, CitedOrgan>>> = {
  'general-assembly': 'assembly',
  'security-council': 'council',
  'economic-and-social-council': 'economic',
  'human-rights-council': 'rights',
}

function readingOf({ language, organs, date }: Facts): Reading {
  const organ = organs[0] === undefined ? undefined : citedOrgans[organs[0].organ]
  // A draft may cite what its own year brings.
  return { language, lastYear: Number(date.slice(0, 4)) + 1, ...(organ === undefined ? {} : { organ }) }
}

function linkLine(line: readonly Inline[], facts: Facts): readonly Inline[] {
  const citations = findCitations(joinRuns(line, mayCite), readingOf(facts))
  if (citations.length === 0) return line
  const link = (run: Text, from: number): readonly Inline[] => {
    const within = citations.filter(({ start, end }) => start < from + run.value.length && end > from)
    return cut(run.value, within, from).map(({ value, symbol }) =>
      symbol === undefined ? { ...run, value } : { ...run, value, link: addressOf(symbol, facts) },
    )
  }
  return mapRuns(line, link, mayCite)
}

/** No citation runs over notes, breaks, links and words of other languages. */
function mayCite(inline: Inline): inline is Text {
  return inline.type === 'text' && inline.link === undefined && inline.language === undefined
}

interface Piece {
  readonly value: string
  readonly symbol?: string
}

/** A run in pieces, from where it begins in its line: a citation over several runs becomes several links to one address. */
function cut(text: string, citations: readonly Citation[], from: number): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const add = (to: number, symbol?: string): void => {
    const value = text.slice(at, to)
    if (value !== '') pieces.push(symbol === undefined ? { value } : { value, symbol })
    at = Math.max(at, to)
  }
  for (const { start, end, symbol } of citations) {
    add(Math.max(0, start - from))
    add(Math.min(text.length, end - from), symbol)
  }
  add(text.length)
  return pieces
}

function addressOf(symbol: string, { language, date }: Facts): string {
  return documentAddress(symbol, language, date)
}
