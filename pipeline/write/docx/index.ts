/** The Word writer, on one screen. */
import { Document } from 'docx'
import type { Element } from 'xast'
import type { Publication } from '../../publication.ts'
import type { Pages } from '../write.ts'
import { countCaptions } from './captions.ts'
import { numberNotes } from './calls.ts'
import type { WordContext } from './context.ts'
import { correct } from './corrections.ts'
import { countLists } from './lists.ts'
import { lowNotesOf } from './low-notes.ts'
import { writeNotes } from './notes.ts'
import { nameFonts } from './other-scripts.ts'
import { numberingPart } from './numbering-part.ts'
import { writePackage } from './package.ts'
import { appProperties, coreProperties, customPropertiesPart } from './properties-parts.ts'
import { columnSetting, writeSections } from './sections.ts'
import { separatorOf } from './separators.ts'
import { settingsPart } from './settings-part.ts'
import { storiesOf } from './stories.ts'
import { stylesPart } from './styles-part.ts'

/** Parts that are ours from the first letter to the last. */
function ownParts({ publication, lists }: WordContext): ReadonlyMap<string, Element> {
  return new Map([
    ['word/styles.xml', stylesPart(publication, lists)],
    ['word/numbering.xml', numberingPart(lists.lists, publication.sheet)],
    ['word/settings.xml', settingsPart(publication)],
    ['docProps/core.xml', coreProperties(publication)],
    ['docProps/app.xml', appProperties()],
    ['docProps/custom.xml', customPropertiesPart(publication)],
  ])
}

/** Writes a publication as a Word file in the official layout; `pages` are those that its contents print. */
export function write(publication: Publication, pages: Pages): Uint8Array {
  const lowNotes = lowNotesOf(publication, pages)
  const context: WordContext = {
    publication,
    notes: numberNotes(publication),
    lists: countLists(publication),
    captions: countCaptions(publication),
    pages,
    ...(lowNotes && { lowNotes }),
  }
  const setting = columnSetting(context)
  const notes = { footnote: writeNotes('footnote', setting), endnote: writeNotes('endnote', setting) }
  const document = new Document({ evenAndOddHeaderAndFooters: true, sections: writeSections(context) })
  const stories = storiesOf(document, { notes, separator: separatorOf(publication.sheet, lowNotes) })
  correct(stories, publication.direction)
  nameFonts(stories, publication)
  const { origin, pictures } = publication
  return writePackage({ document, stories, own: ownParts(context), origin, pictures })
}
