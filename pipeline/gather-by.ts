/** Things by what they have in common. */

/** Each key with the things that have it, in their order. */
export function gatherBy<Key, Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key,
): ReadonlyMap<Key, readonly Thing[]> {
  const gathered = new Map<Key, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const alike = gathered.get(key)
    if (alike === undefined) gathered.set(key, [thing])
    else alike.push(thing)
  }
  return gathered
}
