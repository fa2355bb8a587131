/** Records of meetings on the page: where their lines stand, in points of A/79/PV.64, and what the Word file and the web page say of them. */
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Mark } from '../pipeline/document.ts'
import { plainText } from '../pipeline/reading-order.ts'
import { proceedings } from '../pipeline/prepare/proceedings.ts'
import type { LanguageCode } from '../templates/languages/codes.ts'
import { bytesOf, compileFolder } from './compile-document.ts'
import { folderOf } from './read/folder-of.ts'
import { readPdf, type ReadLine, type ReadPdf } from './write/pdf-reader.ts'
import { find, near, placeOf } from './write/places.ts'

/** A PDF with plain spaces in place of fixed ones. */
async function readPlain(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await readPdf(bytes)
  return { ...pdf, pages: pdf.pages.map((page) => ({ ...page, lines: page.lines.map(withPlainSpaces) })) }
}

function withPlainSpaces(line: ReadLine): ReadLine {
  return { ...line, text: line.text.replaceAll('\u00A0', ' ') }
}

describe('a verbatim record', () => {
  let pdf: ReadPdf
  let page: string
  let word: Record<string, Uint8Array>

  beforeAll(async () => {
    const compiled = await compileFolder('templates/specimens/verbatim-record', ['pdf', 'html', 'docx'], 'en')
    pdf = await readPlain(bytesOf(compiled, 'pdf'))
    page = strFromU8(bytesOf(compiled, 'html'))
    word = unzipSync(bytesOf(compiled, 'docx'))
  })

  it('has session, meeting, day and place under the organ, and its standing opposite', () => {
    expect(placeOf(pdf, 0, 'General Assembly')).toEqual(near(123.2, 82.9))
    expect(find(pdf, 0, 'Ninety-ninth session').baseline).toBeCloseTo(97.3, 0)
    expect(find(pdf, 0, 'Ninety-ninth session').x).toBeCloseTo(123.2, 0)
    expect(placeOf(pdf, 0, '3')).toEqual(near(123.2, 129.5))
    expect(placeOf(pdf, 0, 'Thursday, 22 September 2044, 10.05 a.m.')).toEqual(near(123.2, 141.5))
    expect(placeOf(pdf, 0, 'New York')).toEqual(near(123.2, 153.5))
    expect(pdf.text).not.toContain('Distr.')
    expect(pdf.text).toContain('Official Records')
  })

  it('says who presides, with dots up to the State', () => {
    const line = find(pdf, 0, 'President:')
    expect([line.x, line.baseline]).toEqual(near(60.3, 219.8))
    expect(line.text).toMatch(/Ms\. Specimen.*\(Fiji\)$/)
  })

  it('sets what was done in, and further apart where the meeting opens and about a vote', () => {
    const [absent, opened, item] = ['In the absence', 'The meeting was', 'Agenda item'].map((text) =>
      find(pdf, 0, text),
    )
    expect(absent?.x).toBeCloseTo(141.1, 0)
    expect(opened?.x).toBeCloseTo(141.1, 0)
    expect(item?.x).toBeCloseTo(123.1, 0)
    const [asked, taken] = ['The Acting President: We have heard', 'A recorded vote was taken'].map((text) =>
      find(pdf, 0, text),
    )
    expect((taken?.baseline ?? 0) - (asked?.baseline ?? 0)).toBeGreaterThan(24)
    const last = pdf.pages.at(-1)?.lines ?? []
    const [decided, rose] = ['It was so decided', 'The meeting rose'].map((text) =>
      last.find((line) => line.text.startsWith(text)),
    )
    expect((rose?.baseline ?? 0) - (decided?.baseline ?? 0)).toBeCloseTo(18, 0)
  })

  it('has what stands in brackets lean in the heading of an item', () => {
    expect(strFromU8(word['word/document.xml'] ?? new Uint8Array())).toMatch(
      /<w:pStyle w:val="ItemHeading"\/>(?:(?!<\/w:p>).)*<w:b\/>(?:(?!<\/w:p>).)*<w:r><w:t[^>]*>\(<\/w:t><\/w:r>/s,
    )
    expect(page).toMatch(/<h2[^>]*><strong>Agenda item\u00A07 <\/strong>\(<em>continued<\/em>\)<\/h2>/)
  })

  it('begins speeches a step in, and closes its first page with the note of the record under a rule', () => {
    expect(placeOf(pdf, 0, 'The Acting President: The record')[0]).toBeCloseTo(141.1, 0)
    const note = find(pdf, 0, 'This record contains the text of speeches delivered in English')
    expect([note.x, note.baseline]).toEqual(near(123.1, 636.3))
    expect(find(pdf, 0, 'Document System of the United Nations').baseline).toBeCloseTo(688.8, 0)
    const last = Math.max(...(pdf.pages[0]?.lines ?? []).map(({ baseline }) => baseline).filter((y) => y < 630))
    expect(last).toBeCloseTo(614.9, 0)
  })

  it('spreads the lines of all pages but the last down to their foot', () => {
    for (const { lines } of pdf.pages.slice(1, -1)) {
      const text = lines.map(({ baseline }) => baseline).filter((y) => y < 745)
      expect(Math.max(...text)).toBeCloseTo(734.4, 0)
    }
  })

  it('has symbol and day in its heads, which change sides', () => {
    expect(pdf.pages.length).toBeGreaterThanOrEqual(3)
    expect(find(pdf, 1, '22/09/2044').end).toBeCloseTo(552, 0)
    expect(find(pdf, 2, '22/09/2044').x).toBeCloseTo(60, 0)
  })

  it('lists the States of a vote without a last “and”, and says of none', () => {
    const text = pdf.text.replaceAll('\u00A0', ' ')
    expect(text).toContain('Zambia, Zimbabwe')
    expect(text).toContain('Burundi, Haiti')
    expect(page).toContain('<em>Abstaining</em>:')
  })

  it('says all of it in the Word file and on the web page', () => {
    const parts = Object.entries(word).map(([name, bytes]) => (name.startsWith('word/') ? strFromU8(bytes) : ''))
    const all = parts.join('').replaceAll(/<[^>]*>/g, '')
    for (const words of [
      'Official Records',
      'Ninety-ninth session',
      '10.05',
      'President',
      'This record contains the text',
      '22/09/2044',
    ])
      expect(all, words).toContain(words)
    expect(page).toMatch(/<h1 class="record-meeting">.*3.*rd plenary meeting.*<\/h1>/)
    for (const words of ['Official Records', '(Fiji)', 'This record contains the text'])
      expect(page, words).toContain(words)
  })
})

describe('a summary record', () => {
  it('says its meeting in its title, and where and when under it', async () => {
    const pdf = await readPlain(
      bytesOf(await compileFolder('templates/specimens/summary-record', ['pdf'], 'en'), 'pdf'),
    )
    const text = pdf.text.replaceAll('\u00A0', ' ')
    expect(text).toContain('Summary record of the 12th meeting')
    expect(text).toContain('Held at Headquarters, New York, on Monday, 19 September 2044, at 10.05 a.m.')
    expect(text).toContain('Chair')
    expect(text).toMatch(/Distr\.: General[\s\S]*Third Committee/)
    expect(find(pdf, 1, '1.').x).toBeCloseTo(123.4, 0)
  })
})

const compileBody = async (code: LanguageCode, facts: string, own: string, formats: ('html' | 'pdf')[]) =>
  compileFolder(
    await folderOf({
      'document.yaml': `kind: summary-record\ndistribution: general\ndate: 2044-09-22\noriginal: en\n${facts}`,
      [`${code}.md`]: `---\nrecord-note: ${own}\n---\n\n1. N.\n`,
    }),
    formats,
    code,
  )
const heldAt = (place: string) => `R\nplace: ${place}\npresiding: { office: chair, name: N, state: FJ }`

describe('a summary record of a body of a treaty', () => {
  // CAT/C/SR.1540, CCPR/C/SR.1583, CEDAW/C/SR.564 and 810, CERD/C/SR.1523; Arabic from memory.
  const titles = {
    en: 'Summary record of the 1540th meeting',
    fr: 'Compte rendu analytique de la 1540e séance',
    es: 'Acta resumida de la 1540a sesión',
    ru: 'Краткий отчет о 1540‑м заседании',
    zh: '第1540次会议简要记录',
    ar: 'محضر موجز للجلسة 1540',
  } as const
  const codes = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const
  const ofTreaty =
    'organ: committee-against-torture\nsession: { number: 60 }\nmeeting: { number: 1540, date: 2044-09-19 }\n'

  it.each(codes)('has its session under the name of the committee, and is no Official Records: %s', async (code) => {
    const own = 'R\nwhen: W\npresiding: { office: chair, name: N, state: FJ }'
    const { publication } = await compileBody(code, ofTreaty, own, ['html'])
    expect(publication?.masthead.lines).toEqual([])
    expect(publication?.masthead.distribution.filter((line) => line !== undefined).length).toBeGreaterThan(2)
    expect(publication?.columns[0]?.lines.map(({ style }) => style)).toEqual(['committee', 'session'])
    const title = publication?.sections[0]?.blocks.find((block) => block.type === 'title')
    const printed = plainText(title?.content ?? [])
    expect(printed.replaceAll('\u00A0', ' ')).toBe(titles[code])
  })

  it('says where and when in Spanish and Chinese', async () => {
    const facts = `${ofTreaty}hour: 15:05\n`
    const es = await compileBody('es', facts, heldAt('el Palais Wilson, Ginebra'), ['pdf'])
    const held = 'Celebrada en el Palais Wilson, Ginebra, el lunes 19 de septiembre de 2044, a las 15.05 horas'
    expect((await readPlain(bytesOf(es, 'pdf'))).text.replaceAll(/\s/g, ' ')).toContain(held)
    const zh = await compileBody('zh', facts, heldAt('日内瓦万国宫'), ['pdf'])
    const text = (await readPlain(bytesOf(zh, 'pdf'))).text.replaceAll(/\s/g, '')
    expect(text).toContain('2044年9月19日星期一下午3时5分在日内瓦万国宫举行')
  })

  it('lets the name begin behind a long word, and wraps its note, on A4 too', async () => {
    const note = 'Примечание к отчету, '.repeat(12)
    const own = `"${note}"\nwhen: W\npresiding: { office: chair, name: г-жа Образцова, state: FJ }`
    const pdf = await readPlain(bytesOf(await compileBody('ru', ofTreaty, own, ['pdf']), 'pdf'))
    const row = pdf.pages[0]?.pieces ?? []
    const [label, name] = ['Председатель', 'г-жа'].map((words) => row.find((piece) => piece.text.includes(words)))
    expect(name?.x).toBeGreaterThan(label?.end ?? Infinity)
    expect(Math.max(...(pdf.pages[0]?.lines ?? []).map(({ end }) => end))).toBeLessThan(540)
  })
})

const text = (value: string, ...marks: Mark[]) => ({ type: 'text', value, marks }) as const

describe('paragraphs of a record that are no speech', () => {
  it('say what was done: in italics from the first word to the last, but for brackets, or in square brackets', () => {
    expect(proceedings([text('It was so decided.', 'italic')])?.style).toBe('remark')
    expect(
      proceedings([text('It was adopted ', 'italic'), text('(resolution 99/1)'), text('.', 'italic')])?.style,
    ).toBe('remark')
    expect(proceedings([text('[Subsequently, Fiji spoke.]')])?.style).toBe('remark')
    expect(proceedings([text('Recalling', 'italic'), text(' what was said')])).toBeUndefined()
    expect(proceedings([text('A sentence [with a bracket].')])).toBeUndefined()
  })

  it('say which language is spoken: round brackets with italics', () => {
    expect(proceedings([text('('), text('spoke in French', 'italic'), text(')')])).toEqual({
      style: 'tongue',
      indent: 0,
    })
    expect(proceedings([text('(as it was)')])).toBeUndefined()
  })
})

const specimenIn = async (code: LanguageCode) =>
  readPdf(bytesOf(await compileFolder('templates/specimens/verbatim-record', ['pdf'], code), 'pdf'))

/** A summary record with its facts. */
const compileSummary = async (code: LanguageCode, text: string) =>
  compileFolder(
    await folderOf({
      'document.yaml':
        'kind: summary-record\norgan: general-assembly\ncommittee: third\nsession: 99\ndistribution: general\ndate: 2044-09-22\n' +
        'meeting: { number: 12 }\noriginal: en\n',
      [`${code}.md`]: `---\npresiding: { office: chair, name: N, state: FJ }\nwhen: W\nrecord-note: R\n---\n\n# T\n\n${text}`,
    }),
    ['pdf'],
    code,
  )
const remarksOf = async (code: LanguageCode, text: string) => {
  const blocks = (await compileSummary(code, text)).publication?.sections.flatMap((section) => section.blocks) ?? []
  return blocks.map(({ style }) => style).filter((style) => style.startsWith('remark') || style === 'tongue')
}

it('a body in the author’s own words keeps its fixed spaces', async () => {
  const body = 'Group\u00A0of Twelve'
  const { publication } = await compileFolder(
    await folderOf({
      'document.yaml':
        `kind: verbatim-record\norgan: general-assembly\ncommittee: { en: "${body}" }\nsession: 99\ndistribution: general\n` +
        'date: 2044-09-22\nmeeting: { number: 12, kind: plenary }\nhour: 10:00\noriginal: en\n',
      'en.md': '---\npresiding: { office: president, name: N, state: FJ }\n---\n\n**The President**: It is open.\n',
    }),
    ['html'],
  )
  const lines = publication?.masthead.lines.map(({ runs }) => runs.map(({ text }) => text).join(''))
  expect(lines?.join('\n')).toContain(body)
})

describe('remarks of a summary record', () => {
  const words = {
    en: ['Contents', 'The meeting was called to order.', 'It was so decided.', 'The meeting rose.'],
    fr: ['Sommaire', 'La séance est ouverte.', 'Il en est ainsi décidé.', 'La séance est levée.'],
    es: ['Sumario', 'Se declara abierta la sesión.', 'Así queda acordado.', 'Se levanta la sesión.'],
    ru: ['Содержание', 'Заседание открывается.', 'Решение принимается.', 'Заседание закрывается.'],
    zh: ['目录', '会议开始。', '就这样决定。', '会议结束。'],
    ar: ['المحتويات', 'افتتحت الجلسة.', 'وقد تقرر ذلك.', 'رفعت الجلسة.'],
  } as const

  it.each(['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const)('opens apart, and sets other remarks in: %s', async (code) => {
    const [contents, opened, decided, rose] = words[code]
    const item = `## 7\n\n1. **N** (X) Y.\n\n*${decided}*\n\n2. Z.\n\n*${rose}*\n`
    const expected = ['remarkApart', 'remark', 'remark']
    expect(await remarksOf(code, `## ${contents}\n\n7\n\n::page-break\n\n*${opened}*\n\n${item}`)).toEqual(expected)
    expect(await remarksOf(code, `*${opened}*\n\n${item}`)).toEqual(expected)
    expect(await remarksOf(code, `## ${contents}\n\n7\n\n${item}`)).toEqual(['remark', 'remark'])
  })

  it('keeps a remark that has a number among its paragraphs', async () => {
    expect(await remarksOf('en', '## 7\n\n1. *The draft was adopted.*\n\n2. Z.\n')).toEqual([])
  })
})

describe('lines that give way', () => {
  it('stand under the name of an Arabic organ, which is as high as two of Latin', async () => {
    const pdf = await specimenIn('ar')
    const ends = pdf.pages[0]?.lines.filter(({ baseline }) => baseline > 90 && baseline < 208) ?? []
    const heights = [...new Set(ends.map(({ baseline }) => Math.round(baseline)))].toSorted((a, b) => a - b)
    const steps = heights.slice(1).map((height, index) => height - (heights[index] ?? 0))
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(19)
  })

  it('let the name begin behind a long word', async () => {
    const pdf = await specimenIn('ru')
    const row = pdf.pages[0]?.pieces.filter(({ baseline }) => Math.abs(baseline - 219.8) < 1) ?? []
    const [label, name] = ['Председатель', 'г-жа'].map((text) => row.find((piece) => piece.text.includes(text)))
    expect(name?.x).toBeGreaterThan(label?.end ?? Infinity)
  })
})

const compileCouncil = async () =>
  compileFolder(
    await folderOf({
      'document.yaml':
        'kind: verbatim-record\norgan: security-council\nsession: { number: 80, type: year }\nsymbol: S/PV.99999\ndistribution: general\n' +
        'date: 2025-03-25\nmeeting: { number: 9841 }\nhour: 15:05\n',
      'en.md':
        '---\npresiding: { office: president, name: Ms. First, state: GB }\nmembers:\n  - { state: CN, name: Mr. Second }\n' +
        '  - { state: GB, name: Ms. Third }\nrecord-note: A note.\n---\n\n**The President**: The rule — which is quoted — stands.\n',
    }),
    ['pdf', 'html'],
    'en',
  )

describe('a record of the Security Council', () => {
  it('goes on under the dots where the State of its President is long', async () => {
    const pdf = await readPlain(bytesOf(await compileCouncil(), 'pdf'))
    const rest = find(pdf, 0, 'Britain and Northern Ireland)')
    expect([rest.x, rest.baseline]).toEqual(near(423.1, 231.8))
    expect(Math.max(...(pdf.pages[0]?.lines ?? []).map(({ end }) => end))).toBeLessThan(552.5)
  })

  it('is provisional, and names its members by their States', async () => {
    const pdf = await readPlain(bytesOf(await compileCouncil(), 'pdf'))
    const text = pdf.text.replaceAll('\u00A0', ' ')
    expect(text).toContain('Provisional')
    expect(text).toMatch(/9841\s*st meeting[\s\S]*Tuesday, 25 March 2025, 3\.05 p\.m\./)
    const rows = ['President', 'Members', 'United Kingdom of Great Britain'].map((words) => find(pdf, 0, words))
    expect(rows.map(({ x }) => x)).toEqual(near(60.3, 60.3, 123.2))
    expect(rows.map(({ text: words }) => words.replaceAll('\u00A0', ' '))).toEqual([
      expect.stringMatching(/Ms\. First.*\(United Kingdom of Great$/),
      expect.stringMatching(/China.*Mr\. Second$/),
      expect.stringMatching(/Ireland.*Ms\. Third$/),
    ])
  })

  it('has the long dash of records, with a space before it that ends no line', async () => {
    const compiled = await compileCouncil()
    expect(compiled.diagnostics.filter(({ severity }) => severity !== 'information')).toEqual([])
    expect(strFromU8(bytesOf(compiled, 'html'))).toContain('rule\u00A0— which is quoted\u00A0— stands')
  })
})

/** A verbatim record of an organ whose name takes some lines. */
const compileNamed = async (name: string) =>
  compileFolder(
    await folderOf({
      'document.yaml':
        `kind: verbatim-record\norgan: { name: { en: ${name} } }\nsession: 99\nsymbol: A/99/PV.3\ndistribution: general\n` +
        'date: 2044-09-22\nmeeting: { number: 3 }\nhour: 10:05\n',
      'en.md':
        '---\npresiding: { office: chair, name: Ms. First }\nrecord-note: A note.\n---\n\n**The Chair**: It is a specimen.\n',
    }),
    ['pdf', 'docx', 'html'],
    'en',
  )

/** From the last line of the name to the session under it: in the PDF, and what the other formats put between them. */
async function gapsUnder(name: string) {
  const compiled = await compileNamed(name)
  const pdf = await readPlain(bytesOf(compiled, 'pdf'))
  const session = find(pdf, 0, 'Ninety-ninth session')
  const names = (pdf.pages[0]?.lines ?? []).filter(
    ({ x, baseline }) => Math.abs(x - session.x) < 1 && baseline > 70 && baseline < session.baseline,
  )
  const parts = Object.entries(unzipSync(bytesOf(compiled, 'docx'))).map(([, bytes]) => strFromU8(bytes))
  const paragraphs = parts.flatMap((part) => part.split('<w:p>')).filter((each) => each.includes('Ninety-ninth'))
  return {
    lines: names.length,
    pdf: session.baseline - Math.max(...names.map(({ baseline }) => baseline)),
    word: Number(/w:before="(\d+)"/.exec(paragraphs[0] ?? '')?.[1]) / 20,
    web: Number(
      /\.record-session\{margin-block-start:(?:calc\()?(-?[\d.]+)/.exec(strFromU8(bytesOf(compiled, 'html')))?.[1],
    ),
  }
}

describe('lines under a long name of an organ', () => {
  it('are as near to its last line in the Word file and on the web page as in the PDF', async () => {
    const short = await gapsUnder('Committee of Specimens')
    const long = await gapsUnder('Ad Hoc Committee of the Whole on the Preparation of Specimens')
    const longest = await gapsUnder(
      'Ad Hoc Committee of the Whole on the Preparation of Specimens for Meetings of Others',
    )
    expect([short.lines, long.lines, longest.lines]).toEqual([1, 2, 3])
    for (const { pdf, word, web } of [long, longest]) {
      expect(Math.abs(word - short.word - (pdf - short.pdf))).toBeLessThan(2)
      expect(Math.abs(web - short.web - (pdf - short.pdf))).toBeLessThan(2)
    }
  })
})
