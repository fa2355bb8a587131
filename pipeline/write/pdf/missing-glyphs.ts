/** Characters that cannot be printed, found before anything is set. */
import { posix } from 'node:path'
import type { VFile } from 'vfile'
import { report } from '../../diagnostics.ts'
import { dispatch, type Handlers } from '../../document.ts'
import { locateIn, offsetOf, type Place } from '../../text/positions.ts'
import { findSign } from '../../text/typed-signs.ts'
import type { Definition, DefinitionNode, Fixed, ParagraphNode } from './definition.ts'
import type { Run } from '../../typesetting/run.ts'
import { hasHan, missingGlyphs } from '../../typesetting/lines/faces.ts'
import { isInstalled } from '../../typesetting/font/fonts.ts'
import { isPlain } from '../../typesetting/lines/plain.ts'

/** Chinese is an optional dependency: its package is large. */
const hanFamily = 'Noto Serif SC'
const hanPackage = '@expo-google-fonts/noto-serif-sc'

/** Reports what no font of ours has, each sign of a run at its own place, and the Chinese font once where it is not there. */
export function reportMissingGlyphs({ content, notes, furniture }: Definition, file: VFile): void {
  const paragraphs = [...content.flatMap(paragraphsOf), ...[...notes.values()].flatMap((note) => note.paragraphs)]
  const runs = [...paragraphs.flatMap(runsOf), ...furniture.first.flatMap(runsIn)].filter((run) => !isPlain(run.text))
  const chinese = isInstalled(hanFamily) ? undefined : runs.find((run) => hasHan(run.text))
  if (chinese) return report(file, 'font', chinese.place ?? startOf(file), 'Chinese', hanPackage)
  for (const { missing, place } of missingIn(runs, file)) report(file, 'glyph', place, missing)
}

interface Missing {
  readonly missing: string
  readonly place: Place
}

/** Each sign at each of its places once: a line that is printed twice is typed once. */
function missingIn(runs: readonly Run[], file: VFile): readonly Missing[] {
  const all = runs.flatMap(({ text, style, place }) =>
    missingGlyphs(text, style).map((missing) => ({ missing, place: placeOf(missing, place, file) })),
  )
  return [...new Map(all.map((one) => [`${one.missing} ${Object.values(one.place).join(':')}`, one])).values()]
}

function startOf({ path }: VFile): Place {
  return { path, line: 1, column: 1 }
}

/** Where a sign is typed: in its run, or, where a line is made of facts, in the first file that has it. */
function placeOf(sign: string, place: Place | undefined, file: VFile): Place {
  const { source } = file.data
  const texts = (source?.files ?? []).map(({ name, text }) => ({
    path: posix.join(posix.dirname(file.path), name),
    text,
  }))
  for (const { path, text } of place === undefined ? texts : [{ path: place.path, text: source?.text ?? '' }]) {
    const offset = findSign(text, sign, place === undefined ? 0 : offsetOf(text, place))
    if (offset !== undefined) return locateIn(path, text)(offset)
  }
  return place ?? startOf(file)
}

function runsIn(fixed: Fixed): readonly Run[] {
  if (fixed.type === 'group') return fixed.parts.flatMap(runsIn)
  return fixed.type === 'line' ? fixed.runs : []
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
