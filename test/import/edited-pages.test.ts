/** Pages, looks of paragraphs, joined cells and contents that an editor changes in a Word file of ours: none of it is lost in silence. */
import { describe, expect, test } from 'vitest'
import { editedSource } from './edited-source.ts'
import { factsOf, sentence, topic } from './long-documents.ts'
import { change, type Parts } from './word-edits.ts'

const codes = ['ar', 'fr', 'zh'] as const
type Code = (typeof codes)[number]

const facts = factsOf('report', 'by: secretary-general\n')

const textIn = (code: Code, mark = ''): string =>
  [
    `---\nagenda-titles:\n  - ${topic(code, 3)}\n---`,
    `# ${topic(code, 2)}`,
    '::contents',
    `## I. ${topic(code, 6)}`,
    ...Array.from({ length: 11 }, (_, at) => `${at + 1}. ${sentence(code, at + 1)}`),
    `${mark}12. ${sentence(code, 12)}`,
    `## II. ${topic(code, 7)}`,
    `| ${topic(code, 8)} | b |\n| :-- | :-- |\n| ${topic(code, 9)} | c |\n| ${topic(code, 10)} | d |\n| e | f |`,
    `13. ${sentence(code, 13)}`,
  ].join('\n\n') + '\n'

const inProperties = (xml: string, element: string): string => xml.replace(/(<w:pStyle [^>]*>)/, `$1${element}`)

const apart = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'

/** The ways in which programs begin a page, at a paragraph. */
const pages: Readonly<Record<string, (xml: string) => string>> = {
  'a break by itself': (xml) => apart + xml,
  'a break before its words': (xml) => xml.replace('</w:pPr>', '</w:pPr><w:r><w:br w:type="page"/></w:r>'),
  'its own properties': (xml) => inProperties(xml, '<w:pageBreakBefore/>'),
}

/** A section that begins on a page, with the paper of the last one. */
function section(parts: Parts, said: string): void {
  const [last = ''] = parts.document.match(/<w:sectPr(?=[ >])(?:(?!<w:sectPr).)*<\/w:sectPr>(?=<\/w:body>)/s) ?? []
  expect(last).toContain('"continuous"')
  change(said, (xml) => `<w:p><w:pPr>${last}</w:pPr></w:p>${xml}`)(parts)
  const end = parts.document.lastIndexOf('"continuous"')
  parts.document = `${parts.document.slice(0, end)}"nextPage"${parts.document.slice(end + '"continuous"'.length)}`
}

const asHeading = (xml: string): string =>
  xml.replace('w:val="SingleTxt"', 'w:val="H1"').replace(/<w:numPr>.*?<\/w:numPr>/s, '')

const join = (value: string) => (xml: string) => xml.replace(/(<w:tcW [^>]*>)/, `$1<w:vMerge${value}/>`)

describe.each(codes)('in %s', (code) => {
  const [text, broken] = [textIn(code), textIn(code, '::page-break\n\n')]

  test.each(Object.entries(pages))('a page that begins with %s begins in the source', async (_, way) => {
    const edited = await editedSource(code, { text, facts }, [change(sentence(code, 12), way)])
    expect(edited.from).toBe('merged')
    expect(edited.text).toBe(broken)
  })

  test('a page that begins with a section begins in the source', async () => {
    const edited = await editedSource(code, { text, facts }, [(parts) => section(parts, sentence(code, 12))])
    expect(edited.from).toBe('merged')
    expect(edited.text).toBe(broken)
  })

  test('a page that an editor lets begin no more begins no more', async () => {
    const without = change(sentence(code, 12), (xml) => xml.replace('<w:pageBreakBefore/>', ''))
    const edited = await editedSource(code, { text: broken, facts }, [without])
    expect(edited.from).toBe('merged')
    expect(edited.text).toBe(text)
  })

  test('a page that begins as before in the way of another program is no edit', async () => {
    const other = change(sentence(code, 12), (xml) => apart + xml.replace('<w:pageBreakBefore/>', ''))
    const edited = await editedSource(code, { text: broken, facts }, [other])
    expect(edited.text).toBe(broken)
    expect(edited.told.filter((told) => !told.startsWith('import-merged'))).toEqual([])
  })

  test('the one paragraph that is given the style of a heading is one', async () => {
    const edited = await editedSource(code, { text, facts }, [change(sentence(code, 13), asHeading)])
    expect(edited.from).toBe('merged')
    expect(edited.text).toBe(text.replace(`13. ${sentence(code, 13)}`, `### ${sentence(code, 13)}`))
  })

  test('cells that are joined to those above are', async () => {
    const edited = await editedSource(code, { text, facts }, [
      change(topic(code, 9), join(' w:val="restart"'), 'tc'),
      change(topic(code, 10), (xml) => join('')(xml.replace(/<w:r(?=[ >]).*<\/w:r>/s, '')), 'tc'),
    ])
    expect(edited.from).toBe('merged')
    expect(edited.text).toBe(text.replace(`| ${topic(code, 10)} | d |`, '| ^ | d |'))
  })

  test('what is typed into contents alone is told', async () => {
    const typed = change(topic(code, 7), (xml) => xml.replace(/<\/w:t>/, ' Zwischenruf</w:t>'))
    const edited = await editedSource(code, { text, facts }, [typed])
    expect(edited.text).toBe(text)
    expect(edited.told.filter((told) => told.startsWith('import-words'))).toEqual([
      'import-words: “Zwischenruf” was left out: it stands here in the Word file, among what is composed.',
    ])
  })
})
