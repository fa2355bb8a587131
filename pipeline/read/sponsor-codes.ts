/** States that are named otherwise than the language of a text prints them: in another language, in short, or by a code in small letters. */
import { isStateCode } from '../facts/state-codes.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** Names in use that are no beginning of an official one. */
const inUse = new Map<string, string>(
  Object.entries({
    uk: 'GB',
    'u.k.': 'GB',
    'great britain': 'GB',
    britain: 'GB',
    usa: 'US',
    'u.s.a.': 'US',
    'u.s.': 'US',
    russia: 'RU',
    россия: 'RU',
    сша: 'US',
    'south korea': 'KR',
    'north korea': 'KP',
    turkey: 'TR',
    holland: 'NL',
  }),
)

interface StateName {
  readonly code: string
  readonly language: string
  readonly name: string
}

/** All names in all languages: made when a name is asked for, for most States are given by their codes. */
let known: readonly StateName[] | undefined

function allNames(): readonly StateName[] {
  known ??= Object.entries(languages).flatMap(([language, { countries }]) =>
    countries.map(([code, name]) => ({ code, language, name: bare(name) })),
  )
  return known
}

/** The code to write in place of a name; absent where the name is that of the language, or of no State. */
export function codeToWrite(said: string, language: LanguageCode): string | undefined {
  const code = said.toUpperCase()
  if (/^[A-Za-z]{2}$/.test(said) && isStateCode(code)) return said === code ? undefined : code
  const [words, names] = [bare(said), allNames()]
  const exact = names.filter(({ name }) => name === words)
  if (exact.some((each) => each.language === language)) return undefined
  const found = inUse.get(words) ?? exact[0]?.code
  if (found !== undefined || words.length < 4) return found
  const longer = new Set(names.flatMap((each) => (each.name.startsWith(`${words} `) ? [each.code] : [])))
  return longer.size === 1 ? [...longer][0] : undefined
}

/** "Mexico and Utopia" by the States of it: there are some whose name has an "and". */
export function statesJoined(words: string): readonly string[] {
  if (isName(words)) return [words]
  const joints = Array.from(words.matchAll(/\s+(?:and|et|y|e|и)\s+|\s+و\s*|和|及/gu)).slice(-mostJoints)
  const parts = joints.map(({ 0: joint, index }) => [words.slice(0, index), words.slice(index + joint.length)] as const)
  const [first, rest] = parts.findLast(([start]) => isName(start)) ?? parts.find(([, end]) => isName(end)) ?? []
  return first === undefined || rest === undefined ? [words] : [first, ...statesJoined(rest)]
}

const mostJoints = 8

function isName(words: string): boolean {
  const said = bare(words)
  return inUse.has(said) || allNames().some(({ code, name }) => name === said || code === words)
}

function bare(name: string): string {
  return name.normalize('NFC').replaceAll('’', "'").replace(/^the /i, '').trim().toLowerCase()
}
