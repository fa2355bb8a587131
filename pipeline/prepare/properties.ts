/** Metadata of the files from facts and title. */
import type { Kind } from '../../templates/kinds/kind.ts'
import type { Language } from '../../templates/languages/language.ts'
import type { Facts } from '../document.ts'
import type { Line, Properties, SessionColumn } from '../publication.ts'

export interface Described {
  readonly facts: Facts
  readonly kind: Kind
  readonly language: Language
  readonly title: Line
  readonly columns: readonly SessionColumn[]
}

/** What the files say of themselves. */
export function composeProperties({ facts, kind, language, title, columns }: Described): Properties {
  const [column] = columns
  const documentTitle = words(title)
  return {
    title: facts.symbol === undefined ? documentTitle : `${facts.symbol} – ${documentTitle}`,
    documentTitle,
    ...(facts.symbol === undefined ? {} : { symbol: facts.symbol }),
    organ: facts.organs
      .map(({ organ }) => language.organs[organ].replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''))
      .join(', '),
    ...(column?.session === undefined ? {} : { session: column.session }),
    ...(column?.agenda === undefined ? {} : { agenda: words(column.agenda) }),
    agendaTitles: (column?.agendaTitles ?? []).map((lines) => lines.map(words).join(' ')),
    kind: kind.name,
    distribution: language.masthead.distribution[facts.distribution],
    date: facts.date,
    original: facts.original,
    ...(facts.job === undefined ? {} : { jobNumber: facts.job.number }),
    dutyStation: facts.dutyStation,
  }
}

/** Plain words for searching: fixed spaces are a matter of the page. */
function words(line: Line): string {
  const text = line.map((inline) => (inline.type === 'text' ? inline.value : inline.type === 'lineBreak' ? ' ' : ''))
  return text.join('').replace(/[\u00A0\u202F]/g, ' ')
}
