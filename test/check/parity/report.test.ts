/** The report of languages side by side: what JSON and page hold of documents that were checked. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import { checkDocuments, type Checked } from '../../../pipeline/build/check-documents.ts'
import { planBuild } from '../../../pipeline/build/plan.ts'
import { writeParity, writeParityJson } from '../../../pipeline/build/write-parity.ts'
import type { ParityRecord } from '../../../pipeline/parity-record.ts'
import { foldRows } from '../../../pipeline/site/parity/fold.ts'
import { writeParityPage } from '../../../pipeline/site/parity/page.ts'
import schema from '../../../schemas/parity.schema.json' with { type: 'json' }
import { put } from '../../build/sources.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const pages = 'https://docs.example/messages'
const facts =
  'kind: report\norgan: general-assembly\nsession: 80\nsymbol: A/80/1\ndistribution: general\ndate: 2025-09-01\noriginal: en\nby: secretary-general\n'

const english =
  '# Report\n\n1. It met on 12 May 2025.[^1]\n\n2. It received 1,245 letters.\n\n3. It rose.\n\n[^1]: In Geneva.\n'
const french =
  '# Rapport\n\n1. Il s’est réuni le 12 mai 2025[^1].\n\n2. Il a reçu 1 245 lettres.\n\n3. Il a levé la séance.\n\n[^1]: À Genève.\n'
const arabic =
  '# تقرير\n\n1. اجتمعت في 12 أيار/مايو 2025[^1].\n\n2. وتلقت 1245 رسالة.\n\n3. ورفعت الجلسة.\n\n[^1]: في جنيف.\n'

/** What a check compares of a document of these files. */
async function recordOf(files: Readonly<Record<string, string>>): Promise<ParityRecord> {
  const folder = await temporaryFolder()
  await put(join(folder, 'note'), { 'document.yaml': facts, ...files })
  const { documents } = await planBuild({ from: folder, paths: ['note'] })
  const found: Checked[] = []
  await checkDocuments(documents, { begins: () => {}, ends: (checked) => found.push(checked), wantsParity: true })
  const [checked] = found
  if (checked?.type !== 'checked' || checked.parity === undefined) throw new Error('nothing was compared')
  return checked.parity
}

const isReport = new Ajv2020().compile(schema)

/** The report as a program reads it. */
function readReport(records: readonly ParityRecord[]): unknown {
  const report: unknown = JSON.parse(writeParityJson(records))
  isReport(report)
  expect(isReport.errors ?? []).toEqual([])
  return report
}

/** Start tags of a page, in their order. */
function tagsOf(
  page: string,
): readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const open: ReturnType<typeof parseDocument>['children'] = [...parseDocument(page).children]
  const tags: { name: string; attributes: Readonly<Record<string, string>> }[] = []
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    if (!('attribs' in node)) continue
    tags.push({ name: node.name, attributes: node.attribs })
    open.unshift(...node.children)
  }
  return tags
}

test('sets languages side by side, and tells a difference in its cell', async () => {
  const record = await recordOf({ 'en.md': english, 'fr.md': french.replace('1 245', '1 254'), 'ar.md': arabic })
  expect(record.languages.map(({ language }) => language)).toEqual(['ar', 'en', 'fr'])
  const row = record.rows.findIndex(({ cells }) => cells.en?.label === '2')
  expect(record.rows[row]).toEqual({
    type: 'paragraph',
    cells: {
      ar: { line: 5, label: '2', words: ['وتلقت 1245 رسالة.'] },
      en: { line: 5, label: '2', words: ['It received 1,245 letters.'] },
      fr: { line: 5, label: '2', words: ['Il a reçu 1 254 lettres.'] },
    },
  })
  expect(record.findings.map((one) => [one.row, one.language, one.diagnostic.code])).toEqual([
    [row, 'fr', 'parity-number'],
  ])
  expect(record.rows.find(({ type }) => type === 'paragraph')?.cells.en?.words).toEqual(['It met on 12 May 2025.[^1]'])
  readReport([record])
})

test('says which language was refused, compares nothing of one alone, and holds no document as well', async () => {
  const alone = await recordOf({ 'en.md': english, 'fr.md': 'Sans titre\n' })
  expect([alone.languages.length, alone.refused, alone.rows]).toEqual([1, ['note/fr.md'], []])
  expect(readReport([alone])).toMatchObject({ documents: [{ refused: ['note/fr.md'] }] })
  expect(readReport([])).toEqual({ documents: [] })
  expect(writeParityPage([alone], pages)).toContain('note/fr.md')
  expect(writeParityPage([], pages)).toContain('There are no documents.')
})

