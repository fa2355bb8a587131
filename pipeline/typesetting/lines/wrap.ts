/** Lines of the masthead and of running heads, which no paragraph breaks. */

/** Words to lines no wider than the room, as many words as fit on each. */
export function wrap(text: string, room: number, widthOf: (words: string) => number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    const fits = last !== undefined && widthOf(longer) <= room
    return fits ? [...lines.slice(0, -1), longer] : [...lines, word]
  }, [])
}
