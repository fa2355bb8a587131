/** The text of the source, line by line: a line leads to its paragraph. */
import type { ToldVersion } from '../told.ts'
import { make } from './elements.ts'

/** The pane of the source. */
export class SourceView {
  readonly room = make('div', {})
  readonly #list = make('ol', { class: 'lines', tabindex: '0', role: 'listbox', 'aria-label': 'Lines of the source' })
  readonly #chosen: (line: number) => void
  #key = ''
  #here = 0
  #lines: readonly string[] = []

  constructor(chosen: (line: number) => void) {
    this.#chosen = chosen
    this.#list.addEventListener('click', ({ target }) => {
      const item = (target as Element).closest('li')
      if (item !== null) this.#choose([...this.#list.children].indexOf(item) + 1)
    })
    this.#list.addEventListener('keydown', (event) => this.#useKey(event))
    this.room.append(this.#list)
  }

  /** The words of a line, as they were read last. */
  textOf(line: number): string {
    return this.#lines[line - 1] ?? ''
  }

  /** Loads the text anew where it may be another, and marks the lines of messages. */
  async show(told: ToldVersion, address: string): Promise<void> {
    const key = JSON.stringify([
      told.document,
      told.language,
      told.change?.revision,
      told.messages.map(({ place }) => place),
    ])
    if (key === this.#key) return
    this.#key = key
    const response = await fetch(address)
    if (key !== this.#key || !response.ok) return
    this.#lines = (await response.text()).split('\n')
    const items = this.#lines.map((text, index) =>
      make(
        'li',
        { role: 'option', id: `line-${index + 1}`, 'aria-selected': 'false' },
        make('span', { dir: 'auto' }, text),
      ),
    )
    for (const { gravity, line } of told.messages.toReversed())
      if (line !== undefined) items[line - 1]?.classList.add(`message-${gravity}`)
    this.#list.replaceChildren(...items)
    this.#point(this.#here)
  }

  /** Marks a line, and brings it into sight. */
  goTo(line: number): void {
    this.#point(line)
    this.#list.children[line - 1]?.scrollIntoView({ block: 'nearest' })
  }

  #point(line: number): void {
    const [before, after] = [this.#list.querySelector('.here'), this.#list.children[line - 1]]
    before?.classList.remove('here')
    before?.setAttribute('aria-selected', 'false')
    after?.classList.add('here')
    after?.setAttribute('aria-selected', 'true')
    this.#here = line
    if (after === undefined) this.#list.removeAttribute('aria-activedescendant')
    else this.#list.setAttribute('aria-activedescendant', after.id)
  }

  #choose(line: number): void {
    this.#point(line)
    this.#chosen(line)
  }

  #useKey(event: KeyboardEvent): void {
    const steps = new Map([
      ['ArrowDown', 1],
      ['ArrowUp', -1],
      ['PageDown', 20],
      ['PageUp', -20],
      ['Enter', 0],
    ])
    const step = steps.get(event.key)
    if (step === undefined || this.#lines.length === 0) return
    event.preventDefault()
    const line = Math.min(this.#lines.length, Math.max(1, this.#here + step))
    this.goTo(line)
    this.#chosen(line)
  }
}
