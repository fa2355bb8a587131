import { expect, test } from 'vitest'
import { importParts, readUnderTitle, type ReadUnderTitle } from './import-parts.ts'
import { call, centred, footnote, paragraph, run, table, wordStyles, type WordParts } from './strange-file.ts'

/** What is lost is told in a sentence of its own. */
async function read(body: string, parts: Partial<WordParts> = {}): Promise<ReadUnderTitle> {
  const { text, told } = await readUnderTitle(body, parts)
  return { text, told: told.map((one) => one.replace(/^import-lost: /, '')) }
}

const mark = (type: string, inside = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`
const code = (words: string): string => `<w:r><w:instrText xml:space="preserve"> ${words} </w:instrText></w:r>`
const style = (kind: string, id: string, properties: string, base = ''): string =>
  `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${id}"/>${base}<w:rPr>${properties}</w:rPr></w:style>`

/** A picture with words for those who do not see it. */
const drawn = (inside: string): string =>
  `<w:drawing><wp:inline><wp:docPr name="A" descr="Ships by year"/>${inside}</wp:inline></w:drawing>`

/** A picture in a paragraph, with what Word says about it. */
const shown = (description: string): string =>
  paragraph(
    `<w:r><w:drawing><wp:inline><wp:docPr name="Picture 1"${description}/><a:blip r:embed="p"/></wp:inline></w:drawing></w:r>`,
  )

test.each([
  ['with its parting mark', mark('begin') + code('REF x') + mark('separate')],
  ['without one', mark('begin') + code('PAGE')],
  [
    'around another that ends',
    mark('begin') + code('IF') + mark('begin') + code('PAGE') + mark('separate') + mark('end'),
  ],
])('a field without an end, %s, hides nothing behind it', async (_, field) => {
  const { text, told } = await read(paragraph(run('Before ') + field + run('within.')) + paragraph('After.'))
  expect(text).toBe('Before within.\n\nAfter.')
  expect(told).toEqual(['A field without an end, whose words stand, was left out here.'])
})

test('a field without an end in a cell ends with the cell', async () => {
  const cell = paragraph(run('x ') + mark('begin') + code('PAGE') + run('y'))
  const { text } = await read(
    table([
      ['A', cell],
      ['C', 'D'],
    ]) + paragraph('After.'),
  )
  expect(text).toContain('| A | x y |')
  expect(text).toContain('After.')
})

test.each([
  ['hidden', '<w:vanish/>', 'Hidden text was left out here.'],
  ['struck through', '<w:strike/>', 'Text that is struck through was left out here.'],
  ['struck through twice', '<w:dstrike/>', 'Text that is struck through was left out here.'],
])('words that are %s are no text, whoever says so', async (_, properties, message) => {
  const styles =
    wordStyles +
    style('character', 'Lost', properties) +
    style('character', 'Based', '<w:b/>', '<w:basedOn w:val="Lost"/>') +
    style('paragraph', 'LostToo', properties)
  const own = await read(paragraph(run('Seen ') + run('secret', properties) + run(' end.')))
  expect(own).toEqual({ text: 'Seen end.', told: [message] })
  for (const name of ['Lost', 'Based']) {
    const byStyle = await read(paragraph(run('Seen ') + run('secret', `<w:rStyle w:val="${name}"/>`) + run(' end.')), {
      styles,
    })
    expect(byStyle).toEqual({ text: 'Seen end.', told: [message] })
  }
  const whole = await read(paragraph('Secret.', '<w:pStyle w:val="LostToo"/>') + paragraph('Seen.'), { styles })
  expect(whole).toEqual({ text: 'Seen.', told: [message] })
  const off = properties.replace('/>', ' w:val="0"/>')
  const shown = await read(paragraph(run('Shown', off), '<w:pStyle w:val="LostToo"/>'), { styles })
  expect(shown).toEqual({ text: 'Shown', told: [] })
})

test('what other files and programs draw is told where it stood', async () => {
  const chart =
    '<w:r><w:drawing><wp:inline><wp:docPr name="Chart 1"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></wp:inline></w:drawing></w:r>'
  expect((await read(paragraph(run('See ') + chart))).told).toEqual([
    'A chart or diagram, with the words in it, was left out here.',
  ])
  const relationships = [['rId9', 'aFChunk', 'chunk.html']] as const
  const chunk = await read(`${paragraph('One.')}<w:altChunk r:id="rId9"/>${paragraph('Two.')}`, { relationships })
  expect(chunk).toEqual({ text: 'One.\n\nTwo.', told: ['What is taken in from another file was left out here.'] })
  const inside = await read(paragraph(`${run('One.')}<w:subDoc r:id="rId9"/>`), { relationships })
  expect(inside.told).toEqual(['What is taken in from another file was left out here.'])
})

const points = (values: readonly string[]): string =>
  values.map((value, at) => (value === '' ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`)).join('')

/** A chart as Word keeps it: points of two series, and its figures as they were reckoned. */
function chartPart(
  series: readonly (readonly [name: string, values: readonly string[], code: string])[],
  years = points(['2023/24', '2024/25', '2025/26']),
  title = '<a:t>Share of posts</a:t>',
): string {
  const written = series.map(
    ([name, values, code]) =>
      `<c:ser><c:tx><c:strRef><c:strCache><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache>${years}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:formatCode>${code}</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val></c:ser>`,
  )
  return `<?xml version="1.0"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title>${title}</c:title><c:plotArea><c:barChart>${written.join('')}</c:barChart></c:plotArea></c:chart></c:chartSpace>`
}

const chartDrawing =
  '<w:r><w:drawing><wp:inline><wp:docPr name="Chart 1"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId9"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'

function readSeries(...series: Parameters<typeof chartPart>[0]): ReturnType<typeof readChart> {
  return readChart(chartPart(series))
}

async function readChart(part: string): Promise<{ readonly text: string; readonly told: readonly string[] }> {
  return read(paragraph(chartDrawing), {
    relationships: [['rId9', 'chart', 'media/chart1.xml']],
    media: { 'chart1.xml': new TextEncoder().encode(part) },
  })
}

test('charts say their words and figures, each category on a line', async () => {
  const told = ['The form of a chart or diagram, whose words and figures stand as text, was left out here.']
  expect(await readSeries(['Planned', ['0.9', '0.9', '0.925'], '0%'], ['Actual', ['0.991', '', '1'], '0.0%'])).toEqual({
    text: 'Share of posts\\\n2023/24: Planned 90%, Actual 99.1%\\\n2024/25: Planned 90%\\\n2025/26: Planned 93%, Actual 100.0%',
    told,
  })
  expect(await readSeries(['Planned', ['1800', '1921.5', ''], 'General'])).toEqual({
    text: 'Share of posts\\\n2023/24: Planned 1800\\\n2024/25: Planned 1921.5',
    told,
  })
})

test('categories of a chart that stand in groups are named with their group', async () => {
  const quarters = `<c:lvl>${points(['T1', 'T2', 'T3'])}</c:lvl><c:lvl>${points(['2024', '', '2025'])}</c:lvl>`
  expect((await readChart(chartPart([['Dépenses', ['3', '4', '5'], '0']], quarters))).text).toBe(
    'Share of posts\\\n2024 T1: Dépenses 3\\\nT2: Dépenses 4\\\n2025 T3: Dépenses 5',
  )
})

test.each([
  ['', 'Dépenses\\\n2023/24: 3\\\n2024/25: 4'],
  ['<a:t>Dépenses</a:t>', 'Dépenses\\\n2023/24: 3\\\n2024/25: 4'],
  ['<a:t>Fonds</a:t>', 'Fonds\\\n2023/24: Dépenses 3\\\n2024/25: Dépenses 4'],
])('the name of an only series stands once, above it or at its figures: %s', async (title, text) => {
  expect((await readChart(chartPart([['Dépenses', ['3', '4', ''], '0']], undefined, title))).text).toBe(text)
})

test('a picture beside a chart, for other programs, is taken', async () => {
  const png = Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  )
  const chart = drawn('<a:graphic><a:graphicData uri="urn:chartex"/></a:graphic>')
  const both = `<w:r><mc:AlternateContent><mc:Choice>${chart}</mc:Choice><mc:Fallback>${drawn('<a:blip r:embed="p"/>')}</mc:Fallback></mc:AlternateContent></w:r>`
  const { text } = await read(paragraph(both) + paragraph('Then.'), {
    relationships: [['p', 'image', 'media/one.png']],
    media: { 'one.png': png },
  })
  expect(text).toBe('![Ships by year](figure-1.png)\n\nThen.')
})

test('a letter over several lines is the first of its word', async () => {
  const { text } = await read(paragraph('T', '<w:framePr w:dropCap="drop" w:lines="3"/>') + paragraph('he end.'))
  expect(text).toBe('The end.')
})

test('how a word is read is told, and the word stays', async () => {
  const ruby =
    '<w:r><w:ruby><w:rt><w:r><w:t>reading</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>word</w:t></w:r></w:rubyBase></w:ruby></w:r>'
  expect(await read(paragraph(run('A ') + ruby + run('.')))).toEqual({
    text: 'A word.',
    told: ['The reading over a word was left out here.'],
  })
})

test('forms show what was chosen in them', async () => {
  const box = (inside: string): string =>
    mark('begin', `<w:ffData><w:checkBox>${inside}</w:checkBox></w:ffData>`) + code('FORMCHECKBOX') + mark('end')
  const boxes = paragraph(box('<w:checked/>') + run(' yes ') + box('<w:default w:val="0"/>') + run(' no'))
  expect((await read(boxes)).text).toBe('&#x25A0; yes □ no')
  const entries = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="red"/><w:listEntry w:val="green"/></w:ddList>'
  const chosen = run('Sort: ') + mark('begin', `<w:ffData>${entries}</w:ffData>`) + code('FORMDROPDOWN') + mark('end')
  expect((await read(paragraph(chosen))).text).toBe('Sort: green')
})

const term = (name: string, text: string): string => `<m:${name}><m:r><m:t>${text}</m:t></m:r></m:${name}>`

test.each([
  ['a fraction', `<m:f>${term('num', '1')}${term('den', '20')}</m:f>`, '1/20'],
  ['a sum over another', `<m:f>${term('num', 'a+b')}${term('den', 'c')}</m:f>`, '(a+b)/c'],
  ['a power', `<m:sSup>${term('e', 'x')}${term('sup', '12')}</m:sSup>`, 'x\\^12'],
  ['a root', `<m:rad><m:deg/>${term('e', 'x+1')}</m:rad>`, '√(x+1)'],
  ['brackets', `<m:d>${term('e', 'x')}</m:d>`, '(x)'],
  [
    'a sum',
    `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr>${term('sub', 'i=1')}${term('sup', 'n')}${term('e', 'x')}</m:nary>`,
    '∑_(i=1)^n x',
  ],
])('%s in an equation is not run together', async (_, equation, written) => {
  const { text, told } = await read(paragraph(`${run('Where ')}<m:oMath>${equation}</m:oMath>${run(' holds.')}`))
  expect(text.replaceAll('\\_', '_').replaceAll('\\^', '^')).toBe(`Where ${written.replaceAll('\\^', '^')} holds.`)
  expect(told).toEqual(['The form of an equation was left out here.'])
})

test('words with a line under them keep it, and whole paragraphs and links do not', async () => {
  const lined = '<w:u w:val="single"/>'
  expect((await read(paragraph(run('An ') + run('important', lined) + run(' word.')))).text).toBe(
    'An [important](set:underline) word.',
  )
  expect((await read(paragraph(run('All of it', lined)) + paragraph('x'))).text).toBe('All of it\n\nx')
})

test('the name of a file is no alternative text', async () => {
  const png = Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  )
  const parts = { relationships: [['p', 'image', 'media/one.png']] as const, media: { 'one.png': png } }
  for (const description of ['', ' descr="C:\\Users\\someone\\a map.png"', ' descr="image001.jpg"'])
    await expect(read(shown(description) + paragraph('x'), parts)).rejects.toThrow(/!\[\]\(figure-1\.png\)/)
  expect((await read(shown(' descr="Ships in port. See map.png"') + paragraph('x'), parts)).text).toContain(
    '![Ships in port',
  )
})

test('a paragraph that is only the call of a note stays with it', async () => {
  const { text } = await read(paragraph('One.') + paragraph(call(2)) + paragraph('Two.'), {
    footnotes: footnote(2, 'A note.'),
  })
  expect(text).toBe('One.\n\n[^1]\n\nTwo.\n\n[^1]: A note.')
})

const comment = (id: number, attributes: string, words: string): string =>
  `<w:comment w:id="${id}" ${attributes}>${paragraph(words)}</w:comment>`

const remark = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`

test('comments of reviewers stand in the source where they do in the file, and are told there', async () => {
  const comments =
    comment(0, 'w:initials="AB" w:author="A. B." w:date="2026-03-04T10:00:00Z"', 'Is this so?') +
    comment(1, 'w:author="C. D."', 'Yes.') +
    comment(2, '', 'Why “so”?')
  const body = paragraph(run('One.') + remark(0) + remark(1)) + table([['A', paragraph(run('B') + remark(2))]])
  const { text, messages } = await importParts({ styles: wordStyles, comments, body: centred('Title') + body })
  expect(text).toContain('One.<!-- Comment by AB (A. B.), 2026-03-04: Is this so? --><!-- Comment by C. D.: Yes. -->\n')
  expect(text).toContain('| A | B<!-- Comment by somebody: Why “so”? --> |\n')
  expect(messages).toEqual([
    '3 import-comment: 2 comments (AB (A. B.), 2026-03-04; C. D.) stand here as `<!-- … -->`.',
    '5 import-comment: A comment (somebody) stands here as `<!-- … -->`.',
  ])
})

test('a note that is called behind the label of a table is kept', async () => {
  const caption = paragraph(run('Table 1') + call(2) + run(': Income of the fund'))
  const { text } = await read(
    caption +
      table([
        ['A', 'B'],
        ['1', '2'],
      ]) +
      paragraph('After.'),
    {
      footnotes: footnote(2, 'Estimates.'),
    },
  )
  expect(text).toContain('Income of the fund')
  expect(text).toContain('Estimates.')
})

test('a line in the style of contents stays where no contents follow it', async () => {
  const styles = `${wordStyles}${style('paragraph', 'TOCHeading', '')}`
  const title = paragraph('What follows is text.', '<w:pStyle w:val="TOCHeading"/>')
  expect((await read(title + paragraph('The text.'), { styles })).text).toContain('What follows is text.')
})

const axis = (words: string): string => `<c:valAx><c:title><a:t>${words}</a:t></c:title></c:valAx>`

test('titles of axes are words of a chart, and points beyond those that are read are told', async () => {
  const part = chartPart([['Planned', ['1', '2', '3'], '0']])
  const titled = part.replace('</c:plotArea>', `${axis('متر مكعب')}${axis('Year')}</c:plotArea>`)
  expect((await readChart(titled)).text).toMatch(/^Share of posts\\\nمتر مكعب\\\nYear\\\n/)
  const points = Array.from({ length: 1001 }, (_, at) => `<c:pt idx="${at}"><c:v>${at}</c:v></c:pt>`).join('')
  const long = part.replace(/<c:numCache>.*?<\/c:numCache>/s, `<c:numCache>${points}</c:numCache>`)
  expect((await readChart(long)).told).toContain('What a chart has behind its first 1,000 points was left out here.')
})
