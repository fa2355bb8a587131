/**
 * Bullets as Word types them: a sign at the start of a line is read as the hyphen of Markdown (CommonMark 0.31.2, 5.2), sign for sign, so that
 * every place stays where it is. A dash, or a letter of a symbol font, is a bullet only before a tab. Errs by leaving words: a sign that no
 * space follows is told by the patterns of markup.
 */

// Word's web text has seven spaces behind the sign: more than four before the words would make code of them.
const typed = /^([ \t>]*)(?:[•·∙‧・▪▫■□●○◦‣➢►◆]([ \t]+)|[–—§Øü](\t[ \t]*))(?=\S)/gm
const most = 4
const before = 3

// Chinese paragraphs are set in by two wide spaces, which would make words of any sign of Markdown behind them.
const setIn = /^\u3000{1,3}(?=(?:[0-9]{1,9}[.)]|[-*+]|#{1,6})[ \t]|::|>)/gm

/** The text with spaces of ASCII before signs of Markdown that wide ones set in. */
export function narrowIndents(text: string): string {
  return text.replace(setIn, (spaces) => ' '.repeat(spaces.length))
}

/** The text with a hyphen for each bullet that was typed by its sign. */
export function dashBullets(text: string): string {
  return text.replace(typed, (found, prefix: string, ...[spaces, tabs]: readonly (string | undefined)[]) => {
    const room = spaces ?? tabs ?? ''
    const moved = room.includes('\t') ? 0 : Math.max(0, room.length - most)
    return moved > before ? found : `${prefix}${' '.repeat(moved)}-${room.slice(moved)}`
  })
}
