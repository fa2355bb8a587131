/** Comments vanish; any other HTML is refused. */
import type { Html, Nodes } from 'mdast'
import { reportAt, startOf, type ParseContext } from './context.ts'
import { reportMended } from '../diagnostics.ts'
import { editsOfTag } from './html-edits.ts'
import { cureOfQuotation, cureOfTag, tagName, wordsWithin } from './html-cures.ts'

/** True for a node that prints nothing: a comment, front matter, or HTML that has been reported here. */
export function isSilent(node: Nodes, context: ParseContext): boolean {
  if (node.type === 'yaml' || node.type === 'footnoteDefinition') return true
  if (node.type !== 'html') return false
  reportHtml(node, context)
  return true
}

/** Finished comments. */
export const comments = /<!--[\s\S]*?-->/g

/** Reports what a block of HTML holds besides finished comments: each kind of tag once, for one block may hold a whole page. */
export function reportHtml(node: Html, context: ParseContext): void {
  reportSwallowed(node, context)
  const rest = node.value.replace(comments, (comment) => ' '.repeat(comment.length))
  const found = /\S/.exec(rest)
  if (found === null) return
  const offset = startOf(node) + found.index
  if (rest.startsWith('<!--', found.index)) reportAt(context, offset, 'comment-open')
  else if (node.value.startsWith('<!--')) reportAt(context, offset, 'comment-text', rest.trim())
  else reportTags(rest, startOf(node), context)
}

/** A comment that goes on to the end of another hides what stands between them: it was to end at a dash that Word made of hyphens, or nowhere. */
function reportSwallowed(node: Html, context: ParseContext): void {
  for (const { 0: comment, index } of node.value.matchAll(comments))
    if (/<!--|[–—]>[ \t]*\n/.test(comment.slice('<!--'.length)))
      reportAt(context, startOf(node) + index, 'comment-open')
}

const openingTags = /<[a-z?!][^<>\n]*>?/gi

function reportTags(html: string, start: number, context: ParseContext): void {
  const tags = [...html.matchAll(openingTags)]
  const [first] = tags
  if (first === undefined || html.slice(0, first.index).trim() !== '')
    reportTag(html.trim().split('\n', 1)[0] ?? '', start + html.search(/\S/), context)
  const seen = new Set<string>()
  for (const { 0: tag, index } of tags) {
    const kind = partsOfTables.has(tagName(tag)) ? 'table' : tagName(tag)
    if (!seen.has(kind)) reportTag(tag, start + index, context)
    seen.add(kind)
  }
}

/** They have one cure. */
const partsOfTables: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'colgroup', 'col'])

/** Reports one tag, with what is written in its place. */
export function reportTag(tag: string, offset: number, context: ParseContext): void {
  const isInCell = /\n[ \t]*\|[^\n]*$/.test(context.text.slice(Math.max(0, offset - farthest), offset))
  const isInHeading = /^#[^\n]*$/.test(context.text.slice(context.text.lastIndexOf('\n', offset - 1) + 1, offset))
  const end = offset + tag.length
  // "<<mot>>" is a quotation to its author.
  const isQuoted = context.text[offset - 1] === '<' && context.text[end] === '>'
  const words = wordsWithin(context.text, tag, end)
  const cure = isQuoted ? cureOfQuotation(tag) : cureOfTag(tag, { words, isInCell, isInHeading })
  const edits = isQuoted ? [] : editsOfTag(context.text, { tag, offset, words, isInCell, isInHeading })
  const place = context.locate(isQuoted ? offset - 1 : offset)
  reportMended(context.file, 'raw-html', { place, edits }, isQuoted ? `<${tag}>` : tag, cure)
}

/** Characters between two tags that belong together. */
const farthest = 2000

/** True for a tag that closes one of the same paragraph, which is reported. */
export function closesTag(tag: string, offset: number, { text }: ParseContext): boolean {
  if (!tag.startsWith('</')) return false
  const before = text.slice(Math.max(text.lastIndexOf('\n\n', offset) + 1, offset - farthest), offset).toLowerCase()
  const count = (sign: string): number => before.split(`${sign}${tagName(tag)}`).length - 1
  return count('<') > count('</')
}
