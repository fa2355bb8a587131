/** What Word counts by itself has the numbers that we computed. */
import { blocksOf } from '../../pipeline/reading-order.ts'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ParagraphLevel } from '../../templates/vocabulary.ts'
import type { PublishedBlock, PublishedParagraph } from '../../pipeline/publication.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { countCaptions } from '../../pipeline/write/docx/captions.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { writeDocx } from './docx-parts.ts'
import { letter, paragraph, text } from './example-publication.ts'
import { parseXml } from './package-tree.ts'
import { countedParagraphs } from './word-counting.ts'

const codes = Object.keys(languages) as readonly LanguageCode[]

function numbered(level: ParagraphLevel, label: string, words = 'a'): PublishedParagraph {
  return paragraph([text(words)], { level, label, indent: level - 1, id: `par-${label}-${words}` })
}

const attachment: PublishedBlock = {
  type: 'attachmentHeading',
  rank: 2,
  style: 'attachmentHeading',
  spaceBefore: 0,
  startsPage: true,
  id: 'annex',
  content: [text('Annex')],
}

async function labelsOf(blocks: readonly PublishedBlock[]): Promise<readonly string[]> {
  const { tree } = await writeDocx(letter({ columns: [], blocks }))
  return countedParagraphs(tree('word/document.xml'), tree('word/numbering.xml')).map(({ label }) => label)
}

/** What Word can write of the labels of each language: neither Arabic letters and figures, nor Chinese ones in brackets. */
const patterns: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /^(?:[•–]|’\d+‘|\d+ -)$/,
  en: /./,
  es: /./,
  fr: /./,
  ru: /./,
  zh: /^(?:[•–]|\d+\.|\(?[a-z][).])$/,
}

/** Labels of the paragraphs and bullets of a publication, in order. */
function labelsIn(block: PublishedBlock): readonly string[] {
  if (block.type === 'quote' || block.type === 'box') return block.children.flatMap(labelsIn)
  if (block.type !== 'paragraph' && block.type !== 'bullet') return []
  return block.label === undefined ? [] : [block.label]
}

describe('lists', () => {
  test('run on through the text and begin again in an attachment', async () => {
    const labels = ['1.', '(a)', '(b)', '(i)', '2.', '(a)']
    const levels = [1, 2, 2, 3, 1, 2] as const
    const blocks = () => labels.map((label, index) => numbered(levels[index] ?? 1, label))
    expect(await labelsOf([...blocks(), attachment, ...blocks()])).toEqual([...labels, ...labels])
  })

  test('of items under no numbered paragraph begin again with each', async () => {
    const items = () => [numbered(2, '(a)'), numbered(2, '(b)')]
    expect(await labelsOf([...items(), paragraph([text('b')]), ...items(), numbered(1, '1.'), ...items()])).toEqual([
      '(a)',
      '(b)',
      '(a)',
      '(b)',
      '1.',
      '(a)',
      '(b)',
    ])
  })

  test('leave a label that Word would not give to be typed', async () => {
    expect(await labelsOf([numbered(1, '1.'), numbered(1, '5.'), numbered(1, '2.'), numbered(2, '(أ)')])).toEqual([
      '1.',
      '2.',
    ])
  })

  test('are not mixed up with letters of a word', async () => {
    expect(await labelsOf([numbered(2, 'item a'), numbered(2, '')])).toEqual([])
  })

  test.each(codes)('give the labels of the kitchen sink in %s, or leave them typed', async (code) => {
    const compiled = await compileFolder('test/cases/kitchen-sink', ['docx'], code)
    const parts = unzipSync(bytesOf(compiled, 'docx'))
    const tree = (path: string) => parseXml(strFromU8(parts[path] ?? new Uint8Array()))
    const counted = countedParagraphs(tree('word/document.xml'), tree('word/numbering.xml'))
    const labels = blocksOf(compiled.publication ?? letter()).flatMap(labelsIn)
    const isWords = (label: string): boolean => patterns[code].test(label)
    expect(counted.map(({ label }) => label)).toEqual(labels.filter(isWords))
  })
})

const link = (value: string, id: string) => paragraph([text(value, { link: { id } })])

describe('references', () => {
  test('to a paragraph that Word counts are fields with their result', async () => {
    const target = numbered(1, '1.')
    const { xml } = await writeDocx(letter({ columns: [], blocks: [target, link('1', target.id ?? '')] }))
    expect(xml('word/document.xml')).toMatch(/ REF \S+ \\n \\h <[^]*?<w:t[^>]*>1<\/w:t>/)
  })

  test('whose words are others than Word’s are links', async () => {
    const target = numbered(2, '(a)')
    const { xml } = await writeDocx(letter({ columns: [], blocks: [target, link('a', target.id ?? '')] }))
    expect(xml('word/document.xml')).not.toContain(' REF ')
    expect(xml('word/document.xml')).toContain('<w:hyperlink ')
  })
})

const figure = (label: string): PublishedBlock => ({
  type: 'figure',
  style: 'figure',
  spaceBefore: 0,
  startsPage: false,
  label,
  alternative: 'a',
  measure: 'column',
  source: 'a.png',
})

describe('captions', () => {
  test('are counted in Arabic or Roman figures, each series by itself', () => {
    const blocks = ['Figure I', 'Figure II', 'Figure IV', 'Рисунок III', '图 4'].map(figure)
    expect([...countCaptions(letter({ blocks })).values()].map(({ before, number }) => before + number)).toEqual([
      'Figure I',
      'Figure II',
      'Рисунок III',
      '图 4',
    ])
  })
})
