/** The Word writer, on one screen. */
import { Document } from 'docx'
import type { Publication } from '../../publication.ts'
import type { Pages } from '../write.ts'
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
function ownParts({ publication, lists: { lists } }: Context) {
  return [
    { path: 'word/styles.xml', data: stylesPart(publication) },
    { path: 'word/numbering.xml', data: numberingPart(lists, publication.sheet) },
    { path: 'word/settings.xml', data: settingsPart(publication) },
    { path: 'docProps/core.xml', data: coreProperties(publication) },
    { path: 'docProps/app.xml', data: appProperties() },
    { path: 'docProps/custom.xml', data: customPropertiesPart(publication) },
  ]
}

/** Writes a publication as a Word file in the official layout; `pages` are those that its contents print. */
export function write(given: Publication, pages: Pages): Uint8Array {
  const publication = withScriptStyles(given)
  const context: Context = {
    publication,
    notes: numberNotes(publication),
    lists: countLists(publication),
    captions: countCaptions(publication),
    pages,
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
