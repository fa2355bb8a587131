/** What becomes of each block of a text. */
import { describe, expect, it, test } from 'vitest'
import type { Picture } from '../../pipeline/picture.ts'
import type { PublishedBlock } from '../../pipeline/publication.ts'
import { prepareText, wordsOf } from './prepare-text.ts'

/** The blocks of a text of a report, after its title. */
async function blocksIn(body: string, facts = {}): Promise<readonly PublishedBlock[]> {
  return (await prepareText(body, { kind: 'report', ...facts })).blocks.slice(1)
}

const one = async (body: string, facts = {}): Promise<PublishedBlock | undefined> => (await blocksIn(body, facts))[0]

/** A picture of some width and height. */
const picture = (width: number, height: number): Picture =>
  ({ format: 'png', bytes: new Uint8Array(), width, height }) as unknown as Picture

describe('blocks', () => {
  it('are at the place where their author began them', async () => {
    const { blocks } = await prepareText('Text.\n\n- Bullet\n\n::annex\n\n## Title\n\nMore.')
    expect(blocks.map(({ type, place }) => [type, place?.path, place?.line, place?.column])).toEqual([
      ['title', 'en.md', 1, 1],
      ['paragraph', 'en.md', 3, 1],
      ['bullet', 'en.md', 5, 1],
      ['attachmentHeading', 'en.md', 7, 1],
      ['attachmentTitle', 'en.md', 9, 1],
      ['paragraph', 'en.md', 11, 1],
    ])
  })

  it('have the names of their author as anchors, in ASCII', async () => {
    const blocks = await blocksIn('Text. {#a-1}\n\n- Bullet {#b_c}\n\nMore.')
    expect(blocks.map((block) => block.id)).toEqual(['id-a-1', 'id-b_5fc', undefined])
    expect(blocks.map((block) => 'id' in block)).toEqual([true, true, false])
  })

  it('of an annex have anchors of their own, its title too, and no place where they are composed', async () => {
    const { blocks } = await prepareText('Text.\n\n::annex[Own heading]{original=fr}\n\n## Title\n\nMore.')
    expect(blocks.slice(2).map((block) => [block.type, block.id, 'place' in block])).toEqual([
      ['attachmentHeading', 'annex', true],
      ['attachmentNote', undefined, false],
      ['attachmentTitle', 'section-1', true],
      ['paragraph', undefined, true],
    ])
    expect(blocks.flatMap((block) => ('content' in block ? [wordsOf(block.content)] : []))).toContain('Own heading')
  })

  it('are linked to by these names, of boxes and quotations too', async () => {
    const [text] = await blocksIn('In [](#a).\n\n:::box\n1. Text. {#a}\n:::')
    expect(text?.type === 'paragraph' && text.content[1]).toMatchObject({ value: '1', link: { id: 'par-1' } })
    const [other] = await blocksIn('In [](#a).\n\n> > 1. Text. {#a}')
    expect(other?.type === 'paragraph' && other.content[1]).toMatchObject({ value: '1', link: { id: 'quote-par-1' } })
  })

  it('have no label where they are not counted', async () => {
    const blocks = await blocksIn('## Heading\n\n## I. Heading\n\n:::table\n| a |\n| - |\n:::\n\n![A](a.png)')
    expect(blocks.map((block) => 'label' in block && block.label)).toEqual([false, 'I.', false, false])
    expect(blocks.map(({ id }) => id)).toEqual(['section-1', 'section-2', 'table', 'figure'])
  })
})

test('bullets are of two levels, each with its mark and style', async () => {
  const blocks = await blocksIn('- One\n  - Two')
  expect(blocks).toMatchObject([
    { type: 'bullet', style: 'bullet', level: 1, label: '•' },
    { type: 'bullet', style: 'bullet2', level: 2, label: '–' },
  ])
})

test('paragraphs of quotations are not set in once more', async () => {
  const quote = await one('> Text.')
  expect(quote).toMatchObject({ type: 'quote', style: 'quote', children: [{ type: 'paragraph', indent: 0 }] })
  expect(await one('Text.')).toMatchObject({ indent: 1 })
  expect((await blocksIn('- A\n\nText. {continued}')).at(-1)).toMatchObject({ type: 'paragraph', indent: 0 })
})

