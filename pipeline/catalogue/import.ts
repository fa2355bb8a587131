/** Messages about Word files that are read. */
import type { Entries } from './entry.ts'

/** What a Word file may hold and a source cannot. */
const lossWords = new Map<string, string>(
  Object.entries({
    'caption-list': 'The list of figures or tables',
    'cell-picture': 'A picture in a table',
    'chart-form': 'The form of a chart or diagram, whose words and figures stand as text,',
    'chart-points': 'What a chart has behind its first 1,000 points',
    counted: 'A number that a field of Word counts',
    chart: 'A chart or diagram, with the words in it,',
    'contents-entry': 'An entry of the contents that is no heading of the text',
    'empty-note': 'The call of a note without words',
    comment: 'A comment',
    equation: 'The form of an equation',
    field: 'A field without an end, whose words stand,',
    hidden: 'Hidden text',
    'nested-table': 'The frame of a table within a table',
    'note-table': 'The frame of a table in a note',
    object: 'An object or picture that cannot be read',
    part: 'What is taken in from another file',
    placeholder: 'What stands in a field that nobody has filled in',
    reference: 'A reference to what is there no more, whose words stand,',
    ruby: 'The reading over a word',
    struck: 'Text that is struck through',
    symbol: 'A sign of a symbol font',
    'text-box': 'The frame of a text box',
  }),
)

