/** Small Word files from short XML, as other programs write them, for the tests of the reader. */
import { strToU8, zipSync } from 'fflate'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ')

/** The parts of a file, each as what stands in its root. */
export interface WordParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly commentsExtended?: string
  readonly settings?: string
  readonly header?: string
  readonly footer?: string
  /** More relationships of the text: id, kind and target; targets with a scheme lie outside. */
  readonly relationships?: readonly (readonly [id: string, kind: string, target: string])[]
  readonly media?: Readonly<Record<string, Uint8Array>>
}

const kinds = {
  styles: ['styles', 'w:styles'],
  numbering: ['numbering', 'w:numbering'],
  footnotes: ['footnotes', 'w:footnotes'],
  endnotes: ['endnotes', 'w:endnotes'],
  comments: ['comments', 'w:comments'],
  commentsExtended: ['commentsExtended', 'w15:commentsEx'],
  settings: ['settings', 'w:settings'],
  header: ['header', 'w:hdr'],
  footer: ['footer', 'w:ftr'],
} as const

const kindNames = Object.keys(kinds) as readonly (keyof typeof kinds)[]

/** The bytes of a Word file. */
export function wordFile(parts: WordParts): Uint8Array {
  const given = kindNames.flatMap((kind) => (parts[kind] === undefined ? [] : [[kind, parts[kind]] as const]))
  const files = given.map(([kind, inside]) => [`word/${kind}.xml`, root(kinds[kind][1], inside)] as const)
  const relationships = [
    ...given.map(([kind]) => [`part-${kind}`, kinds[kind][0], `${kind}.xml`] as const),
    ...(parts.relationships ?? []),
  ]
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/>${['document.main', ...given.map(([kind]) => kind)].map(contentType).join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': root('w:document', `<w:body>${parts.body}</w:body>`),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.map(relationship).join('')}</Relationships>`,
    ),
    ...Object.fromEntries(files),
    ...Object.fromEntries(Object.entries(parts.media ?? {}).map(([name, bytes]) => [`word/media/${name}`, bytes])),
  })
}

function contentType(kind: string): string {
  return `<Override PartName="/word/${kind.replace('.main', '')}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`
}

function root(name: string, inside: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?><${name} ${namespaces}>${inside}</${name}>`)
}

function relationship([id, kind, target]: readonly [string, string, string]): string {
  const mode = /^\w+:/.test(target) ? ' TargetMode="External"' : ''
  return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${mode}/>`
}

/** A run of words; `\t` is a tab, `\n` a line break. */
export function run(text: string, properties = ''): string {
  const parts = text.split(/([\t\n])/).map((part) => {
    if (part === '\t') return '<w:tab/>'
    return part === '\n' ? '<w:br/>' : part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`
  })
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${parts.join('')}</w:r>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A paragraph of runs, or of plain words. */
export function paragraph(inside: string, properties = ''): string {
  const runs = inside.startsWith('<') || inside === '' ? inside : run(inside)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

export function styled(style: string, inside: string): string {
  return paragraph(inside, `<w:pStyle w:val="${style}"/>`)
}

/** A paragraph of a list. */
export function listed(list: number, level: number, inside: string): string {
  return paragraph(
    inside,
    `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
  )
}

/** A bold line in the middle. */
export function centred(text: string): string {
  return paragraph(run(text, '<w:b/>'), '<w:jc w:val="center"/>')
}

/** A list by the formats and texts of its levels. */
export function abstractList(id: number, levels: readonly (readonly [format: string, text: string])[]): string {
  const inside = levels.map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${inside.join('')}</w:abstractNum>`
}

/** The use of a list; `starts` begins its first level anew. */
export function list(id: number, abstract: number, starts?: number): string {
  const override =
    starts === undefined ? '' : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${starts}"/></w:lvlOverride>`
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${override}</w:num>`
}

/** A table of rows of cells; a cell is words, paragraphs, or a whole `w:tc`. */
export function table(rows: readonly (readonly string[])[], properties = ''): string {
  const width = Math.max(...rows.map((row) => row.length))
  const grid = '<w:gridCol w:w="2000"/>'.repeat(width)
  const written = rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${written}</w:tbl>`
}

function cell(inside: string): string {
  if (inside.startsWith('<w:tc>')) return inside
  return `<w:tc>${inside.startsWith('<w:p') || inside.startsWith('<w:tbl') ? inside : paragraph(inside)}</w:tc>`
}

/** A cell with properties. */
export function mergedCell(properties: string, text: string): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
}

export function footnote(id: number, ...paragraphs: readonly string[]): string {
  const [first = '', ...rest] = paragraphs
  const mark = paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${first}`)}`)
  return `<w:footnote w:id="${id}">${mark}${rest.map((each) => paragraph(each)).join('')}</w:footnote>`
}

export function call(id: number): string {
  return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
}

/** A field in its long form. */
export function field(code: string, result: string): string {
  const instruction = `<w:r><w:instrText xml:space="preserve"> ${escapeXml(code)} </w:instrText></w:r>`
  return fieldMark('begin') + instruction + fieldMark('separate') + result + fieldMark('end')
}

function fieldMark(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
}

/** Word's own styles that matter here. */
export const wordStyles = [
  ...[1, 2, 3, 4, 5].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
  ),
  '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/></w:style>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
].join('')
