/** The tags of the PDF: what each part of a text is, in the order in which it is read. */
import { beforeAll, describe, expect, it } from 'vitest'
import { toCellElements } from '../../pipeline/write/pdf/emit/table-elements.ts'
import { Tree } from '../../pipeline/write/pdf/emit/tree.ts'
import type { PublishedCell, PublishedRow } from '../../pipeline/publication.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { elementsOf, elementsWith, readTags, type ReadElement, type ReadTags } from './pdf-tree.ts'

async function tagsOf(folder: string, language: 'en' | 'fr' | 'ru'): Promise<ReadTags> {
  return readTags(bytesOf(await compileFolder(folder, ['pdf'], language), 'pdf'))
}

/** Roles and first words of the children of an element. */
function outline(element: ReadElement | undefined): readonly string[] {
  return (element?.children ?? []).map(({ role, text }) => `${role} ${text.slice(0, 30)}`.trim())
}

function labelsOf(list: ReadElement | undefined): readonly (string | undefined)[] {
  return (list?.children ?? []).map((item) => item.children[0]?.text)
}

describe('the tags of the seed letter', () => {
  let tags: ReadTags

  beforeAll(async () => {
    tags = await tagsOf('source/letter-uzbekistan-2020-12-22', 'fr')
  })

  it('name the parts of page 1 in reading order, the masthead first', () => {
    expect(outline(tags.pages[0])).toEqual([
      'Sect Nations Unies Assemblée généra',
      'P Soixante-quinzième session',
      'P Points 128 a) et b) et 130 w)',
      'P Renforcement du système des Na',
      'P Coopération entre l’Organisati',
      'H1 Lettre datée du 22 décembre 20',
      'P J’ai l’honneur de vous faire t',
      'P Je vous serais reconnaissant d',
      'P Le Représentant permanent (Sig',
    ])
  })

  it('make the annex a section with headings of its own', () => {
    const [annex] = tags.pages[1]?.children ?? []
    expect(annex?.role).toBe('Sect')
    expect(outline(annex).slice(0, 5)).toEqual([
      'H2 Annexe à la lettre datée du 22',
      'P [Original : russe]',
      'H3 Déclaration commune des chefs',
      'P Les chefs d’État des pays memb',
      'P Observant que l’Organisation d',
    ])
  })

  it('give the emblem words', () => {
    expect(elementsWith(tags, 'Figure').map(({ alternative }) => alternative)).toEqual([
      'Emblème de l’Organisation des Nations Unies',
    ])
  })

  it('leave what stands outside the text to the page', () => {
    expect(tags.artifacts[1]).toContain('2/2')
  })
})

