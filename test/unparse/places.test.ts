/** Messages about an imported file name the line of the block they are about. */
import { expect, test } from 'vitest'
import type { Document, Node } from '../../pipeline/document.ts'
import { unparse } from '../../pipeline/unparse/index.ts'
import { parseText } from '../parse/parse-text.ts'

const source = `# Title

## First

1. One\\
   and more

    1. Two

        :::quote
        Quoted
        :::

- Bullet

:::box[Boxed]
Inside

| A | B |
| - | - |
| c | d[^1] |
:::

[^1]: Noted

    Further

:::table[Tabled]{desc="Words"}
| E | F |
| - | - |
| g | h |

Remark
:::

::annex[Annexed]

Last
`

function nodesOf({ title, children, attachments, notes }: Document): readonly Node[] {
  const inner = (node: Node): readonly Node[] =>
    node.type === 'box' || node.type === 'quote' || node.type === 'attachment' || node.type === 'note'
      ? [node, ...node.children.flatMap(inner)]
      : node.type === 'table'
        ? [node, ...node.notes]
        : [node]
  return [title, ...children, ...attachments, ...notes.values()].flatMap(inner)
}

test.each(['', '---\nsubtitle: A\n---\n\n'])(
  'every block is on the line that it is said to be on, behind %j',
  (matter) => {
    const { document } = parseText(source)
    const { text, lines } = unparse(document, matter)
    const read = parseText(text)
    expect(read.diagnostics).toEqual([])
    const all = nodesOf(document)
    expect(all).toHaveLength(17)
    expect(all.map((node) => lines.get(node))).toEqual(
      nodesOf(read.document).map(({ position }) => position?.start.line),
    )
  },
)

test('places are right in a text that is written in stretches', () => {
  const { document } = parseText(`# T\n\n${'A.\n\n'.repeat(1000)}`)
  const { lines } = unparse(document, '')
  expect(document.children.map((block) => lines.get(block))).toEqual(
    document.children.map(({ position }) => position?.start.line),
  )
})
