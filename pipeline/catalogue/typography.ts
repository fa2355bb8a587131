/** Messages about the typography of the language: what is changed in printing, and what is none of its own. */
import { andMore } from './counts.ts'
import type { Entries } from './entry.ts'
import { codePoint } from '../text/shown.ts'

/** The letter of a sign that is shown in quotation marks. */
function letterOf(sign: string): string {
  return sign.slice(1, -1)
}

function isOneLetter(sign: string): boolean {
  return [...letterOf(sign)].length === 1
}

export const typographyMessages = {
  'typography-apostrophes': {
    severity: 'information',
    why: 'Apostrophes are set by the rules of the language. It is told, so that nothing is changed in silence.',
    text: (count: string) => `Straight apostrophes that are printed as curved ones: ${count}.`,
  },
  'typography-quotation-marks': {
    severity: 'information',
    why: 'Quotation marks are set by the rules of the language. It is told, so that nothing is changed in silence.',
    text: (count: string) => `Straight quotation marks that are printed as those of the language: ${count}.`,
  },
  'figures-reversed': {
    severity: 'warning',
    why: 'In texts that run from right to left, figures that were typed in the order of the screen are stored the wrong way round.',
    text: (typed: string, _meant: string) => `“${typed}” has its groups in the wrong order: the last one stands first.`,
    hint: (_typed: string, meant: string) =>
      `Type figures in the order in which they are read: type “${meant}”; put a comma between two numbers.`,
  },
  'quotation-alone': {
    severity: 'warning',
    why: 'A quotation mark without partner leaves open where the quotation ends.',
    text: (sign: string, side: string, words: string) =>
      `The quotation mark ${sign} ${side} “${words}” has no partner in its paragraph, and is printed as it is typed.`,
    hint: (sign: string, side: string) =>
      sign === "'"
        ? `Write the one that ${side === 'before' ? 'closes' : 'opens'} the quotation; write ’ for an apostrophe.`
        : `Write the one that ${side === 'before' ? 'closes' : 'opens'} the quotation, or remove it.`,
  },
  'quotation-foreign': {
    severity: 'warning',
    why: 'Each language has quotation marks of its own.',
    text: (_sign: string, words: string, _own: string, others: string) =>
      `The quotation marks of ${words} are not those of the language${andMore(others)}.`,
    hint: (_sign: string, _words: string, own: string) =>
      `Write ${own}; mark words of another language with its code: \`[words](lang:en)\`.`,
  },
  'punctuation-foreign': {
    severity: 'warning',
    why: 'A punctuation mark is not one of the language, most often one of another keyboard.',
    text: (sign: string, word: string, _own: string, others: string) =>
      `The mark ${sign} in “${word}” is not one of the language${andMore(others)}.`,
    hint: (_sign: string, _word: string, own: string) =>
      `Write “${own}”; mark words of another language with its code: \`[words](lang:en)\`.`,
  },
  'space-stray': {
    severity: 'warning',
    why: 'The language has no space there.',
    text: (sign: string, word: string, _own: string, others: string) =>
      `The space before ${sign} in “${word}” is printed, where the language has none${andMore(others)}.`,
    hint: 'Remove the space.',
  },
  'space-missing': {
    severity: 'warning',
    why: 'The language has a space there.',
    text: (sign: string, word: string, _own: string, others: string) =>
      `There is no space after ${sign} in “${word}”${andMore(others)}.`,
    hint: 'Write one.',
  },
  'space-missing-before': {
    severity: 'warning',
    why: 'The language has a space there.',
    text: (sign: string, word: string, _own: string, others: string) =>
      `There is no space before ${sign} in “${word}”${andMore(others)}.`,
    hint: 'Write one.',
  },
  'word-repeated': {
    severity: 'warning',
    why: 'A word stands twice, most often a slip.',
    text: (sign: string, _word: string, _own: string, others: string) => `${sign} is one word twice${andMore(others)}.`,
    hint: (_sign: string, _word: string, own: string) => `Write “${own}” once.`,
  },
  'mark-repeated': {
    severity: 'warning',
    why: 'Two marks stand where one is meant, most often a slip.',
    text: (sign: string, word: string, _own: string, others: string) =>
      `Two marks, ${sign}, stand in one place in “${word}”${andMore(others)}.`,
    hint: 'Write the one that is meant.',
  },
  'space-within-words': {
    severity: 'warning',
    why: 'Chinese has no spaces between characters; they come with text that is copied from a PDF.',
    text: (sign: string, _word: string, _own: string, others: string) =>
      `The space in ${sign} is printed, where Chinese has none${andMore(others)}.`,
    hint: (_sign: string, _word: string, own: string) => `Write “${own}”.`,
  },
  'space-within': {
    severity: 'warning',
    why: 'There is no space behind a bracket that opens, nor before one that closes.',
    text: (sign: string, word: string, _own: string, others: string) =>
      `The space behind the bracket ${sign} in “${word}” is printed${andMore(others)}.`,
    hint: 'Remove it, and the one before the bracket that closes.',
  },
  'bracket-alone': {
    severity: 'warning',
    why: 'A round bracket is closed by a square one, or the other way round.',
    text: (_sign: string, word: string, _own: string, others: string) =>
      `The bracket in “${word}” is round, and the one that closes it is square${andMore(others)}.`,
    hint: 'Write a pair: `(…)` or `[…]`.',
  },
  'bracket-unpaired': {
    severity: 'warning',
    why: 'A bracket without partner leaves open what stands in it.',
    text: (sign: string, side: string, words: string) =>
      side === 'before'
        ? `The bracket ${sign} before “${words}” is never closed.`
        : `The bracket ${sign} after “${words}” closes none that is open.`,
    hint: (_sign: string, side: string) =>
      side === 'before' ? 'Write the one that closes it, or remove it.' : 'Write the one that opens it, or remove it.',
  },
  'letter-lookalike': {
    severity: 'warning',
    why: 'A letter of another alphabet looks the same and is another one: neither search nor links find the word.',
    text: (sign: string, word: string, _own: string, others: string) =>
      `${isOneLetter(sign) ? `${sign} (${codePoint(letterOf(sign))}) in “${word}” is a letter` : `${sign} has letters`} of another alphabet that ${isOneLetter(sign) ? 'looks like another' : 'look like its own'}: a search does not find it, and no symbol is linked${andMore(others)}.`,
    hint: (sign: string, _word: string, own: string) =>
      isOneLetter(sign)
        ? `Type it anew on the keyboard of the others: “${own}” (${codePoint(own)}).`
        : `Type it anew on one keyboard: “${own}”.`,
  },
  'form-foreign': {
    severity: 'warning',
    why: 'The United Nations writes this in another form.',
    text: (sign: string, _word: string, _own: string, others: string) =>
      `${sign} is not the form that documents of the United Nations have${andMore(others)}.`,
    hint: (_sign: string, _word: string, own: string) => `Write “${own}”.`,
  },
  'day-impossible': {
    severity: 'warning',
    why: 'No calendar has this day, so one of its figures is wrong.',
    text: (sign: string, _word: string, _own: string, others: string) =>
      `${sign} is a day that no calendar has${andMore(others)}.`,
    hint: (_sign: string, _word: string, own: string) =>
      own === '' ? 'Write the day that is meant.' : `Write the day that is meant: the date is that of “${own}”.`,
  },
  kashida: {
    severity: 'warning',
    why: 'A stroke was typed to lengthen a word. Searching does not find the word then; where lines need it, it is set by itself.',
    text: (_sign: string, word: string, _own: string, others: string) =>
      `The word “${word}” is stretched by U+0640 (kashida): a search does not find it${andMore(others)}.`,
    hint: 'Remove the character.',
  },
  'typography-dashes': {
    severity: 'information',
    why: 'Dashes are set by the rules of the language. It is told, so that nothing is changed in silence.',
    text: (count: string) => `Hyphens in twos and threes that are printed as dashes: ${count}.`,
  },
  'typography-spaces': {
    severity: 'information',
    why: 'Spaces at which no line may be broken are set by the rules of the language. It is told, so that nothing is changed in silence.',
    text: (count: string) => `Spaces at which no line is broken: ${count}.`,
  },
  'typography-hyphens': {
    severity: 'information',
    why: 'Some hyphens end no line. It is told, so that nothing is changed in silence.',
    text: (count: string) => `Words whose hyphens end no line: ${count}.`,
  },
  'typography-raised': {
    severity: 'information',
    why: 'Letters behind numbers are raised by the rules of the language. It is told, so that nothing is changed in silence.',
    text: (count: string) => `Numbers whose letters are raised: ${count}.`,
  },
  'typography-note-marks': {
    severity: 'information',
    why: 'On which side of the punctuation a note mark stands depends on the language. It is told, so that nothing is changed in silence.',
    text: (count: string) => `Note marks that are printed on the other side of the punctuation beside them: ${count}.`,
  },
} as const satisfies Entries
