/** The Word file: as LibreOffice prints it, or by what it holds. */
import type { ToldOutput, ToldVersion } from '../told.ts'
import { make } from './elements.ts'
import { PaperView } from './paper-view.ts'

const reasons = {
  'not-installed': 'LibreOffice is not installed here, so the Word file is not shown as pages.',
  failed: 'LibreOffice could not print the Word file.',
}

/** The pane of the Word file. */
export class WordView {
  readonly #pages = new PaperView()
  readonly room = this.#pages.room

  /** Shows it as pages where there are any. */
  show(told: ToldVersion): void {
    const { docx, office } = told.files
    if (office !== undefined && told.withoutOffice === undefined)
      return this.#pages.show(told, office, 'Word file as LibreOffice prints it')
    if (docx === undefined) return
    const reason = told.withoutOffice === undefined ? 'LibreOffice prints the Word file …' : reasons[told.withoutOffice]
    this.#pages.say(`${reason} `, wordLink(docx), ` holds ${told.holds ?? 'nothing'}.`)
  }
}

/** The file itself. */
export function wordLink({ address, name, size }: ToldOutput): HTMLAnchorElement {
  return make('a', { href: address, download: name }, `${name} (${Math.max(1, Math.round(size / 1000))} kB)`)
}
