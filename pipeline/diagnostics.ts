/** Every message an author can see: one catalogue, one way to add, one way to print. */
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { cureOfCharacter, nameOfCharacter } from './text/character-names.ts'
import type { RefusedKind } from './text/characters.ts'
import type { Place } from './text/positions.ts'

export type Severity = 'error' | 'warning' | 'information'

interface Entry {
  readonly severity: Severity
  readonly text: (...details: string[]) => string
  readonly hint?: string | ((...details: string[]) => string)
}

const andMore = (others: string): string => (others === '0' ? '' : ` (and ${others} more)`)

/** What a Word file may hold and a source cannot. */
const lossWords = new Map<string, string>(
  Object.entries({
    'cell-picture': 'A picture in a table',
    'empty-note': 'The call of a note without words',
    comment: 'A comment',
    deletion: 'A tracked deletion',
    equation: 'The form of an equation',
    hidden: 'Hidden text',
    'nested-table': 'The frame of a table within a table',
    object: 'An object or picture that cannot be read',
    symbol: 'A sign of a symbol font',
    'text-box': 'The frame of a text box',
  }),
)

/** "A soft hyphen (U+00AD) stands between “inter” and “national”". */
function unseen(code: string, { before, after }: { readonly before: string; readonly after: string }): string {
  const name = nameOfCharacter(code)
  const words = [before, after].filter((word) => word !== '').map((word) => `“${word}”`)
  const place =
    words.length === 2
      ? `between ${words.join(' and ')}`
      : before === ''
        ? `before ${words.join('')}`
        : `after ${words.join('')}`
  return `${/^[aeiou]/i.test(name) ? 'An' : 'A'} ${name} (${code}) stands ${words.length === 0 ? 'here' : place}`
}

/** Others of one kind in the same text. */
function others(count: string): string {
  if (count === '0') return ''
  return count === '1' ? ', and so does 1 more' : `, and so do ${count} more`
}

function isOne(number: string): boolean {
  return number === '1'
}

/** "1 agenda title", "2 agenda titles": the figures come as words of a message do. */
function count(number: string, one: string, many = `${one}s`): string {
  return `${number} ${isOne(number) ? one : many}`
}

/** What looks like markup, and is printed as it is typed; its cure comes with it. */
const likely = {
  severity: 'warning',
  text: (found: string, what: string, _cure: string) => `“${found}” looks like ${what}. It is printed as it is typed.`,
  hint: (_found: string, _what: string, cure: string) => cure,
} as const satisfies Entry

/** The same where what was meant is certain: nothing of it is printed. */
const certain = {
  ...likely,
  severity: 'error',
  text: (found: string, what: string, _cure: string) =>
    `“${found}” looks like ${what}. It would be printed as it is typed.`,
} as const satisfies Entry

/** Lines that Markdown makes one of. */
const joined = {
  ...likely,
  text: (found: string, what: string, _cure: string) => `“${found}” looks like ${what}. It is printed as running text.`,
} as const satisfies Entry

/** A paragraph that is bold and nothing else. */
const bold = {
  ...likely,
  text: (found: string, what: string, _cure: string) =>
    `“${found}” looks like ${what}. It is printed as a paragraph in bold.`,
} as const satisfies Entry

/** A bullet that is a star. */
const starred = {
  ...likely,
  text: (found: string, what: string, _cure: string) => `“${found}” looks like ${what}. It is printed as a bullet.`,
} as const satisfies Entry

/** What to do about a character that no font of ours has. */
function wayToWrite(character: string): string {
  if (/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u.test(character))
    return 'Leave it out, or say it in words: pictures in the text are not printed.'
  if (/[\p{L}\p{M}\p{Nd}]/u.test(character))
    return 'Write the word in letters of the document’s language, as official documents do with names.'
  return 'Write it in words, or with a sign that is printed.'
}

