/** Markers in the colours of the line that they stand on, which usvg does not know: one marker for each colour. */
import { parseDeclarations } from './declarations.ts'
import { nodesIn, nodesOf, type SvgNode } from './tree.ts'

/** Most markers that are added to a drawing. */
const mostMarkers = 200

/** The same drawing, without `context-stroke` and `context-fill`. */
export function settleMarkers(root: SvgNode): SvgNode {
  const markers = new Map<string, SvgNode>()
  for (const node of nodesOf(root)) {
    const id = node.attributes.get('id')
    if (node.name === 'marker' && id !== undefined && asksContext(node)) markers.set(id, node)
  }
  if (markers.size === 0) return root
  const settling = new Settling(markers)
  const settled = settling.settle(root, { fill: 'black', stroke: 'none' })
  return { ...settled, children: [...settled.children, ...settling.added] }
}

function asksContext(node: SvgNode): boolean {
  return [...nodesOf(node)].some(({ attributes }) =>
    [...attributes.values()].some((value) => value.includes('context-')),
  )
}

interface Colours {
  readonly fill: string
  readonly stroke: string
}

class Settling {
  private readonly markers: ReadonlyMap<string, SvgNode>
  private readonly coloured = new Map<string, SvgNode>()

  constructor(markers: ReadonlyMap<string, SvgNode>) {
    this.markers = markers
  }

  get added(): readonly SvgNode[] {
    return [...this.coloured.values()]
  }

  settle(node: SvgNode, outer: Colours): SvgNode {
    const colours = coloursOf(node, outer)
    const attributes = new Map(
      [...node.attributes].map(([name, value]) => [
        name,
        name === 'style' || name.startsWith('marker') ? this.renamed(value, colours) : value,
      ]),
    )
    const children = node.children.map((child) => (typeof child === 'string' ? child : this.settle(child, colours)))
    return { ...node, attributes, children }
  }

  private renamed(value: string, colours: Colours): string {
    return value.replaceAll(/url\(\s*["']?#([^"')\s]+)["']?\s*\)/g, (whole, id: string) => {
      const marker = this.markers.get(id)
      return marker === undefined ? whole : `url(#${this.nameOf(marker, { id, colours })})`
    })
  }

  private nameOf(marker: SvgNode, { id, colours }: { readonly id: string; readonly colours: Colours }): string {
    const name = `${id}_${encodeURIComponent(`${colours.fill}_${colours.stroke}`).replaceAll(/[^\w-]/g, '_')}`
    if (this.coloured.has(name) || this.coloured.size >= mostMarkers) return this.coloured.has(name) ? name : id
    const { attributes, ...rest } = coloured(marker, colours)
    this.coloured.set(name, { ...rest, attributes: new Map([...attributes, ['id', name]]) })
    return name
  }
}

/** The colours of an element, said by itself or handed down. */
function coloursOf({ attributes }: SvgNode, outer: Colours): Colours {
  const style = parseDeclarations(attributes.get('style') ?? '')
  const of = (name: keyof Colours) =>
    style.findLast(([each]) => each === name)?.[1] ?? attributes.get(name) ?? outer[name]
  return { fill: of('fill'), stroke: of('stroke') }
}

function coloured(node: SvgNode, { fill, stroke }: Colours): SvgNode {
  const attributes = new Map(
    [...node.attributes].map(([name, value]) => [
      name,
      value.replaceAll('context-stroke', () => stroke).replaceAll('context-fill', () => fill),
    ]),
  )
  const children = nodesIn(node).map((child) => coloured(child, { fill, stroke }))
  return { ...node, attributes, children }
}
