/** The field of the page: its elements, and the words and places that the page gives it. */

export interface Field {
  readonly box: HTMLElement
  readonly input: HTMLInputElement
  readonly count: HTMLElement
  readonly list: HTMLElement
  readonly more: HTMLButtonElement
  readonly words: FieldWords
  readonly language: string
  readonly languages: readonly string[]
  /** The ways from the page to the folder of the results, and to that of the site. */
  readonly root: string
  readonly site: string
}

interface FieldWords {
  readonly none: string
  readonly similar: string
  readonly failed: string
  readonly found: ReadonlyMap<string, string>
}

/** Reads a field as `searchField` wrote it. */
export function readField(box: HTMLElement): Field {
  const data = (name: string): string => box.getAttribute(`data-${name}`) ?? ''
  const found = new Map(Object.entries(JSON.parse(data('found')) as Record<string, string>))
  return {
    box,
    input: part(box, 'input') as HTMLInputElement,
    count: part(box, '.search-count'),
    list: part(box, '.search-results'),
    more: part(box, '.search-more') as HTMLButtonElement,
    words: { none: data('none'), similar: data('similar'), failed: data('failed'), found },
    language: data('language'),
    languages: data('languages').split(' '),
    root: data('root'),
    site: data('root') + data('site'),
  }
}

function part(box: HTMLElement, selector: string): HTMLElement {
  const found = box.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`no ${selector}`)
  return found
}
