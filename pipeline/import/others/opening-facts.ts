/** What the lines over a text say of its kind, and of what only that kind has. */
import type { KindName } from '../../../templates/kinds/index.ts'
import type { Language } from '../../../templates/languages/language.ts'
import { organs } from '../../../templates/organs.ts'
import { namesOf } from '../../facts/values.ts'
import { authors, type Motion, type ProposalFact } from '../../../templates/vocabulary.ts'
import { writeAmends } from '../../facts/proposal-facts.ts'
import type { WrittenFact, WrittenFactList } from '../../facts/written.ts'
import { proponentOf } from '../facts/proponents.ts'
import { openParagraph } from '../blocks/labels.ts'
import { withoutCalls } from '../document/opening.ts'
import { dateOf, isOneOf, isSameLine } from '../facts/lines.ts'
import { councilAdoptionIn, type Adopted } from '../facts/council-adoptions.ts'
import { plainText } from '../word/plain-text.ts'
import type { WordParagraph } from '../word/word-document.ts'
import { proposalIn, sponsorsIn } from '../facts/sponsors.ts'
import { titleKindOf, wordKindOf } from '../facts/title-kinds.ts'

const organNames = namesOf(organs)

interface Printed {
  readonly language: Language
  readonly symbol: string
  /** Whether it has a masthead: then it is a document, and a report where no line says what it is. */
  readonly isDocument: boolean
}

/** Kind, and the facts of resolutions, by titles and symbol. */
export function readOpeningFacts(titles: readonly WordParagraph[], printed: Printed): WrittenFactList {
  const { language } = printed
  const lines = titles.map(({ pieces }) => plainText(withoutCalls(pieces)).replace(/\s+/g, ' ').trim())
  const adoption = adoptionIn(lines, language)
  const proposal = lines.map((line) => proposalIn(line, language)).find((each) => each !== undefined)
  const kind = kindOf(lines, proposal, printed) ?? adoption?.motion ?? (printed.isDocument ? 'report' : undefined)
  if (kind === undefined) return {}
  if (kind === 'issuance') return { kind, ...issuanceFacts(titles, lines, language) }
  if (kind === 'draft-resolution' || kind === 'draft-decision' || kind === 'amendment')
    return {
      kind,
      ...factOf('amends', proposal?.amends && writeAmends(proposal.amends)),
      ...factOf(
        'sponsors',
        lines.map((line) => sponsorsIn(line, language)).find((each) => each !== undefined),
      ),
    }
  if (kind !== 'resolution' && kind !== 'decision') return { kind }
  const proponent = lines.map((line) => proponentOf(line, language)).find((each) => each !== undefined)
  const section = kind === 'decision' ? keyOfLine(language.resolutions.sections, lines) : undefined
  const number = titles.map(numberOf).find((each) => each !== undefined) ?? numberInSymbol(printed.symbol)
  return {
    kind,
    ...factOf('number', number),
    ...factOf('section', section),
    ...factOf('adopted', adoption?.date),
    ...factOf('meeting', adoption?.meeting && { number: String(adoption.meeting.number) }),
    ...factOf('proponent', proponent),
  }
}

/** What it is, to whom and from whom. */
function issuanceFacts(
  titles: readonly WordParagraph[],
  lines: readonly string[],
  { issuances, memo }: Language,
): WrittenFactList {
  const opened = titles.map(({ pieces }) => openParagraph(withoutCalls(pieces)))
  const behind = (label: string): string | undefined => {
    const found = opened.find((each) => each.label !== undefined && isSameLine(each.label, label))
    return found && plainText(found.pieces).replace(/\s+/g, ' ').trim()
  }
  return {
    ...factOf('issuance', keyOfLine(issuances, lines)),
    ...factOf('addressee', behind(memo.to)),
    ...factOf('sender', behind(memo.from)),
  }
}

function factOf(key: string, value: WrittenFact | undefined): WrittenFactList {
  return value === undefined ? {} : { [key]: value }
}

