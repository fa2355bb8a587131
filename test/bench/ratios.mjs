// What ours cost for one of another's: medians of paired runs.

/** Seconds and megabytes of pairs, as a line of ratios. */
export function ratios(pairs) {
  const ratio = (key) => median(pairs.map(([one, other]) => one[key] / other[key])).toFixed(2)
  return `processor time ${ratio('seconds')}, peak memory ${ratio('megabytes')}`
}

/** The middle one of an odd number of numbers. */
export function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]
}
