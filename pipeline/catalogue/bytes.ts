/** Messages about the text of a file before anything is read in it: its characters and its size. */
import { cureOfCharacter, nameOfCharacter } from '../text/character-names.ts'
import { count, others } from './counts.ts'
import type { Entries } from './entry.ts'

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

/** By permanent code. */
export const byteMessages = {
  'not-text': {
    severity: 'error',
    why: 'The file is a Word file, a PDF, a picture or another thing whose name ends as that of a text.',
    text: (what: string, _cure: string) => `This is ${what}, whatever its name says: no text can be read in it.`,
    hint: (_what: string, cure: string) => cure,
  },
  encoding: {
    severity: 'error',
    why: 'The file was saved in another encoding than UTF-8. Guessing which would change letters in silence.',
    text: () => 'From here the file is not UTF-8.',
    hint: 'Save it as UTF-8: in Word, Save As, Plain Text, Other encoding, Unicode (UTF-8); in Notepad, Save As, Encoding, UTF-8.',
  },
  'lost-character': {
    severity: 'error',
    why: 'A program has put a sign for “unknown” in the place of a letter that it could not keep. Which letter it was nobody can tell but the author.',
    text: (character: string, before: string, after: string, more: string) =>
      `In “${before}${String.fromCodePoint(0xfffd)}${after}” a letter was lost before the text came to us: ${character} stands in its place${others(more)}.`,
    hint: 'Type the letter that is meant.',
  },
  'control-character': {
    severity: 'error',
    why: 'A sign that steers machines and is not printed stands in the text. Some of them change what a terminal or a reader shows.',
    text: (character: string, before: string, after: string, more: string) =>
      `${unseen(character, { before, after })} and cannot be printed${others(more)}.`,
    hint: cureOfCharacter,
  },
  bidi: {
    severity: 'error',
    why: 'A sign that nobody sees turns the direction of the text: what is read on the screen is not what stands in the file.',
    text: (character: string, before: string, after: string, more: string) =>
      `${unseen(character, { before, after })} and turns the direction of what follows, unseen${others(more)}.`,
    hint: cureOfCharacter,
  },
  invisible: {
    severity: 'error',
    why: 'A sign that nobody sees parts a word, so that it is neither found nor spelt right.',
    text: (character: string, before: string, after: string, more: string) =>
      `${unseen(character, { before, after })} and is invisible${others(more)}.`,
    hint: cureOfCharacter,
  },
  line: {
    severity: 'error',
    why: 'A line of this length is no text that people write, and costs all who read it.',
    text: (limit: string) => `This line is longer than ${count(limit, 'byte')}.`,
    hint: 'Break it: a line end inside a paragraph prints as a space.',
  },
  nesting: {
    severity: 'error',
    why: 'Things within things within things have no form in an official document, and endless ones bring programs down.',
    text: (limit: string) => `More than ${count(limit, 'thing')} stand inside one another here.`,
    hint: 'Write it with fewer levels.',
  },
  complexity: {
    severity: 'error',
    why: 'There is more of something than any official document has. A limit keeps one document from costing the others their time.',
    text: (found: string, limit: string) => `There are more than ${limit} ${found}.`,
    hint: 'Divide it.',
  },
} as const satisfies Entries
