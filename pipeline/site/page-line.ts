/** Reads what stands in one block of a page: its label, its words, and HTML that may stand in another page. */
import { hasClass, type PageElement, type PageNode } from '../text/html-tree.ts'

/** A line that was read back. */
export interface PageLine {
  readonly label: string
  readonly text: string
  readonly html: string
}

/** Elements that may stand in another page; of all others the words alone. */
const allowed = new Set('a bdi br em img li p span strong sub sup td th u ul wbr'.split(' '))

/** Attributes that may, and what their values look like: no ids, nothing that names one, nothing that is run. */
const values: ReadonlyMap<string, RegExp> = new Map([
  ['class', /^[\w -]*$/],
  ['lang', /^[\w-]*$/],
  ['dir', /^(?:ltr|rtl|auto)$/],
  ['href', /^(?:#|https?:\/\/|mailto:)/i],
  ['src', /^data:image\/(?:png|jpeg|webp|svg\+xml);base64,[\w+/=]*$/],
  ['alt', /^/],
  ['width', /^\d+$/],
  ['height', /^\d+$/],
  ['scope', /^(?:col|row)$/],
  ['colspan', /^\d+$/],
  ['rowspan', /^\d+$/],
])

const empty = new Set(['br', 'img', 'wbr'])

/** Elements whose words are no part of those around them. */
const apart = new Set(['br', 'div', 'figcaption', 'img', 'li', 'p', 'td', 'th', 'ul'])

const unread = new Set(['nav', 'noscript', 'script', 'style', 'svg', 'template'])

/** What leads about the page and is no part of its text: navigation, calls for notes, ways back, signs that are links. */
export function isUnread(element: PageElement): boolean {
  const { name, attributes } = element
  if (unread.has(name) || hasClass(element, 'skip', 'back', 'call')) return true
  if (/^doc-(?:noteref|backlink)$/.test(attributes.get('role') ?? '')) return true
  return name === 'a' && !/[\p{L}\p{N}]/u.test(wordsOf(element))
}

function wordsOf({ children }: PageElement): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
}

function isLabel({ attributes }: PageElement): boolean {
  return /(?:^|[ -])label(?:$| )/.test(attributes.get('class') ?? '')
}

/** The line that nodes make; a label is the element of that name that stands first. */
export function readLine(nodes: readonly PageNode[], hasLabel: boolean): PageLine {
  const line = { label: '', text: '', html: '' }
  const read = (node: PageNode): void => {
    if (typeof node === 'string') {
      line.text += node
      line.html += escape(node)
    } else if (!isUnread(node)) readElement(node)
  }
  const readElement = (element: PageElement): void => {
    if (hasLabel && line.label === '' && line.text.trim() === '' && isLabel(element)) {
      line.label = spaced(wordsOf(element))
      return
    }
    const [start, end] = allowed.has(element.name) ? tagsOf(element) : ['', '']
    const gap = apart.has(element.name) ? ' ' : ''
    line.text += gap + (element.attributes.get('alt') ?? '')
    line.html += start
    element.children.forEach(read)
    line.html += end
    line.text += gap
  }
  nodes.forEach(read)
  return { label: line.label, text: spaced(line.text), html: line.html.trim() }
}

function tagsOf({ name, attributes }: PageElement): readonly [start: string, end: string] {
  const kept = [...attributes].filter(([key, value]) => values.get(key)?.test(value) === true)
  const written = kept.map(([key, value]) => ` ${key}="${escape(value)}"`).join('')
  return [`<${name}${written}>`, empty.has(name) ? '' : `</${name}>`]
}

const signs: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

function escape(words: string): string {
  return words.replaceAll(/[&<>"]/g, (sign) => signs.get(sign) ?? sign)
}

/** Words as a browser shows them: what ends a line of the file is a space. */
function spaced(words: string): string {
  return words.replaceAll(/[ \t\n\r]+/g, ' ').replaceAll(/^ | $/g, '')
}
