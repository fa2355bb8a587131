/** Puts together what belongs together in a flow: each step gives another list and changes none. */
import type { StyleName } from '../../../templates/styles.ts'
import { defaultLimits } from '../../text/limits.ts'
import { depthOfContents, listsCaptions } from '../../word/fields.ts'
import { isEmpty, plainText } from '../word/plain-text.ts'
import type { Item, Loss } from '../word/word-document.ts'
import { attachCaptions } from './captions.ts'
import type { FlowItem } from './flow-items.ts'
import { lettersIn } from './notes-under.ts'

/** The items of a flow; in a box no page begins. */
export function groupItems(items: readonly Item[], { isBox }: { readonly isBox: boolean }): readonly FlowItem[] {
  return steps.reduce<readonly FlowItem[]>((all, step) => step(all), items.map(toFlowItem(items, isBox)))
}

const steps: readonly ((items: readonly FlowItem[]) => readonly FlowItem[])[] = [
  // First: what stands in contents looks like headings, captions or nothing.
  foldContents,
  // Before what is empty: a picture has no words.
  takePictures,
  passOver,
  // From here on only what says something stands between two paragraphs.
  foldLines,
  // Last: a caption waits for the table or figure behind it, whatever was left out between them.
  attachCaptions,
]

function toFlowItem(items: readonly Item[], isBox: boolean): (item: Item, index: number) => FlowItem {
  return (item, index) => {
    if (item.type === 'table')
      return { type: 'table', table: item, letters: lettersIn(items, index + 1), captions: none, startsPage: false }
    const breaks = item.startsPage || item.pieces.some(({ type }) => type === 'page')
    return { type: 'paragraph', paragraph: item, startsPage: breaks && !isBox }
  }
}

const none = { bookmarks: [] }

function nothing({ startsPage }: FlowItem, losses: readonly Loss[] = []): FlowItem {
  return { type: 'nothing', losses, startsPage }
}

/** Contents are made from the headings: the first entry stands for all. */
function foldContents(items: readonly FlowItem[]): readonly FlowItem[] {
  let current: string | undefined
  let hasRanges = false
  return items.map((item, index) => {
    if (item.type !== 'paragraph') return item
    const { role, contents, pieces } = item.paragraph
    if (role === 'contentsTitle' && !items.slice(index + 1, index + 4).some(isOfContents)) return asText(item)
    if (role === 'contentsHead') hasRanges = plainText(pieces).includes('\t')
    if (role === 'contentsHead' || role === 'contentsTitle') return nothing(item, item.paragraph.losses)
    const before = current
    current = contents ?? (role === 'contentsEntry' ? 'TOC' : undefined)
    if (current === undefined) return item
    if (current === before) return nothing(item)
    if (listsCaptions(current)) return nothing(item, ['caption-list'])
    const ranges = hasRanges
    hasRanges = false
    return { type: 'contents', depth: depthOfContents(current) ?? 5, hasRanges: ranges, startsPage: item.startsPage }
  })
}

function isOfContents(item: FlowItem): boolean {
  if (item.type !== 'paragraph') return false
  const { role, contents } = item.paragraph
  return contents !== undefined || role === 'contentsEntry' || role === 'contentsHead'
}

/** A style of contents where none stand: the words are of the text. */
function asText(item: Extract<FlowItem, { readonly type: 'paragraph' }>): FlowItem {
  return { ...item, paragraph: { ...item.paragraph, role: undefined } }
}

/** Pictures, and behind them the words that stand beside them. */
function takePictures(items: readonly FlowItem[]): readonly FlowItem[] {
  return items.flatMap((item): readonly FlowItem[] => {
    if (item.type !== 'paragraph') return [item]
    const { pieces, bookmarks, losses } = item.paragraph
    const pictures = pieces.flatMap((piece) => (piece.type === 'picture' ? [piece.picture] : []))
    if (pictures.length === 0) return [item]
    const isAlone = isEmpty({ pieces: pieces.filter(({ type }) => type !== 'picture') })
    const { startsPage } = item
    return [
      { type: 'pictures', pictures, losses: isAlone ? losses : [], captions: { bookmarks }, startsPage },
      ...(isAlone ? [] : [{ ...item, startsPage: false }]),
    ]
  })
}

/** Roles that are composed anew. */
const composedRoles: ReadonlySet<StyleName | undefined> = new Set<StyleName>(['notesHeading', 'meeting'])

/** Passes over what says nothing, and over what is composed anew. */
function passOver(items: readonly FlowItem[]): readonly FlowItem[] {
  return items.map((item) => {
    if (item.type !== 'paragraph') return item
    if (isEmpty(item.paragraph)) return nothing(item, item.paragraph.losses)
    return composedRoles.has(item.paragraph.role) ? nothing(item) : item
  })
}

type LinesItem = Extract<FlowItem, { type: 'lines' }>

/** Lines of a signature, or of a block at the end of the column, that are kept together. */
function foldLines(items: readonly FlowItem[]): readonly FlowItem[] {
  const folded: FlowItem[] = []
  /** Where the lines stand that the next one may go on. */
  let open = -1
  for (const item of items) {
    const line = asLine(item)
    const joined = line && joinLines(folded[open], line)
    if (joined === undefined) {
      folded.push(line ?? item)
      open = line !== undefined ? folded.length - 1 : item.type === 'nothing' ? open : -1
    } else {
      folded[open] = joined
      folded.push(nothing(item))
    }
  }
  return folded
}

function asLine(item: FlowItem): LinesItem | undefined {
  const role = item.type === 'paragraph' ? item.paragraph.role : undefined
  if (item.type !== 'paragraph' || (role !== 'signature' && role !== 'endLines')) return undefined
  return { type: 'lines', role, lines: [item.paragraph], startsPage: item.startsPage }
}

function joinLines(before: FlowItem | undefined, line: LinesItem): LinesItem | undefined {
  if (before?.type !== 'lines' || before.role !== line.role || before.lines.length >= defaultLimits.breaks)
    return undefined
  return before.lines.at(-1)?.keepsNext === true ? { ...before, lines: [...before.lines, ...line.lines] } : undefined
}
