/** The source that travels in a Word file, and whether the file still says the same. */
import type { LanguageCode } from '../../templates/languages/index.ts'
import { digestOf } from '../word-origin.ts'
import { checkPath } from '../read/paths.ts'
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
  const part = opened.paths.find(
    (path) => /^customXml\/item\d+\.xml$/.test(path) && opened.tree(path)?.name === 'source:source',
  )
  const source = part === undefined ? undefined : opened.tree(part)
  if (source === undefined) return undefined
  const files = new Map(
    source.children.map(({ attributes, text }) => [safeName(attributes['name'] ?? '', part), text] as const),
  )
  const stories = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'].flatMap(
    (path) => opened.text(path) ?? [],
  )
  const code =
    codeOf(language) ??
    codeOf([...files.keys()].map((name) => /^([a-z]{2})\.md$/.exec(name)?.[1]).find((each) => each !== undefined))
  return { files, language: code ?? 'en', isSame: digestOf(stories) === source.attributes['text'] }
}

/** A name of a file that a source has: never a path. */
function safeName(name: string, part: string | undefined): string {
  const checked = checkPath(name)
  if ('path' in checked && /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,100}\.(?:md|yaml)$/u.test(name)) return name
  return refuse('its source has a file name that no source has', part)
}
