/** A publication written as a Word file and opened again, for the tests. */
import { strFromU8, unzipSync } from 'fflate'
import type { Publication } from '../../pipeline/publication.ts'
import { cutSections } from '../../pipeline/prepare/sections.ts'
import { blocksOf } from '../../pipeline/reading-order.ts'
import { write } from '../../pipeline/write/docx/index.ts'
import { turnSheet } from '../../pipeline/prepare/turned-sheet.ts'
import { versionOf } from '../../pipeline/prepare/sheet.ts'
import { languages } from '../../templates/languages/index.ts'
import { stations } from '../../templates/stations/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { everything } from './example-publication.ts'
import { descendants, type Element, parseXml, wordsOf } from './package-tree.ts'

export interface Written {
  readonly bytes: Uint8Array
  /** Text of a part. */
  readonly xml: (path: string) => string
  readonly tree: (path: string) => Element
}

/** Writes a publication. */
export async function writeDocx(
  publication: Publication,
  pages: ReadonlyMap<string, number> = new Map(),
): Promise<Written> {
  const bytes = write(publication, pages)
  const files = unzipSync(bytes)
  const xml = (path: string): string => strFromU8(files[path] ?? new Uint8Array())
  return { bytes, xml, tree: (path) => parseXml(xml(path)) }
}

/** The publication with every node on the sheet of its language. */
export function everythingOn(
  language: LanguageCode,
  { numbersAt = 'end', ...overrides }: Partial<Publication> & { readonly numbersAt?: 'foot' | 'end' } = {},
): Publication {
  const publication = everything(language)
  const sheet = versionOf(publication.sheet, {
    station: stations['new-york'],
    language: languages[language],
  })
  const turnedSheet = turnSheet(sheet)
  const sections = cutSections(blocksOf(publication), { portrait: sheet, landscape: turnedSheet })
  const notes = publication.notes.map((note) => (note.kind === 'number' ? { ...note, place: numbersAt } : note))
  return { ...publication, sheet, turnedSheet, sections, notes, ...overrides }
}

/** Paragraphs of a part, in order. */
export function paragraphsOf(tree: Element): readonly Element[] {
  return descendants(tree).filter(({ name }) => name === 'w:p')
}

/** Style of a paragraph. */
export function styleIdOf(paragraph: Element): string | undefined {
  return descendants(paragraph).find(({ name }) => name === 'w:pStyle')?.attributes['w:val']
}

/** Words of each paragraph that has some. */
export function linesOf(tree: Element): readonly string[] {
  return paragraphsOf(tree)
    .map(wordsOf)
    .filter((words) => words !== '')
}
