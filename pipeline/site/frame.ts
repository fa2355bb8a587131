/** What all pages of the site have: the head, the Organization with its emblem, the languages of the interface. */
import { languageOrder, type LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import { siteWords } from '../../templates/site-words/index.ts'
import { emblemOf, styleOf } from './assets.ts'
import { markup, type SafeMarkup } from './markup.ts'
import { firstPagePath, linkFrom, scriptPaths } from './paths.ts'

/** A page of the site, without what all have. */
export interface Page {
  readonly path: string
  readonly language: LanguageCode
  readonly title: string
  /** The same page in the languages of the interface; absent where there is no site. */
  readonly inLanguage?: (language: LanguageCode) => string
  /** Whether it is that page in its own language; the page of two languages is in none. */
  readonly isOwnPage: boolean
  /** Whether style and emblem stand in the page itself: it needs no other file then. */
  readonly isWhole: boolean
  readonly head?: SafeMarkup
  /** Over the rule: what the page is about. */
  readonly heading: SafeMarkup
  readonly main: SafeMarkup
  readonly foot?: SafeMarkup
}

const entrance = firstPagePath('en')

/** Pages that are opened from a disk have an origin that is no address. */
const own = `'self' file:`

/** The name of the Organization without the strokes and spaces that mastheads set it with. */
export function organizationName(language: LanguageCode): string {
  const name = languages[language].unitedNations.replaceAll('\u0640', '')
  return name.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').replace(/\s+/g, ' ')
}

/** The language of words in a page, and its direction: attributes of their element. */
export function tongue(language: LanguageCode): SafeMarkup {
  return markup`lang="${language}" dir="${languages[language].direction}"`
}

/** The whole page. */
export function writePage(page: Page): string {
  const { language, title, head, heading, main, foot } = page
  return markup`<!DOCTYPE html>
<html ${tongue(language)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${styleOf(page)}${alternates(page)}${languageScript(page)}${head}
</head>
<body>
<a class="skip" href="#main">${siteWords[language].skip}</a>
<header>
<div class="bar"><p class="organization">${organizationName(language)}</p>${languageLinks(page)}</div>
<div class="mast">${emblemOf(page)}<div>${heading}</div></div>
</header>
<main id="main" tabindex="-1">
${main}
</main>
${foot === undefined ? undefined : markup`<footer>${foot}</footer>\n`}</body>
</html>
`.markup
}

function policyOf({ isWhole, inLanguage }: Page): string {
  return [
    `default-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `style-src ${isWhole ? "'unsafe-inline'" : own}`,
    ...(inLanguage === undefined ? [] : [`img-src ${own} data:`, `script-src ${own}`]),
  ].join('; ')
}

function alternates({ path, inLanguage }: Page): readonly SafeMarkup[] {
  if (inLanguage === undefined) return []
  return languageOrder.map((language) => {
    const address = linkFrom(path, inLanguage(language))
    return markup`\n<link rel="alternate" hreflang="${language}" href="${address}">`
  })
}

/** On the entrance it runs before anything is shown. */
function languageScript({ path, inLanguage }: Page): SafeMarkup | undefined {
  if (inLanguage === undefined) return undefined
  const way = path === entrance ? markup`data-entrance` : markup`defer`
  return markup`\n<script src="${linkFrom(path, scriptPaths.language)}" ${way}></script>`
}

/** Whoever comes from another language is not led back. */
function addressIn(language: LanguageCode, { path, inLanguage = () => path }: Page): string {
  const address = linkFrom(path, inLanguage(language))
  return inLanguage(language) === entrance ? `${address}#top` : address
}

/** Languages call themselves by their own names. */
function languageLinks(page: Page): SafeMarkup | undefined {
  const { language, inLanguage, isOwnPage } = page
  if (inLanguage === undefined) return undefined
  const items = languageOrder.map((code) => {
    const { name } = languages[code]
    if (code === language && isOwnPage) return markup`<li><span lang="${code}" aria-current="true">${name}</span></li>`
    const where = markup`hreflang="${code}" href="${addressIn(code, page)}" data-language="${code}"`
    return markup`<li><a ${tongue(code)} ${where}>${name}</a></li>`
  })
  return markup`<nav aria-label="${siteWords[language].languages}"><ul class="languages">${items}</ul></nav>`
}
