import { describe, expect, test } from 'vitest'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { importParts, type ImportedParts } from './import-parts.ts'
import {
  abstractList,
  call,
  centred,
  field,
  footnote,
  list,
  listed,
  mergedCell,
  paragraph,
  run,
  styled,
  table,
  wordStyles,
  type WordParts,
} from './strange-file.ts'

/** Imports a text under a title. */
function importBody(body: string, parts: Partial<WordParts> = {}): Promise<ImportedParts> {
  return importParts({ styles: wordStyles, ...parts, body: centred('Title') + body })
}

/** What comes behind the title. */
async function textOf(body: string, parts: Partial<WordParts> = {}): Promise<string> {
  const { text, messages } = await importBody(body, parts)
  expect(messages).toEqual([])
  return text.replace(/^# Title\n\n/, '').trimEnd()
}

const superscript = '<w:vertAlign w:val="superscript"/>'

const numberedHeading = (level: number, text: string): string =>
  paragraph(
    text,
    `<w:pStyle w:val="Heading${level + 1}"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`,
  )

const control = (inside: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`

const tableRow = (inside: string): string => `<w:tr>${inside}</w:tr>`

const plainCell = (inside: string): string => `<w:tc>${inside}</w:tc>`

const deletedMark = '<w:rPr><w:del w:id="1"/></w:rPr>'

const gridCell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`

const ruled = (side: string): string => `<w:${side} w:val="single" w:sz="4"/>`

const shown = (id: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr name="Picture" descr="A ship"/><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r>`

const rightToLeft = (text: string): string => run(text, '<w:rtl/><w:lang w:bidi="ar-SA"/>')

const customMark = (id: number, sign: string): string =>
  `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${sign}</w:t></w:r>`

describe('headings and titles', () => {
  test('takes the only heading of the first level for the title, and the others for its sections', async () => {
    const body =
      styled('Heading1', 'The title') +
      styled('Heading2', run('I.\tFirst')) +
      styled('Heading3', 'A. Second') +
      styled('Heading4', 'Third') +
      styled('Heading5', '(a) Fourth')
    const { text } = await importParts({ styles: wordStyles, body })
    expect(text).toBe('# The title\n\n## I. First\n\n### A. Second\n\n#### Third\n\n##### (a) Fourth\n')
  })

  test('keeps headings at their level under a title', async () => {
    const body =
      styled('Title', 'Title') + styled('Heading1', 'One') + styled('Heading2', 'Two') + styled('Heading1', 'Three')
    const { text } = await importParts({ styles: wordStyles, body })
    expect(text).toBe('# Title\n\n## One\n\n### Two\n\n## Three\n')
  })

  test('counts the numbers of headings as Word does', async () => {
    const numbering =
      abstractList(0, [
        ['upperRoman', '%1.'],
        ['upperLetter', '%2.'],
      ]) + list(1, 0)
    const body =
      numberedHeading(0, 'One') + numberedHeading(1, 'Sub') + numberedHeading(1, 'Sub') + numberedHeading(0, 'Two')
    expect(await textOf(body, { numbering })).toBe('## I. One\n\n### A. Sub\n\n### B. Sub\n\n## II. Two')
  })

  test('counts in figures where a list asks for them, whatever its upper levels have', async () => {
    const numbering =
      abstractList(0, [
        ['upperRoman', '%1.'],
        ['decimal', '%1.%2'],
      ]).replace('<w:lvlText w:val="%1.%2"/>', '<w:isLgl/><w:lvlText w:val="%1.%2"/>') + list(1, 0)
    const body = listed(1, 0, 'One') + listed(1, 1, 'Sub') + listed(1, 0, 'Two') + listed(1, 1, 'Sub')
    expect(await textOf(body, { numbering })).toBe('I. One\n\n1.1 Sub\n\nII. Two\n\n2.1 Sub')
  })

  test('takes bold lines in the middle, and bold lines with a number, for headings', async () => {
    const body =
      paragraph('Text.') +
      centred('Middle') +
      paragraph('Text.') +
      paragraph(run('A. Section', '<w:b/>')) +
      paragraph(run('Bold.', '<w:b/>'))
    expect(await textOf(body)).toBe('Text.\n\n## Middle\n\nText.\n\n### A. Section\n\n**Bold.**')
  })

  test('takes lines in the middle under the title for its lines', async () => {
    const { source } = await importParts({
      styles: wordStyles,
      body: centred('Title') + paragraph('Under it', '<w:jc w:val="center"/>') + paragraph('Text.'),
    })
    expect(source).toBe('---\nsubtitle: Under it\n---\n\n# Title\n\nText.\n')
  })

  test('has no title where none is seen', async () => {
    const { text } = await importParts({ styles: wordStyles, body: paragraph('Some words of a text that goes on.') })
    expect(text).toBe('Some words of a text that goes on.\n')
  })
})

describe('numbers', () => {
  const ladder = abstractList(0, [
    ['decimal', '%1.'],
    ['lowerLetter', '(%2)'],
    ['lowerRoman', '(%3)'],
  ])

  test('reads automatic numbers of several levels', async () => {
    const numbering = ladder + list(1, 0)
    const body = listed(1, 0, 'One') + listed(1, 1, 'a') + listed(1, 2, 'i') + listed(1, 1, 'b') + listed(1, 0, 'Two')
    expect(await textOf(body, { numbering })).toBe('1. One\n\n    1. a\n\n        1. i\n\n    2. b\n\n2. Two')
  })

  test('sets no bullet in for an item that skips a level', async () => {
    const bullets = abstractList(1, [['bullet', '•']])
    const numbering = ladder + bullets + list(1, 0) + list(2, 1)
    const body = listed(1, 0, 'One') + listed(2, 0, 'Bullet') + listed(1, 2, 'i')
    expect(await textOf(body, { numbering })).toBe('1. One\n\n- Bullet\n\n(i) i')
  })

  test('says once where a list begins anew, and keeps its numbers', async () => {
    const numbering = ladder + list(1, 0) + list(2, 0, 1)
    const body =
      listed(1, 0, 'One') + listed(1, 0, 'Two') + styled('Heading1', 'Part') + listed(2, 0, 'One') + listed(2, 0, 'Two')
    const { text, messages } = await importBody(body + paragraph('Text.') + styled('Heading1', 'Part'), { numbering })
    expect(text).toContain('## Part\n\n1. One {start=1}\n\n2. Two\n')
    expect(messages).toEqual(['9 import-number: The number 1 stands here where 3 would follow; `{start=1}` keeps it.'])
  })

  test('starts a list at another number', async () => {
    const numbering = ladder + list(1, 0, 5)
    const { text, messages } = await importBody(listed(1, 0, 'Five') + listed(1, 0, 'Six'), { numbering })
    expect(text).toContain('5. Five {start=5}\n\n6. Six')
    expect(messages).toEqual(['3 import-number: The number 5 stands here where 1 would follow; `{start=5}` keeps it.'])
  })

  test('takes the format of a level from its override', async () => {
    const level = '<w:lvl w:ilvl="0"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl>'
    const numbering = `${ladder}<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level}</w:lvlOverride></w:num>`
    expect(await textOf(listed(1, 0, 'One') + listed(1, 0, 'Two'), { numbering })).toBe('a) One\n\nb) Two')
  })

  test('keeps numbers as words that the ladder does not have', async () => {
    const numbering =
      abstractList(0, [
        ['decimal', 'Article %1'],
        ['decimal', '%1.%2'],
      ]) + list(1, 0)
    const body = listed(1, 0, 'Scope') + listed(1, 1, 'It is wide.') + paragraph(run('IS1.1\tText'))
    expect(await textOf(body, { numbering })).toBe('Article 1 Scope\n\n1.1 It is wide.\n\nIS1.1 Text')
  })

  test('reads numbers that were typed, with a tab or with spaces', async () => {
    const body = ['1. One', '(a) Item', 'b) Item', '2.\tTwo'].map((text) => paragraph(run(text))).join('')
    expect(await textOf(body)).toBe('1. One\n\n    1. Item\n\n    2. Item\n\n2. Two')
  })

  test('makes no number of a year, of an initial or of signs', async () => {
    const body = ['2020. A year', 'A. Smith said so.', '1.1 A decimal', '# A sign', '(Signed copy) of it'].map((text) =>
      paragraph(text),
    )
    expect(await textOf(body.join(''))).toBe(
      '2020\\. A year\n\nA. Smith said so.\n\n1.1 A decimal\n\n\\# A sign\n\n(Signed copy) of it',
    )
  })

  test('says where a typed number is another than would follow, and is silent while it goes on', async () => {
    const { messages } = await importBody(paragraph('1. One') + paragraph('5. Five') + paragraph('6. Six'))
    expect(messages).toEqual(['5 import-number: The number 5 stands here where 2 would follow; `{start=5}` keeps it.'])
  })

  test('have dashes of the first level where no bullet stands over them', async () => {
    const text = await textOf(paragraph('Text:') + paragraph(run('–\tOne;')) + paragraph(run('–\tTwo.')))
    expect(text).toContain('Text:\n\n–\tOne;\n\n–\tTwo.')
  })

  test('reads bullets, counted and typed', async () => {
    const numbering =
      abstractList(0, [
        ['bullet', '\uF0B7'],
        ['bullet', 'o'],
      ]) + list(1, 0)
    const body =
      listed(1, 0, 'One') + listed(1, 1, 'Sub') + paragraph('Text.') + paragraph('• Typed') + paragraph(run('–\tDash'))
    expect(await textOf(body, { numbering })).toBe('- One\n\n    - Sub\n\nText.\n\n- Typed\n\n    - Dash')
  })

  test('keeps automatic numbers in the cells of a table', async () => {
    const numbering = ladder + list(1, 0)
    const body = table([
      [listed(1, 0, 'One'), 'x'],
      [listed(1, 0, 'Two'), 'y'],
    ])
    expect(await textOf(body, { numbering })).toContain('| 1. One | x |\n| 2. Two | y |')
  })
})

describe('runs', () => {
  test('joins what spelling and revisions have cut', async () => {
    const body = `<w:p><w:r w:rsidR="00A1"><w:t>He</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve">llo </w:t></w:r>${run('wo', '<w:b/>')}${run('rd', '<w:b/>')}</w:p>`
    expect(await textOf(body)).toBe('Hello **word**')
  })

  test('accepts tracked changes, and tells them', async () => {
    const removed = '<w:del w:id="2"><w:r><w:delText>gone</w:delText></w:r></w:del>'
    const body =
      paragraph(`${run('Kept ')}<w:ins w:id="1">${run('new ')}</w:ins>${removed}${run('end')}${removed}`) +
      paragraph(`<w:moveFrom w:id="3">${run('moved')}</w:moveFrom>`) +
      paragraph(`<w:moveTo w:id="4">${run('moved')}</w:moveTo>`)
    const { text, messages } = await importBody(body)
    expect(text).toBe('# Title\n\nKept new end\n\nmoved\n')
    expect(messages).toEqual([
      '3 import-tracked: 4 tracked changes (somebody) were accepted here.',
      '5 import-tracked: A tracked change (somebody) was accepted here.',
    ])
  })

  test.each(['<w:strike/>', '<w:dstrike/>', '<w:b/><w:strike w:val="true"/>'])(
    'leaves struck-out words out and tells that: %s',
    async (look) => {
      const { text, messages } = await importBody(paragraph(run('Kept ') + run('gone', look)))
      expect(text).toBe('# Title\n\nKept\n')
      expect(messages).toEqual(['3 import-lost: Text that is struck through was left out here.'])
    },
  )

  test('tells no line through words that have none', async () => {
    expect((await importBody(paragraph(run('Kept', '<w:strike w:val="0"/>')))).messages).toEqual([])
  })

  test('joins paragraphs whose mark is deleted', async () => {
    const { text } = await importBody(paragraph(run('First half, '), deletedMark) + paragraph('second half.'))
    expect(text).toBe('# Title\n\nFirst half, second half.\n')
  })

  test('goes on behind a field that begins in a deletion', async () => {
    const begin = '<w:del w:id="1"><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:del>'
    const end = '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const { text } = await importBody(paragraph(begin + end + run('Text.')) + paragraph('More.'))
    expect(text).toContain('Text.\n\nMore.')
  })

  test('leaves comments out, and tells them', async () => {
    const body = paragraph(
      `<w:commentRangeStart w:id="0"/>${run('Words')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    )
    const { text, messages } = await importBody(body)
    expect(text).toContain('Words')
    expect(messages).toEqual(['3 import-lost: A comment was left out here.'])
  })

  test('reads content controls around words, paragraphs, cells and rows', async () => {
    const grid = '<w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/></w:tblGrid>'
    const body =
      control(paragraph('Block')) +
      paragraph(run('In ') + control(run('line'))) +
      `<w:tbl>${grid}${tableRow(plainCell(paragraph('A')) + control(plainCell(paragraph('B'))))}${control(tableRow(plainCell(paragraph('C')) + plainCell(control(paragraph('D')))))}</w:tbl>`
    expect(await textOf(body)).toBe('Block\n\nIn line\n\n|  |  |\n| :-- | :-- |\n| A | B |\n| C | D |')
  })

  test('reads links, and the results of fields', async () => {
    const body =
      paragraph(
        `<w:hyperlink r:id="l">${run('one')}</w:hyperlink>${run(' ')}${field('HYPERLINK "https://un.org/x"', run('two'))}`,
      ) +
      paragraph(
        field('REF _Ref1 \\h', run('paragraph 4')) +
          run(', page ') +
          field('PAGEREF _Ref1', run('7')) +
          run(', table ') +
          field('SEQ Table', run('3')) +
          run(', ') +
          field('DOCVARIABLE x', run('value')),
      )
    expect(await textOf(body, { relationships: [['l', 'hyperlink', 'https://example.org/(a)']] })).toBe(
      '[one](https://example.org/\\(a\\)) [two](https://un.org/x)\n\nparagraph 4, page 7, table 3, value',
    )
  })

  test('makes contents of a field of contents, of one paragraph or several', async () => {
    const [begin = '', rest = ''] = field('TOC \\o "1-3"', '|').split('|')
    const body =
      paragraph(begin + run('I. One\t1')) + paragraph(run('II. Two\t2')) + paragraph(rest) + paragraph('Text.')
    expect(await textOf(body)).toBe('::contents{depth=3}\n\nText.')
    expect(await textOf(paragraph(field('TOC \\o "1-2"', run('x'))) + paragraph('Text.'))).toBe(
      '::contents{depth=2}\n\nText.',
    )
  })

  test('keeps equations, symbols and raised figures as characters', async () => {
    const body = paragraph(
      `${run('m')}${run('2', superscript)}${run(', 10')}${run('-6', superscript)}${run(', 1')}${run('er', superscript)} <w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`,
    )
    const { text, messages } = await importBody(body)
    expect(text).toContain('m², 10⁻⁶, 1er≥x=1')
    expect(messages).toEqual(['3 import-lost: The form of an equation was left out here.'])
  })

  test('tells a sign that is not known, and hidden text', async () => {
    const body = paragraph(
      `${run('Words')}<w:r><w:sym w:font="Wingdings" w:char="F041"/></w:r>${run('hidden', '<w:vanish/>')}`,
    )
    const { messages } = await importBody(body)
    expect(messages).toEqual([
      '3 import-lost: A sign of a symbol font was left out here.',
      '3 import-lost: Hidden text was left out here.',
    ])
  })

  test('keeps capitals as they were typed, drops soft hyphens, and has those plain that the language fixes', async () => {
    const signs =
      '<w:r><w:t>soft</w:t><w:softHyphen/><w:t>ly hard</w:t><w:noBreakHyphen/><w:t>break non</w:t><w:noBreakHyphen/><w:t>break</w:t></w:r>'
    const body = paragraph(run('Small', '<w:smallCaps/>') + run(' Caps ', '<w:caps/>') + signs + run('\ta\u00A0b'))
    expect(await textOf(body)).toBe('Small Caps softly hard\u2011break non-break a\u00A0b')
  })

  test('keeps the words of frames and of text boxes, each once', async () => {
    const box = paragraph('In the box.')
    const drawing = `<w:drawing><wp:inline><wps:txbx><w:txbxContent>${box}</w:txbxContent></wps:txbx></wp:inline></w:drawing>`
    const picture = `<w:pict><v:shape><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></v:shape></w:pict>`
    const body =
      paragraph(run('D'), '<w:framePr w:dropCap="drop"/>') +
      paragraph(
        `${run('rop.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${picture}</mc:Fallback></mc:AlternateContent></w:r>`,
      ) +
      paragraph('After.')
    const { text, messages } = await importBody(body)
    expect(text).toBe('# Title\n\nDrop.\n\nIn the box.\n\nAfter.\n')
    expect(messages).toEqual(['3 import-lost: The frame of a text box was left out here.'])
  })

  test('begins a page where the file does, before or within a paragraph', async () => {
    const body =
      paragraph('One.') +
      paragraph(`${run('Two.')}<w:r><w:br w:type="page"/></w:r>${run('Three.')}`) +
      paragraph('Four.', '<w:pageBreakBefore/>')
    expect(await textOf(body)).toBe('One.\n\nTwo.\n\n::page-break\n\nThree.\n\n::page-break\n\nFour.')
  })
})

