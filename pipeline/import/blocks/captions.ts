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
const captionRoles: Readonly<Partial<Record<StyleName, 'title' | 'unit' | 'figureTitle' | 'label'>>> = {
  figureLabel: 'label',
  figureTitle: 'figureTitle',
  tableTitle: 'title',
  tableUnit: 'unit',
  tableLabel: 'label',
}

function withCaption(waiting: Waiting, paragraph: WordParagraph): Waiting | undefined {
  const as = paragraph.role && captionRoles[paragraph.role]
  if (as === undefined) return undefined
  const bookmarks = [...paragraph.bookmarks, ...waiting.bookmarks]
  if (as !== 'label') return { ...waiting, [as]: joined(waiting[as], paragraph), bookmarks }
  const isUnit = paragraph.role === 'tableLabel' && isBracketed(captionText(paragraph))
  return { ...waiting, ...(isUnit ? { unit: paragraph } : {}), bookmarks }
}

/** A title may stand in two paragraphs: the line end between them is a space. */
function joined(first: WordParagraph | undefined, second: WordParagraph): WordParagraph {
  if (first === undefined) return second
  const pieces = [...withoutTabs(first.pieces), { type: 'tab' } as const, ...withoutTabs(second.pieces)]
  return { ...first, pieces, losses: [...first.losses, ...second.losses] }
}

/** Gives tables and figures what stands over them; a title that no table follows is a paragraph. */
export function attachCaptions(items: readonly FlowItem[]): readonly FlowItem[] {
  const attached: FlowItem[] = []
  let waiting: Waiting = nobody
  for (const item of items) {
    const more = item.type === 'paragraph' ? withCaption(waiting, item.paragraph) : undefined
    if (more !== undefined) {
      waiting = more
      attached.push({ type: 'nothing', losses: [], startsPage: item.startsPage })
    } else if (item.type === 'nothing') attached.push(item)
    else {
      attached.push(...withCaptions(item, waiting))
      // What the text refers to is the next table or figure, even where its title stands apart.
      waiting = isCaptioned(item) ? nobody : { bookmarks: waiting.bookmarks }
    }
  }
  return [...attached, ...loose(waiting)]
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
