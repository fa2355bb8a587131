/** The line of an annex that says in which language it was written: composed from a code, or typed where it is none of the six. */

const words = ['Original', 'Язык оригинала', 'Подлинный текст на', '原文', '原件', 'الأصل'].join('|')
const line = new RegExp(`^\\[(?:${words})[ \\u00A0\\u202F]?[:：]?[ \\u00A0]?[^\\[\\]\\n]{1,60}\\]$`, 'u')

/** True for `[Original: Portuguese]` and nothing else. */
export function saysOriginal(text: string): boolean {
  return line.test(text.trim())
}
