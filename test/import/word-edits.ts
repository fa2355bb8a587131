/** Edits of a Word file as programs write them: found by what a reader sees, however the words are cut into runs. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The XML of the parts of a file, while it is edited. */
export interface Parts {
  document: string
  footnotes: string
  readonly others: Record<string, Uint8Array>
}

/** A file with edits made in it. */
export function editFile(bytes: Uint8Array, edits: readonly ((parts: Parts) => void)[]): Uint8Array {
  const others = unzipSync(bytes)
  const read = (path: string): string => strFromU8(others[path] ?? new Uint8Array())
  const parts: Parts = { document: read('word/document.xml'), footnotes: read('word/footnotes.xml'), others }
  for (const edit of edits) edit(parts)
  others['word/document.xml'] = strToU8(parts.document)
  if (parts.footnotes !== '') others['word/footnotes.xml'] = strToU8(parts.footnotes)
  return zipSync(others)
}

type Range = readonly [start: number, end: number]

/** What a reader sees of XML. */
function seen(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:noBreakHyphen\/>/g)]
    .map(([all, text]) => (text === undefined ? (all === '' ? '' : '-') : plain(text)))
    .join('')
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u202f', ' ')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The first element of a name that says some words: of those that hold each other, the inmost. */
function find(xml: string, said: string, element: string): Range {
  const opening = new RegExp(`<w:${element}(?=[ >])(?:[^>]*[^/>])?>`, 'g')
  let found: Range | undefined
  for (const { index, 0: tag } of xml.matchAll(opening)) {
    const end = closing(xml, index + tag.length, element)
    if (found !== undefined && index > found[1]) break
    if (seen(xml.slice(index, end)).includes(said)) found = [index, end]
  }
  if (found === undefined) throw new Error(`no ${element} says “${said}”`)
  return found
}

function closing(xml: string, from: number, element: string): number {
  const tags = new RegExp(`<(/?)w:${element}(?=[ />])[^>]*?(/?)>`, 'g')
  tags.lastIndex = from
  let depth = 1
  for (let tag = tags.exec(xml); tag !== null; tag = tags.exec(xml)) {
    if (tag[2] === '/') continue
    depth += tag[1] === '/' ? -1 : 1
    if (depth === 0) return tags.lastIndex
  }
  throw new Error(`${element} has no end`)
}

type Story = 'document' | 'footnotes'

/** The element that says some words, changed. */
export function change(said: string, to: (xml: string) => string, element = 'p', story: Story = 'document') {
  return (parts: Parts): void => {
    const xml = parts[story]
    const [start, end] = find(xml, said, element)
    const changed = to(xml.slice(start, end))
    if (changed === xml.slice(start, end)) throw new Error(`nothing is changed at “${said}”`)
    parts[story] = xml.slice(0, start) + changed + xml.slice(end)
  }
}

/** Other words in XML, whatever runs they are in: the first of these gets them. */
function reworded(xml: string, from: string, to: string): string {
  const at = seen(xml).indexOf(from)
  if (at < 0) throw new Error(`“${from}” is not said`)
  let [offset, left] = [0, to]
  return xml.replaceAll(
    /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)|<w:noBreakHyphen\/>/g,
    (all, open: string | undefined, text: string, close: string) => {
      if (open === undefined) return ((offset += 1), all)
      const own = plain(text)
      const [start, end] = [Math.max(at - offset, 0), Math.min(at + from.length - offset, own.length)]
      const isIn = start < own.length && end > 0 && start < end
      offset += own.length
      if (!isIn) return all
      const words = own.slice(0, start) + left + own.slice(end)
      left = ''
      return (open.includes('xml:space') ? open : '<w:t xml:space="preserve">') + escaped(words) + close
    },
  )
}

export function say(from: string, to: string, story: Story = 'document', around = from) {
  return change(around, (xml) => reworded(xml, from, to), 'p', story)
}

/** All that a paragraph says put otherwise, in the look of its first words; what is no words goes. */
function retold(xml: string, to: string): string {
  const all = seen(xml)
  return reworded(
    xml.replaceAll(/<w:r(?=[ >])(?:(?!<\/w:r>).)*<w:footnoteReference(?:(?!<\/w:r>).)*<\/w:r>/gs, ''),
    all,
    to,
  )
}

/** A paragraph like the one that says some words, behind it. */
export function another(said: string, to: string, element = 'p', from?: string) {
  return change(said, (xml) => xml + fresh(from === undefined ? retold(xml, to) : reworded(xml, from, to)), element)
}

/** A copy has no names of its own. */
function fresh(xml: string): string {
  return xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/g, '').replaceAll(/ w14:(?:paraId|textId)="[^"]*"/g, '')
}

export function gone(said: string, element = 'p', story: Story = 'document') {
  return change(said, () => '', element, story)
}