describe('notes', () => {
  test('keeps the order of notes, their marks and their paragraphs', async () => {
    const body = paragraph(
      `${run('One')}${call(7)}${run(' two')}${call(3)}${run(' star')}${customMark(4, '*')}${run(' stars')}${customMark(5, '**')}${run(' letter')}${customMark(6, 'a')}`,
    )
    const footnotes =
      footnote(3, 'Second.') +
      footnote(7, 'First.', 'Goes on.') +
      footnote(4, 'Star.') +
      footnote(5, 'Stars.') +
      footnote(6, 'Letter.')
    expect(await textOf(body, { footnotes })).toBe(
      'One[^1] two[^2] star[^*] stars[^**] letter[^3]\n\n[^1]: First.\n\n    Goes on.\n\n[^2]: Second.\n\n[^*]: Star.\n\n[^**]: Stars.\n\n[^3]: Letter.',
    )
  })

  test('composes the raised brackets around a number, as Arabic files have them, and keeps all others', async () => {
    const body = paragraph(
      `${run('One')}${run('(', superscript)}${call(2)}${run(')', superscript)}${run(' two (')}${call(3)}${run(') x')}${run('(a)', superscript)}`,
    )
    const footnotes = footnote(2, 'First.') + footnote(3, 'Second.')
    expect(await textOf(body, { footnotes })).toBe('One[^1] two ([^2]) x(a)\n\n[^1]: First.\n\n[^2]: Second.')
  })

  test('calls a note again by its bookmark', async () => {
    const body = paragraph(
      `${run('One')}<w:bookmarkStart w:id="1" w:name="_Ref9"/>${call(2)}<w:bookmarkEnd w:id="1"/>${run(' two')}${field('NOTEREF _Ref9 \\f', run('1'))}`,
    )
    expect(await textOf(body, { footnotes: footnote(2, 'Note.') })).toBe('One[^1] two[^1]\n\n[^1]: Note.')
  })

  test('keeps notes that are called in tables, and tables in notes', async () => {
    const footnotes = `<w:footnote w:id="2">${table([['In', 'cells']])}</w:footnote>`
    const { text, messages } = await importBody(table([['Head', paragraph(run('Cell') + call(2))]]), { footnotes })
    expect(text).toContain('| Head | Cell[^1] |')
    expect(text).toContain('[^1]: In\n\n    cells')
    expect(messages).toEqual(['7 import-lost: The frame of a table in a note was left out here.'])
  })

  test('reads endnotes', async () => {
    const endnotes =
      '<w:endnote w:id="2"><w:p><w:r><w:endnoteRef/></w:r><w:r><w:t xml:space="preserve"> At the end.</w:t></w:r></w:p></w:endnote>'
    const { text, facts } = await importBody(paragraph(`${run('Text')}<w:r><w:endnoteReference w:id="2"/></w:r>`), {
      endnotes,
    })
    expect(text).toContain('Text[^1]\n\n[^1]: At the end.')
    expect(facts).toContain('notes: end')
  })
})

