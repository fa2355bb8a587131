/** Signs of symbol fonts, which have codes of their own, as the characters that they look like. */

const symbol: Readonly<Record<number, string>> = {
  0x2d: '−',
  0x61: 'α',
  0x62: 'β',
  0x67: 'γ',
  0x6d: 'μ',
  0xa3: '≤',
  0xa5: '∞',
  0xae: '→',
  0xac: '←',
  0xab: '↔',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbc: '…',
  0xbe: '—',
  0xd6: '√',
}

const wingdings: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '□',
  0x75: '◆',
  0x76: '▪',
  0x77: '▪',
  0x9e: '·',
  0x9f: '•',
  0xa0: '▪',
  0xa7: '▪',
  0xa8: '□',
  0xd8: '▸',
  0xe0: '→',
  0xe8: '→',
  0xdf: '←',
}

const fonts: readonly (readonly [RegExp, Readonly<Record<number, string>>])[] = [
  [/^symbol/i, symbol],
  [/^wingdings$/i, wingdings],
]

/** The character of a code in a font; absent where none is known. */
export function characterOf(code: number, font: string): string | undefined {
  // Word writes the codes of such fonts in the private part of Unicode.
  const bare = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const table = fonts.find(([name]) => name.test(font))?.[1]
  return table?.[bare]
}

/** Letters that are raised, where Unicode has them. */
const raised = new Map<string, string>(
  Object.entries({
    '0': '⁰',
    '1': '¹',
    '2': '²',
    '3': '³',
    '4': '⁴',
    '5': '⁵',
    '6': '⁶',
    '7': '⁷',
    '8': '⁸',
    '9': '⁹',
    '-': '⁻',
    '−': '⁻',
  }),
)

/** Raised figures as characters that are raised by themselves; other words as they are. */
export function raisedCharacters(text: string): string {
  return /^\s*[-−]?\d+\s*$/.test(text) ? text.replace(/[-−\d]/g, (sign) => raised.get(sign) ?? sign) : text
}