/** The title of a frame. */
async function titleOfBox(body: string, facts = {}): Promise<string> {
  const box = await one(body, facts)
  return box?.type === 'box' ? wordsOf(box.title) : expect.fail()
}

/** Points over each block of a frame. */
const rooms = (block: PublishedBlock | undefined) =>
  block?.type === 'box' ? block.children.map(({ spaceBefore }) => spaceBefore) : []

describe('a frame', () => {
  it('of a summary has the title of the language where its author gave none', async () => {
    expect(await titleOfBox(':::summary\nText.\n:::')).toBe('Summary')
    expect(await titleOfBox(':::summary\nTexte.\n:::', { language: 'fr', original: ['fr'] })).toBe('Résumé')
    expect(await titleOfBox(':::box\nText.\n:::')).toBe('')
    expect(await titleOfBox(':::box[Own]\nText.\n:::')).toBe('Own')
  })

  it('has a room under its title, and none over its first block without one', async () => {
    const titled = await one(':::box[Own]\nText.\n\nMore.\n:::')
    const bare = await one(':::box\nText.\n\nMore.\n:::')
    expect([rooms(titled), rooms(bare)]).toEqual([
      [6, 6],
      [0, 6],
    ])
  })

  it('keeps tables of the whole measure in the column', async () => {
    const table = ':::table{measure=full}\n| a |\n| - |\n| b |\n:::'
    const box = await one(`::::box\n${table}\n::::`)
    expect(box?.type === 'box' && box.children[0]).toMatchObject({ measure: 'full', look: 'column' })
    expect(await one(table)).toMatchObject({ measure: 'full', look: 'across' })
  })
})

test('signatures and lines at the end keep their lines', async () => {
  const blocks = await blocksIn(':::signature\n(*Signed*) **A**\nB\n:::\n\n:::end\nC\nD\n:::')
  expect(blocks.map((block) => 'lines' in block && block.lines.map(wordsOf))).toEqual([
    ['(Signed) A', 'B'],
    ['C', 'D'],
  ])
})

describe('figures', () => {
  it('are counted where they have a title, and keep what their author says of them', async () => {
    const blocks = await blocksIn('![A map](a.png "Title") {#map}\n\n![A chart](b.png)\n\n![C](c.png "More")')
    expect(blocks).toMatchObject([
      {
        type: 'figure',
        style: 'figure',
        label: 'Figure I',
        title: [{ value: 'Title' }],
        alternative: 'A map',
        id: 'figure-1',
      },
      { type: 'figure', alternative: 'A chart', source: 'b.png', id: 'figure' },
      { label: 'Figure II', title: [{ value: 'More' }], id: 'figure-2' },
    ])
    expect(blocks.map((block) => ['label' in block, 'title' in block])).toEqual([
      [true, true],
      [false, false],
      [true, true],
    ])
  })

  it('are named by references in running text', async () => {
    const [text] = await blocksIn(
      'See [](#map) and [](#t).\n\n![A](a.png "T") {#map}\n\n:::table[T]{#t}\n| a |\n| - |\n:::',
    )
    expect(text?.type === 'paragraph' && wordsOf(text.content).replaceAll('\u00A0', ' ')).toBe(
      'See figure I and table 1.',
    )
  })

  it.each([
    ['lies and is wider than the column', 400, 300, 'full'],
    ['stands', 400, 500, 'column'],
    ['is as high as it is wide', 400, 400, 'column'],
    ['is as wide as the column', 365.5, 100, 'column'],
    ['is small', 100, 50, 'column'],
  ])('a picture that %s: %d × %d points', async (_, width, height, measure) => {
    const { blocks } = await prepareText('![A](a.png)', {}, { 'a.png': picture(width, height) })
    expect(blocks[1]).toMatchObject({ measure })
  })

  it('have each picture once, in the order in which it is shown, those of frames and annexes too', async () => {
    const all = { 'a.png': picture(1, 1), 'b.png': picture(2, 2), 'c.png': picture(3, 3), 'd.png': picture(4, 4) }
    const { pictures } = await prepareText(
      '![A](b.png)\n\n:::box\n![A](a.png)\n:::\n\n![A](b.png)\n\n![Absent](e.png)\n\n::annex\n\n![A](d.png)\n\n![A](c.png)',
      {},
      all,
    )
    expect([...pictures].map(([name, { width }]) => [name, width])).toEqual([
      ['b.png', 2],
      ['a.png', 1],
      ['d.png', 4],
      ['c.png', 3],
    ])
  })
})

