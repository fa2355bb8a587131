/** How facts of several parts are written, made from what an author wrote in their place: “item 12 (a)” as `{ item: 12, sub: [a] }`. */
import { definitions, isFactKey, type FactKey } from '../facts/definitions.ts'
import { languages } from '../../templates/languages/index.ts'
import { issuerNames } from '../facts/issuer.ts'
import { symbolProblem } from '../facts/document-symbol.ts'
import { namesOf } from '../facts/values.ts'
import { valuesOf, type FactNode } from './fact-tree.ts'
import { isSaidSo, nameSaid } from './cures.ts'
import { quote } from './yaml-slips.ts'

/** A fact as it may be written, as code: `session: 75`. */
export function formOf(key: FactKey): string {
  return `\`${key}: ${definitions[key].example}\``
}

/** Where a value of the wrong shape stands. */
export interface ValuePlace {
  readonly path: readonly PropertyKey[]
  /** On a line below the name of its fact. */
  readonly isBelow: boolean
}

/** What to write in the place of a value of the wrong shape, as a sentence; empty where nobody can know it. */
export function cureOfParts(node: FactNode, { path, isBelow }: ValuePlace): string {
  const said = saidIn(node)
  const steps = path.map((step) => (typeof step === 'number' ? '#' : step)).join('.')
  const written = (said === '' ? undefined : formers.get(steps)?.(said)) ?? unwrapped(node, path)
  if (written === undefined) return ''
  return `Write \`${steps === 'agenda.#' && isBelow ? '- ' : ''}${written}\`.`
}

/** An example of a fact, as a sentence; empty where what is expected says it, or it would be one of another part. */
export function exampleFor(node: FactNode, path: readonly PropertyKey[], expected: string): string {
  const key = String(path[0])
  const isTold = expected.startsWith('one of') || expected.startsWith('`true`')
  if (!isFactKey(key) || (isTold && node.type === 'text')) return ''
  const isWhole = path.length === 1 || ['agenda', 'agenda-titles', 'job', 'meeting', 'proponent'].includes(key)
  return isWhole ? `For example: ${formOf(key)}.` : ''
}

/** The words of a value, or of its one entry. */
function saidIn(node: FactNode): string {
  if (node.type === 'text') return node.value.trim()
  const only = node.type === 'list' && node.items.length === 1 ? node.items[0] : undefined
  return only?.type === 'text' ? only.value.trim() : ''
}

type Former = (said: string) => string | undefined