describe('the tags of a document that uses everything', () => {
  let tags: ReadTags
  let everything: readonly ReadElement[]

  beforeAll(async () => {
    tags = await tagsOf('test/cases/kitchen-sink', 'en')
    everything = tags.pages.flatMap(elementsOf)
  })

  function parentOf(text: string): ReadElement {
    const found = everything.findLast(({ children }) => children.some((child) => child.text.startsWith(text)))
    if (found === undefined) throw new Error(`no element begins with “${text}”`)
    return found
  }

  it('skip no level of headings, and keep a number apart from its words', () => {
    const headings = everything.filter(({ role }) => /^H\d$/.test(role)).map(({ role, text }) => `${role} ${text}`)
    expect(headings.slice(1, 6)).toEqual([
      'H2 I. First level, numbered',
      'H3 A. Second level, numbered',
      'H4 1. Third level, numbered',
      'H5 (a) Fourth level, numbered',
      'H6 (i) Fifth level, numbered',
    ])
  })

  it('put items into the item above them', () => {
    const body = parentOf('The second item, which has items of its own:')
    expect(body.role).toBe('LBody')
    expect(body.children.map(({ role }) => role)).toEqual(['P', 'L'])
    expect(outline(body.children[1]?.children[0])).toEqual(['Lbl (i)', 'LBody An item of the second level;'])
  })

  it('hang bullets on the numbered paragraph before them', () => {
    const body = parentOf('A paragraph with bullets:')
    // What stands on the next page has no text on this one.
    expect(labelsOf(body.children[1])).toHaveLength(3)
    expect(everything.filter(({ role, text }) => role === 'Lbl' && text === '•')).toHaveLength(5)
    expect(labelsOf(elementsOf(body).filter(({ role }) => role === 'L')[1])).toHaveLength(2)
    expect(everything.filter(({ role, text }) => role === 'Lbl' && text === '–')).toHaveLength(2)
  })

  it('keep a quotation and what follows it in their paragraph', () => {
    expect(outline(parentOf('A paragraph before a quotation:'))).toEqual([
      'P A paragraph before a quotation',
      'BlockQuote We the peoples of the United N',
      'P and a paragraph after it.',
    ])
  })

  it('put a note behind the paragraph that calls it, not into it', () => {
    const { children } = parentOf('Recalling its resolution')
    const caller = children.findIndex(({ text }) => text.startsWith('Recalling'))
    expect(children.slice(caller, caller + 3).map(({ role }) => role)).toEqual(['P', 'Note', 'Note'])
  })

  it('give every note its mark and its paragraphs', () => {
    const notes = elementsWith(tags, 'Note')
    expect(notes.map((note) => note.children.map(({ role }) => role).join(' '))).toEqual([
      'Lbl P',
      'Lbl P',
      'Lbl P P',
      'Lbl P',
      'Lbl P',
      'Lbl P',
      'Lbl P',
      'Lbl P',
      'Lbl P',
    ])
    expect(notes.map(({ children }) => children[0]?.text)).toEqual(['*', '1', '2', 'a', 'a', 'a', 'b', '3', '4'])
  })

  it('put a call of a note into a reference', () => {
    const calls = elementsWith(tags, 'Reference').filter(({ children }) => /^[\d*a-z]$/.test(children[0]?.text ?? ''))
    expect(calls.length).toBe(10)
  })

  it('name the language of words in another', () => {
    const spans = elementsWith(tags, 'Span').map(({ language, text }) => [language, text])
    expect(spans).toEqual([
      ['fr', 'Organisation des Nations Unies'],
      ['ru', 'Организация Объединенных Наций'],
      ['es', 'Organización de las Naciones Unidas'],
    ])
  })

  it('give a link one annotation, however many lines it has', () => {
    const site = tags.annotations.flat().find(({ contents }) => contents === 'https://www.un.org/')
    expect(site?.lines).toBe(2)
    const links = elementsWith(tags, 'Link')
    expect(links.every(({ annotations }) => annotations === 1)).toBe(true)
    expect(tags.annotations.flat()).toHaveLength(links.length)
  })

  it('give every line of the contents its number, its words and its page', () => {
    const lines = elementsWith(tags, 'TOCI')
    expect(lines[0]?.children.map(({ role }) => role)).toEqual(['Lbl', 'Reference'])
    expect(lines[0]?.text).toMatch(/^I\.\s*First level, numbered\s*3$/)
  })

  it('begin a table with its caption', () => {
    const table = elementsWith(tags, 'Table').find(({ children }) => children[0]?.role === 'Caption')
    expect(table?.children.map(({ role }) => role)).toEqual(['Caption', 'THead', 'TBody'])
    expect(outline(table?.children[0])).toEqual([
      'P Table 1',
      'P Resources by category',
      'P (Thousands of United States do',
    ])
  })

  it('read the foot of page 1 when all else is read', () => {
    expect(tags.pages[0]?.children.at(-1)?.text).toMatch(/^21-00998 \(E\)/)
  })

  it('leave running heads, page numbers and leader dots to the page', () => {
    expect(tags.artifacts[0]).toMatch(/\. \. \. \./)
    expect(tags.artifacts[1]).toContain('A/75/998')
    expect(tags.artifacts[1]).toMatch(/2\/\d/)
  })
})

describe('the tags of a text with divided words', () => {
  it('have the words whole', async () => {
    const tags = await tagsOf('test/cases/kitchen-sink', 'ru')
    const words = tags.pages.map(({ text }) => text).join(' ')
    expect(tags.artifacts.join(' ')).toContain('-')
    expect(words).not.toMatch(/\p{Ll}- ?\p{Ll}/u)
  })
})

// ------------------------------------------------------------------ tables

type Said = Partial<PublishedCell> & Pick<PublishedCell, 'column'>

