/** Columns that are too narrow for their words: on paper they are as wide as those of the PDF, and figures are broken between their thousands, not within. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { leastBetweenFigures } from '../../../templates/table.ts'
import type { Publication, PublishedTable } from '../../publication.ts'
import { everyBlock } from './walk.ts'

/** What names them: browsers share out the room of other tables well. */
export function writeColumns(table: PublishedTable): Element[] {
  const shares = sharesOf(table)
  if (shares.length === 0) return []
  return [
    h(
      'colgroup',
      shares.map((share) => h('col', { class: classOf(share) })),
    ),
  ]
}

/** Thousandths of the table. */
function sharesOf({ widths, areWordsWhole }: PublishedTable): readonly number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return areWordsWhole || whole === 0 ? [] : widths.map((width) => Math.round((width / whole) * 1000))
}

function classOf(share: number): string {
  return `share-${share}`
}

const thousands = /(?<=\p{Nd}[\u00A0\u202F])(?=\p{Nd}{3}(?!\p{Nd}))/u

/** The content of a cell, with places between thousands. */
export function breakThousands(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: breakThousands(node.children) }]
    if (node.type !== 'text') return [node]
    return node.value
      .split(thousands)
      .flatMap((value, index) => [...(index === 0 ? [] : [h('wbr', { class: 'thousands' })]), { type: 'text', value }])
  })
}

/** Rules for paper, where nobody scrolls. */
export function tightColumnRules(publication: Publication): string {
  const shares = everyBlock(publication).flatMap((block) => (block.type === 'table' ? sharesOf(block) : []))
  if (shares.length === 0) return ''
  const columns = [...new Set(shares)].toSorted((left, right) => left - right)
  return `.table:not(.whole) table{table-layout:fixed}
:where(.table:not(.whole)) :is(td,th){padding-inline:${leastBetweenFigures / 2}pt}
${columns.map((share) => `.${classOf(share)}{inline-size:${share / 10}%}`).join('')}`
}
