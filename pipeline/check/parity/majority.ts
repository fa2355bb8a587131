/** Who differs: the most agree, and where there are as many on both sides, those with the original. */

/** The languages of a document, by their places; `original` is the one that the others are translations of. */
export interface Electorate {
  readonly count: number
  readonly original: number
}

/** What most say, and who says otherwise. */
export interface Verdict<Said> {
  readonly agreed: Said
  readonly agreeing: readonly number[]
  readonly differing: readonly number[]
}

/** The verdict on what each language says; `undefined` is something to say, too. */
export function judge<Said>(said: readonly Said[], { original }: Pick<Electorate, 'original'>): Verdict<Said> {
  const sides = new Map<Said, number[]>()
  said.forEach((each, at) => sides.set(each, [...(sides.get(each) ?? []), at]))
  const [winner] = [...sides].toSorted(([, a], [, b]) => weight(b, original) - weight(a, original))
  const [agreed, agreeing] = winner ?? [said[0] as Said, []]
  return { agreed, agreeing, differing: said.flatMap((each, at) => (each === agreed ? [] : [at])) }
}

/** The verdict on whether there is anything: which languages have something at a place. */
export function judgePresence(row: readonly (object | undefined)[], electorate: Pick<Electorate, 'original'>) {
  return judge(
    row.map((each) => each !== undefined),
    electorate,
  )
}

function weight(side: readonly number[], original: number): number {
  return side.length + (side.includes(original) ? 0.5 : 0)
}
