/** Names that a new document may have: it is called after its folder, and so are its results. */
import { show } from '../text/shown.ts'
import { UsageError } from './command.ts'

/** Refuses a name that results could not bear. */
export function checkName(name: string): void {
  if (/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(name)) return
  throw new UsageError(
    `A document cannot be called “${show(name)}”: begin with a letter or figure, and use letters, figures, “-”, “_” and “.”.`,
  )
}

/** The name without the signs that none may have; refused where nothing is left. */
export function cleanName(name: string): string {
  const plain = name.normalize('NFC').replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
  const clean = plain
    .split(' ')
    .filter((word) => word !== '')
    .join(' ')
    .replace(/^[ ._-]+/, '')
  checkName(clean === '' ? name : clean)
  return clean
}
