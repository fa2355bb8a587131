import { blocksOf } from '../../pipeline/reading-order.ts'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it, test } from 'vitest'
import type {
  PublishedAttachmentHeading,
  PublishedBlock,
  PublishedBullet,
  PublishedNote,
  PublishedTable,
} from '../../pipeline/publication.ts'
import { prepareText } from '../prepare/prepare-text.ts'
import { everything, letter, paragraph, text } from './example-publication.ts'
import { classed, named, pageOf, property, wordsOf } from './html-page.ts'

const composed = { spaceBefore: 0, startsPage: false } as const

const title: PublishedBlock = { ...composed, type: 'title', rank: 1, style: 'titleH1', content: [text('Title')] }
const annex: PublishedAttachmentHeading = {
  ...composed,
  type: 'attachmentHeading',
  rank: 2,
  style: 'attachmentHeading',
  startsPage: true,
  content: [text('Annex')],
  id: 'annex',
}
const call = (occurrence: number, joined = false) =>
  ({ type: 'noteReference', kind: 'number', label: '1', id: 'note-1', occurrence, joined }) as const
const marked = (kind: PublishedNote['kind'], label: string) => ({ ...call(1), kind, label }) as const
const bullet = (level: 1 | 2, words: string): PublishedBullet => ({
  ...composed,
  type: 'bullet',
  style: 'bullet',
  level,
  label: '•',
  content: [text(words)],
})

function pageWith(...blocks: readonly PublishedBlock[]): ReturnType<typeof pageOf> {
  return pageOf(letter({ blocks: [title, ...blocks] }))
}

/** Elements of the headings of a report, over the notes too. */
async function ranks(body: string): Promise<readonly string[]> {
  const page = pageOf(await prepareText(body, { kind: 'report' }))
  return named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((element) => element.tagName)
}

describe('headings', () => {
  it('rank under the title, each one step down at most', async () => {
    expect(await ranks('## a\n\n### b\n\n###### c\n\n## d\n\n#### e')).toEqual(['h1', 'h2', 'h3', 'h4', 'h2', 'h3'])
  })

  it('rank one deeper in an annex, and under its title where it has one', async () => {
    expect(await ranks('## a\n\n::annex\n\n## I. b\n\n### c')).toEqual(['h1', 'h2', 'h2', 'h3', 'h4'])
    expect(await ranks('::annex\n\n## Title\n\n## b\n\n### c\n\n#### d\n\n##### e')).toEqual([
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'h6',
    ])
  })

  it('make a section of every annex, named by its heading', () => {
    const sections = classed(pageWith(paragraph([text('before')]), annex, paragraph([text('inside')])), 'attachment')
    expect(sections.map((section) => [property(section, 'ariaLabelledBy'), wordsOf(section)])).toEqual([
      ['annex', 'Annexinside'],
    ])
  })
})

describe('paragraphs', () => {
  it('carry their number as text, and beside it a link that is named after it', () => {
    const page = pageWith(
      paragraph([text('Words.')], { label: '12.', level: 1, indent: 0, id: 'par-12' }),
      paragraph([text('More.')], { label: 'a)', level: 2, indent: 1, id: 'par-12-1' }),
    )
    expect(classed(page, 'label').map((label) => [label.tagName, wordsOf(label)])).toEqual([
      ['span', '12.'],
      ['span', 'a)'],
    ])
    expect(classed(page, 'place').map(({ properties }) => [properties['href'], properties['ariaLabel']])).toEqual([
      ['#par-12', 'Lien vers le paragraphe 12'],
      ['#par-12-1', 'Lien vers le paragraphe 12 a)'],
    ])
    expect(named(page, 'p').map(wordsOf)).toContain('12. Words.')
  })

  it('set marks one in the other, and say the language of foreign words', () => {
    const page = pageWith(paragraph([text('deep', { marks: ['italic', 'bold'], language: 'en' })]))
    const [foreign] = named(page, 'span')
    expect(foreign).toMatchObject({
      properties: { lang: 'en', dir: 'auto' },
      children: [{ tagName: 'strong', children: [{ tagName: 'em', children: [{ value: 'deep' }] }] }],
    })
  })

  it('join runs of one link into one anchor', () => {
    const link = { url: 'https://www.un.org/' } as const
    const page = pageWith(
      paragraph([text('see '), text('the ', { link }), text('site', { link, marks: ['italic'] }), text('.')]),
    )
    const links = named(page, 'a').filter((element) => property(element, 'href') === link.url)
    expect(links.map(wordsOf)).toEqual(['the site'])
  })
})