export function moved(said: string, behind: string) {
  return (parts: Parts): void => {
    const [start, end] = find(parts.document, said, 'p')
    const taken = parts.document.slice(start, end)
    parts.document = parts.document.slice(0, start) + parts.document.slice(end)
    const [, place] = find(parts.document, behind, 'p')
    parts.document = parts.document.slice(0, place) + taken + parts.document.slice(place)
  }
}

/** Runs cut at a place of the words: what stands before, and what behind. */
function cut(xml: string, at: number): readonly [before: string, after: string] {
  let offset = 0
  for (const run of xml.matchAll(/<w:r(?=[ >])(?:(?!<\/w:r>).)*<\/w:r>/gs)) {
    const length = seen(run[0]).length
    if (offset + length < at || length === 0) {
      offset += length
      continue
    }
    const start = run.index
    const inside = /^(.*?)(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>.*)$/s.exec(run[0])
    if (inside === null) throw new Error('no words to cut')
    const [, open = '', , text = '', close = ''] = inside
    const words = plain(text)
    const tag = '<w:t xml:space="preserve">'
    const left = `${open}${tag}${escaped(words.slice(0, at - offset))}</w:t></w:r>`
    const right = `${open}${tag}${escaped(words.slice(at - offset))}${close}`
    return [xml.slice(0, start) + left, right + xml.slice(start + run[0].length)]
  }
  throw new Error('the words end before')
}

/** A paragraph that ends behind some words, and goes on in another. */
export function split(said: string) {
  return change(said, (xml) => {
    const end = seen(xml).indexOf(said) + said.length
    const [first, rest] = cut(xml, end)
    const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(xml)?.[0] ?? ''
    return `${first}</w:p><w:p w:rsidR="00AA11BB">${properties}${rest}`
  })
}

/** A paragraph to which the next is joined. */
export function joinNext(said: string, between: string) {
  return (parts: Parts): void => {
    const [start, end] = find(parts.document, said, 'p')
    const rest = parts.document.slice(end)
    const next = /^(?:<w:bookmark[^>]*>)*<w:p(?=[ >])[^>]*>/.exec(rest)
    if (next === null) throw new Error(`no paragraph behind “${said}”`)
    const tail = rest.slice(next[0].length).replace(/^<w:pPr>.*?<\/w:pPr>/s, '')
    const space = between === '' ? '' : `<w:r><w:t xml:space="preserve">${between}</w:t></w:r>`
    parts.document =
      parts.document.slice(0, start) + parts.document.slice(start, end).replace(/<\/w:p>$/, '') + space + tail
  }
}

/** Words in a look of their own. */
export function inLook(said: string, look: string, around = said) {
  return change(around, (xml) => {
    const at = seen(xml).indexOf(said)
    const [before, rest] = cut(xml, at)
    const [middle, after] = cut(`<w:p>${rest}`, said.length)
    return before + withLook(middle.slice(5), look) + after
  })
}

function withLook(runs: string, look: string): string {
  return runs.replaceAll(
    /<w:r(?=[ >])([^>]*)>(?:<w:rPr>(.*?)<\/w:rPr>)?/gs,
    (_, about: string, own: string | undefined) => `<w:r${about}><w:rPr>${own ?? ''}${look}</w:rPr>`,
  )
}

/** A call for a new note behind some words, with the note. */
export function noted(said: string, note: string, look: { readonly call: string; readonly style: string }) {
  return (parts: Parts): void => {
    const id =
      1 +
      Math.max(...[...parts.footnotes.matchAll(/<w:footnote [^>]*w:id="(\d+)"/g)].map(([, number]) => Number(number)))
    change(said, (xml) => {
      const [before, after] = cut(xml, seen(xml).indexOf(said) + said.length)
      return `${before}<w:r><w:rPr>${look.call}</w:rPr><w:footnoteReference w:id="${id}"/></w:r>${after}`
    })(parts)
    const xml = `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="${look.style}"/></w:pPr><w:r><w:rPr>${look.call}</w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${escaped(note)}</w:t></w:r></w:p></w:footnote>`
    parts.footnotes = parts.footnotes.replace('</w:footnotes>', `${xml}</w:footnotes>`)
  }
}

/** The call of the note that says some words taken out, with the note. */
export function unnoted(note: string) {
  return (parts: Parts): void => {
    const [start, end] = find(parts.footnotes, note, 'footnote')
    const id = /w:id="(-?\d+)"/.exec(parts.footnotes.slice(start, end))?.[1] ?? ''
    parts.footnotes = parts.footnotes.slice(0, start) + parts.footnotes.slice(end)
    const call = new RegExp(
      `<w:r(?=[ >])(?:(?!</w:r>).)*<w:footnoteReference [^>]*w:id="${id}"(?:(?!</w:r>).)*</w:r>`,
      's',
    )
    parts.document = parts.document.replace(call, '')
  }
}

const by = 'w:author="A. B." w:date="2044-09-23T10:00:00Z"'

