/**
 * Character references by the numbers of Windows-1252, which Word's web text has: `&#150;` is a dash. CommonMark (0.31.2, 2.5) reads U+FFFD for
 * them, so the source tells which was meant (as HTML has it: 13.2.5.80). Errs on neither side: those numbers are no characters otherwise.
 */
import type { Nodes } from 'mdast'
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
      const number = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
      return found === lost || isUnread(number) ? [windows[number - first] ?? lost] : []
    })
    let index = 0
    node.value = node.value.replace(/\uFFFD/g, () => meant[index++] ?? lost)
  }
}

/** Numbers for which the parser has U+FFFD (micromark-util-decode-numeric-character-reference 2.0.2). */
function isUnread(number: number): boolean {
  return (
    number < 9 ||
    number === 11 ||
    (number > 13 && number < 32) ||
    (number > 126 && number < 160) ||
    (number > 55_295 && number < 57_344) ||
    (number > 64_975 && number < 65_008) ||
    (number & 65_535) === 65_535 ||
    (number & 65_535) === 65_534 ||
    number > 1_114_111
  )
}
