/** Sizes of files for readers. */
import type { PageWords } from '../../templates/vocabulary.ts'

/** "184 kB", "1.2 MB". */
export function writeSize(bytes: number, { kilobytes, megabytes, decimalSign }: PageWords): string {
  const kilo = Math.max(1, Math.round(bytes / 1000))
  if (kilo < 1000) return `${kilo}\u00A0${kilobytes}`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', decimalSign)}\u00A0${megabytes}`
}
