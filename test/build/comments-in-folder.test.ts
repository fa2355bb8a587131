/** Comments of reviewers in a file of ours come into its source, once, and no build lets them out. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { importFile, type ImportResult } from '../../pipeline/build/import-file.ts'
import { edit, within, words, type Edit } from '../import/edits.ts'
import { comment, commented, samir } from '../import/reviewed.ts'
import { namespaces } from '../import/word-package.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { buildAll, letterFacts, letterText, put } from './sources.ts'

const body = `The first line of a paragraph
that its author wrapped.[^a]

<!-- Ask again. -->

It says:

1. An item *in italics* here.

2. Another item.

| Name | Sum |
| --- | --- |
| Ink | 1 |
| Ink | 2 |

:::signature
(*Signed*) **Jane Roe**
Ambassador
:::

[^a]: A note on *this*.`

const arabic = `السطر الأول من فقرة
لفها كاتبها.

الفقرة الثانية هنا.`

/** A comment on the last run that holds some words. */
function remarked(said: string, id: number, part?: Edit['part']): Edit {
  const change = within(said, (run) => commented(id, run), 'r')
  return part === undefined ? change : { ...change, part }
}

/** A file with comments, as Word adds them. */
function withComments(bytes: Uint8Array, comments: string): Uint8Array {
  const parts = unzipSync(bytes)
  const related = 'word/_rels/document.xml.rels'
  const relationship =
    '<Relationship Id="remarks" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>'
  const links = strFromU8(parts[related] ?? new Uint8Array())
  return zipSync({
    ...parts,
    [related]: strToU8(links.replace('</Relationships>', `${relationship}</Relationships>`)),
    'word/comments.xml': strToU8(
      `<w:comments ${namespaces} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${comments}</w:comments>`,
    ),
  })
}

interface Reviewed {
  readonly code?: string
  readonly text?: string
  readonly facts?: readonly string[]
  readonly edits: readonly Edit[]
  readonly comments: string
}

async function reviewed({ code = 'en', text = body, facts = [], edits, comments }: Reviewed): Promise<string> {
  const root = await temporaryFolder()
  await put(root, {
    'sources/letter/document.yaml': letterFacts,
    [`sources/letter/${code}.md`]: letterText(text, ...facts),
  })
  await buildAll(root, { formats: ['docx'] })
  const bytes = await readFile(join(root, `out/letter/letter-${code.toUpperCase()}.docx`))
  await writeFile(join(root, 'edited.docx'), withComments(edit(bytes, edits), comments))
  return root
}

function importInto(root: string, folder: string): Promise<ImportResult> {
  const [from, target] = [join(root, 'edited.docx'), join(root, folder)]
  return importFile({ from, shown: 'edited.docx', target, ignoresSource: false, writes: true })
}

const read = (root: string, folder: string, code = 'en'): Promise<string> =>
  readFile(join(root, folder, `${code}.md`), 'utf8')

const by = 'Comment by AB (Ann Brown), 2026-03-05'

const review: Reviewed = {
  edits: [
    remarked('that its author', 1),
    remarked('in italics', 2),
    within('>2<', (cell) => cell.replace(/(<w:r>.*<\/w:r>)/s, (run) => commented(3, run)), 'tc'),
    remarked('Ambassador', 4),
    remarked('this', 5, 'footnotes'),
  ],
  comments: [1, 2, 3, 4, 5].map((id) => comment(id, `Number ${id} | ]?`)).join(''),
}

/** The text with the comments, each at its place. */
function commentedText(text: string): string {
  return text
    .replace('wrapped.', (all) =>
      all.replace(
        'wrapped.',
        `wrapped.<!-- ${by}, on “The first line of a paragraph that its author wrapped.”: Number 1 | ]? -->`,
      ),
    )
    .replace('*in italics*', `*in italics*<!-- ${by}, on “in italics”: Number 2 | ]? -->`)
    .replace('| Ink | 2 |', `| Ink | 2<!-- ${by}, on “2”: Number 3 \\| ]? --> |`)
    .replace('Ambassador', `Ambassador<!-- ${by}, on “Ambassador”: Number 4 | ]? -->`)
    .replace('*this*.', `*this*.<!-- ${by}, on “this”: Number 5 | ]? -->`)
}

