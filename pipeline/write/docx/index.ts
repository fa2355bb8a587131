/** The Word writer, on one screen. */
import { Document } from 'docx'
import type { VFile } from 'vfile'
import { languages } from '../../../templates/languages/index.ts'
import type { Publication } from '../../publication.ts'
import { blocksOf } from '../blocks.ts'
import type { Paginate, Write } from '../write.ts'
import { countCaptions } from './captions.ts'
import { numberNotes } from './calls.ts'
import type { Context } from './context.ts'
import { countLists } from './lists.ts'
import { writeNotes } from './notes.ts'
import { numberingPart } from './numbering-part.ts'
import { finishPackage } from './package.ts'
import { appProperties, coreProperties, customPropertiesPart } from './properties-parts.ts'
import { partsOf } from './raw.ts'
import { withScriptStyles } from './script-styles.ts'
import { writeSections } from './sections.ts'
import { columnSetting } from './setting.ts'
import { settingsPart } from './settings-part.ts'
import { stylesPart } from './styles-part.ts'

/** Parts that are ours from the first letter to the last. */
function ownParts({ publication, language, lists: { lists } }: Context) {
  return [
    { path: 'word/styles.xml', data: stylesPart(language, publication.sheet) },
    { path: 'word/numbering.xml', data: numberingPart(lists, publication.sheet) },
    { path: 'word/settings.xml', data: settingsPart(publication, language) },
    { path: 'docProps/core.xml', data: coreProperties(publication) },
    { path: 'docProps/app.xml', data: appProperties() },
    { path: 'docProps/custom.xml', data: customPropertiesPart(publication, language) },
  ]
}

/** Writes a publication as a Word file in the official layout. */
export const write: Write = async (given: Publication, file: VFile, paginate: Paginate) => {
  const publication = withScriptStyles(given)
  const context: Context = {
    publication,
    language: languages[publication.language],
    notes: numberNotes(publication),
    lists: countLists(publication),
    captions: countCaptions(publication),
    file,
    pages: blocksOf(publication).some(({ type }) => type === 'contents') ? await paginate(given) : new Map(),
  }
  const setting = columnSetting(context)
  const document = new Document({
    title: publication.properties.title,
    evenAndOddHeaderAndFooters: true,
    footnotes: writeNotes('footnote', setting),
    endnotes: writeNotes('endnote', setting),
    sections: writeSections(context),
  })
  return finishPackage(partsOf(document, ownParts(context)), publication)
}
