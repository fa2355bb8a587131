/** Writes one page: its text, the contents of the manual beside it, and what is read before and after. */
import type { Element, ElementContent, Properties } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import { pageWords } from '../../templates/page-words.ts'
import { firstOf, type ContentsPart, type ManualContents } from './contents.ts'
import { relativePath } from './links.ts'
import { firstName, type ManualPage, type ManualPages } from './manual-page.ts'
import { pageStyle } from './page-style.ts'
import { writeText } from './write-text.ts'

/** A page and its place in the manual. */
export interface PlacedPage {
  readonly page: ManualPage
  readonly pages: ManualPages
  readonly contents: ManualContents
  readonly way: readonly ManualPage[]
}

// A picture beside a page that is opened from the disk is of no origin that 'self' could mean.
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:; base-uri 'none'; form-action 'none'"

const textStart = 'text-start'
const contentsStart = 'contents-start'

/** The whole page as HTML. */
export function writePage(placed: PlacedPage): string {
  const { language } = placed.page
  const html = h('html', { lang: language, dir: languages[language].direction }, [
    writeHead(placed),
    h('body', writeBody(placed)),
  ])
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, html] }, { upperDoctype: true })}\n`
}

function writeHead({ page, pages }: PlacedPage): Element {
  const whole = pages.get(firstName)
  const title = whole === undefined || whole === page ? page.title : `${page.title} – ${whole.title}`
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', title),
    h('style', pageStyle),
  ])
}

function writeBody(placed: PlacedPage): ElementContent[] {
  const { page } = placed
  const words = pageWords[page.language]
  return [
    h('a', { class: 'skip', href: `#${textStart}` }, languages[page.language].words.skip),
    h('header', [writeHome(placed), h('a', { class: 'to-contents', href: `#${contentsStart}` }, words.contents)]),
    h('div', { class: 'columns' }, [
      h('div', { class: 'column' }, [
        h('main', { id: textStart, tabIndex: -1 }, writeText(page, words.table)),
        ...writeWay(placed),
      ]),
      writeContents(placed),
    ]),
  ]
}

function writeHome({ page, pages }: PlacedPage): Element {
  const whole = pages.get(firstName)
  const ariaCurrent = page === whole ? 'page' : undefined
  return h('a', { class: 'home', href: relativePath(page.path, firstName), ariaCurrent }, titleIn(page, whole ?? page))
}

/** What is read before and after. */
function writeWay({ page, way }: PlacedPage): Element[] {
  const words = pageWords[page.language]
  const at = way.indexOf(page)
  const link = (rel: 'prev' | 'next', word: string, to: ManualPage | undefined) =>
    to === undefined
      ? []
      : [h('a', { class: rel, rel, href: relativePath(page.path, to.path) }, [h('span', word), ' ', titleIn(page, to)])]
  const links = [...link('prev', words.previous, way[at - 1]), ...link('next', words.next, way[at + 1])]
  return at === -1 || links.length === 0 ? [] : [h('nav', { class: 'way', ariaLabel: words.way }, links)]
}

/** All pages that the first one leads to, under its headings; under this one, its own. */
function writeContents(placed: PlacedPage): Element {
  const { page, contents } = placed
  const parts = contents.get(firstName) ?? []
  const isListed = parts.some(({ pages }) => pages.includes(page))
  const here = isListed ? page.path : firstOf(page.path, contents)
  const written = parts.flatMap((part) => writePart(part, page, here))
  return h('nav', { class: 'contents', id: contentsStart, ariaLabel: pageWords[page.language].contents }, written)
}

function writePart({ title, pages }: ContentsPart, page: ManualPage, here: string): Element[] {
  const items = pages.map((each) =>
    h('li', [h('a', linkTo(each, page, here), each.title), ...(each === page ? writeHeadings(page) : [])]),
  )
  return [...(title === '' ? [] : [h('p', title)]), h('ul', items)]
}

function linkTo(each: ManualPage, page: ManualPage, here: string): Properties {
  return {
    href: relativePath(page.path, each.path),
    ariaCurrent: currency(each, page, here),
    ...languageOf(page, each.language),
  }
}

/** The title of a page of another language says so. */
function titleIn(page: ManualPage, { language, title }: ManualPage): ElementContent {
  const named = languageOf(page, language)
  return named === undefined ? { type: 'text', value: title } : h('bdi', named, title)
}

function languageOf({ language: around }: ManualPage, language: LanguageCode): Properties | undefined {
  return language === around ? undefined : { lang: language, dir: languages[language].direction }
}

function currency(each: ManualPage, page: ManualPage, here: string): 'page' | 'true' | undefined {
  if (each === page) return 'page'
  return each.path === here ? 'true' : undefined
}

function writeHeadings({ anchors }: ManualPage): Element[] {
  const items = anchors.filter(({ depth }) => depth === 2)
  const links = items.map(({ id, text }) => h('li', h('a', { href: `#${encodeURIComponent(id)}` }, text)))
  return links.length === 0 ? [] : [h('ul', links)]
}
