/** Contents, and the ranks of what they list. */
import { describe, expect, it } from 'vitest'
import type { PublishedContents } from '../../pipeline/publication.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { prepareAndWarn, prepareText, wordsOf } from './prepare-text.ts'

async function contentsOf(body: string): Promise<PublishedContents> {
  const { blocks } = await prepareText(body, { kind: 'report' })
  return blocks.find((block) => block.type === 'contents') ?? expect.fail()
}

describe('contents', () => {
  it('list headings to their depth, with labels, without calls, and annexes after them', async () => {
    const text =
      '## I. One[^n]\n\n### A. Two\n\n#### 1. Three\n\n## Four\n\n::annex\n\n## Own\n\n::annex\n\nText.\n\n[^n]: N.'
    const { entries, title, pageWord, depth, ...others } = await contentsOf(`::contents{depth=2}\n\n${text}`)
    expect(entries.map(({ level, label, content, target }) => [level, label, wordsOf(content), target])).toEqual([
      [1, 'I.', 'One', 'section-1'],
      [2, 'A.', 'Two', 'section-2'],
      [1, undefined, 'Four', 'section-4'],
      [1, undefined, 'Annex I\nOwn', 'annex-1'],
      [1, undefined, 'Annex II', 'annex-2'],
    ])
    expect([title, pageWord, depth]).toEqual(['Contents', 'Page', 2])
    expect('paragraphsWord' in others).toBe(false)
    expect(entries.map((entry) => ['label' in entry, 'paragraphs' in entry])).toEqual([
      [true, false],
      [true, false],
      [false, false],
      [false, false],
      [false, false],
    ])
    const deep = await contentsOf(`::contents{depth=3}\n\n${text}`)
    expect(deep.entries.map(({ content }) => wordsOf(content))).toContain('Three')
  })

  it('give the paragraphs under each heading, to the next that is as high, and no sub-paragraphs', async () => {
    const { entries } = await contentsOf(
      '::contents{paragraphs}\n\n## I. One\n\n### A. Two\n\n1. P.\n\n   1. Sub.\n\n   1. Sub.\n\n### B. Three\n\n1. P.\n\n1. P.\n\n## II. Four\n\nText.\n\n## III. Five\n\n## IV. Six\n\n### A. Seven\n\n1. P.\n\n1. P.',
    )
    expect(entries.map(({ content, paragraphs }) => [wordsOf(content), paragraphs])).toEqual([
      ['One', '1–3'],
      ['Two', '1'],
      ['Three', '2–3'],
      ['Four', undefined],
      ['Five', undefined],
      ['Six', '4–5'],
      ['Seven', '4–5'],
    ])
  })

  it('name a single annex without a number', async () => {
    const { entries } = await contentsOf('::contents\n\nText.\n\n::annex\n\nText.\n\n::enclosure\n\nText.')
    expect(entries.map(({ content, target }) => [wordsOf(content), target])).toEqual([
      ['Annex', 'annex'],
      ['Enclosure', 'enclosure'],
    ])
  })

  it('name annexes with their titles, without the calls of notes', async () => {
    const { entries } = await contentsOf(
      '::contents\n\nText.\n\n::annex\n\n## Charts *of* the mission[^1]\n\nText.\n\n::annex\n\nText.\n\n[^1]: Note.',
    )
    expect(
      entries.map(({ content }) => content.map((each) => (each.type === 'text' ? each.value : each.type))),
    ).toEqual([['Annex I', 'lineBreak', 'Charts ', 'of', ' the mission'], ['Annex II']])
  })
})

/** Rank and depth in the outline of the headings of a text. */
async function places(body: string): Promise<readonly (readonly unknown[])[]> {
  const { blocks } = await prepareText(body, { kind: 'report' })
  return blocks
    .flatMap((block) => (block.type === 'box' ? block.children : [block]))
    .flatMap((block) => (block.type === 'heading' ? [[wordsOf(block.content), block.rank, block.outline]] : []))
}

describe('headings', () => {
  it('stand under the title, level by level, and none is left out on the way down', async () => {
    expect(await places('## A\n\n### B\n\n#### C\n\n## D\n\n### E')).toEqual([
      ['A', 2, 0],
      ['B', 3, 1],
      ['C', 4, 2],
      ['D', 2, 0],
      ['E', 3, 1],
    ])
  })

  it('stand under the heading of their annex, or under its title', async () => {
    expect(await places('## A\n\n::annex\n\n## Title\n\n## B\n\n### C\n\n::annex\n\nText.\n\n## D')).toEqual([
      ['A', 2, 0],
      ['B', 4, 1],
      ['C', 5, 2],
      ['D', 3, 1],
    ])
  })

  it('are the title of an annex only where they come first, without a number', async () => {
    expect(await places('Text.\n\n::annex\n\n## I. A')).toEqual([['A', 3, 1]])
  })

  it('in a frame count among the others', async () => {
    expect(await places('## A\n\n:::box\n## B\n\nText.\n:::\n\n## C')).toEqual([
      ['A', 2, 0],
      ['B', 2, 0],
      ['C', 2, 0],
    ])
  })
})