/** What one of the lines says, by its name in the facts. */
function keyOfLine(said: Readonly<Record<string, string>>, lines: readonly string[]): string | undefined {
  return Object.entries(said).find(([, words]) => isOneOf(lines, words))?.[0]
}

// -------------------------------------------------------------------- kinds

/** Parts of symbols that only documents of a kind have. */
const symbols: readonly (readonly [RegExp, KindName])[] = [
  [/\/RES\//, 'resolution'],
  [/\/DEC\//, 'decision'],
  [/\/PRST\//, 'statement'],
  [/\/PV\.\d/, 'verbatim-record'],
  [/\/SR\.\d/, 'summary-record'],
  [/^ST\/(?:SGB|AI|IC)\//, 'issuance'],
  [/\/Corr\.\d+$/, 'corrigendum'],
]

function kindOf(
  lines: readonly string[],
  proposal: ProposalFact | undefined,
  { language, symbol }: Printed,
): KindName | undefined {
  return (
    lines.map(titleKindOf).find((kind) => kind !== undefined) ??
    symbols.find(([part]) => part.test(symbol))?.[1] ??
    draftKindOf(proposal) ??
    composedKinds.find((kind) => lines.some((line) => saysKind[kind](line, language))) ??
    (/\/L\.\d+/.test(symbol) ? 'draft-resolution' : lines.map(wordKindOf).find((kind) => kind !== undefined))
  )
}

const motions: readonly Motion[] = ['resolution', 'decision']

/** "France and Guinea: draft resolution", "Draft decision submitted by the President", "Cuba: amendment to draft resolution A/C.3/80/L.44". */
function draftKindOf(proposal: ProposalFact | undefined): KindName | undefined {
  if (proposal === undefined) return undefined
  return proposal.amends === undefined ? `draft-${proposal.motion}` : 'amendment'
}

/** Lines that only documents of a kind have under or over their titles. */
const saysKind = {
  corrigendum: (line: string, { corrigendum }: Language) => isOneOf([corrigendum], line),
  addendum: (line: string, { addendum }: Language) => isOneOf([addendum], line),
  issuance: (line: string, { issuances }: Language) => isOneOf(Object.values(issuances), line),
  decision: (line: string, { resolutions }: Language) => isOneOf(Object.values(resolutions.sections), line),
  statement: (line: string, { statement }: Language) => isOneOf(organNames.map(statement), line),
  note: (line: string, { noteBy }: Language) => isSpoken(line, noteBy),
  report: (line: string, { reportOf }: Language) => isSpoken(line, reportOf),
}

/** "Corrigendum" and "Addendum" stand under the line of a report. */
const composedKinds = namesOf(saysKind)

function isSpoken(line: string, speech: Language['reportOf']): boolean {
  return authors.some((author) => organNames.some((organ) => isSameLine(speech(author, organ), line)))
}

// -------------------------------------------------------------- resolutions

/** "Resolution adopted by the General Assembly on 19 September 2025". */
function adoptionIn(lines: readonly string[], { resolutions }: Language): Adopted | undefined {
  const ways = motions.flatMap((motion) => organNames.map((organ) => ({ motion, organ, count: 1 })))
  const found = lines.flatMap((line): readonly Adopted[] => [
    ...ways.flatMap(({ motion, ...way }) => {
      const date = dateOf(line, (day) => resolutions.adopted({ ...way, motion, date: day }).join(' '))
      return date === undefined ? [] : [{ motion, date }]
    }),
    ...councilAdoptionIn(line, resolutions),
  ])
  return found[0]
}

/** "80/1." before a title. */
function numberOf({ pieces }: WordParagraph): string | undefined {
  return /^(\d{1,3}\/\d{1,3}(?:\s?[A-Z])?)(?:[.。]|\s?-)?$/u.exec(openParagraph(pieces).label ?? '')?.[1]
}

/** "2783 (2025)", which resolutions of the Security Council have in their symbols. */
function numberInSymbol(symbol: string): string | undefined {
  const [, number, year] = /^S\/RES\/(\d+)\s*\((\d{4})\)$/.exec(symbol) ?? []
  return number === undefined || year === undefined ? undefined : `${number} (${year})`
}
