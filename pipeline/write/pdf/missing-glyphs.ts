/** Characters that cannot be printed, found before anything is set. */
import type { VFile } from 'vfile'
import { report } from '../../diagnostics.ts'
import type { Place } from '../../text/positions.ts'
import type { Definition, DefinitionNode, Paragraph, Run } from './definition.ts'
import { hasHan, missingGlyph } from './engine/font/faces.ts'
import { isInstalled } from './engine/font/fonts.ts'
import { isPlain } from './engine/text/plain.ts'

/** Chinese is an optional dependency: its package is large. */
const hanFamily = 'Noto Serif SC'
const hanPackage = '@expo-google-fonts/noto-serif-sc'

/** Reports what no font of ours has, once for each place, and the Chinese font once where it is not there. */
export function reportMissingGlyphs({ content, notes }: Definition, file: VFile): void {
  const start: Place = { path: file.path, line: 1, column: 1 }
  const paragraphs = [...content.flatMap(paragraphsOf), ...[...notes.values()].flatMap((note) => note.paragraphs)]
  const runs = paragraphs.flatMap(runsOf).filter((run) => !isPlain(run.text))
  const chinese = isInstalled(hanFamily) ? undefined : runs.find((run) => hasHan(run.text))
  if (chinese) return report(file, 'font', chinese.place ?? start, 'Chinese', hanPackage)
  for (const { text, style, place } of runs) {
    const missing = missingGlyph(text, style)
    if (missing !== undefined) report(file, 'glyph', place ?? start, missing)
  }
}

function paragraphsOf(node: DefinitionNode): readonly Paragraph[] {
  if ('paragraph' in node) return [node.paragraph]
  if ('stack' in node) return node.stack.flatMap(paragraphsOf)
  if ('columns' in node) return node.columns.flatMap((column) => column.stack.flatMap(paragraphsOf))
  if ('figure' in node) return node.figure.caption
  return [...node.rows.head, ...node.rows.body].flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
}

function runsOf(paragraph: Paragraph): readonly Run[] {
  return [...(paragraph.label?.runs ?? []), ...paragraph.runs]
}
