/** The facts of a text as they are written. */
import { VFile } from 'vfile'
import { defaultLimits } from '../text/limits.ts'
import { locateIn } from '../text/positions.ts'
import { hasUnread, valuesOf } from '../read/fact-tree.ts'
import { parseFacts } from '../read/parse-facts.ts'
import type { WrittenFactList } from '../facts/written.ts'

/** The facts of a text; absent where it cannot be read. */
export function readFacts(yaml: string): WrittenFactList | undefined {
  const facts = parseFacts(new VFile(), { yaml, locate: locateIn('facts', yaml) }, defaultLimits)
  // Facts are texts, lists and groups: what the tree holds.
  return facts === undefined || hasUnread(facts) ? undefined : (valuesOf(facts) as WrittenFactList)
}