function row(...cells: readonly Said[]): PublishedRow {
  return {
    type: 'row',
    isTotal: false,
    hasRuleOver: false,
    isBold: false,
    stands: 'top',
    room: { above: 2, below: 2, between: 2 },
    cells: cells.map((cell) => ({ ...plainCell, ...cell })),
  }
}

const words = (value: string): PublishedCell['paragraphs'] => [{ content: [{ type: 'text', value, marks: [] }] }]
const plainCell: PublishedCell = {
  type: 'cell',
  column: 0,
  columnSpan: 1,
  rowSpan: 1,
  indent: 0,
  inset: 0,
  align: 'start',
  side: 'start',
  paragraphs: [{ content: [] }],
}

/** The elements of the cells, row by row. */
function emit(head: readonly PublishedRow[], body: readonly PublishedRow[]) {
  const tree = new Tree('en')
  const elements = toCellElements({ head, body }, tree.block('Table'), tree)
  return [...head, ...body].map(({ cells }) => cells.map((cell) => elements.get(cell)))
}

describe('the cells of a table', () => {
  it('say by their scope what they head', () => {
    const head = [
      row(
        { column: 0, scope: 'column', paragraphs: words('Item') },
        { column: 1, scope: 'column', paragraphs: words('Sum') },
      ),
    ]
    const body = [row({ column: 0, scope: 'row', paragraphs: words('Travel') }, { column: 1, paragraphs: words('12') })]
    expect(emit(head, body)).toMatchObject([
      [
        { role: 'TH', cell: { scope: 'Column' } },
        { role: 'TH', cell: { scope: 'Column' } },
      ],
      [
        { role: 'TH', cell: { scope: 'Row' } },
        { role: 'TD', cell: { headers: [] } },
      ],
    ])
  })

  it('name their heads where heads are joined', () => {
    const head = [
      row(
        { column: 0, scope: 'column', rowSpan: 2, paragraphs: words('Item') },
        { column: 1, scope: 'column', columnSpan: 2, paragraphs: words('Sum') },
      ),
      row(
        { column: 1, scope: 'column', paragraphs: words('2020') },
        { column: 2, scope: 'column', paragraphs: words('2021') },
      ),
    ]
    const body = [
      row(
        { column: 0, scope: 'row', paragraphs: words('Travel') },
        { column: 1 },
        { column: 2, paragraphs: words('12') },
      ),
    ]
    const [, second, third] = emit(head, body)
    expect(second?.map((cell) => cell?.cell?.headers)).toEqual([['cell-2'], ['cell-2']])
    expect(third?.map((cell) => cell?.cell?.headers)).toEqual([
      ['cell-1'],
      ['cell-2', 'cell-3', 'cell-5'],
      ['cell-2', 'cell-4', 'cell-5'],
    ])
  })

  it('name a head of rows in every row that it reaches', () => {
    const head = [
      row(
        { column: 0, scope: 'column', paragraphs: words('Region') },
        { column: 1, scope: 'column', columnSpan: 2, paragraphs: words('Seat') },
      ),
      row(
        { column: 1, scope: 'column', paragraphs: words('City') },
        { column: 2, scope: 'column', paragraphs: words('Street') },
      ),
    ]
    const body = [
      row(
        { column: 0, scope: 'row', rowSpan: 2, paragraphs: words('The islands') },
        { column: 1, paragraphs: words('Amaurote') },
        { column: 2 },
      ),
      row({ column: 1, paragraphs: words('Mildendo') }, { column: 2 }),
    ]
    const rows = emit(head, body)
    expect(rows[3]?.[0]?.cell?.headers).toEqual(['cell-2', 'cell-3', 'cell-5'])
  })

  it('stand in their rows, empty or not', () => {
    const [cells] = emit([], [row({ column: 0, paragraphs: words('Travel') }, { column: 1 })])
    const parent = cells?.[0]?.parent
    expect(parent?.children).toEqual(cells)
    expect(parent?.parent?.children).toEqual([parent])
  })

  it('head nothing while they are empty', () => {
    expect(emit([row({ column: 0, scope: 'column' })], [])).toMatchObject([[{ role: 'TD' }]])
  })
})
