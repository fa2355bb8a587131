/** The specimens: one of each kind, built as they stand, taught fact by fact. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from '../../pipeline/diagnostics.ts'
import { chooseKind } from '../../pipeline/facts/choose-kind.ts'
import { kinds, type KindName } from '../../templates/kinds/index.ts'
import { kindFacts } from '../../templates/kinds/kind.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { formats } from '../../pipeline/write/formats.ts'
import { isLanguageFact } from '../../pipeline/facts/definitions.ts'
import { compileFolder } from '../compile-document.ts'
import { folderOf } from '../read/folder-of.ts'

// Keys of an object literal are its names.
const kindNames = Object.keys(kinds) as KindName[]
const codes = Object.keys(languages) as LanguageCode[]

/** What a specimen calls itself. */
const specimenWord: Readonly<Record<LanguageCode, string>> = {
  ar: 'نموذج',
  en: 'specimen',
  es: 'espécimen',
  fr: 'spécimen',
  ru: 'образ',
  zh: '样本',
}

const folderOfKind = (kind: string) => `templates/specimens/${kind}`
const textOf = (kind: string, name: string) => readFileSync(`${folderOfKind(kind)}/${name}`, 'utf8')

/** Languages that a kind's folder has, by the names of its files. */
const languagesOf = (kind: string) => codes.filter((code) => readdirSync(folderOfKind(kind)).includes(`${code}.md`))

const versions = kindNames.flatMap((kind) => languagesOf(kind).map((code) => [kind, code] as const))

/** Lines of `document.yaml` that begin a fact, stated or left out, with the line before each. */
function factLines(kind: string) {
  const lines = textOf(kind, 'document.yaml').split('\n')
  return lines.flatMap((line, index) => {
    const key = /^(?:# )?([a-z][a-z-]*):/.exec(line)?.[1]
    return key === undefined ? [] : [{ key, line, before: lines[index - 1] ?? '' }]
  })
}

const leftOut = kindNames.flatMap((kind) =>
  factLines(kind).flatMap(({ key, line }) => (line.startsWith('# ') ? [[kind, key, line] as const] : [])),
)

describe('the specimens', () => {
  it('are one of each kind, in every language', () => {
    expect(readdirSync('templates/specimens').toSorted()).toEqual(kindNames.toSorted())
    for (const kind of kindNames) expect(languagesOf(kind), kind).toEqual(codes)
  })

  it.each(versions)('%s in %s says in its text that it is one', (kind, code) => {
    const text = textOf(kind, `${code}.md`).replace(/^---\n.*?\n---\n/s, '')
    const paragraphs = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    expect(paragraphs.join('\n').toLowerCase()).toContain(specimenWord[code])
  })

  it.each(versions)('%s in %s builds to every format without a warning', async (kind, code) => {
    const { files, diagnostics } = await compileFolder(folderOfKind(kind), formats, code)
    expect(files.map(({ format }) => format)).toEqual(formats)
    expect(diagnostics.filter(({ severity }) => severity !== 'information').map(formatDiagnostic)).toEqual([])
  })
})

describe('the facts of a specimen', () => {
  it.each(kindNames)('of %s are each explained by a comment over them', (kind) => {
    for (const { key, before } of factLines(kind)) expect(before, key).toMatch(/^# \S.*[.:]$/)
  })

  it.each(kindNames)('of %s are all that its kind takes', (kind) => {
    const { takes } = chooseKind({ kind, organs: [{ organ: 'general-assembly' }] })
    const taken = kindFacts.filter((key) => takes[key] !== undefined && !isLanguageFact(key))
    expect(factLines(kind).map(({ key }) => key)).toEqual(expect.arrayContaining(taken))
  })

  it.each(leftOut)('of %s may be stated: %s', async (kind, _key, line) => {
    const yaml = textOf(kind, 'document.yaml').replace(`\n${line}\n`, `\n${line.slice(2)}\n`)
    const folder = await folderOf({ 'document.yaml': yaml, 'en.md': textOf(kind, 'en.md') })
    const { diagnostics } = await compileFolder(folder, ['pdf'], 'en')
    // Where tables have no numbers, the references of the report to one print nothing, and say so.
    const own = diagnostics.filter(({ code }) => line !== '# tables: unnumbered' || code !== 'reference-empty')
    expect(own.filter(({ severity }) => severity !== 'information').map(formatDiagnostic)).toEqual([])
  })
})
