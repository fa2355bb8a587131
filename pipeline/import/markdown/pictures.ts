/** Pictures that a text names: those that lie beside it are taken. */
import { checkPath } from '../../read/paths.ts'
import { readBytes, type ReadFault, type Root } from '../../read/bytes.ts'
import { defaultLimits } from '../../text/limits.ts'
import { endingOf } from '../names.ts'
import type { WordPiece } from '../word/word-document.ts'
import { omit, placeOf, type NamedPicture, type MarkdownReading } from './reading.ts'
import type { Token } from './token.ts'

/** A picture, and the title that stands over it. */
export type TitledPicture = Extract<WordPiece, { type: 'picture' }> & { readonly title?: string }

/** A picture as it stands in a text; nothing after telling why it is not taken. */
export function readPicture(
  { name, alternative, title, look, at }: Extract<Token, { type: 'picture' }>,
  reading: MarkdownReading,
): readonly TitledPicture[] {
  const named = reading.picture(name)
  if (look.url !== undefined) omit(reading, at, ['picture-link', look.url])
  if ('refused' in named) {
    reading.findings.push(['import-picture', placeOf(reading, at), name, named.refused])
    if (alternative !== '') omit(reading, at, ['alternative', alternative])
    if (title !== '') omit(reading, at, ['picture-title', title])
    return []
  }
  return [{ type: 'picture', picture: { ...named.picture, alternative }, ...(title === '' ? {} : { title }) }]
}

const faults: Readonly<Record<ReadFault, string>> = {
  missing: 'it is not there',
  outside: 'it lies outside the folder of the text',
  link: 'it is a symbolic link',
  'not-a-file': 'it is not a file',
  'too-large': `it is larger than ${defaultLimits.pictureBytes} bytes`,
  unreadable: 'the system refuses to read it',
}

/** Gives the pictures of a folder by the names that a text calls them. */
export function picturesOf(root: Root | undefined): (name: string) => NamedPicture {
  const known = new Map<string, NamedPicture>()
  return (name) => {
    const found = known.get(name) ?? (known.size >= defaultLimits.pictures ? tooMany : pictureOf(name, root))
    if (found !== tooMany) known.set(name, found)
    return found
  }
}

const tooMany: NamedPicture = { refused: `a document has no more than ${defaultLimits.pictures} pictures` }

function pictureOf(name: string, root: Root | undefined): NamedPicture {
  if (/^(?:https?:)?\/\//i.test(name)) return { refused: 'it lies on the web, and nothing is fetched' }
  if (/^data:/i.test(name)) return { refused: 'its bytes stand in the text' }
  // Wikis write "./" before what lies beside a page.
  const checked = checkPath(name.replace(/^(?:\.\/)+/, ''))
  if ('refused' in checked) return checked
  const read =
    root === undefined
      ? { fault: 'missing' as const }
      : readBytes({ root, path: checked.path, limit: defaultLimits.pictureBytes })
  if ('fault' in read) return { refused: faults[read.fault] }
  const { bytes } = read
  if (endingOf(bytes) === undefined) return { refused: 'it is neither PNG nor JPEG nor SVG' }
  return { picture: { part: checked.path, bytes, name: checked.path.replace(/^.*\//, '') } }
}
