/** Messages about directives and attributes. */
import type { Entries } from './entry.ts'

export const directiveMessages = {
  'directive-unknown': {
    severity: 'error',
    why: 'A line asks for something by a name that is not known; its words would be lost or printed as signs.',
    text: (name: string, ..._cure: string[]) => `There is no directive “${name}”.`,
    hint: (_name: string, model = '', all = '', isClosed = '') =>
      model === ''
        ? `Write the one that is meant of ${all}, or remove this line${isClosed === '' ? '' : ', and the line `:::` that closes it'}.`
        : `Write ${model}.`,
  },
  'directive-form': {
    severity: 'error',
    why: 'Two colons stand alone on a line, three open what a line `:::` closes; the other form would be taken for text.',
    text: (name: string, _model: string, colons: string) => `“${name}” is written with ${colons} colons.`,
    hint: (_name: string, model: string) => `Write ${model}.`,
  },
  'directive-malformed': {
    severity: 'error',
    why: 'A line begins as a directive and goes on as none. It would be printed with its colons.',
    text: (_model: string) => 'This line looks like a directive but is not one.',
    hint: (model: string) =>
      model === ''
        ? 'Write `::name[Words]{key=value}`, with nothing after it.'
        : `Write ${model}; words stand in \`[…]\`, attributes in \`{key=value}\`.`,
  },
  'directive-line': {
    severity: 'error',
    why: 'A sign before a directive, a space within its colons or a colon that is not of ASCII makes words of it, and they would be printed.',
    text: (meant: string) =>
      meant === '' ? 'This line was to close a directive.' : 'This line was to be a directive, and is read as words.',
    hint: (meant: string) =>
      meant === ''
        ? 'Write `:::` alone on the line, no further in than the line that opens it, and no other sign before or behind it.'
        : `Write \`${meant}\`, with colons of ASCII and nothing before them; a backslash before the first makes words of it.`,
  },
  'directive-unclosed': {
    severity: 'error',
    why: 'What is opened takes all that follows into itself until it is closed.',
    text: (name: string, _before: string, _line: string) => `“${name}” is opened here and never closed.`,
    hint: (_name: string, before: string, line: string) =>
      `Close it with a line \`:::\`${before === '' ? '' : `, before ${before} in line ${line} at the latest`}; what holds another one needs more colons than that one.`,
  },
  'directive-stray': {
    severity: 'error',
    why: 'A line closes what was never opened: a line before it is missing, or this one is too many.',
    text: () => 'This line closes something that was never opened.',
    hint: 'Remove it.',
  },
  'directive-label': {
    severity: 'error',
    why: 'Words in brackets stand behind a directive that prints none; they would be lost.',
    text: (name: string) => `“${name}” takes no words in brackets.`,
    hint: 'Remove them.',
  },
  'attribute-unknown': {
    severity: 'error',
    why: 'An attribute that nothing reads is a wish that would not come true, in silence.',
    text: (name: string, owner: string, _nearest: string, _taken: string) => `There is no “${name}” on ${owner}.`,
    hint: (_name: string, _owner: string, nearest: string, taken: string) => {
      const first = nearest === '' ? 'Remove it.' : `Did you mean “${nearest}”?`
      return taken === '' ? `${first} Nothing can stand there.` : `${first} What can stand there: ${taken}.`
    },
  },
  'attribute-repeated': {
    severity: 'error',
    why: 'Of two values only one can hold, and nobody can tell which was meant.',
    text: (name: string) => `“${name}” is given twice.`,
    hint: 'Keep one.',
  },
  'attribute-inside': {
    severity: 'error',
    why: 'Attributes stand at the end of a paragraph or heading. Within the words they would be printed.',
    text: (braces: string) => `The braces “${braces}” stand inside the text and would be printed.`,
    hint: 'Put them at the end of a paragraph or heading, or write `\\{` for the sign itself.',
  },
  'attribute-value': {
    severity: 'error',
    why: 'The value is none that the attribute can have.',
    text: (name: string, found: string, expected: string) =>
      found === ''
        ? `“${name}” has no value; it must be ${expected}.`
        : `“${name}” is “${found}”; it must be ${expected}.`,
    hint: 'Correct the value.',
  },
} as const satisfies Entries