/** What may be said in the place of a value, by its path. */
const formers = new Map<string, Former>(
  Object.entries<Former>({
    agenda: (said: string) => framed('agenda: [', agendaEntries(said)?.join(', '), ']'),
    'agenda.#': (said: string) => agendaEntries(said)?.join(', '),
    'agenda.#.item': (said: string) => (/\d.*\([a-z]/.test(said) ? agendaEntries(said)?.join(', ') : undefined),
    'agenda.#.sub': (said: string) => framed('sub: ', subItems(said)),
    'agenda.#.sub.#': subItems,
    job: (said: string) => framed('job: { number: ', jobNumber(said), ' }'),
    'job.number': (said: string) => framed('number: ', jobNumber(said)),
    ...Object.fromEntries(
      namesOf(languages).flatMap((code) => [
        [`job.${code}`, (said: string) => framed(`${code}: { number: `, jobNumber(said), ' }')],
        [`job.${code}.number`, (said: string) => framed('number: ', jobNumber(said))],
      ]),
    ),
    original: (said: string) => several('original', said, languageSaid),
    organ: (said: string) => several('organ', said, (part) => nameSaid(part, issuerNames)),
    meeting: (said: string) =>
      framed('meeting: { number: ', /^\D{0,12}([1-9]\d{0,3})\D{0,30}$/.exec(said)?.[1], ', kind: plenary }'),
    proponent: (said: string) =>
      symbolProblem(said) === undefined ? `proponent: { without-reference: ${said} }` : undefined,
    session: (said: string) => {
      const numbers = said.match(/(?<![\p{L}\d])\d{1,4}(?![\p{L}\d])/gu) ?? []
      return numbers.length === 2 ? `session: [${numbers.join(', ')}]` : undefined
    },
  }),
)

/** A part of a fact between what is written around it; nothing of none. */
function framed(before: string, part: string | undefined, after = ''): string | undefined {
  return part === undefined ? undefined : before + part + after
}

const itemWord = '(?:agenda )?(?:items?|points?|temas?|пункты?|البند|项目|议程项目)?'
const oneItem = new RegExp(`^${itemWord}[\\s:.№]*([1-9]\\d{0,2})(?!\\d)(.*)$`, 'iu')

/** “item 12 (a) and (b)”, “7”, “7 and 8”. */
function agendaEntries(said: string): readonly string[] | undefined {
  const parts = said.split(/(?:\s*[,;،、/]\s*|\s+(?:and|et|y|и|و)\s+)(?=(?:agenda )?(?:items? )?\d)/iu)
  const entries = parts.map((part) => agendaEntry(part))
  return entries.every((entry) => entry !== undefined) ? entries : undefined
}

function agendaEntry(said: string): string | undefined {
  const [, item, rest = ''] = oneItem.exec(said) ?? []
  const letters = lettersIn(rest)
  if (item === undefined || letters === undefined) return undefined
  const list = /provisional/i.test(rest)
    ? ', provisional: true'
    : /preliminary/i.test(rest)
      ? ', preliminary: true'
      : ''
  return `{ item: ${item}${letters.length === 0 ? '' : `, sub: [${letters.join(', ')}]`}${list} }`
}

/** The letters of sub-items; none of a range, whose middle nobody wrote. */
function lettersIn(said: string): readonly string[] | undefined {
  if (/\(?[a-z]\)?\s*[-–—]\s*\(?[a-z](?![a-z])/i.test(said) || /\b(?:to|through)\b/i.test(said)) return undefined
  const bracketed = [...said.matchAll(/\(([a-z]{1,2})\)/gi)]
  const found = bracketed.length > 0 ? bracketed : [...said.matchAll(/(?<![a-z])([a-z])(?![a-z])/gi)]
  return found.map(([, letter = '']) => letter.toLowerCase())
}

/** “a)”, “(a) and (b)”, “A”. */
function subItems(said: string): string | undefined {
  const letters = lettersIn(said)
  if (letters === undefined || letters.length === 0 || /\d|\p{L}{4}/u.test(said)) return undefined
  return letters.length === 1 ? letters[0] : `[${letters.join(', ')}]`
}

/** “25-12345 (E)”, “2512345”, “25–12345”, “K25-12345”. */
function jobNumber(said: string): string | undefined {
  const [, letters = '', year, number] =
    /^\*?(GE|V|K)?\.?\s?(\d{2})\s?[-–—‑−]?\s?(\d{5})\*?(?:\s*\([ACEFRS]\))?\*?(?:\s+\d{6})*$/i.exec(said) ?? []
  if (year === undefined || number === undefined) return undefined
  if (letters.toUpperCase() === 'K') return `K${year}${number}`
  return `${letters === '' ? '' : `${letters.toUpperCase()}.`}${year}-${number}`
}

/** “English/French”: two names or more. */
function several(key: string, said: string, nameOf: (part: string) => string | undefined): string | undefined {
  const parts = said.split(/\s*[,;/+&،、]\s*|\s+(?:and|et|y|e|и|و|和)\s+/iu).filter(Boolean)
  const names = parts.map(nameOf)
  return parts.length > 1 && names.every((name) => name !== undefined) ? `${key}: [${names.join(', ')}]` : undefined
}

function languageSaid(part: string): string | undefined {
  const plain = part.toLowerCase()
  return namesOf(languages).find((code) => code === plain || isSaidSo(part, code))
}

/** “[general]” where one value belongs, “{ item: 7 }” where a list of them does. */
function unwrapped(node: FactNode, path: readonly PropertyKey[]): string | undefined {
  const key = String(path[0])
  if (node.type === 'group' && path.length === 1 && key === 'agenda') return `agenda: [${writeFlow(valuesOf(node))}]`
  if (node.type !== 'list' || node.items.length === 0 || !node.items.every(({ type }) => type === 'text'))
    return undefined
  const words = node.items.map((item) => valuesOf(item)).join(', ')
  if (key === 'agenda-titles' && path.length === 2) return `- ${plainOrQuoted(words)}`
  return path.length === 1 && node.items.length === 1 ? `${key}: ${plainOrQuoted(words)}` : undefined
}

/** A value as it stands in a line. */
export function writeFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return plainOrQuoted(String(value))
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${writeFlow(inner)}`)
    .join(', ')} }`
}

function plainOrQuoted(words: string): string {
  return /^[\p{L}\p{N}](?:[^:#"'[\]{},]|,(?= )){0,400}$/u.test(words) ? words : quote(words)
}
