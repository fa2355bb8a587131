/** What the source that travels in a Word file is to a merge: its texts, its document, and what a reader sees of what it builds. */
import { VFile } from 'vfile'
import { parse } from '../compile.ts'
import type { Document } from '../document.ts'
import { importWord } from '../import/index.ts'
import type { ReadText } from '../import/document/read-text.ts'
import { findInMemory } from '../read/folders.ts'
import { pictureReader } from '../read/pictures.ts'
import { readSource } from '../read/source.ts'
import { defaultLimits } from '../text/limits.ts'
import { sha256 } from '../text/sha256.ts'
import { buildInMemory } from './in-memory.ts'

/** One language of a source, and its document with the places of all that is in it. */
export interface Parsed {
  /** The name of its text, and of the file of its facts where it has one. */
  readonly name: string
  readonly factsName: string | undefined
  readonly text: string
  readonly document: Document
}

const encoder = new TextEncoder()

/** Reads and parses the texts of a source; absent where that cannot be built. */
export async function parseTexts(
  texts: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Parsed | undefined> {
  return parseFiles(filesOf(texts, pictures))
}

/** The same of its files. */
export async function parseFiles(files: ReadonlyMap<string, Uint8Array>): Promise<Parsed | undefined> {
  const file = new VFile()
  const [language] = findInMemory(file, 'carried', [...files.keys()])?.languages ?? []
  if (language === undefined) return undefined
  const source = readSource(file, { ...language, root: files })
  const document = source && (await parse(source, {}, file))
  if (source === undefined || document === undefined) return undefined
  return { name: language.name, factsName: language.facts?.name, text: source.text, document }
}

/** What a picture is known by in the Word file that it is built into. */
export async function digestsOfPicture(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const start = { path: name, line: 1, column: 1 }
  const read = pictureReader(new VFile(), { root: new Map([[name, bytes]]), start, limits: defaultLimits })
  const picture = await read(name)
  if (picture === undefined) return []
  return [picture.bytes, ...(picture.format === 'svg' ? [picture.fallback] : [])].map(sha256)
}

/** The files of a source. */
export function filesOf(
  texts: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  return new Map([...pictures, ...[...texts].map(([name, text]) => [name, encoder.encode(text)] as const)])
}

/** The Word file that files build; absent where they do not. */
export async function buildWord(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array | undefined> {
  const made = await buildInMemory({ name: 'carried', files }, { formats: ['docx'], carriesSource: true })
  return 'bytes' in made ? [...made.bytes.values()][0] : undefined
}

/** What a reader sees of a Word file of ours, without the source that travels in it. */
export function readShown(bytes: Uint8Array): ReadText | undefined {
  return importWord(bytes, new VFile(), { ignoresSource: true })?.read
}
