/** Messages about what is nearly markup: the patterns of `text/markup/`. */
import type { Entries, Severity } from './entry.ts'

/** A pattern, and what becomes of what is typed; the cure is that of the pattern. */
function looksLikeMarkup<S extends Severity>(severity: S, why: string, fate: string) {
  return {
    severity,
    why,
    text: (found: string, what: string, _cure: string) => `“${found}” looks like ${what}. ${fate}`,
    hint: (_found: string, _what: string, cure: string) => cure,
  }
}

function likely(why: string, fate = 'It is printed as it is typed.') {
  return looksLikeMarkup('warning', why, fate)
}

/** What was meant is certain, and so nothing of the document is printed. */
function certain(why: string) {
  return looksLikeMarkup('error', why, 'It would be printed as it is typed.')
}

/** By permanent code. */
export const markupMessages = {
  'plain-markup': {
    severity: 'warning',
    why: 'This place has plain words alone, and signs of Markdown in it would be read as they stand.',
    text: (name: string, found: string) => `“${found}” in ${name} stands there as it is typed: it has plain words.`,
    hint: 'Remove the signs.',
  },
  'markup-comment': certain('A remark of the author looks like a comment but is none, and would be printed.'),
  'markup-emphasis': certain(
    'Stars or low lines that were to change a look are not read as that, and would be printed.',
  ),
  'markup-facts': certain('Facts stand where only text is read, and would be printed.'),
  'markup-field': certain('A field that another program fills in stands in the text, and would be printed as it is.'),
  'markup-foreign': certain('Signs of another markup language stand in the text, and would be printed.'),
  'markup-heading': certain('A line was to be a heading and is read as none.'),
  'markup-line': certain('A line was to be drawn, and its signs would be printed.'),
  'markup-link': certain('A link that is not closed, or leads nowhere, would be printed with its brackets.'),
  'markup-list': certain('An item was to begin here, and its sign would be printed.'),
  'markup-note': certain('A note or its mark has a form that is not read, and would be printed.'),
  'markup-reference': certain('A reference or a name has a form that is not read, and would be printed.'),
  'markup-table': certain('Rows were to be a table and are read as none.'),
  'label-repeated': {
    severity: 'warning',
    why: 'The label is composed; where it is typed as well, both are printed, or the typed one alone, which is not counted.',
    text: (label: string, owner: string, printed: string, _cure: string) =>
      `“${label}” is typed, and ${owner} composes its label by itself: ${printed}.`,
    hint: (_label: string, _owner: string, _printed: string, cure: string) => cure,
  },
  'likely-attachment': likely(
    'An annex begins with a directive, so that its page, heading and counting are right. A line of words begins none.',
    'It is printed within the text.',
  ),
  'likely-caption': likely(
    'The title of a table or figure belongs to it, so that both stay together and readers with screen readers hear it.',
    'It is printed as a paragraph.',
  ),
  'likely-emphasis': likely('Signs that may have been meant to change a look are printed as signs.'),
  'likely-foreign': likely('Something that other programs read as markup is printed as it stands.'),
  'likely-bold-heading': likely(
    'A paragraph in bold looks like a heading, but neither contents nor screen readers know it as one.',
    'It is printed as a paragraph in bold.',
  ),
  'likely-heading': likely('A line looks like a heading and is printed as text.'),
  'likely-indent': likely('Spaces at the start of a line mean nothing in Markdown, or too much of them another thing.'),
  'likely-leftover': likely(
    'Words or signs that a program, a form or a draft has left behind are printed with the text.',
  ),
  'likely-lines': likely(
    'Lines that were to stand one under the other run together into one paragraph.',
    'It is printed as running text.',
  ),
  'likely-link': likely('An address looks as if it should lead somewhere and leads nowhere.'),
  'likely-list': likely('Lines look like items of a list and are printed as running text.'),
  'likely-note': likely('A figure or sign looks like the mark of a note and is printed as text.'),
  'likely-rest': likely(
    'A line looks like a rest of the page it was copied from, such as its number or masthead.',
    'It is printed as a paragraph.',
  ),
  'likely-signature': likely('A signature has a form of its own, which plain paragraphs do not have.'),
  'likely-starred-note': likely(
    'A line that begins with a star and a space is a bullet, and was perhaps meant as a note.',
    'It is printed as a bullet.',
  ),
} as const satisfies Entries
