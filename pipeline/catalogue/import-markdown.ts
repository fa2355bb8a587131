/** Messages about texts in Markdown that are read. */
import type { Entries } from './entry.ts'

/** What a text of others may hold and a source cannot. */
const omitted = new Map<string, string>(
  Object.entries({
    address: 'The address of a name that nothing leads to',
    alternative: 'The description of a picture that is not there',
    attributes: 'What stands in braces',
    'call-out': 'The mark of a call-out',
    comment: 'A comment',
    container: 'The fence of a container, whose text stands,',
    emoji: 'An emoji',
    'front-matter': 'A line of the front matter',
    'link-title': 'The title of a link',
    note: 'A note that nothing calls',
    'picture-link': 'The address that a picture leads to',
    'picture-title': 'The title of a picture that is not there',
    raw: 'What is meant for another format',
    rule: 'A rule across the page',
    'second-address': 'A second address of the same name',
    'second-note': 'A second note of the same name',
    struck: 'Text that is struck through',
    tag: 'A tag of HTML',
    title: 'What a tag of HTML says of its words',
  }),
)

/** What becomes words like any others. */
const flattened = new Map<string, string>(
  Object.entries({
    code: 'Code',
    definition: 'The definition of a term',
    formula: 'A formula',
    highlight: 'What is highlighted',
    link: 'A link that leads to no address of the web',
    'note-call': 'The call of a note that is nowhere',
    'note-in-note': 'A note within a note',
    task: 'A task with a box',
  }),
)

function said(words: string): string {
  return words === '' ? '' : `: “${words}”`
}

/** By permanent code. */
export const markdownMessages = {
  'import-source': {
    severity: 'error',
    why: 'A text with facts of ours, or beside `document.yaml`, is a source already: it is built, not imported.',
    text: (path: string) => `“${path}” is a source of Masthead already.`,
    hint: 'Build it: `masthead build` with its folder. For a copy, copy the folder.',
  },
  'import-omitted': {
    severity: 'warning',
    why: 'A text in Markdown has something that no document of the United Nations has, and a source cannot say.',
    text: (what: string, words: string) => `${omitted.get(what) ?? what} was left out here${said(words)}.`,
    hint: 'Where the text needs it, write it in words.',
  },
  'import-flattened': {
    severity: 'information',
    why: 'A text in Markdown gives words a look or a meaning that a document has not: the words stay, the rest does not.',
    text: (what: string, words: string) => `${flattened.get(what) ?? what} is plain text in the source${said(words)}.`,
    hint: 'Look whether the words say enough by themselves.',
  },
  'import-metadata': {
    severity: 'warning',
    why: 'Front matter and title blocks have keys of their programs; what is none of our facts has no place in a document.',
    text: (key: string, words: string) => `\`${key}\` is none of the facts, and was left out: “${words}”.`,
    hint: 'Where it is a fact – an author, a date –, write it as the manual has it.',
  },
  'import-heading': {
    severity: 'information',
    why: 'Headings of a document skip no level: where a text does, those under the gap move up.',
    text: (typed: string, taken: string) => `The heading with \`${typed}\` has \`${taken}\` in the source.`,
    hint: 'Give it the level that it should have.',
  },
  'import-picture': {
    severity: 'warning',
    why: 'Pictures are taken from the folder of the text and from folders within it; nothing is fetched.',
    text: (name: string, reason: string) => `The picture “${name}” was left out: ${reason}.`,
    hint: 'Put it beside the text as PNG, JPEG or SVG and import anew, or add it to the source.',
  },
} as const satisfies Entries
