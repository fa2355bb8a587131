/** Leads a first visit to the language of the browser, and keeps to a language that was chosen by a link. */

const store = 'masthead-language'
const own = document.documentElement.lang
const isEntrance = document.currentScript?.dataset['entrance'] !== undefined

/** Some browsers keep nothing for pages from a disk. */
function readChoice(): string | undefined {
  try {
    return localStorage.getItem(store) ?? undefined
  } catch {
    return undefined
  }
}

function keepChoice(language: string): void {
  try {
    localStorage.setItem(store, language)
  } catch {}
}

function pageIn(language: string): string | undefined {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')]
  return links.find(({ hreflang }) => hreflang === language)?.href
}

/** A link to a place of the page is followed as it is. */
function lead(): void {
  const wishes = [readChoice() ?? navigator.languages.map((tag) => tag.toLowerCase().replace(/-.*/, ''))].flat()
  const wish = wishes.find((language) => pageIn(language) !== undefined)
  const page = wish === undefined ? undefined : pageIn(wish)
  if (page !== undefined && wish !== own) location.replace(page)
}

if (isEntrance && location.hash === '') lead()
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a[data-language]') : null
  if (link instanceof HTMLElement) keepChoice(link.dataset['language'] ?? own)
})
