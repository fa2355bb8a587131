/** How many steps outlines have, before anything is made of them. */

/** How many numbers the commands of path data take; every other command takes one. */
const takes = new Map([
  ...['m', 'l', 't'].map((letter) => [letter, 2] as const),
  ...['s', 'q'].map((letter) => [letter, 4] as const),
  ['c', 6],
  ['a', 7],
])

/** The steps of path data: its commands, and those that go on without a letter. Never more than are drawn of it. */
export function countSteps(text: string): number {
  let steps = 0
  for (const [command] of text.matchAll(/[a-df-z][^a-df-z]*/gi)) {
    const each = takes.get(command.charAt(0).toLowerCase()) ?? 1
    steps += Math.max(1, each === 7 ? 0 : Math.floor(countNumbers(command) / each))
  }
  return steps
}

/** The points of a list. */
export function countPoints(text: string): number {
  return Math.floor(countNumbers(text) / 2)
}

function countNumbers(text: string): number {
  let numbers = 0
  for (const _ of text.matchAll(/(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)) numbers += 1
  return numbers
}
