/** Messages about notes, references and the names that they go by. */
import type { Entries } from './entry.ts'

export const referenceMessages = {
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
  'note-enclosed': {
    severity: 'error',
    text: (label: string) => `Footnote “${label}” is written within a directive, and called before it.`,
    hint: 'Put it behind the line `:::` that closes the directive.',
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
  'reference-absent': {
    severity: 'warning',
    text: (words: string, last: string) =>
      `“${words}” leads to nothing: the last one of this document has the number ${last}.`,
    hint: 'Write the number that is meant, or `[](#name)`, which composes it; where another document is meant, name it.',
  },
  'address-tracked': {
    severity: 'warning',
    text: (address: string, what: string, _own: string) =>
      what === 'wrapped'
        ? `The address “${address}” leads through another program, which sees who follows it.`
        : `The address “${address}” tells its site where a reader has found it.`,
    hint: (_address: string, _what: string, own: string) =>
      own === '' ? 'Open it, and write the address of the page that comes.' : `Write \`${own}\`.`,
  },
  'id-repeated': {
    severity: 'error',
    text: (id: string) => `A second thing is named “${id}”.`,
    hint: 'Give it another name.',
  },
  'id-malformed': {
    severity: 'error',
    text: (id: string) => `“${id}” cannot be a name.`,
    hint: 'Names are one word of the letters a to z, digits, hyphens and low lines, and begin with a letter.',
  },
} as const satisfies Entries
