/** What later stages tell of a document that is refused: they are run on what is sound of it, for their messages alone. Nothing is written. */
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Code } from './diagnostics.ts'
import type { Document, Inline } from './document.ts'
import { measure } from './measure/index.ts'
import type { Picture } from './picture.ts'
import { toPublication } from './prepare/index.ts'
import { blocksOfText, mapLines } from './prepare/walk.ts'
import type { Publication } from './publication.ts'
import { allBlocks, blocksOf } from './reading-order.ts'
import type { Source } from './source.ts'
import type { Format } from './write/formats.ts'
import { lookAt } from './write/index.ts'

/** What a refused document is looked at with. */
export interface Looking {
  readonly source: Source
  readonly formats: readonly Format[]
}

/** Tells what preparing and setting find in a document that parsing has refused, but for what only follows from that. */
export async function lookAtDraft(document: Document, { source, formats }: Looking, file: VFile): Promise<void> {
  await tellApart(file, source, async (draft) => {
    const publication = await toPublication()(soundPart(document), draft)
    await lookAtPages(publication, formats, draft)
  })
}

/** Tells what setting finds in a publication that preparing has refused. */
export async function lookAtRefused(publication: Publication, looking: Looking, file: VFile): Promise<void> {
  await tellApart(file, looking.source, (draft) => lookAtPages(publication, looking.formats, draft))
}

async function lookAtPages(publication: Publication, formats: readonly Format[], draft: VFile): Promise<void> {
  const measured = await measure({ ...publication, pictures: withStandIns(publication) })
  for (const format of formats) await lookAt[format]?.(measured, draft)
}

/** Runs stages with a file of their own. One that rests on what parsing has refused may fail: what was told before that counts. */
async function tellApart(file: VFile, source: Source, run: (draft: VFile) => Promise<void>): Promise<void> {
  const told = [...file.messages]
  const draft = new VFile({ path: file.path, value: source.text, data: { source, told } })
  await run(draft).catch(() => undefined)
  const errors = told.filter(({ fatal }) => fatal === true)
  file.messages.push(...draft.messages.filter((message) => isOfItsOwn(message, errors)))
}

/** What changes with the text, so that it may only follow from a mistake: told where none stands on its line. */
const ofText: ReadonlySet<string> = new Set<Code>(['label-recounted', 'word-broken', 'table-narrow', 'reference-empty'])

/** Counts are of whole documents. */
function isOfItsOwn({ ruleId = '', fatal, line, column }: VFileMessage, errors: readonly VFileMessage[]): boolean {
  if (fatal === undefined) return false
  return !errors.some(
    (error) =>
      error.line === line &&
      (error.column === column ||
        (ofText.has(ruleId) && !(ruleId === 'label-recounted' && ofWords.has(error.ruleId ?? '')))),
  )
}

/** Mistakes in the words of a paragraph: its label is what it was. */
const ofWords: ReadonlySet<string> = new Set<Code>([
  'bidi',
  'control-character',
  'glyph',
  'invisible',
  'lost-character',
  'markup-emphasis',
  'markup-field',
  'markup-foreign',
  'markup-link',
  'markup-reference',
  'note-undefined',
  'raw-html',
  'reference-undefined',
])

/** The document without calls and references that lead nowhere, which no later stage can bear. */
function soundPart(document: Document): Document {
  const known = namesIn(document)
  const isSound = (inline: Inline): boolean =>
    inline.type === 'noteReference'
      ? document.notes.has(inline.label)
      : inline.type !== 'crossReference' || known.has(inline.target)
  return mapLines(document, (line) => line.filter(isSound))
}

function namesIn(document: Document): ReadonlySet<string> {
  const named = [...document.attachments, ...blocksOfText(document)]
  return new Set(named.flatMap((node) => ('id' in node && node.id !== undefined ? [node.id] : [])))
}

/** For the words around a picture that was refused. */
const blank: Picture = { format: 'png', bytes: new Uint8Array(), width: 1, height: 1 }

function withStandIns(publication: Publication): Publication['pictures'] {
  const figures = allBlocks(blocksOf(publication)).filter((block) => block.type === 'figure')
  return new Map(figures.map(({ source }) => [source, publication.pictures.get(source) ?? blank]))
}
