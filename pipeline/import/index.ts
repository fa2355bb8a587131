/** A Word file to the files of a source: the one that travels in it, or one read from its text. */
import type { VFile } from 'vfile'
import type { Imported } from './imported.ts'
import { report } from '../diagnostics.ts'
import type { Place } from '../text/positions.ts'
import { factVariables } from '../word/origin.ts'
import { embeddedFacts, readEmbedded, type Embedded } from './embedded.ts'
import { isOurFile } from './ours.ts'
import { openPackage, packageLimits, type PackageLimits } from './package.ts'
import { paragraphsIn, readItems, storyOf } from './paragraphs.ts'
import { PictureBook } from './reading.ts'
import { PackageRefused } from './refused.ts'
import { readTextSource } from './text-source.ts'
import { readWordFile, type WordFile } from './word-file.ts'

export { addFacts, readFacts } from './facts-text.ts'

export interface ImportSettings {
  /** Reads the text even where the source travels in the file. */
  readonly ignoresSource?: boolean
  readonly limits?: PackageLimits
}

/** Reads a Word file; absent after reporting on `file` why it is refused. */
export function importWord(bytes: Uint8Array, file: VFile, settings: ImportSettings = {}): Imported | undefined {
  const start: Place = { path: file.path, line: 1, column: 1 }
  try {
    const opened = readWordFile(openPackage(bytes, settings.limits ?? packageLimits))
    const embedded = settings.ignoresSource === true ? undefined : readEmbedded(opened)
    if (embedded?.isSame === true) return fromSource(embedded, opened)
    if (embedded !== undefined) report(file, 'import-edited', start)
    return readTextSource(withFacts(opened, embedded), file)
  } catch (fault) {
    if (!(fault instanceof PackageRefused)) throw fault
    const { reason, part } = fault
    report(file, 'import-refused', start, file.path, part === undefined ? reason : `${reason} (${part})`)
    return undefined
  }
}

/** Other programs than Word keep the source of a file and lose its variables: then the facts are those of the source. */
function withFacts(opened: WordFile, embedded: Embedded | undefined): WordFile {
  if (embedded === undefined || isOurFile(opened)) return opened
  return { ...opened, variables: new Map([...opened.variables, ...factVariables(embeddedFacts(embedded))]) }
}

const encoder = new TextEncoder()

/** The files as they were, and the pictures that they name. */
function fromSource({ files, language }: Embedded, opened: WordFile): Imported {
  const pictures = new PictureBook(opened)
  const paragraphs = paragraphsIn(readItems(opened.body.children, storyOf(opened, 'document')), opened)
  for (const piece of paragraphs.flatMap(({ pieces }) => pieces))
    if (piece.type === 'picture') pictures.nameOf(piece.picture.part, piece.picture.name)
  const texts = [...files].map(([name, text]) => [name, encoder.encode(text)] as const)
  return { files: new Map([...texts, ...pictures.files]), language, from: 'source' }
}
