/** The facts of a Word file. */
import { VFile } from 'vfile'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { toFacts, type Facts } from '../../facts/facts.ts'
import { defaultLimits } from '../../text/limits.ts'
import { locateIn } from '../../text/positions.ts'
import { checkFacts } from '../../read/check-facts.ts'
import { factsSchema } from '../../facts/definitions.ts'
import { parseFacts } from '../../read/parse-facts.ts'
import type { WrittenFactList } from '../../facts/written.ts'
import { writeFacts } from '../../unparse/front-matter.ts'

/** The facts of a file, as they are written and as the tree holds them. */
export interface FoundFacts {
  readonly written: WrittenFactList
  readonly facts: Facts
  /** Keys that the printed text changed. */
  readonly changed: readonly string[]
  /** Lines of the session block that could not be understood. */
  readonly unread: readonly string[]
}

/** Facts as the tree holds them; those that a kind must have and a file does not say are put in for reading alone. */
export function factsOf(written: WrittenFactList, code: LanguageCode): Facts {
  for (const least of leastOf(code)) {
    const facts = checked({ ...least, ...written }, code)
    if (facts !== undefined) return facts
  }
  return leastFacts(written, code)
}

function checked(written: WrittenFactList, code: LanguageCode): Facts | undefined {
  const yaml = writeFacts(written)
  const file = new VFile({ path: 'facts' })
  const own = parseFacts(file, { yaml, locate: locateIn('facts', yaml) }, defaultLimits)
  const start = { path: 'facts', line: 1, column: 1 }
  return own && checkFacts(file, { own, language: code, start })
}

/** What may be missing, the fewest first. */
function leastOf(original: LanguageCode): readonly WrittenFactList[] {
  const least = { kind: 'report', organ: 'general-assembly', distribution: 'general', date: '2000-01-01' }
  const session = '1'
  const adopted = { adopted: least.date, proponent: { 'without-reference': 'A/1/L.1' } }
  const more = [{}, { original }, { session }, { original, session }]
  return [
    {},
    ...more.map((each) => ({ ...least, ...each })),
    ...more.map((each) => ({ ...least, ...adopted, ...each })),
  ]
}

function leastFacts(written: WrittenFactList, language: LanguageCode): Facts {
  const { kind, organ, symbol, date } = factsSchema.shape
  const parsed = {
    kind: kind.safeParse(written['kind']).data ?? 'report',
    organ: (typeof written['organ'] === 'string' && organ.safeParse(written['organ']).data) || 'general-assembly',
    symbol: symbol.safeParse(written['symbol']).data,
    distribution: 'general',
    date: date.safeParse(written['date']).data ?? '2000-01-01',
  } as const
  return toFacts(parsed, { language, places: new Map() })
}
