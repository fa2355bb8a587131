/** Finds the classes of a tree, so that a page carries no rule that it has no use for. */
import type { Element } from 'hast'

/** Every class of an element and of all within it. */
export function classesIn(element: Element): ReadonlySet<string> {
  const classes = new Set<string>()
  const look = ({ properties, children }: Element): void => {
    for (const name of [properties['className']].flat()) if (typeof name === 'string') classes.add(name)
    for (const child of children) if (child.type === 'element') look(child)
  }
  look(element)
  return classes
}
