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

/** Facts as the tree holds them; of facts that are not whole, what there is. */
export function factsOf(written: WrittenFactList, code: LanguageCode): Facts {
  const yaml = writeFacts(written)
  const file = new VFile({ path: 'facts' })
  const own = parseFacts(file, { yaml, locate: locateIn('facts', yaml) }, defaultLimits)
  const start = { path: 'facts', line: 1, column: 1 }
  return (own && checkFacts(file, { own, language: code, start })) ?? leastFacts(written, code)
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
