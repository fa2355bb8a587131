/** Examples of messages about what silences others. */
import type { Code } from '../../../pipeline/diagnostics.ts'
import { beside, text, type Example } from './example.ts'

const settings = (lines: string): Example => beside({ 'note/check.yaml': `${lines}\n` })

export const silenceExamples: Partial<Record<Code, Example>> = {
  'silence-unknown': text('<!-- masthead ignore space-strey: quoted as it is -->\n\nThe Committee met.'),
  'silence-reason': text('<!-- masthead ignore space-stray -->\n\nThe Committee , which met.'),
  'silence-error': text('<!-- masthead disable glyph: it looks well -->\n\nThe Committee met.'),
  'silence-unneeded': text('<!-- masthead ignore space-stray: quoted as it is -->\n\nThe Committee met.', {
    checks: true,
  }),
  'settings-unknown': settings('silences: {space-stray: quoted as it is}'),
  'settings-value': settings('silence: space-stray'),
}
