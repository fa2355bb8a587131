/** An edited file into the folder that it came from: comments stay there, and what was changed there meanwhile. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../diagnostics.ts'
import { pictureFile } from '../import/embedded.ts'
import type { Imported, MergedSides } from '../import/imported.ts'
import type { PlacedChange } from '../import/comments/write-remarks.ts'
import { findConflicts } from '../import/merge/conflicts.ts'
import { saySame } from '../import/merge/signature.ts'
import { toWrittenFacts } from '../facts/facts.ts'
import { decode } from '../text/decode.ts'
import { digestsOfPicture, parseTexts, type Parsed } from './carried-base.ts'
import { standingAt } from './picture-places.ts'
import { findFactConflicts, type FactConflict } from './merge-facts.ts'
import { findingsOf, mergeTexts, type MergedTexts } from './merge-edited.ts'
import { remarkTexts } from './remarks-in-texts.ts'

/** A file of the folder as it is, and as it becomes. */
export interface FolderFile {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly bytes: Uint8Array
}

/** What became of the folder: nothing of it is written yet. */
export type FolderMerge =
  | {
      readonly type: 'merged'
      readonly files: readonly FolderFile[]
      /** All texts of the folder as they become, by their names; and the tracked changes by their lines in them. */
      readonly texts: ReadonlyMap<string, Uint8Array>
      readonly changes: readonly PlacedChange[]
      /** What is to be told of the edits, by their places in these texts. */
      readonly findings: readonly Finding[]
    }
  | { readonly type: 'conflict'; readonly findings: readonly Finding[] }

/** The folder with what was edited; absent where the file did not come from it. */
export async function mergeIntoFolder(target: string, imported: Imported): Promise<FolderMerge | undefined> {
  const { merge } = imported
  const there = await readTexts(target, [...(merge?.carried.keys() ?? [])])
  if (merge === undefined || there === undefined) return undefined
  const texts = new Map([...there].map(([name, { text }]) => [name, text]))
  const mine = await parseTexts(texts, new Map())
  if (mine === undefined) return undefined
  const carried = { document: merge.document }
  const inText = saySame(mine.document, carried.document) ? [] : findConflicts({ carried, mine }, merge.sides)
  const conflicts = [
    ...inText.map((each) => toFinding(mine, each)),
    ...factConflicts({ carried, mine }, merge.sides).map((each) => toFactFinding({ texts, mine }, each)),
    ...(await pictureConflicts(target, merge.replaced)).map((name) =>
      toFinding(mine, { line: 1, mine: name, theirs: name }),
    ),
  ]
  if (conflicts.length > 0) return { type: 'conflict', findings: conflicts }
  const merged = mergeTexts(texts, mine, { ...merge.sides, origin: merge.origin })
  const parsed = merged?.edits === 0 ? mine : merged && (await parseTexts(merged.texts, new Map()))
  if (merged === undefined || parsed === undefined)
    return { type: 'conflict', findings: [toFinding(mine, { line: 1, mine: '', theirs: '' })] }
  const { replaced } = merge
  const about = { read: merge.sides.after, way: merge.way }
  const told = findingsOf(merge, parsed, replaced)
  const { texts: whole, changes, findings } = remarkTexts(merged.texts, { parsed, findings: told }, about)
  const after = new Map([...there].map(([name, one]) => [name, bytesOf(one, whole.get(name))]))
  const files = await changedFiles(target, there, { after, texts: whole, pictures: merged.pictures, replaced })
  return { type: 'merged', files, texts: after, changes, findings }
}

/** A text of the folder, and whether its lines end as Windows ends them. */
interface TextThere {
  readonly text: string
  readonly hasReturns: boolean
}

type There = ReadonlyMap<string, TextThere>

const encoder = new TextEncoder()

/** What a text becomes, with the line ends that it had. */
function bytesOf({ text, hasReturns }: TextThere, after = text): Uint8Array {
  return encoder.encode(hasReturns ? after.replaceAll('\n', '\r\n') : after)
}

/** The texts of a folder by the names that they had; absent where one of them is not there. */
async function readTexts(target: string, names: readonly string[]): Promise<There | undefined> {
  const there = new Set(await readdir(target).catch(() => []))
  if (names.length === 0 || !names.every((name) => there.has(name))) return undefined
  const texts = new Map<string, TextThere>()
  for (const name of names) {
    const bytes = await readFile(join(target, name))
    const { text, brokenAt } = decode(bytes)
    if (brokenAt !== undefined) return undefined
    texts.set(name, { text, hasReturns: bytes.includes('\r\n') })
  }
  return texts
}

function factConflicts(
  { carried, mine }: Readonly<Record<'carried' | 'mine', Pick<Parsed, 'document'>>>,
  { before, after }: MergedSides['sides'],
): readonly FactConflict[] {
  const [origin, own] = [carried, mine].map(({ document }) => toWrittenFacts(document.facts))
  if (origin === undefined || own === undefined) return []
  return findFactConflicts({ carried: origin, mine: own }, { before: before.facts, after: after.facts })
}

/** Pictures that are others in the edited file, and in the folder, too. */
async function pictureConflicts(target: string, replaced: MergedSides['replaced']): Promise<readonly string[]> {
  const names: string[] = []
  for (const [name, { bytes, was }] of replaced) {
    const path = pictureFile(name)
    const mine = path === undefined ? 'taken' : standingAt(target, path)
    if (mine === 'taken') names.push(name)
    if (typeof mine === 'string' || Buffer.compare(mine, bytes) === 0) continue
    const built = await digestsOfPicture(name, mine)
    if (!built.some((digest) => was.digests.includes(digest))) names.push(name)
  }
  return names
}

/** At the line of the fact, in the file that says it. */
function toFactFinding(
  { texts, mine: { name, factsName } }: { readonly texts: ReadonlyMap<string, string>; readonly mine: Parsed },
  { key, mine, theirs }: FactConflict,
): Finding {
  const found = [name, factsName].flatMap((path) => {
    const line =
      texts
        .get(path ?? '')
        ?.split('\n')
        .findIndex((each) => each.startsWith(`${key}:`)) ?? -1
    return path === undefined || line < 0 ? [] : [{ path, line: line + 1, column: 1 }]
  })
  return ['import-conflict', found[0] ?? { path: factsName ?? name, line: 1, column: 1 }, mine, theirs]
}

function toFinding({ name }: Parsed, { line, mine, theirs }: { line: number; mine: string; theirs: string }): Finding {
  return ['import-conflict', { path: name, line, column: 1 }, mine, theirs]
}

interface WholeTexts extends Pick<MergedTexts, 'texts' | 'pictures'>, Pick<MergedSides, 'replaced'> {
  readonly after: ReadonlyMap<string, Uint8Array>
}

/** Texts that became others, and pictures that are new. */
async function changedFiles(
  target: string,
  there: There,
  { texts, after: written, pictures, replaced }: WholeTexts,
): Promise<readonly FolderFile[]> {
  const files: FolderFile[] = []
  for (const [name, { text }] of there) {
    const [after, bytes] = [texts.get(name), written.get(name)]
    if (after !== undefined && bytes !== undefined && after !== text) files.push({ name, before: text, after, bytes })
  }
  for (const [name, bytes] of pictures) {
    const path = pictureFile(name)
    if (path !== undefined && (replaced.has(name) || standingAt(target, path) === 'free'))
      files.push({ name: path, before: '', after: '', bytes })
  }
  return files
}
