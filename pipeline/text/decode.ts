/** Strict UTF-8: bytes to text with line ends as LF, or the place where it stops being text and what it probably says. */
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** Text without byte order mark; `brokenAt` is the offset of the first byte that is not UTF-8. */
export interface Decoded {
  /** Of a file that is not UTF-8, what it says in the code of its language; no more than its sound beginning where they are none. */
  readonly text: string
  readonly brokenAt?: number
  /** Whether what follows a broken byte is there, too. */
  readonly isWhole: boolean
}

// Node reads Windows-1252 as Latin-1, without its quotation marks and dashes; Windows-1254 differs from it in Icelandic letters alone.
const western = 'windows-1254'

/** How programs of each language wrote text before UTF-8. */
const legacy: Readonly<Record<LanguageCode, string>> = {
  ar: 'windows-1256',
  en: western,
  es: western,
  fr: western,
  ru: 'windows-1251',
  zh: 'gb18030',
}

/** Decodes a whole file. */
export function decode(bytes: Uint8Array, language: LanguageCode = 'en'): Decoded {
  const wide = wideCode(bytes)
  if (wide !== undefined)
    return { text: unifyLineEnds(new TextDecoder(wide).decode(bytes)), brokenAt: 0, isWhole: true }
  const whole = tryDecode(bytes, false)
  if (whole !== undefined) return { text: unifyLineEnds(whole), isWhole: true }
  const sound = tryDecode(bytes.subarray(0, validLength(bytes)), true) ?? ''
  const text = unifyLineEnds(sound)
  const guessed = text + unifyLineEnds(guess(bytes, sound, language))
  return controls.test(guessed)
    ? { text, brokenAt: text.length, isWhole: false }
    : { text: guessed, brokenAt: text.length, isWhole: true }
}

const looked = 4096
/** Of a hundred letters, so many at least are spaces, line ends and figures: their other byte is nought. */
const fewest = 0.05

/** UTF-16 without a mark of byte order: every other byte of its spaces and Latin letters is nought, and no byte between them. */
function wideCode(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const begin = bytes.subarray(0, looked)
  const noughts = [0, 1].map((from) => begin.filter((byte, at) => byte === 0 && at % 2 === from).length)
  const [high = 0, low = 0] = noughts
  const least = Math.max(2, (begin.length / 2) * fewest)
  if (low >= least && high === 0) return 'utf-16le'
  return high >= least && low === 0 ? 'utf-16be' : undefined
}

/** No program writes these into a text. */
const controls = /[\u0000-\u0008\u000E-\u001F]/

/** What follows the sound beginning, letter by letter: what another program has put into a file of UTF-8 spoils nothing else. */
function guess(bytes: Uint8Array, sound: string, language: LanguageCode): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const other = new TextDecoder(legacy[language])
  const start = Buffer.byteLength(sound) + (isMarked(bytes) ? 3 : 0)
  const pieces = Buffer.from(bytes.subarray(start)).toString('latin1').split(soundLetters)
  const texts = pieces.map((piece, index) => {
    const part = Buffer.from(piece, 'latin1')
    return index % 2 === 1 ? part.toString('utf8') : other.decode(part)
  })
  // A byte that the code does not know has been told with the first one.
  return texts.join('').replace(/[\u0080-\u009F\uFFFD]+/g, 'x')
}

/** Letters of UTF-8 that are no single byte. */
const soundLetters =
  /((?:[\u00C3-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}|[\u00F0-\u00F4][\u0080-\u00BF]{3})+)/

/** True for a file with a mark of byte order, which is no part of the text. */
function isMarked([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf
}

/** CRLF and CR become LF; lines and columns stay what they were. */
function unifyLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** Length of the longest beginning that decodes, by halving; a sequence cut off at its end counts as sound. */
function validLength(bytes: Uint8Array): number {
  let sound = 0
  let broken = bytes.length + 1
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1
    if (tryDecode(bytes.subarray(0, middle), true) === undefined) broken = middle
    else sound = middle
  }
  return sound
}

function tryDecode(bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
  } catch {
    return undefined
  }
}