describe('bullets', () => {
  it('that follow each other are one list, the deeper ones a list inside', () => {
    const page = pageWith(
      bullet(1, 'one'),
      bullet(2, 'inner'),
      bullet(1, 'two'),
      paragraph([text('between')]),
      bullet(2, 'alone'),
    )
    const [first, inner, second] = named(page, 'ul')
    expect(wordsOf(first as Element)).toBe('oneinnertwo')
    expect(wordsOf(inner as Element)).toBe('inner')
    expect(wordsOf(second as Element)).toBe('alone')
    expect(named(page, 'ul')).toHaveLength(3)
  })

  it('have their signs from the style, for programs that take the text over put one before each item of a list', () => {
    const page = pageWith(bullet(1, 'one'), { ...bullet(1, 'two'), label: '–' })
    expect(named(page, 'li').map((item) => [property(item, 'dataSign'), wordsOf(item)])).toEqual([
      ['•', 'one'],
      ['–', 'two'],
    ])
    const [style] = named(page, 'style')
    expect(toHtml(style as Element)).toContain('.bullets>li::before{content:attr(data-sign);')
  })
})

test('headings leave no character alone on a line of a screen', () => {
  const [style] = named(pageWith(paragraph([text('One')])), 'style')
  expect(toHtml(style as Element)).toContain('@media screen{h1,h2,h3,h4,h5,h6{text-wrap:pretty}}')
})

describe('labels that stand beside their line', () => {
  it('have their space within them, so that it is copied, and are as far off as without it', () => {
    const heading = {
      ...composed,
      type: 'heading',
      rank: 2,
      style: 'hCh',
      label: 'III.',
      level: 1,
      outline: 1,
      content: [text('Text')],
    } as const
    const page = pageWith({ ...heading, id: 'section-3' })
    expect(classed(page, 'label').map((label) => `${wordsOf(label)}|`)).toEqual(['III. |'])
    expect(named(page, 'h2').map(wordsOf)).toEqual(['III. Text'])
    const style = toHtml(named(page, 'style')[0] as Element)
    expect(style).toMatch(/>\.label\{position:absolute;[^}]* - \.25em\);white-space:pre\}/)
  })
})

