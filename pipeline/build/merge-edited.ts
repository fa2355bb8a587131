/** An edited file and the source that travels in it: what was edited is put into the source. */
import { readSides, readUnkept, type TwoReadings } from '../import/index.ts'
import type { WordDocument } from '../import/word/word-document.ts'
import type { EditedFile, Imported, ReplacedPicture } from '../import/imported.ts'
import type { Document } from '../document.ts'
import type { Finding } from '../diagnostics.ts'
import { mergeDocument } from '../import/merge/merge-document.ts'
import { editedPictures, figuresOf, ownPictures, replacedPictures } from '../import/merge/pictures.ts'
import { pictureFile } from '../import/embedded.ts'
import { sha256 } from '../text/sha256.ts'
import { plainStem } from '../import/names.ts'
import { saySame } from '../import/merge/signature.ts'
import { findNew } from './edited-findings.ts'
import { mergeFacts } from './merge-facts.ts'
import type { PlacedChange } from '../import/comments/write-remarks.ts'
import type { ChangeWay } from '../import/word/settle-properties.ts'
import { remarkTexts } from './remarks-in-texts.ts'
import type { Unkept } from '../import/merge/unkept.ts'
import { buildWord, filesOf, parseFiles, parseTexts, readShown, type Parsed } from './carried-base.ts'
import { tellUnkept } from './tell-unkept.ts'

/** The files of a source in which an edited file was merged. */
export interface MergedFiles {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly edits: number
  /** The document of the source that the file carries. */
  readonly document: Document
  /** What is to be told of the edits. */
  readonly findings: readonly Finding[]
  readonly sides: TwoReadings
  readonly unkept: readonly Unkept[]
  readonly changes: readonly PlacedChange[]
  readonly replaced: ReadonlyMap<string, ReplacedPicture>
}

type Texts = ReadonlyMap<string, string>

/** Merges an edited file into the source that it carries; absent where the result would not say what the file says. */
export async function mergeEdited(
  edited: EditedFile,
  files: Imported['files'],
  way: ChangeWay,
): Promise<MergedFiles | undefined> {
  const parsed = await parseTexts(edited.carried, new Map())
  if (parsed === undefined) return undefined
  const pictures = picturesFor(parsed, { files, origin: edited.pictures })
  const built = await buildWord(filesOf(edited.carried, pictures))
  if (built === undefined) return undefined
  const sides = withOwnPictures(readSides(built, edited.word), files)
  const merged = mergeTexts(edited.carried, parsed, { ...sides, origin: edited.pictures })
  if (merged === undefined) return undefined
  const whole = filesOf(merged.texts, new Map([...pictures, ...byFile(merged.pictures)]))
  const rebuilt = merged.edits === 0 ? built : await buildWord(whole)
  const reparsed = merged.edits === 0 ? parsed : rebuilt && (await parseAgain(merged.texts, whole, { rebuilt, sides }))
  if (rebuilt === undefined || reparsed === undefined) return undefined
  const replaced = replacedPictures(merged.pictures, edited.pictures)
  const unkept = readUnkept({ built, rebuilt, edited: edited.word }, parsed.document.facts.language)
  const about = { parsed: reparsed, findings: findingsOf({ sides, unkept }, reparsed, replaced) }
  const { texts, findings, changes } = remarkTexts(merged.texts, about, { read: sides.after, way })
  const edits = merged.edits + replaced.size
  const { document } = parsed
  return { files: filesOf(texts, whole), edits, document, findings, sides, unkept, replaced, changes }
}

/** What of an edited file a source that was read of it anew does not say; where it builds nothing, that is told elsewhere. */
export async function findUnkeptAnew(
  { files, language, read }: Imported,
  edited: WordDocument,
): Promise<readonly Finding[]> {
  const rebuilt = await buildWord(files)
  const parsed = rebuilt && (await parseFiles(files))
  if (rebuilt === undefined || parsed === undefined) return []
  const unkept = readUnkept({ rebuilt, edited }, language)
  return tellUnkept(withoutTold(unkept, read?.unread ?? []), parsed)
}

