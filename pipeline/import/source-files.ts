/** What a reader gives as the files of a source, and what is to be told about them. */
import type { VFile } from 'vfile'
import { report, reportAll } from '../diagnostics.ts'
import type { Place } from '../text/positions.ts'
import type { WrittenFactList } from '../facts/written.ts'
import { isLanguageFact } from '../facts/definitions.ts'
import { writeFacts } from '../unparse/front-matter.ts'
import type { Imported } from './imported.ts'
import type { ReadText } from './document/read-text.ts'
import type { Doubt } from './context.ts'
import { writeRemarks } from './comments/write-remarks.ts'
import { writtenRanges } from './comments/written-ranges.ts'
import type { ChangeWay } from './word/settle-properties.ts'
import { unparse } from '../unparse/index.ts'

const encoder = new TextEncoder()

/** Writes the files, and tells of the changes that were settled so. */
export function writeSource(read: ReadText, file: VFile, way: ChangeWay = 'accept'): Imported {
  const { document, facts, pictures } = read
  const { language } = document.facts
  const own = writeFacts(pick(facts, isLanguageFact))
  const matter = own === '' ? '' : `---\n${own}---\n\n`
  const written = unparse(document, matter)
  const name = `${language}.md`
  const remarked = writeRemarks({
    name,
    text: written.text,
    bodyStart: Math.min(matter.length, written.text.length),
    rangeOf: writtenRanges(written),
    remarks: read.remarks,
    way,
  })
  for (const [node, doubts] of read.doubts) {
    const line = node && written.lines.get(node)
    tellAll(doubts, file, { path: name, line: line === undefined ? 1 : line + remarked.lines, column: 1 })
  }
  reportAll(file, remarked.findings)
  tellFacts(read, file)
  const texts = { 'document.yaml': writeFacts(pick(facts, (key) => !isLanguageFact(key))), [name]: remarked.text }
  const files = Object.entries(texts).map(([path, words]) => [path, encoder.encode(words)] as const)
  return { files: new Map([...files, ...pictures]), language, from: 'text', read, changes: remarked.changes }
}

function pick(facts: WrittenFactList, isWanted: (key: string) => boolean): WrittenFactList {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => isWanted(key)))
}

function tellAll(doubts: readonly Doubt[], file: VFile, place: Place): void {
  for (const one of doubts) {
    if (one.code === 'import-lost' || one.code === 'import-page') report(file, one.code, place, ...one.details)
    else report(file, one.code, place, ...one.details)
  }
}

function tellFacts({ unread, changed }: ReadText, file: VFile): void {
  const place: Place = { path: 'document.yaml', line: 1, column: 1 }
  for (const line of unread) report(file, 'import-line', place, line)
  for (const key of changed) report(file, 'import-changed', place, key)
}