describe('notes', () => {
  const note: PublishedNote = {
    id: 'note-1',
    kind: 'number',
    place: 'foot',
    label: '1',
    children: [paragraph([text('Text of the note.')], { style: 'footnote', indent: 0 })],
  }

  it('lead to every call and back', () => {
    const page = pageOf(
      letter({ blocks: [title, paragraph([text('One'), call(1)]), paragraph([text('Two'), call(2)])], notes: [note] }),
    )
    const calls = named(page, 'a').filter((element) => property(element, 'role') === 'doc-noteref')
    const back = named(page, 'a').filter((element) => property(element, 'role') === 'doc-backlink')
    expect(calls.map((element) => property(element, 'href'))).toEqual(['#note-1', '#note-1'])
    expect(back.map((element) => property(element, 'href'))).toEqual(
      calls.map((element) => `#${property(element, 'id')}`),
    )
    expect(back.map((element) => property(element, 'ariaLabel'))).toEqual([
      'Retour au texte 1 1',
      'Retour au texte 1 2',
    ])
  })

  it('have their label on the line of their first paragraph, from which it is copied with it, and are no list', () => {
    const two = { ...note, children: [...note.children, paragraph([text('More.')], { style: 'footnote', indent: 0 })] }
    const page = pageOf(letter({ blocks: [title, paragraph([text('One'), call(1)])], notes: [two] }))
    const [own] = classed(page, 'note')
    expect(named(own as Element, 'p').map(wordsOf)).toEqual(['1 Text of the note.', 'More. ↩'])
    expect(named(page, 'ul', 'ol')).toEqual([])
  })

  it('join adjacent calls by a raised comma', () => {
    const page = pageWith(paragraph([text('One'), call(1, true), call(2)]))
    expect(classed(page, 'call').map(wordsOf).join('')).toBe('1,1')
  })

  it('have marks that look as those of the PDF: figures raised, letters raised and slanted, asterisks neither', () => {
    const line = [text('One'), marked('number', '1'), marked('letter', 'a'), marked('asterisk', '**')]
    const calls = classed(pageWith(paragraph(line)), 'call')
    expect(calls.map(({ tagName }) => tagName)).toEqual(['sup', 'sup', 'span'])
    expect(calls.map((element) => named(element, 'em').map(wordsOf))).toEqual([[], ['a'], []])
    const page = pageOf(letter({ notes: [{ ...note, kind: 'letter', label: 'b' }] }))
    expect(classed(page, 'note-label').map((label) => toHtml(label.children))).toEqual(['<em>b</em>'])
  })

  it('are called on the line of the word before, behind a Chinese comma and before an Arabic bracket, too', () => {
    const [style] = named(pageWith(paragraph([text('One'), call(1)])), 'style')
    expect(toHtml(style as Element)).toContain('.call::before{content:"\\2060";content:"\\2060"/""}')
  })

  it('stand after the text and its annexes', () => {
    const [notes] = classed(pageOf(everything()), 'endnotes')
    expect(notes).toMatchObject({ tagName: 'section', properties: { role: 'doc-endnotes' } })
    expect(classed(pageOf(letter()), 'endnotes')).toEqual([])
  })
})

describe('links to places', () => {
  it('stand beside headings, annexes and tables, and are no part of the name of a heading', async () => {
    const body = '## I. Head\n\n:::table[Trade]{#trade}\n| A | B |\n| --- | --- |\n| 1 | 2 |\n:::\n\n::annex\n\nWords.'
    const page = pageOf(await prepareText(body, { kind: 'report' }))
    expect(classed(page, 'place').map((link) => [property(link, 'href'), property(link, 'ariaLabel')])).toEqual([
      ['#section-1', 'Link to: I. Head'],
      ['#table-1', 'Link to: Table 1 Trade'],
      ['#annex', 'Link to: Annex'],
    ])
    const inside = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').flatMap((heading) => classed(heading, 'place'))
    expect(inside).toEqual([])
  })
})

const outlineOf = (page: ReturnType<typeof pageOf>) => classed(page, 'outline').flatMap((nav) => named(nav, 'a'))

describe('the outline', () => {
  it('leads to headings and annexes, these with their titles, in levels', async () => {
    const page = pageOf(await prepareText('## I. A\n\n### A. B\n\n::annex\n\n## Title\n\n## I. C', { kind: 'report' }))
    expect(outlineOf(page).map((link) => [property(link, 'href'), wordsOf(link)])).toEqual([
      ['#section-1', 'I. A'],
      ['#section-2', 'A. B'],
      ['#annex', 'Annex Title'],
      ['#section-4', 'I. C'],
    ])
    expect(classed(page, 'outline').flatMap((nav) => named(nav, 'ul'))).toHaveLength(3)
  })

  it('is left out where there are few headings', async () => {
    expect(outlineOf(pageOf(await prepareText('## A\n\n## B', { kind: 'report' })))).toEqual([])
  })
})

