/** Tells what typography has changed in a text: one message for each kind of change, with a count. */
import type { VFile } from 'vfile'
import { report } from '../diagnostics.ts'
import type { TypographyChanges } from './typography.ts'

const kinds = ['apostrophes', 'quotation-marks', 'dashes', 'spaces', 'raised', 'note-marks'] as const

export function reportTypography(changes: TypographyChanges, file: VFile): void {
  const place = { path: file.path, line: 1, column: 1 }
  for (const kind of kinds) if (changes[kind] > 0) report(file, `typography-${kind}`, place, String(changes[kind]))
}
