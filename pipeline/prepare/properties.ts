/** Metadata of the files from facts and title. */
import { commas } from '../../templates/commas.ts'
import type { Kind } from '../../templates/kinds/kind.ts'
import type { Language } from '../../templates/languages/language.ts'
import type { Facts } from '../facts/facts.ts'
import { catalogueName } from '../facts/issuer.ts'
import type { Line } from '../publication.ts'
import type { Properties } from '../properties.ts'
import type { SessionWords } from './session-lines.ts'
import { plainWords } from './plain-words.ts'

export interface Described {
  readonly facts: Facts
  readonly kind: Kind
  readonly language: Language
  readonly title: Line
  readonly columns: readonly SessionWords[]
}

/** What the files say of themselves. */
export function composeProperties({ facts, kind, language, title, columns }: Described): Properties {
  const [column] = columns
  const agendas = columns.flatMap(({ agenda }) => (agenda === undefined ? [] : [plainWords(agenda)]))
  const organs = facts.organs.map(({ organ }) => catalogueName(organ, language))
  // A title that the next line goes on with ends in a comma (Russian resolutions of the Security Council).
  const documentTitle = plainWords(title).replace(/,$/, '')
  return {
    title: facts.symbol === undefined ? documentTitle : `${facts.symbol} – ${documentTitle}`,
    documentTitle,
    ...(facts.symbol === undefined ? {} : { symbol: facts.symbol }),
    organ: organs.join(commas[facts.language]),
    organs,
    ...(column?.session === undefined ? {} : { session: column.session }),
    ...(agendas.length === 0 ? {} : { agenda: agendas.join(commas[facts.language]) }),
    agendaTitles: columns.flatMap(({ agendaTitles }) => agendaTitles.map((lines) => lines.map(plainWords).join(' '))),
    date: facts.date,
    ...(facts.job === undefined ? {} : { jobNumber: facts.job.number }),
    publisher: withoutStretching(language.unitedNations),
    ...actOf(facts, kind),
    dutyStation: facts.dutyStation,
  }
}

/** Mastheads stretch the name of the Organization, Arabic by strokes and Chinese by spaces. */
function withoutStretching(name: string): string {
  return name.replace(/\u0640|(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
}

/** What takes a day of adoption has been adopted. */
function actOf({ adopted }: Facts, { takes, motion }: Kind): Pick<Properties, 'act'> {
  if (takes.adopted === undefined) return {}
  return { act: { type: motion, ...(adopted === undefined ? {} : { adopted }) } }
}
