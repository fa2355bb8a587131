/** Facts that an edited file prints otherwise, put into the files in which the author says them. */
import { isLanguageFact } from '../facts/definitions.ts'
import type { WrittenFact, WrittenFactList } from '../facts/written.ts'
import { findFrontMatter } from '../text/front-matter.ts'
import { editFact, saysFact, type FactChange } from '../unparse/edit-facts.ts'

/** The texts of a source, by name. */
export interface NamedTexts {
  readonly texts: ReadonlyMap<string, string>
  /** Of these, the one with the text, and the one with facts alone. */
  readonly name: string
  readonly factsName: string | undefined
}

interface MergedFacts {
  readonly texts: ReadonlyMap<string, string>
  readonly edits: number
}

/** Changes, of the facts of a source, those that two readings tell apart. */
export function mergeFacts(
  source: NamedTexts,
  { before, after }: { readonly before: WrittenFactList; readonly after: WrittenFactList },
): MergedFacts {
  const changes = changesOf(before, after)
  const texts = new Map(source.texts)
  for (const [key, change] of changes) {
    const name = placeOf(key, { ...source, texts })
    const text = texts.get(name) ?? ''
    texts.set(name, name === source.name ? editMatter(text, key, change) : editFact(text, key, change))
  }
  return { texts, edits: changes.length }
}

/** A fact that was changed in the folder and in the file, each in another way. */
export interface FactConflict {
  readonly key: string
  readonly mine: string
  readonly theirs: string
}

/** The facts that an editor has changed, and the author of the folder in another way since. */
export function findFactConflicts(
  { carried, mine }: { readonly carried: WrittenFactList; readonly mine: WrittenFactList },
  { before, after }: { readonly before: WrittenFactList; readonly after: WrittenFactList },
): readonly FactConflict[] {
  const [origin, own] = [carried, mine].map((facts) => new Map<string, WrittenFact>(Object.entries(facts)))
  return changesOf(before, after).flatMap(([key, { after: edited }]) => {
    const [was, is, theirs] = [origin?.get(key), own?.get(key), edited].map((fact) => JSON.stringify(fact) ?? '')
    return was === is || is === theirs ? [] : [{ key, mine: `${key}: ${is}`, theirs: `${key}: ${theirs}` }]
  })
}

function changesOf(
  before: WrittenFactList,
  after: WrittenFactList,
): readonly (readonly [key: string, change: FactChange])[] {
  const [old, edited] = [new Map(Object.entries(before)), new Map<string, WrittenFact>(Object.entries(after))]
  return [...new Set([...old.keys(), ...edited.keys()])]
    .map((key) => [key, { before: old.get(key), after: edited.get(key) }] as const)
    .filter(([, change]) => JSON.stringify(change.before) !== JSON.stringify(change.after))
}

/** Where a fact is said, or where its like are. */
function placeOf(key: string, { texts, name, factsName }: NamedTexts): string {
  if (saysFact(matterOf(texts.get(name) ?? ''), key) || factsName === undefined) return name
  return saysFact(texts.get(factsName) ?? '', key) || !isLanguageFact(key) ? factsName : name
}

function matterOf(text: string): string {
  const matter = findFrontMatter(text)
  return matter === 'open' ? '' : matter.yaml
}

function editMatter(text: string, key: string, change: FactChange): string {
  const matter = findFrontMatter(text)
  if (matter === 'open') return text
  const yaml = editFact(matter.yaml, key, change)
  if (matter.bodyOffset === 0) return yaml === '' ? text : `---\n${yaml}---\n\n${text}`
  return text.slice(0, matter.offset) + yaml + text.slice(matter.offset + matter.yaml.length)
}
