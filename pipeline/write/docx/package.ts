/** The package that the library made, put in order: ids from their places, parts in a fixed order, no clock. */
import type { Publication } from '../../publication.ts'
import type { Direction } from '../../../templates/vocabulary.ts'
import { textParts, type OriginFile } from '../../word/origin.ts'
import { packZip } from '../../word/zip.ts'
import { separator } from './geometry.ts'
import { originParts } from './origin-part.ts'
import { nameLists } from './raw.ts'
import { halfPoints, twips } from '../../word/measures.ts'

/** The parts of a package by their paths: XML as text, pictures as bytes. */
type Parts = ReadonlyMap<string, string | Uint8Array>

/** Changes the text of the parts whose path fits. */
function rewrite(parts: Parts, path: RegExp, change: (xml: string, path: string) => string): Parts {
  return new Map(
    [...parts].map(([name, data]) => [name, typeof data === 'string' && path.test(name) ? change(data, name) : data]),
  )
}

const stories = /^word\/(?:document|header\d+|footer\d+|footnotes|endnotes)\.xml$/

/** Gives new values to ids, in the order in which they are met. */
function counter(): (id: string) => number {
  const known = new Map<string, number>()
  return (id) => {
    const number = known.get(id) ?? known.size + 1
    known.set(id, number)
    return number
  }
}

/** Two characters that XML does not have and the library lets through. */
function takeNoncharacters(parts: Parts): Parts {
  return rewrite(parts, stories, (xml) => xml.replace(/[\uFFFE\uFFFF]/g, '\uFFFD'))
}

/** The library counts bookmarks and drawings through the whole process: here they begin at 1 in every file. */
function renumber(parts: Parts): Parts {
  const bookmarks = counter()
  let drawings = 0
  const sorted = new Map([...parts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return rewrite(sorted, stories, (xml) =>
    xml
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]*)"/g,
        (_, head: string, id: string) => `${head}${bookmarks(id)}"`,
      )
      .replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*"/g, (_, head: string) => `${head}${++drawings}"`),
  )
}

/** Relationships of links have random ids: they are counted in the order of the part that lists them. */
function renameRelationships(parts: Parts): Parts {
  const names = new Map<string, ReadonlyMap<string, string>>()
  const listed = rewrite(parts, /\.rels$/, (xml, path) => {
    const random = [...xml.matchAll(/ Id="([^"]+)"/g)].map(([, id = '']) => id).filter((id) => !/^rId\d+$/.test(id))
    const renamed = new Map(random.map((id, index) => [id, `rLink${index + 1}`]))
    names.set(path.replace(/_rels\/([^/]+)\.rels$/, '$1'), renamed)
    return xml.replace(/ Id="([^"]+)"/g, (whole, id: string) => (renamed.has(id) ? ` Id="${renamed.get(id)}"` : whole))
  })
  return rewrite(listed, stories, (xml, path) =>
    xml.replace(/ (r:id)="([^"]+)"/g, (whole, name: string, id: string) => {
      const renamed = names.get(path)?.get(id)
      return renamed === undefined ? whole : ` ${name}="${renamed}"`
    }),
  )
}

/** Lists are written by our own part. */
function giveLists(parts: Parts): Parts {
  return rewrite(parts, /^word\/document\.xml$/, nameLists)
}

/** The library opens every note with a mark; ours stands after a tab, or is typed. */
function takeAutomaticMarks(parts: Parts): Parts {
  return rewrite(parts, /^word\/(?:foot|end)notes\.xml$/, (xml) =>
    xml.replace(
      /(<w:(foot|end)note w:id="\d+"><w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?)<w:r><w:rPr><w:rStyle w:val="(?:Footnote|Endnote)Reference"\/><\/w:rPr><w:(?:foot|end)noteRef\/><\/w:r>/gs,
      '$1',
    ),
  )
}

/** The line over the notes: low lines, as in the official files. */
function drawSeparators(parts: Parts): Parts {
  const { text, start, size, after } = separator
  const line = `<w:p><w:pPr><w:keepNext/><w:spacing w:after="${twips(after)}" w:line="240" w:lineRule="auto"/><w:ind w:left="${twips(start)}"/></w:pPr><w:r><w:rPr><w:b/><w:spacing w:val="0"/><w:w w:val="100"/><w:sz w:val="${halfPoints(size)}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`
  return rewrite(parts, /^word\/(?:foot|end)notes\.xml$/, (xml) =>
    xml.replace(
      /(<w:(?:foot|end)note\b[^>]*w:type="(?:separator|continuationSeparator)"[^>]*>).*?(<\/w:(?:foot|end)note>)/gs,
      `$1${line}$2`,
    ),
  )
}

/** Sections of documents from right to left say so; `w:bidi` stands before the grid. */
function turnSections(parts: Parts, direction: Direction): Parts {
  if (direction === 'ltr') return parts
  return rewrite(parts, /^word\/document\.xml$/, (xml) => xml.replaceAll('<w:docGrid', '<w:bidi/><w:docGrid'))
}

/** Content types first, as the format advises; the rest by name. */
function rank(path: string): number {
  const first = ['[Content_Types].xml', '_rels/.rels'].indexOf(path)
  return first === -1 ? 2 : first
}

function zip(parts: Parts): Uint8Array {
  const sorted = [...parts]
    .filter(([path]) => !path.endsWith('/'))
    .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return packZip(new Map(sorted))
}

/** Adds the source, where it travels with the file. */
function addOrigin(parts: Parts, origin: readonly OriginFile[]): Parts {
  if (origin.length === 0) return parts
  const texts = textParts.flatMap((path) => {
    const xml = parts.get(path)
    return typeof xml === 'string' ? [xml] : []
  })
  const { parts: added, contentType, relationship } = originParts(origin, texts)
  const typed = rewrite(parts, /^\[Content_Types\]\.xml$/, (xml) => xml.replace('</Types>', `${contentType}</Types>`))
  const related = rewrite(typed, /^word\/_rels\/document\.xml\.rels$/, (xml) =>
    xml.replace('</Relationships>', `${relationship}</Relationships>`),
  )
  return new Map([...related, ...added.map(({ path, xml }) => [path, xml] as const)])
}

/** Makes the bytes of a file depend on its content alone. */
export function finishPackage(
  parts: Parts,
  { direction, origin }: Pick<Publication, 'direction' | 'origin'>,
): Uint8Array {
  const finished = turnSections(
    drawSeparators(takeAutomaticMarks(renameRelationships(renumber(giveLists(takeNoncharacters(parts)))))),
    direction,
  )
  return zip(addOrigin(finished, origin))
}
