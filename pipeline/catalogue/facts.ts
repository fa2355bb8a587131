/** Messages about facts, of `document.yaml` and of front matter. */
import { count, isOne } from './counts.ts'
import type { Entries } from './entry.ts'

const symbolForms = 'Write it as it is assigned: `A/75/698`, `S/2021/10/Add.1`, `A/79/895-S/2025/275`.'

export const factMessages = {
  'symbol-absent': {
    severity: 'information',
    text: (...absent: string[]) =>
      absent.length > 1
        ? 'The document has no symbol and no job number yet: their places stay empty, and its files are named after the folder.'
        : 'The document has no symbol yet: its place stays empty, and its files are named after the folder.',
    hint: (...absent: string[]) =>
      absent.length > 1
        ? 'Add `symbol:` and `job:` to the facts – in `document.yaml`, or at the top of this file – when they are assigned.'
        : 'Add `symbol:` to the facts – in `document.yaml`, or at the top of this file – when it is assigned.',
  },
  'front-matter': {
    severity: 'error',
    text: (problem: string, ..._cure: string[]) => `The facts cannot be read: ${problem}.`,
    hint: (_problem: string, cure?: string) =>
      cure === undefined || cure === ''
        ? 'Facts are plain YAML: `key: value`, lists and groups of keys; words that begin with a sign stand in quotation marks.'
        : cure,
  },
  'fact-line': {
    severity: 'error',
    text: (problem: string, _line: string, _isQuoted: string) => `This line of the facts cannot be read: ${problem}.`,
    hint: (_problem: string, line: string, isQuoted: string) =>
      line === ''
        ? 'Remove the line.'
        : isQuoted === ''
          ? `Write it so: \`${line}\`.`
          : `Put the value in quotation marks: \`${line}\`.`,
  },
  'fact-cut': {
    severity: 'error',
    text: (lost: string, _line: string) =>
      `The words “${lost}” would not be printed: “#” behind a space begins a comment among the facts.`,
    hint: (_lost: string, line: string) => `Put the value in quotation marks: \`${line}\`.`,
  },
  'fact-quotes': {
    severity: 'warning',
    text: (words: string) => `The quotation marks around ${words} are part of the value, and are printed with it.`,
    hint: 'Remove them: a value needs none, or straight ones, `"…"`. Where they belong to the words, put straight ones around them.',
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
    hint: 'Move it to the front matter of the language file: the facts at its top, between two lines `---`.',
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
  'state-name': {
    severity: 'warning',
    text: (name: string, _code: string) =>
      `“${name}” is printed so, which is not the name of a State in the language of the text.`,
    hint: (_name: string, code: string) => `Write \`${code}\`: its name is printed in the language of each text.`,
  },
  'agenda-untitled': {
    severity: 'warning',
    text: (entries: string) =>
      isOne(entries)
        ? 'The agenda line has no title under it.'
        : `The agenda line has no titles under it, one for each of its ${count(entries, 'entry', 'entries')}.`,
    hint: 'Add `agenda-titles:` to these facts, and under it a line `- Title` for each entry of `agenda`, in the same order.',
  },
  'session-year': {
    severity: 'warning',
    text: (_form: string) =>
      'The Security Council has years, not sessions: its line would lack the year, or say “session”.',
    hint: (form: string) => `Write \`${form}\`.`,
  },
  symbol: {
    severity: 'error',
    text: (problem: string, _cure: string) => `The symbol is not well formed: ${problem}.`,
    hint: (_problem: string, cure: string) => (cure === '' ? symbolForms : cure),
  },
  'symbol-placeholder': {
    severity: 'warning',
    text: (part: string) =>
      `“${part}” in the symbol looks like a place that was not filled in: it is printed, and leads nowhere.`,
    hint: 'Write the symbol as it is assigned; until then remove the line: its place stays empty.',
  },
  'committee-symbol': {
    severity: 'warning',
    text: (own: string, named: string, _code: string) =>
      named === ''
        ? `The symbol is that of a document of the ${own}, which the masthead does not name.`
        : `The symbol is that of a document of the ${own}, and the masthead names the ${named}.`,
    hint: (_own: string, _named: string, code: string) =>
      `Write \`committee: ${code}\` among the facts, or correct the symbol.`,
  },
  'fact-markup': {
    severity: 'warning',
    text: (key: string, found: string) => `“${found}” in “${key}” is printed as it is typed: facts are plain words.`,
    hint: 'Remove the signs.',
  },
} as const satisfies Entries
