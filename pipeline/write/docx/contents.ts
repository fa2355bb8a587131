/** Contents as Word's own field, filled with the entries and the pages of the PDF: Word asks nothing on opening. */
import { AlignmentType, InternalHyperlink, Tab, TextRun, type ParagraphChild, type TabStopDefinition } from 'docx'
import type { PublishedContents, ContentsEntry } from '../../publication.ts'
import type { Sheet } from '../../../templates/sheet.ts'
import { bookmarkName } from '../../word/bookmarks.ts'
import { contentsCode } from '../../word/fields.ts'
import { contentsStyle, numberStop } from './contents-places.ts'
import type { BlockSetting } from './context.ts'
import { tab, writeLine, writeRuns } from './inlines.ts'
import { writeParagraph } from './paragraphs.ts'
import type { BlockElement } from './components.ts'
import { field, fieldEnd, fieldStart } from './fields.ts'
import { halfPoints, twips } from '../../word/measures.ts'

/** The title, the words over the columns, and a line for each entry. */
export function writeContents(block: PublishedContents, setting: BlockSetting): readonly BlockElement[] {
  const { entries } = block
  const page = block.startsPage ? { pageBreakBefore: true } : {}
  const { styles } = setting.publication.sheet
  const title = writeParagraph(
    'contentsTitle',
    { ...setting, after: styles.contentsTitle.after },
    { ...page, children: writeRuns(block.title, setting.publication.direction) },
  )
  const lines = entries.flatMap((entry, index) => {
    const [isFirst, isLast] = [index === 0, index === entries.length - 1]
    const gaps = {
      before: isFirst ? styles.contentsEntry.after : 0,
      after: isLast ? setting.after : styles.contentsEntry.after,
    }
    const children = [
      ...(isFirst ? fieldStart(contentsCode(block.depth)) : []),
      ...writeEntry(entry, setting),
      ...(isLast ? fieldEnd() : []),
    ]
    // The heads of the columns, and two entries, do not stand alone at the foot of a page.
    const keep = index === 0 ? { keepNext: true } : {}
    const line = writeParagraph(
      'contentsEntry',
      { ...setting, ...gaps },
      { ...layoutOf(entry, setting), ...keep, children },
    )
    return entry.over === undefined ? [line] : [writeOver(entry.over, setting), line]
  })
  return [title, writeHead(block, setting), ...lines]
}

/** Words at the margin, that end where numbers of the first level do. */
function writeOver(words: string, setting: BlockSetting) {
  const gaps = { ...setting, before: 0, after: setting.publication.sheet.styles.contentsEntry.after }
  const children = [tab(), ...writeRuns(words, setting.publication.direction)]
  return writeParagraph('contentsEntry', gaps, { style: contentsStyle(1).id, keepNext: true, children })
}

/** "Paragraphs" and "Page" over their columns. */
function writeHead({ pageWord, paragraphsWord }: PublishedContents, setting: BlockSetting) {
  const { direction, sheet } = setting.publication
  const words = writeRuns(pageWord, direction)
  const gaps = { ...setting, before: 0, after: 0 }
  if (paragraphsWord === undefined)
    return writeParagraph('contentsHead', gaps, { alignment: AlignmentType.END, keepNext: true, children: words })
  const children = [tab(), ...writeRuns(paragraphsWord, direction), tab(), ...words]
  const tabStops = [stop('right', paragraphsEnd(sheet)), stop('right', setting.measure)]
  return writeParagraph('contentsHead', gaps, { tabStops, keepNext: true, children })
}

/** What a line has otherwise than its style: no number, or a range of paragraphs before the page. */
function layoutOf({ level, label, paragraphs }: ContentsEntry, { publication: { sheet } }: BlockSetting) {
  const { at } = numberStop(level, sheet)
  const tabStops = [
    ...(label === undefined ? [stop('clear', at)] : []),
    ...(paragraphs === undefined ? [] : [stop('right', paragraphsEnd(sheet))]),
  ]
  return { style: contentsStyle(level).id, ...(tabStops.length === 0 ? {} : { tabStops }) }
}

/** Word draws the dots of a tab in the type of its run. */
function leaderTab({ contents: { leader } }: Sheet): TextRun {
  const { size, tracking } = leader
  return new TextRun({
    children: [new Tab()],
    ...(size === undefined ? {} : { size: halfPoints(size) }),
    ...(tracking === undefined ? {} : { characterSpacing: twips(tracking) }),
  })
}

function paragraphsEnd({ contents, start }: Sheet): number {
  return contents.paragraphsEnd - start
}

function stop(type: 'clear' | 'right', at: number): TabStopDefinition {
  return { type, position: twips(at) }
}

function writeEntry(
  { label, content, target, paragraphs }: ContentsEntry,
  setting: BlockSetting,
): readonly ParagraphChild[] {
  const { direction } = setting.publication
  const number = label === undefined ? [] : [tab(), ...writeRuns(label, direction)]
  const range = paragraphs === undefined ? [] : [tab(), ...writeRuns(paragraphs, direction)]
  const anchor = bookmarkName(target)
  const page = setting.pages.get(target)
  return [
    new InternalHyperlink({
      anchor,
      children: [
        ...number,
        tab(),
        ...writeLine(content, setting),
        leaderTab(setting.publication.sheet),
        ...range,
        tab(),
        ...field(String.raw`PAGEREF ${anchor} \h`, page === undefined ? '' : String(page)),
      ],
    }),
  ]
}
