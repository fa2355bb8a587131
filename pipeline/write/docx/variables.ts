/** Document variables and custom properties, by the names that the official files use; only what there is a fact for. */
import type { Publication } from '../../publication.ts'
import type { WordLanguage } from '../../word/language.ts'
import { factVariables } from '../../word/origin.ts'
import { jobVariable, nameOfStation, stationVariable, symbolVariables } from '../../word/variables.ts'
import { blocksOf, plainText } from '../../reading-order.ts'

export interface Variable {
  readonly name: string
  readonly value: string
}

function some(name: string, value: string | undefined): readonly Variable[] {
  return value === undefined || value === '' ? [] : [{ name, value }]
}

/** Symbols, session, agenda and titles: in both lists. */
function describe(publication: Publication): readonly Variable[] {
  const {
    properties,
    runningHead: { symbols },
  } = publication
  const subtitle = blocksOf(publication).find((block) => block.type === 'subtitle')
  return [
    ...symbols.flatMap((symbol, index) => some(symbolVariables.described(index), symbol)),
    ...some('Session1', properties.session),
    ...some('Agenda1', properties.agenda),
    ...properties.agendaTitles.flatMap((title, index) => some(`Agenda Title${index + 1}`, title)),
    ...some('Title1', properties.documentTitle),
    ...some('Title2', subtitle && plainText(subtitle.content)),
  ]
}

/** "2100134F". */
function jobCode(job: string | undefined, { letter }: WordLanguage): string | undefined {
  return job === undefined ? undefined : `${job.replaceAll('-', '')}${letter}`
}

/** Variables of `word/settings.xml`. */
export function documentVariables(publication: Publication): readonly Variable[] {
  const {
    properties: { jobNumber, dutyStation },
    runningHead: { symbols },
    firstFoot,
    facts,
    wordLanguage,
  } = publication
  return [
    ...describe(publication),
    ...symbols.flatMap((symbol, index) => some(symbolVariables.printed(index), symbol)),
    ...some('JobNo', jobCode(jobNumber, wordLanguage)),
    ...some(jobVariable, jobNumber),
    ...some('jobn', jobNumber && `${jobNumber} (${wordLanguage.letter})`),
    ...some('jobnDT', firstFoot.jobLine),
    ...some('Barcode', firstFoot.barcode),
    ...some(stationVariable, nameOfStation(dutyStation)),
    ...some('DocType', publication.masthead.status === undefined ? 'Final' : 'Draft'),
    ...some('DocCategory', 'Doc'),
    ...factVariables(facts).flatMap(([name, value]) => some(name, value)),
  ].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Properties of `docProps/custom.xml`. */
export function customProperties(publication: Publication): readonly Variable[] {
  const { jobNumber } = publication.properties
  return [
    ...some('JobNo', jobNumber?.replaceAll('-', '')),
    ...describe(publication),
    ...some('Category', 'Document'),
    ...some('Language', publication.wordLanguage.name),
  ]
}
