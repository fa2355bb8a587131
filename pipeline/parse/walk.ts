/** Goes over the parsed tree without recursion, so that no depth of it can do harm. */
import type { Nodes } from 'mdast'

/** A node with the number of blocks and of inlines it stands in. */
export interface Visit {
  readonly node: Nodes
  readonly blockDepth: number
  readonly inlineDepth: number
}

const blockHolders = new Set(['blockquote', 'listItem', 'containerDirective', 'footnoteDefinition'])
const inlineHolders = new Set(['emphasis', 'strong', 'link', 'linkReference'])

/** Every node in the order of the source. */
export function* visitsOf(root: Nodes): Generator<Visit> {
  const waiting: Visit[] = [{ node: root, blockDepth: 0, inlineDepth: 0 }]
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    yield visit
    pushBelow(visit, waiting)
  }
}

/** The last child first: the first is taken next. */
function pushBelow(visit: Visit, waiting: Visit[]): void {
  const children = childrenOf(visit.node)
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const child = children[at]
    if (child !== undefined) waiting.push(below(visit, child))
  }
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : []
}

/** Counts a child that holds others one deeper. */
function below({ blockDepth, inlineDepth }: Visit, child: Nodes): Visit {
  return {
    node: child,
    blockDepth: blockDepth + (blockHolders.has(child.type) ? 1 : 0),
    inlineDepth: inlineDepth + (inlineHolders.has(child.type) ? 1 : 0),
  }
}
