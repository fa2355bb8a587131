/** What stands word for word in two languages: it is still to be translated. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import type { Counterparts } from './align-languages.ts'
import type { ComparedDocument, ParityFinding } from './compared-document.ts'
import type { Compared } from './features.ts'
import { gatherBy } from '../../gather-by.ts'
import { listPlaces, nameOf, openingOf } from './name-units.ts'
import type { Unit } from './units.ts'

/** Notes cite what has one title in all languages, and rows have names. */
const running: ReadonlySet<Unit['type']> = new Set(['title', 'heading', 'paragraph', 'bullet', 'box'])

/** Fewer words may be a name, and so may be many that are not a language's own. */
const fewestWords = 4
const fewestOwn = 2

/** What shows a language: its script, or small words that the others of its script do not have. */
const ownSigns: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /\p{Script=Arabic}{2,}/gu,
  en: /(?<!\p{L})(?:the|of|and|to|for|with|by|its?|was|were|is|that|which|at|from|this|has|have)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|los|las|del|y|por|para|con|una?|su|sus|se|en|fue|al)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|les|des|du|et|dans|pour|aux?|sur|une|est|sa|ses|qui|par|à|été)(?!\p{L})|(?<!\p{L})[ldns]’/giu,
  ru: /\p{Script=Cyrillic}{2,}/gu,
  zh: /\p{Script=Han}{2}/gu,
}

/** Each paragraph that has the words of another language, in the languages whose words they are not. */
export function findUntranslated({ rows }: ComparedDocument): readonly ParityFinding[] {
  return rows.flatMap((row, at) => findIn(row).map((finding) => ({ ...finding, row: at })))
}

interface Standing {
  readonly language: number
  readonly compared: Compared
}

function findIn(row: Counterparts): readonly Omit<ParityFinding, 'row'>[] {
  const standing = row.flatMap((compared, language): readonly Standing[] =>
    compared !== undefined && running.has(compared.unit.type) && compared.unit.isQuoted !== true
      ? [{ language, compared }]
      : [],
  )
  if (standing.length < 2) return []
  const alike = gatherBy(standing, ({ compared }) => wordsOf(compared.unit))
  return [...alike].flatMap(([words, all]) => (all.length > 1 && isSentence(words) ? tell(all, words) : []))
}

/** Words that are marked as those of another language are meant to be the same. */
function wordsOf({ lines }: Unit): string {
  const runs = lines.flatMap(({ inlines }) =>
    inlines.flatMap((inline) => (inline.type === 'text' && inline.language === undefined ? [inline.value] : [])),
  )
  return runs.join('').trim()
}

function isSentence(words: string): boolean {
  return (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewestWords || /\p{Script=Han}{8}/u.test(words)
}

function tell(all: readonly Standing[], words: string): readonly Omit<ParityFinding, 'row'>[] {
  const own = all.map(({ compared }) => words.match(ownSigns[compared.language])?.length ?? 0)
  const most = Math.max(...own)
  if (most < fewestOwn) return []
  const owners = all.filter((_, at) => own[at] === most)
  const where = listPlaces(owners.map(({ compared }) => compared.unit.place))
  return all.flatMap(({ language, compared: { unit } }, at) =>
    (own[at] ?? 0) * 2 > most
      ? []
      : [{ language, code: 'parity-untranslated', place: unit.place, details: [nameOf(unit), openingOf(unit), where] }],
  )
}
