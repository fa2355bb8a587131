/**
 * Blocks that are set in under a numbered paragraph, but not as far as its words: `18.` wants four spaces, and three are typed. Markdown
 * (CommonMark 0.31.2, 5.2) ends the paragraph there, and makes the next one of an item that is set in. What was meant is taken.
 */
import type { List, ListItem, Nodes } from 'mdast'
import { startOf, type ParseContext } from './context.ts'

/** Columns from which a block is set in, and no slip of the hand. */
const least = 2

/** Puts what is set in under an item into it. */
export function nestSetIn(nodes: readonly Nodes[], context: ParseContext): readonly Nodes[] {
  const nested: Nodes[] = []
  for (const node of nodes.map((each) => (isNumbered(each) ? nestItems(each, context) : each))) {
    const last = nested.at(-1)
    if (last !== undefined && isNumbered(last) && isUnder(node, last, context))
      nested[nested.length - 1] = addTo(last, [node])
    else nested.push(node)
  }
  return nested
}

function isNumbered(node: Nodes): node is List {
  return node.type === 'list' && node.ordered === true
}

function columnOf({ position }: Nodes): number {
  return position?.start.column ?? 1
}

/** Lists go into an item where they begin at one, words wherever they are set in. */
function isUnder(node: Nodes, list: List, context: ParseContext): boolean {
  const [first] = list.children
  if (first === undefined || columnOf(node) - columnOf(first) < least) return false
  if (node.type !== 'list') return node.type === 'paragraph' || node.type === 'blockquote'
  return node.ordered !== true || isFirst(node.children[0], context)
}

/** True for an item that is typed as the first. */
function isFirst(item: ListItem | undefined, { text }: ParseContext): boolean {
  return item !== undefined && /^1[.)]/.test(text.slice(startOf(item), startOf(item) + 2))
}

/** Items that are set in and begin at one are a list in the item before them. */
function nestItems(list: List, context: ParseContext): List {
  const [first] = list.children
  if (first === undefined) return list
  let inner: ListItem[] = []
  let outer: List = { ...list, children: [] }
  const close = (): void => {
    if (inner.length > 0) outer = addTo(outer, [{ ...list, start: 1, children: inner, position: inner[0]?.position }])
    inner = []
  }
  for (const item of list.children) {
    const isSetIn = outer.children.length > 0 && columnOf(item) - columnOf(first) >= least
    if (isSetIn && (inner.length > 0 || isFirst(item, context))) {
      inner.push(item)
      continue
    }
    close()
    outer = { ...outer, children: [...outer.children, item] }
  }
  close()
  return outer
}

/** A list with more blocks in its last item. */
function addTo(list: List, nodes: readonly Nodes[]): List {
  const last = list.children.at(-1)
  if (last === undefined) return list
  // Whatever stands among blocks may stand in an item.
  const children = [...last.children, ...nodes] as ListItem['children']
  return { ...list, children: [...list.children.slice(0, -1), { ...last, children }] }
}
