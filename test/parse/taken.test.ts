/** What is not quite Markdown but certain is read as it is meant, and nothing of it is told or lost. */
import { expect, test } from 'vitest'
import type { Block, Inline } from '../../pipeline/document.ts'
import { parseText } from './parse-text.ts'

function shown(inline: Inline): string {
  if (inline.type !== 'text') return inline.type === 'lineBreak' ? '⏎' : `⟦${inline.type}⟧`
  const marks = inline.marks.map((mark) => mark.slice(0, 1)).join('')
  return marks === '' ? inline.value : `${marks}⟨${inline.value}⟩`
}

function shownBlock(block: Block): string {
  const words = 'children' in block ? block.children.map((child) => shown(child as Inline)).join('') : ''
  if (block.type === 'bullet') return `${'•'.repeat(block.level)} ${words}`
  return block.type === 'numberedParagraph' ? `${block.level} ${words}` : words
}

function blocksOf(text: string): readonly string[] {
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
  const { document, diagnostics } = parseText(`# T\n\n${text}\n`, { language })
  expect(diagnostics).toEqual([])
  return document.children.map(shownBlock)
}

test.each([
  ['报告**重要。**必须', '报告b⟨重要。⟩必须'],
  ['**《宪章》**第二条；见**第1段（甲）**和', 'b⟨《宪章》⟩第二条；见b⟨第1段（甲）⟩和'],
  ['见*“附件”*。他说**“是”**，', '见i⟨“附件”⟩。他说b⟨“是”⟩，'],
  ['**注：**本文', 'b⟨注：⟩本文'],
])('emphasis beside Chinese marks closes: %s', (text, expected) => {
  expect(blocksOf(text)).toEqual([expected])
})

test.each([
  ['2*3=6*1', '2*3=6*1'],
  ['a*b=c*d', 'a*b=c*d'],
  ['x*y*z', 'x*y*z'],
  ['2*n + 3*m', '2*n + 3*m'],
  ['(a*b)*(c*d)', '(a*b)*(c*d)'],
  ['*Area* of 2*3 and 4*5', 'i⟨Area⟩ of 2*3 and 4*5'],
  ['Article 24*bis* and un*believ*able', 'Article 24i⟨bis⟩ and uni⟨believ⟩able'],
])('stars that multiply are printed: %s', (text, expected) => {
  expect(blocksOf(text)).toEqual([expected])
})

test.each([
  ['https://x.org/a_b/*c*/_d_', 'https://x.org/a_b/*c*/_d_'],
  ['www.un.org/_a_b_ and *more*', 'www.un.org/_a_b_ and i⟨more⟩'],
  ['un.org/_a_/b, docs.un.org/__x__/y and *more*', 'un.org/_a_/b, docs.un.org/__x__/y and i⟨more⟩'],
  ['See UNDOCS.ORG/*a*/b and bit.ly/_a_', 'See UNDOCS.ORG/*a*/b and bit.ly/_a_'],
  ['and.or/*x* org/*y* un.org *z* a.organ/*z*', 'and.or/i⟨x⟩ org/i⟨y⟩ un.org i⟨z⟩ a.organ/i⟨z⟩'],
  ['**https://x.org/a**', 'b⟨https://x.org/a⟩'],
  ['**𐀀www.un.org**one', 'b⟨𐀀www.un.org⟩one'],
  ['*See https://x.org/a_b*, *c*', 'i⟨See https://x.org/a_b⟩, i⟨c⟩'],
  ['https://x.org/?a=*b*&amp;c=1', 'https://x.org/?a=*b*&c=1'],
  ['https://x.org/?a=*b*&c=1', 'https://x.org/?a=*b*&c=1'],
  ['*https://x.org/a*&#x62;', 'i⟨https://x.org/a⟩b'],
  ['见https://un.org/a_b，**重要**。', '见https://un.org/a_b，b⟨重要⟩。'],
  ['Write to first_last_name@un.org or mailto:a_b@un.org', 'Write to first_last_name@un.org or mailto:a_b@un.org'],
])('addresses keep their signs: %s', (text, expected) => {
  expect(blocksOf(text)).toEqual([expected])
})

