/** Files of ours that somebody has worked on: what the reader knows of them, and takes for granted. */
import { describe, expect, test } from 'vitest'
import { importParts, type ImportedParts } from './import-parts.ts'
import { call, footnote, paragraph, run, styled, table, type WordParts } from './strange-file.ts'

const styleNames = {
  Body: 'Single_Txt',
  Quote: 'Quote',
  TableText: 'Small',
  Title: 'Table_Title',
  Unit: 'Table_Unit',
  BoxTitle: 'Box_Title',
}

const styles = Object.entries(styleNames)
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('')

/** Imports the text of a report that carries its facts. */
function importOurs(
  body: string,
  { parts = {}, facts = {} }: { readonly parts?: Partial<WordParts>; readonly facts?: Record<string, string> } = {},
): Promise<ImportedParts> {
  const all = { kind: 'report', organ: 'general-assembly', date: '2026-01-07', distribution: 'general', ...facts }
  const variables = Object.entries(all).map(([key, value]) => `<w:docVar w:name="fact ${key}" w:val="${value}"/>`)
  return importParts({ styles, settings: `<w:docVars>${variables.join('')}</w:docVars>`, ...parts, body })
}

const contents = `<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('I. Introduction')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`

const onNewPage = (text: string): string => paragraph(text, '<w:pageBreakBefore/>')

const inset = (left: number): string => paragraph('Words.', `<w:pStyle w:val="Body"/><w:ind w:left="${left}"/>`)

describe('files of ours', () => {
  test('leave out a note that has lost its words, and say so', async () => {
    const { text, messages } = await importOurs(`<w:p>${run('Words')}${call(2)}${run(' and more')}${call(3)}</w:p>`, {
      parts: { footnotes: footnote(2, '') + footnote(3, 'See above.') },
    })
    expect(text.trimEnd()).toBe('Words and more[^1]\n\n[^1]: See above.')
    expect(messages).toEqual([expect.stringMatching(/^1 import-lost: The call of a note without words/)])
  })

  test('have page breaks of the author beside contents in the text', async () => {
    const { text } = await importOurs(paragraph('Before.') + contents + onNewPage('Behind.'))
    expect(text).toBe('Before.\n\n::page-break\n\n::contents{depth=3}\n\n::page-break\n\nBehind.\n')
  })

  test('have composed page breaks around contents on pages of their own', async () => {
    const facts = { organ: 'human-rights-council' }
    const { text } = await importOurs(paragraph('Before.') + contents + onNewPage('Behind.'), { facts })
    expect(text).toBe('Before.\n\n::contents{depth=3}\n\nBehind.\n')
  })

  test('keep the marks of a title that no table follows', async () => {
    const title = styled('Title', run('A ') + run('bold', '<w:b/>') + run(' title'))
    expect((await importOurs(title + paragraph('Words.'))).text).toBe('A **bold** title\n\nWords.\n')
  })

  test('have a title and a unit over their table, whatever empty lines stand between', async () => {
    const over = styled('Title', run('Costs')) + paragraph('') + styled('Unit', run('(Dollars)')) + paragraph('')
    const { text } = await importOurs(
      over +
        table([
          ['A', 'B'],
          ['1', '2'],
        ]),
    )
    expect(text).toContain(':::table[Costs]{unit=Dollars')
  })

  test('have a box whose title stands in its cell, or in one of its own', async () => {
    const sides = ['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single"/>`).join('')
    const framed = (cells: readonly string[]): string =>
      `<w:tbl><w:tblPr><w:tblBorders>${sides}</w:tblBorders></w:tblPr>${cells.map((cell) => `<w:tr><w:tc>${cell}</w:tc></w:tr>`).join('')}</w:tbl>`
    const title = styled('BoxTitle', run('The title'))
    const words = styled('Body', run('Words.')) + styled('Body', run('More.'))
    const expected = ':::box[The title]\nWords. {continued}\n\nMore. {continued}\n:::'
    for (const cells of [
      [title + words],
      [title, words],
      [title, styled('Body', run('Words.')), styled('Body', run('More.'))],
    ])
      expect((await importOurs(framed(cells))).text.trimEnd()).toBe(expected)
  })

  test('have a quotation where an indent is deeper than the column', async () => {
    const { text } = await importOurs(inset(1267) + inset(1267 + 475))
    expect(text).toMatch(/^Words\. \{continued\}\n\n:::quote\nWords\./)
  })
})