test('comments alone come into the source that travels in the file, which stays as it is', async () => {
  const root = await reviewed(review)
  const result = await importInto(root, 'new')
  expect(result.from).toBe('source')
  expect(await read(root, 'new')).toBe(commentedText(letterText(body).replace('<!-- Ask again. -->\n\n', '')))
  const told = result.diagnostics.filter(({ code }) => code === 'import-comment')
  expect(told.map(({ place }) => place.line)).toEqual([3, 8, 12, 17, 22])
})

test('they come into the folder that the file came from, once', async () => {
  const root = await reviewed(review)
  const meanwhile = letterText(body).replace('Another item', 'One more item')
  await writeFile(join(root, 'sources/letter/en.md'), meanwhile)
  expect((await importInto(root, 'sources/letter')).written).toEqual(['en.md'])
  expect(await read(root, 'sources/letter')).toBe(commentedText(meanwhile))
  expect((await importInto(root, 'sources/letter')).written).toEqual([])
  expect(await read(root, 'sources/letter')).toBe(commentedText(meanwhile))
})

test('no build lets them out: neither the file nor the source in it has them', async () => {
  const root = await reviewed(review)
  await importInto(root, 'sources/letter')
  await buildAll(root, { formats: ['docx', 'html'] })
  const bytes = await readFile(join(root, 'out/letter/letter-EN.docx'))
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name))
  expect(parts.filter(([name, part]) => /comments/.test(name) || strFromU8(part).includes('Ann Brown'))).toEqual([])
  expect(await readFile(join(root, 'out/letter/letter-EN.html'), 'utf8')).not.toContain('Ann Brown')
  await writeFile(join(root, 'edited.docx'), bytes)
  await importInto(root, 'again')
  expect(await read(root, 'again')).toBe(letterText(body).replace('<!-- Ask again. -->\n\n', ''))
})

test('comments and edits of one file come together', async () => {
  const root = await reviewed({ ...review, edits: [...review.edits, words('Another item', 'A changed item')] })
  expect((await importInto(root, 'sources/letter')).from).toBe('merged')
  expect(await read(root, 'sources/letter')).toBe(
    commentedText(letterText(body).replace('Another item', 'A changed item')),
  )
})

test('a comment on a line that is composed stands before the text, and one in Arabic at its words', async () => {
  const root = await reviewed({
    code: 'ar',
    text: arabic,
    edits: [remarked('الدورة', 1), remarked('الفقرة الثانية', 2)],
    comments: comment(1, 'هل هي الدورة نفسها؟', samir) + comment(2, 'أين الأولى؟', samir),
  })
  await importInto(root, 'sources/letter')
  const text = await read(root, 'sources/letter', 'ar')
  const hand = 'Comment by س ح (سمير حداد), 2026-03-06'
  expect(text).toMatch(
    new RegExp(`^<!-- ${hand.replace(/[()]/g, '\\$&')}, on “الدورة[^”]*”: هل هي الدورة نفسها؟ -->\\n\\n# `, 'u'),
  )
  expect(text).toContain(`الفقرة الثانية هنا.<!-- ${hand}, on “الفقرة الثانية هنا.”: أين الأولى؟ -->\n`)
})

test('comments are told where they stand in the folder, whatever was written there meanwhile', async () => {
  const root = await reviewed(review)
  const meanwhile = letterText(body).replace(
    'The first line',
    'Two lines\nthat are new.\n\nAnd another.\n\nThe first line',
  )
  await writeFile(join(root, 'sources/letter/en.md'), meanwhile)
  const result = await importInto(root, 'sources/letter')
  const lines = (await read(root, 'sources/letter')).split('\n')
  const told = result.diagnostics.filter(({ code }) => code === 'import-comment').map(({ place }) => place.line)
  // Of what has several lines, the first.
  expect(told.map((line) => lines.slice(line - 1, line + 4).join('\n'))).toEqual(
    ['Number 1', 'Number 2', 'Number 3', 'Number 4', 'Number 5'].map((words) => expect.stringContaining(words)),
  )
})

test('a comment without a place is told where it stands, below the facts', async () => {
  const root = await reviewed({
    code: 'fr',
    text: 'Un mot.',
    facts: ['translation: unofficial'],
    edits: [remarked('Soixante', 1)],
    comments: comment(1, 'Laquelle ?'),
  })
  const result = await importInto(root, 'sources/letter')
  const lines = (await read(root, 'sources/letter', 'fr')).split('\n')
  const told = result.diagnostics.filter(({ code }) => code === 'import-comment')
  expect(told.map(({ place }) => lines[place.line - 1])).toEqual([expect.stringContaining('Laquelle ?')])
})
