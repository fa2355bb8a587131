/** Document symbols: their grammar – ASCII, components between slashes –, and their parts (un-layout.md 4.1). */
import { organs, type OrganName } from '../../templates/organs.ts'
import { foreignCharacter } from '../text/lookalike.ts'

/** "A/80/5 (Vol. II)": the series "A", then "80" and "5 (Vol. II)". */
export interface DocumentSymbol {
  readonly series: string
  readonly components: readonly string[]
}

/** The symbols of a text that has been found sound: two for joint documents (`A/79/895-S/2025/275`). */
export function parseSymbols(text: string): readonly DocumentSymbol[] {
  return text.split(/-(?=[A-Z]+\/)/).map((symbol) => {
    const [series = '', ...components] = symbol.split('/')
    return { series, components }
  })
}

/** A symbol as it is printed: resolutions of the Security Council have a space before their year (S/RES/2783, one document alone). */
export function printSymbol(symbol: DocumentSymbol): string {
  return [symbol.series, ...printedComponents(symbol)].join('/')
}

/** What is printed behind the series. */
export function printedComponents({ series, components }: DocumentSymbol): readonly string[] {
  if (series !== 'S' || components[0] !== 'RES') return components
  return components.map((component) => component.replace(/^(\d+)(?=\(\d{4}\)$)/, '$1 '))
}

// "A", "75", "C.5", "ES-11", "6 (Sect. 2)", "RES.1(Part I)", "895-S"; "999 A-B" and "217 A (III)" have the letters of their parts.
const component =
  /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*(?: [A-Z](?:(?:-|, ?| and | to )[A-Z])*)?(?: ?\([A-Za-z0-9]+(?:[. -]{1,2}[A-Za-z0-9]+)*\)(?:[.-]?[A-Za-z0-9]+)*(?: [A-Z](?:-[A-Z])?)?)?$/

/** Rules that are issued under their names: "ST/SGB/Financial Rules/1". */
const ruleName = /^(?:Financial|Staff) (?:Regulations|Rules)$/
const longest = 80

/** Arabic texts write the Roman numeral of a session in figures: "A/RES/1514(د-15)". */
const arabicSession = /\(د-\d{1,2}\)/u

// `Object.keys` widens to string; the table's keys are its names.
const organNames = Object.keys(organs) as readonly OrganName[]

function organWith(prefix: string): OrganName | undefined {
  return organNames.find((name) => organs[name].prefix === prefix)
}

/** The organ whose symbols begin so; of the subsidiary ones, that which is named first. */
export function organOfSymbol({ series, components }: DocumentSymbol): OrganName | undefined {
  return organWith(`${series}/${components[0] ?? ''}`) ?? organWith(series)
}

/** The symbols that a text holds which is none, as they should be written: “A/80/512 – S/2025/700”, “A/80/L.1*”. */
export function mendSymbol(text: string): string | undefined {
  const mended = text
    .trim()
    .replace(/^(?:document|symbol|doc\.)[ :]+/i, '')
    .replace(/\s*(?:[-–—‑−‐/;,]|\band\b|\s)\s*(?=(?:A|S|E|T|ST)\/)/g, '-')
    .replace(/[–—‑−‐]/g, '-')
    .replace(/\s*\/\s*/g, '/')
    .replace(/[\s*.,;†]+$/, '')
    .toUpperCase()
    .replace(/(?<=[/.])(?:REV|ADD|CORR|SUMMARY)(?=[./]|\d)/g, (word) => word[0] + word.slice(1).toLowerCase())
  return mended !== text && symbolProblem(mended) === undefined ? mended : undefined
}

/** What is wrong with a symbol, as the part of a sentence; absent when it is sound. */
export function symbolProblem(symbol: string): string | undefined {
  const written = symbol.replace(arabicSession, '(XV)')
  const foreign = foreignCharacter(written)
  if (foreign !== undefined) return `it holds ${foreign}`
  const strange = /[^A-Za-z0-9/.(), -]/.exec(written)
  if (strange !== null) return `it holds “${strange[0]}”`
  if (symbol.length > longest) return `it is longer than ${longest} characters`
  if (!/^[A-Z]/.test(symbol)) return 'it does not begin with a capital letter'
  return componentProblem(written.split('/'))
}

const abbreviations = new Map(
  ['Rev', 'Add', 'Corr', 'Amend', 'L', 'C', 'CRP', 'INF', 'PV', 'SR', 'WP', 'AC', 'CN', 'CONF', 'WG'].map((word) => [
    word.toLowerCase(),
    word,
  ]),
)

/** "Rev1", "rev.1", "Add 1" and "L1" with their own capitals and a full stop. */
function stopped(part: string): string {
  return part.replace(/^([A-Za-z]{1,5})(?:\. ?| )?(?=\d{1,4}(?:\D|$))/, (found: string, word: string) => {
    const known = abbreviations.get(word.toLowerCase())
    return known === undefined ? found : `${known}.`
  })
}

function componentProblem(components: readonly string[]): string | undefined {
  if (components.length < 2) return 'it has no “/”'
  const unstopped = components.map(stopped).find((mended, index) => mended !== components[index])
  if (unstopped !== undefined)
    return `“${components[components.map(stopped).indexOf(unstopped)]}” is written “${unstopped}”`
  const broken = components.find((part) => !component.test(part) && !ruleName.test(part))
  if (broken === undefined) return undefined
  if (broken === '') return 'nothing stands between two “/” or at an end'
  return broken !== broken.trim() || broken.includes(' ')
    ? `a space stands in “${broken}”`
    : `“${broken}” is no part of a symbol`
}
