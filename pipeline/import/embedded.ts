/** The source that travels in a Word file, and whether the file still says the same. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { refusedCharacters } from '../text/characters.ts'
import { defaultLimits } from '../text/limits.ts'
import { findFrontMatter } from '../text/front-matter.ts'
import { checkPath } from '../read/paths.ts'
import type { WrittenFactList } from '../facts/written.ts'
import { readFacts } from './read-facts.ts'
import { codeOf } from './facts/languages.ts'
import { refuse } from './word/refused.ts'
import type { CarriedSource } from './word/carried-source.ts'

export interface Embedded {
  readonly files: ReadonlyMap<string, string>
  readonly language: LanguageCode
  readonly origin: CarriedSource['pictures']
  /** False where somebody has worked on the file since it was built. */
  readonly isSame: boolean
}

/** The source of a file; absent where none travels in it. */
export function readEmbedded(carried: CarriedSource | undefined, language: string | undefined): Embedded | undefined {
  if (carried === undefined) return undefined
  const files = readFiles(carried)
  const code =
    codeOf(language) ??
    codeOf([...files.keys()].map((name) => /^([a-z]{2})\.md$/.exec(name)?.[1]).find((each) => each !== undefined))
  return { files, language: code ?? 'en', origin: carried.pictures, isSame: carried.isSame }
}

function readFiles({ part, files: written }: CarriedSource): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const known = new Set<string>()
  for (const { name: said, text } of written) {
    const name = safeName(said, part)
    // Some disks know no difference between capitals and small letters.
    const key = name.normalize().toLowerCase()
    if (known.has(key)) refuse('its source has two files of one name', part)
    known.add(key)
    files.set(name, safeText(text, part))
  }
  return [...files.keys()].some((name) => name.endsWith('.md')) ? files : refuse('its source has no text', part)
}

/** Names that Windows keeps for devices, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:[. ]|$)/i

/** A name of a file that a source has: never a path. */
function safeName(name: string, part: string): string {
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,100}\.(?:md|yaml)$/u.test(name) && !devices.test(name)
  return isPlain && 'path' in checkPath(name) ? name : refuse('its source has a file name that no source has', part)
}

/** The file of a picture that a text names, below its folder; absent where no disk, or no author, calls one so. */
export function pictureFile(address: string): string | undefined {
  const checked = checkPath(address)
  if ('refused' in checked || !/\.(?:png|jpe?g|svg)$/i.test(checked.path)) return undefined
  const parts = checked.path.split('/')
  return parts.every((part) => /^[\p{L}\p{N}_(][^<>:"|?*]{0,150}(?<![ .])$/u.test(part) && !devices.test(part))
    ? checked.path
    : undefined
}

/** A text that could have been built. */
function safeText(text: string, part: string): string {
  if (text.length > defaultLimits.fileBytes)
    refuse(`its source has more than ${defaultLimits.fileBytes} characters`, part)
  const [refused] = refusedCharacters(text)
  return refused === undefined ? text : refuse(`its source has the character ${refused.character}`, part)
}

/** The facts of the source: those of the document, and over them those of its language. */
export function embeddedFacts({ files }: Embedded): WrittenFactList {
  return Object.assign(
    {},
    ...[...files].map(([name, text]) => readFacts(name.endsWith('.yaml') ? text : matterOf(text))),
  )
}

function matterOf(text: string): string {
  const matter = findFrontMatter(text)
  return matter === 'open' ? '' : matter.yaml
}
