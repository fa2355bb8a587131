/** The part of a Word file that carries its source, as it stands there. */
import { digestOf, originNamespace, textParts, type OriginPicture } from '../../word/origin.ts'
import type { XmlElement } from '../../xml/read.ts'
import { allOf, childrenNamed } from './elements.ts'
import type { WordPackage } from './package.ts'

export interface CarriedSource {
  readonly part: string
  /** Names and texts, of which nothing is believed yet. */
  readonly files: readonly { readonly name: string; readonly text: string }[]
  readonly pictures: readonly OriginPicture[]
  /** False where somebody has worked on the file since it was built. */
  readonly isSame: boolean
}

/** The source that travels in a file; absent where none does. */
export function readCarriedSource(opened: WordPackage): CarriedSource | undefined {
  const part = opened.paths.find((path) => sourceIn(path, opened) !== undefined)
  const source = part === undefined ? undefined : opened.tree(part)
  if (part === undefined || source === undefined) return undefined
  const stories = textParts.flatMap((path) => opened.tree(path) ?? [])
  return {
    part,
    files: childrenNamed(source, 'source:file').map(({ attributes, text }) => ({
      name: attributes['name'] ?? '',
      text,
    })),
    pictures: childrenNamed(source, 'source:picture').map(({ attributes }) => ({
      name: attributes['name'] ?? '',
      digests: [attributes['sha256'], attributes['dots']].flatMap((digest) => digest ?? []),
    })),
    isSame: digestOf(stories.map(allOf)) === source.attributes['text'],
  }
}

/** Parts of others stand beside ours: they are not read. */
function sourceIn(path: string, opened: WordPackage): XmlElement | undefined {
  if (!/^customXml\/item\d+\.xml$/.test(path) || opened.text(path)?.includes(originNamespace) !== true) return undefined
  const tree = opened.tree(path)
  return tree?.name === 'source:source' ? tree : undefined
}
