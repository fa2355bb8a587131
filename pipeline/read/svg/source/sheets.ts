/** Style sheets of a drawing: their rules as usvg knows them, and what it does not know. */
import type { Complaint, Declaration } from './declarations.ts'
import { hasOutsideAddress, parseDeclarations } from './declarations.ts'
import { styleInside } from './tree.ts'

export interface StyleRule {
  readonly selectors: readonly string[]
  readonly declarations: readonly Declaration[]
}

/** What a style sheet says, and what of it cannot be read. */
export interface StyleRules {
  readonly rules: readonly StyleRule[]
  readonly complaints: readonly Complaint[]
}

interface Block {
  readonly head: string
  /** Absent behind a statement that ends with its semicolon. */
  readonly body?: string
}

/** The rules of a sheet, in order. */
export function parseSheet(text: string): StyleRules {
  const bare = text.replaceAll(/\/\*[^]*?(?:\*\/|$)/g, ' ').replaceAll(/<!--|-->/g, ' ')
  const sheets = blocksOf(bare).map((block) => (block.head.startsWith('@') ? ruleAt(block) : ruleOf(block)))
  return { rules: sheets.flatMap(({ rules }) => rules), complaints: sheets.flatMap(({ complaints }) => complaints) }
}

/** What stands before each pair of braces, and in it. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  let start = 0
  for (let at = nextSign(text, 0); at < text.length; at = nextSign(text, start)) {
    const isBlock = text.charAt(at) === '{'
    const end = isBlock ? endOfBlock(text, at) : at
    const head = text.slice(start, at).trim()
    if (isBlock) blocks.push({ head, body: text.slice(at + 1, end) })
    else if (head !== '') blocks.push({ head })
    start = end + 1
  }
  return blocks
}

/** Where the next block or end of a statement is. */
function nextSign(text: string, from: number): number {
  const signs = /[{};]/g
  signs.lastIndex = from
  return signs.exec(text)?.index ?? text.length
}

/** Where the block that opens here is closed. */
function endOfBlock(text: string, open: number): number {
  const braces = /[{}]/g
  braces.lastIndex = open
  let depth = 0
  for (let found = braces.exec(text); found !== null; found = braces.exec(text)) {
    depth += found[0] === '{' ? 1 : -1
    if (depth === 0) return found.index
  }
  return text.length
}

function ruleOf({ head, body = '' }: Block): StyleRules {
  const selectors = splitSelectors(head)
  return { rules: [{ selectors, declarations: parseDeclarations(body) }], complaints: [] }
}

function splitSelectors(head: string): readonly string[] {
  return (head.match(/(?:[^,()[\]]|\([^()]*\)|\[[^\]]*\])+/g) ?? [])
    .map((each) => each.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean)
}

const nothing: StyleRules = { rules: [], complaints: [] }

/** Rules for paper and for every medium count; those of dark screens and of movements do not. */
function ruleAt({ head, body }: Block): StyleRules {
  const [name = ''] = /^@[\w-]+/.exec(head.toLowerCase()) ?? []
  if (name === '@import') return complain('it asks for a style sheet of another file', styleInside)
  if (name === '@font-face')
    return body !== undefined && hasOutsideAddress(body)
      ? complain(
          'it asks for a font of another file',
          'Remove the `@font-face`: words are set in the fonts of the document.',
        )
      : nothing
  if (name !== '@media' || body === undefined)
    return known.has(name) ? nothing : complain(`its style sheet holds “${name}”`, plainRules)
  if (/^@media\s+(?:only\s+)?(?:all|print)$/i.test(head)) return parseSheet(body)
  return /prefers-color-scheme:\s*dark|prefers-reduced-motion|:hover|^@media\s+(?:only\s+)?screen\b/i.test(head)
    ? nothing
    : complain(`its style sheet holds “${head.slice(0, 60)}”`, plainRules)
}

const known = new Set(['@charset', '@namespace', '@keyframes', '@-webkit-keyframes', '@page', '@property'])
const plainRules = 'Write its rules as plain rules, without a condition.'

function complain(problem: string, cure: string): StyleRules {
  return { rules: [], complaints: [{ problem, cure }] }
}

/** Selectors that usvg reads: names, classes, ids and attributes, inside one another. */
const readable = /^(?:[\w\s>*.#-]|\[[^\]]*\]|:first-child)+$/

/** States of a pointer, and parts that are not painted. */
const idle =
  /:{1,2}(?:hover|focus|focus-within|focus-visible|active|visited|link|target|selection|before|after|placeholder|-[\w-]+)\b/

/** Whether usvg reads a selector, or it selects nothing that is printed. */
export type Reach = 'read' | 'idle' | 'unknown'

/** What becomes of the rules of a selector. */
export function reachOf(selector: string): Reach {
  if (idle.test(selector)) return 'idle'
  return readable.test(selector) ? 'read' : 'unknown'
}
