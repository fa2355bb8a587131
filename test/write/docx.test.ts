/** The Word writer: what its files say, part by part. */
import { blocksOf } from '../../pipeline/reading-order.ts'
import { describe, expect, test } from 'vitest'
import type {
  PublishedBlock,
  PublishedInline,
  Line,
  PublishedNote,
  PublishedNoteReference,
  Publication,
} from '../../pipeline/publication.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { everythingOn, linesOf, paragraphsOf, styleIdOf, writeDocx } from './docx-parts.ts'
import { letter, paragraph, text } from './example-publication.ts'
import { descendants, type Element, wordsOf } from './package-tree.ts'
import { lintPackage } from './package-lint.ts'

const codes = Object.keys(languages) as readonly LanguageCode[]

describe('a letter', () => {
  test('says its lines in order, each in its official style', async () => {
    const { tree } = await writeDocx(letter())
    const said = paragraphsOf(tree('word/document.xml'))
      .filter((each) => wordsOf(each) !== '')
      .map((each) => `${styleIdOf(each)}: ${wordsOf(each).slice(0, 28)}`)
    expect(said).toEqual([
      'Session: Soixante-quinzième session',
      'AgendaItemNormal: Points 128 a) et b) et 130 w',
      'AgendaTitleH2: Renforcement du système des ',
      'AgendaTitleH2: Coopération entre l’Organisa',
      'TitleH1: \t\tLettre datée du 22 décembr',
      'SingleTxt: \tJ’ai l’honneur de vous fair',
      'SingleTxt: \tJe vous serais reconnaissan',
      'Signature: Le Représentant permanent',
      'Signature: (Signé) Bakhtiyor Ibragimov',
      'AnnexHeading: \t\tAnnexe à la lettre datée d',
      'AnnexOriginal: [Original : russe]',
      'AnnexTitle: \t\tDéclaration commune des ch',
      'SingleTxt: \tLes chefs d’État des pays m',
      'SingleTxt: \tObservant que l’Organisatio',
      'SingleTxt: \tPréconisent le renforcement',
    ])
  })

  test('has its masthead in the header of the first page', async () => {
    const { xml, tree } = await writeDocx(letter())
    const first = /<w:headerReference w:type="first" r:id="([^"]+)"/.exec(xml('word/document.xml'))?.[1] ?? ''
    const part = new RegExp(`Id="${first}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${first}"`).exec(
      xml('word/_rels/document.xml.rels'),
    )
    const path = `word/${part?.[1] ?? part?.[2] ?? ''}`
    expect(linesOf(tree(path))).toEqual([
      'Nations Unies',
      'Assemblée générale',
      'Distr. générale',
      '7 janvier 2021',
      'Français',
      'Original : anglais',
    ])
    expect(xml(path)).toContain(
      '<w:gridCol w:w="1267"/><w:gridCol w:w="1872"/><w:gridCol w:w="245"/><w:gridCol w:w="3110"/><w:gridCol w:w="245"/><w:gridCol w:w="3096"/>',
    )
    expect(xml(path)).toContain('<w:trHeight w:val="864" w:hRule="exact"/>')
    expect(xml(path)).not.toContain('w:tblStyle')
  })

  test('ends its first section with a point and sets the text in a continuous one', async () => {
    const { xml } = await writeDocx(letter())
    const sections = [...xml('word/document.xml').matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([section]) => section)
    expect(sections).toHaveLength(2)
    expect(sections[0]).toContain('<w:titlePg/>')
    expect(sections[1]).toContain('<w:type w:val="continuous"/>')
    expect(sections[1]).not.toContain('headerReference')
  })

  test.each([72.7, 74.9, 76.8])('begins the text of later pages where its sheet does: %d', async (pageTop) => {
    const { sheet } = letter()
    const { xml } = await writeDocx(letter({ sheet: { ...sheet, pageTop } }))
    const head = xml('word/header1.xml')
    const heights = [/<w:trHeight w:val="(\d+)"/, /<\/w:tbl><w:p>.*?w:line="(\d+)"/].map((each) =>
      Number(each.exec(head)?.[1]),
    )
    // 432 twips over the head, and a hair line of five.
    expect(heights.reduce((sum, height) => sum + height, 432 + 5)).toBe(pageTop * 20)
  })

  test('ends its text over the job line of the first page, and lower on all others, which LibreOffice sets by the first section', async () => {
    const { xml } = await writeDocx(letter())
    const bottoms = [...xml('word/document.xml').matchAll(/ w:bottom="(\d+)"/g)].map(([, bottom]) => Number(bottom))
    expect(bottoms).toEqual([1152, 1152])
    // 1,728 twips from the foot of the page: 504 under the job line, and the rest over and under it.
    const foot = xml('word/footer2.xml')
    const [before, under] = [/w:before="(\d+)"/, /w:line="(\d+)" w:lineRule="exact"/].map(
      (each) => each.exec(foot)?.[1],
    )
    expect(504 + Number(before) + 240 + Number(under)).toBe(1728)
  })

  test('prints nothing where there is no symbol and no job number', async () => {
    const { xml } = await writeDocx(letter())
    const parts = [1, 2, 3]
      .flatMap((number) => [xml(`word/header${number}.xml`), xml(`word/footer${number}.xml`)])
      .join('')
    expect(parts).not.toContain('DOCVARIABLE')
    expect(xml('word/settings.xml')).not.toMatch(/w:name="(?:Symbol1|sss1|JobNo|FooterJN|Barcode)"/)
    expect(xml('docProps/core.xml')).not.toContain('dc:identifier')
  })

  test('names itself, its language and its day of issue', async () => {
    const { xml } = await writeDocx(letter())
    const core = xml('docProps/core.xml')
    expect(core).toContain('<dc:title>Lettre datée du 22 décembre 2020')
    expect(core).toContain('<dc:language>fr</dc:language>')
    expect(core).toContain('>2021-01-07T00:00:00Z</dcterms:created>')
    expect(xml('word/settings.xml')).toContain('<w:docVar w:name="DutyStation" w:val="New York"/>')
    expect(xml('docProps/custom.xml')).toContain('name="Session1"><vt:lpwstr>Soixante-quinzième session</vt:lpwstr>')
  })

  test('begins the annex on a page of its own and draws the end rule once', async () => {
    const { tree, xml } = await writeDocx(letter())
    const paged = paragraphsOf(tree('word/document.xml')).filter((each) =>
      descendants(each).some(({ name }) => name === 'w:pageBreakBefore'),
    )
    expect(paged.map(styleIdOf)).toEqual(['AnnexHeading'])
    expect(xml('word/document.xml').match(/prst="line"/g)).toHaveLength(1)
  })
})

