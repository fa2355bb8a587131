/** Which size and line height a style has in Arabic and Chinese. */
import { scriptExceptions, scriptTypes, type ScriptTypes } from '../../templates/scripts.ts'
import type { TextStyle } from '../../templates/styles.ts'

/** Size and line height of a style in the other scripts; a size between two goes with the smaller. */
export function scriptTypesOf(style: Pick<TextStyle, 'word' | 'size'>): ScriptTypes {
  const sizes = Object.keys(scriptTypes).map(Number)
  const nearest = Math.max(Math.min(...sizes), ...sizes.filter((size) => size <= style.size))
  const found = scriptExceptions.get(style.word.id) ?? scriptTypes[nearest]
  if (found === undefined) throw new Error(`no Arabic and Chinese type beside ${style.size} points`)
  return found
}