/** Lines that are told as a whole are told once. */
function withoutTold(unkept: readonly Unkept[], lines: readonly string[]): readonly Unkept[] {
  return unkept.filter(({ words }) => !lines.some((line) => words.split(' … ').every((part) => line.includes(part))))
}

/** A text with edits, where it builds what the edited file says. */
async function parseAgain(
  texts: Texts,
  whole: Imported['files'],
  { rebuilt, sides }: { readonly rebuilt: Uint8Array; readonly sides: TwoReadings },
): Promise<Parsed | undefined> {
  const shown = readShown(rebuilt)
  return shown !== undefined && saySame(shown.document, sides.after.document) ? parseTexts(texts, whole) : undefined
}

/** The bytes of pictures as the edited file has them: those of the built one were encoded anew. */
function withOwnPictures({ before, after }: TwoReadings, files: Imported['files']): TwoReadings {
  const pictures = [...after.pictures].map(([name, bytes]) => [name, files.get(name) ?? bytes] as const)
  return { before, after: { ...after, pictures: new Map(pictures) } }
}

/** What is told of what was edited, at its places in a text that has it. */
export function findingsOf(
  { sides, unkept }: Pick<MergedFiles, 'sides' | 'unkept'>,
  parsed: Parsed,
  replaced: MergedFiles['replaced'],
): readonly Finding[] {
  const rest = withoutTold(unkept, sides.after.unread)
  return [...findNew(sides, parsed), ...tellUnkept(rest, parsed), ...tellReplaced(parsed, replaced)]
}

/** At the figure. */
function tellReplaced({ name, document }: Parsed, replaced: MergedFiles['replaced']): readonly Finding[] {
  return figuresOf(document).flatMap(({ source, position }): readonly Finding[] =>
    replaced.has(source)
      ? [['import-picture-replaced', { path: name, line: position?.start.line ?? 1, column: 1 }, source]]
      : [],
  )
}

/** Texts and pictures of a source in which was merged. */
export interface MergedTexts {
  readonly texts: Texts
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly edits: number
}

/** Texts of a source with what two readings tell apart; absent where that has no place in them. */
export function mergeTexts(
  texts: Texts,
  { name, factsName, text, document }: Parsed,
  { before, after, origin }: TwoReadings & { readonly origin: EditedFile['pictures'] },
): MergedTexts | undefined {
  const own = ownPictures(document, before)
  const edited = editedPictures({ before, after }, own, origin)
  const body = mergeDocument({
    text,
    ours: document,
    before: before.document,
    after: after.document,
    pictures: { before: own, after: edited },
  })
  if (body === undefined) return undefined
  const facts = mergeFacts(
    { texts: new Map([...texts, [name, body.text]]), name, factsName },
    { before: before.facts, after: after.facts },
  )
  const pictures = [...after.pictures].map(([each, bytes]) => [edited.get(each) ?? each, bytes] as const)
  return { texts: facts.texts, pictures: new Map(pictures), edits: body.edits + facts.edits }
}

/** A picture that holds the place of one that did not come with the file. */
const standIn = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

/** The pictures that a source names: as the edited file has them, dots where its program knows no drawings. */
function picturesFor(
  { document }: Parsed,
  { files, origin }: { readonly files: Imported['files']; readonly origin: EditedFile['pictures'] },
): ReadonlyMap<string, Uint8Array> {
  const byStem = new Map([...files].map(([name, bytes]) => [plainStem(name), bytes]))
  const byDigest = new Map([...files.values()].map((bytes) => [sha256(bytes), bytes]))
  const kept = new Map(origin.map(({ name, digests }) => [name, byDigest.get(digests[0] ?? '')] as const))
  const pictures = figuresOf(document).map(
    ({ source }) => [source, kept.get(source) ?? byStem.get(plainStem(source)) ?? standIn] as const,
  )
  return byFile(new Map(pictures))
}

/** Pictures by their files, for those that a text names. */
function byFile(pictures: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map([...pictures].map(([name, bytes]) => [pictureFile(name) ?? name, bytes]))
}
