/** What a writer puts in the place of a tag of HTML: the form that the language has for it. */

/** The name of a tag, in small letters. */
export function tagName(tag: string): string {
  return /^<\/?([a-z][\w:-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? ''
}

/** The longest words that a cure repeats. */
const longest = 40

/** The words between a tag and the one that closes it; empty where they are many, or none. */
export function wordsWithin(text: string, tag: string, end: number): string {
  const rest = text.slice(end, end + longest + tag.length + 3)
  const close = rest.toLowerCase().indexOf(`</${tagName(tag)}`)
  const words = close === -1 ? '' : rest.slice(0, close)
  return /[\n<]/.test(words) ? '' : words
}

const keepWords = 'Remove the tag and the one that closes it; the words between them stay.'
const noUnderline =
  'Remove the tags: nothing is underlined in a document; where it is meant, write `*words*` for italics.'

const cures = new Map<string, (words: string) => string>([
  ['br', () => 'Write `\\` at the end of the line, and go on in the next line.'],
  ['p', () => 'Remove the tags: a blank line ends a paragraph.'],
  ['b', (words) => `Write \`**${words}**\`.`],
  ['strong', (words) => `Write \`**${words}**\`.`],
  ['i', (words) => `Write \`*${words}*\`.`],
  ['em', (words) => `Write \`*${words}*\`.`],
  ['cite', (words) => `Write \`*${words}*\`.`],
  ['u', () => noUnderline],
  ['ins', () => noUnderline],
  ['s', () => 'Remove the tags, and the words between them if they are deleted.'],
  ['strike', () => 'Remove the tags, and the words between them if they are deleted.'],
  ['del', () => 'Remove the tags, and the words between them if they are deleted.'],
  ['sup', raised],
  ['sub', lowered],
  ['a', () => 'Write `[words](https://…)`; for a name to refer to, write `{#name}` at the end of the paragraph.'],
  ['img', () => 'Write `![alternative text](picture.png)` in a paragraph of its own.'],
  ['hr', () => 'Remove it; write `::page-break` for a new page.'],
  ['li', () => 'Begin the line with `- ` for a bullet, or with `1. ` for a numbered paragraph.'],
  ['ul', () => 'Begin each line with `- `.'],
  ['ol', () => 'Begin each paragraph with `1. `.'],
  ['blockquote', () => 'Begin each line with `> `.'],
  ['q', (words) => `Write \`"${words}"\`.`],
  ['title', () => 'Write `# ` and the title.'],
  ...['table', 'thead', 'tbody', 'tr', 'td', 'th'].map(
    (name) =>
      [
        name,
        () =>
          'Write a row of heads, a row of rules (`| --- | --: |`, with `--:` for a column of figures), then the rows: `| word | 12 |`.',
      ] as const,
  ),
  ...[1, 2, 3, 4, 5, 6].map(
    (level) => [`h${level}`, () => `Write \`${'#'.repeat(level)} \` and the words, on a line of their own.`] as const,
  ),
  ...[
    'span',
    'div',
    'font',
    'small',
    'big',
    'center',
    'section',
    'body',
    'html',
    'o:p',
    'tt',
    'code',
    'pre',
    'abbr',
    'mark',
  ].map((name) => [name, () => keepWords] as const),
  ...[
    'script',
    'style',
    'head',
    'meta',
    'link',
    'iframe',
    'object',
    'video',
    'audio',
    'svg',
    'form',
    'input',
    'button',
  ].map((name) => [name, () => 'Remove it, and what belongs to it.'] as const),
])

const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const subscript = '₀₁₂₃₄₅₆₇₈₉'

function raised(words: string): string {
  const figures = shifted(words, superscript)
  const note = /^\d+$/.test(words) ? ` For the mark of a note write \`[^${words}]\`;` : ''
  return figures === ''
    ? 'Remove the tags: the letters of ordinals are raised of themselves.'
    : `${note} for an exponent write “${figures}”.`.trim().replace(/^f/, 'F')
}

function lowered(words: string): string {
  const figures = shifted(words, subscript)
  return figures === '' ? keepWords : `Write “${figures}”.`
}

/** Figures as raised or lowered characters; empty where something else stands among them. */
function shifted(words: string, signs: string): string {
  return /^\d+$/.test(words) ? words.replace(/\d/g, (figure) => signs[Number(figure)] ?? figure) : ''
}

/** The cure of a tag and the words within it; one that HTML does not know may stand for itself. */
export function cureOfTag(
  tag: string,
  {
    words,
    isInCell,
    isInHeading,
  }: { readonly words: string; readonly isInCell: boolean; readonly isInHeading: boolean },
): string {
  const name = tagName(tag)
  if (name === 'br' && isInCell) return 'Write `\\` between spaces in its place: it begins a new paragraph in the cell.'
  if ((name === 'br' || name === 'p') && isInHeading)
    return 'Remove it, and write all of the title or heading in one line, however long, with a space between its words.'
  const cure = cures.get(name)?.(words === '' ? 'words' : words)
  return cure ?? `Remove it; where the signs themselves are meant, as in a blank to fill in, write \`\\${tag}\`.`
}

/** The cure of words that stand between two angle brackets on each side. */
export function cureOfQuotation(tag: string): string {
  return `Write \`"${tag.slice(1, -1).trim()}"\`: the quotation marks of the language are printed.`
}
