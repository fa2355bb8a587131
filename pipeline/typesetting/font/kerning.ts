/** Pairs of letters that stand closer or wider than their widths say. */
import { tableOf, tagAt, type FontFile } from './font-file.ts'

/** Font units to add between two glyphs. */
export type KernOf = (left: number, right: number) => number

const pairLookup = 2

/**
 * Reads the pairs of a font, those of all its scripts: no pair of a script has a letter of another. Knows lists of pairs
 * that add to the width of the first glyph, which is all that Tinos has; a test holds them against fontkit's.
 */
export function readKerning(file: FontFile): KernOf {
  const lists = lookupsOf(tableOf(file, 'GPOS')).flatMap(pairListsOf)
  const known = new Map<number, ReadonlyMap<number, number>>()
  return (left, right) => {
    let kerns = known.get(left)
    if (kerns === undefined) known.set(left, (kerns = kernsAfter(left, lists)))
    return kerns.get(right) ?? 0
  }
}

/** The lookups that the feature of kerning names. */
function lookupsOf(table: DataView): readonly DataView[] {
  const features = from(table, table.getUint16(6))
  const lookups = from(table, table.getUint16(8))
  const records = Array.from({ length: features.getUint16(0) }, (_, index) => 2 + index * 6)
  const kerning = records.filter((at) => tagAt(features, at) === 'kern')
  const named = new Set(kerning.flatMap((at) => numbersAt(from(features, features.getUint16(at + 4)), 2)))
  return [...named].map((index) => from(lookups, lookups.getUint16(2 + index * 2)))
}

function pairListsOf(lookup: DataView): readonly DataView[] {
  const lists = numbersAt(lookup, 4).map((offset) => from(lookup, offset))
  if (lookup.getUint16(0) !== pairLookup || !lists.every(isPairList))
    throw new Error('the font kerns in a form that is not known')
  return lists
}

/** Format 1; one number for the first glyph, its advance, and none for the second. */
function isPairList(list: DataView): boolean {
  return list.getUint16(0) === 1 && list.getUint16(4) === 4 && list.getUint16(6) === 0
}

function kernsAfter(left: number, lists: readonly DataView[]): ReadonlyMap<number, number> {
  const kerns = new Map<number, number>()
  for (const list of lists) {
    const index = coverageIndex(from(list, list.getUint16(2)), left)
    if (index !== undefined) addPairs(kerns, from(list, list.getUint16(10 + index * 2)))
  }
  return kerns
}

function addPairs(kerns: Map<number, number>, pairs: DataView): void {
  for (let at = 2; at < 2 + pairs.getUint16(0) * 4; at += 4) {
    const right = pairs.getUint16(at)
    kerns.set(right, (kerns.get(right) ?? 0) + pairs.getInt16(at + 2))
  }
}

/** Place of a glyph among those that a list covers: a list of them, or ranges. */
function coverageIndex(coverage: DataView, glyph: number): number | undefined {
  const count = coverage.getUint16(2)
  if (coverage.getUint16(0) === 1) {
    const index = numbersAt(coverage, 2).indexOf(glyph)
    return index < 0 ? undefined : index
  }
  for (let at = 4; at < 4 + count * 6; at += 6) {
    const first = coverage.getUint16(at)
    if (first <= glyph && glyph <= coverage.getUint16(at + 2)) return coverage.getUint16(at + 4) + glyph - first
  }
  return undefined
}

function from({ buffer, byteOffset }: DataView, offset: number): DataView {
  return new DataView(buffer, byteOffset + offset)
}

/** A count, and as many numbers. */
function numbersAt(view: DataView, at: number): readonly number[] {
  return Array.from({ length: view.getUint16(at) }, (_, index) => view.getUint16(at + 2 + index * 2))
}
