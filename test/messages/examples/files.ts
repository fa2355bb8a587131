/** Examples of messages about files, and about the bytes and facts in them. */
import type { Code } from '../../../pipeline/diagnostics.ts'
import { alone, beside, noteFacts, ofKind, text, whole, withFacts, type Example } from './example.ts'

const document = { 'document.yaml': noteFacts, 'en.md': '# Work of the Committee\n\nThe Committee met.\n' }
const single = `---\n${noteFacts}---\n\n${document['en.md']}`

function inFolder(folder: string): Example['files'] {
  return Object.fromEntries(Object.entries(document).map(([name, content]) => [`${folder}/${name}`, content]))
}

/** A French verbatim record. */
function record(organ: string, session: string, head: string): Example {
  return {
    files: {
      'note/document.yaml': `kind: verbatim-record\norgan: ${organ}\nsession: ${session}\ndistribution: general\ndate: 2025-09-01\nmeeting: { number: 3 }\nhour: 10:00\n`,
      'note/fr.md': `---\npresiding: { office: president, name: M. Exemple, state: FJ }\n${head}---\n\n*La séance est ouverte à 10 heures.*\n`,
    },
  }
}

/** By their codes. */
export const fileExamples: Partial<Record<Code, Example>> = {
  missing: beside({}, ['notes']),
  'file-name': beside({ 'note/fr.docx': 'A Word file.' }),
  'file-copy': beside({ 'note/en.md.txt': document['en.md'] }),
  'facts-name': alone({ 'note/document.yml': noteFacts, 'note/en.md': document['en.md'] }, 'note'),
  'not-markdown': alone({ 'note.pdf': '%PDF-1.7' }, 'note.pdf'),
  'folder-name': beside({ 'note/fr.md/text.md': 'Le Comité s’est réuni.' }),
  'document-inside': alone({ ...inFolder('note'), ...inFolder('note/annex') }, '.'),
  path: text('![Map of the region](../map.png)'),
  size: whole('The Committee met. '.repeat(500_000)),
  'language-file': beside({ 'note/de.md': '# Arbeit des Ausschusses\n' }),
  'language-copy': beside({ 'note/english.md': '# Work of the Committee\n' }),
  'language-missing': alone({ 'work.md': single }, 'work.md'),
  'language-differs': whole('---\nlanguage: fr\n---\n\n# Work of the Committee\n\nThe Committee met.\n'),
  'no-document': alone({ 'drafts/readme.txt': 'Nothing yet.' }, 'drafts'),
  'no-language': alone({ 'note/document.yaml': 'kind: note\n' }, 'note'),
  'document-name': alone(inFolder('index.html'), 'index.html'),
  'document-repeated': alone({ ...inFolder('2025/note'), ...inFolder('2026/note') }, '2025', '2026'),
  'not-text': whole(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])),
  encoding: whole(new Uint8Array(Buffer.from('# D\u00E9claration\n\nLa Commission.\n', 'latin1'))),
  'lost-character': text('The G\uFFFDn\u00E9ral spoke.'),
  'control-character': text('The Committee\u0007 met.'),
  bidi: text('The \u202Eeettimmoc met.'),
  invisible: text('The inter\u00ADnational community.'),
  line: text('The Committee met. '.repeat(4000)),
  nesting: text(Array.from({ length: 20 }, (_, level) => `${'  '.repeat(level)}- Item`).join('\n')),
  complexity: text(`A${'\u0301'.repeat(9)} letter.`),
}

/** By their codes. */
export const factExamples: Partial<Record<Code, Example>> = {
  'symbol-absent': text('The Committee met.'),
  'front-matter': withFacts('symbol: &symbol A/80/1'),
  'fact-line': withFacts('status draft'),
  'fact-cut': whole('---\nsubtitle: Item #4 of the agenda\n---\n\n# Work of the Committee\n\nThe Committee met.\n'),
  'fact-quotes': whole('---\nsubtitle: “Addendum”\n---\n\n# Work of the Committee\n\nThe Committee met.\n'),
  'fact-repeated': withFacts('status: draft\nstatus: draft'),
  'fact-unknown': withFacts('distributon: general', ['distribution']),
  'fact-missing': withFacts('', ['organ']),
  'fact-value': withFacts('date: 1 September 2025'),
  'fact-place': withFacts('subtitle: Addendum'),
  'fact-not-yet': ofKind(
    'kind: report\nsupplement: 38\nreissued: 2025-09-02',
    '# Report of the Committee\n\n1. The Committee met.\n',
  ),
  'fact-misplaced': withFacts('vote: none'),
  'fact-alone': whole('---\nagenda-note: "* A/80/1."\n---\n\n# Work of the Committee\n\nThe Committee met.\n'),
  'fact-unprinted': ofKind(
    'kind: report\nsupplement: 38\nagenda: [{ item: 3 }]',
    '# Report of the Committee\n\n1. The Committee met.\n',
  ),
  'symbols-note-unknown': {
    files: {
      'note/document.yaml': noteFacts.replace(/kind: note\n/, 'kind: report\nsupplement: 38\n').replace(/by: .*\n/, ''),
      'note/fr.md': '# Rapport du Comité\n\n1. Le Comité s’est réuni.\n',
    },
  },
  'record-words': record('general-assembly', '80', ''),
  'record-empty': record('security-council', '{ number: 80, type: year }', 'record-note: Note du procès-verbal.\n'),
  sessions: withFacts('session: [80, 81]'),
  'agenda-titles': {
    files: {
      'note/document.yaml': `${noteFacts}agenda: [{ item: 3 }]\n`,
      'note/en.md':
        '---\nagenda-titles: [Elections, Appointments]\n---\n\n# Work of the Committee\n\nThe Committee met.\n',
    },
  },
  'state-name': ofKind(
    'kind: draft-resolution\nsponsors: [Bolivia]',
    '# Work of the Committee\n\n*The General Assembly*,\n\n1. *Decides* to meet.\n',
  ),
  'agenda-untitled': withFacts('agenda: [{ item: 3 }]'),
  'session-year': withFacts('organ: security-council\nsession: 80'),
  symbol: withFacts('symbol: А/80/123'),
  'symbol-placeholder': withFacts('symbol: A/80/XXX'),
  'committee-symbol': withFacts('symbol: A/C.3/80/5'),
  'fact-markup': whole('---\nsubtitle: The **second** part\n---\n\n# Work of the Committee\n\nThe Committee met.\n'),
}
