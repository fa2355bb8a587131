/** Paragraphs and tables of a Word file to the blocks of a document. */
import type {
  Block,
  Figure,
  Heading,
  HeadingLevel,
  Inline,
  ParagraphLevel,
  Quote,
  Table,
  TextBlock,
} from '../document.ts'
import { onOneLine, toInlines, type Lettering } from './inlines.ts'
import { levelsOf, openParagraph } from './labels.ts'
import { isEmpty, plainText, type Item, type Paragraph, type WordTable } from './paragraphs.ts'
import type { Loss } from './pieces.ts'
import { doubt, type ReadContext } from './reading.ts'
import { isFramed, readBox } from './boxes.ts'
import { readTable } from './tables.ts'
import type { StyleName } from '../../templates/styles.ts'

/** Where blocks are read: the edge of the column in twips, and the table or box around them. */
export interface Place {
  readonly edge: number
  readonly step: number
  readonly lettering?: Lettering
  readonly isBox: boolean
  /** Whether a page break beside contents is the author's. */
  readonly breaksAtContents: boolean
}

const headingLevels: Readonly<Partial<Record<StyleName, HeadingLevel>>> = { hCh: 1, h1: 2, h23: 3, h4: 5, h56: 5 }

/** Roles that are composed anew, or hold nothing of the author's. */
const composedRoles: ReadonlySet<StyleName> = new Set<StyleName>([
  'contentsTitle',
  'contentsHead',
  'notesHeading',
  'tableLabel',
  'figureLabel',
  'meeting',
])

/** What is put off until the block that it belongs to is met. */
interface Pending {
  title?: Paragraph | undefined
  unit?: string | undefined
  page: boolean
  figureTitle?: Paragraph | undefined
  id?: string | undefined
}

/** Reads blocks in order. */
export class BlockReader {
  private readonly blocks: Block[] = []
  private readonly pending: Pending = { page: false }
  /** The numbers that were reached on each level. */
  private readonly reached: { readonly numbers: [number, number, number, number] } = { numbers: [0, 0, 0, 0] }
  private contents: string | undefined
  private lettering: Lettering | undefined
  private readonly items: readonly Item[]
  private readonly context: ReadContext
  private readonly place: Place

  constructor(items: readonly Item[], context: ReadContext, place: Place) {
    this.items = items
    this.context = context
    this.place = place
  }

  read(): readonly Block[] {
    for (const [index, item] of this.items.entries()) {
      if (item.type === 'table') this.readTable(item)
      else this.readParagraph(item, index)
    }
    this.flushTitle()
    return this.blocks
  }

  private add(block: Block, losses: readonly Loss[] = []): void {
    if (this.pending.page && block.type !== 'pageBreak') {
      this.pending.page = false
      const isComposed =
        !this.place.breaksAtContents && [block, this.blocks.at(-1)].some((each) => each?.type === 'contents')
      if (this.blocks.length > 0 && !isComposed) this.blocks.push({ type: 'pageBreak' })
    }
    this.blocks.push(block)
    for (const loss of new Set(losses))
      doubt(this.context, block, {
        code: 'import-lost',
        details: [loss, String(losses.filter((each) => each === loss).length)],
      })
  }

  // ------------------------------------------------------------ paragraphs

  private readParagraph(paragraph: Paragraph, index: number): void {
    if (paragraph.startsPage || paragraph.pieces.some(({ type }) => type === 'page'))
      this.pending.page = !this.place.isBox
    if (this.readContents(paragraph)) return
    if (this.readPicture(paragraph)) return
    if (isEmpty(paragraph)) return this.loseAll(paragraph.losses)
    const { role } = paragraph
    if (this.readCaption(paragraph, index)) return
    if (role !== undefined && composedRoles.has(role)) return
    if (this.readLines(paragraph)) return
    if (this.readUnder(paragraph)) return
    this.flushTitle()
    const level = role === undefined ? undefined : headingLevels[role]
    if (level !== undefined) return this.add(this.headingOf(paragraph, level), paragraph.losses)
    this.readText(paragraph)
  }

  private loseAll(losses: readonly Loss[]): void {
    for (const loss of losses) doubt(this.context, this.blocks.at(-1), { code: 'import-lost', details: [loss, '1'] })
  }

