/** Reads a PDF back with pdf.js: what stands where, in points from the top left of the page. */
import { getDocument, OPS, Util, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'

/** Text on one baseline. */
export interface ReadLine {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly baseline: number
  readonly size: number
}

/** The box of a filled shape. */
export interface ReadBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface ReadPage {
  readonly width: number
  readonly height: number
  readonly lines: readonly ReadLine[]
  /** The same as they were drawn, not joined. */
  readonly pieces: readonly ReadLine[]
  readonly boxes: readonly ReadBox[]
  readonly links: readonly string[]
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[]
  readonly info: Readonly<Record<string, unknown>>
  readonly language: string | null
  /** All text in the order of the file. */
  readonly text: string
}

/** Reads every page. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const file = await task.promise
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1)
  const pages: ReadPage[] = []
  for (const number of numbers) pages.push(await readPage(await file.getPage(number)))
  const metadata = await file.getMetadata()
  const info: Record<string, unknown> = { ...metadata.info }
  const language = info['Language']
  await task.destroy()
  const text = pages.map((page) => page.lines.map((line) => line.text).join('\n')).join('\n')
  return { pages, info, language: typeof language === 'string' ? language : null, text }
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent({ disableNormalization: true })
  const items = content.items.filter((item): item is TextItem => 'str' in item && item.str !== '')
  const annotations = (await page.getAnnotations()) as { url?: string; unsafeUrl?: string }[]
  const pieces = items.map((item) => toLine(item, height))
  return {
    width,
    height,
    lines: joinLines(pieces),
    pieces,
    boxes: await readBoxes(page, height),
    links: annotations.flatMap(({ url, unsafeUrl }) => url ?? unsafeUrl ?? []),
  }
}

function toLine(item: TextItem, height: number): ReadLine {
  const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
  return { text: item.str, x, end: x + item.width, baseline: height - y, size: Math.abs(size) }
}

/** Pieces that follow each other on one baseline are one line. */
function joinLines(pieces: readonly ReadLine[]): readonly ReadLine[] {
  const lines: ReadLine[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    const goesOn =
      last && Math.abs(last.baseline - piece.baseline) < 0.05 && piece.x - last.end < 12 && piece.x >= last.x
    if (goesOn) lines[lines.length - 1] = { ...last, text: last.text + piece.text, end: piece.end }
    else if (piece.text.trim() !== '') lines.push(piece)
  }
  return lines
}

type Matrix = readonly [number, number, number, number, number, number]

async function readBoxes(page: PDFPageProxy, height: number): Promise<readonly ReadBox[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const boxes: ReadBox[] = []
  const saved: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as unknown[]
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix
    else if (operator === OPS.transform) matrix = Util.transform(matrix, args) as unknown as Matrix
    else if (operator === OPS.constructPath) boxes.push(toBox(args[2] as readonly number[], matrix, height))
  })
  return boxes
}

/** pdf.js gives the least and greatest coordinates of a path. */
function toBox([left = 0, low = 0, right = 0, high = 0]: readonly number[], matrix: Matrix, height: number): ReadBox {
  const point = (x: number, y: number) => ({
    x: matrix[0] * x + matrix[2] * y + matrix[4],
    y: height - (matrix[1] * x + matrix[3] * y + matrix[5]),
  })
  const [a, b] = [point(left, low), point(right, high)]
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}
