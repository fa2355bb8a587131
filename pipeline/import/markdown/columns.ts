/** Lines in columns of one width, as terminals show them: pandoc draws its tables so. */

/** Where columns begin. */
export type Starts = readonly number[]

// Characters of East Asia take two columns, marks over letters none.
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u
const narrow = /[\p{Mn}\p{Me}\p{Cf}]/u

function widthOf(character: string): number {
  return narrow.test(character) ? 0 : wide.test(character) ? 2 : 1
}

/** The pieces of a line between the places where columns begin. */
export function cutAt(line: string, starts: Starts): readonly string[] {
  const pieces = starts.map(() => '')
  let column = 0
  let at = 0
  for (const character of line) {
    while (at + 1 < starts.length && column >= (starts[at + 1] ?? 0)) at += 1
    pieces[at] = (pieces[at] ?? '') + character
    column += widthOf(character)
  }
  return pieces
}

/** The column in which a line ends. */
export function endOf(line: string): number {
  return Array.from(line).reduce((sum, character) => sum + widthOf(character), 0)
}
