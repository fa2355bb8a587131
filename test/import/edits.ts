/** Word files of ours as people edit them: changes in their XML, as Word makes them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The XML of a part that is edited, by a name of ours. */
export type EditedPart = 'document' | 'footnotes' | 'header'

/** A change of the XML of one part. */
export interface Edit {
  /** What is looked for. */
  readonly said: string
  readonly part?: EditedPart
  readonly change: (xml: string) => string
}

/** A file with changes made in it; one that changes nothing is a fault of the test. */
export function edit(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts = unzipSync(bytes)
  for (const { part = 'document', change, said } of edits) {
    const paths = Object.keys(parts).filter((path) => new RegExp(`^word/${part}\\d*\\.xml$`).test(path))
    const before = paths.map((path) => strFromU8(parts[path] ?? new Uint8Array()))
    const after = before.map(change)
    if (after.every((xml, index) => xml === before[index])) throw new Error(`nothing was changed at “${said}”`)
    paths.forEach((path, index) => (parts[path] = strToU8(after[index] ?? '')))
  }
  return zipSync(parts)
}

/** Other words in the place of some. */
export function words(from: string, to: string, part: EditedPart = 'document'): Edit {
  return { said: from, part, change: (xml) => xml.replace(from, () => to) }
}

/** A paragraph, or another element, that holds some words. */
function around(xml: string, said: string, element: string): readonly [start: number, end: number] {
  const at = xml.indexOf(said)
  const opening = Math.max(xml.lastIndexOf(`<w:${element}>`, at), xml.lastIndexOf(`<w:${element} `, at))
  const end = xml.indexOf(`</w:${element}>`, at) + `</w:${element}>`.length
  if (at < 0 || opening < 0) throw new Error(`nothing says “${said}”`)
  return [opening, end]
}

/** An element that holds some words, changed. */
export function within(said: string, change: (xml: string) => string, element = 'p'): Edit {
  return {
    said,
    change: (xml) => {
      const [start, end] = around(xml, said, element)
      return xml.slice(0, start) + change(xml.slice(start, end)) + xml.slice(end)
    },
  }
}

/** A copy of the element that holds some words behind it, with others in their place. */
export function copied(said: string, to: string, element = 'p'): Edit {
  return within(said, (xml) => xml + xml.replace(said, () => to), element)
}

/** The element that holds some words taken out. */
export function removed(said: string, element = 'p'): Edit {
  return within(said, () => '', element)
}

/** The element that holds some words, put behind the one that holds others. */
export function moved(said: string, behind: string): Edit {
  return {
    said,
    change: (xml) => {
      const [start, end] = around(xml, said, 'p')
      const taken = xml.slice(start, end)
      const rest = xml.slice(0, start) + xml.slice(end)
      const [, place] = around(rest, behind, 'p')
      return rest.slice(0, place) + taken + rest.slice(place)
    },
  }
}

/** Words that are called a note, with the note. */
export function noted(said: string, note: string): readonly Edit[] {
  const call = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="900"/></w:r>'
  const xml = `<w:footnote w:id="900"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:tab/></w:r><w:r><w:footnoteRef/></w:r><w:r><w:tab/></w:r><w:r><w:t>${note}</w:t></w:r></w:p></w:footnote>`
  return [
    within(said, (run) => run + call, 'r'),
    { said: note, part: 'footnotes', change: (all) => all.replace('</w:footnotes>', `${xml}</w:footnotes>`) },
  ]
}
