/** Examples of messages about the texts of a manual. */
import type { Example } from './example.ts'

/** A manual of one page. */
function page(words: string, files: Example['files'] = {}): Example {
  return { files: { 'docs/README.md': words, ...files }, pages: 'docs' }
}

const letters = '# Letters\n\n## How they end\n\nWith a signature.\n'

export const pageExamples = {
  'page-first': { files: { 'docs/letters.md': letters }, pages: 'docs' },
  'page-title': page('Letters and reports.\n'),
  'page-fact': page('---\nlanguage: de\n---\n\n# Briefe\n'),
  'page-html': page('# Letters\n\nPress <kbd>Enter</kbd>.\n'),
  'page-link': page('# Manual\n\n- [Letters](leters.md)\n', { 'docs/letters.md': letters }),
  'page-anchor': page('# Manual\n\n- [Their end](letters.md#how-they-ends)\n', { 'docs/letters.md': letters }),
  'page-picture': page('# Manual\n\n![A letter](letter.png)\n'),
  'page-alone': page('# Manual\n\nWords.\n', { 'docs/letters.md': letters }),
} satisfies Record<string, Example>