test.each([
  ['a  \nb', ['a⏎b']],
  ['a   \nb\\\nc\nd', ['a⏎b⏎c d']],
  ['1. a  \n   b', ['1 a⏎b']],
])('two spaces break a line: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected)
})

test.each([
  ['•\tone\n•\ttwo', ['• one', '• two']],
  ['· one\n· two *b*\n\nText', ['• one', '• two i⟨b⟩', 'Text']],
  ['·       one\n·       two', ['• one', '• two']],
  ['Text:\n• one\n    • two', ['Text:', '• one', '•• two']],
  ['–\tone\n–\ttwo', ['• one', '• two']],
  ['1. Text:\n\n   • one', ['1 Text:', '• one']],
  ['A · b and a • c', ['A · b and a • c']],
])('bullets may be typed by their sign: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected)
})

test.each([
  ['- a\n\n  b *c*\n- d', ['• a⏎b i⟨c⟩', '• d']],
  ['- a\n  - b\n\n    c\n\n    d', ['• a', '•• b⏎c⏎d']],
])('paragraphs in a bullet stand in it: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected)
})

test.each([
  ['(a)\tone\n(b)\ttwo', ['2 one', '2 two']],
  ['The Committee:\n(a)\tone\n(b)\t*two*\nmore', ['The Committee:', '2 one', '2 i⟨two⟩ more']],
  ['(a) one;\n(b) two; and\n(c) three', ['2 one;', '2 two; and', '2 three']],
  ['1. Text:\n   (a)\tone\n   (b)\ttwo', ['1 Text:', '2 one', '2 two']],
  ['2. Text\n   (a) one;\n   (b) two.', ['1 Text', '2 one;', '2 two.']],
  ['Text here\na) one;\nb) two;\nc) three.', ['Text here', '2 one;', '2 two;', '2 three.']],
  ['Subparagraph\n(a) says one,\nand another\n(b) says two', ['Subparagraph (a) says one, and another (b) says two']],
  ['See paragraphs\n(a) and (b) of it', ['See paragraphs (a) and (b) of it']],
])('items on lines of their own are items: %j', (text, expected) => {
  expect(blocksOf(text)).toEqual(expected)
})

test.each(['[//]: # (note to self)', '[comment]: <> (note)', '[//]: # "a"\n[//]: # (b)', "[]: # 'note'"])(
  'a comment of other Markdown is none of the text, and leaves the source: %j',
  (comment) => {
    const text = `# T\n\nA\n\n${comment}\n\nB\n`
    const { document, diagnostics } = parseText(text)
    expect(diagnostics).toEqual([])
    expect(document.children.map(shownBlock)).toEqual(['A', 'B'])
    expect(document.comments.map(({ start, end }) => text.slice(start, end))).toEqual([comment])
  },
)

test.each([
  ['a&#150;b&#x97;c', 'a–b—c'],
  ['l&#146;an &#147;b&#148; &#128;5 \\&#150;', 'l’an “b” €5 &#150;'],
])('references by the numbers of Windows are its characters: %s', (text, expected) => {
  expect(blocksOf(text)).toEqual([expected])
})

function codes(text: string): readonly string[] {
  return parseText(`# T\n\nA.\n\n${text}`).diagnostics.map(({ code }) => code)
}

test('an annex without text is told, one with text is not', () => {
  expect(codes('::annex\n')).toEqual(['attachment-empty'])
  expect(codes('::annex[Map]\n\n::annex\n\nB.\n')).toEqual(['attachment-empty'])
  expect(codes('::annex\n\n| a |\n| - |\n| b |\n')).toEqual([])
})

test.each(['# T\n', '# T\n\n<!-- later -->\n', '<!-- later -->\n\n# T\n'])(
  'a document without text is told: %j',
  (text) => {
    expect(parseText(text).diagnostics.map(({ code }) => code)).toContain('text-missing')
  },
)

test.each(['# T\n\nA.\n', '# T\n\n::annex\n\nA.\n', '# T\n\n| a |\n| - |\n', '# T\n\n::contents\n'])(
  'a document with some text is not told to have none: %j',
  (text) => {
    expect(parseText(text).diagnostics.map(({ code }) => code)).not.toContain('text-missing')
  },
)

