/** Messages about languages of a document that do not say the same. */
import { isOne } from './counts.ts'
import type { Entries } from './entry.ts'

/** A thing that the others have, and how many behind it are missing with it. */
const missing = (what: string, words: string, where: string, more: string): string => {
  const [whole, verb] = isOne(more)
    ? [`${what} and the one behind it`, 'are']
    : [`${what} and the ${more} behind it`, 'are']
  const quoted = words === '' ? '' : `: “${words}”`
  return more === '0'
    ? `${what} is missing here${quoted} (${where}).`
    : `${whole} ${verb} missing here${quoted} (${where}).`
}

/** A value and those of the others; either may be nothing. */
const value =
  (noun: string) =>
  (own: string, others: string, where: string): string => {
    if (own === '') return `The ${noun} “${others}” is missing here (${where}).`
    if (others === '') return `The ${noun} “${own}” stands in no other language (${where}).`
    return `The ${noun} is “${own}” here, and “${others}” in the others (${where}).`
  }

const correctIt = 'Correct the language that is wrong. Where all are right, silence this with the reason.'

const addIt = 'Add it. Where the languages are to differ, silence this with the reason.'

export const parityMessages = {
  'parity-paragraph-missing': {
    severity: 'error',
    why: 'The languages of a document say the same, paragraph by paragraph: one that is missing in one of them was lost, or is still to be translated.',
    text: missing,
    hint: addIt,
  },
  'parity-heading-missing': {
    severity: 'error',
    why: 'Headings are the same in all languages, or their numbers and the table of contents differ.',
    text: missing,
    hint: addIt,
  },
  'parity-note-missing': {
    severity: 'error',
    why: 'A note of the other languages is not called here, so that the notes behind it have other numbers, too.',
    text: missing,
    hint: addIt,
  },
  'parity-row-missing': {
    severity: 'error',
    why: 'A table has the same rows in all languages.',
    text: missing,
    hint: addIt,
  },
  'parity-column-missing': {
    severity: 'error',
    why: 'A table has the same columns in all languages.',
    text: missing,
    hint: addIt,
  },
  'parity-part-missing': {
    severity: 'error',
    why: 'Tables, figures, boxes, signatures and annexes are the same in all languages. What stands in one that is missing is not told again.',
    text: missing,
    hint: addIt,
  },
  'parity-extra': {
    severity: 'error',
    why: 'What only one language says was added by mistake, or has been taken out of the others.',
    text: (what: string, words: string) => `${what} “${words}” stands in no other language.`,
    hint: 'Take it out, or add it to the others. Where the languages are to differ here, silence this with the reason.',
  },
  'parity-note-extra': {
    severity: 'warning',
    why: 'A note that only one language has is one of its translator, or was lost in the others.',
    text: (words: string) => `The note “${words}” is called in no other language.`,
    hint: 'Add it to the others, or silence this where it is for readers of this language alone.',
  },
  'parity-order': {
    severity: 'error',
    why: 'Paragraphs, rows and notes follow each other in one order, or a reference to a number leads elsewhere in this language.',
    text: (what: string, words: string, where: string) =>
      `${what} “${words}” stands at another place than in the others (${where}).`,
    hint: 'Move it to its place.',
  },
  'parity-untranslated': {
    severity: 'warning',
    why: 'What stands word for word in two languages is still to be translated in one of them.',
    text: (what: string, words: string, where: string) =>
      `${what} “${words}” has the words of another language (${where}).`,
    hint: 'Translate it, or mark words that are to stay as they are with their language: `[words](lang:en)`.',
  },
  'parity-division': {
    severity: 'error',
    why: 'Where one paragraph is two in another language, all numbers behind it differ.',
    text: (count: string, what: string, where: string) =>
      count === '1'
        ? `Two paragraphs of the others are one here (${where}).`
        : `${what} of the others is two here (${where}).`,
    hint: 'Divide the text as the others do.',
  },
  'parity-kind': {
    severity: 'error',
    why: 'What is a heading of some level in one language, a paragraph, an item or a bullet, is the same in all.',
    text: (own: string, others: string, where: string) => `This is ${own} here and ${others} in the others (${where}).`,
    hint: 'Mark it as the others do.',
  },
  'parity-id': {
    severity: 'error',
    why: 'Names lead to the same thing in every language: a link to a place of one language leads to that of another.',
    text: (own: string, others: string, where: string) =>
      `This is named “${own}” here and “${others}” in the others (${where}).`,
    hint: (_own: string, others: string) => `Write \`{#${others}}\`.`,
  },
  'parity-setting': {
    severity: 'warning',
    why: 'Attributes say how a thing is counted, named and set: what one language says is mostly meant for all.',
    text: (name: string, own: string, others: string, where: string) =>
      `The setting “${name}” is ${own} here and ${others} in the others (${where}).`,
    hint: 'Say the same in all languages.',
  },
  'parity-number': {
    severity: 'error',
    why: 'A number that is another in one language is a mistake in one of them. Numbers are read by the way in which each language writes them.',
    text: value('number'),
    hint: correctIt,
  },
  'parity-number-word': {
    severity: 'warning',
    why: 'A number in words that is another in one language, or a small one in figures that is missing there, is mostly a mistake in one of them.',
    text: value('number'),
    hint: correctIt,
  },
  'parity-number-alone': {
    severity: 'information',
    why: 'Languages often do without a small number in words: “the other two”, “deux points” for a colon, “in the third person”.',
    text: value('number'),
    hint: correctIt,
  },
  'parity-swapped': {
    severity: 'warning',
    why: 'Two figures of one sentence that have changed places say something else of what stands beside them, though each of them is right.',
    text: (own: string, other: string, where: string) =>
      `“${own}” stands before “${other}” here, and behind it in the others (${where}).`,
    hint: 'Look which figure belongs where. Where the words have changed places with them, silence this with the reason.',
  },
  'parity-date': {
    severity: 'error',
    why: 'A date that is another in one language is a mistake in one of them.',
    text: value('date'),
    hint: correctIt,
  },
  'parity-percentage': {
    severity: 'error',
    why: 'A percentage that is another in one language is a mistake in one of them.',
    text: value('percentage'),
    hint: correctIt,
  },
  'parity-amount': {
    severity: 'error',
    why: 'An amount or a currency that is another in one language is a mistake in one of them.',
    text: value('amount of money'),
    hint: correctIt,
  },
  'parity-time': {
    severity: 'error',
    why: 'A time of day that is another in one language is a mistake in one of them.',
    text: value('time'),
    hint: correctIt,
  },
  'parity-symbol': {
    severity: 'error',
    why: 'All languages cite the same documents and resolutions.',
    text: value('symbol'),
    hint: correctIt,
  },
  'parity-state': {
    severity: 'warning',
    why: 'All languages name the same States; which name of one they use may differ.',
    text: value('State'),
    hint: correctIt,
  },
  'parity-letter': {
    severity: 'warning',
    why: 'All languages speak of the same subparagraphs and sub-items.',
    text: value('letter'),
    hint: correctIt,
  },
  'parity-link': {
    severity: 'warning',
    why: 'Links of all languages lead to the same pages, each in its own language.',
    text: value('link'),
    hint: correctIt,
  },
  'parity-reference': {
    severity: 'warning',
    why: 'What is referred to by its name in one language is most often referred to in all, so that all numbers are right.',
    text: value('reference'),
    hint: correctIt,
  },
  'parity-emphasis': {
    severity: 'information',
    why: 'Bold and italics are mostly the same in all languages, but for Arabic and Chinese, which have no italics.',
    text: value('emphasis'),
    hint: correctIt,
  },
  'parity-fact': {
    severity: 'error',
    why: 'Facts such as the symbol, the date and the agenda are those of the document, not of one language.',
    text: (name: string, own: string, others: string, where: string) =>
      `The fact “${name}” is ${own} here and ${others} in the others (${where}).`,
    hint: 'Write it once, in `document.yaml`, and take it out of the language files.',
  },
} as const satisfies Entries
