/** Pages of paper, in the viewer of the browser; what it does not show is offered. */
import type { ToldOutput, ToldVersion } from '../told.ts'
import { make } from './elements.ts'

/** A pane that shows a PDF. */
export class PaperView {
  readonly room = make('div', {})
  #revision = 0
  #key = ''

  /** Shows a file, at the page where its author has typed. */
  show(told: ToldVersion, file: ToldOutput, what: string): void {
    const key = `${told.document}/${told.language}`
    if (file.revision === this.#revision && key === this.#key) return
    this.#revision = file.revision
    this.#key = key
    const page = file.page === undefined ? '' : `page=${file.page}&`
    for (const late of this.room.querySelectorAll('.next')) late.remove()
    const next = make('iframe', {
      class: 'next',
      title: `${what}, ${told.language}: ${told.title}`,
      src: `${file.address}#${page}navpanes=0&view=FitH`,
    })
    next.addEventListener('load', () => {
      for (const other of this.room.querySelectorAll(':scope > *')) if (other !== next) other.remove()
      next.classList.remove('next')
    })
    this.room.append(next)
  }

  /** Says something in the place of pages. */
  say(...words: readonly (Node | string)[]): void {
    this.#revision = 0
    const text = make('p', {}, ...words)
    if (this.room.firstElementChild?.isEqualNode(text) !== true) this.room.replaceChildren(text)
  }
}
