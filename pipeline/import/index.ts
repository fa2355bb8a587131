/** A Word file to the files of a source: the one that travels in it, or one read from its text. */
import type { VFile } from 'vfile'
import type { Imported } from './imported.ts'
import { report, reportAll } from '../diagnostics.ts'
import type { Root } from '../read/bytes.ts'
import type { Place } from '../text/positions.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { kinds } from '../../templates/kinds/index.ts'
import { factPrefix, factVariables } from '../word/origin.ts'
import { withAllRemarks } from './comments/all-remarks.ts'
import { embeddedFacts, readEmbedded, type Embedded } from './embedded.ts'
import type { ReadText } from './document/read-text.ts'
import { graft } from './merge/graft.ts'
import { findUnkept, type Unkept } from './merge/unkept.ts'
import { readMarkdown } from './markdown/index.ts'
import { readOthers } from './others/index.ts'
import { readOurs } from './ours/index.ts'
import { readPlain } from './plain/index.ts'
import { otherFormat, unknownFormat } from './word/other-formats.ts'
import { readCarriedSource } from './word/carried-source.ts'
import { openPackage, packageLimits, type PackageLimits } from './word/package.ts'
import { PackageRefused, refuse } from './word/refused.ts'
import { writeSource } from './source-files.ts'
import { remarksIn } from './word/plain-text.ts'
import { carriedPictures } from './merge/pictures.ts'
import { readWord } from './word/read-word.ts'
import type { ChangeWay } from './word/settle-properties.ts'
import { withSettled } from './word/settle.ts'
import type { WordDocument } from './word/word-document.ts'

export { readFacts } from './read-facts.ts'

export interface ImportSettings {
  /** Reads the text even where the source travels in the file. */
  readonly ignoresSource?: boolean
  /** What becomes of tracked changes; they are accepted where it is left out. */
  readonly changes?: ChangeWay
  /** Reads the text beside the source that travels in the file, whether or not somebody worked on it. */
  readonly readsBoth?: boolean
  readonly limits?: PackageLimits
  /** Where the pictures are that a text names. */
  readonly folder?: Root
}

/** Reads a Word file; absent after reporting on `file` why it is refused. */
export function importWord(bytes: Uint8Array, file: VFile, settings: ImportSettings = {}): Imported | undefined {
  const start: Place = { path: file.path, line: 1, column: 1 }
  const { changes: way = 'accept' } = settings
  try {
    if (isText(file.path)) return fromText(bytes, file)
    if (isMarkdown(file.path)) return fromMarkdown(bytes, file, settings)
    const { word, embedded, hasMacros } = readParts(bytes, settings)
    if (hasMacros && !file.messages.some(({ ruleId }) => ruleId === 'import-macros'))
      report(file, 'import-macros', start)
    const isWanted = settings.readsBoth === true || remarksIn(word).length > 0
    if (embedded?.shown !== undefined && !isWanted) return fromSource(embedded, embedded.shown)
    if (embedded !== undefined && embedded.shown === undefined) report(file, 'import-edited', start)
    const whole = withFacts(word, embedded)
    if (!isOurs(whole)) return writeSource(withAllRemarks(readOthers(whole), whole), file, way)
    const imported = writeSource(withAllRemarks(readOurs(whole), whole), file, way)
    if (embedded === undefined) return { ...imported, ours: whole }
    const { files: carried, origin } = embedded
    return { ...imported, ours: whole, edited: { word: whole, carried, pictures: origin } }
  } catch (fault) {
    if (!(fault instanceof PackageRefused)) throw fault
    const { reason, part } = fault
    report(file, 'import-refused', start, file.path, part === undefined ? reason : `${reason} (${part})`)
    return undefined
  }
}

/** What a source builds, and an edited file of it, as one reader sees them. */
export interface TwoReadings {
  readonly before: ReadText
  readonly after: ReadText
}

