/** Lines composed from facts: who adopted a text and when, on whose proposal, who sponsors it, who speaks. */
import type { ComposedLine, Kind } from '../../templates/kinds/kind.ts'
import type { Language } from '../../templates/languages/language.ts'
import type { OrganName } from '../../templates/organs.ts'
import type { Facts } from '../facts/facts.ts'
import type { Line } from '../publication.ts'
import { linkComposed } from './citations.ts'
import type { ComposedNotes } from './composed-notes.ts'
import { setWords } from './typography.ts'

/** What a line is composed of. */
export interface Composing {
  readonly facts: Facts
  readonly kind: Kind
  readonly language: Language
  readonly notes: ComposedNotes
}

type Compose = (composing: Composing) => Line | undefined

const lines: Readonly<Record<ComposedLine, Compose>> = {
  adoption: ({ facts, kind, language }) => {
    if (facts.adopted === undefined) return undefined
    const { count } = partedNumber(facts.number ?? '')
    const adoption = { motion: kind.motion, organ: organOf(facts), date: facts.adopted, count }
    return joinLines(language.resolutions.adopted(adoption).map((line) => setWords(line, language.typography)))
  },
  'council-adoption': ({ facts: { adopted, meeting }, language }) => {
    if (adopted === undefined) return undefined
    const adoption = language.resolutions.adoptedByCouncil(adopted, meeting)
    return joinLines(adoption.map((line) => setWords(line, language.typography)))
  },
  proponent: ({ facts, language: { resolutions, typography } }) => {
    const { proponent } = facts
    if (proponent?.way === 'taken-up-in') return setWords(resolutions.forums[proponent.forum], typography)
    return (
      proponent && [
        ...setWords('[', typography),
        ...linkComposed(setWords(resolutions.proponent(proponent), typography, ['italic']), facts),
        ...setWords(']', typography),
      ]
    )
  },
  section: ({ facts: { section }, language: { resolutions, typography } }) =>
    section && setWords(resolutions.sections[section], typography),
  sponsors: ({ facts: { sponsors }, kind, language, notes }) => {
    if (sponsors === undefined) return undefined
    const [before, after] = language.resolutions.sponsored(listSponsors(sponsors, language), kind.motion)
    return [...setWords(before, language.typography), ...notes.sponsors, ...setWords(after, language.typography)]
  },
  submission: ({ facts, kind, language: { resolutions, typography } }) =>
    facts.by && setWords(resolutions.submitted(kind.motion, organOf(facts)), typography),
  author: ({ facts, kind, language }) => {
    const { subtitle, by } = facts
    if (subtitle !== undefined) return setWords(subtitle, language.typography)
    const speech = { report: language.reportOf, note: language.noteBy }[kind.speech]
    return by && setWords(speech(by, organOf(facts)), language.typography)
  },
  number: ({ facts: { number }, language: { resolutions, typography } }) =>
    number === undefined ? undefined : setWords(resolutions.named(number), typography),
  statement: ({ facts, language }) => setWords(language.statement(organOf(facts)), language.typography),
  corrigendum: ({ language }) => setWords(language.corrigendum, language.typography),
  addendum: ({ language }) => setWords(language.addendum, language.typography),
}

/** A composed line; absent where its facts are. */
export function composeLine(line: ComposedLine, composing: Composing): Line | undefined {
  return lines[line](composing)
}

/** Of two organs the first speaks. */
export function organOf({ organs: [first] }: Facts): OrganName {
  if (first === undefined) throw new Error('a document has no organ')
  return first.organ
}

function joinLines(parts: readonly Line[]): Line {
  return parts.flatMap((part, index): Line => (index === 0 ? part : [{ type: 'lineBreak' }, ...part]))
}

/** A number, and of how many texts it is: "79/258 A-C" is of three. */
export function partedNumber(number: string): { readonly label: string; readonly count: number } {
  const match = /^(.+) ([A-Z])-([A-Z])$/.exec(number)
  if (match === null) return { label: number, count: 1 }
  const [, label = '', first = '', last = ''] = match
  return { label, count: last.charCodeAt(0) - first.charCodeAt(0) + 1 }
}

/** States by their codes, in the language's own order; names as written follow in the order of the author. */
function listSponsors(sponsors: readonly string[], { countries, list }: Language): string {
  const codes: ReadonlySet<string> = new Set(countries.map(([code]) => code))
  const states = countries.filter(([code]) => sponsors.includes(code)).map(([, name]) => name)
  return list([...states, ...sponsors.filter((sponsor) => !codes.has(sponsor))])
}