describe('notes', () => {
  it('are set in their own style whatever stands in them', async () => {
    const { notes } = await prepareText('Text.[^a]\n\n[^a]: One.\n\n    - Two\n\n    > Three.\n\n    1. Four.')
    expect(notes.map(({ label, kind, place, id }) => [label, kind, place, id])).toEqual([
      ['1', 'number', 'foot', 'note-1'],
    ])
    expect(notes[0]?.children).toMatchObject([
      { type: 'paragraph', style: 'footnote', indent: 0 },
      { type: 'bullet', style: 'footnote' },
      { type: 'quote', style: 'footnote', children: [{ type: 'paragraph', style: 'footnote' }] },
      { type: 'paragraph', style: 'footnote', indent: 0, label: '1.', id: 'note-par-1' },
    ])
  })

  it('stand at the end where the facts say so, but asterisks at the foot and letters under their table', async () => {
    const table = ':::table\n| a[^t] |\n| - |\n:::'
    const notes = '[^*]: S.\n\n[^a]: A.\n\n[^b]: B.\n\n[^t]: T.'
    const prepared = await prepareText(`One[^*] two[^a] three[^b].\n\n${table}\n\n${notes}`, { notes: 'end' })
    expect(prepared.notes.map(({ id, label, place }) => [id, label, place])).toEqual([
      ['note-s1', '*', 'foot'],
      ['note-1', '1', 'end'],
      ['note-2', '2', 'end'],
    ])
    expect(prepared.notesHeading).toMatchObject({ style: 'notesHeading', level: 2, rank: 2, outline: 0, id: 'notes' })
    expect(prepared.notesHeading).toMatchObject({ type: 'heading', startsPage: false })
    expect(wordsOf(prepared.notesHeading.content)).toBe('Notes')
    const found = prepared.blocks.find((block) => block.type === 'table')
    expect(found?.notes).toMatchObject([{ id: 'table-note-a', label: 'a', kind: 'letter', place: 'under' }])
  })

  it('know how many calls they have, and are lettered beyond z', async () => {
    const { blocks } = await prepareText('One[^a] two[^b] three[^a].\n\n[^a]: A.\n\n[^b]: B.')
    const calls = blocks
      .flatMap((block) => ('content' in block ? block.content : []))
      .filter((inline) => inline.type === 'noteReference')
    expect(calls.map(({ label, occurrence }) => [label, occurrence])).toEqual([
      ['1', 1],
      ['2', 1],
      ['1', 2],
    ])
    const names = Array.from({ length: 28 }, (_, index) => `n${index}`)
    const table = `:::table\n| a |\n| - |\n| ${names.map((name) => `b[^${name}]`).join(' ')} |\n:::`
    const long = await one(`${table}\n\n${names.map((name) => `[^${name}]: N.`).join('\n\n')}`)
    expect(long?.type === 'table' && long.notes.slice(24).map(({ label }) => label)).toEqual(['y', 'z', 'aa', 'ab'])
  })
})

