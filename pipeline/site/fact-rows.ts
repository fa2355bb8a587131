/** What is known of a document, fact by fact. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import { siteWords } from '../../templates/site-words/index.ts'
import type { FactName } from '../../templates/site-words/words.ts'
import { stations } from '../../templates/stations/index.ts'
import type { DocumentRecord, RecordedFacts } from '../records.ts'
import { kindName, organName, sessionName, statusName, versionWithFacts } from './catalogue.ts'
import { tongue } from './frame.ts'
import { markup, type SafeMarkup } from './markup.ts'

type Value = (facts: RecordedFacts, language: LanguageCode) => readonly (SafeMarkup | string | undefined)[]

/** Each fact in its words; what is printed in a language alone stands as it is printed. */
const values: Readonly<Record<Exclude<FactName, 'symbol'>, Value>> = {
  organ: ({ organs }, language) => organs.map((organ) => organName(organ, language)),
  session: ({ organs }, language) => organs.map((organ) => sessionName(organ, language)),
  agenda: ({ agenda }) => [agenda],
  subject: ({ agendaTitles }) => agendaTitles,
  kind: ({ kind }, language) => [kindName(kind, language)],
  date: ({ date }, language) => [markup`<time datetime="${date}">${languages[language].resolutions.day(date)}</time>`],
  distribution: ({ distribution }, language) => [
    new Map<string, string>(Object.entries(siteWords[language].distributions)).get(distribution) ?? distribution,
  ],
  original: ({ original }, language) => original.map((code) => siteWords[language].originals[code]),
  jobNumber: ({ jobNumber }) => [jobNumber && markup`<bdi>${jobNumber}</bdi>`],
  dutyStation: ({ dutyStation }, language) => [
    new Map(Object.entries(stations)).get(dutyStation)?.names[language] ?? dutyStation,
  ],
  status: ({ status }, language) => [statusName(status, language)],
}

/** A list of facts; absent where an earlier release wrote the record. */
export function factRows(record: DocumentRecord, language: LanguageCode): SafeMarkup | undefined {
  const version = versionWithFacts(record, language)
  if (version?.facts === undefined) return undefined
  const { facts, language: own } = version
  // Keys widen to string; they are those of the table.
  const rows = (Object.keys(values) as readonly (keyof typeof values)[]).flatMap((name) => {
    const found = values[name](facts, language).filter((value) => value !== undefined)
    if (found.length === 0) return []
    const isForeign = own !== language && (name === 'agenda' || name === 'subject')
    const foreign = isForeign ? markup` ${tongue(own)}` : undefined
    const details = found.map((value) => markup`<dd${foreign}>${value}</dd>`)
    return markup`<div><dt>${siteWords[language].facts[name]}</dt>${details}</div>\n`
  })
  return markup`<dl class="fact-list">\n${rows}</dl>\n`
}
