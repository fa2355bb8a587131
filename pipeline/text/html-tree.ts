/** Reads HTML into a tree of plain elements, as browsers read it where it is well formed. */
import { Parser } from 'htmlparser2'

/** An element of a page; what belongs to nobody but the page's author is asked of maps. */
export interface PageElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly PageNode[]
}

/** Words stand for themselves. */
export type PageNode = string | PageElement

interface OpenElement extends PageElement {
  readonly children: PageNode[]
}

/** The element that holds all of a page. */
export function parsePage(html: string): PageElement {
  const root = openElement('', {})
  const open = [root]
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = openElement(name, attributes)
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    ontext: (words) => open.at(-1)?.children.push(words),
    onclosetag: () => open.pop(),
  })
  parser.write(html)
  parser.end()
  return root
}

function openElement(name: string, attributes: Readonly<Record<string, string>>): OpenElement {
  return { name, attributes: new Map(Object.entries(attributes)), children: [] }
}

/** The first element of a name, going down. */
export function findElement(root: PageElement, name: string): PageElement | undefined {
  for (const child of root.children) {
    if (typeof child === 'string') continue
    const found = child.name === name ? child : findElement(child, name)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether an element has a class. */
export function hasClass({ attributes }: PageElement, ...names: readonly string[]): boolean {
  const classes = attributes.get('class')?.split(' ') ?? []
  return names.some((name) => classes.includes(name))
}
