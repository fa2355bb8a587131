/** The source that travels in a Word file, and whether the file still says the same. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { refusedCharacters } from '../text/characters.ts'
import { defaultLimits } from '../text/limits.ts'
import { findFrontMatter } from '../text/front-matter.ts'
import { checkPath } from '../read/paths.ts'
import { digestOf, originNamespace, textParts } from '../word/origin.ts'
import type { WrittenFactList } from '../facts/written-facts.ts'
import type { XmlElement } from '../xml.ts'
import { childrenNamed } from './elements.ts'
import { readFacts } from './facts-text.ts'
import { codeOf } from './reading.ts'
import { refuse } from './refused.ts'
import type { WordFile } from './word-file.ts'

export interface Embedded {
  readonly files: ReadonlyMap<string, string>
  readonly language: LanguageCode
  /** False where somebody has worked on the file since it was built. */
  readonly isSame: boolean
}

/** The source of a file; absent where none travels in it. */
export function readEmbedded({ package: opened, language }: WordFile): Embedded | undefined {
  const part = opened.paths.find((path) => isSource(path, opened))
  const source = part === undefined ? undefined : opened.tree(part)
  if (part === undefined || source === undefined) return undefined
  const files = readFiles(source, part)
  const code =
    codeOf(language) ??
    codeOf([...files.keys()].map((name) => /^([a-z]{2})\.md$/.exec(name)?.[1]).find((each) => each !== undefined))
  const texts = textParts.flatMap((path) => opened.text(path) ?? [])
  return { files, language: code ?? 'en', isSame: digestOf(texts) === source.attributes['text'] }
}

/** Parts of others stand beside ours: they are not read. */
function isSource(path: string, opened: WordFile['package']): boolean {
  if (!/^customXml\/item\d+\.xml$/.test(path)) return false
  return opened.text(path)?.includes(originNamespace) === true && opened.tree(path)?.name === 'source:source'
}

function readFiles(source: XmlElement, part: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const known = new Set<string>()
  for (const { attributes, text } of childrenNamed(source, 'source:file')) {
    const name = safeName(attributes['name'] ?? '', part)
    // Some disks know no difference between capitals and small letters.
    const key = name.normalize().toLowerCase()
    if (known.has(key)) refuse('its source has two files of one name', part)
    known.add(key)
    files.set(name, safeText(text, part))
  }
  return [...files.keys()].some((name) => name.endsWith('.md')) ? files : refuse('its source has no text', part)
}

/** Names that Windows keeps for devices, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)[. ]/i

/** A name of a file that a source has: never a path. */
function safeName(name: string, part: string): string {
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,100}\.(?:md|yaml)$/u.test(name) && !devices.test(name)
  return isPlain && 'path' in checkPath(name) ? name : refuse('its source has a file name that no source has', part)
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
