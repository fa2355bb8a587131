/** Hyphens of Word at which no line is broken, as an author types them. */
import type { Typography } from '../../templates/languages/typography.ts'

const fixed = '\u2011'

/** Those that the composer fixes by itself are hyphens like others; the author's stay. */
export function withTypedHyphens(text: string, { unbroken }: Typography): string {
  if (!text.includes(fixed)) return text
  const plain = text.replaceAll(fixed, '-')
  const composed = unbroken.reduce(
    (line, pattern) => line.replace(pattern, (words) => words.replaceAll('-', fixed)),
    plain,
  )
  return text.replaceAll(fixed, (hyphen, at: number) => (composed[at] === fixed ? '-' : hyphen))
}
