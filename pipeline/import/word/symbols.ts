/** Signs of symbol fonts, which have codes of their own, as the characters that they look like. */

/** A row of signs from one code on; a space where none is known, or where the sign is the letter that is typed. */
function rowOf(first: number, signs: string): readonly (readonly [code: number, sign: string])[] {
  return Array.from(signs).flatMap((sign, index) => (sign === ' ' ? [] : [[first + index, sign] as const]))
}

/** Adobe's encoding of Symbol. */
const symbol = new Map([
  ...rowOf(0x21, '!∀#∃%&∋()*+,−./0123456789:;<=>?≅'),
  ...rowOf(0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_'),
  ...rowOf(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~'),
  ...rowOf(0xa1, 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'),
  ...rowOf(0xbe, '— ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√·¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑'),
  ...rowOf(0xf1, '〉∫'),
])

const wingdings = new Map([
  ...rowOf(0x28, '☎'),
  ...rowOf(0x46, '☞'),
  ...rowOf(0x4a, '☺'),
  ...rowOf(0x6c, '●'),
  ...rowOf(0x6e, '■□□□□▪◆◆❖▪■'),
  ...rowOf(0x81, '①②③④⑤⑥⑦⑧⑨⑩'),
  ...rowOf(0x9e, '·•▪○○○●○ ▪□'),
  ...rowOf(0xd8, '►'),
  ...rowOf(0xdf, '←→↑↓'),
  ...rowOf(0xe7, '←→↑↓'),
  ...rowOf(0xef, '⇐⇒'),
  ...rowOf(0xfb, '×✓■■'),
])

const wingdings2 = new Map([...rowOf(0x4f, '×✓■■'), ...rowOf(0x54, '■'), ...rowOf(0xa3, '□'), ...rowOf(0x95, '·•●')])

const fonts: readonly (readonly [RegExp, ReadonlyMap<number, string>])[] = [
  [/^symbol/i, symbol],
  [/^wingdings$/i, wingdings],
  [/^wingdings 2$/i, wingdings2],
]

/** Fonts whose codes say nothing of letters. */
const isSymbolic = /^(?:symbol|wingdings|webdings|zapf ?dingbats|marlett|mt extra)/i

/** The character of a code in a font; absent where none is known. */
export function characterOf(code: number, font: string): string | undefined {
  // Word writes the codes of such fonts in the private part of Unicode.
  const bare = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const table = fonts.find(([name]) => name.test(font))?.[1]
  const known = table?.get(bare)
  if (known !== undefined || bare !== code || isSymbolic.test(font)) return known
  const character = code > 0x20 && code <= 0x10_ffff ? String.fromCodePoint(code) : ''
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(character) ? character : undefined
}

/** Signs that documents are not printed with, and those that say the same. */
const unprinted = new Map([
  ['☐', '□'],
  ['☑', '■'],
  ['☒', '■'],
  ['✔', '✓'],
  ['✗', '×'],
  ['✘', '×'],
  ['➔', '→'],
  ['➢', '►'],
  ['▸', '►'],
  ['❑', '□'],
  ['❒', '□'],
])

/** Words with signs that can be printed: boxes of forms, above all. */
export function printedSigns(words: string): string {
  return words.replaceAll(/[☐☑☒✔✗✘➔➢▸❑❒]/gu, (sign) => unprinted.get(sign) ?? sign)
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
