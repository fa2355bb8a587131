/**
 * Which labels Word counts by itself: those it would give in this very order. All others are typed, as all are in the
 * official files.
 */
import { bullets } from '../../../templates/bullets.ts'
import { roman, letter } from '../../../templates/languages/common/labels.ts'
import type { PublishedBlock, PublishedBullet, PublishedParagraph, Publication } from '../../publication.ts'
import { blocksOf } from '../../reading-order.ts'

/** How Word writes a number, by its own name for it. */
const formats = {
  decimal: String,
  lowerLetter: letter,
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperRoman: roman,
} as const satisfies Record<string, (number: number) => string>

export type NumberFormat = keyof typeof formats | 'bullet'

/** One level of a list: its format, and its label with `%1` where the number stands. */
export interface ListLevel {
  readonly format: NumberFormat
  readonly text: string
  /** The number that it begins with. */
  readonly start: number
  /** Tab steps from the edge of the column to the label; that of a bullet is its level. */
  readonly indent: number
}

export type List = readonly (ListLevel | undefined)[]

/** Where a paragraph stands in Word's lists: `list` is the id, `level` counts from 0. */
export interface ListPlace {
  readonly list: number
  readonly level: number
}

export interface Lists {
  /** The lists by their ids, from 1. */
  readonly lists: readonly List[]
  /** The id of that of bullets, which their styles have: there is one in every file. */
  readonly bullets: number
  readonly places: ReadonlyMap<PublishedBlock, ListPlace>
  /** Labels that Word counts, by the ids of their paragraphs. */
  readonly labels: ReadonlyMap<string, string>
}

/** A list while it is filled. */
interface Growing {
  readonly id: number
  readonly levels: (ListLevel | undefined)[]
  readonly counts: (number | undefined)[]
}

/** The level that gives a label to a number; absent where no format of Word's does. */
function levelFor(label: string, number: number, paragraph: PublishedParagraph): ListLevel | undefined {
  const depth = paragraph.level ?? 1
  for (const [format, write] of Object.entries(formats)) {
    const [before, after, ...more] = label.split(write(number))
    if (before === undefined || after === undefined || more.length > 0 || /[\p{L}\p{N}]/u.test(before + after)) continue
    return {
      format: format as NumberFormat,
      text: `${before}%${depth}${after}`,
      start: number,
      indent: paragraph.indent,
    }
  }
  return undefined
}

function labelFrom({ format, text }: ListLevel, number: number): string {
  return format === 'bullet' ? text : text.replace(/%\d/, formats[format](number))
}

/** A level begins with its own number, and again wherever a higher one has gone on. */
function nextOf(count: number | undefined, level: ListLevel | undefined): number {
  return count === undefined ? (level?.start ?? 1) : count + 1
}

/** A level begins with one, but for the first paragraph of a list: under the next paragraph it would begin so again. */
function newLevel(list: Growing, label: string, paragraph: PublishedParagraph): ListLevel | undefined {
  const isFirst = list.counts.length === 0
  return isFirst || paragraph.number === 1 ? levelFor(label, paragraph.number ?? 1, paragraph) : undefined
}

/** Counts one more on a level of a list, where that gives the label. */
function goesOn(list: Growing | undefined, label: string, paragraph: PublishedParagraph): list is Growing {
  if (list === undefined) return false
  const at = (paragraph.level ?? 1) - 1
  const level = list.levels[at] ?? newLevel(list, label, paragraph)
  const number = nextOf(list.counts[at], level)
  if (level === undefined || labelFrom(level, number) !== label || level.indent !== paragraph.indent) return false
  list.levels[at] = level
  list.counts[at] = number
  list.counts.fill(undefined, at + 1)
  return true
}

interface Counting {
  readonly lists: Growing[]
  readonly places: Map<PublishedBlock, ListPlace>
  readonly labels: Map<string, string>
  /** The list that runs through the text or an attachment, and the one of items that stand under none of its paragraphs. */
  main: Growing | undefined
  items: Growing | undefined
  bullets: Growing | undefined
}

function open(counting: Counting): Growing {
  const list: Growing = { id: counting.lists.length + 1, levels: [], counts: [] }
  counting.lists.push(list)
  return list
}

/** The list that counts a paragraph: one that is open, or a new one that begins with it. */
function listOf(paragraph: PublishedParagraph, label: string, counting: Counting): Growing | undefined {
  const isMain = paragraph.level === 1
  const known = [counting.main, ...(isMain ? [] : [counting.items])].find((list) => goesOn(list, label, paragraph))
  if (known !== undefined) {
    if (known === counting.main) counting.items = undefined
    return known
  }
  if (levelFor(label, paragraph.number ?? 1, paragraph) === undefined) return undefined
  const list = open(counting)
  goesOn(list, label, paragraph)
  if (isMain) [counting.main, counting.items] = [list, undefined]
  else counting.items = list
  return list
}

function placeParagraph(paragraph: PublishedParagraph, counting: Counting): void {
  const { label, level, id } = paragraph
  if (label === undefined || level === undefined) return
  const list = listOf(paragraph, label, counting)
  if (list === undefined) return
  counting.places.set(paragraph, { list: list.id, level: level - 1 })
  if (id !== undefined) counting.labels.set(id, label)
}

function bulletsOf(counting: Counting): Growing {
  return (counting.bullets ??= open(counting))
}

function bulletLevel(text: string, indent: number): ListLevel {
  return { format: 'bullet', text, start: 1, indent }
}

function placeBullet(bullet: PublishedBullet, counting: Counting): void {
  const list = bulletsOf(counting)
  const level = bullet.level - 1
  list.levels[level] ??= bulletLevel(bullet.label, bullet.level)
  if (list.levels[level].text === bullet.label) counting.places.set(bullet, { list: list.id, level })
}

function place(blocks: readonly PublishedBlock[], counting: Counting): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') placeParagraph(block, counting)
    else if (block.type === 'bullet') placeBullet(block, counting)
    else if (block.type === 'box') place(block.children, counting)
    else if (block.type === 'quote') placeQuoted(block.children, counting)
    else if (block.type === 'attachmentHeading') [counting.main, counting.items] = [undefined, undefined]
  }
}

/** A quotation counts for itself. */
function placeQuoted(blocks: readonly PublishedBlock[], counting: Counting): void {
  const { main, items } = counting
  Object.assign(counting, { main: undefined, items: undefined })
  place(blocks, counting)
  Object.assign(counting, { main, items })
}

/** The lists of a publication. */
export function countLists(publication: Pick<Publication, 'sections'>): Lists {
  const counting: Counting = {
    lists: [],
    places: new Map(),
    labels: new Map(),
    main: undefined,
    items: undefined,
    bullets: undefined,
  }
  place(blocksOf(publication), counting)
  const { id, levels } = bulletsOf(counting)
  for (const level of [1, 2] as const) levels[level - 1] ??= bulletLevel(bullets[level].sign, level)
  return {
    lists: counting.lists.map((list) => list.levels),
    bullets: id,
    places: counting.places,
    labels: counting.labels,
  }
}