const gapsIn = async (blocks: readonly PublishedBlock[]): Promise<readonly (string | undefined)[]> => {
  const { tree } = await writeDocx(letter({ columns: [], blocks }))
  return paragraphsOf(tree('word/document.xml'))
    .slice(1)
    .map((each) => descendants(each).find(({ name }) => name === 'w:spacing')?.attributes['w:after'])
}

describe('gaps', () => {
  test('stand under the upper block, and only where its style says otherwise', async () => {
    const first = paragraph([text('a')])
    expect(await gapsIn([first, paragraph([text('b')]), paragraph([text('c')], { spaceBefore: 18 })])).toEqual([
      undefined,
      '360',
      '0',
    ])
  })

  test('are the style’s own before a page break', async () => {
    expect(
      await gapsIn([paragraph([text('a')]), paragraph([text('b')], { startsPage: true, spaceBefore: 0 })]),
    ).toEqual([undefined, '0'])
  })
})

describe('every node', () => {
  test.each(codes)('makes a file without faults in %s, with notes at the foot and at the end', async (code) => {
    for (const numbersAt of ['foot', 'end'] as const) {
      const { bytes } = await writeDocx(everythingOn(code, { numbersAt }))
      expect(lintPackage(bytes)).toEqual([])
    }
  })

  test.each(codes)('keeps every word in %s', async (code) => {
    const publication = everythingOn(code)
    const { tree } = await writeDocx(publication)
    const said = ['word/document.xml', 'word/endnotes.xml']
      .map((path) => wordsOf(tree(path)).replaceAll('\u2011', '-'))
      .join('')
    for (const words of blocksOf(publication).flatMap(wordsIn)) expect(said).toContain(words)
  })

  test('fills the contents, in one field, with the pages it is given', async () => {
    const { xml, tree } = await writeDocx(everythingOn('en'), new Map([['first-heading', 2]]))
    const body = xml('word/document.xml')
    expect(body.match(/> TOC /g)).toHaveLength(1)
    expect(body).not.toContain('w:dirty')
    expect(linesOf(tree('word/document.xml')).filter((line) => line.includes('1–2\t'))).toHaveLength(1)
    expect(body).toMatch(/PAGEREF first_heading [^]*?<w:t[^>]*>2<\/w:t>/)
  })
})

