/** What no source may hold is not read: sizes of a text, looked for in its tree before anything is made of it. */
import { defaultLimits } from '../../text/limits.ts'
import type { XmlElement } from '../../xml/read.ts'
import { childrenNamed } from './elements.ts'
import { refuse } from './refused.ts'
import { cellsOf } from './tables.ts'

/** Of one story, or of one thing in it; what a source may not hold cannot be made a source of. */
const most = {
  ...defaultLimits,
  /** Elements in a paragraph: runs, their properties and what stands among them. */
  pieces: 250_000,
  /** Word makes no table of more columns; some that nobody sees are among them. */
  rowCells: 63,
  /** Paragraphs of a text with those of its tables. */
  paragraphs: 200_000,
  /** Lines of all heads and feet: each is compared with every line that could be composed. */
  headLines: 1000,
  headCharacters: 100_000,
  /** Fields in one another, and signs of the code of one. */
  fields: 64,
  fieldCode: 65_536,
} as const

interface Weight {
  readonly characters: number
  readonly elements: number
  readonly cells: number
  readonly paragraphs: number
}

/** Refuses a story that is larger than a source may be. */
export function checkStory(story: XmlElement, part: string): void {
  const { characters, cells, paragraphs } = weigh(story, part)
  allow(characters, most.fileBytes, { what: 'characters', part })
  allow(cells, most.allCells, { what: 'cells of tables', part })
  allow(paragraphs, most.paragraphs, { what: 'paragraphs', part })
  checkFields(story, part)
}

/** Refuses heads and feet that are no lines but a text. */
export function checkHeads(stories: readonly XmlElement[], part: string): void {
  const weights = stories.map((story) => weigh(story, part))
  const sum = (key: keyof Weight): number => weights.reduce((all, weight) => all + weight[key], 0)
  allow(sum('paragraphs'), most.headLines, { what: 'lines in its heads and feet', part })
  allow(sum('characters'), most.headCharacters, { what: 'characters in its heads and feet', part })
}

interface Counted {
  readonly what: string
  readonly part: string
}

function allow(count: number, limit: number, { what, part }: Counted): void {
  if (count > limit) refuse(`it has more than ${limit} ${what}`, part)
}

/** Goes as deep as a package may be: the limit of its depth keeps this from going further. */
function weigh(element: XmlElement, part: string): Weight {
  const weight = element.children
    .map((each) => weigh(each, part))
    .reduce(add, {
      characters: element.name === 'w:t' || element.name === 'm:t' ? element.text.length : 0,
      elements: 1,
      cells: element.name === 'w:tc' ? 1 : 0,
      paragraphs: element.name === 'w:p' ? 1 : 0,
    })
  if (element.name === 'w:p') checkParagraph(weight, part)
  else if (element.name === 'w:tbl') checkTable(element, weight, part)
  else if (element.name === 'w:tr') allow(cellsOf(element).length, most.rowCells, { what: 'cells in a row', part })
  return weight
}

function add(one: Weight, other: Weight): Weight {
  return {
    characters: one.characters + other.characters,
    elements: one.elements + other.elements,
    cells: one.cells + other.cells,
    paragraphs: one.paragraphs + other.paragraphs,
  }
}

function checkParagraph({ characters, elements }: Weight, part: string): void {
  allow(characters, most.paragraph, { what: 'characters in a paragraph', part })
  allow(elements, most.pieces, { what: 'pieces in a paragraph', part })
}

function checkTable(table: XmlElement, { cells }: Weight, part: string): void {
  allow(childrenNamed(table, 'w:tr').length, most.tableRows, { what: 'rows in a table', part })
  allow(cells, most.tableCells, { what: 'cells in a table', part })
}

// ------------------------------------------------------------------ fields

/** Fields go over paragraphs, so that they are looked for in the whole story. */
function checkFields(story: XmlElement, part: string): void {
  const open: number[] = []
  const look = ({ name, attributes, text, children }: XmlElement): void => {
    const kind = name === 'w:fldChar' ? attributes['w:fldCharType'] : undefined
    if (kind === 'begin') open.push(0)
    else if (kind === 'end') open.pop()
    else if (name === 'w:instrText') open.push((open.pop() ?? 0) + text.length)
    allow(open.length, most.fields, { what: 'fields in one another', part })
    allow(open.at(-1) ?? 0, most.fieldCode, { what: 'signs in the code of a field', part })
    for (const each of children) look(each)
  }
  look(story)
}
