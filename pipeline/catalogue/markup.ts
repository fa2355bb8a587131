/** Messages about what is nearly markup: the patterns of `text/markup/`. */
import type { Entries, Severity } from './entry.ts'

/** A pattern, and what becomes of what is typed; the cure is that of the pattern. */
function looksLikeMarkup<S extends Severity>(severity: S, fate: string) {
  return {
    severity,
    text: (found: string, what: string, _cure: string) => `“${found}” looks like ${what}. ${fate}`,
    hint: (_found: string, _what: string, cure: string) => cure,
  }
}

const likely = looksLikeMarkup('warning', 'It is printed as it is typed.')
// What was meant is certain, and so nothing of the document is printed.
const certain = looksLikeMarkup('error', 'It would be printed as it is typed.')

/** By permanent code. */
export const markupMessages = {
  'plain-markup': {
    severity: 'warning',
    text: (name: string, found: string) => `“${found}” in ${name} stands there as it is typed: it has plain words.`,
    hint: 'Remove the signs.',
  },
  'markup-comment': certain,
  'markup-emphasis': certain,
  'markup-facts': certain,
  'markup-field': certain,
  'markup-foreign': certain,
  'markup-heading': certain,
  'markup-line': certain,
  'markup-link': certain,
  'markup-list': certain,
  'markup-note': certain,
  'markup-reference': certain,
  'markup-table': certain,
  'label-repeated': {
    severity: 'warning',
    text: (label: string, owner: string, _cure: string) =>
      `“${label}” is typed, and ${owner} composes its label by itself: both are printed.`,
    hint: (_label: string, _owner: string, cure: string) => cure,
  },
  'likely-attachment': looksLikeMarkup('warning', 'It is printed within the text.'),
  'likely-caption': looksLikeMarkup('warning', 'It is printed as a paragraph.'),
  'likely-emphasis': likely,
  'likely-foreign': likely,
  'likely-bold-heading': looksLikeMarkup('warning', 'It is printed as a paragraph in bold.'),
  'likely-heading': likely,
  'likely-indent': likely,
  'likely-leftover': likely,
  'likely-lines': looksLikeMarkup('warning', 'It is printed as running text.'),
  'likely-link': likely,
  'likely-list': likely,
  'likely-note': likely,
  'likely-rest': looksLikeMarkup('warning', 'It is printed as a paragraph.'),
  'likely-signature': likely,
  'likely-starred-note': looksLikeMarkup('warning', 'It is printed as a bullet.'),
} as const satisfies Entries
