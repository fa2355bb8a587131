/** The search of the site: finds as one types. The page gives the words of its language. */
import { makeFind, type LoadPart } from '../find.ts'
import { languagePart } from '../parts.ts'
import { readQueryOf, keepQuery } from './address.ts'
import { type Field, readField } from './field.ts'
import { makeLoadPart } from './load-part.ts'
import { clearResults, makeResults, type Results } from './results.ts'
import { useKey } from './use-key.ts'

/** Milliseconds without a key before a search begins. */
const pause = 120

for (const box of document.querySelectorAll<HTMLElement>('.search')) start(readField(box))

function start(field: Field): void {
  const { box, input, more, site } = field
  const load = makeLoadPart(site)
  const search = makeSearch(field, load)
  let timer: ReturnType<typeof setTimeout> | undefined
  box.hidden = false
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(search.begin, pause)
  })
  input.addEventListener('focus', () => void preload(field, load), { once: true })
  more.addEventListener('click', search.showMore)
  box.addEventListener('keydown', (event) => useKey(event, field, search.begin))
  const takeFromAddress = (): void => {
    const query = readQueryOf(location.hash)
    if (query === undefined || query === input.value) return
    input.value = query
    search.begin()
  }
  addEventListener('hashchange', takeFromAddress)
  takeFromAddress()
}

/** The own language is there before the first word is whole. */
async function preload({ language, languages }: Field, load: LoadPart): Promise<void> {
  if (!languages.includes(language)) return
  // What fails is told when it is needed.
  await load(languagePart(language)).catch(() => undefined)
}

interface Search {
  /** Searches for what stands in the field, unless that was done. */
  readonly begin: () => boolean
  readonly showMore: () => void
}

function makeSearch(field: Field, load: LoadPart): Search {
  const find = makeFind(load, { own: field.language, all: field.languages })
  let last = ''
  let results: Results | undefined
  const run = async (query: string): Promise<void> => {
    const own = makeResults(field, load)
    results = own
    for await (const findings of find(query)) {
      // Another search has begun.
      if (results !== own) return
      own.show(findings)
    }
  }
  const begin = (): boolean => {
    const query = field.input.value.trim()
    if (query === last) return false
    last = query
    results?.end()
    results = undefined
    keepQuery(query)
    if (query === '') clearResults(field)
    else
      run(query).catch(() => {
        if (query === last) field.count.textContent = field.words.failed
      })
    return true
  }
  return { begin, showMore: () => results?.showMore() }
}
