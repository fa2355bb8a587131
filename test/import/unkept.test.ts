/** What an editor takes out of a Word file of ours and is composed again, and words that have no place in a source: both are told. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { importChecked } from '../../pipeline/build/import-file.ts'
import { diagnosticsOf, reportAll } from '../../pipeline/diagnostics.ts'
import type { ImportSettings } from '../../pipeline/import/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { edit, removed, within, words, type Edit } from './edits.ts'

interface Told {
  readonly from: string | undefined
  readonly isUnchanged: boolean
  readonly told: readonly string[]
}

/** What is told of a report that somebody has worked on. */
async function tell(
  code: LanguageCode,
  edits: readonly Edit[],
  settings: ImportSettings = {},
  folder = 'templates/specimens/report',
): Promise<Told> {
  const compiled = await compileFolder(folder, ['docx'], code)
  const file = new VFile({ path: 'file.docx' })
  const after = await importChecked(edit(bytesOf(compiled, 'docx'), edits), file, settings)
  reportAll(file, after?.merge?.findings ?? [])
  const origin = compiled.publication?.origin ?? []
  return {
    from: after?.from,
    isUnchanged: origin.every(({ name, text }) => new TextDecoder().decode(after?.files.get(name)) === text),
    told: diagnosticsOf(file).map(({ code: name, place, text }) => `${place.path}:${place.line} ${name}: ${text}`),
  }
}

/** A line of the first page, in its head or above the title. */
const inHead = (said: string): Edit => ({
  said,
  part: 'header',
  change: (xml) =>
    xml.replaceAll(/<w:p(?=[ >])(?:(?!<\/?w:p[ >]).)*<\/w:p>/gs, (paragraph) =>
      paragraph.includes(said) ? paragraph.replaceAll(/<w:r(?=[ >]).*<\/w:r>/gs, '') : paragraph,
    ),
})

const sessions = {
  ar: 'الدورة التاسعة والتسعون',
  en: 'Ninety-ninth session',
  es: 'Nonagésimo noveno período de sesiones',
  fr: 'Quatre-vingt-dix-neuvième session',
  ru: 'Девяносто девятая сессия',
  zh: '第九十九届会议',
} as const satisfies Record<LanguageCode, string>

const codes = Object.keys(sessions) as readonly LanguageCode[]

describe.each(codes)('in %s', (code) => {
  const session = sessions[code]

  test('a line that was taken out and is composed again is told at its fact', async () => {
    const found = await tell(code, [removed(session)])
    expect(found).toMatchObject({ from: 'source', isUnchanged: true })
    expect(found.told).toEqual([
      expect.stringMatching(
        new RegExp(`^document\\.yaml:\\d+ import-composed: The line “${session}” .* from the fact \`session\`\\.$`),
      ),
    ])
    expect(found.told[0]).not.toContain('yaml:1 ')
  })

  test('words that were typed beside the label of a table are told at the table', async () => {
    const label: Edit = {
      said: 'TableNumber',
      change: (xml) => xml.replace(/("TableNumber"(?:(?!<\/w:p>).)*?<w:t(?: [^>]*)?>)/s, '$1Zwischenruf '),
    }
    const found = await tell(code, [label])
    expect(found).toMatchObject({ from: 'source', isUnchanged: true })
    expect(found.told).toEqual([expect.stringMatching(/\.md:[1-9]\d+ import-words: “Zwischenruf” was left out/)])
  })
})

test.each([
  ['en', '22 September 2044'],
  ['ru', '22 September 2044'],
] as const)(
  'the day of the masthead that was taken out alone is told, and the text is not read anew: %s',
  async (code, day) => {
    const found = await tell(code, [inHead(day)])
    expect(found).toMatchObject({ from: 'source', isUnchanged: true })
    expect(found.told).toEqual([expect.stringMatching(/document\.yaml:\d+ import-composed: .* from the fact `date`/)])
  },
)