/** By permanent code. */
export const importMessages = {
  'import-refused': {
    severity: 'error',
    why: 'The file is no Word file that can be read safely: damaged, encrypted, or another thing.',
    text: (path: string, reason: string) => `“${path}” cannot be imported: ${reason}.`,
    hint: 'Open it in Word, look at it, and save it anew as .docx.',
  },
  'import-text': {
    severity: 'information',
    why: 'A text that was taken out of a PDF or a web page has lost its looks: nothing in it says what was in italics or raised, and which line was a heading.',
    text: () =>
      'The file is a text without looks: italics, raised marks of notes, headings and tables are known only where signs show them.',
    hint: 'Read the new source beside the document that the text was taken from.',
  },
  'import-page': {
    severity: 'information',
    why: 'What stands at the edges of pages – numbers of pages, symbols, job numbers – is composed; it stands in the midst of a text that is taken out of a PDF, and in the heads and feet of a Word file. A source has no place for other words there.',
    text: (words: string) => `“${words}” was left out: it stands at the edge of a page.`,
    hint: 'Where it is of the text, write it into the new source.',
  },
  'import-call': {
    severity: 'information',
    why: 'Notes stand at the feet of pages, under a rule; in a text without looks, the figure that calls one is a figure like any other.',
    text: (words: string) => `The figure behind “${words}” is read as the call of a note.`,
    hint: 'Look whether the note is called here.',
  },
  'import-opener': {
    severity: 'information',
    why: 'Paragraphs of resolutions and declarations are one sentence, and each opens with words in italics; a text without looks does not say with how many.',
    text: (word: string) => `“${word}” opens a paragraph of one long sentence: such openings are printed in italics.`,
    hint: 'Write the opening words between asterisks: `*Recalling* …`.',
  },
  'import-hyphen': {
    severity: 'information',
    why: 'A hyphen at the end of a line is one that the line has broken a word with, or one that the word has.',
    text: (typed: string, taken: string) => `“${typed}” at the end of this line is read as “${taken}”.`,
    hint: 'Look whether the word is written so.',
  },
  'import-macros': {
    severity: 'information',
    why: 'Macros are programs: they are never read, and a source has none. The text is read as ever.',
    text: () => 'The file has macros, or may have: they were left out unread.',
    hint: 'Where a macro makes words, compare the text with what Word shows.',
  },
  'import-folder': {
    severity: 'information',
    why: 'A document is called after its folder, and so are its results: letters, figures, spaces, “-”, “_” and “.”.',
    text: (asked: string, made: string) => `The folder is called “${made}”, for no document can be called “${asked}”.`,
    hint: 'Rename it as you like, within these signs.',
  },
  'import-edited': {
    severity: 'information',
    why: 'Somebody has worked on the file since it was built, and the source that travels in it does not know of that.',
    text: () =>
      'The file was worked on after it was built, and what was edited has no sure place in the source that travels in it: its text was read anew.',
    hint: 'Compare the result with the source before you put it in its place.',
  },
  'import-merged': {
    severity: 'information',
    why: 'Somebody has worked on the file since it was built. What was edited stands in the source that travels in it; all else is as its author wrote it.',
    text: (count: string) =>
      `The file was worked on after it was built: what was edited was put into the source that travels in it (${count} ${count === '1' ? 'place' : 'places'}).`,
    hint: 'Look at the difference between the result and the source.',
  },
  'import-picture-replaced': {
    severity: 'information',
    why: 'An editor has put another picture in the place of one. What it shows has changed: words about it, and those for readers who do not see it, may have to follow.',
    text: (name: string) => `The picture “${name}” is another in the Word file: that one was taken.`,
    hint: 'Look at it, and read its alternative text anew.',
  },
  'import-conflict': {
    severity: 'error',
    why: 'The same place was changed in the folder and in the Word file since that was built. Nobody but an author can say what is to stand there, so nothing is written.',
    text: (mine: string, theirs: string) =>
      mine === '' && theirs === ''
        ? 'The folder was changed so much since the file was built that what was edited has no sure place in it.'
        : `This was changed here and in the Word file: “${mine}” stands here, “${theirs}” in the file.`,
    hint: 'Import into a new folder, and compare the two; or undo one of the changes.',
  },
  'import-differs': {
    severity: 'warning',
    why: 'The source in the file and the words that it shows are not the same. What can be seen is believed.',
    text: (shown: string, carried: string) =>
      `The source that travels in the file builds other words than the file shows (“${carried}” for “${shown}”): it was changed, or another release built it. The text that is shown was read.`,
    hint: 'Compare the result with the Word file.',
  },
  'import-unchecked': {
    severity: 'warning',
    why: 'The source in the file cannot be built, so that nothing shows whether it says what the file shows.',
    text: () =>
      'The source that travels in the file cannot be built: nobody has compared it with the text that the file shows.',
    hint: 'Compare it, or read the text that is shown with `--ignore-source`.',
  },
  'import-changed': {
    severity: 'information',
    why: 'A fact was changed in the place where the file prints it.',
    text: (key: string) => `The fact \`${key}\` was changed where the file prints it: what is printed was taken.`,
    hint: 'Check it.',
  },
  'import-line': {
    severity: 'warning',
    why: 'Each line of a masthead is composed from a fact, and this line from none that is known.',
    text: (line: string) => `The line “${line}” of the masthead is none that is composed.`,
    hint: 'Look for the fact it stands for, and add it.',
  },
  'import-words': {
    severity: 'warning',
    why: 'Numbers, labels, contents and lines of facts are composed: words that somebody has typed among them have no place in a source.',
    text: (words: string) => `“${words}” was left out: it stands here in the Word file, among what is composed.`,
    hint: 'Where it is of the text, write it into the source here.',
  },
  'import-composed': {
    severity: 'warning',
    why: 'Lines of the masthead, dates, labels of tables and the like are composed from facts: taken out of the Word file, they stand there again in what the source builds.',
    text: (line: string, fact: string) =>
      `The line “${line}” was taken out of the Word file, and the source builds it again${fact === '' ? '' : ` from the fact \`${fact}\``}.`,
    hint: (_, fact) =>
      fact === '' || fact === undefined
        ? 'Take out the fact or the title that says it, if the document can be without; else the line stays.'
        : `Take the fact \`${fact}\` out, if the document can be without; else the line stays.`,
  },
  'import-number': {
    severity: 'warning',
    why: 'Numbers are counted, and a number in the file is not the one that would be counted.',
    text: (typed: string, counted: string) =>
      `The number ${typed} stands here where ${counted} would follow; \`{start=${typed}}\` keeps it.`,
    hint: 'Check whether a paragraph before it is missing, or is none.',
  },
  'import-comment': {
    severity: 'warning',
    why: 'Comments of reviewers are no part of the text: each is put into the source where it stands in the file, as a comment that is never printed, so that somebody can answer it.',
    text: (count: string, people: string) =>
      count === '1'
        ? `A comment (${people}) stands here as \`<!-- … -->\`.`
        : `${count} comments (${people}) stand here as \`<!-- … -->\`.`,
    hint: 'Do what it asks for, and remove it.',
  },
  'import-tracked': {
    severity: 'information',
    why: 'Tracked changes are proposals: a source has one text, in which all of them are accepted or all refused.',
    text: (count: string, people: string, way: string) =>
      `${count === '1' ? 'A tracked change' : `${count} tracked changes`} (${people}) ${count === '1' ? 'was' : 'were'} ${way === 'reject' ? 'refused' : 'accepted'} here.`,
    hint: 'To decide on each, import the file with `--changes keep`.',
  },
  'import-unkept': {
    severity: 'warning',
    why: 'With `--changes keep` a patch makes the tracked changes; some change only what a source does not say – type, distances, what stands in heads –, and no patch can make them.',
    text: (count: string, people: string) =>
      `${count === '1' ? 'A tracked change' : `${count} tracked changes`} (${people}) ${count === '1' ? 'changes' : 'change'} no line of the source: there is no patch, and the text is as it was before.`,
    hint: 'Look at it in Word, and write into the source what you accept.',
  },
  'import-kept': {
    severity: 'information',
    why: 'With `--changes keep` the text is as it was before the tracked changes, and a patch beside it makes them.',
    text: (count: string, patch: string) =>
      `${count === '1' ? 'A tracked change stands' : `${count} tracked changes stand`} in “${patch}”, and the text is as it was before.`,
    hint: 'Take out of the patch what you refuse, and write `git apply` and its name in this folder.',
  },
  'import-label': {
    severity: 'information',
    why: 'The labels of items are those of their level in the language of the document, whatever a list in Word shows.',
    text: (shown: string, printed: string) =>
      `The item that the file labels “${shown}” is printed as “${printed}” here.`,
    hint: 'References to it in the text may have to follow.',
  },
  'import-level': {
    severity: 'warning',
    why: 'Numbered paragraphs have four levels and bullets two; what stands deeper in a list of Word is set on the last.',
    text: (label: string) => `The item “${label}” stands deeper in its list than a document has levels.`,
    hint: 'Compare this place with the Word file.',
  },
  'import-language': {
    severity: 'warning',
    why: 'Documents are composed in Arabic, Chinese, English, French, Russian and Spanish.',
    text: (taken: string) =>
      `The text is in none of the six languages, as its letters and words show: it is taken for “${taken}”.`,
    hint: 'Translate it, or give the file the name of its language: `fr.md`.',
  },
  'import-lost': {
    severity: 'warning',
    why: 'The file has something that a source cannot say.',
    text: (what: string, count: string) =>
      `${lossWords.get(what) ?? what} ${count === '1' ? 'was' : `(${count})`} left out here.`,
    hint: 'Compare this place with the Word file.',
  },
} as const satisfies Entries
