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
}

function heldOf(paragraph: WordParagraph): Held | undefined {
  const as = paragraph.role && captionRoles[paragraph.role]
  if (as === undefined) return undefined
  const isUnit = paragraph.role === 'tableLabel' && isBracketed(captionText(paragraph))
  return { as: isUnit ? 'unit' : as, paragraph }
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

/** Gives tables and figures what stands over them; a title that no table follows is a paragraph. */
export function attachCaptions(items: readonly FlowItem[]): readonly FlowItem[] {
  const attached: FlowItem[] = []
  let held: Held[] = []
  let bookmarks: Captions['bookmarks'] = []
  for (const item of items) {
    const more = item.type === 'paragraph' ? heldOf(item.paragraph) : undefined
    if (more !== undefined) {
      held.push(more)
      attached.push({ type: 'nothing', losses: [], startsPage: item.startsPage })
    } else if (item.type === 'nothing') attached.push(item)
    else {
      const waiting = gathered(held, bookmarks)
      attached.push(...withCaptions(item, waiting))
      held = []
      // What the text refers to is the next table or figure, even where its title stands apart.
      bookmarks = isCaptioned(item) ? [] : waiting.bookmarks
    }
  }
  return [...attached, ...loose(gathered(held, bookmarks))]
}

const nobody: Waiting = { bookmarks: [] }

/** True for what has captions: frames have none. */
function isCaptioned(item: FlowItem): boolean {
  return item.type === 'pictures' || (item.type === 'table' && item.table.frame === undefined)
}

/** An item under what waits for it, or behind what waited for another. */
function withCaptions(item: FlowItem, { figureTitle, ...waiting }: Waiting): readonly FlowItem[] {
  if (item.type === 'table' && isCaptioned(item))
    return [...loose({ ...nobody, ...(figureTitle && { figureTitle }) }), { ...item, captions: waiting }]
  if (item.type !== 'pictures') return [...loose({ ...waiting, ...(figureTitle && { figureTitle }) }), item]
  const { title: _, unit: __, bookmarks } = waiting
  const captions = {
    ...(figureTitle && { title: figureTitle }),
    bookmarks: [...item.captions.bookmarks, ...bookmarks],
  }
  return [...loose(waiting), { ...item, captions }]
}

/** Captions without a table or figure under them. */
function loose({ title, unit, figureTitle }: Waiting): readonly FlowItem[] {
  return [title, unit, figureTitle].flatMap((paragraph) =>
    paragraph === undefined ? [] : [{ type: 'caption', paragraph, startsPage: false } as const],
  )
}
