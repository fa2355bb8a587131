/**
 * Citations in running text – "resolution 70/1", "2735 (2024)", "A/80/5 (Vol. II)" – as links to what they cite, and addresses to themselves
 * (the official files of New York link 5 of 5 that they print, in blue).
 */
import { documentAddress } from '../facts/document-address.ts'
import type { CitedOrgan } from '../../templates/languages/common/citations.ts'
import type { OrganName } from '../../templates/organs.ts'
import { findAddresses } from '../text/addresses.ts'
import { askAnew, type Ask } from '../text/kept-answers.ts'
import type { Document, Inline, Text } from '../document.ts'
import type { Facts } from '../facts/facts.ts'
import { principalOf, type Issuer } from '../facts/issuer.ts'
import type { Line } from '../publication.ts'
import type { CitedOwner } from './citation-signs.ts'
import type { Reading } from './citation-walk.ts'
import { findCitations } from './find-citations.ts'
import { joinRuns, mapRuns } from './runs.ts'
import { mapLines } from './walk.ts'

/** Links the citations and addresses of paragraphs, notes and cells; titles and headings stay plain, as in the official files. */
export function linkCitations(document: Document, ask: Ask = askAnew): Document {
  const { facts } = document
  const { lastYear, organ = '' } = readingOf(facts)
  const question = `leads ${facts.language} ${facts.date} ${lastYear} ${organ}`
  const read = (text: string): readonly Lead[] => ask(question, text, () => leadsOf(text, facts))
  return mapLines(document, (line, isTitle) => (isTitle ? line : linkLine(line, read)))
}

/** The same for a composed line. */
export function linkComposed(line: Line, facts: Facts): Line {
  return line.flatMap((inline): Line => {
    if (inline.type !== 'text' || inline.link !== undefined) return [inline]
    return cut(inline.value, leadsOf(inline.value, facts), 0).map(({ value, url }) =>
      url === undefined ? { ...inline, value } : { ...inline, value, link: { url } },
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

/** Whose a resolution is that says no organ: what a body calls its own is in no series of ours. */
function speakerOf(issuer: Issuer | undefined): CitedOwner | undefined {
  const organ = principalOf(issuer)
  if (organ !== undefined) return citedOrgans[organ]
  return issuer === undefined ? undefined : 'other'
}

/** How the text of a document is read for what it cites. */
export function readingOf({ language, organs, date }: Facts): Reading {
  const organ = speakerOf(organs[0]?.organ)
  // A draft may cite what its own year brings.
  return { language, lastYear: Number(date.slice(0, 4)) + 1, ...(organ === undefined ? {} : { organ }) }
}

/** Words that lead somewhere. */
interface Lead {
  readonly start: number
  readonly end: number
  readonly url: string
}

/** The citations and addresses of a text, in order; no citation stands in an address. */
function leadsOf(text: string, facts: Facts): readonly Lead[] {
  const addresses = findAddresses(text).flatMap(({ start, end, url }) =>
    url === undefined ? [] : [{ start, end, url }],
  )
  const citations = findCitations(text, readingOf(facts)).map(({ start, end, symbol }): Lead => ({
    start,
    end,
    url: documentAddress(symbol, facts.language, facts.date),
  }))
  return [...addresses, ...citations].toSorted((one, other) => one.start - other.start)
}

function linkLine(line: readonly Inline[], read: (text: string) => readonly Lead[]): readonly Inline[] {
  const leads = read(joinRuns(line, mayCite))
  if (leads.length === 0) return line
  const link = (run: Text, from: number): readonly Inline[] => {
    const within = leads.filter(({ start, end }) => start < from + run.value.length && end > from)
    return cut(run.value, within, from).map(({ value, url }) =>
      url === undefined ? { ...run, value } : { ...run, value, link: url },
    )
  }
  return mapRuns(line, link, mayCite)
}

/** No citation or address runs over notes, breaks, links and words of other languages. */
function mayCite(inline: Inline): inline is Text {
  return inline.type === 'text' && inline.link === undefined && inline.language === undefined
}

interface Piece {
  readonly value: string
  readonly url?: string
}

/** A run in pieces, from where it begins in its line: what leads over several runs becomes several links to one address. */
function cut(text: string, leads: readonly Lead[], from: number): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const add = (to: number, url?: string): void => {
    const value = text.slice(at, to)
    if (value !== '') pieces.push(url === undefined ? { value } : { value, url })
    at = Math.max(at, to)
  }
  for (const { start, end, url } of leads) {
    add(Math.max(0, start - from))
    add(Math.min(text.length, end - from), url)
  }
  add(text.length)
  return pieces
}
