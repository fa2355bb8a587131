/** Turns the text of a page into its tree, with a name for each heading, and tells what a page cannot have. */
import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import type { VFile } from 'vfile'
import { languageCodes, type LanguageCode } from '../../templates/languages/codes.ts'
import { report } from '../diagnostics.ts'
import { findFrontMatter } from '../text/front-matter.ts'
import { placeAt } from '../text/positions.ts'
import type { PageAnchor, ManualPage } from './manual-page.ts'
import { nodesOf, wordsOf } from './nodes.ts'

// Typed by `this` because unified hands the processor to a plugin that way.
function tables(this: Processor): void {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(gfmTable())
  ;(data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown())
}

const parser = unified().use(remarkParse).use(tables).freeze()

/** The page of a text; its path is that within the folder, and messages call it `shown`. */
export function parsePage(file: VFile, text: string, { path, shown }: PageName): ManualPage {
  const { language, body } = readFront(file, text, shown)
  const tree = parser.parse(body)
  tellMarkup(file, tree, shown)
  const headings = tree.children.filter((node) => node.type === 'heading')
  return { path, language, title: titleOf(file, headings, shown), tree, anchors: nameHeadings(headings) }
}

export interface PageName {
  readonly path: string
  readonly shown: string
}

/** The one fact of a page is its language; lines keep their numbers. */
function readFront(file: VFile, text: string, path: string): { language: LanguageCode; body: string } {
  const front = findFrontMatter(text)
  if (front === 'open' || front.bodyOffset === 0) return { language: 'en', body: text }
  const facts = front.yaml.trim()
  const language = languageCodes.find((code) => facts === `language: ${code}`)
  if (language === undefined) report(file, 'page-fact', { path, line: 2, column: 1 }, facts)
  const lines = text.slice(0, front.bodyOffset).split('\n').length - 1
  return { language: language ?? 'en', body: '\n'.repeat(lines) + text.slice(front.bodyOffset) }
}

/** Markup of HTML would vanish; a comment should. */
function tellMarkup(file: VFile, tree: Root, path: string): void {
  for (const node of nodesOf(tree))
    if (node.type === 'html' && !/^<!--.*-->$/s.test(node.value) && node.position !== undefined)
      report(file, 'page-html', placeAt(path, node.position.start), node.value.split('\n')[0] ?? '')
}

function titleOf(file: VFile, headings: readonly Heading[], path: string): string {
  const titles = headings.filter(({ depth }) => depth === 1)
  const second = titles[1]?.position?.start
  if (titles.length !== 1) report(file, 'page-title', placeAt(path, second ?? { line: 1, column: 1 }))
  return titles[0] === undefined ? '' : wordsOf(titles[0])
}

/** Names as GitHub gives them, so that links hold there, too. */
function nameHeadings(headings: readonly Heading[]): readonly PageAnchor[] {
  const slugger = new GithubSlugger()
  return headings.map((heading) => {
    const text = wordsOf(heading)
    const id = slugger.slug(text)
    heading.data = { ...heading.data, hProperties: { id } }
    return { id, depth: heading.depth, text }
  })
}
