/** Names of the classes that both the page and its style sheet speak of. */
import type { StyleName } from '../../../templates/styles.ts'

/** `attachmentHeading` → `attachment-heading`, `h23` → `h23`. */
export function styleClass(style: StyleName): string {
  return style.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** Points before a block. */
export function gapClass(points: number): string {
  return `gap-${String(points).replace('.', '-')}`
}

/** Tab steps before the first line of a paragraph. */
export function indentClass(steps: number): string {
  return `indent-${steps}`
}

/** Steps by which a cell of a table is set in. */
export function insetClass(steps: number): string {
  return `inset-${steps}`
}
