/** What a manual contains, in its order: the pages that the first page of a folder leads to. */
import { posix } from 'node:path'
import type { Nodes } from 'mdast'
import { targetOf } from './links.ts'
import { firstName, type ManualPage, type ManualPages } from './manual-page.ts'
import { nodesOf, wordsOf } from './nodes.ts'

/** Pages that the first one leads to under one of its headings, or before them all. */
export interface ContentsPart {
  readonly title: string
  readonly pages: readonly ManualPage[]
}

/** The contents of each folder, by the path of its first page. */
export type ManualContents = ReadonlyMap<string, readonly ContentsPart[]>

/** Finds them; links are still those of the texts. */
export function findContents(pages: ManualPages): ManualContents {
  const firsts = [...pages.values()].filter(({ path }) => posix.basename(path) === firstName)
  return new Map(firsts.map((first) => [first.path, partsOf(first, pages)]))
}

/** Each page once, where it is named first. */
function partsOf(first: ManualPage, pages: ManualPages): readonly ContentsPart[] {
  const seen = new Set([first])
  const parts: { readonly title: string; readonly pages: ManualPage[] }[] = [{ title: '', pages: [] }]
  for (const node of first.tree.children) {
    if (node.type === 'heading' && node.depth > 1) parts.push({ title: wordsOf(node), pages: [] })
    const fresh = linkedIn(node, first, pages).filter((page) => !seen.has(page))
    fresh.forEach((page) => seen.add(page))
    parts.at(-1)?.pages.push(...new Set(fresh))
  }
  return parts.filter((part) => part.pages.length > 0)
}

function linkedIn(node: Nodes, first: ManualPage, pages: ManualPages): readonly ManualPage[] {
  return [...nodesOf(node)].flatMap((each) =>
    each.type === 'link' ? (pages.get(targetOf(each.url, first.path)?.path ?? '') ?? []) : [],
  )
}

function listedIn(parts: readonly ContentsPart[] = []): readonly ManualPage[] {
  return parts.flatMap((part) => part.pages)
}

/** The first page of the folder that a page stands in, or of the nearest around it that has one. */
export function firstOf(path: string, contents: ManualContents): string {
  const folder = posix.dirname(path)
  const own = posix.join(folder, firstName)
  return folder === '.' || contents.has(own) ? own : firstOf(folder, contents)
}

/** The pages that are read one after another, this one among them: all the manual, or a folder of it. */
export function wayOf(page: ManualPage, pages: ManualPages, contents: ManualContents): readonly ManualPage[] {
  const way = (first: string) => [...[first].flatMap((path) => pages.get(path) ?? []), ...listedIn(contents.get(first))]
  const whole = way(firstName)
  return whole.includes(page) ? whole : way(firstOf(page.path, contents))
}

/** Pages that no first page leads to. */
export function lonelyPages(pages: ManualPages, contents: ManualContents): readonly ManualPage[] {
  const listed = new Set(listedIn([...contents.values()].flat()))
  return [...pages.values()].filter((page) => page.path !== firstName && !listed.has(page))
}
