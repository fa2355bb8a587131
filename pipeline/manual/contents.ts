/** What a manual contains, in its order: the pages that the first page of a folder leads to. */
import { posix } from 'node:path'
import { targetOf } from './links.ts'
import { firstName, type ManualPage, type ManualPages } from './manual-page.ts'
import { nodesOf } from './nodes.ts'

/** The contents of each folder, by the path of its first page. */
export type ManualContents = ReadonlyMap<string, readonly ManualPage[]>

/** Finds them; links are still those of the texts. */
export function findContents(pages: ManualPages): ManualContents {
  const firsts = [...pages.values()].filter(({ path }) => posix.basename(path) === firstName)
  return new Map(firsts.map((first) => [first.path, listedIn(first, pages)]))
}

function listedIn(first: ManualPage, pages: ManualPages): readonly ManualPage[] {
  const linked = [...nodesOf(first.tree)].flatMap((node) => {
    if (node.type !== 'link') return []
    return pages.get(targetOf(node.url, first.path)?.path ?? '') ?? []
  })
  return [...new Set(linked)].filter((page) => page !== first)
}

/** The first page of the folder that a page stands in, or of the nearest around it that has one. */
export function firstOf(path: string, contents: ManualContents): string {
  const folder = posix.dirname(path)
  const own = posix.join(folder, firstName)
  return folder === '.' || contents.has(own) ? own : firstOf(folder, contents)
}

/** The pages that are read one after another, this one among them: all the manual, or a folder of it. */
export function wayOf(page: ManualPage, pages: ManualPages, contents: ManualContents): readonly ManualPage[] {
  const way = (first: string) => [...present(pages.get(first)), ...(contents.get(first) ?? [])]
  const whole = way(firstName)
  return whole.includes(page) ? whole : way(firstOf(page.path, contents))
}

/** Pages that no first page leads to. */
export function lonelyPages(pages: ManualPages, contents: ManualContents): readonly ManualPage[] {
  const listed = new Set([...contents.values()].flat())
  return [...pages.values()].filter((page) => page.path !== firstName && !listed.has(page))
}

function present<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value]
}
