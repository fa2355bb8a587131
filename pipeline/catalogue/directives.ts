/** Messages about directives and attributes. */
import type { Entries } from './entry.ts'

export const directiveMessages = {
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
    text: (name: string, _before: string, _line: string) => `“${name}” is opened here and never closed.`,
    hint: (_name: string, before: string, line: string) =>
      `Close it with a line \`:::\`${before === '' ? '' : `, before ${before} in line ${line} at the latest`}; what holds another one needs more colons than that one.`,
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
    text: (name: string, owner: string, _nearest: string, _taken: string) => `There is no “${name}” on ${owner}.`,
    hint: (_name: string, _owner: string, nearest: string, taken: string) => {
      const first = nearest === '' ? 'Remove it.' : `Did you mean “${nearest}”?`
      return taken === '' ? `${first} Nothing can stand there.` : `${first} What can stand there: ${taken}.`
    },
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
    text: (name: string, found: string, expected: string) =>
      found === ''
        ? `“${name}” has no value; it must be ${expected}.`
        : `“${name}” is “${found}”; it must be ${expected}.`,
    hint: 'Correct the value.',
  },
} as const satisfies Entries
