/** Messages about facts, of `document.yaml` and of front matter. */
import { count, isOne } from './counts.ts'
import type { Entries } from './entry.ts'

const symbolForms = 'Write it as it is assigned: `A/75/698`, `S/2021/10/Add.1`, `A/79/895-S/2025/275`.'

/** What others write among the facts, and where it stands. */
const ofText: ReadonlyMap<string, string> = new Map([
  ['title', 'Write it in the text, as a line `# Title`.'],
  ['abstract', 'Write a summary in the text, between `:::summary` and `:::`.'],
  ['summary', 'Write it in the text, between `:::summary` and `:::`.'],
  ['toc', 'Write `::contents` in the text, alone on a line, where the table of contents is to stand.'],
])

export const factMessages = {
  'symbol-absent': {
    severity: 'information',
    why: 'Symbols are given late, and until then a document is built without one. It is told so that it is not forgotten.',
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
    why: 'The facts are not the plain YAML that can be read without guessing: no aliases, tags, or values that change as they are read.',
    text: (problem: string, ..._cure: string[]) => `The facts cannot be read: ${problem}.`,
    hint: (_problem: string, cure?: string) =>
      cure === undefined || cure === ''
        ? 'Facts are plain YAML: `key: value`, lists and groups of keys; words that begin with a sign stand in quotation marks.'
        : cure,
  },
  'fact-line': {
    severity: 'error',
    why: 'One line of the facts cannot be read, and with it what it says.',
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
    why: 'YAML takes a sign “#” behind a space for the beginning of a comment; the words behind it would be lost.',
    text: (lost: string, _line: string) =>
      `The words “${lost}” would not be printed: “#” behind a space begins a comment among the facts.`,
    hint: (_lost: string, line: string) => `Put the value in quotation marks: \`${line}\`.`,
  },
  'fact-quotes': {
    severity: 'warning',
    why: 'Curved quotation marks are no marks of YAML but a part of the value, and would be printed.',
    text: (words: string) => `The quotation marks around ${words} are part of the value, and are printed with it.`,
    hint: 'Remove them: a value needs none, or straight ones, `"…"`. Where they belong to the words, put straight ones around them.',
  },
  'fact-repeated': {
    severity: 'error',
    why: 'Of two values only one can hold, and nobody can tell which was meant.',
    text: (key: string) => `The fact “${key}” is given twice.`,
    hint: 'Keep one.',
  },
  'fact-unknown': {
    severity: 'error',
    why: 'A fact that nothing reads would be left out in silence; most are slips of one letter.',
    text: (key: string, _nearest: string, _amongFacts: string) => `There is no fact called “${key}” here.`,
    // Within the value of a fact it is none of the text.
    hint: (_key: string, nearest: string, amongFacts: string) =>
      ofText.get(amongFacts.toLowerCase()) ??
      (nearest === '' ? 'Remove it, or see `masthead schema`.' : `Did you mean “${nearest}”?`),
  },
  'fact-missing': {
    severity: 'error',
    why: 'What is printed is composed from this fact, and nothing is made up.',
    text: (key: string, _expected: string) => `The fact “${key}” is missing.`,
    hint: (key: string, expected: string) => `Add \`${key}:\` with ${expected}.`,
  },
  'fact-value': {
    severity: 'error',
    why: 'The value is none that the fact can have, and would be printed wrongly or not at all.',
    text: (key: string, found: string, expected: string, _cure: string) =>
      `“${key}” is ${found}; it must be ${expected}.`,
    hint: (_key: string, _found: string, _expected: string, cure: string) =>
      cure === '' ? 'Correct the value.' : cure,
  },
  'fact-place': {
    severity: 'error',
    why: 'Words belong to one language, and `document.yaml` holds for all of them.',
    text: (key: string) => `“${key}” belongs to one language and cannot stand in \`document.yaml\`.`,
    hint: 'Move it to the front matter of the language file: the facts at its top, between two lines `---`.',
  },
  'fact-not-yet': {
    severity: 'error',
    why: 'The fact is right, and cannot be printed yet. Leaving it out in silence would make another document.',
    text: (key: string, value: string, made: string) =>
      `“${key}: ${value}” is known but cannot be set yet; there is ${made}.`,
    hint: 'Wait for a later version, or use what there is.',
  },
  'fact-misplaced': {
    severity: 'error',
    why: 'Documents of this kind do not print this fact.',
    text: (key: string, noun: string) => `The fact “${key}” has no place in ${noun}.`,
    hint: 'Remove it, or choose the kind that prints it.',
  },
  'fact-unprinted': {
    severity: 'information',
    why: 'A supplement to the Official Records has a cover in the place of the masthead, and the fact is a line of the masthead.',
    text: (key: string, noun: string) => `“${key}” is not printed: ${noun} has a cover, and no masthead.`,
    hint: 'Leave it out, or let it stand for the day on which it is no supplement.',
  },
  'symbols-note-unknown': {
    severity: 'warning',
    why: 'Behind the title page of a supplement a note says what symbols of documents are; its official wording is known for some languages alone, and none is made up.',
    text: (language: string) =>
      `The note on symbols behind the title page is left out: its official wording is not known here in this language (${language}).`,
    hint: 'Copy it from a supplement in this language, under its heading: `symbols-note: |` among the facts at the top of the text.',
  },
  'fact-alone': {
    severity: 'error',
    why: 'A note needs the line that it is a note on.',
    text: (key: string, other: string) =>
      `“${key}” is a note on a line that is composed from “${other}”, which is not given.`,
    hint: (_key: string, other: string) => `Add \`${other}:\`, or remove the note.`,
  },
  'record-words': {
    severity: 'error',
    why: 'Some lines of records of meetings are fixed words of the United Nations, which are known for some languages alone, and none are made up.',
    text: (what: string, language: string, _key: string) =>
      `No official text at hand shows how ${what} is worded in ${language}, and nothing is invented for it.`,
    hint: (_what: string, _language: string, key: string) =>
      `Add \`${key}:\` at the top of the language file, with the words that the United Nations prints.`,
  },
  'record-empty': {
    severity: 'warning',
    why: 'Some words of records of meetings are known for some languages alone, and no fact takes them.',
    text: (what: string, language: string) =>
      `No official text at hand shows how ${what} is worded in ${language}: its place stays empty.`,
    hint: 'Write it into the Word file, or leave it so.',
  },
  sessions: {
    severity: 'error',
    why: 'A joint document has one session for each of its organs, in their order.',
    text: (sessions: string, organs: string) =>
      `There ${isOne(sessions) ? 'is' : 'are'} ${count(sessions, 'session')} for ${count(organs, 'organ')}.`,
    hint: 'Give one session for each organ, in the same order.',
  },
  'agenda-titles': {
    severity: 'error',
    why: 'Each agenda item has its title, in the order of the items; which one is missing cannot be guessed.',
    text: (titles: string, entries: string) =>
      `There ${isOne(titles) ? 'is' : 'are'} ${count(titles, 'agenda title')} for ${count(entries, 'agenda entry', 'agenda entries')}.`,
    hint: 'Give one title for each entry of `agenda`, in the same order.',
  },
  'state-name': {
    severity: 'warning',
    why: 'Names of States are those of the language in which they are printed. A code gives the right one in each.',
    text: (name: string, _code: string) =>
      `“${name}” is printed so, which is not the name of a State in the language of the text.`,
    hint: (_name: string, code: string) => `Write \`${code}\`: its name is printed in the language of each text.`,
  },
  'agenda-untitled': {
    severity: 'warning',
    why: 'Documents that have agenda items print their titles under the title of the organ.',
    text: (entries: string) =>
      isOne(entries)
        ? 'The agenda line has no title under it.'
        : `The agenda line has no titles under it, one for each of its ${count(entries, 'entry', 'entries')}.`,
    hint: 'Add `agenda-titles:` to these facts, and under it a line `- Title` for each entry of `agenda`, in the same order.',
  },
  'session-year': {
    severity: 'warning',
    why: 'Documents of the Security Council are counted by years, and its masthead says the year.',
    text: (_form: string) =>
      'The Security Council has years, not sessions: its line would lack the year, or say “session”.',
    hint: (form: string) => `Write \`${form}\`.`,
  },
  symbol: {
    severity: 'error',
    why: 'Files, links and catalogues are named after the symbol. A wrong one leads to another document, or to none.',
    text: (problem: string, _cure: string) => `The symbol is not well formed: ${problem}.`,
    hint: (_problem: string, cure: string) => (cure === '' ? symbolForms : cure),
  },
  'symbol-placeholder': {
    severity: 'warning',
    why: 'A place that was to be filled in stands in the symbol, and would be printed.',
    text: (part: string) =>
      `“${part}” in the symbol looks like a place that was not filled in: it is printed, and leads nowhere.`,
    hint: 'Write the symbol as it is assigned; until then remove the line: its place stays empty.',
  },
  'committee-symbol': {
    severity: 'warning',
    why: 'The series of the symbol and the masthead name two different committees.',
    text: (own: string, named: string, _code: string) =>
      named === ''
        ? `The symbol is that of a document of the ${own}, which the masthead does not name.`
        : `The symbol is that of a document of the ${own}, and the masthead names the ${named}.`,
    hint: (_own: string, _named: string, code: string) =>
      `Write \`committee: ${code}\` among the facts, or correct the symbol.`,
  },
  'fact-markup': {
    severity: 'warning',
    why: 'Facts are plain words that are set in the look of their place; signs of Markdown in them are printed.',
    text: (key: string, found: string) => `“${found}” in “${key}” is printed as it is typed: facts are plain words.`,
    hint: 'Remove the signs.',
  },
} as const satisfies Entries
