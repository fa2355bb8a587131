/** What this writer cannot set yet, found before anything is set: each is an error that names it. */
import type { VFile } from 'vfile'
import { report } from '../../diagnostics.ts'
import type { Place } from '../../document.ts'
import type { Block, Publication } from '../../publication.ts'
import { hasGlyph } from './engine/fonts.ts'
import type { DefinitionNode, Paragraph, Run } from './definition.ts'

const format = 'PDF'

/** Reports every construct that has no form in the PDF yet. */
export function reportUnsupported(publication: Publication, file: VFile): void {
  const start: Place = { path: file.path, line: 1, column: 1 }
  if (publication.direction === 'rtl' || publication.language === 'zh') {
    report(file, 'not-yet', start, `A document in “${publication.language}”`, format)
  }
  if (publication.notesAt === 'end')
    report(file, 'not-yet', publication.notes[0]?.children[0]?.place ?? start, 'Notes at the end', format)
  for (const block of publication.blocks.flatMap(withChildren)) {
    const name = unsettable(block)
    if (name !== undefined) report(file, 'not-yet', block.place ?? start, name, format)
  }
}

function unsettable(block: Block): string | undefined {
  if (block.type === 'figure') return 'A figure'
  return block.type === 'table' && block.landscape ? 'A turned page' : undefined
}

function withChildren(block: Block): readonly Block[] {
  return block.type === 'quote' || block.type === 'box' ? [block, ...block.children.flatMap(withChildren)] : [block]
}

/** Reports every character that no font of ours has, once for each place. */
export function reportMissingGlyphs(content: readonly DefinitionNode[], file: VFile): void {
  const start: Place = { path: file.path, line: 1, column: 1 }
  for (const run of content.flatMap(paragraphsOf).flatMap(runsOf)) {
    const missing = [...run.text].find((character) => character !== '\n' && !hasGlyph(run.style.face, character))
    if (missing !== undefined) report(file, 'glyph', run.place ?? start, missing)
  }
}

function paragraphsOf(node: DefinitionNode): readonly Paragraph[] {
  if ('paragraph' in node) return [node.paragraph]
  if ('stack' in node) return node.stack.flatMap(paragraphsOf)
  if ('columns' in node) return node.columns.flatMap((column) => column.stack.flatMap(paragraphsOf))
  return [...node.rows.head, ...node.rows.body].flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
}

function runsOf(paragraph: Paragraph): readonly Run[] {
  return [...(paragraph.label?.runs ?? []), ...paragraph.runs]
}
