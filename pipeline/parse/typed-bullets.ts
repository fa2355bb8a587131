/**
 * Bullets as Word types them: a sign at the start of a line is read as the hyphen of Markdown (CommonMark 0.31.2, 5.2), sign for sign, so that
 * every place stays where it is. A dash, or a letter of a symbol font, is a bullet only before a tab. Errs by leaving words: a sign that no
 * space follows is told by the patterns of markup.
 */

// Word's web text has seven spaces behind the sign: more than four before the words would make code of them.
const typed = /^([ \t>]*)(?:[•·∙‧・▪▫■□●○◦‣➢►◆]([ \t]+)|[–—§Øü](\t[ \t]*))(?=\S|[\u3000\u00A0])/gm
const most = 4
const before = 3

// Chinese paragraphs are set in by two wide spaces, which would make words of any sign of Markdown behind them.
// Fixed spaces, which look like others, come with words that are copied.
const setIn = /^[\u3000\u00A0\u2002\u2003\u202F]{1,3}(?=(?:[0-9]{1,9}[.)]|[-*+]|#{1,6})[ \t]|::|>|\|)/gm

/** The text with spaces of ASCII before signs of Markdown that wide or fixed ones set in. */
export function narrowIndents(text: string): string {
  return text.replace(setIn, (spaces) => ' '.repeat(spaces.length))
}

/** The text with a plus, which Markdown has for another list, for each en dash that an item begins with, sign for sign. */
export function markDashItems(text: string): string {
  if (!/\n[ \t>]*– /.test(text)) return text
  const lines = text.split('\n')
  const starts = lines.flatMap((line, at) => (startsParagraph(line, lines[at - 1]) ? [at] : []))
  const dashed = starts.map((at) => dashItem.test(lines[at] ?? ''))
  starts.forEach((at, order) => {
    const isListed = dashed[order - 1] === true || dashed[order + 1] === true || isAnnounced(lines, at)
    if (dashed[order] === true && isListed) lines[at] = (lines[at] ?? '').replace('–', '+')
  })
  return lines.join('\n')
}

const dashItem = /^[ \t>]*– (?=\S)/

/** What is set in goes on with an item. */
function startsParagraph(line: string, before = ''): boolean {
  return isBlank(before) && !isBlank(line) && (!/^[ \t]{2}/.test(line) || dashItem.test(line))
}

/** A colon ends what stands before the blank lines. */
function isAnnounced(lines: readonly string[], at: number): boolean {
  let before = at - 1
  while (before > 0 && isBlank(lines[before] ?? '')) before -= 1
  return /[:：][ \t]*$/.test(lines[before] ?? '')
}

function isBlank(line: string): boolean {
  return /^[ \t>]*$/.test(line)
}

/** The text with a hyphen for each bullet that was typed by its sign. */
export function dashBullets(text: string): string {
  return text.replace(typed, (found, prefix: string, ...[spaces, tabs]: readonly (string | undefined)[]) => {
    const room = spaces ?? tabs ?? ''
    const moved = room.includes('\t') ? 0 : Math.max(0, room.length - most)
    return moved > before ? found : `${prefix}${' '.repeat(moved)}-${room.slice(moved)}`
  })
}