describe('tables', () => {
  test('of one cell without a frame only place what is in it, whatever empty rows they have', async () => {
    expect(await textOf(table([['Words.'], ['']]))).toBe('Words.')
  })

  test('joins cells across and down, in the ways of old and new files', async () => {
    const body = table([
      [mergedCell('<w:gridSpan w:val="2"/>', 'Wide'), 'a|b'],
      [mergedCell('<w:vMerge w:val="restart"/>', 'Tall'), 'c', 'd'],
      [mergedCell('<w:vMerge/>', ''), mergedCell('<w:hMerge w:val="restart"/>', 'Old'), mergedCell('<w:hMerge/>', '')],
    ])
    expect(await textOf(body)).toBe(
      '|  |  |  |\n| :-- | :-- | :-- |\n| Wide | < | a\\|b |\n| Tall | c | d |\n| ^ | Old | < |',
    )
  })

  test('leaves the places of rows empty that begin later or end earlier', async () => {
    const grid = '<w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/><w:gridCol w:w="900"/></w:tblGrid>'
    const body = `<w:tbl>${grid}<w:tr>${['a', 'b', 'c'].map(gridCell).join('')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>${gridCell('d')}</w:tr></w:tbl>`
    expect(await textOf(body)).toContain('| a | b | c |\n|  | d |  |')
  })

  test('drops columns that only hold others apart', async () => {
    const grid = '<w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="60"/><w:gridCol w:w="900"/></w:tblGrid>'
    const row = `<w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr>`
    expect(await textOf(`<w:tbl>${grid}${row}</w:tbl>`)).toContain('| a | b |')
  })

  test('joins the paragraphs and lines of a cell, and tells a table in a table', async () => {
    const body = table([
      [paragraph('one') + paragraph('two'), paragraph(run('three\nfour'))],
      [table([['in', 'side']]) + paragraph(''), 'x'],
    ])
    const { text, messages } = await importBody(body)
    expect(text).toContain('| one \\ two | three \\ four |\n| in \\ side | x |')
    expect(messages).toEqual(['3 import-lost: The frame of a table within a table was left out here.'])
  })

  test('makes notes of the letters under a table, where they are called in it', async () => {
    const letter = run('a', superscript)
    const body =
      table([['Item', paragraph(run('Cars') + letter)]]) + paragraph(letter + run(' An estimate.')) + paragraph('Text.')
    expect(await textOf(body)).toBe('|  |  |\n| :-- | :-- |\n| Item | Cars[^a] |\n\n[^a]: An estimate.\n\nText.')
    const loose = table([['Item', 'Cars']]) + paragraph(`${letter}${run(' An estimate.')}`)
    expect(await textOf(loose)).toContain('a An estimate.')
  })

  test('makes a box of a frame, and takes words out of a table that only places them', async () => {
    const borders = `<w:tblBorders>${['top', 'left', 'bottom', 'right'].map(ruled).join('')}</w:tblBorders>`
    expect(await textOf(table([['Framed.']], borders))).toBe(':::box\nFramed.\n:::')
    expect(await textOf(table([[paragraph('1. Placed.') + paragraph('2. Again.')]]))).toBe('1. Placed.\n\n2. Again.')
  })

  test('turns tables of landscape sections', async () => {
    const turned = '<w:sectPr><w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/></w:sectPr>'
    const body = table([['a', 'b']]) + paragraph('', turned) + paragraph('Text.')
    expect(await textOf(body)).toContain(':::table{landscape}')
  })
})

