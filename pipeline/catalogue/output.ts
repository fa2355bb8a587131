/** Messages about what a format cannot set, and what a document may not take. */
import { codePoint } from '../text/shown.ts'
import { count } from './counts.ts'
import type { Entries } from './entry.ts'

/** What to do about a character that no font of ours has. */
function wayToWrite(character: string): string {
  if (/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u.test(character))
    return 'Leave it out, or say it in words: pictures in the text are not printed.'
  if (/[\p{L}\p{M}\p{Nd}]/u.test(character))
    return 'Write the word in letters of the document’s language, as official documents do with names.'
  return 'Write it in words, or with a sign that is printed.'
}

/** By permanent code. */
export const outputMessages = {
  glyph: {
    severity: 'error',
    why: 'The fonts have no such character, and a box in its place would be no word.',
    text: (character: string) => `No font of ours has the character “${character}” (${codePoint(character)}).`,
    hint: wayToWrite,
  },
  font: {
    severity: 'error',
    why: 'Some scripts need fonts that are installed apart, for they are large.',
    text: (script: string, name: string) => `The font for ${script}, the optional package “${name}”, is not installed.`,
    hint: (_script: string, name: string) => `Install it: \`npm install ${name}\`.`,
  },
  'word-broken': {
    severity: 'warning',
    why: 'A word that is wider than its line has to be broken somewhere, where no rule of the language breaks it.',
    text: (word: string) => `“${word}” is wider than its line and is broken between two letters, without a hyphen.`,
    hint: 'Put a space or a line break (`\\` at the end of a line) where it may be broken, or shorten it.',
  },
  'table-narrow': {
    severity: 'warning',
    why: 'A column is too narrow for a word in it, which is broken where no rule of the language breaks it.',
    text: (word: string, others: string) =>
      `“${word}” is wider than its column and is broken in two${others === '0' ? '' : `, as ${others === '1' ? 'another word or figure of this table is' : `${others} other words and figures of this table are`}`}.`,
    hint: 'Use fewer columns or shorter words, give the table the whole measure – a line `:::table{measure=full}` before it, a line `:::` behind it –, or turn it in the same way with `{landscape}`.',
  },
  fit: {
    severity: 'error',
    why: 'The document asks for a number of pages that its text cannot be brought to.',
    text: (pages: string) =>
      `The text cannot be set on ${count(pages, 'page')}, even with the tightest leading that is allowed.`,
    hint: 'Ask for more pages with `fit:`, or leave the fact out.',
  },
  'limit-time': {
    severity: 'error',
    why: 'Each document has a share of time, so that none keeps the others waiting without end.',
    text: (seconds: string) => `The document has taken more than ${count(seconds, 'second')} of processor time.`,
    hint: 'Divide it; if it is not long, build its languages and formats each alone to see which takes so long, and report it.',
  },
  'limit-memory': {
    severity: 'error',
    why: 'Each document has a share of memory, so that none takes that of the others.',
    text: (most: string) => `The document needs more memory than ${most} MiB.`,
    hint: 'Divide it; if it is not long, build its languages and formats each alone to see which needs so much, and report it.',
  },
  'limit-attempts': {
    severity: 'error',
    why: 'A document that ends the workers that build it would keep a queue from all others.',
    text: (most: string) => `The document has ended ${most} workers, one after the other, and is given to no other.`,
    hint: 'Build it without `--queue` to see what it takes, and report it.',
  },
  'not-yet': {
    severity: 'error',
    why: 'The source can say it, and this format cannot show it yet. Leaving it out in silence would make another document.',
    text: (construct: string, format: string) => `${construct} cannot be set in ${format} yet.`,
    hint: 'Build the other formats with `--to`, or leave it out.',
  },
} as const satisfies Entries
