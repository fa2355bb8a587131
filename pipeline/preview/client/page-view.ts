/** The web page: a new one takes the place of the old one once it is there, at the same place, with the marks of its messages. */
import type { MarkedPlace, ToldMessage, ToldVersion } from '../told.ts'
import { make } from './elements.ts'
import { loadPlaces, noPlaces, placeOf, type Places } from './places.ts'
import { findAnchor, goToAnchor, isSeen, recallAnchor, rememberAnchor } from './scrolling.ts'

const markStyle = `
[data-preview-here]{outline:2px solid #1f6fb2;outline-offset:3px}
[data-preview-error]{outline:2px solid #a3151a;outline-offset:3px}
[data-preview-warning]{outline:2px solid #b57400;outline-offset:3px}
.preview-mark{display:block;clear:both;position:static;margin:4px 0 0;padding:3px 8px;text-align:left;text-indent:0;text-transform:none;letter-spacing:0;white-space:normal;font:400 13px/1.4 system-ui,"Liberation Sans",Arial,sans-serif;color:#1a1a1a;background:#fdf6e7;border-left:4px solid #b57400}
.preview-mark.error{background:#fdf0ef;border-left-color:#a3151a}
.preview-mark a{color:#00568f;text-decoration:underline}
@media print{.preview-mark{display:none}[data-preview-here],[data-preview-error],[data-preview-warning]{outline:0}}
`

/** What is done with a click in the page. */
export type PlaceChosen = (place: MarkedPlace) => void

/** The pane of the web page. */
export class PageView {
  readonly room = make('div', {})
  readonly #chosen: PlaceChosen
  #frame: HTMLIFrameElement | undefined
  #places: Places = noPlaces
  #revision = 0
  #changed = 0
  #key = ''
  #told: ToldVersion | undefined

  constructor(chosen: PlaceChosen) {
    this.#chosen = chosen
    addEventListener('pagehide', () => this.#remember())
  }

  /** Shows a version; a page that is the same stays, and its marks follow the messages. */
  show(told: ToldVersion): void {
    const { html } = told.files
    const key = `${told.document}/${told.language}`
    if (key !== this.#key) this.#forget(key)
    this.#told = told
    if (html === undefined) return
    if (html.revision !== this.#revision) {
      this.#revision = html.revision
      this.#load(html.address)
      // Until a page has come, what is told is of that one.
    } else if (this.room.querySelector('.next') === null) this.#settle()
  }

  /** Goes to the block of a line. */
  goTo(block: string): void {
    const found = this.#document()?.getElementById(block)
    if (found === null || found === undefined) return
    this.#pointAt(found)
    if (!isSeen(found)) found.scrollIntoView({ block: 'center', behavior: 'instant' })
  }

  #forget(key: string): void {
    this.#remember()
    this.#frame?.remove()
    this.#frame = undefined
    this.#key = key
    this.#revision = 0
    this.#changed = 0
  }

  #remember(): void {
    const document = this.#document()
    if (document !== undefined) rememberAnchor(this.#key, findAnchor(document, this.#places))
  }

  #document(): Document | undefined {
    return this.#frame?.contentDocument ?? undefined
  }

  #load(address: string): void {
    for (const late of this.room.querySelectorAll('.next')) late.remove()
    const { title = '', language = '' } = this.#told ?? {}
    const next = make('iframe', {
      class: 'next',
      sandbox: 'allow-same-origin',
      title: `Web page, ${language}: ${title}`,
      src: address,
    })
    next.addEventListener('load', () => void this.#arrive(next, address))
    this.room.append(next)
  }

  async #arrive(next: HTMLIFrameElement, address: string): Promise<void> {
    const places = await loadPlaces(address.replace(/html$/, 'places'))
    // A later one may have come meanwhile.
    if (next.isConnected) this.#take(next, places)
  }

  /** Puts the page that has come in the place of the one before. */
  #take(next: HTMLIFrameElement, places: Places): void {
    const before = this.#document()
    const anchor = before === undefined ? recallAnchor(this.#key) : findAnchor(before, this.#places)
    this.#frame?.remove()
    this.#frame = next
    this.#places = places
    const document = this.#document()
    if (document === undefined) return
    document.head.append(Object.assign(document.createElement('style'), { textContent: markStyle }))
    document.addEventListener('click', (event) => this.#click(event))
    goToAnchor(document, places, { anchor, change: before === undefined ? undefined : this.#told?.change })
    next.classList.remove('next')
    this.#settle(before === undefined)
  }

  /** Marks, and the place where the author has typed. */
  #settle(isFirst = false): void {
    const document = this.#document()
    const { change, messages = [] } = this.#told ?? {}
    if (document === undefined) return
    markMessages(document, messages)
    if (change === undefined || change.revision === this.#changed) return
    this.#changed = change.revision
    if (isFirst) return
    const fault = messages.find(({ gravity, block }) => gravity === 'error' && block !== undefined)
    const block = fault?.block ?? change.block
    if (block === undefined) document.defaultView?.scrollTo({ top: 0, behavior: 'instant' })
    else this.goTo(block)
  }

  #pointAt(block: Element): void {
    for (const one of block.ownerDocument.querySelectorAll('[data-preview-here]'))
      one.removeAttribute('data-preview-here')
    block.setAttribute('data-preview-here', '')
  }

  /** A link inside the page leads on there; any other opens beside the preview. */
  #click(event: MouseEvent): void {
    // Of the page's own window, whose Element is another.
    const target = event.target as Element | null
    const link = target?.closest('a')
    if (link !== null && link !== undefined && !(link.getAttribute('href') ?? '').startsWith('#')) {
      event.preventDefault()
      follow(link)
      return
    }
    const place = placeOf(this.#places, target)
    if (place === undefined || !(this.#document()?.getSelection()?.isCollapsed ?? true)) return
    const block = this.#document()?.getElementById(place.block)
    if (block !== null && block !== undefined) this.#pointAt(block)
    this.#chosen(place)
  }
}

function follow({ href, classList }: HTMLAnchorElement): void {
  if (classList.contains('preview-editor')) location.assign(href)
  else if (/^(?:https?|mailto):/.test(href)) open(href, '_blank', 'noopener,noreferrer')
}

/** Puts each message under the block that it is about. */
function markMessages(document: Document, messages: readonly ToldMessage[]): void {
  for (const mark of document.querySelectorAll('.preview-mark')) mark.remove()
  for (const gravity of ['error', 'warning'])
    for (const block of document.querySelectorAll(`[data-preview-${gravity}]`))
      block.removeAttribute(`data-preview-${gravity}`)
  for (const message of messages) {
    const block = message.block === undefined ? null : document.getElementById(message.block)
    if (block === null || message.gravity === 'information') continue
    block.setAttribute(`data-preview-${message.gravity}`, '')
    block.append(markOf(message))
  }
}

function markOf({ gravity, text, hint, place, link }: ToldMessage): HTMLElement {
  return make(
    'span',
    { class: `preview-mark ${gravity}`, lang: 'en', dir: 'ltr' },
    `${gravity === 'error' ? 'Error' : 'Warning'}: ${text}${hint === undefined ? '' : ` ${hint}`} `,
    make('a', { class: 'preview-editor', href: link }, place),
  )
}
