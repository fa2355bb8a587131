/** Words that are drawn: in shapes without a text box, along a line, and in diagrams. */
import type { XmlElement } from '../../xml/read.ts'
import { within } from './elements.ts'

/** The words of shapes, a paragraph on a line; those of text boxes are read with their paragraphs. */
export function drawnLines(drawing: XmlElement): readonly string[] {
  // The older way to draw has a namespace that the reader has no prefix for.
  const bent = [...within(drawing, '?:textpath')].map(({ attributes }) => attributes['string'] ?? '')
  return withWords([...bent, ...paragraphsOf(drawing)])
}

/** The words of a diagram, a shape on a line. */
export function diagramLines(data: XmlElement | undefined): readonly string[] {
  if (data === undefined) return []
  return withWords([...within(data, '?:pt')].map((point) => withWords(paragraphsOf(point)).join(' ')))
}

function paragraphsOf(element: XmlElement): readonly string[] {
  return [...within(element, 'a:p')].map((paragraph) => [...within(paragraph, 'a:t')].map(({ text }) => text).join(''))
}

function withWords(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '')
}