describe('pictures', () => {
  const svg = new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>',
  )

  test('keeps pictures that a source may have', async () => {
    const { text, names } = await importBody(paragraph(shown('p')), {
      relationships: [['p', 'image', 'media/image1.svg']],
      media: { 'image1.svg': svg },
    })
    expect(text).toContain('![A ship](figure-1.svg)')
    expect(names).toContain('figure-1.svg')
  })

  test('tells pictures that it cannot read, and those in tables', async () => {
    const parts = {
      relationships: [
        ['p', 'image', 'media/image1.emf'],
        ['s', 'image', 'media/image2.svg'],
      ] as const,
      media: { 'image1.emf': new Uint8Array([1, 0, 0, 0]), 'image2.svg': svg },
    }
    const old = '<w:r><w:pict><v:shape><v:imagedata r:id="p"/></v:shape></w:pict></w:r>'
    const { messages } = await importBody(
      paragraph('Text.') + paragraph(shown('p')) + paragraph(old) + table([['a', paragraph(shown('s'))]]),
      parts,
    )
    expect(messages).toEqual([
      '3 import-lost: An object or picture that cannot be read was left out here.',
      '3 import-lost: An object or picture that cannot be read was left out here.',
      '5 import-lost: A picture in a table was left out here.',
    ])
  })
})

