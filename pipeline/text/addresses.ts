/** Addresses as texts type them: of pages, with a scheme or without, of mailboxes, of files. */
import { checkLink } from './sound-address.ts'

/** An address in a text; it has a `url` where it says for certain what it leads to. */
export interface TypedAddress {
  readonly start: number
  readonly end: number
  readonly url?: string
}

/** Words of scripts without spaces, which go on where an address has ended. */
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}'
/** Signs that no address has: spaces, quotation marks, marks of Chinese and Arabic, what stands for a note. */
const ends = `\\s\\p{Cc}\\p{Cf}"<>«»“”„‹›…—،؛؟۔\\u3000-\\u303F\\uFF01-\\uFF20\\uFF3B-\\uFF65\\uFFFC${unspaced}`
const endings = 'pdf|docx?|xlsx?|pptx?|odt|ods|rtf|csv|txt|md|html?|xml|json|ya?ml|zip|png|jpe?g|svg|tiff?|aspx|php'

/** "o'brien@un.org": what stands before the apostrophe of a name belongs to its mailbox, what French elides does not ("d'anna@un.org"). */
const apostrophe = "(?!(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’])[\\w.+-]{1,20}['’]"

/** Each with what all it matches have: most lines have none of it, and it is found in a hundredth of the time. */
const patterns: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [
  [/:\/\//, new RegExp(`(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}://[^${ends}]+`, 'giu')],
  [/www\./iu, new RegExp(`(?<![\\w@./-])www\\.[^${ends}]+`, 'giu')],
  [/@/, new RegExp(`(?:mailto:)?(?<![\\w.+-])(?:${apostrophe})?[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*`, 'giu')],
  // "documents.un.org/access.nsf?DS=A/80/912", "server:8080/A/80/1" with its dots.
  [
    /\.[a-z]{2,20}(?::\d{1,5})?[/?#]/iu,
    new RegExp(`(?<![\\w@./-])(?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,20}(?::\\d{1,5})?[/?#][^${ends}]+`, 'giu'),
  ],
  [/\\/, new RegExp(`(?<![^${ends}()])[^${ends}()\\\\]*\\\\[^${ends}]+`, 'gu')],
  [
    new RegExp(`\\.(?:${endings})`, 'iu'),
    new RegExp(`(?<![^${ends}()])[^${ends}()]+\\.(?:${endings})(?![\\p{L}\\p{N}])`, 'giu'),
  ],
]

/** The addresses of a text, in order; they do not overlap. */
export function findAddresses(text: string): readonly TypedAddress[] {
  const found: TypedAddress[] = []
  let left = text
  for (const [sign, pattern] of patterns) {
    if (!sign.test(left)) continue
    left = left.replace(pattern, (typed: string, index: number) => {
      const words = withoutMarks(typed)
      if (words === '') return typed
      const end = index + words.length
      const url = urlOf(words, text.slice(end, end + 1))
      found.push({ start: index, end, ...(url === undefined ? {} : { url }) })
      return taken.repeat(words.length) + typed.slice(words.length)
    })
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** Stands for signs of an address that was found; none has it. */
const taken = '\uFFFC'

/** Puts a sign in the place of each character of an address, or of those alone that are asked for. */
export function maskAddresses(text: string, sign: string, isMasked: (address: string) => boolean = () => true): string {
  let masked = ''
  let at = 0
  for (const { start, end } of findAddresses(text)) {
    if (!isMasked(text.slice(start, end))) continue
    masked += text.slice(at, start) + sign.repeat(end - start)
    at = end
  }
  return masked + text.slice(at)
}

const brackets: readonly (readonly [opening: string, closing: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]

/** An address without the marks of its sentence: brackets that open in it close in it. */
function withoutMarks(typed: string): string {
  const surplus = new Map(brackets.map(([open, close]) => [close, countOf(typed, close) - countOf(typed, open)]))
  let end = typed.length
  for (; end > 0; end -= 1) {
    const sign = typed[end - 1] ?? ''
    const left = surplus.get(sign) ?? 0
    if (left > 0) surplus.set(sign, left - 1)
    else if (!/[.,:;!?'’‘*|]/u.test(sign)) break
  }
  return typed.slice(0, end)
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1
}

const site = /^https?:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/?#]|$)/iu
const mailbox = /^mailto:[\w.+'-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,20}$/iu
const goesOn = new RegExp(`^[${unspaced}]`, 'u')

/** Where it leads, as the official files have it: "www.ohchr.org" to http, in 5 of 5. */
function urlOf(words: string, next: string): string | undefined {
  // ".../wiki/" before Chinese words: nobody can tell whether they belong to it.
  if (goesOn.test(next) && /[/=_?&#%-]$/.test(words)) return undefined
  const full = /^(?:[a-z]+:\/\/|mailto:)/i.test(words) ? words : withScheme(words)
  if (full === undefined || !(site.test(full) || mailbox.test(full))) return undefined
  const checked = checkLink(full)
  return 'url' in checked ? checked.url : undefined
}

function withScheme(words: string): string | undefined {
  if (/^www\.[^/?#]+\./i.test(words)) return `http://${words}`
  return words.includes('@') && !/[/\\]/.test(words) ? `mailto:${words.replace('’', "'")}` : undefined
}
