/** Small definitions, set and written in the test's own process, and what stands in their files. */
import { inflateSync } from 'node:zlib'
import type { Definition, DefinitionNode, Fixed, ParagraphNode } from '../../pipeline/write/pdf/definition.ts'
import { compose } from '../../pipeline/write/pdf/engine/compose.ts'
import type { FinishedPage, SetPages } from '../../pipeline/write/pdf/engine/page/items.ts'
import { layOut } from '../../pipeline/write/pdf/engine/page/layout.ts'
import { Typesetter } from '../../pipeline/write/pdf/engine/page/typesetter.ts'
import type { PageRoom } from '../../pipeline/write/pdf/page-room.ts'
import { figures, hundredth, wordsIn } from '../typesetting/plain-type.ts'

/** What all elements stand in. */
export const root = { role: 'Document', parent: undefined } as const

/** Text from 10 to 110 points across; on page 1 from 20 to 80 down, on the others from 10 to 90. */
export const room: PageRoom = {
  direction: 'ltr',
  width: 120,
  height: 100,
  start: 10,
  end: 110,
  firstTop: 20,
  top: 10,
  firstBottom: 80,
  bottom: 90,
  separator: { x: 10, width: 30, thickness: 0.5, underscores: 0, rule: 4, height: 8 },
  spreads: false,
  endRule: { isDrawn: true, x: 50, width: 20, gap: 15, lowest: 85, thickness: 1 },
}

const turnedRoom: PageRoom = { ...room, width: 200, height: 90, end: 190, top: 12, bottom: 72, firstBottom: 72 }

/** A paragraph of figures, each 5 points wide, in lines of 10 points. */
export function paragraph(text: string, more: Partial<ParagraphNode> = {}): ParagraphNode {
  return {
    type: 'paragraph',
    runs: [figures(text)],
    element: { role: 'P', parent: root },
    align: 'start',
    leading: 10,
    start: 0,
    end: 0,
    first: 0,
    slack: 0,
    spaceBefore: 0,
    spaceAfter: 0,
    keepWithNext: false,
    keepTogether: false,
    startsPage: false,
    ...more,
  }
}

/** So many lines of one figure. */
export function lines(count: number, more: Partial<ParagraphNode> = {}): ParagraphNode {
  return paragraph(Array.from({ length: count }, (_, index) => String(index)).join('\n'), more)
}

/** A note of so many lines. */
export function note(count: number) {
  return { paragraphs: [lines(count)] }
}

/** Text that calls a note. */
export function calling(text: string, id: string, more: Partial<ParagraphNode> = {}): ParagraphNode {
  return paragraph('', { runs: [{ ...figures(text), meaning: { note: id } }], ...more })
}

/** A text with nothing around it. */
export function definition(content: readonly DefinitionNode[], more: Partial<Definition> = {}): Definition {
  return {
    info: { title: 'A title', author: 'United Nations', date: '2021-02-03', language: 'en' },
    room,
    turnedRoom,
    root,
    content,
    notes: new Map(),
    opening: [],
    furniture: {
      first: [],
      later: () => [],
      numbered: (page, pages) => ({
        type: 'line',
        runs: [figures(`${page.number}/${pages}`)],
        x: 10,
        baseline: 95,
        align: 'start',
      }),
    },
    ...more,
  }
}

/** Pages of a text, and what is known of it. */
export function pagesOf(
  content: readonly DefinitionNode[],
  more: Partial<Definition> = {},
  typesetter = new Typesetter(),
): { readonly pages: readonly FinishedPage[]; readonly set: SetPages } {
  const pages: FinishedPage[] = []
  const set = layOut(definition(content, more), { typesetter, draw: (page) => pages.push(page) })
  return { pages, set }
}

/** What stands on a page, from its top: words, rules and other things with the place of their top left. */
export function itemsOn(page: FinishedPage | undefined): readonly string[] {
  return (page?.items ?? []).flatMap((item) => {
    if (item.type === 'text') return [`${item.line.parts.map(wordsIn).join('').trim()} ${places(item.x, item.y)}`]
    if (item.type === 'anchor') return [`#${item.id ?? item.bookmark?.title} ${hundredth(item.y)}`]
    return fixedItems(item.fixed)
  })
}

function fixedItems(fixed: Fixed): readonly string[] {
  if (fixed.type === 'rules') return fixed.boxes.map(({ x, y, width, height }) => `rule ${places(x, y, width, height)}`)
  if (fixed.type === 'picture') return [`picture ${places(fixed.x, fixed.y, fixed.width, fixed.height)}`]
  return fixed.type === 'line' ? [`line ${places(fixed.x, fixed.baseline)}`] : [fixed.type]
}

function places(...values: readonly number[]): string {
  return values.map(hundredth).join(' ')
}

/** An object of a file: what it says of itself, and its stream. */
export interface PdfObject {
  readonly said: string
  readonly stream: Buffer | undefined
}

export interface SmallPdf {
  readonly bytes: Buffer
  readonly objects: ReadonlyMap<number, PdfObject>
  /** The operators of each page, one after the other. */
  readonly pages: readonly (readonly string[])[]
}

/** Writes a text and opens its file. */
export function write(content: readonly DefinitionNode[], more: Partial<Definition> = {}): SmallPdf {
  return openPdf(Buffer.from(compose(definition(content, more), new Typesetter()).bytes))
}

/** Opens a file that is written. */
export function openPdf(bytes: Buffer): SmallPdf {
  const objects = objectsIn(bytes)
  const pages = [...objects.values()].filter(({ said }) => /\/Type \/Page\n/.test(said))
  const contents = pages.map(({ said }) => {
    const numbers = (/\/Contents (\[[^\]]*\]|\d+ 0 R)/.exec(said)?.[1] ?? '').matchAll(/(\d+) 0 R/g)
    return [...numbers].map(([, number]) => objects.get(Number(number))?.stream?.toString('latin1') ?? '').join('\n')
  })
  return { bytes, objects, pages: contents.map((text) => text.split('\n').filter((line) => line !== '')) }
}

function objectsIn(bytes: Buffer): ReadonlyMap<number, PdfObject> {
  const text = bytes.toString('latin1')
  const found = new Map<number, PdfObject>()
  for (const { 1: number = '', index, 0: head } of text.matchAll(/^(\d+) 0 obj\n/gm)) {
    const start = index + head.length
    const end = text.indexOf('endobj', start)
    const length = /\/Length (\d+)/.exec(text.slice(start, end))?.[1]
    const stream = text.indexOf('stream\n', start)
    if (length === undefined || stream > text.indexOf('endobj', stream) || stream < 0 || stream > start + 2000)
      found.set(Number(number), { said: text.slice(start, end), stream: undefined })
    else found.set(Number(number), streamAt(bytes, text.slice(start, stream), stream + 7))
  }
  return found
}

function streamAt(bytes: Buffer, said: string, start: number): PdfObject {
  const stream = bytes.subarray(start, start + Number(/\/Length (\d+)/.exec(said)?.[1]))
  return { said, stream: said.includes('/FlateDecode') ? inflateSync(stream) : stream }
}

/** The objects of a kind, in the order of the file. */
export function objectsOf({ objects }: SmallPdf, kind: string): readonly PdfObject[] {
  return [...objects.values()].filter(({ said }) => said.includes(kind))
}