  private readContents({ contents, role, pieces }: Paragraph): boolean {
    const code = contents ?? (role === 'contentsEntry' ? 'TOC' : undefined)
    if (role === 'contentsHead') {
      this.hasRanges = plainText(pieces).includes('\t')
      return true
    }
    if (code === undefined) {
      if (role !== 'contentsTitle') this.contents = undefined
      return role === 'contentsTitle'
    }
    if (this.contents !== code) {
      const depth = Number(/\\o\s+"1-([1-5])"/.exec(code)?.[1] ?? 5)
      this.add({ type: 'contents', depth, paragraphs: this.hasRanges })
      this.hasRanges = false
    }
    this.contents = code
    return true
  }

  private hasRanges = false

  private readPicture({ pieces, bookmarks, losses }: Paragraph): boolean {
    const uses = pieces.flatMap((piece) => (piece.type === 'picture' ? [piece.picture] : []))
    if (uses.length === 0) return false
    for (const use of uses) {
      const source = this.context.pictures.nameOf(use.part, use.name)
      if (source === undefined) {
        doubt(this.context, this.blocks.at(-1), { code: 'import-lost', details: ['object', '1'] })
        continue
      }
      const title =
        this.pending.figureTitle === undefined ? undefined : plainText(this.pending.figureTitle.pieces).trim()
      const id = this.context.targets.idOf(bookmarks) ?? this.pending.id
      const figure: Figure = {
        type: 'figure',
        source,
        alternative: use.alternative.trim() === '' ? source : use.alternative.trim(),
        ...(title === undefined || title === '' ? {} : { title }),
        ...(id === undefined ? {} : { id }),
      }
      this.pending.figureTitle = undefined
      this.pending.id = undefined
      this.add(figure, losses)
    }
    return isEmptyBut(pieces)
  }

