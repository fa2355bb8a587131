/** Where a sentence begins: a reference there has a capital. */

/** Abbreviations of the five languages before what is named or counted, without their stops; a small letter alone is one, too ("p.", "e.g."). */
const abbreviations = new Set(
  (
    'add al approx art arts cap caps cf ch chap chaps cit corr doc ed eds ej ex fig figs ibid incl no nos ' +
    'núm núms op par para paras pars pp párr párrs pág págs rev sec secs secc sect sects tab vid viz vol ' +
    'vols vs dr mm mme mr mrs ms sr sra st гг гл док млн млрд напр пп прил разд рез рис см ср ст стр табл ' +
    'тыс'
  ).split(' '),
)

/** What may stand between a stop and the sentence after it, or at the beginning of a line. */
const openings = '(?:["\'«“‘„(\\[]\\s*)*'

const lineStart = new RegExp(`^\\s*${openings}$`, 'u')
const sentenceStart = new RegExp(`(\\S*?)([.?!…])["'»”’)\\]]*\\s+${openings}$`, 'u')

/** True where the words of a line end, or have not begun, so that a sentence begins behind them. */
export function beginsSentence(before: string): boolean {
  if (lineStart.test(before)) return true
  const [, word = '', stop] = sentenceStart.exec(before) ?? []
  if (stop === undefined) return false
  return stop !== '.' || !isAbbreviated(word)
}

function isAbbreviated(word: string): boolean {
  const plain = word.replace(/^[^\p{L}\p{N}]+/u, '')
  return plain === '' || /(?:^|[.-])\p{Ll}$/u.test(plain) || abbreviations.has(plain.toLowerCase())
}
