/** The manual as its tests read it: which of its blocks are examples, and what each prints. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Code, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { languageCodes, type LanguageCode } from '../../templates/languages/codes.ts'

const folder = new URL('../../docs/', import.meta.url)

/** Lines that a language version prints, one after the other; on paper alone, or on the web page, too. */
export interface Prints {
  readonly language: LanguageCode
  readonly lines: readonly string[]
  readonly onPaperAlone: boolean
}

/** A document that the manual shows, by its files, and what it says that is printed of it. */
export interface Example {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly prints: readonly Prints[]
}

/** A fenced block: its language and the words behind that, such as `example` and `facts=letter`. */
export interface Block {
  readonly page: string
  readonly line: number
  readonly language: string
  readonly words: ReadonlyMap<string, string>
  readonly text: string
}

/** Pages of the manual, but for those that are written by programs and have tests of their own. */
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md') && !name.startsWith('messages/'))
  .toSorted()

/** All fenced blocks, in the order of the pages. */
export const blocks: readonly Block[] = pages.flatMap((page) => {
  const tree = unified()
    .use(remarkParse)
    .parse(readFileSync(new URL(page, folder), 'utf8'))
  return codesOf(tree).map((code) => toBlock(code, page))
})

function codesOf(tree: Root): readonly Code[] {
  return tree.children.flatMap((node) => {
    if (node.type === 'code') return node
    if (node.type !== 'list') return []
    return node.children.flatMap((item) => item.children.flatMap((child) => (child.type === 'code' ? child : [])))
  })
}

function toBlock({ lang, meta, value, position }: Code, page: string): Block {
  const words = (meta ?? '').split(' ').filter((word) => word !== '')
  const pairs = words.map((word): [string, string] => {
    const [name = '', given = ''] = word.split('=')
    return [name, given]
  })
  return { page, line: position?.start.line ?? 0, language: lang ?? '', words: new Map(pairs), text: value }
}

/** Facts that examples share, by their names: blocks such as `yaml facts=letter`. */
const facts = new Map(
  blocks.flatMap(({ words, text }): [string, string][] => {
    const name = words.get('facts')
    return words.has('example') || name === undefined ? [] : [[name, text]]
  }),
)

/** Every example of the manual. */
export const examples: readonly Example[] = [...shortExamples(), ...wholeExamples()]

/** A text with the facts of the page, and right behind it what it prints. */
function shortExamples(): readonly Example[] {
  return blocks.flatMap((block, at) => {
    if (!block.words.has('example')) return []
    const prints = followers(at).flatMap((next) => printsOf(next, languageOf(block.words.get('language'))))
    const codes = [...new Set(prints.map(({ language }) => language))]
    const texts = codes.map((code): [string, string] => [`example/${code}.md`, textOf(block)])
    const common = facts.get(block.words.get('facts') ?? 'report') ?? ''
    const files = { ...Object.fromEntries(texts), ...(isWhole(block) ? {} : { 'example/document.yaml': common }) }
    return { name: nameOf(block), files, prints }
  })
}

function nameOf({ page, line }: Block): string {
  return `docs/${page}:${line}`
}

/** True for a text whose front matter has all its facts. */
function isWhole({ text }: Block): boolean {
  return /^---\n[^]*?^kind:[^]*?^---$/m.test(text)
}

function textOf({ text }: Block): string {
  const hasTitle = /^# /m.test(text)
  const [, front = ''] = /^(---\n[^]*?\n---\n)/.exec(text) ?? []
  return hasTitle ? text : `${front}\n# Specimen\n\n${text.slice(front.length)}\n`
}

function followers(at: number): readonly Block[] {
  const rest = blocks.slice(at + 1)
  const end = rest.findIndex(({ words }) => !words.has('prints'))
  return end === -1 ? rest : rest.slice(0, end)
}

/** Files of a page, by the folder of their document, and what is printed of it. */
function wholeExamples(): readonly Example[] {
  const groups = group(
    blocks.filter(({ words }) => words.has('file')),
    ({ page, words }) => `docs/${page}: ${documentOf(words.get('file'))}`,
  )
  return [...groups].map(([name, files]) => ({
    name,
    files: Object.fromEntries(files.map(({ words, text }) => [words.get('file') ?? '', `${text}\n`])),
    prints: blocks.flatMap((block) => {
      const of = block.words.get('prints') ?? ''
      if (of === '' || `docs/${block.page}: ${documentOf(of)}` !== name) return []
      return printsOf(block, languageOf(/([a-z]{2})\.md$/.exec(of)?.[1]))
    }),
  }))
}

function documentOf(path = ''): string {
  return path.split('/')[0] ?? ''
}

function languageOf(code = 'en'): LanguageCode {
  const found = languageCodes.find((known) => known === code)
  if (found === undefined) throw new Error(`no language ${code}`)
  return found
}

/** The lines of a block, each of the language that it begins with (`fr: …`), or all of one. */
function printsOf({ text, words }: Block, language: LanguageCode): readonly Prints[] {
  const onPaperAlone = words.has('paper')
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const marked = lines.map((line) => /^(?:(ar|en|es|fr|ru|zh): +)?(.*)$/.exec(line) ?? [])
  const byLanguage = group(marked, ([, code]) => code ?? language)
  return [...byLanguage].map(([code, found]) => ({
    language: languageOf(code),
    lines: found.map(([, , words = '']) => words),
    onPaperAlone,
  }))
}

function group<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