describe('annexes and signatures', () => {
  test.each([
    ['Annex', '::annex'],
    ['ANNEX', '::annex'],
    ['Annexe', '::annex[Annexe]'],
    ['Annex A', '::annex[Annex A]'],
    ['Annexe II', '::annex[Annexe II]'],
    ['Приложение', '::annex[Приложение]'],
    ['附件一', '::annex[附件一]'],
    ['المرفق', '::annex[المرفق]'],
    ['Appendix', '::appendix'],
    ['Enclosure', '::enclosure'],
  ])('takes “%s” in a heading for an annex of an English file', async (heading, expected) => {
    const english = paragraph('The words of the text and of the annex, and of the rest: the and of the.'.repeat(4))
    expect(await textOf(english + styled('Heading1', heading) + paragraph('Text.'))).toContain(
      `\n\n${expected}\n\nText.`,
    )
  })

  test('counts several annexes, and finds their titles', async () => {
    const body =
      paragraph('Text.') +
      centred('Annex I') +
      centred('First title') +
      paragraph('1. One.') +
      styled('Heading1', 'Annex II: second title') +
      paragraph('1. One.')
    expect(await textOf(body)).toBe(
      'Text.\n\n::annex\n\n## First title\n\n1. One.\n\n::annex\n\n## second title\n\n1. One.',
    )
  })

  test('counts annexes by themselves, and appendices by themselves', async () => {
    const headings = ['Annex I', 'Annex II', 'Appendix I', 'Appendix II', 'Annex III', 'Appendix 7']
    const body = paragraph('Text.') + headings.map((heading) => centred(heading) + paragraph('1. One.')).join('')
    expect((await textOf(body)).match(/^::\S.*$/gm)).toEqual([
      '::annex',
      '::annex',
      '::appendix',
      '::appendix',
      '::annex',
      '::appendix[Appendix 7]',
    ])
  })

  test('makes a signature of the lines from “(Signed)” on', async () => {
    const body =
      paragraph('Text.') +
      paragraph('(Signed) Ann Example') +
      paragraph('Ambassador') +
      paragraph('This is a sentence.')
    expect(await textOf(body)).toBe(
      'Text.\n\n:::signature\n(Signed) Ann Example\nAmbassador\n:::\n\nThis is a sentence.',
    )
  })
})

