/** Titles and units over tables and figures. */
import type { StyleName } from '../../../templates/styles.ts'
import { cleanText } from '../word/clean-text.ts'
import { plainText } from '../word/plain-text.ts'
import type { WordParagraph } from '../word/word-document.ts'
import type { Captions, FlowItem } from './flow-items.ts'
import { withoutTabs } from './labels.ts'

/** The words of a caption. */
export function captionText({ pieces }: WordParagraph): string {
  return cleanText(plainText(pieces)).trim()
}

/** True for words in brackets, as units are written. */
export function isBracketed(text: string): boolean {
  return /^[(（].{1,120}[)）]$/s.test(text)
}

/** What waits for the table or figure under it. */
interface Waiting extends Captions {
  readonly figureTitle?: WordParagraph
}

/** How a caption waits; labels only number what is under them. */
const captionRoles: Readonly<Partial<Record<StyleName, Held['as']>>> = {
  figureLabel: 'label',
  figureTitle: 'figureTitle',
  tableTitle: 'title',
  tableUnit: 'unit',
  tableLabel: 'label',
}

/** A paragraph that waits, as what. */
interface Held {
  readonly as: 'title' | 'unit' | 'figureTitle' | 'label'
  readonly paragraph: WordParagraph
  /** Its place among the items. */
  readonly at: number
}

function heldOf(paragraph: WordParagraph, at: number): Held | undefined {
  const as = paragraph.role && captionRoles[paragraph.role]
  if (as === undefined) return undefined
  const isUnit = paragraph.role === 'tableLabel' && isBracketed(captionText(paragraph))
  return { as: isUnit ? 'unit' : as, paragraph, at }
}

/** All that waits, with the bookmarks of what went before it. */
function gathered(held: readonly Held[], bookmarks: Captions['bookmarks']): Waiting {
  const [title, unit, figureTitle] = (['title', 'unit', 'figureTitle'] as const).map((as) =>
    joined(held.filter((each) => each.as === as).map(({ paragraph }) => paragraph)),
  )
  const own = held.toReversed().flatMap(({ paragraph }) => paragraph.bookmarks)
  return {
    ...(title && { title }),
    ...(unit && { unit }),
    ...(figureTitle && { figureTitle }),
    bookmarks: [...own, ...bookmarks],
  }
}

/** A title may stand in two paragraphs: the line end between them is a space. */
function joined(paragraphs: readonly WordParagraph[]): WordParagraph | undefined {
  const [first] = paragraphs
  if (first === undefined || paragraphs.length === 1) return first
  const pieces = paragraphs.flatMap(({ pieces: each }, index) => [
    ...(index === 0 ? [] : [{ type: 'tab' } as const]),
    ...withoutTabs(each),
  ])
  return { ...first, pieces, losses: paragraphs.flatMap(({ losses }) => losses) }
}

/** Gives tables and figures what stands over them; a title that no table follows is a paragraph in its place. */
export function attachCaptions(items: readonly FlowItem[]): readonly FlowItem[] {
  const attached: FlowItem[] = []
  let held: Held[] = []
  let bookmarks: Captions['bookmarks'] = []
  for (const item of items) {
    const more = item.type === 'paragraph' ? heldOf(item.paragraph, attached.length) : undefined
    if (more !== undefined) {
      held.push(more)
      attached.push({ type: 'nothing', losses: [], startsPage: item.startsPage })
    } else if (item.type === 'nothing') attached.push(item)
    else {
      const waiting = gathered(held, bookmarks)
      const { captioned, left } = withCaptions(item, waiting)
      putBack(attached, held, left)
      attached.push(captioned)
      held = []
      // What the text refers to is the next table or figure, even where its title stands apart.
      bookmarks = isCaptioned(item) ? [] : waiting.bookmarks
    }
  }
  putBack(attached, held, gathered(held, bookmarks))
  return attached
}

/** True for what has captions: frames have none. */
function isCaptioned(item: FlowItem): boolean {
  return item.type === 'pictures' || (item.type === 'table' && item.table.frame === undefined)
}

/** Captions that nothing has taken. */
type Left = Omit<Waiting, 'bookmarks'>

interface Captioned {
  readonly captioned: FlowItem
  readonly left: Left
}

/** An item under what waits for it, or behind what waited for another. */
function withCaptions(item: FlowItem, { figureTitle, ...waiting }: Waiting): Captioned {
  const ofFigure = figureTitle === undefined ? {} : { figureTitle }
  if (item.type === 'table' && isCaptioned(item)) return { captioned: { ...item, captions: waiting }, left: ofFigure }
  if (item.type !== 'pictures') return { captioned: item, left: { ...waiting, ...ofFigure } }
  const captions = {
    ...(figureTitle && { title: figureTitle }),
    bookmarks: [...item.captions.bookmarks, ...waiting.bookmarks],
  }
  return { captioned: { ...item, captions }, left: waiting }
}

/** Captions without a table or figure under them stand where they stood. */
function putBack(attached: FlowItem[], held: readonly Held[], left: Left): void {
  for (const as of ['title', 'unit', 'figureTitle'] as const) {
    const [paragraph, at] = [left[as], held.find((each) => each.as === as)?.at]
    if (paragraph === undefined || at === undefined) continue
    attached[at] = { type: 'caption', paragraph, startsPage: attached[at]?.startsPage === true }
  }
}
