/** Sets blocks: one handler for each; bullets that follow each other become one list. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { dispatch, type Handlers } from '../../document.ts'
import type {
  Line,
  PublishedBlock,
  PublishedBox,
  PublishedBullet,
  PublishedHeading,
  PublishedParagraph,
  PublishedTitle,
  RollRow,
} from '../../publication.ts'
import { blockAttributes, placeClasses } from './attributes.ts'
import { styleClass } from './class-names.ts'
import type { PageContext } from './context.ts'
import { writeFigure } from './figure.ts'
import { writeFrontLine } from './front-pages.ts'
import { partId } from './identifiers.ts'
import { writeLine, writeLines } from './inlines.ts'
import { writeBullets, writeContents, writeItem } from './lists.ts'
import { writeNotes } from './notes.ts'
import { linkParagraph, linkPlace } from './places.ts'
import { splitRuns } from './runs.ts'
import { writeTable } from './table.ts'

const blocks: Handlers<PublishedBlock, PageContext, Element | readonly Element[]> = {
  title: (node, context) =>
    h(`h${node.rank}`, blockAttributes(node), [...headingLabel(node), ...writeLine(node.content, context)]),
  subtitle: (node, context) =>
    h('p', blockAttributes(node), [...headingLabel(node), ...writeLine(node.content, context)]),
  roll: ({ rows, ...node }, context) =>
    h(
      'div',
      blockAttributes({ ...node, rows }),
      rows.map((row) => writeRow(row, context)),
    ),
  heading: writeHeading,
  paragraph: writeParagraph,
  bullet: (node, context) => writeBullets([node], context),
  keys: (node, context) =>
    h(
      'div',
      blockAttributes(node),
      node.keys.map((key) => writeItem(key, context)),
    ),
  frontLine: writeFrontLine,
  quote: (node, context) => h('blockquote', blockAttributes(node), writeBlocks(node.children, context)),
  box: writeBox,
  signature: (node, context) => h('p', blockAttributes(node), writeLines(node.lines, context)),
  endLines: (node, context) => h('p', blockAttributes(node), writeLines(node.lines, context)),
  table: (node, context) =>
    writeTable(node, context, node.notes.length === 0 ? undefined : writeNotes(node.notes, context, writeBlocks)),
  figure: writeFigure,
  contents: writeContents,
  attachmentHeading: (node, context) => [
    h(`h${node.rank}`, blockAttributes(node), writeLine(node.content, context)),
    ...linkPlace(node, context),
  ],
  attachmentNote: (node, context) => h('p', blockAttributes(node), writeLine(node.content, context)),
  attachmentTitle: (node, context) => h(`h${node.rank}`, blockAttributes(node), writeLine(node.content, context)),
}

/** Spaces keep the parts apart where they do not stand in columns. */
function writeRow({ label = [], name, behind, measured }: RollRow, context: PageContext): Element {
  const part = (className: string, line: Line) => h('span', { class: className }, writeLine(line, context))
  return h('p', measured?.isLabelOver === true ? { class: 'label-over' } : {}, [
    part('roll-label', label),
    ' ',
    part('roll-name', name),
    ...(behind === undefined ? [] : [' ', part('roll-behind', behind)]),
  ])
}

/** Sets blocks that follow each other. */
export function writeBlocks(nodes: readonly PublishedBlock[], context: PageContext): ElementContent[] {
  return splitRuns(nodes, (left, right) => isBullet(left) && isBullet(right)).flatMap((run, index) => {
    const inner = { ...context, position: `${context.position}-${index + 1}` }
    return run.length > 1
      ? [writeBullets(run.filter(isBullet), inner)]
      : run.flatMap((node) => dispatch(blocks, node, inner))
  })
}

function isBullet(node: PublishedBlock): node is PublishedBullet {
  return node.type === 'bullet'
}

/** The link to a heading stands behind it: within it, it would be a part of its name. */
function writeHeading(node: PublishedHeading, context: PageContext): readonly Element[] {
  const words = [...headingLabel(node), ...writeLine(node.content, context)]
  return [h(`h${node.rank}`, blockAttributes(node), words), ...linkPlace(node, context)]
}

/** The number of a title or heading, or the word before it; its space is copied with it, for it may stand beside the line. */
function headingLabel({ label, labelStyle }: Pick<PublishedTitle, 'label' | 'labelStyle'>): ElementContent[] {
  if (label === undefined) return []
  const classes = ['label', ...(labelStyle === undefined ? [] : [styleClass(labelStyle)])]
  return [h('span', { className: classes }, `${label} `)]
}

function writeParagraph(node: PublishedParagraph, context: PageContext): Element {
  return h('p', blockAttributes(node), [...paragraphLabel(node, context), ...writeLine(node.content, context)])
}

/** The number is text, with a link beside it by which the paragraph can be quoted. */
function paragraphLabel(node: PublishedParagraph, context: PageContext): ElementContent[] {
  if (node.label === undefined) return []
  const label = h('span', { class: 'label' }, [node.label, ...linkParagraph(node, context)])
  return [label, { type: 'text', value: ' ' }]
}

function writeBox(node: PublishedBox, context: PageContext): Element {
  const notes = node.notes.length === 0 ? [] : [writeNotes(node.notes, context, writeBlocks)]
  const children = [...writeBlocks(node.children, context), ...notes]
  const attributes = { id: node.id, className: [node.frame ? 'box summary' : 'box', ...placeClasses(node)] }
  if (node.title.length === 0) return h('div', attributes, children)
  const title = partId(context.position, 'title')
  return h('section', { ...attributes, ariaLabelledBy: title }, [
    h('p', { id: title, class: node.frame ? 'summary-title' : 'box-title' }, writeLine(node.title, context)),
    ...children,
  ])
}