/** One entry for each permanent code. Texts name what was found; hints say what to do. */
export const catalogue = {
  'symbol-absent': {
    severity: 'information',
    text: (...absent: string[]) =>
      absent.length > 1
        ? 'The document has no symbol and no job number yet: their places stay empty, and its files are named after the folder.'
        : 'The document has no symbol yet: its place stays empty, and its files are named after the folder.',
    hint: (...absent: string[]) =>
      absent.length > 1 ? 'Add `symbol:` and `job:` when they are assigned.' : 'Add `symbol:` when it is assigned.',
  },

  // ---------------------------------------------------------------- files
  missing: {
    severity: 'error',
    text: (path: string, ..._near: string[]) => `There is no file or folder “${path}”.`,
    hint: (_path: string, near?: string) => (near === undefined ? 'Check how it is spelt.' : `Did you mean “${near}”?`),
  },
  'path-unreadable': {
    severity: 'error',
    text: (path: string) => `The system refuses to read “${path}”: what stands there is not built.`,
    hint: 'Ask for the right to read it, or move it elsewhere.',
  },
  'path-encoding': {
    severity: 'error',
    text: (path: string) => `“${path}” has a name that is not UTF-8: what stands there is not built.`,
    hint: 'Rename it.',
  },
  'file-name': {
    severity: 'warning',
    text: (name: string, _proper: string) => `“${name}” is not read: nothing of a document is called so.`,
    hint: (name: string, proper?: string) =>
      /\.(docx?|odt|rtf)$/i.test(name)
        ? 'To make a source of a Word file: `masthead import FILE.docx FOLDER`.'
        : `Did you mean \`${proper}\`? Rename it.`,
  },
  'not-markdown': {
    severity: 'error',
    text: (name: string, _cure: string) => `“${name}” is not a Markdown file.`,
    hint: (_name: string, cure?: string) => cure ?? '',
  },
  'folder-name': {
    severity: 'warning',
    text: (name: string) =>
      `“${name}” is a folder, and nothing in it is read: a text or facts would be a file of that name.`,
    hint: 'Rename it.',
  },
  'document-inside': {
    severity: 'warning',
    text: (path: string, document: string) =>
      `The document in “${path}” is not built: it stands inside the document “${document}”.`,
    hint: 'Move its folder beside it, or name it to build it.',
  },
  path: {
    severity: 'error',
    text: (path: string, reason: string) => `“${path}” cannot be read: ${reason}.`,
    hint: 'Name a file inside the document’s own folder, with “/” between folders.',
  },
  size: {
    severity: 'error',
    text: (subject: string, limit: string) => `${subject} is larger than ${limit}.`,
    hint: 'Divide it.',
  },
  'language-file': {
    severity: 'error',
    text: (name: string, ..._proper: string[]) => `“${name}” is not named after a language of the United Nations.`,
    hint: (_name: string, proper?: string) =>
      proper === undefined
        ? 'Name it `ar.md`, `en.md`, `es.md`, `fr.md`, `ru.md` or `zh.md`.'
        : `Did you mean \`${proper}\`? Rename it.`,
  },
  'language-missing': {
    severity: 'error',
    text: (name: string) => `Neither the name “${name}” nor the front matter says what language this is.`,
    hint: 'Write `language: fr` (or `ar`, `en`, `es`, `ru`, `zh`) in the front matter.',
  },
  'language-differs': {
    severity: 'error',
    text: (said: string, named: string) => `The front matter says “${said}”, but the file is named after “${named}”.`,
    hint: 'Remove `language:`; the name of the file is enough.',
  },
  'no-document': {
    severity: 'error',
    text: (path: string) => `There is no document in “${path}”.`,
    hint: 'A document is a folder with `document.yaml` and a file for each language (`fr.md`), or one `.md` file.',
  },
  'no-language': {
    severity: 'error',
    text: (document: string) => `The document “${document}” has facts but no text in any language.`,
    hint: 'Add a file for each language: `fr.md`.',
  },
  'document-name': {
    severity: 'error',
    text: (document: string) =>
      `A document cannot be called “${document}”: the results have a file of that name, or hide it.`,
    hint: 'Rename it.',
  },
  'document-repeated': {
    severity: 'error',
    text: (document: string) => `A second document is called “${document}”: their files would overwrite each other.`,
    hint: 'Rename one of them.',
  },

  // ---------------------------------------------------------------- bytes
  encoding: {
    severity: 'error',
    text: () => 'From here the file is not UTF-8.',
    hint: 'Save it as UTF-8.',
  },
  'lost-character': {
    severity: 'error',
    text: (character: string, before: string, after: string, more: string) =>
      `In “${before}${String.fromCodePoint(0xfffd)}${after}” a letter was lost before the text came to us: ${character} stands in its place${others(more)}.`,
    hint: 'Type the letter that is meant.',
  },
  'control-character': {
    severity: 'error',
    text: (character: string, before: string, after: string, more: string) =>
      `${unseen(character, { before, after })} and cannot be printed${others(more)}.`,
    hint: cureOfCharacter,
  },
  bidi: {
    severity: 'error',
    text: (character: string, before: string, after: string, more: string) =>
      `${unseen(character, { before, after })} and turns the direction of what follows, unseen${others(more)}.`,
    hint: cureOfCharacter,
  },
  invisible: {
    severity: 'error',
    text: (character: string, before: string, after: string, more: string) =>
      `${unseen(character, { before, after })} and is invisible${others(more)}.`,
    hint: cureOfCharacter,
  },
  line: {
    severity: 'error',
    text: (limit: string) => `This line is longer than ${count(limit, 'byte')}.`,
    hint: 'Break it: a line end inside a paragraph prints as a space.',
  },
  nesting: {
    severity: 'error',
    text: (limit: string) => `More than ${count(limit, 'thing')} stand inside one another here.`,
    hint: 'Write it with fewer levels.',
  },
  complexity: {
    severity: 'error',
    text: (found: string, limit: string) => `There are more than ${limit} ${found}.`,
    hint: 'Divide it.',
  },

  // ---------------------------------------------------------------- facts
  'front-matter': {
    severity: 'error',
    text: (problem: string) => `The facts cannot be read: ${problem}.`,
    hint: 'Facts are plain YAML: `key: value`, lists and groups of keys; words that begin with a sign stand in quotation marks.',
  },
  'fact-line': {
    severity: 'error',
    text: (problem: string, _line: string, _isQuoted: string) => `This line of the facts cannot be read: ${problem}.`,
    hint: (_problem: string, line: string, isQuoted: string) =>
      isQuoted === '' ? `Write it so: \`${line}\`.` : `Put the value in quotation marks: \`${line}\`.`,
  },
  'fact-cut': {
    severity: 'error',
    text: (lost: string, _line: string) =>
      `The words “${lost}” would not be printed: “#” behind a space begins a comment among the facts.`,
    hint: (_lost: string, line: string) => `Put the value in quotation marks: \`${line}\`.`,
  },
  'fact-repeated': {
    severity: 'error',
    text: (key: string) => `The fact “${key}” is given twice.`,
    hint: 'Keep one.',
  },
  'fact-unknown': {
    severity: 'error',
    text: (key: string, _nearest: string) => `There is no fact called “${key}” here.`,
    hint: (_key: string, nearest: string) =>
      nearest === '' ? 'Remove it, or see `masthead schema`.' : `Did you mean “${nearest}”?`,
  },
  'fact-missing': {
    severity: 'error',
    text: (key: string, _expected: string) => `The fact “${key}” is missing.`,
    hint: (key: string, expected: string) => `Add \`${key}:\` with ${expected}.`,
  },
  'fact-value': {
    severity: 'error',
    text: (key: string, found: string, expected: string, _cure: string) =>
      `“${key}” is ${found}; it must be ${expected}.`,
    hint: (_key: string, _found: string, _expected: string, cure: string) =>
      cure === '' ? 'Correct the value.' : cure,
  },
  'fact-place': {
    severity: 'error',
    text: (key: string) => `“${key}” belongs to one language and cannot stand in \`document.yaml\`.`,
    hint: 'Move it to the front matter of the language file.',
  },
  'fact-not-yet': {
    severity: 'error',
    text: (key: string, value: string, made: string) =>
      `“${key}: ${value}” is known but cannot be set yet; there is ${made}.`,
    hint: 'Wait for a later version, or use what there is.',
  },
  'fact-misplaced': {
    severity: 'error',
    text: (key: string, noun: string) => `The fact “${key}” has no place in ${noun}.`,
    hint: 'Remove it, or choose the kind that prints it.',
  },
  'fact-alone': {
    severity: 'error',
    text: (key: string, other: string) =>
      `“${key}” is a note on a line that is composed from “${other}”, which is not given.`,
    hint: (_key: string, other: string) => `Add \`${other}:\`, or remove the note.`,
  },
  sessions: {
    severity: 'error',
    text: (sessions: string, organs: string) =>
      `There ${isOne(sessions) ? 'is' : 'are'} ${count(sessions, 'session')} for ${count(organs, 'organ')}.`,
    hint: 'Give one session for each organ, in the same order.',
  },
  'agenda-titles': {
    severity: 'error',
    text: (titles: string, entries: string) =>
      `There ${isOne(titles) ? 'is' : 'are'} ${count(titles, 'agenda title')} for ${count(entries, 'agenda entry', 'agenda entries')}.`,
    hint: 'Give one title for each entry of `agenda`, in the same order.',
  },
  symbol: {
    severity: 'error',
    text: (problem: string) => `The symbol is not well formed: ${problem}.`,
    hint: 'Write it as it is assigned: `A/75/698`, `S/2021/10/Add.1`, `A/79/895-S/2025/275`.',
  },

  // ------------------------------------------------------------- pictures
  'picture-missing': {
    severity: 'error',
    text: (name: string) => `There is no picture “${name}” in the document’s folder.`,
    hint: 'Put it there, or correct the name.',
  },
  image: {
    severity: 'error',
    text: (name: string, problem: string) => `The picture “${name}” cannot be used: ${problem}.`,
    hint: 'Use PNG, JPEG or SVG.',
  },
  svg: {
    severity: 'error',
    text: (name: string, _cure: string, problem: string) => `The drawing “${name}” cannot be used: ${problem}.`,
    hint: (_name: string, cure: string) => cure,
  },
  'svg-dots': {
    severity: 'information',
    text: (name: string, reasons: string) =>
      `Parts of the drawing “${name}” are painted as dots, 300 to the inch, for no format has lines for them: ${reasons}.`,
    hint: 'Nothing has to be done; for lines that stay sharp at any size, leave these effects out.',
  },
  'picture-alternative': {
    severity: 'error',
    text: (name: string) => `The picture “${name}” has no alternative text.`,
    hint: 'Say in a sentence what it shows: `![Map of the region](map.svg)`.',
  },
  'picture-inline': {
    severity: 'error',
    text: () => 'A picture stands among words.',
    hint: 'Put it into a paragraph of its own, with blank lines around it.',
  },

  // ----------------------------------------------------------------- text
  'title-missing': {
    severity: 'error',
    text: (..._facts: string[]) => 'The document has no title.',
    hint: (...facts: string[]) =>
      facts.length === 0
        ? 'Begin the text with a line `# Title`.'
        : `Add the fact it is composed from: ${facts.map((fact) => `\`${fact}:\``).join(' or ')}.`,
  },
  'title-composed': {
    severity: 'error',
    text: (noun: string) => `The title of ${noun} is composed from its facts; this line would not be printed.`,
    hint: 'Remove the line.',
  },
  'title-repeated': {
    severity: 'error',
    text: () => 'This is a second title.',
    hint: 'Headings begin with two to six signs: `## Heading`.',
  },
  'title-late': {
    severity: 'error',
    text: () => 'The title stands after some of the text.',
    hint: 'Put it first.',
  },
  empty: {
    severity: 'error',
    text: (what: string) => `${what} has no words.`,
    hint: 'Write them, or remove it.',
  },
  'text-missing': {
    severity: 'warning',
    text: () => 'The document has no text: nothing is printed but what is composed from its facts.',
    hint: 'Write the text below the title, with a blank line between them.',
  },
  'attachment-empty': {
    severity: 'warning',
    text: (name: string) => `“${name}” has nothing under its heading: a page with the heading alone is printed.`,
    hint: 'Write what belongs there, or remove the line; facts such as `{original=ru}` stand on the line itself.',
  },
  'list-year': {
    severity: 'error',
    text: (marker: string) => `“${marker}” opens a numbered list here, and its number would be counted anew.`,
    hint: (marker: string) => `If it is a year, write \`${marker.slice(0, -1)}\\${marker.slice(-1)}\`.`,
  },
  'label-recounted': {
    severity: 'warning',
    text: (typed: string, printed: string, others: string, _start: string, _cure: string) =>
      `“${typed}” is typed here and “${printed}” is printed${others}.`,
    hint: (_typed: string, _printed: string, _others: string, start: string, cure: string) =>
      start === ''
        ? `Type “${cure}”, or a backslash in the label to print it as typed.`
        : `Type “${cure}”. Only if the typed number is meant, write \`{start=${start}}\` at the end of the line: it is printed, and counting goes on from it.`,
  },
  'start-unnumbered': {
    severity: 'error',
    text: (what: string) => `${what} has no label whose number could be set.`,
    hint: 'Begin it with its label, or remove `{start=…}`.',
  },
  'list-level': {
    severity: 'error',
    text: (what: string, limit: string) => `${what} go ${count(limit, 'level')} deep at most.`,
    hint: 'Write it with fewer levels.',
  },
  misplaced: {
    severity: 'error',
    text: (what: string, where: string) => `${what} cannot stand in ${where}.`,
    hint: (_what: string, where: string) => `Put it before or after ${where}.`,
  },
  construct: {
    severity: 'error',
    text: (construct: string, _cure: string) => `${construct} has no place in an official document.`,
    hint: (_construct: string, cure: string) => cure,
  },
  'raw-html': {
    severity: 'error',
    text: (tag: string, _cure: string) => `“${tag}” is HTML, which is never printed.`,
    hint: (_tag: string, cure: string) => cure,
  },
  'comment-text': {
    severity: 'error',
    text: (words: string) => `The words “${words}” share a line with a comment and would not be printed.`,
    hint: 'Put the comment on lines of its own, or inside the paragraph.',
  },
  'comment-open': {
    severity: 'error',
    text: () => 'This comment never ends.',
    hint: 'End it with `-->`.',
  },
  link: {
    severity: 'error',
    text: (address: string, problem: string) => `The link “${address}” cannot be used: ${problem}.`,
    hint: 'Links lead to `https:`, `http:` or `mailto:` addresses.',
  },
  'link-title': {
    severity: 'warning',
    text: (title: string) => `The title “${title}” of this link is never printed.`,
    hint: 'Remove it.',
  },
  'language-unknown': {
    severity: 'error',
    text: (language: string) => `“${language}” is not a language of the United Nations.`,
    hint: 'Write `ar`, `en`, `es`, `fr`, `ru` or `zh`.',
  },

  'letter-numbered': {
    severity: 'warning',
    text: (noun: string) => `A paragraph of ${noun} has a number, which only annexes have.`,
    hint: 'Write it without `1.`; write `1\\.` where the figure belongs to the sentence.',
  },

  'fact-markup': {
    severity: 'warning',
    text: (key: string, found: string) => `“${found}” in “${key}” is printed as it is typed: facts are plain words.`,
    hint: 'Remove the signs.',
  },

  'plain-markup': {
    severity: 'warning',
    text: (name: string, found: string) => `“${found}” in ${name} stands there as it is typed: it has plain words.`,
    hint: 'Remove the signs.',
  },

  // ------------------ nearly-right markup: the patterns of text/markup/
  'markup-comment': certain,
  'markup-emphasis': certain,
  'markup-field': certain,
  'markup-foreign': certain,
  'markup-heading': certain,
  'markup-line': certain,
  'markup-link': certain,
  'markup-list': certain,
  'markup-note': certain,
  'markup-reference': certain,
  'markup-table': certain,
  'likely-emphasis': likely,
  'likely-foreign': likely,
  'likely-bold-heading': bold,
  'likely-heading': likely,
  'likely-leftover': likely,
  'likely-lines': joined,
  'likely-link': likely,
  'likely-list': likely,
  'likely-note': likely,
  'likely-signature': likely,
  'likely-starred-note': starred,

  // ----------------------------------------- typography of the language
  'typography-apostrophes': {
    severity: 'information',
    text: (count: string) => `Straight apostrophes that are printed as curved ones: ${count}.`,
  },
  'typography-quotation-marks': {
    severity: 'information',
    text: (count: string) => `Straight quotation marks that are printed as those of the language: ${count}.`,
  },
  'figures-reversed': {
    severity: 'warning',
    text: (typed: string, _meant: string) => `“${typed}” has its groups in the wrong order: the last one stands first.`,
    hint: (_typed: string, meant: string) =>
      `Type figures in the order in which they are read: type “${meant}”; put a comma between two numbers.`,
  },
  'quotation-alone': {
    severity: 'warning',
    text: (sign: string, side: string, words: string) =>
      `The quotation mark ${sign} ${side} “${words}” has no partner in its paragraph, and is printed as it is typed.`,
    hint: (sign: string, side: string) =>
      sign === "'"
        ? `Write the one that ${side === 'before' ? 'closes' : 'opens'} the quotation; write ’ for an apostrophe.`
        : `Write the one that ${side === 'before' ? 'closes' : 'opens'} the quotation, or remove it.`,
  },
  'quotation-foreign': {
    severity: 'warning',
    text: (_sign: string, words: string, _own: string, others: string) =>
      `The quotation marks of ${words} are not those of the language${andMore(others)}.`,
    hint: (_sign: string, _words: string, own: string) =>
      `Write ${own}; mark words of another language with its code: \`[words](lang:en)\`.`,
  },
  'punctuation-foreign': {
    severity: 'warning',
    text: (sign: string, word: string, _own: string, others: string) =>
      `The mark ${sign} in “${word}” is not one of the language${andMore(others)}.`,
    hint: (_sign: string, _word: string, own: string) =>
      `Write “${own}”; mark words of another language with its code: \`[words](lang:en)\`.`,
  },
  'space-stray': {
    severity: 'warning',
    text: (sign: string, word: string, _own: string, others: string) =>
      `The space before ${sign} in “${word}” is printed, where the language has none${andMore(others)}.`,
    hint: 'Remove the space.',
  },
  'space-missing': {
    severity: 'warning',
    text: (sign: string, word: string, _own: string, others: string) =>
      `There is no space after ${sign} in “${word}”${andMore(others)}.`,
    hint: 'Write one.',
  },
  kashida: {
    severity: 'warning',
    text: (_sign: string, word: string, _own: string, others: string) =>
      `The word “${word}” is stretched by U+0640 (kashida): a search does not find it${andMore(others)}.`,
    hint: 'Remove the character.',
  },
  'typography-dashes': {
    severity: 'information',
    text: (count: string) => `Double hyphens that are printed as dashes: ${count}.`,
  },
  'typography-spaces': {
    severity: 'information',
    text: (count: string) => `Spaces at which no line is broken: ${count}.`,
  },
  'typography-raised': {
    severity: 'information',
    text: (count: string) => `Numbers whose letters are raised: ${count}.`,
  },
  'typography-note-marks': {
    severity: 'information',
    text: (count: string) => `Note marks that are printed on the other side of the punctuation beside them: ${count}.`,
  },

  // ----------------------------------------------------------- directives
  'directive-unknown': {
    severity: 'error',
    text: (name: string, ..._cure: string[]) => `There is no directive “${name}”.`,
    hint: (_name: string, model = '', all = '', isClosed = '') =>
      model === ''
        ? `Write the one that is meant of ${all}, or remove this line${isClosed === '' ? '' : ', and the line `:::` that closes it'}.`
        : `Write ${model}.`,
  },
  'directive-form': {
    severity: 'error',
    text: (name: string, _model: string, colons: string) => `“${name}” is written with ${colons} colons.`,
    hint: (_name: string, model: string) => `Write ${model}.`,
  },
  'directive-malformed': {
    severity: 'error',
    text: (_model: string) => 'This line looks like a directive but is not one.',
    hint: (model: string) =>
      model === ''
        ? 'Write `::name[Words]{key=value}`, with nothing after it.'
        : `Write ${model}; words stand in \`[…]\`, attributes in \`{key=value}\`.`,
  },
  'directive-unclosed': {
    severity: 'error',
    text: (name: string) => `“${name}” is opened here and never closed.`,
    hint: 'Close it with a line `:::`; what holds another one needs more colons than that one.',
  },
  'directive-stray': {
    severity: 'error',
    text: () => 'This line closes something that was never opened.',
    hint: 'Remove it.',
  },
  'directive-label': {
    severity: 'error',
    text: (name: string) => `“${name}” takes no words in brackets.`,
    hint: 'Remove them.',
  },
  'attribute-unknown': {
    severity: 'error',
    text: (name: string, owner: string, _nearest: string) => `There is no “${name}” on ${owner}.`,
    hint: (_name: string, _owner: string, nearest: string) =>
      nearest === '' ? 'Remove it.' : `Did you mean “${nearest}”?`,
  },
  'attribute-repeated': {
    severity: 'error',
    text: (name: string) => `“${name}” is given twice.`,
    hint: 'Keep one.',
  },
  'attribute-inside': {
    severity: 'error',
    text: (braces: string) => `The braces “${braces}” stand inside the text and would be printed.`,
    hint: 'Put them at the end of a paragraph or heading, or write `\\{` for the sign itself.',
  },
  'attribute-value': {
    severity: 'error',
    text: (name: string, found: string, expected: string) => `“${name}” is “${found}”; it must be ${expected}.`,
    hint: 'Correct the value.',
  },

  // --------------------------------------------------------------- tables
  table: {
    severity: 'error',
    text: (problem: string) => `The table cannot be read: ${problem}.`,
    hint: 'Write a row of heads, a row of rules (`| --- | --- |`), then the rows, each with as many cells.',
  },
  'table-row': {
    severity: 'error',
    text: (found: string, expected: string) =>
      `This row has ${count(found, 'cell')}; the table has ${count(expected, 'column')}.`,
    hint: (found: string, expected: string) =>
      Number(found) > Number(expected)
        ? 'Remove the cell that is too many, or add a column to the head and the row of rules; write `\\|` for the sign itself.'
        : 'Add what is missing – an empty cell is `| |` –, or write `^` or `<` in a cell that is joined to the one above or before it.',
  },
  'table-join': {
    severity: 'error',
    text: (problem: string) => `The joined cells do not form a rectangle: ${problem}.`,
    hint: 'Write `\\^` or `\\<` where the sign itself is meant.',
  },

  // ------------------------------------------- notes, references and names
  'note-undefined': {
    severity: 'error',
    text: (label: string) => `Footnote “${label}” is cited but never written.`,
    hint: (label: string) => `Write \`[^${label}]: …\`, or remove the citation.`,
  },
  'note-unused': {
    severity: 'error',
    text: (label: string) => `Footnote “${label}” is written but never cited, and would not be printed.`,
    hint: (label: string) => `Cite it with \`[^${label}]\`, or remove it.`,
  },
  'note-repeated': {
    severity: 'error',
    text: (label: string, line: string) => `Footnote “${label}” is written twice: first in line ${line}.`,
    hint: (label: string) =>
      `Give this one another name, and write that name in place of \`[^${label}]\` where this note is called.`,
  },
  'note-nested': {
    severity: 'error',
    text: (label: string) => `Footnote “${label}” is cited inside a footnote.`,
    hint: 'Say it in the footnote itself.',
  },
  'reference-undefined': {
    severity: 'error',
    text: (id: string, _nearest: string) => `Nothing is named “${id}”.`,
    hint: (id: string, nearest: string) =>
      nearest === '' ? `Write \`{#${id}}\` at the end of what you refer to.` : `Did you mean “${nearest}”?`,
  },
  'reference-empty': {
    severity: 'warning',
    text: (id: string) => `This reference prints nothing: “${id}” has no number.`,
    hint: 'Give it one, or write what you mean in words.',
  },
  'id-repeated': {
    severity: 'error',
    text: (id: string) => `A second thing is named “${id}”.`,
    hint: 'Give it another name.',
  },
  'id-malformed': {
    severity: 'error',
    text: (id: string) => `“${id}” cannot be a name.`,
    hint: 'Names are of the letters a to z, digits, hyphens and low lines, and begin with a letter.',
  },

  // --------------------------------------------------------------- import
  'import-refused': {
    severity: 'error',
    text: (path: string, reason: string) => `“${path}” cannot be imported: ${reason}.`,
    hint: 'Open it in Word, look at it, and save it anew as .docx.',
  },
  'import-edited': {
    severity: 'information',
    text: () => 'The file was worked on after it was built: its text was read, and not the source that travels in it.',
    hint: 'Compare the result with the source before you put it in its place.',
  },
  'import-differs': {
    severity: 'warning',
    text: (shown: string, carried: string) =>
      `The source that travels in the file builds other words than the file shows (“${carried}” for “${shown}”): it was changed, or another release built it. The text that is shown was read.`,
    hint: 'Compare the result with the Word file.',
  },
  'import-unchecked': {
    severity: 'warning',
    text: () =>
      'The source that travels in the file cannot be built: nobody has compared it with the text that the file shows.',
    hint: 'Compare it, or read the text that is shown with `--ignore-source`.',
  },
  'import-changed': {
    severity: 'information',
    text: (key: string) => `The fact \`${key}\` was changed where the file prints it: what is printed was taken.`,
    hint: 'Check it.',
  },
  'import-line': {
    severity: 'warning',
    text: (line: string) => `The line “${line}” of the masthead is none that is composed.`,
    hint: 'Look for the fact it stands for, and add it.',
  },
  'import-number': {
    severity: 'warning',
    text: (typed: string, counted: string) =>
      `The number ${typed} stands here where ${counted} would follow; \`{start=${typed}}\` keeps it.`,
    hint: 'Check whether a paragraph before it is missing, or is none.',
  },
  'import-lost': {
    severity: 'warning',
    text: (what: string, count: string) =>
      `${lossWords.get(what) ?? what} ${count === '1' ? 'was' : `(${count})`} left out here.`,
    hint: 'Compare this place with the Word file.',
  },

  // --------------------------------------------------------------- output
  glyph: {
    severity: 'error',
    text: (character: string) => `No font of ours has the character “${character}” (${codePoint(character)}).`,
    hint: wayToWrite,
  },
  font: {
    severity: 'error',
    text: (script: string, name: string) => `The font for ${script}, the optional package “${name}”, is not installed.`,
    hint: (_script: string, name: string) => `Install it: \`npm install ${name}\`.`,
  },
  'word-broken': {
    severity: 'warning',
    text: (word: string) => `“${word}” is wider than its line and is broken between two letters, without a hyphen.`,
    hint: 'Put a space or a line break (`\\` at the end of a line) where it may be broken, or shorten it.',
  },
  'table-narrow': {
    severity: 'warning',
    text: (word: string, others: string) =>
      `“${word}” is wider than its column and is broken in two${others === '0' ? '' : `, as ${others === '1' ? 'another word or figure of this table is' : `${others} other words and figures of this table are`}`}.`,
    hint: 'Use fewer columns or shorter words, give the table the whole measure with `{measure=full}`, or turn it with `{landscape}`.',
  },
  fit: {
    severity: 'error',
    text: (pages: string) =>
      `The text cannot be set on ${count(pages, 'page')}, even with the tightest leading that is allowed.`,
    hint: 'Ask for more pages with `fit:`, or leave the fact out.',
  },
  'not-yet': {
    severity: 'error',
    text: (construct: string, format: string) => `${construct} cannot be set in ${format} yet.`,
    hint: 'Build the other formats with `--to`, or leave it out.',
  },
} satisfies Record<string, Entry>

