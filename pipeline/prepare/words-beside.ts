/** The words on a side of a sign, by which a reader finds it. */

const few = 3

/** The first words behind a place of a text. */
export function wordsAfter(text: string, at: number): string {
  return wordsIn(text.slice(at + 1, at + 80))
    .slice(0, few)
    .join(' ')
}

/** The last words before a place of a text. */
export function wordsBefore(text: string, at: number): string {
  return wordsIn(text.slice(Math.max(0, at - 80), at))
    .slice(-few)
    .join(' ')
}

function wordsIn(text: string): readonly string[] {
  return text.split(/[\s\uFFFC]+/u).filter((word) => word !== '')
}