describe('scripts', () => {
  test('reads Arabic with Latin words', async () => {
    const body =
      paragraph(rightToLeft('تقرير عن السلام'), '<w:bidi/><w:jc w:val="center"/>') +
      paragraph(`${rightToLeft('قرأ ')}${run('United Nations')}${rightToLeft(' اليوم.')}`, '<w:bidi/>') +
      paragraph(rightToLeft('(أ) بند'), '<w:bidi/>')
    const { text, names } = await importParts({ styles: wordStyles, body })
    expect(names).toContain('ar.md')
    expect(text).toBe('# تقرير عن السلام\n\nقرأ United Nations اليوم.\n\n(أ) بند\n')
  })

  test('reads Chinese', async () => {
    const body =
      centred('关于和平的报告') +
      styled('Heading1', '一、导言') +
      paragraph('1. 联合国今天开会。') +
      styled('Heading1', '附件') +
      paragraph('正文。')
    const { text, names } = await importParts({ styles: wordStyles, body })
    expect(names).toContain('zh.md')
    expect(text).toBe('# 关于和平的报告\n\n## 一、导言\n\n1. 联合国今天开会。\n\n::annex\n\n正文。\n')
  })
})

const codes = Object.keys(languages) as readonly LanguageCode[]

const letterTitles: Readonly<Record<LanguageCode, string>> = {
  ar: 'رسالة مؤرخة 1 آذار/مارس 2021 موجهة إلى الأمين العام',
  en: 'Letter dated 1 March 2021 from the Permanent Representative addressed to the Secretary-General',
  es: 'Carta de fecha 1 de marzo de 2021 dirigida al Secretario General por el Representante Permanente',
  fr: 'Lettre datée du 1er mars 2021, adressée au Secrétaire général par le Représentant permanent',
  ru: 'Письмо Постоянного представителя от 1 марта 2021 года на имя Генерального секретаря',
  zh: '2021年3月1日常驻代表给秘书长的信',
}

