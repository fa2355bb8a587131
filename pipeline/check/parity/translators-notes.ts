/** Notes that only a translation has, by rule: those that speak of it. */
import type { Unit } from './units.ts'

const translation = /translat|traduct|traduit|traduz|перев[оеё]д|ترجم|翻译|译文|译者/iu

/** Whether a note speaks of the translation: "[Translator's note: …]", "Unofficial translation". */
export function isOfTranslator({ type, lines }: Unit): boolean {
  return type === 'note' && lines.some(({ words }) => translation.test(words))
}
