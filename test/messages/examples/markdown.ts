/** Examples of messages about texts in Markdown that are imported. */
import type { Code } from '../../../pipeline/diagnostics.ts'
import { noteFacts, type Example } from './example.ts'

function from(text: string): Example {
  return { files: { 'wiki.md': text }, imports: 'wiki.md' }
}

/** By their codes. */
export const markdownExamples: Partial<Record<Code, Example>> = {
  'import-source': from(`---\n${noteFacts}language: en\n---\n\n# Work of the Committee\n\nThe Committee met.\n`),
  'import-omitted': from('# Work of the Committee\n\nThe Committee met ~~twice~~ once.\n'),
  'import-flattened': from('# Work of the Committee\n\nThe rate is $r_1 = r_2$.\n'),
  'import-metadata': from('---\nkeywords: committees\n---\n\n# Work of the Committee\n\nThe Committee met.\n'),
  'import-heading': from('# Work of the Committee\n\n### Sessions\n\nThe Committee met.\n'),
  'import-picture': from('# Work of the Committee\n\n![Map of the region](https://example.org/map.png)\n'),
}
