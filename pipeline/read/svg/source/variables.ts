/** Values that a drawing says once, under names of its author's own (`--colour`), written where they are asked for. */
import { parseDeclarations, plainValue, type Variables } from './declarations.ts'
import { parseSheet } from './sheets.ts'
import { nodesOf, wordsIn, type SvgNode } from './tree.ts'

/** The same drawing, in plain values and the colours of a light page. */
export function settleValues(root: SvgNode): SvgNode {
  return settle(root, variablesOf(root))
}

function settle(node: SvgNode, variables: Variables): SvgNode {
  const attributes = new Map([...node.attributes].map(([name, value]) => [name, plainValue(value, variables)]))
  const children = node.children.map((child) => {
    if (typeof child !== 'string') return settle(child, variables)
    return node.name === 'style' ? plainValue(child, variables) : child
  })
  return { ...node, attributes, children }
}

/** What is said for the whole drawing. */
function variablesOf(root: SvgNode): Variables {
  const sheets = [...nodesOf(root)].filter(({ name }) => name === 'style')
  const rules = sheets.flatMap((node) => parseSheet(wordsIn(node)).rules)
  const whole = rules.filter(({ selectors }) => selectors.some((selector) => isWhole.test(selector)))
  const own = parseDeclarations(root.attributes.get('style') ?? '')
  return new Map(
    [...whole.flatMap(({ declarations }) => declarations), ...own].filter(([name]) => name.startsWith('--')),
  )
}

const isWhole = /^(?:svg|:root|\*)$|^#[\w-]+$/
