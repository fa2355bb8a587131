/** Facts as an author writes them: texts, lists and groups. */

/** A value of front matter: text, a list, or a group of them. */
export type WrittenFact = string | readonly WrittenFact[] | { readonly [key: string]: WrittenFact }

export type WrittenFactList = Readonly<Record<string, WrittenFact>>

/** One value or several, as a list. */
export function listOf<Value>(value: Value | readonly Value[]): readonly Value[] {
  // `isArray` does not narrow readonly lists; no fact is itself a list.
  return Array.isArray(value) ? (value as readonly Value[]) : [value as Value]
}

/** The other way round: the one value of a list of one, or the list; nothing of an empty one. */
export function oneOrList(values: readonly WrittenFact[]): WrittenFact | undefined {
  return values.length > 1 ? values : values[0]
}

type Present<Given> = { readonly [Key in keyof Given]?: Exclude<Given[Key], undefined> }

/** What is there, in its order. */
export function present<Given extends object>(given: Given): Present<Given> {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined)
  // The entries are those of `given` whose value is there.
  return Object.fromEntries(entries) as Present<Given>
}