const noteTitles: Readonly<Record<LanguageCode, string>> = {
  ar: 'مذكرة شفوية مؤرخة 1 آذار/مارس 2021',
  en: 'Note verbale dated 1 March 2021 from the Permanent Mission to the United Nations',
  es: 'Nota verbal de fecha 1 de marzo de 2021 de la Misión Permanente y del Gobierno',
  fr: 'Note verbale datée du 1er mars 2021, adressée par la Mission permanente',
  ru: 'Вербальная нота Постоянного представительства от 1 марта 2021 года',
  zh: '2021年3月1日常驻代表团的普通照会',
}

/** A masthead as a table in the head of the first page, with lines that the language composes. */
function mastheadOf(code: LanguageCode): string {
  const { masthead, organs } = languages[code]
  const lines = [
    masthead.distribution.general,
    masthead.date('2021-03-12'),
    masthead.version,
    masthead.original(['en'], 'spaced'),
  ]
  return table([
    [languages[code].unitedNations, paragraph(run('A', '<w:sz w:val="40"/>') + run('/75/812'))],
    [organs['general-assembly'].replaceAll('\n', ' '), lines.map((line) => paragraph(line)).join('')],
  ])
}

describe.each(codes)('mastheads in %s', (code) => {
  const language = `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${code}"/></w:rPr></w:rPrDefault></w:docDefaults>`
  const session = languages[code].session({ number: 75, type: 'regular' })
  const agenda = languages[code].agenda([{ item: 128, sub: ['a'], provisional: false }])
  const block = paragraph(session) + paragraph(agenda)

  test.each([
    ['letter', letterTitles[code]],
    ['note-verbale', noteTitles[code]],
  ])('are read in the head of the first page of a %s', async (kind, title) => {
    const { facts, text, messages, names } = await importParts({
      styles: language + wordStyles,
      header: mastheadOf(code),
      relationships: [],
      body: block + centred(title),
    })
    expect(names).toContain(`${code}.md`)
    expect(facts).toBe(
      `kind: ${kind}\norgan: general-assembly\nsymbol: A/75/812\nsession: 75\nagenda:\n  - { item: 128, sub: [ a ] }\ndistribution: general\ndate: 2021-03-12\noriginal: en\n`,
    )
    expect(text.trimEnd()).toBe(`# ${title}`)
    expect(messages).toEqual([])
  })

  test('are read in a table over the text', async () => {
    const { facts, messages } = await importParts({
      styles: language + wordStyles,
      body: mastheadOf(code) + block + centred(letterTitles[code]),
    })
    expect(facts).toContain('symbol: A/75/812\nsession: 75\n')
    expect(facts).toContain('date: 2021-03-12\noriginal: en\n')
    expect(messages).toEqual([])
  })
})

test('knows a resolution by its symbol', async () => {
  const { facts } = await importParts({
    styles: wordStyles,
    header: paragraph('A/RES/75/1'),
    body: centred('Title') + paragraph('The General Assembly decides.'),
  })
  expect(facts).toContain('kind: resolution\norgan: general-assembly\nsymbol: A/RES/75/1')
})
