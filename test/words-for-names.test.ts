/** Words that are names of properties come out as they are typed, at every place of the language and in every format. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LanguageCode } from '../templates/languages/codes.ts'
import type { Compiled } from '../pipeline/compile.ts'
import type { Format } from '../pipeline/write/formats.ts'
import { bytesOf, compileFolder } from './compile-document.ts'
import { objectNames, propertyNames } from './property-names.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { descendants, openPackage, wordsOf } from './write/package-tree.ts'
import { readPdf } from './write/pdf-reader.ts'

/** What is written of a name at each place of a text, and how often a reader sees it there. */
const places: readonly (readonly [seen: number, write: (name: string, key: string) => string])[] = [
  [1, (name) => `## ${name}`],
  [1, (name) => `###### ${name}`],
  [1, (name) => name],
  [1, (name) => `*${name}*`],
  [1, (name) => `**${name}**`],
  [3, (name) => `${name} *${name}* ***${name}***`],
  // A label, which is never printed, and the words of its note.
  [1, (name, key) => `Note[^${key}]\n\n[^${key}]: ${name}`],
  [1, (name, key) => `1. ${name} {#${key}}`],
  [0, (_, key) => `See [](#${key}).`],
  [1, (name, key) => `[${name}](https://example.org/${key}?${key}=${key}#${key})`],
  [1, (name) => `[${name}](lang:ar)`],
  [1, (name) => `- ${name}`],
  [1, (name) => `> ${name}`],
  [2, (name) => `:::box[${name}]\n${name}\n:::`],
  [1, (name) => `:::signature\n${name}\n:::`],
  [1, (name) => `:::end\n${name}\n:::`],
  [
    3,
    (name, key) =>
      `:::table[${name}]{desc="${key}" unit="${key}"}\n| ${name} | B |\n| --- | --- |\n| ${name} | 1 |\n:::`,
  ],
  [1, (name, key) => `![${key}](${key}.svg "${name}")`],
]

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0H9V9Z"/></svg>'

/** A name as Markdown prints it as typed (low lines in pairs would be bold), and as notes, files and blocks are called after it. */
function placesOf(name: string, at: number): string {
  const key = /^[a-zA-Z]\w+$/.test(name) ? name : `n${at}`
  return places.map(([, write]) => write(name.replaceAll('_', '\\_'), key)).join('\n\n')
}

const facts = `kind: report
organ: general-assembly
session: 80
agenda: [{ item: 1 }, { item: 2 }, { item: 3 }]
agenda-titles: [constructor, toString, __proto__]
subtitle: hasOwnProperty
agenda-note: valueOf
committee: isPrototypeOf
distribution: general
date: 2026-01-12
original: en
`

const inFacts = new Set(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'])

async function writeDocument(language: LanguageCode, names: readonly string[]): Promise<string> {
  const folder = join(await temporaryFolder(), 'constructor')
  await mkdir(folder)
  for (const [at, name] of names.entries())
    for (const key of [name, `n${at}`]) await writeFile(join(folder, `${key}.svg`), drawing)
  const annexes = names.map((name) => `::annex[${name.replaceAll('_', '\\_')}]\n\nText.`)
  const text = [`---\n${facts}---`, '# propertyNames', ...names.map(placesOf), ...annexes]
  await writeFile(join(folder, `${language}.md`), text.join('\n\n'))
  return folder
}

function wordsOfText(text: string): readonly string[] {
  return text.match(/\w+/g) ?? []
}

/** Words in each format, as a reader gets them. */
async function wordsIn(compiled: Compiled): Promise<Readonly<Record<Format, readonly string[]>>> {
  const { trees } = openPackage(bytesOf(compiled, 'docx'))
  const stories = [...trees].filter(([path]) => /word\/(?:document|footnotes)\.xml$/.test(path))
  const paragraphs = stories.flatMap(([, tree]) => descendants(tree).filter(({ name }) => name === 'w:p'))
  const page = new TextDecoder().decode(bytesOf(compiled, 'html'))
  // The outline beside the text says headings once more.
  const body = page.slice(page.indexOf('<body')).replace(/<nav class="outline"[^]*?<\/nav>/, '')
  const { text } = await readPdf(bytesOf(compiled, 'pdf'))
  return {
    docx: wordsOfText(paragraphs.map(wordsOf).join('\n')),
    html: wordsOfText(body.replace(/<[^>]*>/g, ' ')),
    // Low lines beside words from right to left are pieces of their own to the reader.
    pdf: wordsOfText(text).map((word) => word.replace(/^_+|_+$/g, '')),
  }
}

const seen = places.reduce((sum, [each]) => sum + each, 0)

/** How often a name is to be seen: at each place, over its annex, among facts, and on the web page where its table is described. */
function expected(name: string, format: Format): number {
  const isKey = /^[a-zA-Z]\w+$/.test(name)
  return seen + 1 + (isKey ? 1 : 0) + (inFacts.has(name) ? 1 : 0) + (format === 'html' && isKey ? 1 : 0)
}

test.each([
  ['en', propertyNames],
  ['ar', objectNames],
  ['ru', objectNames],
  ['zh', objectNames],
] as const)('prints them in %s', async (language, names) => {
  const compiled = await compileFolder(await writeDocument(language, names), ['pdf', 'docx', 'html'])
  for (const [format, words] of Object.entries(await wordsIn(compiled))) {
    const counts = names.map((name) => {
      const looked = format === 'pdf' ? name.replace(/^_+|_+$/g, '') : name
      return [name, words.filter((word) => word === looked).length]
    })
    // The formats are those of the record.
    expect(counts, format).toEqual(names.map((name) => [name, expected(name, format as Format)]))
  }
})
