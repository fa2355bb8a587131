/** How many of a thing a message speaks of. */

/** "1 agenda title", "2 agenda titles": the figures come as words of a message do. */
export function count(number: string, one: string, many = `${one}s`): string {
  return `${number} ${isOne(number) ? one : many}`
}

/** Whether a sentence stands in the singular. */
export function isOne(number: string): boolean {
  return number === '1'
}

/** Others of one kind in the same text. */
export function others(count: string): string {
  if (count === '0') return ''
  return count === '1' ? ', and so does 1 more' : `, and so do ${count} more`
}

/** Others that a warning stands for: how many, and in which lines, "3: 14, 16". */
export function andMore(others: string): string {
  const [number = '0', lines = ''] = others.split(': ')
  if (number === '0') return ''
  if (lines === '') return ` (and ${number} more)`
  return ` (and ${number} more: ${lines.includes(',') ? 'lines' : 'line'} ${lines})`
}
