/** Examples of messages about results that are put together, of documents beside each other, and of Word files that are read. */
import type { Code } from '../../../pipeline/diagnostics.ts'
import { noteFacts, type Example } from './example.ts'

const words = '# Work of the Committee\n\nThe Committee met.\n'

const lost = {
  document: 'note',
  versions: [
    {
      language: 'en',
      title: 'Work of the Committee',
      sources: [],
      files: [{ path: 'note/note-EN.html', format: 'html', size: 5, sha256: '0'.repeat(64) }],
      diagnostics: [],
    },
  ],
}

function refused(line: number): object {
  return {
    document: 'note',
    versions: [],
    refused: [{ code: 'title-missing', place: { path: 'note/en.md', line, column: 1 } }],
  }
}

/** Folders of results with nothing but their manifests. */
function parts(...manifests: readonly object[]): Example {
  const files = manifests.map((manifest, index) => [
    `part-${index + 1}/manifest.json`,
    `${JSON.stringify({ masthead: '0.1.0', documents: [], ...manifest }, undefined, 2)}\n`,
  ])
  return { files: Object.fromEntries(files), merge: manifests.map((_, index) => `part-${index + 1}`) }
}

/** By their codes. */
export const resultExamples: Partial<Record<Code, Example>> = {
  'import-refused': { files: { 'letter.docx': 'Not a Word file, whatever its name says.' }, imports: 'letter.docx' },
  'results-missing': { files: { 'part-1/readme.txt': 'Nothing yet.' }, merge: ['part-1'] },
  'results-unknown': {
    files: { ...parts({}).files, 'out/manifest.json': '{ "masthead": "0.1.0", "documents": [' },
    merge: ['part-1'],
  },
  'results-version': parts({}, { masthead: '0.2.0' }),
  'results-damaged': parts({ documents: [lost] }),
  'results-differ': parts({ documents: [refused(1)] }, { documents: [refused(2)] }),
  'results-unfinished': parts({ shards: [] }),
  'symbol-shared': {
    files: {
      'note/document.yaml': `${noteFacts}symbol: A/80/100\n`,
      'note/en.md': words,
      'copy/document.yaml': `${noteFacts}symbol: A/80/100\n`,
      'copy/en.md': words,
    },
    plain: ['note/en.md', 'copy/en.md'],
    paths: ['note', 'copy'],
    checks: true,
  },
  'results-incomplete': parts({ shards: ['1/3'] }, { shards: ['3/3'] }),
}