const plain = (words: string): PublishedBlock => paragraph([text(words)])

describe('blocks in blocks', () => {
  const common = { spaceBefore: 6, startsPage: false } as const
  const bullet: PublishedBlock = {
    ...common,
    type: 'bullet',
    style: 'bullet',
    level: 1,
    label: '•',
    content: [text('bullet')],
  }
  const heading: PublishedBlock = {
    ...common,
    type: 'heading',
    style: 'h1',
    level: 2,
    rank: 3,
    outline: 1,
    label: 'A.',
    content: [text('heading')],
    id: 'a',
  }
  const quote = (children: readonly PublishedBlock[]): PublishedBlock => ({
    ...common,
    type: 'quote',
    style: 'quote',
    children,
  })
  const box = (children: readonly PublishedBlock[]): PublishedBlock => ({
    ...common,
    type: 'box',
    titleStyle: 'boxTitle',
    notes: [],
    style: 'body',
    title: [],
    children,
  })
  const table = blocksOf(everythingOn('en'))
    .filter((block) => block.type === 'table')
    .slice(1, 2)

  test('make a file without faults', async () => {
    const { bytes, tree } = await writeDocx(
      letter({
        columns: [],
        blocks: [
          box([heading, bullet, ...table]),
          box([box([plain('in')])]),
          ...table,
          quote([plain('one'), quote([plain('two'), bullet])]),
          ...table,
        ],
      }),
    )
    expect(lintPackage(bytes)).toEqual([])
    expect(linesOf(tree('word/document.xml'))).toContain('A.\theading')
  })

  test('have the title of a box in a row of its own, for LibreOffice drops words of a row that breaks on its first page', async () => {
    const titled: PublishedBlock = { ...box([plain('a'), plain('b')]), title: [text('Summary')] } as PublishedBlock
    const { tree } = await writeDocx(letter({ columns: [], blocks: [titled, box([plain('c')])] }))
    const tables = descendants(tree('word/document.xml')).filter(({ name }) => name === 'w:tbl')
    const rows = tables.map((each) =>
      descendants(each)
        .filter(({ name }) => name === 'w:tr')
        .map((row) => paragraphsOf(row).map((one) => wordsOf(one).trim())),
    )
    expect(rows).toEqual([[['Summary'], ['a', 'b']], [['c']]])
    const inner = tables.map((each) => descendants(each).find(({ name }) => name === 'w:insideH')?.attributes['w:val'])
    expect(inner).toEqual(['nil', 'nil'])
  })

  test('step in with each quotation', async () => {
    const { tree } = await writeDocx(letter({ columns: [], blocks: [quote([plain('one'), quote([plain('two')])])] }))
    const indents = paragraphsOf(tree('word/document.xml'))
      .slice(1)
      .map((each) => [styleIdOf(each), descendants(each).find(({ name }) => name === 'w:ind')?.attributes['w:left']])
    expect(indents).toEqual([
      ['Quote', undefined],
      ['Quote', '2217'],
    ])
  })

  test('keep tables apart that would touch', async () => {
    const { tree } = await writeDocx(letter({ columns: [], blocks: [box([plain('a')]), box([plain('b')])] }))
    const body = descendants(tree('word/document.xml')).find(({ name }) => name === 'w:body')
    expect(body?.children.map(({ name }) => name)).toEqual(['w:p', 'w:p', 'w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr'])
  })

  test('give a note its mark, whatever it begins with', async () => {
    const call: PublishedInline = {
      type: 'noteReference',
      kind: 'number',
      id: 'n',
      label: '1',
      occurrence: 1,
      joined: false,
    }
    const { bytes, tree } = await writeDocx(
      letter({
        columns: [],
        notes: [{ id: 'n', kind: 'number', place: 'foot', label: '1', children: [bullet, plain('then')] }],
        blocks: [paragraph([text('a'), call])],
      }),
    )
    expect(lintPackage(bytes)).toEqual([])
    expect(linesOf(tree('word/footnotes.xml')).slice(2)).toEqual(['\t', '•\tbullet', 'then'])
  })
})

