/** Reads one text file of a document and reports whatever keeps it from being one. */
import type { VFile } from 'vfile'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { refusedCharacters, refusedKinds, type RefusedKind } from '../text/characters.ts'
import { refusedDetails, report, reportMended } from '../diagnostics.ts'
import type { Limits } from '../text/limits.ts'
import { locateIn, type TextEdit } from '../text/positions.ts'
import { readBytes, type ReadFault, type Root } from './bytes.ts'
import { decode } from '../text/decode.ts'
import { otherFile } from './other-files.ts'

/** Where a text file is, and how messages call it. */
export interface TextFile {
  readonly root: Root
  readonly name: string
  readonly path: string
  /** Where the SHA-256 of what is read is noted. */
  readonly digests?: Map<string, string> | undefined
  /** Says how another program wrote it that is not UTF-8. */
  readonly language?: LanguageCode
}

/** The text of a file, LF line ends and no byte order mark; absent after reporting why it is none. */
export function readText(file: VFile, text: TextFile, limits: Limits): string | undefined {
  const { root, name, path, digests } = text
  const result = readBytes({ root, path: name, limit: limits.fileBytes, digests })
  if ('fault' in result) return reportFault(file, path, { fault: result.fault, limit: limits.fileBytes })
  return checkText(file, text, result.bytes)
}

/** Decodes bytes and tells the characters that no document may hold; absent where the bytes are no text, and what they say where they are not UTF-8. */
export function checkText(
  file: VFile,
  { path, language }: Pick<TextFile, 'path' | 'language'>,
  bytes: Uint8Array,
): string | undefined {
  const other = otherFile(bytes)
  if (other !== undefined) {
    report(file, 'not-text', { path, line: 1, column: 1 }, other.what, other.cure)
    return undefined
  }
  const { text, brokenAt, isWhole } = decode(bytes, language)
  const locate = locateIn(path, text)
  if (brokenAt !== undefined) report(file, 'encoding', locate(brokenAt))
  for (const kind of refusedKinds(text)) {
    const edits = brokenAt === undefined ? withoutUnseen(text, kind) : []
    reportMended(file, kind.code, { place: locate(kind.index), edits }, ...refusedDetails(kind))
  }
  return isWhole ? text : undefined
}

/** What nobody sees goes, wherever it stands; controls may have parted words. */
function withoutUnseen(text: string, { code, character }: RefusedKind): readonly TextEdit[] {
  if (code !== 'invisible' && code !== 'bidi') return []
  return refusedCharacters(text)
    .filter((one) => one.character === character)
    .map(({ index }) => ({ start: index, end: index + character.length, text: '' }))
}

const reasons: Readonly<Record<Exclude<ReadFault, 'missing' | 'too-large'>, string>> = {
  outside: 'it lies outside the document’s folder',
  link: 'it is a symbolic link',
  'not-a-file': 'it is not a regular file',
  unreadable: 'the system refuses to read it',
}

/** Reports why a file gave no bytes. */
export function reportFault(
  file: VFile,
  path: string,
  { fault, limit }: { fault: ReadFault; limit: number },
): undefined {
  const place = { path, line: 1, column: 1 }
  if (fault === 'missing') report(file, 'missing', place, path)
  else if (fault === 'too-large') report(file, 'size', place, 'The file', `${limit} bytes`)
  else report(file, 'path', place, path, reasons[fault])
}

/** The sentence part that explains a fault of the file system. */
export function reasonOf(fault: keyof typeof reasons): string {
  return reasons[fault]
}