/** Reads an edited file beside the one that its source builds: what programs write anew as they save is no edit. */
export function readSides(built: Uint8Array, edited: WordDocument): TwoReadings {
  const base = readWord(openPackage(built))
  const before = readOurs(base)
  return { before, after: withTitle(before, withAllRemarks(readOurs(graft(base, edited)), edited)) }
}

/** A document has a title: where an editor took it out, it stays, and that is told. */
function withTitle({ document: { title } }: ReadText, after: ReadText): ReadText {
  const isGone = after.document.title.children.length === 0
  return isGone ? { ...after, document: { ...after.document, title } } : after
}

/** What of an edited file the one that was built of its source anew does not say, and what it says again. */
export function readUnkept(
  files: { readonly built?: Uint8Array; readonly rebuilt: Uint8Array; readonly edited: WordDocument },
  code: LanguageCode,
): readonly Unkept[] {
  const rebuilt = readWord(openPackage(files.rebuilt))
  const base = files.built === undefined ? undefined : readWord(openPackage(files.built))
  return findUnkept({ base, rebuilt, edited: files.edited }, code)
}

/** What is no Word file by its name: a text that was taken out of another document. */
function isText(path: string): boolean {
  return /\.(?:txt|text)$/iu.test(path)
}

function fromText(bytes: Uint8Array, file: VFile): Imported {
  const format = otherFormat(bytes)
  if (format !== undefined && format !== unknownFormat) refuse(format)
  const { word, doubts } = readPlain(bytes)
  report(file, 'import-text', { path: file.path, line: 1, column: 1 })
  for (const one of doubts) {
    const place = { path: file.path, line: one.line, column: 1 }
    if (one.code !== 'import-hyphen') report(file, one.code, place, ...one.details)
    else report(file, one.code, place, ...one.details)
  }
  return writeSource(readOthers(word), file)
}

/** What is Markdown by its name. */
function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdown|mkd)$/iu.test(path)
}

function fromMarkdown(bytes: Uint8Array, file: VFile, { folder }: ImportSettings): Imported | undefined {
  const format = otherFormat(bytes)
  if (format !== undefined && format !== unknownFormat) refuse(format)
  const { word, said, findings } = readMarkdown(bytes, { path: file.path, folder })
  reportAll(file, findings)
  return word === undefined ? undefined : writeSource(readOthers(word, said), file)
}

interface Read {
  readonly word: WordDocument
  /** The source, and its pictures where nobody has worked on the file since it was built. */
  readonly embedded: (Embedded & { readonly shown: Imported['files'] | undefined }) | undefined
  readonly hasMacros: boolean
}

/** What is needed of a package: its parts and their trees are left behind here. */
function readParts(bytes: Uint8Array, { limits, ignoresSource, changes = 'accept' }: ImportSettings): Read {
  const opened = withSettled(openPackage(bytes, limits ?? packageLimits), changes)
  const word = readWord(opened)
  const embedded = ignoresSource === true ? undefined : readEmbedded(readCarriedSource(opened), word.language)
  const shown = embedded?.isSame === true ? carriedPictures(word, embedded.origin) : undefined
  return { word, embedded: embedded && { ...embedded, shown }, hasMacros: opened.hasMacros }
}

/** Other programs than Word keep the source of a file and lose its variables: then the facts are those of the source. */
function withFacts(word: WordDocument, embedded: Embedded | undefined): WordDocument {
  if (embedded === undefined || [...word.variables.keys()].some((name) => name.startsWith(factPrefix))) return word
  return { ...word, variables: new Map([...word.variables, ...factVariables(embeddedFacts(embedded))]) }
}

/** Whether a Word file is one of ours: then it carries its facts. */
function isOurs({ variables }: WordDocument): boolean {
  return Object.hasOwn(kinds, variables.get(`${factPrefix}kind`) ?? '')
}

const encoder = new TextEncoder()

/** The files as they were. */
function fromSource({ files, language }: Embedded, pictures: Imported['files']): Imported {
  const texts = [...files].map(([name, text]) => [name, encoder.encode(text)] as const)
  return { files: new Map([...texts, ...pictures]), language, from: 'source' }
}
