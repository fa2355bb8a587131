/** Document to Publication: everything is decided here, and here only once. */
import { findAbsentReferences } from './absent-references.ts'
import type { VFile } from 'vfile'
import { chooseKind } from '../facts/choose-kind.ts'
import { toWrittenFacts } from '../facts/facts.ts'
import type { Kind } from '../../templates/kinds/kind.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import type { Language } from '../../templates/languages/language.ts'
import { turnSheet } from './turned-sheet.ts'
import type { Sheet } from '../../templates/sheet.ts'
import { reportAll } from '../diagnostics.ts'
import type { Document } from '../document.ts'
import type { Picture } from '../picture.ts'
import { placeAt } from '../text/positions.ts'
import type { Publication } from '../publication.ts'
import type { OriginFile } from '../word/origin.ts'
import type { Source } from '../source.ts'
import { finishAttachment } from './attachments.ts'
import { setFloats } from './floats.ts'
import { composeFront } from './front-pages.ts'
import { finishBlocks, finishNotes, type Finishing } from './blocks.ts'
import type { Composing } from './composing.ts'
import { composeNotes } from './composed-notes.ts'
import { linkCitations } from './citations.ts'
import { countLabels, reportNumbered, type Labels } from './labels.ts'
import { composeColumns, composeFirstFoot, composeMasthead, composeRunningHead } from './masthead.ts'
import { dashOfRecord } from './records.ts'
import { markLeadIns } from './lead-ins.ts'
import { headNotes } from './note-places.ts'
import { composeOrigin } from './origin.ts'
import { composeProperties } from './properties.ts'
import { partBehindLatin } from './behind-latin.ts'
import { findBareReferences } from './bare-references.ts'
import { findEmptyReferences } from './empty-references.ts'
import { reportRepeatedTitle } from './repeated-title.ts'
import { findPlainOpeners } from './plain-openers.ts'
import { findPlainTotals } from './plain-totals.ts'
import { hasParts } from './parted-number.ts'
import { findRecounted } from './recounted-labels.ts'
import { scopeOf } from './make-scope.ts'
import { closeSeries } from './series-ends.ts'
import { cutSections } from './sections.ts'
import { arrangeSession, callSilently } from './session-lines.ts'
import { sheetOf } from './sheet.ts'
import { setApart } from './remarks-apart.ts'
import { setSpacing } from './spacing.ts'
import { callOnTitle, composeClosing, composeOpening } from './title.ts'
import { reportTypography, setTypography } from './typography.ts'
import { unreadLabels } from './unread-labels.ts'
import { composeWordLanguage } from './word-language.ts'
import { blocksOfText } from './walk.ts'

/** The transformer of the pipeline: the source rides on the file. */
export function toPublication() {
  return async (tree: Document, file: VFile): Promise<Publication> => {
    const { source, answers } = file.data
    if (source === undefined) throw new Error('the file carries no source')
    const ask = answers?.ask
    const kind = chooseKind(tree.facts)
    const sheet = sheetOf(tree.facts, kind)
    reportNumbered(tree, kind, file)
    const language = languageOf(kind, languageOn(sheet, tree.facts.language))
    const { document, changes } = setTypography(tree, language.typography)
    reportTypography(changes, file)
    // Verbatim records link nothing that they cite (none of 16 pages of A/79/PV.64, one document alone).
    const cited = kind.record?.type === 'verbatim' ? document : linkCitations(document, ask)
    const linked = partBehindLatin(closeSeries(cited, language.direction), language.direction)
    const labels = countLabels(linked, { kind, language })
    const notes = composeNotes(tree.facts, language)
    const composing: Composing = { facts: tree.facts, kind: onSheet(kind, sheet), language, notes }
    reportRepeatedTitle(tree, composing, file)
    const unread = unreadLabels(file, source.text)
    reportAll(file, findRecounted(linked, labels, { path: source.path, unread }))
    reportAll(file, findPlainOpeners(tree, source.path))
    reportAll(file, findEmptyReferences(linked, labels, source.path))
    reportAll(file, findBareReferences(linked, labels, source.path))
    reportAll(file, findAbsentReferences(linked, labels, { ...source, ask }))
    reportAll(file, findPlainTotals(linked, source.path))
    return prepare(linked, {
      composing,
      sheet,
      labels,
      path: source.path,
      origin: composeOrigin(source, tree),
      pictures: await picturesOf(tree, source),
    })
  }
}

