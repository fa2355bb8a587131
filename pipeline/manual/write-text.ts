/** Writes the text of a page. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { toHast, type Handler } from 'mdast-util-to-hast'
import type { ManualPage } from './manual-page.ts'

/** The content of the page; tables are called by `word` where they are wider than the screen. */
export function writeText({ tree }: ManualPage, word: string): ElementContent[] {
  const root = toHast(tree, { handlers: { code: writeCode } })
  const children = root.type === 'root' ? root.children : []
  return children.flatMap((node) => (node.type === 'doctype' ? [] : [withRoom(node, word)]))
}

/** Code says its language, and what stands behind that on its first line: `example`, `prints`; over a file (`file=fr.md`) stands its name. */
const writeCode: Handler = (_state, { lang, meta, value }: { lang?: string; meta?: string; value: string }) => {
  const words = (meta ?? '').split(' ')
  const names = words.flatMap((word) => /^[a-z]+/.exec(word) ?? [])
  const classes = [...(lang === undefined || lang === null ? [] : [`language-${lang}`]), ...names]
  const code = h('code', { class: classes.join(' ') || undefined }, value)
  const pre = h('pre', { class: names.join(' ') || undefined, dir: 'auto' }, code)
  const file = words.find((word) => word.startsWith('file='))?.slice('file='.length)
  return file === undefined ? pre : h('figure', [h('figcaption', file), pre])
}

/** A table that does not fit is moved within its room, by keys, too; a link to itself stands in each heading. */
function withRoom(node: ElementContent, word: string): ElementContent {
  if (node.type !== 'element') return node
  if (node.tagName === 'table')
    return h('div', { class: 'table', role: 'group', tabIndex: 0, ariaLabel: word }, [withoutEmptyHeads(node)])
  return /^h[2-6]$/.test(node.tagName) ? withLink(node) : node
}

function withLink(heading: Element): Element {
  const { id } = heading.properties
  const href = `#${encodeURIComponent(String(id))}`
  return h(heading.tagName, { id }, [h('a', { href }, heading.children.map(withoutLinks))])
}

function withoutLinks(node: ElementContent): ElementContent {
  return node.type === 'element' && node.tagName === 'a' ? h('span', node.children) : node
}

/** A head without words heads nothing. */
function withoutEmptyHeads(node: Element): Element {
  const children = node.children.map((child) => (child.type === 'element' ? withoutEmptyHeads(child) : child))
  const isEmpty = node.tagName === 'th' && children.length === 0
  return { ...node, tagName: isEmpty ? 'td' : node.tagName, children }
}
