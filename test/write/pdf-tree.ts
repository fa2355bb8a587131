/** Reads the tags of a PDF back with pdf.js: what each element is, and the words that stand under it. */
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js'

/** An element, or its part on one page. */
export interface ReadElement {
  readonly role: string
  /** All words under it. */
  readonly text: string
  readonly children: readonly ReadElement[]
  readonly alternative?: string
  readonly language?: string
  /** Annotations that belong to it. */
  readonly annotations: number
}

export interface ReadTags {
  /** The document's element on each page. */
  readonly pages: readonly ReadElement[]
  /** Words outside the tree, by page. */
  readonly artifacts: readonly string[]
  /** Annotations of each page. */
  readonly annotations: readonly { readonly contents: string; readonly lines: number }[][]
}

interface StructNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly alt?: string
  readonly lang?: string
  readonly children?: readonly StructNode[]
}

/** Reads the tags of every page. */
export async function readTags(bytes: Uint8Array): Promise<ReadTags> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const file = await task.promise
  const pages = []
  for (let number = 1; number <= file.numPages; number += 1) pages.push(await readPage(await file.getPage(number)))
  await task.destroy()
  return {
    pages: pages.map(({ tree }) => tree),
    artifacts: pages.map(({ artifacts }) => artifacts),
    annotations: pages.map(({ annotations }) => annotations),
  }
}

/** Every element under one, itself first, in reading order. */
export function elementsOf(element: ReadElement): readonly ReadElement[] {
  return [element, ...element.children.flatMap(elementsOf)]
}

/** Every element with a role, on all pages. */
export function elementsWith({ pages }: ReadTags, role: string): readonly ReadElement[] {
  return pages.flatMap(elementsOf).filter((element) => element.role === role)
}

async function readPage(page: PDFPageProxy) {
  const { words, artifacts } = await readMarks(page)
  const root = (await page.getStructTree()) as StructNode
  const [tree] = (root.children ?? []).map((node) => toElement(node, words))
  if (tree === undefined) throw new Error(`page ${page.pageNumber} has no tags`)
  const found = (await page.getAnnotations()) as { contentsObj?: { str: string }; quadPoints?: Float32Array }[]
  const annotations = found.map(({ contentsObj, quadPoints }) => ({
    contents: contentsObj?.str ?? '',
    lines: quadPoints === undefined || quadPoints === null ? 1 : quadPoints.length / 8,
  }))
  return { tree, artifacts, annotations }
}

/** Words by the id of the mark they stand under, and those that belong to the page. */
async function readMarks(page: PDFPageProxy) {
  const words = new Map<string, string>()
  const artifacts: string[] = []
  let open: string | undefined
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  for (const item of items) {
    const text = textOf(item)
    if (!('str' in item)) open = item.type === 'beginMarkedContentProps' ? item.id || undefined : undefined
    else if (open === undefined) artifacts.push(text)
    else words.set(open, (words.get(open) ?? '') + text)
  }
  return { words, artifacts: plain(artifacts.join(' ')) }
}

/** pdf.js leaves the space at the end of a line away. */
function textOf(item: TextItem | TextMarkedContent): string {
  if (!('str' in item)) return ''
  return item.hasEOL && !item.str.endsWith('-') ? `${item.str} ` : item.str
}

function toElement(node: StructNode, words: ReadonlyMap<string, string>): ReadElement {
  const parts = (node.children ?? []).map((child) =>
    child.role === undefined ? (words.get(child.id ?? '') ?? '') : toElement(child, words),
  )
  const kinds = (node.children ?? []).map(({ type }) => type)
  return {
    role: node.role ?? '',
    text: plain(parts.map(wordsOf).join('')),
    children: parts.filter((part) => typeof part !== 'string'),
    annotations: kinds.filter((type) => type === 'annotation' || type === 'object').length,
    ...(node.alt === undefined ? {} : { alternative: node.alt }),
    ...(node.lang === undefined ? {} : { language: node.lang }),
  }
}

/** Blocks stand apart; words of a line run on. */
function wordsOf(part: string | ReadElement): string {
  if (typeof part === 'string') return part
  return ['Link', 'Reference', 'Span'].includes(part.role) ? part.text : ` ${part.text} `
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
