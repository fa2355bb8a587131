/** The outline of a text: title, headings with their numbers, annexes, paragraphs, tables and figures; of facts, their keys. */
import { SymbolKind, type DocumentSymbol, type Range, type SymbolInformation } from 'vscode-languageserver/node'
import { wordsOf } from '../document-lines.ts'
import type { Attachment, Block, Title } from '../document.ts'
import { numberDocument, wordsOfPart, type NumberedDocument } from './numbered-document.ts'
import { rangeOf, type TextLines } from './positions.ts'
import type { LookedAt } from './looked-at.ts'

/** A part of the outline, and how deep it lies. */
interface Entry {
  readonly symbol: Omit<DocumentSymbol, 'children'>
  readonly depth: number
}

/** The outline of a text as it was checked. */
export function outlineOf({ text, location, checked }: LookedAt): readonly DocumentSymbol[] {
  if (location === undefined) return outlineOfFacts(text.lines)
  const document = checked?.document
  return document === undefined ? [] : nest(entriesOf({ counted: numberDocument(document), lines: text.lines }))
}

/** What parts of a text are told with. */
interface Telling {
  readonly counted: NumberedDocument
  readonly lines: TextLines
}

function entriesOf(telling: Telling): readonly Entry[] {
  const { title, children, attachments } = telling.counted.document
  const name = wordsOf(title.children)
  return [
    ...(name.trim() === ''
      ? []
      : [{ symbol: { name, kind: SymbolKind.File, ...placeOf(title, telling.lines) }, depth: 0 }]),
    ...children.flatMap((block) => entryOf(block, 1, telling)),
    ...attachments.flatMap((part) => [
      { symbol: symbolOf(part, SymbolKind.Module, telling), depth: 1 },
      ...part.children.flatMap((block) => entryOf(block, 2, telling)),
    ]),
  ]
}

/** What stands under no heading of its own is deeper than any. */
const deepest = 9

function entryOf(block: Block, top: number, telling: Telling): readonly Entry[] {
  if (block.type === 'box') return block.children.flatMap((child) => entryOf(child, top, telling))
  if (block.type === 'heading')
    return [{ symbol: symbolOf(block, SymbolKind.Namespace, telling), depth: top + block.level - 1 }]
  const kind = kindOf(block)
  return kind === undefined ? [] : [{ symbol: symbolOf(block, kind, telling), depth: deepest }]
}

/** What is shown under headings. */
function kindOf(block: Block): SymbolKind | undefined {
  if (block.type === 'table') return SymbolKind.Array
  if (block.type === 'figure') return SymbolKind.Object
  return block.type === 'numberedParagraph' && block.level === 1 ? SymbolKind.String : undefined
}

const longestName = 80

function symbolOf(part: Block | Attachment, kind: SymbolKind, { counted, lines }: Telling): Entry['symbol'] {
  const label = counted.labels.get(part)?.text
  const words = wordsOfPart(part, longestName)
  const name = [label, words].filter((each) => each !== undefined && each !== '').join(' ')
  // A symbol without a name is refused by editors.
  return { name: name === '' ? part.type : name, kind, ...placeOf(part, lines) }
}

function placeOf(
  { position }: Block | Attachment | Title,
  lines: TextLines,
): Record<'range' | 'selectionRange', Range> {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  const firstLine = lines.text.indexOf('\n', start)
  const selected = { start, end: firstLine === -1 ? end : Math.min(end, firstLine) }
  return { range: rangeOf(lines, { start, end }), selectionRange: rangeOf(lines, selected) }
}

/** Entries under those before them that lie higher. */
function nest(entries: readonly Entry[]): readonly DocumentSymbol[] {
  const top: DocumentSymbol[] = []
  const open: { depth: number; children: DocumentSymbol[] }[] = []
  for (const { symbol, depth } of entries) {
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const children: DocumentSymbol[] = []
    ;(open.at(-1)?.children ?? top).push({ ...symbol, children })
    open.push({ depth, children })
  }
  return top.map(reaching)
}

/** A part reaches to the end of what is under it. */
function reaching(symbol: DocumentSymbol): DocumentSymbol {
  const children = (symbol.children ?? []).map(reaching)
  const last = children.at(-1)?.range.end
  if (last === undefined) return { ...symbol, children }
  const { start, end } = symbol.range
  const isBehind = last.line > end.line || (last.line === end.line && last.character > end.character)
  return { ...symbol, children, range: { start, end: isBehind ? last : end } }
}

function outlineOfFacts(lines: TextLines): readonly DocumentSymbol[] {
  return [...lines.text.matchAll(/^([a-z][a-z-]*)[ \t]*:[ \t]*(.*)$/gm)].map(
    ({ 0: line, 1: key = '', 2: value = '', index }) => ({
      name: key,
      detail: value,
      kind: SymbolKind.Property,
      range: rangeOf(lines, { start: index, end: index + line.length }),
      selectionRange: rangeOf(lines, { start: index, end: index + key.length }),
    }),
  )
}

/** Most that is told at once. */
const mostFound = 200

/** Parts of the outlines of some texts that have words in their names. */
export function findInOutlines(query: string, texts: readonly (LookedAt | undefined)[]): SymbolInformation[] {
  const sought = query.toLowerCase()
  const found = texts.flatMap((looked) => {
    if (looked?.location === undefined) return []
    const parts = outlineOf(looked).flatMap(withInner)
    return parts.map(({ name, kind, selectionRange: range }) => ({
      name,
      kind,
      location: { uri: looked.text.uri, range },
    }))
  })
  return found.filter(({ name }) => name.toLowerCase().includes(sought)).slice(0, mostFound)
}

function withInner(symbol: DocumentSymbol): readonly DocumentSymbol[] {
  return [symbol, ...(symbol.children ?? []).flatMap(withInner)]
}
