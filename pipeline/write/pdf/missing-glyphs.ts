/** Characters that cannot be printed, found before anything is set. */
import type { VFile } from 'vfile'
import { report } from '../../diagnostics.ts'
import { dispatch, type Handlers } from '../../document.ts'
import type { Place } from '../../text/positions.ts'
import type { Definition, DefinitionNode, ParagraphNode } from './definition.ts'
import type { Run } from '../../typesetting/run.ts'
import { hasHan, missingGlyph } from '../../typesetting/lines/faces.ts'
import { isInstalled } from '../../typesetting/font/fonts.ts'
import { isPlain } from '../../typesetting/lines/plain.ts'

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

const paragraphsIn: Handlers<DefinitionNode, undefined, readonly ParagraphNode[]> = {
  paragraph: (node) => [node],
  table: ({ head, body }) => [...head, ...body].flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
  figure: ({ caption }) => caption,
  box: ({ blocks }) => blocks.flatMap(paragraphsOf),
  columns: ({ columns }) => columns.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf)),
  turned: ({ blocks }) => blocks.flatMap(paragraphsOf),
}

function paragraphsOf(node: DefinitionNode): readonly ParagraphNode[] {
  return dispatch(paragraphsIn, node, undefined)
}

function runsOf(paragraph: ParagraphNode): readonly Run[] {
  return [...(paragraph.label?.runs ?? []), ...paragraph.runs]
}