/** What a reference to `#x` prints in a text. */
async function printed(body: string, facts = {}): Promise<readonly unknown[]> {
  const { blocks } = await prepareText(`In [](#x)!\n\n${body}`, { kind: 'report', ...facts })
  const [, text] = blocks
  const call = text?.type === 'paragraph' ? text.content[1] : undefined
  return call?.type === 'text' ? [call.value, call.link] : []
}

/** What stands for a line with references to a section, an annex, a table and a paragraph. */
async function referring(words: string, language: LanguageCode = 'en'): Promise<string> {
  const table = ':::table[T]{#t}\n| A |\n| - |\n| 1 |\n:::'
  const more = `## I. A {#s}\n\n## II. B {#r}\n\n1. C {#p}\n\n${table}\n\n::annex{#a}\n\nText.\n\n::annex\n\nText.`
  const { blocks } = await prepareText(`${words}\n\n${more}`, { kind: 'report', language })
  const [, text] = blocks
  return text?.type === 'paragraph' ? wordsOf(text.content).replaceAll('\u00A0', ' ') : ''
}

describe('references', () => {
  it.each([
    ['en', 'See [](#s), [](#a) and [](#t).', 'See section I, annex I and table 1.'],
    [
      'en',
      'See section [](#s), annex [](#a), table [](#t), paragraph [](#p).',
      'See section I, annex I, table 1, paragraph 1.',
    ],
    ['en', 'Sections [](#s) and [](#r); *sections* [](#s)–[](#r).', 'Sections I and II; sections I–II.'],
    ['en', 'Sections apart, see [](#s) and [](#r).', 'Sections apart, see section I and section II.'],
    [
      'fr',
      'Voir la section [](#s), l’annexe [](#a), tableau [](#t) et [](#s).',
      'Voir la section I, l’annexe I, tableau 1 et section I.',
    ],
    ['es', 'Las secciones [](#s) y [](#r), el anexo [](#a), [](#t).', 'Las secciones I y II, el anexo I, cuadro 1.'],
    ['ru', 'В разделе [](#s) и в приложении [](#a), см. [](#r).', 'В разделе I и в приложении I, см. раздел II.'],
    ['ar', 'انظر الفرع [](#s) و[](#a) والمرفق [](#a).', 'انظر الفرع الأول والمرفق الأول والمرفق الأول.'],
    ['zh', '见第[](#s)节、附件[](#a)、表[](#t)和[](#r)。', '见第一节、附件一、表1和第二节。'],
  ] as const)('%s: %s', async (language, words, printed) => {
    expect(await referring(words, language)).toBe(printed)
  })

  it('leaves the only annex its noun, once', async () => {
    const { blocks } = await prepareText('See annex [](#a). See [](#a).\n\n::annex{#a}\n\nText.', { kind: 'report' })
    const [, text] = blocks
    expect(text?.type === 'paragraph' && wordsOf(text.content)).toBe('See annex. See annex.')
  })

  it('name what is counted as running text does', async () => {
    expect(await printed('## I. A\n\n### A. B {#x}')).toEqual(['section\u00A0I.A', { id: 'section-2' }])
    expect(await printed('1. A\n\n   1. B\n\n   1. C {#x}')).toEqual(['1\u00A0(b)', { id: 'par-1-2' }])
    expect(await printed('1. A\n\n   1. B\n\n      1. C {#x}')).toEqual(['1\u00A0(a)\u00A0(i)', { id: 'par-1-1-1' }])
    expect(await printed('(a) B\n\n(b) C {#x}')).toEqual(['(b)', { id: 'par-2' }])
    expect(await printed('::annex{#x}\n\nText.\n\n::annex\n\nText.')).toEqual(['annex\u00A0I', { id: 'annex-1' }])
    expect(await printed('::annex\n\nText.\n\n::annex\n\n1. A {#x}')).toEqual(['1', { id: 'annex-2-par-1' }])
  })

  it.each(['Text. {#x}', '## Heading {#x}', ':::table{#x}\n| a |\n| - |\n:::', '![A](a.png) {#x}', '- A {#x}'])(
    'print nothing of what has no number, and say so: %j',
    async (body) => {
      const { publication, file } = await prepareAndWarn(`See [](#x)!\n\n${body}`, { kind: 'report' })
      const [, text] = publication.blocks
      expect(text?.type === 'paragraph' && wordsOf(text.content)).toBe('See !')
      expect(file.messages.filter(({ fatal }) => fatal === false).map(({ ruleId, line }) => [line, ruleId])).toEqual([
        [3, 'reference-empty'],
      ])
    },
  )
})
