/** Document to Publication: everything is decided here, and here only once. */
import type { VFile } from 'vfile'
import { kinds } from '../../templates/kinds/index.ts'
import type { Kind } from '../../templates/kinds/kind.ts'
import { languages } from '../../templates/languages/index.ts'
import type { Language } from '../../templates/languages/language.ts'
import { sheets, type Sheet } from '../../templates/sheets.ts'
import { report } from '../diagnostics.ts'
import type { Document, Place } from '../document.ts'
import type { Line, Note, Picture, Publication, Subtitle, Title } from '../publication.ts'
import type { Source } from '../source.ts'
import { finishAttachment } from './attachments.ts'
import { finishBlocks, finishNotes, type BlockScope, type Finishing } from './blocks.ts'
import { composedLine, finishLine } from './inlines.ts'
import { countLabels } from './labels.ts'
import { composeColumns, composeFirstFoot, composeMasthead, composeRunningHead } from './masthead.ts'
import { asteriskId } from './notes.ts'
import { composeProperties } from './properties.ts'
import { scopeOf } from './resolve.ts'
import { setSpacing } from './spacing.ts'
import { setPlain, setTypography } from './typography.ts'

/** The transformer of the pipeline: the source rides on the file. */
export function toPublication() {
  return async (tree: Document, file: VFile): Promise<Publication | undefined> => {
    const { source } = file.data
    if (source === undefined) throw new Error('the file carries no source')
    const sheet = sheetOf(tree, file)
    if (sheet === undefined) return undefined
    return prepare(tree, { sheet, path: source.path, pictures: await picturesOf(tree, source) })
  }
}

interface Setting {
  readonly sheet: Sheet
  readonly path: string
  readonly pictures: ReadonlyMap<string, Picture>
}

/** Prepares a document; pure. The order: typography first, for it may cut runs; then numbers; then all that prints them. */
function prepare(said: Document, { sheet, path, pictures }: Setting): Publication {
  const { facts } = said
  const kind: Kind = kinds[facts.kind]
  const language: Language = languages[facts.language]
  const document = setTypography(said, language.typography)
  const composed = composedNotes(document, language)
  const labels = countLabels(document, { kind, language })
  const scope = scopeOf(document, { kind, language, labels, path, composedNotes: composed.length })
  const columns = composeColumns(facts, language, agendaMark(composed))
  const title = finishLine(document.title.children, scope)
  const text: readonly Finishing[] = [
    ...composeTitle(document, title, scope),
    ...finishBlocks(document.children, scope),
    ...document.attachments.flatMap((attachment) => finishAttachment(attachment, scope)),
  ]
  return {
    type: 'publication',
    language: facts.language,
    direction: language.direction,
    properties: composeProperties({ facts, kind, language, title, columns }),
    sheet,
    masthead: composeMasthead(facts, language),
    columns,
    blocks: setSpacing(text, columns.length > 0),
    notes: [...composed, ...finishNotes(scope.calls, scope)],
    notesAt: facts.notes,
    ...(facts.fit === undefined ? {} : { fit: facts.fit }),
    runningHead: composeRunningHead(facts),
    firstFoot: composeFirstFoot(facts, language),
    pictures,
    words: language.words,
  }
}

function composeTitle({ title, facts }: Document, content: Line, scope: BlockScope): readonly (Title | Subtitle)[] {
  const place = scope.placeOf(title)
  const { language } = scope
  const line = facts.subtitle ?? (facts.by === undefined ? undefined : language.reportOf[facts.by])
  const base = { spaceBefore: 0, startsPage: false } as const
  return [
    { ...base, type: 'title', style: scope.kind.title, content, ...(place === undefined ? {} : { place }) },
    ...(line === undefined
      ? []
      : [
          {
            ...base,
            type: 'subtitle' as const,
            style: 'subtitle' as const,
            content: composedLine(setPlain(line, language.typography)),
          },
        ]),
  ]
}

/** Asterisk notes on composed lines: they come before the author's own. */
function composedNotes({ facts }: Document, { typography }: Language): readonly Note[] {
  const texts = [facts.agendaNote, facts.sponsorsNote].filter((text) => text !== undefined)
  return texts.map((text, index) => ({
    id: asteriskId(index + 1),
    label: '*'.repeat(index + 1),
    children: [
      {
        type: 'paragraph',
        style: 'footnote',
        spaceBefore: 0,
        startsPage: false,
        indent: 0,
        content: composedLine(setPlain(text, typography)),
      },
    ],
  }))
}

function agendaMark([first]: readonly Note[]): Line {
  return first === undefined
    ? []
    : [{ type: 'noteReference', label: first.label, id: first.id, occurrence: 1, joined: false }]
}

function sheetOf({ facts }: Document, file: VFile): Sheet | undefined {
  const station = facts.dutyStation
  const found: Sheet | undefined = Object.entries(sheets).find(([name]) => name === station)?.[1]
  if (found !== undefined) return lowered(languages[facts.language].shift(found), kinds[facts.kind])
  const start: Place = { path: file.path, line: 1, column: 1 }
  report(
    file,
    'not-yet',
    facts.places.get('duty-station') ?? facts.places.get('organ') ?? start,
    `The sheet of ${station}`,
    'any format',
  )
  return undefined
}

function lowered(sheet: Sheet, { pageTopShift }: Kind): Sheet {
  return { ...sheet, pageTop: sheet.pageTop + pageTopShift }
}

async function picturesOf({ children, attachments }: Document, source: Source): Promise<ReadonlyMap<string, Picture>> {
  const figures = [...children, ...attachments.flatMap((attachment) => attachment.children)].filter(
    (block) => block.type === 'figure',
  )
  const pictures = new Map<string, Picture>()
  for (const { source: name } of figures) {
    const picture = await source.picture(name)
    if (picture !== undefined) pictures.set(name, picture)
  }
  return pictures
}
