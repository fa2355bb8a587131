/** Lines composed from facts: who adopted a text and when, on whose proposal, who sponsors it, who speaks. */
import type { ComposedLine } from '../../templates/kinds/kind.ts'
import type { Language } from '../../templates/languages/language.ts'
import type { Line } from '../publication.ts'
import { linkComposed } from './citations.ts'
import type { Composing } from './composing.ts'
import { organOf } from './organ-of.ts'
import { partedNumber } from './parted-number.ts'
import { composeHeld, composeMeetingName, composeRecordName } from './records.ts'
import { composeSponsors, submissionOf } from './sponsors.ts'
import { setWords } from './typography.ts'

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
    const adoption = language.resolutions.adoptedByCouncil(adopted, meeting?.[0]?.meeting)
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
  sponsors: (composing) => composing.facts.sponsors && composeSponsors(composing.facts.sponsors, composing),
  submission: ({ facts, kind, language }) => {
    const submission = submissionOf(facts, kind, language)
    return submission && linkComposed(setWords(language.resolutions.submitted(submission), language.typography), facts)
  },
  above: ({ facts: { titlesAbove }, language: { typography } }) =>
    titlesAbove && joinLines(titlesAbove.map((title) => setWords(title, typography))),
  author: (composing) => {
    const { facts, kind, language } = composing
    const speech = { report: language.reportOf, note: language.noteBy }[kind.speech]
    const { by } = facts
    if (typeof by !== 'string') return lines.subtitle(composing)
    return lines.subtitle(composing) ?? setWords(speech(by, organOf(facts)), language.typography)
  },
  subtitle: ({ facts: { subtitle }, language: { typography } }) =>
    subtitle === undefined
      ? undefined
      : joinLines(subtitle.split(/\s*\n\s*/).map((line) => setWords(line, typography))),
  issuance: ({ facts: { issuance }, language, notes }) =>
    issuance && [...setWords(language.issuances[issuance], language.typography), ...notes.issuance],
  addressee: ({ facts: { addressee }, language: { typography } }) =>
    addressee === undefined ? undefined : setWords(addressee, typography),
  sender: ({ facts: { sender }, language: { typography } }) =>
    sender === undefined ? undefined : setWords(sender, typography),
  number: ({ facts: { number }, language: { resolutions, typography } }) =>
    number === undefined ? undefined : setWords(resolutions.named(number), typography),
  statement: ({ facts, language }) => setWords(language.statement(organOf(facts)), language.typography),
  corrigendum: ({ language }) => setWords(language.corrigendum, language.typography),
  meeting: (composing) => worded(composeMeetingName(composing), composing),
  record: (composing) => worded(composeRecordName(composing), composing),
  held: (composing) => worded(composeHeld(composing), composing),
  addendum: ({ language }) => setWords(language.addendum, language.typography),
}

function worded(words: string | undefined, { language: { typography } }: Composing): Line | undefined {
  return words === undefined ? undefined : setWords(words, typography)
}

/** A composed line; absent where its facts are. */
export function composeLine(line: ComposedLine, composing: Composing): Line | undefined {
  return lines[line](composing)
}

/** The word before a composed line: "To:". */
export function labelOfLine(line: ComposedLine, { memo }: Language): string | undefined {
  return line === 'addressee' ? memo.to : line === 'sender' ? memo.from : undefined
}

/** Lines whose breaks begin further paragraphs. */
const listed: ReadonlySet<ComposedLine> = new Set<ComposedLine>(['above', 'author', 'subtitle'])

/** The paragraphs of a composed line: most have one. */
export function composeParagraphs(line: ComposedLine, composing: Composing): readonly Line[] {
  const content = composeLine(line, composing)
  if (content === undefined) return []
  return listed.has(line) ? splitLines(content) : [content]
}

function splitLines(content: Line): readonly Line[] {
  const end = content.findIndex(({ type }) => type === 'lineBreak')
  return end < 0 ? [content] : [content.slice(0, end), ...splitLines(content.slice(end + 1))]
}

function joinLines(parts: readonly Line[]): Line {
  return parts.flatMap((part, index): Line => (index === 0 ? part : [{ type: 'lineBreak' }, ...part]))
}
