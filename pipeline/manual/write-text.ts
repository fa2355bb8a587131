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

/** Code says its language, and whatever stands behind that on its first line: `example`, `prints`. */
const writeCode: Handler = (_state, { lang, meta, value }: { lang?: string; meta?: string; value: string }) => {
  const words = (meta ?? '').split(' ').flatMap((word) => /^[a-z]+/.exec(word) ?? [])
  const names = [...(lang === undefined || lang === null ? [] : [`language-${lang}`]), ...words]
  return h(
    'pre',
    { class: words.join(' ') || undefined, dir: 'auto' },
    h('code', { class: names.join(' ') || undefined }, value),
  )
}

/** A table that does not fit is moved within its room, by keys, too; a link to itself stands in each heading. */
function withRoom(node: ElementContent, word: string): ElementContent {
  if (node.type !== 'element') return node
  if (node.tagName === 'table') return h('div', { class: 'table', role: 'group', tabIndex: 0, ariaLabel: word }, [node])
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