  /** Titles, units and numbers over a table or figure wait for it. */
  private readCaption(paragraph: Paragraph, index: number): boolean {
    const { role, bookmarks, pieces } = paragraph
    const text = plainText(pieces).trim()
    const id = this.context.targets.idOf(bookmarks)
    if (role === 'figureLabel' || role === 'figureTitle') {
      if (id !== undefined) this.pending.id = id
      if (role === 'figureTitle') this.pending.figureTitle = paragraph
      return true
    }
    if (role === 'tableLabel' || role === 'tableTitle' || role === 'tableUnit') {
      if (id !== undefined) this.pending.id = id
      if (role === 'tableTitle') this.pending.title = paragraph
      else if (role === 'tableUnit' || /^[(（]/.test(text)) this.pending.unit = text
      return true
    }
    if (this.context.isOurs || this.place.isBox || !this.leadsToTable(index)) return false
    if (/^[(（].*[)）]$/.test(text) && text.length < 120) {
      this.pending.unit = text
      return true
    }
    const { label } = openParagraph(pieces)
    if (role !== 'h23' || label !== undefined) return false
    if (!new RegExp(`^${this.context.language.table(1).replace(/\d.*$/, '')}\\d+$`).test(text))
      this.pending.title = paragraph
    return true
  }

  /** True where nothing but titles and units stands between a paragraph and a table. */
  private leadsToTable(index: number): boolean {
    for (const item of this.items.slice(index + 1, index + 6)) {
      if (item.type === 'table') return true
      if (isEmpty(item)) continue
      const text = plainText(item.pieces).trim()
      if (!(/^[(（].*[)）]$/.test(text) || (item.role === 'h23' && openParagraph(item.pieces).label === undefined)))
        return false
    }
    return false
  }

  /** A title that no table followed was a paragraph. */
  private flushTitle(): void {
    const { title, unit } = this.pending
    this.pending.title = undefined
    this.pending.unit = undefined
    if (title !== undefined) this.add({ type: 'paragraph', continued: false, children: this.line(title) })
    if (unit !== undefined)
      this.add({ type: 'paragraph', continued: false, children: [{ type: 'text', value: unit, marks: [] }] })
  }

  /** Signatures and lines at the end of the column: those of one block are kept together. */
  private readLines(paragraph: Paragraph): boolean {
    const { role, keepsNext } = paragraph
    const type = role === 'signature' ? 'signature' : role === 'endLines' ? 'endLines' : undefined
    if (type === undefined) {
      this.openLines = false
      return false
    }
    const last = this.blocks.at(-1)
    const line = this.line(paragraph)
    if (this.openLines && last?.type === type)
      this.blocks[this.blocks.length - 1] = { ...last, lines: [...last.lines, line] }
    else this.add({ type, lines: [line] }, paragraph.losses)
    this.openLines = keepsNext || !this.context.isOurs
    return true
  }

  private openLines = false

  /** Remarks and lettered notes that stand under a table, or at the foot of a box. */
  private readUnder(paragraph: Paragraph): boolean {
    if (paragraph.role !== 'tableText' && paragraph.role !== 'footnote') return false
    const last = this.blocks.at(-1)
    const { label, pieces } = openParagraph(paragraph.pieces)
    const { notes } = this.context
    if (label !== undefined && /^[a-z]{1,2}$/.test(label)) {
      const key = this.context.isOurs
        ? paragraph.bookmarks.find((name) => /note_[a-z]+$|^id_/.test(name))
        : `${this.lastLettering()} ${label}`
      if (key !== undefined) {
        const name = notes.lettered(key, label)
        this.letteredNotes.push({
          name,
          children: [{ type: 'paragraph', continued: false, children: toInlines(pieces, this.context) }],
        })
        this.lastNote = this.letteredNotes.at(-1)
        return true
      }
    }
    if (
      this.lastNote !== undefined &&
      this.context.isOurs &&
      openParagraph(paragraph.pieces).tabs === 0 &&
      label === undefined
    ) {
      this.lastNote.children.push({ type: 'paragraph', continued: false, children: this.line(paragraph) })
      return true
    }
    if (last?.type !== 'table') return false
    const remark = { type: 'paragraph', continued: false, children: this.line(paragraph) } as const
    this.blocks[this.blocks.length - 1] = this.moved(last, { ...last, notes: [...last.notes, remark] })
    return true
  }

  private lastNote: LetteredNote | undefined
  readonly letteredNotes: LetteredNote[] = []

  private lastLettering(): string {
    return (this.place.lettering ?? this.lettering)?.key ?? ''
  }

  /** Doubts follow a block that is written anew. */
  private moved<B extends Block>(from: Block, to: B): B {
    const doubts = this.context.doubts.get(from)
    if (doubts !== undefined) {
      this.context.doubts.delete(from)
      this.context.doubts.set(to, doubts)
    }
    return to
  }

  private headingOf(paragraph: Paragraph, byStyle: HeadingLevel): Heading {
    const { context } = this
    const { label, pieces } = openParagraph(paragraph.pieces)
    const outline = paragraph.outline === undefined ? undefined : paragraph.outline + 1
    const level =
      context.isOurs && outline !== undefined && outline >= 1 && outline <= 5 ? (outline as HeadingLevel) : byStyle
    const id = context.targets.idOf(paragraph.bookmarks)
    this.reached.numbers.fill(0, 1)
    return {
      type: 'heading',
      level: label !== undefined && level === 3 && /^\(?[a-z]\)$/.test(label) ? 4 : level,
      ...(label === undefined ? {} : { marker: label }),
      children: onOneLine(toInlines(pieces, context, this.place.lettering)),
      ...(id === undefined ? {} : { id }),
    }
  }

  private line(paragraph: Paragraph): readonly Inline[] {
    return toInlines(openParagraph(paragraph.pieces).pieces, this.context, this.place.lettering)
  }

  // ------------------------------------------------------------------ text

  private readText(paragraph: Paragraph): void {
    const depth = this.quoteDepth(paragraph)
    const block = this.textBlockOf(paragraph)
    if (depth === 0) return this.add(block, paragraph.losses)
    const last = this.blocks.at(-1)
    if (last?.type !== 'quote' || this.pending.page) return this.add(nest(block, depth), paragraph.losses)
    this.blocks[this.blocks.length - 1] = this.moved(last, {
      ...last,
      children: addTo(last.children, block, depth - 1),
    })
  }

  /** Quotations around a paragraph: by its style, and by how far it is set in. */
  private quoteDepth({ role, left, list }: Paragraph): number {
    if (!this.context.isOurs) return role === 'quote' ? 1 : 0
    const { edge, step } = this.place
    const bullet =
      role === 'bullet' || (list?.format === 'bullet' && role !== 'bullet2') ? 1 : role === 'bullet2' ? 2 : 0
    if (left === undefined) return role === 'quote' ? 1 : 0
    return Math.max(0, Math.round((left - edge) / step) - bullet)
  }

  private textBlockOf(paragraph: Paragraph): TextBlock {
    const { context } = this
    const id = context.targets.idOf(paragraph.bookmarks)
    const named = id === undefined ? {} : { id }
    const { tabs, label, pieces } = openParagraph(paragraph.pieces)
    const bulletLevel = this.bulletLevel(paragraph, label)
    if (bulletLevel !== undefined) {
      const children = toInlines(label === undefined ? paragraph.pieces : pieces, context, this.place.lettering)
      return { type: 'bullet', level: bulletLevel, children, ...named }
    }
    const counted = paragraph.list === undefined ? this.countedBy(label) : undefined
    const level =
      paragraph.list === undefined ? counted?.level : (Math.min(paragraph.list.level + 1, 4) as ParagraphLevel)
    if (level !== undefined) {
      const children = toInlines(
        paragraph.list === undefined ? pieces : paragraph.pieces,
        context,
        this.place.lettering,
      )
      const number = this.count(level)
      const block = {
        type: 'numberedParagraph',
        level,
        typed: label ?? context.language.paragraphLabel(level, number),
        children,
        ...named,
      } as const
      if (counted !== undefined && counted.number !== number)
        doubt(context, block, { code: 'import-number', details: [String(counted.number), String(number)] })
      return block
    }
    const rest = label === undefined ? pieces : paragraph.pieces
    const continued = context.isOurs && tabs === 0 && paragraph.role === 'body'
    if (!continued) this.reached.numbers.fill(0, 1)
    return { type: 'paragraph', continued, children: toInlines(rest, context, this.place.lettering), ...named }
  }

  private bulletLevel({ role, list }: Paragraph, label: string | undefined): 1 | 2 | undefined {
    if (list?.format === 'bullet') return role === 'bullet2' || list.level > 0 ? 2 : 1
    if (list === undefined && role === 'bullet') return 1
    if (list === undefined && role === 'bullet2') return 2
    if (label === '•' || label === '\u2022') return 1
    return label === '–' || label === '-' ? 2 : undefined
  }

  /** The level of a typed number: where two would fit, the one that goes on. */
  private countedBy(
    label: string | undefined,
  ): { readonly level: ParagraphLevel; readonly number: number } | undefined {
    if (label === undefined) return undefined
    const candidates = levelsOf(label, this.context.language)
    const { numbers } = this.reached
    return candidates.find(({ level, number }) => numbers[level - 1] === number - 1) ?? candidates[0]
  }

  /** The number that a paragraph of a level gets. */
  private count(level: ParagraphLevel): number {
    const { numbers } = this.reached
    const number = (numbers[level - 1] ?? 0) + 1
    numbers[level - 1] = number
    numbers.fill(0, level)
    return number
  }

  // ---------------------------------------------------------------- tables

  private readTable(item: WordTable): void {
    if (isFramed(item.element)) {
      this.flushTitle()
      const box = readBox(item, this.context, this.place, BlockReader)
      if (box === undefined) return
      if (box.startsPage) this.pending.page = true
      this.letteredNotes.push(...box.notes)
      return this.add(box.block)
    }
    const { title, unit, id } = this.pending
    this.lettering = this.place.lettering ?? this.context.notes.newLettering('table')
    const { lettering } = this
    const table = readTable(item, { context: this.context, lettering, isInBox: this.place.isBox })
    if (table === undefined) return
    this.pending.title = undefined
    this.pending.unit = undefined
    this.pending.id = undefined
    const whole: Table = {
      ...table,
      title: title === undefined ? [] : toInlines(openParagraph(title.pieces).pieces, this.context, lettering),
      ...(unit === undefined ? {} : { unit: bareUnit(unit, this.context) }),
      ...(id === undefined ? {} : { id }),
    }
    this.add(this.moved(table, describe(whole)))
    this.lastNote = undefined
  }
}

export interface LetteredNote {
  readonly name: string
  readonly children: TextBlock[]
}

function isEmptyBut(pieces: Paragraph['pieces']): boolean {
  return pieces.every(({ type }) => type === 'picture' || type === 'tab' || type === 'bookmark')
}

/** A description that only repeats the title is none. */
function describe(table: Table): Table {
  const title = table.title.map((inline) => (inline.type === 'text' ? inline.value : '')).join('')
  if (table.description === undefined || table.description !== title) return table
  const { description: _, ...rest } = table
  return rest
}

/** "(Thousands of dollars)" → "Thousands of dollars": what the language puts around it is composed. */
function bareUnit(unit: string, { language }: ReadContext): string {
  const [before = '', after = ''] = language.unit('\n').split('\n')
  if (unit.startsWith(before) && unit.endsWith(after)) return unit.slice(before.length, unit.length - after.length)
  return unit.replace(/^[(（]|[)）]$/g, '')
}

function nest(block: TextBlock, depth: number): TextBlock {
  return depth === 0 ? block : { type: 'quote', children: [nest(block, depth - 1)] }
}

function addTo(children: readonly TextBlock[], block: TextBlock, depth: number): Quote['children'] {
  const last = children.at(-1)
  if (depth === 0 || last?.type !== 'quote') return [...children, nest(block, depth)]
  return [...children.slice(0, -1), { ...last, children: addTo(last.children, block, depth - 1) }]
}