/** Words of a block that the writer sets. */
function wordsIn(block: PublishedBlock): readonly string[] {
  if (block.type === 'contents') return [block.title, ...block.entries.flatMap(({ content }) => valuesOf(content))]
  if (block.type === 'figure') return [block.label ?? '', ...valuesOf(block.title ?? [])]
  if (block.type === 'quote' || block.type === 'box') return block.children.flatMap(wordsIn)
  if (block.type === 'table')
    return [...block.head, ...block.body].flatMap(({ cells }) =>
      cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ content }) => valuesOf(content))),
    )
  if (block.type === 'keys') return block.keys.flatMap(({ content }) => valuesOf(content))
  if (block.type === 'signature' || block.type === 'endLines') return block.lines.flatMap(valuesOf)
  if (block.type === 'roll')
    return block.rows.flatMap(({ label = [], name, behind = [] }) => [label, name, behind].flatMap(valuesOf))
  return valuesOf(block.content)
}

function valuesOf(line: Line): readonly string[] {
  return line.flatMap((inline: PublishedInline) => (inline.type === 'text' ? [inline.value] : []))
}

const note = (id: string, label: string): PublishedNote => ({
  id,
  kind: 'number',
  place: 'foot',
  label,
  children: [paragraph([text('Note.')], { style: 'footnote', indent: 0 })],
})

const call = (id: string, label: string): PublishedNoteReference => ({
  type: 'noteReference',
  kind: 'number',
  id,
  label,
  occurrence: 1,
  joined: false,
})

/** How far the first line of a paragraph stands out. */
function hanging(paragraph: Element | undefined): number {
  return Number(paragraph && descendants(paragraph).find(({ name }) => name === 'w:ind')?.attributes['w:hanging'])
}

test('running heads and feet are as wide as those of the language', async () => {
  const { xml } = await writeDocx(everythingOn('ru'))
  const width = (part: string): string | undefined => /<w:tblW [^>]*w:w="(\d+)"/.exec(xml(`word/${part}.xml`))?.[1]
  // S/2024/228: the symbol ends at 557.2 points, the page number at 562.8; both begin at 60.
  expect([width('header1'), width('footer1')]).toEqual(['9944', '10056'])
})

/** A style of a file, as it is written. */
function styled(xml: string, id: string): string {
  return new RegExp(`w:styleId="${id}".*?</w:style>`, 's').exec(xml)?.[0] ?? ''
}

describe('a file that goes on in Word', () => {
  test('has a style for each level of contents, with its stops: Word sets its own lines in them', async () => {
    const { xml, tree } = await writeDocx(everythingOn('en'))
    const used = paragraphsOf(tree('word/document.xml')).map(styleIdOf)
    expect(used).toContain('TOC2')
    expect(styled(xml('word/styles.xml'), 'TOC2')).toMatch(
      /<w:tab w:val="left" w:pos="1296"\/><w:tab w:val="left" w:pos="1728"\/><w:tab [^>]*w:leader="dot"[^>]*\/><w:tab w:val="right" w:pos="9840"\/>/,
    )
  })

  test('has bullets in its styles, of the list that they belong to', async () => {
    const { xml } = await writeDocx(letter())
    const [, level, list] =
      /<w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d)"\/>/.exec(styled(xml('word/styles.xml'), 'Bullet2')) ?? []
    const [, abstract] =
      new RegExp(`<w:num w:numId="${list}"><w:abstractNumId w:val="(\\d)"`).exec(xml('word/numbering.xml')) ?? []
    const levels = new RegExp(`<w:abstractNum w:abstractNumId="${abstract}">.*?</w:abstractNum>`, 's')
      .exec(xml('word/numbering.xml'))?.[0]
      .split('<w:lvl ')
    expect(levels?.[Number(level) + 1]).toMatch(/<w:pStyle w:val="Bullet2"\/><w:lvlText w:val="–"\/>/)
  })
})

