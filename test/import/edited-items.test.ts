/** What an editor puts before items that stand within a paragraph, in a Word file of ours: they stand at the edge with their letters where nothing is open around them. */
import { describe, expect, test } from 'vitest'
import { languages } from '../../templates/languages/index.ts'
import { editedSource } from './edited-source.ts'
import { clause, factsOf, sentence, topic } from './long-documents.ts'
import { change, gone } from './word-edits.ts'

const codes = ['ar', 'fr', 'zh'] as const
type Code = (typeof codes)[number]

const facts = factsOf('report', 'by: secretary-general\n')

const headOf = (code: Code): string =>
  [
    `---\nagenda-titles:\n  - ${topic(code, 3)}\n---`,
    `# ${topic(code, 2)}`,
    `## I. ${topic(code, 6)}`,
    ...Array.from({ length: 9 }, (_, at) => `${at + 1}. ${sentence(code, at + 1)}`),
  ].join('\n\n')

const itemsOf = (code: Code): string =>
  [
    `10. ${clause(code, 10)}: {#listed}`,
    `    1. ${sentence(code, 20)}`,
    `    2. ${clause(code, 21)}: {#within}`,
    `        1. ${sentence(code, 22)}`,
    `    3. ${sentence(code, 23)}`,
    `11. ${sentence(code, 11)} [](#within).`,
  ].join('\n\n')

const textOf = (code: Code): string => `${headOf(code)}\n\n${itemsOf(code)}\n`

const added = (style: string, words: string): string =>
  `<w:p><w:pPr>${style}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`

const heading = '<w:pStyle w:val="H1"/>'

/** The items behind a place of the text, at the edge. */
function setOut(code: Code, text: string, opening: string): string {
  const { paragraphLabel } = languages[code]
  const [before = '', behind = ''] = text.split(opening)
  const [items = '', rest = ''] = behind.split('\n\n11. ')
  const lettered = items
    .replaceAll(/^ {4}(\d)\./gm, (_, number: string) => paragraphLabel(2, Number(number)))
    .replaceAll(/^ {8}(\d)\./gm, (_, number: string) => paragraphLabel(3, Number(number)))
  return `${before}${opening}${lettered}\n\n11. ${rest}`
}

describe.each(codes)('in %s', (code) => {
  const text = textOf(code)

  test('behind a page that begins before them', async () => {
    const page = change(sentence(code, 20), (xml) => `<w:p><w:r><w:br w:type="page"/></w:r></w:p>${xml}`)
    const edited = await editedSource(code, { text, facts }, [page])
    expect(edited.from).toBe('merged')
    const opening = '::page-break\n\n'
    expect(edited.text).toBe(setOut(code, text.replace('    1. ', `${opening}    1. `), opening))
  })

  test('behind a heading within them', async () => {
    const put = change(sentence(code, 23), (xml) => added(heading, topic(code, 9)) + xml)
    const edited = await editedSource(code, { text, facts }, [put])
    expect(edited.from).toBe('merged')
    const opening = `### ${topic(code, 9)}\n\n`
    expect(edited.text).toBe(setOut(code, text.replace('    3. ', `${opening}    3. `), opening))
  })

  test('behind a heading that their paragraph has become, counted from the first', async () => {
    const become = change(sentence(code, 20), (xml) =>
      xml.replace('w:val="SingleTxt"', 'w:val="H1"').replace(/<w:numPr>.*?<\/w:numPr>/s, ''),
    )
    const edited = await editedSource(code, { text, facts }, [become])
    expect(edited.from).toBe('merged')
    const label = languages[code].paragraphLabel(2, 1)
    // Where labels are typed in the file, the one of the heading is of its words.
    expect(edited.text).toContain(`${sentence(code, 20)}\n\n${label} ${clause(code, 21)}: {#within}`)
    expect(edited.text.split('\n').filter((line) => line.startsWith('### '))).toHaveLength(1)
  })

  test('a quotation or a paragraph before them stands within the item', async () => {
    const style = '<w:pStyle w:val="Quote"/>'
    const put = change(sentence(code, 20), (xml) => added(style, topic(code, 9)) + xml)
    const edited = await editedSource(code, { text, facts }, [put])
    expect(edited.from).toBe('merged')
    const quote = `    :::quote\n    ${topic(code, 9)}\n    :::\n\n`
    expect(edited.text).toBe(text.replace('    1. ', `${quote}    1. `))
  })

  test('a note without its call is gone with its words, which nobody is told of', async () => {
    const noted = `${text.replace('{#listed}', '[^1] {#listed}')}\n[^1]: ${topic(code, 12)}.\n`
    const uncalled = change(clause(code, 10), (xml) => xml.replace(/<w:footnoteReference [^>]*\/>/, ''))
    const edited = await editedSource(code, { text: noted, facts }, [uncalled])
    expect(edited.from).toBe('merged')
    expect(edited.text).not.toContain('[^1]')
    expect(edited.told.filter((told) => told.startsWith('import-words'))).toEqual([])
  })

  test('they stay where the paragraph before theirs is taken out', async () => {
    const edited = await editedSource(code, { text, facts }, [gone(sentence(code, 9))])
    expect(edited.from).toBe('merged')
    expect(edited.text).toBe(text.replace(`9. ${sentence(code, 9)}\n\n`, ''))
  })
})

describe.each(['  ', '   '])('in a letter, with “%s” before items under a paragraph', (indent) => {
  test.each([
    ['(a)', '(b)'],
    ['1.', '2.'],
    ['-', '-'],
  ])('%s stay as they are where another paragraph is edited', async (first, second) => {
    const items = `${indent}${first} ${sentence('fr', 5)}\n\n${indent}${second} ${sentence('fr', 6)}`
    const text = `---\nagenda-titles:\n  - ${topic('fr', 3)}\n---\n\n# ${topic('fr', 2)}\n\n${clause('fr', 4)} :\n\n${items}\n\n${sentence('fr', 8)}\n`
    const say = change(sentence('fr', 8), (xml) => xml.replace(sentence('fr', 8), sentence('fr', 9)))
    const edited = await editedSource('fr', { text, facts: factsOf('letter', '') }, [say])
    expect(edited.from).toBe('merged')
    expect(edited.text).toBe(text.replace(sentence('fr', 8), sentence('fr', 9)))
  })
})
