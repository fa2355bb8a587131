/**
 * Where a text may be cut so that its parts are read as they are in the whole: before a heading behind a blank line (CommonMark 0.31.2, 4.2),
 * unless front matter, a fence (4.5), HTML (4.6) or a directive goes on over it. Where to cut is asked before there is a tree. What was still
 * open is then read off the tree of the part, and errs by parsing more at once: a fence in a list counts as open. Labels of notes are guessed
 * by lines, and compared with the tree afterwards; where they differ, the whole is parsed anew. Held by test/parse/sections.test.ts.
 */
import type { Nodes, Root } from 'mdast'
import { findFrontMatter } from '../text/front-matter.ts'

const heading = /\n[ \t]*\n(?=#{1,6}[ \t])/g

/** Where the front matter ends; infinite where it never does, for then the parser reads its lines in a way of its own. */
export function frontMatterEnd(text: string): number {
  const matter = findFrontMatter(text)
  return matter === 'open' ? Number.POSITIVE_INFINITY : matter.bodyOffset
}

/** The next place behind `from` where a section may end: before a heading, or at the end of the text. */
export function nextEnd(text: string, from: number): number {
  heading.lastIndex = Math.min(from, text.length)
  const found = heading.exec(text)
  return found === null ? text.length : heading.lastIndex
}

/** True when what a section ends with goes on behind it, or may do so. */
export function isOpen(root: Root, section: string): boolean {
  const last = root.children.at(-1)
  if (last?.type === 'code') return isOpenFence(section.slice(last.position?.start.offset, last.position?.end.offset))
  return last !== undefined && mayBeOpen(last)
}

/** Inside lists, quotations and notes a fence ends with them, and its end is then a matter of what follows. */
function mayBeOpen(node: Nodes): boolean {
  if (node.type === 'containerDirective') return node.data?.position?.closing === undefined
  if (node.type === 'code' || node.type === 'html') return true
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last !== undefined && mayBeOpen(last)
}

function isOpenFence(source: string): boolean {
  const opening = /^(?:`{3,}|~{3,})/.exec(source)?.[0]
  if (opening === undefined) return false
  const last = source.slice(source.lastIndexOf('\n') + 1)
  const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(last)?.[1] ?? ''
  return last.length === source.length || !closing.startsWith(opening)
}

/** Labels of the notes that stand in no container, as well as lines alone can tell. */
export function guessNotes(text: string): ReadonlySet<string> {
  const labels = new Set<string>()
  let container = Number.POSITIVE_INFINITY
  for (const [, colons, isClosing, label] of text.matchAll(telling)) {
    if (label !== undefined && container === Number.POSITIVE_INFINITY) labels.add(identify(label))
    else if (colons !== undefined) container = containerAfter(colons.length, isClosing !== undefined, container)
  }
  return labels
}

/** Colons of the outermost container after a line that closes or opens one; none is open where they are without end. */
function containerAfter(colons: number, isClosing: boolean, container: number): number {
  if (!isClosing) return Math.min(container, colons)
  return colons >= container ? Number.POSITIVE_INFINITY : container
}

/** A line that opens a container, closes one, or begins a note. */
const telling = /^ {0,3}(?:(:{3,})(?:([ \t]*$)|[A-Za-z])|\[\^([^\s[\]]+)\]:)/gm

/** Labels of the notes that do stand in no container of a tree. */
export function notesOf(root: Root): ReadonlySet<string> {
  const labels = new Set<string>()
  const gather = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') labels.add(identify(node.identifier))
    if ('children' in node && node.type !== 'containerDirective') node.children.forEach(gather)
  }
  gather(root)
  return labels
}

/** Labels as micromark compares them. */
export function identify(label: string): string {
  return label.toLowerCase().toUpperCase()
}
