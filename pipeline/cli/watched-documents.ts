/** Which documents a change is a change of. */
import { join, sep } from 'node:path'
import type { PlannedDocument } from '../build/plan.ts'

/** Whether one of these absolute paths is read for a document: of its folder, or, of a single file, it and what is no text beside it. */
export function hasChanged({ root, languages }: PlannedDocument, changed: readonly string[]): boolean {
  const [first] = languages
  const isSingle = first !== undefined && first.language === undefined
  const own = join(root, first?.name ?? '')
  return changed.some((path) => standsIn(root, path) && (!isSingle || path === own || !path.endsWith('.md')))
}

/** True for a path itself, and for what stands in its folder. */
export function standsIn(place: string, path: string): boolean {
  return path === place || path.startsWith(place.endsWith(sep) ? place : place + sep)
}
