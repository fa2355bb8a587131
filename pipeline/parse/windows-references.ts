/**
 * Character references by the numbers of Windows-1252, which Word's web text has: `&#150;` is a dash. CommonMark (0.31.2, 2.5) reads U+FFFD for
 * them, so the source tells which was meant (as HTML has it: 13.2.5.80). Errs on neither side: those numbers are no characters otherwise.
 */
import type { Nodes } from 'mdast'
import { signOfNumber } from '../text/typed-signs.ts'
import { sourceOf, type ParseContext } from './context.ts'
import { visitsOf } from './walk.ts'

const first = 0x80
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const reference = /\\[!-/:-@[-`{-~]|\uFFFD|&#(?:0*([0-9]{1,7})|[xX]0*([0-9A-Fa-f]{1,6}));/g
const lost = '\uFFFD'

/** Puts the characters that are meant where the parser has read none. */
export function readWindowsReferences(root: Nodes, context: ParseContext): void {
  if (!/&#(?:0*1[2-5]\d|[xX]0*[89][\da-f]);/i.test(context.text)) return
  for (const { node } of visitsOf(root)) {
    if (node.type !== 'text' || !node.value.includes(lost)) continue
    const meant = [...sourceOf(context, node).matchAll(reference)].flatMap(([found, decimal, hexadecimal]) => {
      if (found === lost) return [lost]
      const number = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
      return !Number.isNaN(number) && signOfNumber(number) === lost ? [windows[number - first] ?? lost] : []
    })
    let index = 0
    node.value = node.value.replace(/\uFFFD/g, () => meant[index++] ?? lost)
  }
}