test('holds facts against each other beside the rows', async () => {
  const record = await recordOf({ 'en.md': english, 'fr.md': `---\ndate: 2025-09-02\n---\n\n${french}` })
  expect(record.findings).toEqual([expect.objectContaining({ language: 'fr' })])
  expect(record.findings[0]).not.toHaveProperty('row')
  readReport([record])
})

test('gives each cell its language and direction, and leads from every finding to its cell and kind', async () => {
  const record = await recordOf({ 'en.md': english, 'fr.md': french, 'ar.md': arabic.replace(/2\. .*\n\n3/, '2') })
  const tags = tagsOf(writeParityPage([record], pages))
  const cells = tags.filter(({ name }) => name === 'td')
  expect(cells).toHaveLength(3 * record.rows.length)
  expect(new Set(cells.map(({ attributes: { lang, dir } }) => `${lang} ${dir}`))).toEqual(
    new Set(['ar rtl', 'en ltr', 'fr ltr']),
  )
  const ids = tags.flatMap(({ attributes: { id } }) => id ?? [])
  const inside = tags.flatMap(({ attributes: { href } }) => (href?.startsWith('#') === true ? href.slice(1) : []))
  expect(new Set(ids).size).toBe(ids.length)
  expect(inside.filter((id) => !ids.includes(id))).toEqual([])
  const marked = cells.filter(({ attributes }) => attributes['class']?.includes('differs') === true)
  expect(marked.map(({ attributes }) => attributes['lang'])).toEqual(['ar'])
  expect(inside).toContain(marked[0]?.attributes['id'])
  expect(inside).toContain('parity-paragraph-missing')
  expect(tags.filter(({ name }) => ['script', 'link', 'img', 'iframe'].includes(name))).toEqual([])
})

test('takes no word of a document for markup', async () => {
  const hostile = `"><script>alert(1)</script>&amp;`
  const record = await recordOf({ 'en.md': english, 'fr.md': french })
  const [first] = record.rows
  const cell = { line: 1, label: hostile, words: [hostile] }
  const page = writeParityPage(
    [
      {
        document: hostile,
        languages: record.languages,
        refused: [hostile],
        rows: [{ type: 'paragraph', cells: { en: cell, fr: cell } }, ...(first === undefined ? [] : [first])],
        findings: [
          {
            row: 0,
            language: 'fr',
            diagnostic: {
              code: 'parity-number',
              severity: 'error',
              place: { path: hostile, line: 1, column: 1 },
              text: hostile,
            },
          },
        ],
      },
    ],
    pages,
  )
  expect(tagsOf(page).filter(({ name }) => name === 'script')).toEqual([])
  expect(page.split('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;').length).toBeGreaterThan(7)
})

/** A document of so many rows that agree, but for one in which French says nothing. */
function longRecord(count: number, torn: number): ParityRecord {
  const cell = { line: 1, words: ['Words'] }
  return {
    document: 'long',
    languages: [
      { language: 'en', path: 'en.md' },
      { language: 'fr', path: 'fr.md' },
    ],
    refused: [],
    rows: Array.from({ length: count }, (_, at) => ({
      type: 'paragraph' as const,
      cells: at === torn ? { en: cell } : { en: cell, fr: cell },
    })),
    findings: [],
  }
}

test('folds what agrees in a long document, but for the neighbours of what differs', () => {
  expect(foldRows(longRecord(30, 10))).toEqual([{ isOpen: true, from: 0, to: 30 }])
  expect(foldRows(longRecord(100, 50))).toEqual([
    { isOpen: false, from: 0, to: 49 },
    { isOpen: true, from: 49, to: 52 },
    { isOpen: false, from: 52, to: 100 },
  ])
  expect(foldRows(longRecord(100, 3))[0]).toEqual({ isOpen: true, from: 0, to: 5 })
  expect(foldRows(longRecord(0, 0))).toEqual([])
  const page = writeParityPage([longRecord(100, 50)], pages)
  expect(page.match(/<details>/g)).toHaveLength(2)
  expect(page.match(/<th scope="row">/g)).toHaveLength(100)
})

test('writes a file whole, in the place of an older one, and leaves nothing beside it', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'تقرير 1.html')
  await writeParity({ path, form: 'json', records: [], pages })
  await writeParity({ path, form: 'html', records: [longRecord(3, 1)], pages })
  expect(readFileSync(path, 'utf8')).toBe(writeParityPage([longRecord(3, 1)], pages))
  expect(readdirSync(folder)).toEqual(['تقرير 1.html'])
})
