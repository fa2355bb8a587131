/** Shows a document that was found: its symbol, its title, and a paragraph of it; words of documents become text, never markup. */
import { chooseExcerpt, markAll, type Excerpt, type ExcerptPiece } from '../excerpt.ts'
import type { Hit, LoadPart } from '../find.ts'
import { textPart, type IndexedBlock } from '../parts.ts'
import { hasPhrases, type SearchQuery } from '../terms.ts'

/** What a hit is shown with. */
export interface Showing {
  readonly root: string
  /** The language of the page: that of a hit is named where it is another. */
  readonly language: string
  readonly load: LoadPart
}

/** A document in the list, and whether it has, looked at closely, what was looked for. */
export interface ShownHit {
  readonly item: HTMLLIElement
  readonly isThere: Promise<boolean>
}

/** The item of a document; the paragraph comes when its text is loaded. */
export function showHit(hit: Hit, sought: SearchQuery, { root, language, load }: Showing): ShownHit {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = root + hit.path.split('/').map(encodeURIComponent).join('/')
  link.append(...hit.symbols.map(showSymbol), inLanguage('span', hit, markAll(hit.title, sought)))
  item.append(link)
  if (hit.language !== language) item.append(nameOf(hit.language))
  const isThere = hit.by === 'text' ? addExcerpt(hit, sought, { item, link, load }) : Promise.resolve(true)
  return { item, isThere }
}

interface Parts {
  readonly item: HTMLElement
  readonly link: HTMLAnchorElement
  readonly load: LoadPart
}

async function addExcerpt(hit: Hit, sought: SearchQuery, { item, link, load }: Parts): Promise<boolean> {
  try {
    const blocks = (await load(textPart(hit.language, hit.name))) as readonly IndexedBlock[]
    const texts = blocks.map(([, , text]) => text)
    if (!hasPhrases([hit.title, ...texts], sought)) return false
    const excerpt = chooseExcerpt(blocks, sought, hit.title)
    if (excerpt === undefined) return true
    link.href += placeOf(excerpt)
    item.append(showExcerpt(hit, excerpt))
    return true
  } catch {
    // The title leads to the text that could not be loaded.
    return true
  }
}

function showSymbol(symbol: string): HTMLElement {
  const shown = document.createElement('span')
  shown.className = 'search-symbol'
  // Its own direction is within, so that the room behind it is on the side where the title stands.
  const words = document.createElement('bdi')
  words.dir = 'ltr'
  const [first = '', ...rest] = symbol.split(/(?<=\/)/)
  // A long one goes on in the next line behind a stroke.
  words.append(first, ...rest.flatMap((part) => [document.createElement('wbr'), part]))
  // Read apart, and not underlined with the title.
  shown.append(words, ' ')
  return shown
}

function nameOf(language: string): HTMLElement {
  const shown = document.createElement('span')
  shown.className = 'search-language'
  shown.lang = language
  shown.dir = 'auto'
  shown.textContent = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return shown
}

function showExcerpt(hit: Hit, { block: [, label], pieces }: Excerpt): HTMLElement {
  return inLanguage('p', hit, label === '' ? pieces : [{ text: `${label} `, isMarked: false }, ...pieces])
}

function inLanguage(name: 'p' | 'span', { language }: Hit, pieces: readonly ExcerptPiece[]): HTMLElement {
  const shown = document.createElement(name)
  shown.lang = language
  shown.dir = language === 'ar' ? 'rtl' : 'ltr'
  shown.append(...pieces.map(showPiece))
  return shown
}

function showPiece({ text, isMarked }: ExcerptPiece): Node {
  if (!isMarked) return document.createTextNode(text)
  const mark = document.createElement('mark')
  mark.textContent = text
  return mark
}

/** The paragraph; one without a place of its own by its first words, where the browser finds words. */
function placeOf({ block: [anchor, , text, isNear] }: Excerpt): string {
  const words = isNear === 1 && 'fragmentDirective' in document ? `:~:text=${directive(text)}` : ''
  return anchor === '' && words === '' ? '' : `#${encodeURIComponent(anchor)}${words}`
}

/** The beginning of a text, up to the end of a word; a dash would be taken for a part of the directive. */
function directive(text: string): string {
  const start = text.length <= 60 ? text : text.slice(0, Math.max(30, text.lastIndexOf(' ', 60)))
  return encodeURIComponent(start).replaceAll('-', '%2D')
}
