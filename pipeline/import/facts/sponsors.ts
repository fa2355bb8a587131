/** The line over a draft that says who submits it: "Austria, Brazil and Canada: draft resolution". */
import type { Language } from '../../../templates/languages/language.ts'
import type { Motion, ProposalFact } from '../../../templates/vocabulary.ts'
import { symbolProblem } from '../../facts/document-symbol.ts'

const motions: readonly Motion[] = ['resolution', 'decision']

/** What is proposed, where a line says so behind a colon or before who submits it. */
export function proposalIn(line: string, language: Language): ProposalFact | undefined {
  if (line.length > longest) return undefined
  return proposalsOf(line).find(
    (proposal) =>
      beforeWords(line, draftWords(proposal, language)) !== undefined || isSubmitted(line, proposal, language),
  )
}

/** The list of sponsors of 100 States has 1,500 letters. */
const longest = 5000

/** What the line of a draft may propose: a resolution or a decision, or amendments to one that it names. */
function proposalsOf(line: string): readonly ProposalFact[] {
  const symbols = (line.match(/[A-Z]{1,4}(?:\/[\w.()-]*\w)+/g) ?? []).slice(0, 3)
  const drafts = symbols.filter((each) => symbolProblem(each) === undefined)
  const amended = drafts.flatMap((symbol) =>
    motions.flatMap((motion) => [false, true].map((several) => ({ motion, amends: { symbol, motion, several } }))),
  )
  return [...motions.map((motion) => ({ motion })), ...amended]
}

/** Stands for a name while a line is composed. */
const somebody = '\uE000'

/** "Draft decision submitted by …"; in Chinese the draft stands behind who submits it. */
function isSubmitted(line: string, proposal: ProposalFact, language: Language): boolean {
  const composed = language.resolutions.submitted({ proposal, office: 'chair', name: somebody })
  const behind = composed.slice(composed.indexOf(somebody) + 1).toLowerCase()
  const plain = line.toLowerCase()
  if (behind !== '') return plain.endsWith(behind)
  const words = draftWords(proposal, language)
  return plain.length < 300 && (plain.startsWith(`${words} `) || plain.startsWith(`${words}, `))
}

/** The States that a line names, by their codes, all before the words of a draft; absent where it names something else. */
export function sponsorsIn(line: string, language: Language): readonly string[] | undefined {
  if (line.length > longest) return undefined
  const before = proposalsOf(line)
    .map((proposal) => beforeWords(line, draftWords(proposal, language)))
    .find((each) => each !== undefined)
  if (before === undefined) return undefined
  const codes = new Map(language.countries.map(([code, name]) => [name.toLowerCase(), code]))
  const names = [...codes.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[().*+?^$|[\]\\{}]/g, '\\$&'))
  // In Arabic the word for "and" is the first letter of what follows, and Chinese has no spaces.
  const list = new RegExp(`(?<!(?![و和])\\p{L})(?:${names.join('|')})(?!(?!和)\\p{L})`, 'giu')
  const lower = before.toLowerCase()
  const rest = lower.replaceAll(list, '').replaceAll(/[\s,،、*]|(?<!\p{L})(?:and|et|y|e|и)(?!\p{L})|和/gu, '')
  const found = [...lower.matchAll(list)].flatMap(([name]) => codes.get(name) ?? [])
  return found.length > 0 && /^و*$/u.test(rest) ? found : undefined
}

/** "draft resolution". */
function draftWords(proposal: ProposalFact, { resolutions }: Language): string {
  return resolutions
    .sponsored('', proposal)[1]
    .replace(/^[:：\s]+/u, '')
    .trim()
    .toLowerCase()
}

/** What stands before some words and a colon, with the marks of notes. */
function beforeWords(line: string, words: string): string | undefined {
  if (!line.toLowerCase().endsWith(words)) return undefined
  const before = line.slice(0, -words.length).trimEnd()
  return /[:：]\**$/u.test(before) ? before.replace(/[:：]\**$/u, '') : undefined
}