test('a file that was read anew tells them, too', async () => {
  const found = await tell('en', [removed('Ninety-ninth session'), removed('As the present one has;')], {
    ignoresSource: true,
  })
  expect(found.from).toBe('text')
  expect(found.told.filter((line) => line.includes('import-composed'))).toEqual([expect.stringContaining('`session`')])
})

test('paragraphs that move, numbers that follow and words that change tell nothing', async () => {
  const found = await tell('en', [
    removed('As the present one has;'),
    words('counted by the composer', 'counted by a machine'),
    words('Specimen of an agenda item', 'An agenda item'),
    words('>References<', '>Mentions<'),
  ])
  expect(found.from).toBe('merged')
  expect(found.told.filter((line) => /import-(?:words|composed)/.test(line))).toEqual([])
})

test.each([
  ['ru', 'Его имена вымышлены.', 'Второй уровень'],
  ['fr', 'Ses noms sont inventés.', 'Deuxième niveau'],
] as const)('words that were typed in the contents are told: %s', async (code, sentence, heading) => {
  const entry: Edit = {
    said: heading,
    change: (xml) => xml.replace(new RegExp(`("TOC2"(?:(?!</w:p>).)*?>)(${heading})`, 's'), '$1Zwischenruf $2'),
  }
  const found = await tell(code, [entry, words(sentence, 'Zwischenzeit.')], {}, 'test/cases/kitchen-sink')
  expect(found.told.filter((line) => !line.includes('import-merged'))).toEqual([
    expect.stringContaining('import-words: “Zwischenruf”'),
  ])
})

test.each(codes)(
  'a paragraph that was put among the lines over the title is told, and all else stays: %s',
  async (code) => {
    const stray = '<w:p><w:r><w:t>Zwischenruf allein.</w:t></w:r></w:p>'
    const found = await tell(code, [within(sessions[code], (xml) => xml + stray)])
    expect(found).toMatchObject({ from: 'source', isUnchanged: true })
    expect(found.told).toEqual([expect.stringContaining('import-words: “Zwischenruf allein” was left out')])
  },
)

/** The first words of what a pattern finds in the source of a report. */
function wordsIn(code: LanguageCode, pattern: RegExp): string {
  const found = pattern.exec(readFileSync(`templates/specimens/report/${code}.md`, 'utf8'))?.[1]
  if (found === undefined) throw new Error(`nothing fits ${pattern}`)
  return found
}

describe.each(codes)('what was taken out of a report in %s', (code) => {
  test('a note under a table: its call goes, and is told at the table', async () => {
    const found = await tell(code, [removed(wordsIn(code, /^\[\^a\]: (.{2,12})/m))])
    expect(found.from).toBe('merged')
    expect(found.told.filter((line) => !line.includes('import-merged'))).toEqual([
      expect.stringMatching(/^\S+\.md:[1-9]\d+ import-lost: The call of a note without words/),
    ])
  })

  test('one of two titles of agenda items: it is told, for nobody knows whose is gone', async () => {
    const found = await tell(code, [removed(wordsIn(code, /^ {2}- (\S+)/m))])
    expect(found).toMatchObject({ from: 'source', isUnchanged: true })
    expect(found.told).toEqual([expect.stringMatching(/\.md:[2-9] import-composed: .*`agenda-titles`/)])
  })

  test('the title: it stays, and that is told', async () => {
    const found = await tell(code, [removed('"TitleHCH"')])
    expect(found).toMatchObject({ from: 'source', isUnchanged: true })
    expect(found.told).toEqual([expect.stringMatching(/^\S+\.md:[1-9]\d* import-composed: /)])
  })

  test('a paragraph that is referred to: that is told where it is', async () => {
    const found = await tell(code, [removed(wordsIn(code, /^2\. (.{5,9}).*subparagraphs/m))])
    expect(found.from).toBe('merged')
    expect(found.told.filter((line) => line.includes('import-lost'))).toEqual([
      expect.stringMatching(/^\S+\.md:[1-9]\d+ import-lost: A reference to what is there no more/),
    ])
  })
})
