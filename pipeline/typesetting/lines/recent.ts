/** Things that are kept by a group and a text as long as they are used: names and figures are new in every document. */

export interface Recent<Group, Thing> {
  readonly find: (group: Group, text: string) => Thing | undefined
  /** Keeps a thing, and gives it. */
  readonly keep: (group: Group, text: string, thing: Thing) => Thing
}

type Things<Group, Thing> = Map<Group, Map<string, Thing>>

/** Keeps twice `most` things at the most: with every so many that are new, those go that nobody has asked for since the time before. */
export function keepRecent<Group, Thing>(most: number): Recent<Group, Thing> {
  let fresh: Things<Group, Thing> = new Map()
  let older: Things<Group, Thing> = new Map()
  let count = 0
  const keep = (group: Group, text: string, thing: Thing): Thing => {
    if (count >= most) {
      older = fresh
      fresh = new Map()
      count = 0
    }
    const known = fresh.get(group) ?? new Map<string, Thing>()
    fresh.set(group, known.set(text, thing))
    count += 1
    return thing
  }
  const find = (group: Group, text: string): Thing | undefined => {
    const found = fresh.get(group)?.get(text)
    if (found !== undefined) return found
    const old = older.get(group)?.get(text)
    return old && keep(group, text, old)
  }
  return { find, keep }
}
