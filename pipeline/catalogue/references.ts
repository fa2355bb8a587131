/** Messages about notes, references and the names that they go by. */
import type { Entries } from './entry.ts'

export const referenceMessages = {
  'note-undefined': {
    severity: 'error',
    why: 'A mark leads to a note that nobody has written.',
    text: (label: string) => `Footnote “${label}” is cited but never written.`,
    hint: (label: string) => `Write \`[^${label}]: …\`, or remove the citation.`,
  },
  'note-unused': {
    severity: 'error',
    why: 'A note is written that no mark leads to, so that it would not be printed.',
    text: (label: string) => `Footnote “${label}” is written but never cited, and would not be printed.`,
    hint: (label: string) => `Cite it with \`[^${label}]\`, or remove it.`,
  },
  'note-enclosed': {
    severity: 'error',
    why: 'Notes within a table or box stand under it. One that is called outside belongs outside.',
    text: (label: string) => `Footnote “${label}” is written within a directive, and called before it.`,
    hint: 'Put it behind the line `:::` that closes the directive.',
  },
  'note-repeated': {
    severity: 'error',
    why: 'Two notes have one name, and a mark cannot lead to both.',
    text: (label: string, line: string) => `Footnote “${label}” is written twice: first in line ${line}.`,
    hint: (label: string) =>
      `Give this one another name, and write that name in place of \`[^${label}]\` where this note is called.`,
  },
  'note-nested': {
    severity: 'error',
    why: 'A note has no notes of its own.',
    text: (label: string) => `Footnote “${label}” is cited inside a footnote.`,
    hint: 'Say it in the footnote itself.',
  },
  'reference-undefined': {
    severity: 'error',
    why: 'A reference leads to a name that nothing has.',
    text: (id: string, _nearest: string) => `Nothing is named “${id}”.`,
    hint: (id: string, nearest: string) =>
      nearest === '' ? `Write \`{#${id}}\` at the end of what you refer to.` : `Did you mean “${nearest}”?`,
  },
  'reference-empty': {
    severity: 'warning',
    why: 'A reference prints the number of what it leads to, and that has none.',
    text: (id: string) => `This reference prints nothing: “${id}” has no number.`,
    hint: 'Give it one, or write what you mean in words.',
  },
  'reference-bare': {
    severity: 'warning',
    why: 'A reference to a paragraph prints its number alone: whether “paragraph” or “para.” stands before it, the text decides.',
    text: (printed: string, _id: string) => `This reference to a paragraph prints “${printed}” alone, without a noun.`,
    hint: (_printed: string, id: string) =>
      `Type the noun before it: \`paragraph [](#${id})\`, or \`para. [](#${id})\`.`,
  },
  'reference-absent': {
    severity: 'warning',
    why: 'The text speaks of a number of its own that it does not have, most often after paragraphs were moved.',
    text: (words: string, last: string) =>
      last === '0'
        ? `“${words}” leads to nothing: this document has no annex.`
        : `“${words}” leads to nothing: the last one of this document has the number ${last}.`,
    hint: 'Write the number that is meant, or `[](#name)`, which composes it; where another document is meant, name it.',
  },
  'address-tracked': {
    severity: 'warning',
    why: 'An address that leads through another program, or tells where it was found, shows others who reads an official document.',
    text: (address: string, what: string, _own: string) =>
      what === 'wrapped'
        ? `The address “${address}” leads through another program, which sees who follows it.`
        : `The address “${address}” tells its site where a reader has found it.`,
    hint: (_address: string, _what: string, own: string) =>
      own === '' ? 'Open it, and write the address of the page that comes.' : `Write \`${own}\`.`,
  },
  'id-repeated': {
    severity: 'error',
    why: 'Two things have one name, and a reference cannot lead to both.',
    text: (id: string) => `A second thing is named “${id}”.`,
    hint: 'Give it another name.',
  },
  'id-malformed': {
    severity: 'error',
    why: 'Names become addresses within the page and the PDF, and have few letters for that.',
    text: (id: string) => `“${id}” cannot be a name.`,
    hint: 'Names are one word of the letters a to z, digits, hyphens and low lines, and begin with a letter.',
  },
} as const satisfies Entries
