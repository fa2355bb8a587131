/** The list of documents, where there are several. */
import type { ListedDocument } from '../told.ts'
import { element, make } from './elements.ts'

/** The list, and the field that chooses among it. */
export class DocumentList {
  readonly #field = element('filter') as HTMLInputElement
  readonly #choose: (id: string) => void
  #documents: readonly ListedDocument[] = []

  constructor(choose: (id: string) => void) {
    this.#choose = choose
    this.#field.addEventListener('input', () => this.#write())
  }

  /** Shows these documents. */
  show(documents: readonly ListedDocument[]): void {
    if (documents === this.#documents) return
    this.#documents = documents
    this.#write()
  }

  /** Those whose name or path has what is written in the field. */
  #write(): void {
    const all = this.#documents
    const sought = this.#field.value.trim().toLowerCase()
    const found = all.filter(({ name, path }) => `${name}\n${path}`.toLowerCase().includes(sought))
    element('count').textContent = `${found.length} of ${all.length} ${all.length === 1 ? 'document' : 'documents'}`
    element('documents').replaceChildren(...found.map((one) => itemOf(one, this.#choose)))
  }
}

const gravities = { error: 'not built', warning: 'with warnings' }

function itemOf({ id, name, path, languages, gravity }: ListedDocument, choose: (id: string) => void): HTMLLIElement {
  const button = make('button', { type: 'button', dir: 'auto' }, name)
  if (gravity !== undefined) button.classList.add(`gravity-${gravity}`)
  button.addEventListener('click', () => choose(id))
  const names = languages.map((language) => make('bdi', {}, language))
  const told = [make('bdi', { dir: 'ltr' }, path), ...names, ...(gravity === undefined ? [] : [gravities[gravity]])]
  const parted = told.flatMap((one, index) => (index === 0 ? [one] : [' · ', one]))
  return make('li', {}, button, make('small', {}, ...parted))
}
