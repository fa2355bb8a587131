/** The line over a draft that says who submits it: "Austria, Brazil and Canada: draft resolution". */
import type { Language } from '../../../templates/languages/language.ts'
import type { Motion } from '../../../templates/vocabulary.ts'

const motions: readonly Motion[] = ['resolution', 'decision']

/** What is proposed, where a line says so behind a colon or before who submits it. */
export function motionIn(line: string, language: Language): Motion | undefined {
  return motions.find((motion) => {
    const words = draftWords(motion, language)
    return beforeWords(line, words) !== undefined || (line.toLowerCase().startsWith(`${words} `) && line.length < 200)
  })
}

/** The States that a line names, by their codes, all before the words of a draft; absent where it names something else. */
export function sponsorsIn(line: string, language: Language): readonly string[] | undefined {
  const before = motions
    .map((motion) => beforeWords(line, draftWords(motion, language)))
    .find((each) => each !== undefined)
  if (before === undefined) return undefined
  const codes = new Map(language.countries.map(([code, name]) => [name.toLowerCase(), code]))
  const names = [...codes.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[().*+?^$|[\]\\{}]/g, '\\$&'))
  // In Arabic the word for "and" is the first letter of what follows, and Chinese has no spaces.
  const list = new RegExp(`(?<!(?![و和])\\p{L})(?:${names.join('|')})(?!(?!和)\\p{L})`, 'giu')
  const lower = before.toLowerCase()
  const rest = lower.replaceAll(list, '').replaceAll(/[\s,،、*]|(?<!\p{L})(?:and|et|y|e|и)(?!\p{L})|和/gu, '')
  const found = [...lower.matchAll(list)].flatMap(([name]) => codes.get(name) ?? [])
  return found.length > 0 && /^و*$/u.test(rest) ? found : undefined
}

/** "draft resolution". */
function draftWords(motion: Motion, { resolutions }: Language): string {
  return resolutions
    .sponsored('', { motion })[1]
    .replace(/^[:：\s]+/u, '')
    .trim()
    .toLowerCase()
}

/** What stands before some words and a colon, with the marks of notes. */
function beforeWords(line: string, words: string): string | undefined {
  if (!line.toLowerCase().endsWith(words)) return undefined
  const before = line.slice(0, -words.length).trimEnd()
  return /[:：]\**$/u.test(before) ? before.replace(/[:：]\**$/u, '') : undefined
}
