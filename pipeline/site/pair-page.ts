/** Two languages of a document side by side, paragraph by paragraph: a table. */
import { languages } from '../../templates/languages/index.ts'
import { siteWords } from '../../templates/site-words/index.ts'
import { align, type AlignedRow } from './align.ts'
import type { CatalogueEntry } from './catalogue.ts'
import { tongue, writePage } from './frame.ts'
import { markup, trusted, type SafeMarkup } from './markup.ts'
import { writeName } from './name.ts'
import type { PageBlock, PageText } from './page-text.ts'
import { documentPagePath, firstPagePath, linkFrom, pairPath, type LanguagePair } from './paths.ts'

/** Gives what each of two texts says and the other does not. */
export type FindDifferences = (
  texts: readonly [string, string],
  languages: LanguagePair,
) => readonly [readonly string[], readonly string[]]

/** What a page of two languages is made of. */
export interface PairPage {
  readonly entry: CatalogueEntry
  readonly pair: LanguagePair
  readonly texts: readonly [left: PageText, right: PageText]
  readonly differ: FindDifferences
}

/** The page as a file of the site; its own words are in the first of the two languages. */
export function writePairPage({ entry, pair, texts, differ }: PairPage): string {
  const { record, name } = entry
  const path = pairPath(record.document, pair)
  const [language] = pair
  const words = siteWords[language]
  const named = words.pair(languages[pair[0]].name, languages[pair[1]].name)
  const telling: Telling = { pair, differ, placed: new Set() }
  const rows = align(textBlocks(texts[0]), textBlocks(texts[1]))
  const heads = pair.map((code) => markup`<th scope="col" ${tongue(code)}>${languages[code].name}</th>`)
  const spoken = pair.map((code) => markup`<span ${tongue(code)}>${languages[code].name}</span>`)
  return writePage({
    path,
    language,
    title: `${name} – ${named}`,
    inLanguage: (code) => documentPagePath(record.document, code),
    isOwnPage: false,
    isWhole: false,
    heading: markup`<h1>${writeName(name)}</h1><p>${filled(words.pair(...places), spoken)}</p>`,
    main: markup`<p class="back"><a href="${linkFrom(path, firstPagePath(language))}">${words.allDocuments}</a> <span aria-hidden="true">›</span> <a href="${linkFrom(path, documentPagePath(record.document, language))}">${writeName(name)}</a></p>
<table class="pair">
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.map((row) => writeRow(row, telling))}</tbody>
</table>`,
  })
}

/** What a sentence is told with where markup comes. */
const places = ['\uFFFC0\uFFFC', '\uFFFC1\uFFFC'] as const

/** A sentence with markup in its places, whatever their order. */
function filled(sentence: string, values: readonly (SafeMarkup | readonly SafeMarkup[])[]): SafeMarkup {
  const pieces = sentence.split('\uFFFC')
  return markup`${pieces.map((piece, at) => (at % 2 === 1 ? values[Number(piece)] : piece))}`
}

/** Masthead and foot are the same in every language. */
function textBlocks({ blocks }: PageText): readonly PageBlock[] {
  return blocks.filter(({ part }) => part === 'text' || part === 'notes')
}

interface Telling extends Pick<PairPage, 'pair' | 'differ'> {
  /** Names of places that stand already: links of both languages lead to the first. */
  readonly placed: Set<string>
}

function writeRow({ left, right }: AlignedRow, { pair, differ, placed }: Telling): SafeMarkup {
  const [one, other] = pair
  const isWhole = left !== undefined && right !== undefined && !left.language && !right.language
  const [own, others] = isWhole ? differ([left.text, right.text], pair) : [[], []]
  const cells = [
    writeCell(left, one, { placed, note: noteOf(own, one) }),
    writeCell(right, other, { placed, note: noteOf(others, one) }),
  ]
  return markup`<tr>${cells}</tr>\n`
}

/** What a cell has alone, in the language of the page; a sign says it besides its colour. */
function noteOf(found: readonly string[], page: LanguagePair[number]): SafeMarkup | undefined {
  if (found.length === 0) return undefined
  const values = found.map((value, at) => markup`${at === 0 ? '' : ' · '}<bdi>${value}</bdi>`)
  return markup`<p class="differs" ${tongue(page)}><span aria-hidden="true">▲ </span>${filled(siteWords[page].onlyHere(places[0]), [values])}</p>`
}

interface Cell extends Pick<Telling, 'placed'> {
  readonly note: SafeMarkup | undefined
}

function writeCell(block: PageBlock | undefined, language: LanguagePair[number], { placed, note }: Cell): SafeMarkup {
  if (block === undefined) return markup`<td ${tongue(language)}></td>`
  const label = block.label === undefined ? undefined : markup`<span class="label">${block.label}</span> `
  const words = block.type === 'row' ? cellsOf(block) : markup`${label}${wordsOf(block)}`
  const own = block.type === 'heading' ? markup`<strong>${words}</strong>` : words
  return markup`<td${placeOf(block, placed)} ${tongue(language)} class="${block.type}">${own}${note}</td>`
}

/** Where links of the text lead to; the frame has a place of its own. */
function placeOf({ id }: PageBlock, placed: Set<string>): SafeMarkup | undefined {
  if (id === undefined || id === 'main' || placed.has(id)) return undefined
  placed.add(id)
  return markup` id="${id}"`
}

/** The words of a block, which may be in another language than its page. */
function wordsOf({ html, language }: PageBlock): SafeMarkup {
  return language === undefined ? trusted(html) : markup`<span lang="${language}" dir="auto">${trusted(html)}</span>`
}

/** A row of a table of the text is one of its own: what it heads stands in other rows. */
function cellsOf({ html }: PageBlock): SafeMarkup {
  const cells = html.replaceAll(/<(\/?)th(?=[\s>])/g, '<$1td').replaceAll(/ (?:scope|headers)="[^"]*"/g, '')
  return markup`<table class="cells"><tbody><tr>${trusted(cells)}</tr></tbody></table>`
}