describe('words', () => {
  it('keep their links, their place, and a language that is not the document’s', async () => {
    const [text] = await blocksIn('A [b](https://example.org/) [c](lang:fr) [d](lang:en).')
    const content = text?.type === 'paragraph' ? text.content : expect.fail()
    const shown = content.flatMap((inline) =>
      inline.type === 'text' && /^[bcd]$/.test(inline.value)
        ? [[inline.value, inline.link, inline.language, inline.place?.column]]
        : [],
    )
    expect(shown).toEqual([
      ['b', { url: 'https://example.org/' }, undefined, 4],
      ['c', undefined, 'fr', 30],
      ['d', undefined, undefined, 43],
    ])
    expect(content.map((inline) => 'language' in inline).filter(Boolean)).toHaveLength(1)
  })
})

async function looksBehind(opening: string): Promise<readonly string[]> {
  const { blocks } = await prepareText(`A.\n\n${opening}\n\n## B\n\nC.\n`)
  return blocks.map(({ type, style }) => `${type} ${style}`)
}

test('a typed line of the language of an annex stands as a composed one, over the title', async () => {
  expect(await looksBehind('::annex\n\n[Original: Portuguese]')).toEqual(await looksBehind('::annex{original=fr}'))
})

/** Styles and spaces of what follows a figure. */
const lookUnderFigure = async (sources: string) =>
  (await blocksIn(`![A](a.png "Title")\n\n${sources}\n\nText.\n\n*Source*: of nothing.`))
    .slice(1)
    .map(({ style, spaceBefore }) => [style, spaceBefore])

test('what says where a figure is from is set small under it, and spaced from what follows', async () => {
  const rest = [
    ['body', 12],
    ['body', 6],
  ]
  expect(await lookUnderFigure('*Source*: Committee.\n\n*Note*: Estimates.')).toEqual([
    ['figureSource', 6],
    ['figureSource', 0],
    ...rest,
  ])
  for (const typed of ['*Source* : Comité.', '*المصدر*: اللجنة.', '*资料来源*：委员会。', '*Fuente:* Comisión.'])
    expect([typed, await lookUnderFigure(typed)]).toEqual([typed, [['figureSource', 6], ...rest]])
  for (const typed of ['*Noting* the report,', 'Source: Committee.', '**Source**: Committee.'])
    expect([typed, (await lookUnderFigure(typed))[0]?.[0]]).toEqual([typed, 'body'])
})

const labelled = (words: string, name: string): string => `## ${words}[^${name}]\n\nWords.\n\n`
const contentOf = (block: PublishedBlock): string => ('content' in block ? wordsOf(block.content) : '')

describe('notes of a box', () => {
  const rows = '| مبلغ[^t] | ب |\n| :-- | --: |\n| ج | 2 |\n'
  const notes = '[^p]: Of a paragraph.\n\n[^h]: Over the table.\n\n[^t]: In it.\n\n[^o]: Over none.\n'

  /** The labels and words of the notes under the first table of a box, and at its foot. */
  async function notesOf(inside: string) {
    const box = await one(`::::box\n${inside}::::\n\n${notes}`)
    if (box?.type !== 'box') return expect.fail()
    const table = box.children.find(({ type }) => type === 'table')
    const said = [table?.type === 'table' ? table.notes : [], box.notes]
    return said.map((list) => list.map(({ label, children: [first] }) => [label, first && contentOf(first)]))
  }

  test('stand under the table that their heading is over, before its own', async () => {
    const inside = `In front.[^p]\n\n${labelled('الموارد البشرية', 'h')}${rows}\n${labelled('Other', 'o')}`
    expect(await notesOf(inside)).toEqual([
      [
        ['a', 'Over the table.'],
        ['b', 'In it.'],
      ],
      [
        ['a', 'Of a paragraph.'],
        ['b', 'Over none.'],
      ],
    ])
  })

  test('stand at its foot where other words of it call them too, or another table is between', async () => {
    const again = `Before.[^h]\n\n${labelled('Again', 'h')}${rows}\nBehind.[^p] And.[^o]\n`
    expect((await notesOf(again))[0]).toEqual([['a', 'In it.']])
    const between = `${labelled('First', 'p')}| أ | ب |\n| :-- | --: |\n| د | 1 |\n\n${rows}\n[^h] [^o]\n`
    expect((await notesOf(between))[0]).toEqual([['a', 'Of a paragraph.']])
  })
})