describe('contents', () => {
  it('are a list of links in levels, without calls', () => {
    const [nav] = classed(pageOf(everything()), 'contents')
    expect(named(nav as Element, 'a').map((element) => [property(element, 'href'), wordsOf(element)])).toEqual([
      ['#first-heading', 'I. Introduction 1–2'],
      ['#second-heading', 'A. Introduction'],
      ['#annex', 'Annex I'],
    ])
    expect(named(nav as Element, 'ul')).toHaveLength(2)
  })
})

function table(): PublishedTable {
  const [first] = blocksOf(everything()).filter((block) => block.type === 'table')
  if (first === undefined) throw new Error('The example has no table.')
  return first
}

describe('tables', () => {
  it('name the heads of every cell where heads are joined', () => {
    const [element] = named(pageWith(table()), 'table')
    const cells = named(element as Element, 'td', 'th')
    const headsOf = (words: string) => {
      const ids = [cells.find((cell) => wordsOf(cell) === words)?.properties['headers']].flat()
      return cells.filter((cell) => ids.includes(property(cell, 'id'))).map(wordsOf)
    }
    expect(headsOf('2021')).toEqual(['Seventy-fifth session'])
    expect(headsOf('34')).toEqual(['Seventy-fifth session', '2021', 'Report of the Secretary-General'])
    // One cell in two rows has the heads of both.
    expect(headsOf('12')).toEqual(['Seventy-fifth session', '2020', 'Report of the Secretary-General', 'Introduction'])
  })

  it('that are too narrow for their words have columns of the PDF on paper, and break figures between thousands there', () => {
    const [row, ...rows] = table().body
    const [cell] = row?.cells ?? []
    if (row === undefined || cell === undefined) throw new Error('The example has no cell.')
    const figures = ['1\u00A0234\u00A0567', '12\u202F345', '20\u00A02024', 'resolution\u00A0123']
    const cells = figures.map((value) => ({ ...cell, paragraphs: [{ content: [text(value, { marks: ['bold'] })] }] }))
    const tight = { ...table(), body: [{ ...row, cells }, ...rows], widths: [123, 30, 47] }
    const page = pageWith(tight)
    expect(named(page, 'col').map((element) => property(element, 'className'))).toEqual([
      'share-615',
      'share-150',
      'share-235',
    ])
    const style = toHtml(named(page, 'style')[0] as Element)
    expect(style).toMatch(
      /@media print\{.*\.table:not\(\.whole\) table\{table-layout:fixed\}.*\.share-235\{inline-size:23\.5%\}/s,
    )
    expect(style).toContain('@media screen{.thousands{display:none}}')
    const broken = named(page, 'strong').map((element) => toHtml(element.children))
    const place = '<wbr class="thousands">'
    expect(broken).toEqual([
      `1\u00A0${place}234\u00A0${place}567`,
      `12\u202F${place}345`,
      '20\u00A02024',
      'resolution\u00A0123',
    ])
    const roomy = pageWith({ ...tight, areWordsWhole: true })
    expect(named(roomy, 'col', 'wbr')).toEqual([])
  })

  it('leave plain heads to their scope', () => {
    const plain = { ...table(), head: table().head.slice(1), body: table().body.slice(0, 1) }
    const [element] = named(pageWith(plain), 'table')
    expect(named(element as Element, 'td', 'th').filter((cell) => cell.properties['headers'] !== undefined)).toEqual([])
    expect(named(element as Element, 'th').map((cell) => property(cell, 'scope'))).toEqual(['col', 'col', 'row'])
  })

  it('make no head of an empty cell over the heads of rows', () => {
    const [first, ...rest] = table().head.slice(1)
    const [corner, ...others] = first?.cells ?? []
    if (first === undefined || corner === undefined) expect.fail()
    const head = [{ ...first, cells: [{ ...corner, paragraphs: [{ content: [] }] }, ...others] }, ...rest]
    const [element] = named(pageWith({ ...table(), head, body: table().body.slice(0, 1) }), 'thead')
    expect(named(element as Element, 'td', 'th').map((cell) => [cell.tagName, property(cell, 'scope')])).toEqual([
      ['td', ''],
      ['th', 'col'],
    ])
  })

  it('carry label, title and unit in the caption, and can be scrolled with the keyboard', () => {
    const page = pageWith(table())
    expect(named(page, 'caption').map(wordsOf)).toEqual([
      'Table 1 Strengthening of the United Nations system (Thousands of United States dollars) ',
    ])
    expect(classed(page, 'frame')[0]?.properties).toMatchObject({
      tabIndex: 0,
      ariaLabelledBy: named(page, 'caption').map((caption) => property(caption, 'id')),
    })
  })

  it('have a frame with a name where they have none, too', () => {
    const { title: _title, label: _label, unit: _unit, ...unnamed } = table()
    const [frame] = classed(pageWith({ ...unnamed, title: [] }), 'frame')
    expect(frame).toMatchObject({
      tagName: 'div',
      properties: { role: 'group', ariaLabel: 'Tableau', tabIndex: 0 },
    })
  })

  it('keep the heads of their rows in sight, and what stands over these', () => {
    const staying = classed(pageWith(table()), 'stays').map(wordsOf)
    expect(staying).toContain('Report of the Secretary-General')
    expect(staying).not.toContain('34')
    const headless = { ...table(), body: table().body.map((row) => ({ ...row, cells: row.cells.slice(1) })) }
    expect(classed(pageWith(headless), 'stays')).toEqual([])
  })

  it('keep their notes under them', () => {
    const [under] = classed(pageWith(table()), 'table-notes')
    expect(classed(under as Element, 'note').map((element) => property(element, 'id'))).toEqual(['table-note-a'])
  })
})

const textsOf = ({ children }: Element) => children.flatMap((child) => (child.type === 'text' ? [child.value] : []))

describe('long addresses', () => {
  const address = 'https://www.un.org/en/development/desa/report.pdf'

  it('may be broken behind their signs, and are copied as they are', () => {
    const page = pageWith(paragraph([text(`See ${address}?lang=en`, { marks: ['bold'] })]))
    const [strong] = named(page, 'strong')
    if (strong === undefined) expect.fail()
    expect(wordsOf(strong)).toBe(`See ${address}?lang=en`)
    expect(named(strong, 'wbr')).toHaveLength(10)
    expect(textsOf(strong).slice(0, 3)).toEqual(['See https://', 'www.', 'un.'])
  })

  it('that are short have no such places, and words have none', () => {
    const page = pageWith(paragraph([text('www.un.org/en/a-b, 1.234.567, ' + 'x'.repeat(60))]))
    expect(named(page, 'wbr')).toHaveLength(0)
  })
})

test('two years with a dash between them stay on one line, and all else may be broken', () => {
  const page = pageWith(paragraph([text('Plan for 2022–2025, pages 12–14, 31 December 2022–3 January 2023')]))
  expect(classed(page, 'unbroken').map(wordsOf)).toEqual(['2022–2025'])
  expect(wordsOf(page)).toContain('Plan for 2022–2025, pages 12–14, 31 December 2022–3 January 2023')
})

async function arabicPage(body: string): Promise<string> {
  return toHtml(pageOf(await prepareText(body, { kind: 'report', language: 'ar', original: ['ar'] })))
}

describe('a passage of another language', () => {
  it.each([
    [
      'in pieces',
      '[United Nations, *Treaty Series*, vol. 3391](lang:en)',
      'United Nations, <em>Treaty Series</em>, vol. 3391',
    ],
    ['of bold and italic words', '[**A** and *B*](lang:en)', '<strong>A</strong> and <em>B</em>'],
    ['with a note in it', '[Smith[^1] wrote](lang:en)', 'Smith<sup class="call">'],
  ])('is one stretch of its own direction: %s', async (_, typed, inside) => {
    const page = await arabicPage(`انظر ${typed} نص[^1].\n\n[^1]: نص.`)
    expect(page).toContain(`<span lang="en" dir="auto">${inside}`)
    expect(page.split('dir="auto">').length - 1).toBe(2)
  })
})
