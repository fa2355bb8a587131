/** Turns links between texts into links between web pages, and tells those that lead nowhere. */
import { posix } from 'node:path'
import type { Definition, Image, Link, Nodes } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../diagnostics.ts'
import { nearestName } from '../text/nearest.ts'
import { placeAt, type Place } from '../text/positions.ts'
import { webPath, type ManualPage, type ManualPages } from './manual-page.ts'
import { nodesOf } from './nodes.ts'

/** What links are looked up in. */
export interface LinkContext {
  readonly file: VFile
  readonly pages: ManualPages
  /** Paths of all files of the folder. */
  readonly names: ReadonlySet<string>
  /** How messages call a path. */
  readonly shown: (path: string) => string
}

/** Rewrites the links of a page; gives the paths of the pictures that it shows. */
export function resolveLinks(page: ManualPage, context: LinkContext): readonly string[] {
  return [...nodesOf(page.tree)].flatMap((node) => {
    if (node.type === 'image') return resolvePicture(node, page, context)
    if (isLink(node)) resolveLink(node, page, context)
    return []
  })
}

function isLink(node: Nodes): node is Link | Definition {
  return node.type === 'link' || node.type === 'definition'
}

/** The path that an address within the folder names; undefined for one that is none. */
export function targetOf(address: string, from: string): { path: string; anchor: string | undefined } | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/|[\\?]/i.test(address)) return undefined
  const [named = '', anchor] = decoded(address).split('#')
  return { path: named === '' ? from : posix.join(posix.dirname(from), named), anchor }
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

const outside = /^(?:https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+)$/

function resolveLink(node: Link | Definition, page: ManualPage, context: LinkContext): void {
  if (outside.test(node.url)) return
  const target = targetOf(node.url, page.path)
  const found = target && context.pages.get(target.path)
  if (target === undefined || found === undefined) return tellLost(node, page, context)
  const { anchor } = target
  if (anchor !== undefined && !found.anchors.some(({ id }) => id === anchor))
    tellAnchor(node, page, { context, found, anchor })
  const path = found === page ? '' : relativePath(page.path, found.path)
  node.url = `${path}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`
}

/** From the web page of one text to that of another. */
export function relativePath(from: string, to: string): string {
  const path = posix.relative(posix.dirname(webPath(from)), webPath(to))
  return path.split('/').map(encodeURIComponent).join('/')
}

function tellLost({ url, position }: Link | Definition, page: ManualPage, { file, pages, shown }: LinkContext): void {
  const near = nearestName(targetOf(url, page.path)?.path ?? url, [...pages.keys()])
  const written = near === undefined ? '' : posix.relative(posix.dirname(page.path), near)
  report(file, 'page-link', placeOf(shown(page.path), position), url, written)
}

interface LostAnchor {
  readonly context: LinkContext
  readonly found: ManualPage
  readonly anchor: string
}

function tellAnchor({ position }: Link | Definition, page: ManualPage, { context, found, anchor }: LostAnchor): void {
  const near = nearestName(
    anchor,
    found.anchors.map(({ id }) => id),
  )
  const place = placeOf(context.shown(page.path), position)
  report(context.file, 'page-anchor', place, context.shown(found.path), anchor, near ?? '')
}

/** Kinds of pictures that browsers show and that can do nothing else. */
const pictures = /\.(?:png|jpe?g|webp)$/i

function resolvePicture(node: Image, page: ManualPage, { file, names, shown }: LinkContext): readonly string[] {
  const target = targetOf(node.url, page.path)
  const fault =
    target === undefined || !names.has(target.path)
      ? 'it is not in the folder'
      : !pictures.test(target.path)
        ? 'it is neither a PNG, a JPEG nor a WebP'
        : (node.alt ?? '').trim() === ''
          ? 'no words stand in its place for those who do not see it'
          : undefined
  if (fault === undefined && target !== undefined) return [target.path]
  report(file, 'page-picture', placeOf(shown(page.path), node.position), node.url, fault ?? '')
  return []
}

function placeOf(path: string, position: Nodes['position']): Place {
  return placeAt(path, position?.start ?? { line: 1, column: 1 })
}
