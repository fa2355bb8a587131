/** Lines of the masthead and of running heads, which no paragraph breaks. */
import type { TextStyle } from '../../../../templates/styles.ts'
import { widthOf } from '../engine/text/parts.ts'
import { setRuns } from '../engine/text/set-lines.ts'
import { plain } from './text.ts'

/** Words to lines no wider than the room, as many words as fit on each. */
export function wrap(text: string, style: TextStyle, room: number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    const fits = last !== undefined && widthOf(setRuns([plain(longer, style)], undefined, style.writing)) <= room
    return fits ? [...lines.slice(0, -1), longer] : [...lines, word]
  }, [])
}