export type Code = keyof typeof catalogue
type Details<C extends Code> = Parameters<(typeof catalogue)[C]['text']>

/** What a message of the catalogue says and how grave it is. */
export interface Diagnostic {
  readonly code: Code
  readonly severity: Severity
  readonly place: Place
  readonly text: string
  readonly hint?: string
}

const fatal = { error: true, warning: false, information: undefined } as const

/** Adds a message of the catalogue to the file of a run; the message carries the path it speaks of. */
export function report<C extends Code>(file: VFile, code: C, place: Place, ...details: Details<C>): void {
  const entry: Entry = catalogue[code]
  const shown = details.map(show)
  const message = new VFileMessage(entry.text(...shown), {
    place: { line: place.line, column: place.column },
    ruleId: code,
    source: 'masthead',
  })
  message.file = place.path
  message.fatal = fatal[entry.severity]
  message.note = typeof entry.hint === 'function' ? entry.hint(...shown) : entry.hint
  file.messages.push(message)
}

/** A message that is still to be reported: the code, the place and the details that `report` is given. */
export type Finding = { [C in Code]: readonly [code: C, place: Place, ...details: Details<C>] }[Code]

/** Reports what was found, in its order. */
export function reportAll(file: VFile, findings: readonly Finding[]): void {
  for (const [code, place, ...details] of findings) report(file, code, place, ...details)
}

