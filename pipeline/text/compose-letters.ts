/**
 * Letters that were typed or copied in another form than that of letters: a letter and marks, as text from a Mac is, become one character where
 * Unicode has one (UAX #15); ligatures, presentation forms and wide letters, as text from a PDF and an input method is, ordinary letters.
 */

const marked = /\P{M}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?/gu
const plain = /^[\u0000-\u02FF]*$/

/**
 * The same text with its letters composed. The whole text is not normalized: that would change characters which nothing was typed beside
 * (Å for the ångström sign, variants of Chinese characters in names), and the order of Arabic marks.
 */
export function composeLetters(text: string): string {
  if (plain.test(text)) return text
  const composed = text.replace(marked, (typed) => {
    const one = typed.normalize('NFC')
    return one.length < typed.length ? one : typed
  })
  return formed.test(composed) ? spellForms(composed) : composed
}

/** Ligatures of Latin and Armenian, forms of Arabic, wide letters and figures. */
const formed = /[\u2E80-\u2FD5\uFB00-\uFB17\uFB50-\uFDCF\uFE70-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/u
const address = /((?:https?:\/\/|mailto:|www\.)\S+|[^\s@]+@[^\s@]+)/u

// Not U+FDF0 to U+FDFF: a name, a formula or a currency in one sign is meant as that sign.
const ligature = /[\uFB00-\uFB17\uFB50-\uFBB1\uFBD3-\uFC5D\uFC64-\uFCF1\uFCF5-\uFD3D\uFD50-\uFDC7\uFE80-\uFEFC]/gu
/** Arabic marks with a space or a stroke of their own, which they have no need of behind a letter. */
const carriedMark = /(?<=[\p{Script=Arabic}\p{M}])[\uFC5E-\uFC63\uFCF2-\uFCF4\uFE70-\uFE7F]/gu
/** Words of Latin letters, wide ones among them, in whole; symbols are none. */
const latinWord =
  /(?<![\p{Script=Latin}0-9\uFF10-\uFF19/@\uFF0F\uFF20])[\p{Script=Latin}0-9\uFF10-\uFF19]+(?:[\uFF07\uFF0D][\p{Script=Latin}]+)*(?![\p{Script=Latin}0-9\uFF10-\uFF19/@\uFF0F\uFF20])/gu
const wide = /[\uFF10-\uFF5A]/u
const latinLetter = /\p{Script=Latin}/u

/** The letters that forms stand for (Unicode, compatibility decompositions); addresses and symbols are what they are. */
function spellForms(text: string): string {
  return text
    .split(address)
    .map((part, at) => (at % 2 === 1 ? part : spellWords(part)))
    .join('')
}

function spellWords(words: string): string {
  return words
    .replace(carriedMark, (form) => form.normalize('NFKC').replace(/^[ \u0640]/u, ''))
    .replace(ligature, (form) => form.normalize('NFKC'))
    .replace(radical, ideographOf)
    .replace(latinWord, (word) => (isWideWord(word) ? word.normalize('NFKC') : word))
}

/** Radicals of dictionaries, which PDFs have in the place of characters. */
const radical = /[\u2E80-\u2FD5]/gu
/** Those that Unicode names no character for in its decompositions (EquivalentUnifiedIdeograph.txt). */
const radicals = '⺁⺅⺝⺟⺠⺩⺶⺼⺽⻁⻄⻅⻆⻉⻋⻌⻑⻒⻓⻔⻕⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻭⻮⻰⻱⻲'
const characters = '厂亻月母民王羊肉臼虎西见角贝车辶長镸长门阜青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾齐歯齿龙龜亀'
const characterOf: ReadonlyMap<string, string> = new Map(
  [...radicals].map((sign, at) => [sign, [...characters][at] ?? sign]),
)

function ideographOf(sign: string): string {
  return characterOf.get(sign) ?? sign.normalize('NFKC')
}

/** Single wide letters and figures alone are usual in Chinese ("Ａ组", "２０２５年"). */
function isWideWord(word: string): boolean {
  return word.length > 1 && wide.test(word) && latinLetter.test(word)
}
