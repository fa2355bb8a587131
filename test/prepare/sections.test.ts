/** Where the paper turns. */
import { expect, it } from 'vitest'
import { prepareText } from './prepare-text.ts'

/** How the paper lies, and the blocks on it. */
async function sectionsOf(body: string): Promise<readonly (readonly string[])[]> {
  const { sections } = await prepareText(body, { kind: 'report' })
  return sections.map(({ orientation, blocks }) => [orientation, ...blocks.map(({ type }) => type)])
}

const table = (attributes = ''): string => `:::table${attributes}\n| a |\n| - |\n| b |\n:::`

it('stays upright without a table on its side', async () => {
  expect(await sectionsOf(`Text.\n\n${table()}\n\n## Heading`)).toEqual([
    ['portrait', 'title', 'paragraph', 'table', 'heading'],
  ])
})

it('turns for a table on its side, and turns back', async () => {
  expect(await sectionsOf(`Text.\n\n${table('{landscape}')}\n\n${table('{landscape}')}\n\nMore.`)).toEqual([
    ['portrait', 'title', 'paragraph'],
    ['landscape', 'table', 'table'],
    ['portrait', 'paragraph'],
  ])
})

it('takes the headings over a table with it, and neither other text nor headings before that', async () => {
  expect(await sectionsOf(`## A\n\nText.\n\n## B\n\n### C\n\n${table('{landscape}')}\n\n## D\n\n${table()}`)).toEqual([
    ['portrait', 'title', 'heading', 'paragraph'],
    ['landscape', 'heading', 'heading', 'table'],
    ['portrait', 'heading', 'table'],
  ])
})

it('takes the heading, note and title of an annex with its table', async () => {
  expect(await sectionsOf(`Text.\n\n::annex{original=fr}\n\n## Title\n\n${table('{landscape}')}`)).toEqual([
    ['portrait', 'title', 'paragraph'],
    ['landscape', 'attachmentHeading', 'attachmentNote', 'attachmentTitle', 'table'],
  ])
})

it('gives each section the sheet of its paper', async () => {
  const { sections, sheet, turnedSheet } = await prepareText(`Text.\n\n${table('{landscape}')}`)
  expect(sections.map((section) => section.sheet)).toEqual([sheet, turnedSheet])
  expect(sheet.width).toBeLessThan(sheet.height)
  expect(turnedSheet.width).toBeGreaterThan(turnedSheet.height)
})
