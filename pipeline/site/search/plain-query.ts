/** What was typed or pasted, as it is looked for: a symbol is taken out of what stands around it. */

const tongues = '(?:ar|en|es|fr|ru|zh)'
const addressForm = new RegExp(
  `^(?:https?://)?(?:[\\w-]+\\.)+(?:org|int|ch)/(?:${tongues}/)?([^?#]*)(?:\\?([^#]*))?`,
  'iu',
)
const asked = /(?:^|&)(?:final)?symbol=([^&]+)/iu
const fileEnd = new RegExp(`(?:-${tongues})?(?:\\.(?:pdf|docx|html|zip))?$`, 'iu')
const fileForm = /^\p{Lu}[\p{Lu}\d]*(?:_[^_/]+)+$/iu
const nouns = 'docs?|documents?|documentos?|cote|signatura|symbol|документ|док|文件|文号|الوثيقة|وثيقة'
const before = new RegExp(`^(?:u\\.? ?n\\.? )?(?:${nouns})[.:]? *(?=\\p{L}[\\p{L}\\p{Nd}.]*/)`, 'iu')

/** Nobody types more; of what is pasted by mistake the beginning is looked for. */
const longest = 500

/** Cyrillic letters that look like those of symbols. */
const alike: ReadonlyMap<string, string> = new Map(
  [...'авекмнорстх'].map((letter, index) => [letter, 'abekmhopctx'.charAt(index)] as const),
)

/** The query without address, ending or “UN Doc.”, in plain letters. */
export function plainQuery(query: string): string {
  const typed = query.slice(0, longest).normalize('NFKC').trim()
  const named = fromFile(fromAddress(typed)).replace(before, '')
  const bare = named.replaceAll(/(?<=[\p{Nd})])\*+(?=\s|$)/gu, '')
  return bare.replaceAll(/(?<![^\s"“”«»])[^\s/"“”«»]*\/[^\s"“”«»]*/gu, inLatin)
}

/** `https://docs.un.org/en/A/80/1`, `undocs.org/…?FinalSymbol=A%2F80%2F1`. */
function fromAddress(typed: string): string {
  const [, path, query = ''] = addressForm.exec(typed) ?? []
  if (path === undefined) return typed
  const [, symbol] = asked.exec(query) ?? []
  return decoded(symbol ?? path).replace(/\/$/, '')
}

/** The name of a file of results: `A_80_1-EN.pdf`. */
function fromFile(typed: string): string {
  const name = typed.replace(fileEnd, '')
  return fileForm.test(name) ? name.replaceAll('_', '/') : typed
}

/** “А/С.3/80/L.1” typed with Cyrillic letters; words such as «и/или» are none. */
function inLatin(found: string): string {
  const letters = [...found.toLowerCase()].filter((letter) => /\p{Script=Cyrillic}/u.test(letter))
  if (!/\p{Nd}/u.test(found) || !letters.every((letter) => alike.has(letter))) return found
  return [...found].map((letter) => alike.get(letter.toLowerCase()) ?? letter).join('')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