/** True when a message forbids to go on. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true)
}

/** The diagnostics of a run, in the order of their places. */
export function diagnosticsOf(file: VFile): readonly Diagnostic[] {
  return file.messages.map(toDiagnostic).toSorted(byPlace)
}

function toDiagnostic(message: VFileMessage): Diagnostic {
  const severity = message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'information'
  return {
    // `report` is the only writer of messages, and it writes codes of the catalogue.
    code: message.ruleId as Code,
    severity,
    place: { path: message.file ?? '', line: message.line ?? 1, column: message.column ?? 1 },
    text: message.reason,
    ...(message.note === undefined ? {} : { hint: message.note }),
  }
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.place.path !== b.place.path) return a.place.path < b.place.path ? -1 : 1
  return a.place.line - b.place.line || a.place.column - b.place.column
}

/** `path:line:column: error code: Sentence. Hint.` */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { path, line, column } = diagnostic.place
  const hint = diagnostic.hint === undefined ? '' : ` ${diagnostic.hint}`
  return `${show(path)}:${line}:${column}: ${diagnostic.severity} ${diagnostic.code}: ${diagnostic.text}${hint}`
}

const longest = 200

/** Makes words of a stranger safe to print: controls and direction marks by code point, at most 200 characters. */
export function show(text: string): string {
  // A sign takes two units at most: more of a long text is not looked at.
  const points = Array.from(text.slice(0, 2 * longest + 2))
  const kept = points.length > longest ? [...points.slice(0, longest), '…'] : points
  return kept.map((point) => (isUnprintable(point) ? codePoint(point) : point)).join('')
}

const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u

function isUnprintable(point: string): boolean {
  return unprintable.test(point)
}

/** What the message of a refused character is given. */
export function refusedDetails({ character, before, after, more }: RefusedKind): [string, string, string, string] {
  return [codePoint(character), before, after, String(more)]
}

/** `U+202E`. */
export function codePoint(point: string): string {
  return `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