describe('notes', () => {
  test('are counted by Word where it counts as we do, and typed where it does not', async () => {
    const { xml } = await writeDocx(everythingOn('en', { numbersAt: 'foot' }))
    const calls = [...xml('word/document.xml').matchAll(/<w:footnoteReference([^>]*)\/>(?:<w:t[^>]*>([^<]*))?/g)].map(
      ([, attributes = '', typed]) => (attributes.includes('customMarkFollows') ? typed : 'counted'),
    )
    expect(calls).toEqual(['**', '*', 'counted', 'counted', 'counted'])
    expect(xml('word/footnotes.xml').match(/<w:footnoteRef\/>/g)).toHaveLength(3)
  })

  test('are called by asterisks as they stand, by raised numbers, and by raised letters in italics', async () => {
    const { xml } = await writeDocx(everythingOn('en', { numbersAt: 'foot' }))
    const runs = xml('word/document.xml').match(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/g) ?? []
    const looks = (pattern: RegExp): readonly boolean[] => {
      const run = runs.find((each) => pattern.test(each)) ?? ''
      return ['"FootnoteReference"', '<w:i/>'].map((look) => run.includes(look))
    }
    expect(looks(/customMarkFollows[^]*>\*\*</)).toEqual([false, false])
    expect(looks(/<w:footnoteReference w:id="\d+"\/>/)).toEqual([true, false])
    expect(looks(/<w:t[^>]*>a<\/w:t>/)).toEqual([true, true])
  })

  test('that are called again repeat their number from the first call', async () => {
    const { xml } = await writeDocx(everythingOn('en', { numbersAt: 'foot' }))
    expect(xml('word/document.xml')).toContain(' NOTEREF _note_1 \\f \\h ')
  })

  test('under a table are lettered and linked', async () => {
    const { xml } = await writeDocx(everythingOn('en'))
    expect(xml('word/document.xml')).toMatch(/<w:hyperlink [^>]*w:anchor="table_note_a"/)
    expect(xml('word/document.xml')).toContain('w:name="table_note_a"')
  })

  test('in brackets are counted between them, as Arabic has them', async () => {
    const { xml } = await writeDocx(
      letter({
        notes: [note('n1', '(1)'), note('n2', '(2)')],
        blocks: [paragraph([text('a'), call('n1', '(1)'), call('n2', '(2)')])],
      }),
    )
    expect(xml('word/document.xml')).not.toContain('customMarkFollows')
    expect(
      xml('word/footnotes.xml').match(/<w:t[^>]*>\(<\/w:t><\/w:r><w:r>(?:(?!<w:t[ >]).)*<w:footnoteRef\/>/g) ?? [],
    ).toHaveLength(2)
  })

  test('begin with the mark that Word counts, at the place from which it ends where marks end', async () => {
    const labels = Array.from({ length: 10 }, (_, index) => String(index + 1))
    const { tree, xml } = await writeDocx(
      letter({
        notes: labels.map((label) => note(`n${label}`, label)),
        blocks: [paragraph(labels.map((label) => call(`n${label}`, label)))],
      }),
    )
    const [first, ...others] = paragraphsOf(tree('word/footnotes.xml')).slice(2)
    expect(first && wordsOf(first)).toBe('\tNote.')
    // 3.6 points between the mark and the text, and some 3 for each figure; a note that Word adds has the room of one.
    const [, style] = /w:styleId="FootnoteText".*?w:hanging="(\d+)"/s.exec(xml('word/styles.xml')) ?? []
    expect([Number(style), hanging(others.at(-1))]).toEqual([134, 197])
    expect(hanging(first)).toBeNaN()
  })

  const sponsors: PublishedNote = { ...note('s', '*'), kind: 'asterisk' }
  const sponsorsCall: PublishedNoteReference = { ...call('s', '*'), kind: 'asterisk' }
  const overJobLine = async (others: readonly PublishedNote[], pages: ReadonlyMap<string, number>): Promise<string> => {
    const called = paragraph([text('a'), sponsorsCall, ...others.map(({ id, label }) => call(id, label))])
    const { sheet } = everythingOn('en')
    const { xml } = await writeDocx(letter({ sheet, notes: [sponsors, ...others], blocks: [called] }), pages)
    const foot = [1, 2, 3].map((part) => xml(`word/footer${part}.xml`)).find((part) => part.includes('ReleaseDate'))
    const [, rule = ''] = /w:type="separator".*?(<w:pBdr>|<w:t>)/s.exec(xml('word/footnotes.xml')) ?? []
    return `${/w:before="(\d+)"/.exec(foot ?? '')?.[1] ?? ''} ${rule}`
  }

  test('to asterisks stand lower on a first page that has no others, under a rule of their own where no page has', async () => {
    const other = note('n', '1')
    expect(await overJobLine([], new Map())).toBe('276 <w:pBdr>')
    expect(await overJobLine([other], new Map([['n', 2]]))).toBe('174 <w:t>')
    expect(await overJobLine([other], new Map([['n', 1]]))).toBe('648 <w:t>')
  })

  test.each([
    [{ lowLines: 8, width: 72.05 }, 16, 18],
    [{ lowLines: 9, width: 67.5 }, 18, 15],
  ])('stand under a line of low signs as long as that of the sheet: %o', async (line, size, count) => {
    const { sheet } = letter()
    const { xml } = await writeDocx(letter({ sheet: { ...sheet, notes: { ...sheet.notes, ...line } } }))
    const lines = [...xml('word/footnotes.xml').matchAll(/<w:ind w:left="792"\/>.*?<w:sz w:val="(\d+)".*?>(_+)</g)]
    expect(lines.map(([, half, low]) => [Number(half), low?.length])).toEqual([
      [size, count],
      [size, count],
    ])
  })

  test('whose labels Word would not give are all typed', async () => {
    const { xml } = await writeDocx(
      letter({
        notes: [note('n1', '1º'), note('n2', '2º')],
        blocks: [paragraph([text('a'), call('n1', '1º'), call('n2', '2º')])],
      }),
    )
    expect(xml('word/footnotes.xml')).not.toContain('footnoteRef')
    expect(xml('word/footnotes.xml')).toContain('1º')
  })
})

describe('tables', () => {
  test('of data repeat their heads, say what they are and join cells', async () => {
    const { xml } = await writeDocx(everythingOn('en'))
    const [first = ''] =
      xml('word/document.xml').match(/<w:tbl><w:tblPr><w:tblStyle w:val="UNTable"\/>.*?<\/w:tbl>/s) ?? []
    expect(first.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(first).toContain('<w:tblDescription w:val="Report of the Secretary-General"/>')
    expect(first).toContain('<w:gridSpan w:val="2"/>')
    expect(first.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2)
  })

  test('that lie on their side have a section of their own, with heads as wide as the page', async () => {
    const { xml } = await writeDocx(everythingOn('en'))
    const sections = [...xml('word/document.xml').matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([section]) => section)
    expect(sections.map((section) => section.includes('w:orient="landscape"'))).toEqual([false, false, true, false])
  })

  test('without heads do not claim to be data', async () => {
    const { xml } = await writeDocx(everythingOn('en'))
    expect(xml('word/document.xml').match(/w:tblStyle/g)).toHaveLength(2)
  })
})

const arabic = async (): Promise<(path: string) => string> => (await writeDocx(everythingOn('ar'))).xml

describe('documents from right to left', () => {
  test('turn paragraphs, tables and sections round', async () => {
    const xml = await arabic()
    expect(xml('word/styles.xml')).toContain('<w:bidi/>')
    expect(xml('word/document.xml')).toContain('<w:bidiVisual/>')
    expect(xml('word/document.xml').match(/<w:bidi\/><w:docGrid/g)).toHaveLength(4)
  })

  test('mark words from right to left, and leave symbols alone', async () => {
    const xml = await arabic()
    expect(xml('word/document.xml')).toMatch(
      /<w:rtl\/>(?:(?!<\/w:rPr>).)*<\/w:rPr><w:t xml:space="preserve">[^<]*الجمعية العامة/,
    )
    expect(xml('word/document.xml')).toMatch(/<w:r><w:t xml:space="preserve">A\/75\/1<\/w:t>/)
  })

  test('keep the Distr. block from left to right', async () => {
    const xml = await arabic()
    expect(xml('word/header2.xml')).toMatch(
      /<w:pStyle w:val="Distribution"\/>(?:(?!<\/w:pPr>).)*<w:bidi w:val="(?:false|0)"\/>/,
    )
  })
})

const full = (overrides: Partial<Publication> = {}): Publication => everythingOn('en', overrides)

/** A letter with one link. */
const linkTo = (url: string) => writeDocx(letter({ blocks: [paragraph([text('a', { link: { url } })])] }))

describe('facts of the file', () => {
  test('stand in the document variables that the running heads print', async () => {
    const { xml, tree } = await writeDocx(full())
    const settings = xml('word/settings.xml')
    for (const [name, value] of Object.entries({
      sss1: 'A/75/999/Add.1',
      sss2: 'S/2021/9999',
      Symbol1: 'A/75/999/Add.1',
      FooterJN: '21-00134',
      JobNo: '2100134E',
      Barcode: '*2100134*',
      Agenda1: 'Points 128 a) et b) et 130 w) de l’ordre du jour',
    })) {
      expect(settings).toContain(`<w:docVar w:name="${name}" w:val="${value}"/>`)
    }
    const fields = descendants(tree('word/header1.xml')).filter(({ name }) => name === 'w:instrText')
    expect(fields.map((field) => field.text.trim())).toContain('DOCVARIABLE "sss2" \\* MERGEFORMAT')
    expect(settings).toContain('<w:evenAndOddHeaders/>')
    expect(settings).toContain('<w:defaultTabStop w:val="475"/>')
  })

  test('print page and pages at the outer side of odd and even pages', async () => {
    const { tree } = await writeDocx(full())
    const sides = [1, 3].map((number) =>
      paragraphsOf(tree(`word/footer${number}.xml`))
        .slice(0, 2)
        .map((each) =>
          descendants(each)
            .filter(({ name }) => name === 'w:instrText')
            .map(({ text: code }) => code.trim())
            .join(' '),
        ),
    )
    expect(sides).toEqual([
      ['DOCVARIABLE "FooterJN" \\* MERGEFORMAT', 'PAGE NUMPAGES'],
      ['PAGE NUMPAGES', 'DOCVARIABLE "FooterJN" \\* MERGEFORMAT'],
    ])
  })

  test('show the codes with words for those who do not see them', async () => {
    const { xml } = await writeDocx(full())
    expect(xml('word/footer2.xml')).toContain('descr="Barcode of the job number: *2100134*"')
    expect(xml('word/footer2.xml')).toContain(
      'descr="QR code of the address of this document: https://undocs.org/en/A/75/999/Add.1"',
    )
  })

  test('lead out by the web and by mail alone', async () => {
    await expect(linkTo('file:///etc/passwd')).rejects.toThrow('leads to')
    const { xml } = await linkTo('mailto:a@un.org')
    expect(xml('word/_rels/document.xml.rels')).toContain('Target="mailto:a@un.org"')
  })

  test('cannot break the XML', async () => {
    const { bytes, tree } = await writeDocx(
      letter({
        blocks: [paragraph([text('a < b ]]> & "c" \u0001 \uFFFF \uD800 d')])],
        properties: { ...letter().properties, documentTitle: '<&">\u0001\uFFFE' },
      }),
    )
    expect(lintPackage(bytes)).toEqual([])
    const variables = descendants(tree('word/settings.xml')).filter(({ name }) => name === 'w:docVar')
    const title = variables.find(({ attributes }) => attributes['w:name'] === 'Title1')
    expect(title?.attributes['w:val']).toBe('<&">\uFFFD')
  })
})