test.each([
  ['![A](a.png "The **title**")', 'plain-markup'],
  [':::table{desc="A *b* c"}\n| a |\n| - |\n| b |\n:::', 'plain-markup'],
  [':::table{desc="See <b>a</b>"}\n| a |\n| - |\n| b |\n:::', 'plain-markup'],
])('signs of Markdown where words are plain are told: %j', (text, code) => {
  expect(new Set(codes(text))).toEqual(new Set([code]))
})

test.each([
  '![A *map* of A/80/L.1*](a.png "2 * 3, A/80/L.1* [sic]")',
  ':::table{desc="Figures for 2*3=6, in R&D; A/80/L.1*" unit="km"}\n| a |\n| - |\n| b |\n:::',
])('plain words are not told: %j', (text) => {
  expect(codes(text)).toEqual([])
})

test('a lost letter is told wherever it stands', () => {
  expect(parseText('# T\n\nA &#xFFFD; b &#129; c\n').diagnostics.map(({ code }) => code)).toContain('lost-character')
})

test.each([
  ['Yours\nJohn Smith\nAmbassador', 'likely-lines'],
  ['Permanent Mission of France\n42 rue de Lausanne\n1201 Geneva', 'likely-lines'],
  ['联合国\n大会\n第七十五届会议', 'likely-lines'],
  ['A.* \n\n* Reissued', 'likely-starred-note'],
  ['A.*\n\n* Reissued for technical reasons.', 'likely-starred-note'],
  ['* p < 0.01', 'likely-starred-note'],
  ['* P ≤ 0.01\n', 'likely-starred-note'],
  ['A.\n\n* La présente lettre a été reçue après le délai.', 'likely-starred-note'],
  ['A.\n\n* Reissued.\n\nB.', 'likely-starred-note'],
  ['A.\n\n* 因技术原因重新印发。', 'likely-starred-note'],
  ['**Introduction**\n\nText.', 'likely-bold-heading'],
  ['**导言**\n\n- 一', 'likely-bold-heading'],
])('a paragraph that was likely another block is told: %j', (text, code) => {
  expect(parseText(`# T\n\n${text}\n`).diagnostics.map((each) => each.code)).toEqual([code])
})

test.each([
  'A line that an editor has broken at some\nforty columns or more or less before\nthe Next word',
  'One,\nTwo,\nThree',
  'One\\\nTwo\\\nThree',
  'A.\n\n* One bullet\n\n* Another\n\nB.*',
  'A/80/L.1*\n\n* One\n* Two',
  'A *b*.\n\n* One bullet\n\n* Another',
  'A.*\n\n- One bullet',
  '**Note:**\n\nText.',
  '**No heading** <!-- no heading -->\n\nText.',
  '**No heading**<!-- no heading -->\n\nText.',
  'Text.\n\n**End**',
  ':::signature\nJohn Smith\nAmbassador\nGeneva\n:::',
  ':::end\n**A**\n\n**B**\n:::',
])('a paragraph that is one is not told: %j', (text) => {
  expect(parseText(`# T\n\n${text}\n`).diagnostics).toEqual([])
})

test.each(['&nbsp;', '\u00A0', '\u3000\u3000', '- &nbsp;', '## &nbsp;', '1. \u3000', '*&nbsp;*'])(
  'fixed spaces alone are no words: %j',
  (text) => {
    expect(codes(text)).toEqual(['empty'])
  },
)

test('a cell of a fixed space is empty', () => {
  const { document } = parseText('# T\n\n| a | b |\n| - | - |\n| &nbsp; | c |\n')
  const [table] = document.children
  expect(table?.type === 'table' && table.body[0]?.cells.map(({ children }) => children.length)).toEqual([0, 1])
})

test('signs of Markdown behind wide spaces are read as they are elsewhere', () => {
  const text = '# T\n\n　　1. 一。\n\n　　2. 二。\n\n　　(a) 甲；\n\n　　## 标题\n\n　　- 项目\n\n　　文本。\n'
  const { document, diagnostics } = parseText(text, { language: 'zh' })
  // The indent of a paragraph is composed: that of the last would be printed beside it.
  expect(diagnostics.map(({ code, place }) => `${place.line} ${code}`)).toEqual(['13 likely-indent'])
  expect(document.children.map(shownBlock)).toEqual(['1 一。', '1 二。', '2 甲；', '标题', '• 项目', '　　文本。'])
})