interface Setting {
  readonly composing: Composing
  readonly sheet: Sheet
  readonly labels: Labels
  readonly path: string
  readonly origin: readonly OriginFile[]
  readonly pictures: ReadonlyMap<string, Picture>
}

/** Prepares a document whose typography and links are set, both of which may cut runs; pure. The order: numbers, then all that prints them. */
function prepare(document: Document, { composing, sheet, labels, path, pictures, origin }: Setting): Publication {
  const { facts, kind, language, notes } = composing
  const scope = scopeOf(document, { kind, language, labels, path, pictures, sheet, composedNotes: notes.notes.length })
  const columns = composeColumns(composing, notes.agenda)
  const { title, blocks } = composeOpening(document, scope, composing)
  const front = composeFront({ composing, sheet, title })
  const hasMasthead = front.length === 0
  const whole: readonly Finishing[] = [
    ...(hasMasthead ? callOnTitle(blocks, columns.length === 0 ? notes.symbol : []) : []),
    ...finishBlocks(document.children, scope),
    ...(hasParts(document) ? [] : composeClosing(composing)),
    ...document.attachments.flatMap((attachment) => finishAttachment(attachment, scope, composing)),
  ]
  const text = kind.record === undefined ? whole : setApart(whole, kind.record.type)
  const turnedSheet = turnSheet(sheet)
  const spaced = markLeadIns(
    setFloats(setSpacing(text, { sheet, isUnderLines: hasMasthead && columns.length > 0 }), sheet),
  )
  return {
    type: 'publication',
    language: facts.language,
    direction: language.direction,
    properties: composeProperties({ facts, kind, language, title, columns }),
    sheet,
    turnedSheet,
    masthead: composeMasthead(composing),
    columns: hasMasthead ? callSilently(arrangeSession(columns), notes.symbol) : [],
    sections: [...front, ...cutSections(spaced, { portrait: sheet, landscape: turnedSheet })],
    notes: [...notes.notes, ...finishNotes(scope.calls, scope)],
    notesHeading: headNotes(language, sheet),
    ...(facts.fit === undefined ? {} : { fit: facts.fit }),
    runningHead: composeRunningHead(facts, kind, title),
    firstFoot: hasMasthead ? composeFirstFoot(composing, sheet) : {},
    pictures,
    words: language.words,
    wordLanguage: composeWordLanguage(language, sheet),
    facts: toWrittenFacts(facts),
    origin,
  }
}

/** A language as a duty station sets it. */
function languageOn({ setsWantedSpaces }: Sheet, code: LanguageCode): Language {
  const language = languages[code]
  return setsWantedSpaces ? language : { ...language, typography: { ...language.typography, wantedSpaces: [] } }
}

/** A language as a kind of document sets it. */
function languageOf(kind: Kind, language: Language): Language {
  const dash = dashOfRecord(kind, language)
  return dash === undefined ? language : { ...language, typography: { ...language.typography, dash } }
}

/** Weight and slope of the headings belong to the duty station. */
function onSheet(kind: Kind, { ladder }: Sheet): Kind {
  return { ...kind, headings: { ...kind.headings, ...ladder } }
}

/** Every picture once, in the order in which they are shown: the reader counts them. */
async function picturesOf(document: Document, source: Source): Promise<ReadonlyMap<string, Picture>> {
  const figures = blocksOfText(document).filter((block) => block.type === 'figure')
  const seen = new Set<string>()
  const first = figures.filter(({ source: name }) => !seen.has(name) && seen.add(name))
  const pictures = new Map<string, Picture>()
  for (const { source: name, position } of first) {
    const picture = await source.picture(name, position && placeAt(source.path, position.start))
    if (picture !== undefined) pictures.set(name, picture)
  }
  return pictures
}
