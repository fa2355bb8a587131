/** Where a fact is written, in the text of a language or beside it. */
import { VFile } from 'vfile'
import type { FactKey } from '../facts/definitions.ts'
import { findFrontMatter } from '../text/front-matter.ts'
import { defaultLimits } from '../text/limits.ts'
import { locateIn, type Place } from '../text/positions.ts'
import type { LanguageFile } from './document-folder.ts'
import { parseFacts } from './parse-facts.ts'
import { readText } from './text.ts'
import type { YamlText } from './yaml.ts'

/** The place of a fact; the text wins over what all languages share, and what cannot be read says nothing. */
export function findWrittenFact({ root, name, path, facts }: LanguageFile, key: FactKey): Place | undefined {
  const own = readText(new VFile(), { root, name, path }, defaultLimits)
  const shared = facts && readText(new VFile(), { root, ...facts }, defaultLimits)
  const written = [
    ...(own === undefined ? [] : inFrontMatter(path, own)),
    ...(shared === undefined || facts === undefined ? [] : [{ yaml: shared, locate: locateIn(facts.path, shared) }]),
  ]
  const [found] = written.flatMap((yaml) => parseFacts(new VFile(), yaml, defaultLimits)?.entries.get(key) ?? [])
  return found?.value.place
}

function inFrontMatter(path: string, text: string): readonly YamlText[] {
  const matter = findFrontMatter(text)
  if (matter === 'open') return []
  const locate = locateIn(path, text)
  return [{ yaml: matter.yaml, locate: (offset) => locate(matter.offset + offset) }]
}
