/** A document as an author writes it: one Markdown text, and where each of its blocks stands in it. */
import type { Document, Node } from '../document.ts'
import { writeMarkdown } from './markdown.ts'
import { nodesOf } from './tree.ts'

export interface SourceText {
  readonly text: string
  /** Line of each block, from 1. */
  readonly lines: ReadonlyMap<Node, number>
}

/** Writes a document behind its front matter. */
export function unparse(document: Document, frontMatter: string): SourceText {
  const lines = new Map<Node, number>()
  const before = frontMatter.split('\n').length - 1
  const text = writeMarkdown(nodesOf(document), (node, line) => lines.set(node, before + line))
  return { text: text === '' ? `${frontMatter.trimEnd()}\n` : frontMatter + text, lines }
}
