/** What a Word file says of itself: its margins, its notes and the lines of its head. */
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { decode } from './words.mjs'

/** Styles of the lines between the masthead and the title, or of a cover. */
const headStyles = /^(?:Committee|Session|AgendaItem|AgendaTitle|Cover)/

/** The facts, as text and points. */
export function readWordFile(file) {
  const parts = unzipSync(readFileSync(file))
  const xml = (name) => (parts[name] === undefined ? '' : strFromU8(parts[name]))
  const body = xml('word/document.xml')
  const masthead = firstPart('header', xml)
  const firstFoot = heightOf(firstPart('footer', xml), xml('word/styles.xml'))
  return {
    margins: [...body.matchAll(/<w:pgMar w:top="(\d+)"[^>]*w:bottom="(\d+)"[^>]*w:footer="(\d+)"/g)].map(
      ([, top, bottom, footer], section) => ({
        top: top / 20,
        bottom: (section === 0 ? Math.max(bottom, Number(footer) + firstFoot) : bottom) / 20,
      }),
    ),
    isTurned: xml('word/styles.xml').includes('<w:bidi/>'),
    notes: [...xml('word/footnotes.xml').matchAll(/<w:footnote w:id=[^>]*>(.*?)<\/w:footnote>/gs)].map(([, note]) =>
      textOf(note),
    ),
    hasEndnotes: /<w:endnote w:id=/.test(xml('word/endnotes.xml')),
    hasContents: /<w:instrText[^>]*>\s*TOC /.test(body) || /w:instr="\s*TOC /.test(body),
    tables: [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)]
      .map(([table]) => firstRows(table))
      .filter(({ head }) => head !== ''),
    typedMarks: [...body.matchAll(/w:customMarkFollows="1"[^>]*\/><w:t[^>]*>([^<]*)</g)].map(([, mark]) => mark),
    framed: framedIn(masthead),
    head: textOf(masthead) + headLines(body),
    lowCells: lowCells(masthead),
    titleRoom: titleRoom(body, xml('word/styles.xml')),
    recordNote: recordNote(firstPart('footer', xml)),
    recycle: framedIn(firstPart('footer', xml)).join(' '),
  }
}

/** What stands in frames. */
function framedIn(part) {
  return [...part.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:framePr .*?<\/w:p>/gs)].map(([frame]) => textOf(frame).trim())
}

/** The note of a record, over the first foot. */
function recordNote(part) {
  return textOf(/<w:pStyle w:val="RecordNote"\/>.*?<\/w:p>/s.exec(part)?.[0] ?? '').trim()
}

/** The rows that a table repeats on every page, and the row under them. */
function firstRows(table) {
  const rows = table.split(/(?=<w:tr>)/).slice(1)
  const heads = rows.filter((row) => row.includes('<w:tblHeader/>'))
  return { head: heads.map(textOf).join(' '), row: textOf(rows[heads.length] ?? '') }
}

/** The header or footer of the first page; a cover has neither. */
function firstPart(kind, xml) {
  const [, id] = new RegExp(`<w:${kind}Reference w:type="first" r:id="([^"]+)"`).exec(xml('word/document.xml')) ?? []
  if (id === undefined) return ''
  const relations = xml('word/_rels/document.xml.rels').match(/<Relationship\b[^>]*>/g)
  const [, target] = /Target="([^"]+)"/.exec(relations.find((relation) => relation.includes(`Id="${id}"`)))
  return xml(`word/${target}`)
}

/** Height of the lines of paragraphs of one line each, but frames: notes may stand in the space over them. */
function heightOf(part, styles) {
  const all = [...part.matchAll(/<w:pPr>.*?<\/w:pPr>/gs)].map(([properties]) => properties)
  const heights = all
    .filter((properties) => !properties.includes('<w:framePr'))
    .map((properties) => {
      const [, style] = /<w:pStyle w:val="([^"]+)"/.exec(properties) ?? []
      const styled = new RegExp(`w:styleId="${style}".*?w:line="(\\d+)"`, 's').exec(styles)
      const line = /w:line="(\d+)"/.exec(properties) ?? styled
      return Number(line[1])
    })
  return heights.reduce((sum, height) => sum + height, 0)
}

/** Cells whose text stands on their lower edge, with the space under it. */
function lowCells(masthead) {
  return masthead
    .split('<w:tc>')
    .filter((cell) => cell.includes('<w:vAlign w:val="bottom"/>'))
    .map((cell) => ({ text: textOf(cell), after: Number(/<w:spacing [^>]*w:after="(\d+)"/.exec(cell)?.[1] ?? 0) / 20 }))
}

/** How wide the titles of agenda items may be, in points. */
function titleRoom(body, styles) {
  const [, width, margin] = /<w:pgSz w:w="(\d+)".*?<w:pgMar [^>]*w:left="(\d+)"/.exec(body)
  const [, style = ''] = /w:styleId="AgendaTitle[^"]*">(.*?)<\/w:style>/s.exec(styles) ?? []
  const [, right = 0] = /<w:ind [^>]*w:right="(\d+)"/.exec(style) ?? []
  return (width - 2 * margin - right) / 20
}

/** The paragraphs with a style of the head, up to the first with another. */
function headLines(body) {
  const paragraphs = [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, paragraph]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1],
    text: textOf(paragraph),
  }))
  const styled = paragraphs.filter(({ style }) => style !== undefined)
  const last = styled.findIndex(({ style }) => !headStyles.test(style))
  return styled
    .slice(0, last)
    .map(({ text }) => text)
    .join(' ')
}

function textOf(xml) {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\/>|<\/w:p>/g)]
    .map(([, text]) => (text === undefined ? ' ' : decode(text)))
    .join('')
}
