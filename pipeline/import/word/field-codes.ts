/** Fields that have no result: Word shows what their code says. */
import { characterOf } from './symbols.ts'
import type { Loss } from './word-document.ts'

/** What is shown, and what of it cannot be kept. */
export interface ShownField {
  readonly words: string
  readonly losses: readonly Loss[]
}

/** What Word shows for the code of a field without a result. */
export function shownBy(code: string): ShownField {
  const [, name = '', rest = ''] = /^\s*(\w+)(.*)$/su.exec(code) ?? []
  if (/^eq$/i.test(name)) return equation(rest)
  if (/^symbol$/i.test(name)) return symbol(rest)
  if (/^(?:listnum|autonum(?:lgl|out)?)$/i.test(name)) return { words: '', losses: ['counted'] }
  return { words: '', losses: [] }
}

/** `SYMBOL 183 \f "Symbol"`: a sign by its code in a font. */
function symbol(rest: string): ShownField {
  const [, sign = '', font = ''] = /^\s*(0x[0-9a-f]+|\d+|\S)(?:.*?\\f\s+"([^"]*)")?/isu.exec(rest) ?? []
  const code = /^(?:0x[0-9a-f]+|\d\d+)$/i.test(sign) ? Number(sign) : (sign.codePointAt(0) ?? 0)
  const character = characterOf(code, font)
  return character === undefined ? { words: '', losses: ['symbol'] } : { words: character, losses: [] }
}

/** The older way to write equations, numbers in circles, and readings over Chinese words. */
function equation(rest: string): ShownField {
  const circled = /\\o\\ac\([^,;]{0,100}[,;]\s*([^()]*)\)/i.exec(rest)?.[1]
  if (circled !== undefined) return { words: inCircle(circled.trim()), losses: [] }
  const over = rest.slice(Math.max(0, rest.search(/\\o\\ad\(/i)))
  const [, base] = /^\\o\\ad\(.*\\up\s*[\d.]+\s*\([^()]*\)\s*[,;]([^()]*)\)\s*$/i.exec(over) ?? []
  if (base !== undefined) return { words: base.trim(), losses: ['ruby'] }
  const words = rest
    .replaceAll(/\\f\s*\(([^(),;]*)[,;]([^(),;]*)\)/gi, '$1/$2')
    .replaceAll(/\\r\s*\(([^(),;]*)[,;]([^(),;]*)\)/gi, '$1√($2)')
    .replaceAll(/\\\*\s*(?:"[^"]*"|\S+)|\\[a-z]+\d*/gi, '')
  return { words: words.replaceAll(/\s+/g, ' ').trim(), losses: ['equation'] }
}

/** ① to ⑳. */
function inCircle(words: string): string {
  const number = /^\d{1,2}$/.test(words) ? Number(words) : 0
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : words
}
