/** Names of bookmarks, and what they name: Word takes a letter, then letters, digits and low lines, forty in all. */
import { sha256 } from '../text/sha256.ts'

const plain = /^[A-Za-z][A-Za-z0-9-]{0,38}$/

/** The bookmark of an id; ids that Word would not take get a name of their own from their content. */
export function bookmarkName(id: string): string {
  if (plain.test(id)) return id.replaceAll('-', '_')
  return `id_${sha256(id).slice(0, 32)}`
}

/** The hidden bookmark round the first call of a note, for the calls that repeat it. */
export function callName(id: string): string {
  return `_${bookmarkName(id)}`
}

/** The id that a bookmark names, or its like: a name of others' may have signs that no id has, and be none without them. */
export function idOfBookmark(name: string): string | undefined {
  const plainName = name.replace(/[^A-Za-z0-9_-]/g, '').replace(/^[^A-Za-z]+/, '')
  return plainName === '' ? undefined : plainName.replaceAll('_', '-')
}