/** Words that a reviewer has put in the place of others. */
export function tracked(from: string, to: string) {
  return change(from, (xml) => {
    const [before, rest] = cut(xml, seen(xml).indexOf(from))
    const [middle, after] = cut(`<w:p>${rest}`, from.length)
    const old = middle
      .slice(5)
      .replaceAll(/<w:t(?: [^>]*)?>/g, '<w:delText xml:space="preserve">')
      .replaceAll('</w:t>', '</w:delText>')
    const look = /<w:rPr>.*?<\/w:rPr>/s.exec(middle)?.[0] ?? ''
    return `${before}<w:del w:id="7001" ${by}>${old}</w:del><w:ins w:id="7002" ${by}><w:r>${look}<w:t xml:space="preserve">${escaped(to)}</w:t></w:r></w:ins>${after}`
  })
}

/** A comment of a reviewer beside some words. */
export function commented(said: string, comment: string) {
  return (parts: Parts): void => {
    change(said, (xml) => {
      const [before, rest] = cut(xml, seen(xml).indexOf(said))
      const [middle, after] = cut(`<w:p>${rest}`, said.length)
      return `${before}<w:commentRangeStart w:id="0"/>${middle.slice(5)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${after}`
    })(parts)
    const xmlns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    parts.others['word/comments.xml'] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments ${xmlns}><w:comment w:id="0" w:initials="AB" ${by}><w:p><w:r><w:t>${escaped(comment)}</w:t></w:r></w:p></w:comment></w:comments>`,
    )
    const add = (path: string, before: string, xml: string): void => {
      const text = strFromU8(parts.others[path] ?? new Uint8Array())
      if (!text.includes('comments.xml')) parts.others[path] = strToU8(text.replace(before, xml + before))
    }
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
    add(
      'word/_rels/document.xml.rels',
      '</Relationships>',
      `<Relationship Id="rIdComments" Type="${office}" Target="comments.xml"/>`,
    )
    add(
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>',
    )
  }
}

/** What comes out of the clipboard behind a paragraph. */
export function pasted(said: string, xml: string) {
  return change(said, (paragraph) => paragraph + xml)
}

/** A paragraph of another document, in the looks that it had there. */
export function foreign(text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="Normal"/><w:spacing w:before="100" w:beforeAutospacing="1" w:after="160" w:line="259" w:lineRule="auto"/><w:ind w:left="0" w:firstLine="0"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:color w:val="333333"/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

function foreignCell(words: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${foreign(words)}</w:tc>`
}

/** A table of another document. */
export function foreignTable(rows: readonly (readonly string[])[]): string {
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('')
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${border}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>${rows.map((cells) => `<w:tr>${cells.map(foreignCell).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** Other bytes for the picture of a name: a part of its own, as programs make it. */
export function repicture(parts: Parts, name: string, bytes: Uint8Array): void {
  const [, drawn = ''] = parts.document.split(`name="${name}"`)
  const drawing = /r:embed="([^"]+)"/.exec(drawn)
  const path = 'word/_rels/document.xml.rels'
  const list = strFromU8(parts.others[path] ?? new Uint8Array())
  if (drawing?.[1] === undefined) throw new Error(`no picture is called “${name}”`)
  const relation =
    [...list.matchAll(/<Relationship [^>]*>/g)].find(([tag]) => tag.includes(`Id="${drawing[1]}"`))?.[0] ?? ''
  parts.others[path] = strToU8(list.replace(relation, relation.replace(/Target="[^"]*"/, 'Target="media/another.png"')))
  parts.others['word/media/another.png'] = bytes
}

// --------------------------------------------------------------- programs

/** What Word makes of a file as it saves it: runs cut where it checked the spelling, numbers of its sessions, places of the cursor. */
export function savedByWord(parts: Parts): void {
  parts.document = rsid(parts.document)
  parts.footnotes = rsid(parts.footnotes)
}

function rsid(xml: string): string {
  let count = 0
  return xml
    .replaceAll(
      /<w:p>/g,
      () => `<w:p w:rsidR="00${(0x10_0000 + (count += 1)).toString(16).toUpperCase()}" w:rsidRDefault="00A77B3E">`,
    )
    .replaceAll(
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/gs,
      (all, look: string | undefined, text: string) => {
        count += 1
        const places = [...text.matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => index)
        const place = places[count % Math.max(places.length, 1)]
        if (place === undefined || text.includes('&')) return all
        const run = (words: string): string =>
          `<w:r w:rsidRPr="00C${count}">${look ?? ''}<w:t xml:space="preserve">${words}</w:t></w:r>`
        const mark =
          count % 3 === 0
            ? '<w:proofErr w:type="spellStart"/>'
            : count % 3 === 1
              ? `<w:bookmarkStart w:id="${9000 + count}" w:name="_GoBack"/><w:bookmarkEnd w:id="${9000 + count}"/>`
              : '<w:lastRenderedPageBreak/>'
        const inside = mark.startsWith('<w:last') ? '' : mark
        return run(text.slice(0, place)) + inside + run(text.slice(place))
      },
    )
}
