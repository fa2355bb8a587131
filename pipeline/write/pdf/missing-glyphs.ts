/** Characters that cannot be printed, found before anything is set. */
import { posix } from 'node:path'
import type { VFile } from 'vfile'
import { hanFaces } from '../../../templates/scripts.ts'
import { report } from '../../diagnostics.ts'
import { dispatch, type Handlers } from '../../document.ts'
import { refusedCharacters } from '../../text/characters.ts'
import { locateIn, offsetOf, type Place } from '../../text/positions.ts'
import { findSign } from '../../text/typed-signs.ts'
import type { Definition, DefinitionNode, Fixed, ParagraphNode } from './definition.ts'
import type { Run } from '../../typesetting/run.ts'
import { hasHan, missingGlyphs } from '../../typesetting/lines/faces.ts'
import { isInstalled, packageOf } from '../../typesetting/font/fonts.ts'
import { otherScripts } from '../../typesetting/font/other-scripts.ts'
import { isPlain } from '../../typesetting/lines/plain.ts'

type Words = Pick<Run, 'text' | 'style'>

/** Families whose packages are optional dependencies, for they are large and few documents need them. */
const optional = [
  ...Object.values(hanFaces).map(({ family }) => ({
    family,
    script: 'Chinese',
    has: ({ text, style }: Words) => style.han?.face.family === family && hasHan(text),
  })),
  ...otherScripts.map(({ family, script, characters }) => ({
    family,
    script,
    has: ({ text }: Words) => characters.test(text),
  })),
]

/** Reports what no font of ours has, each sign of a run at its own place, and a font that is not there once for its script. */
export function reportMissingGlyphs({ content, notes, furniture }: Definition, file: VFile): void {
  const paragraphs = [...content.flatMap(paragraphsOf), ...[...notes.values()].flatMap((note) => note.paragraphs)]
  const runs = [...paragraphs.flatMap(runsOf), ...furniture.first.flatMap(runsIn)].filter((run) => !isPlain(run.text))
  const absent = optional.filter(({ family, has }) => !isInstalled(family) && runs.some(has))
  for (const { family, script, has } of absent) {
    const first = runs.find(has)?.place ?? startOf(file)
    report(file, 'font', first, script, packageOf(family))
  }
  const settable = absent.reduce<readonly Run[]>((left, { has }) => withoutSigns(left, has), runs)
  for (const { missing, place } of missingIn(settable, file)) report(file, 'glyph', place, missing)
}

function withoutSigns(runs: readonly Run[], has: (words: Words) => boolean): readonly Run[] {
  return runs.map((run) => ({
    ...run,
    text: [...run.text].filter((sign) => !has({ text: sign, style: run.style })).join(''),
  }))
}

interface Missing {
  readonly missing: string
  readonly place: Place
}

/** Each sign at each of its places once: a line that is printed twice is typed once. */
function missingIn(runs: readonly Run[], file: VFile): readonly Missing[] {
  const all = runs.flatMap(({ text, style, place }) =>
    // What a source may not hold at all has been told as that.
    missingGlyphs(text, style)
      .filter((missing) => refusedCharacters(missing).length === 0)
      .map((missing) => ({ missing, place: placeOf(missing, place, file) })),
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
  bare: ({ blocks }) => blocks,
  float: ({ blocks }) => blocks.flatMap(paragraphsOf),
}

function paragraphsOf(node: DefinitionNode): readonly ParagraphNode[] {
  return dispatch(paragraphsIn, node, undefined)
}

function runsOf(paragraph: ParagraphNode): readonly Run[] {
  return [...(paragraph.label?.runs ?? []), ...paragraph.runs]
}
