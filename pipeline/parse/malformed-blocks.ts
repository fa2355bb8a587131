/**
 * Paragraphs that were meant to be another block, and that a slip of the pen made words of: a table (GFM 4.10), a definition of a link
 * (CommonMark 0.31.2, 4.7, which our language leaves out), a directive or its closing line. To the parser they are words, so its tree tells
 * nothing; their source is looked at. Errs by refusing: a line of words must not begin with two colons.
 */
import { reportAt, type ParseContext } from './context.ts'
import { colonsOf, formOf, meantDirective, modelOf, namedDirective, type DirectiveName } from './directive-names.ts'

/** What a paragraph was meant to be: where in it, and the message about it. */
export interface MalformedBlock {
  readonly index: number
  readonly tell: (context: ParseContext, offset: number) => void
}

const rule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** Finds a directive, a closing line, a table or a definition that Markdown reads as words. */
export function findMalformedBlock(source: string): MalformedBlock | undefined {
  return findColons(source) ?? findTable(source) ?? findDefinition(source)
}

function findColons(source: string): MalformedBlock | undefined {
  const found = /^[ \t>]*(:{2,})(.*)$/m.exec(source)
  if (found === null) return undefined
  const index = found.index + found[0].indexOf(':')
  const isClosing = found[2]?.trim() === '' && (found[1]?.length ?? 0) > 2
  return {
    index,
    tell: (context, offset) => {
      if (isClosing) reportAt(context, offset, 'directive-stray')
      else reportAt(context, offset, 'directive-malformed', modelIn(found[2] ?? ''))
    },
  }
}

/** The directive that a line of words was meant to be where it has no closing line: the text behind it is read as it was meant. */
export function leafMeantBy(source: string): DirectiveName | undefined {
  const [, word = ''] = /^:{2,} *([\p{L}\p{M}-]+)[^\n]*$/u.exec(source) ?? []
  const name = word === '' ? undefined : namedDirective(word)
  return name !== undefined && formOf(name).form === 'leaf' ? name : undefined
}

/** How the directive is written that a line was meant to be; empty where it names none. */
function modelIn(line: string): string {
  const [word] = /^[\p{L}\p{M}-]+/u.exec(line.trimStart()) ?? []
  const name = word === undefined ? undefined : meantDirective(word)
  if (name === undefined) return ''
  const rest = line.trimStart().slice(word?.length)
  const words = rest.replace(/^[\s:–—-]+|\s+$/g, '')
  const mended = mendRest(rest)
  if (mended !== undefined) return `\`${colonsOf(formOf(name).form)}${name}${mended}\``
  const isSpaced = /^\s+[[{][^\n]*[\]}]\s*$/.test(rest)
  if (isSpaced) return `\`${colonsOf(formOf(name).form)}${name}${words}\``
  const isLabel = formOf(name).hasLabel && formOf(name).form === 'container' && /^[^[\]{}]+$/.test(words)
  return isLabel ? `\`:::${name}[${words}]\`` : modelOf(name)
}

const wide: ReadonlyMap<string, string> = new Map([
  ['［', '['],
  ['］', ']'],
  ['｛', '{'],
  ['｝', '}'],
  ['＝', '='],
])
const attribute = String.raw`(?:#[\w-]+|[a-z-]+(?:="[^"\n]*"|=[^\s"{}]+)?)`
const sound = new RegExp(String.raw`^(?:\[[^[\]\n]{0,500}\])?\{${attribute}(?: ${attribute}){0,15}\}$`, 'u')

/** Words in brackets and braces as they were meant: the signs of ASCII, in their order, with spaces between; absent where that is not all. */
function mendRest(rest: string): string | undefined {
  if (rest.length > mostMended || !/[{｛]/u.test(rest)) return undefined
  const plain = rest.trim().replace(/[［］｛｝＝]/gu, (sign) => wide.get(sign) ?? sign)
  const [, before = '', inside = '', behind = ''] = /^(\[[^[\]]*\])?\s*\{(.*?)\}?\s*(\[[^[\]]*\])?$/u.exec(plain) ?? []
  const spaced = inside
    .replace(
      /(?<==)\s*["“”„«](.*?)["“”»](?=\s*(?:[,;}]|$)|\s+[#a-z])/gu,
      (_, words: string) => `"${words.replace(/"/g, "'").trim()}"`,
    )
    .replace(/\}\s*\{/g, ' ')
    .replace(/(?<=[\w"])\s*[,;，；、]\s*(?=[#a-z])(?![^"]*"(?:[^"]*"[^"]*")*[^"]*$)/gu, ' ')
    .trim()
  const mended = `${before || behind}{${spaced}}`
  return sound.test(mended) && mended !== rest ? mended : undefined
}

/** Characters of a line that are looked at. */
const mostMended = 1000

function findTable(source: string): MalformedBlock | undefined {
  const [head = '', second = ''] = source.split('\n', 2)
  if (second.includes('|') && rule.test(second))
    return table(`its first row has ${countCells(head)} cells, its row of rules ${countCells(second)}`)
  const looksLikeRows = [head, second].every((line) => /^\s*\|.*\|\s*$/.test(line))
  return looksLikeRows ? table('its second row is not a row of rules') : undefined
}

function table(problem: string): MalformedBlock {
  return { index: 0, tell: (context, offset) => reportAt(context, offset, 'table', problem) }
}

function countCells(row: string): number {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/).length
}

function findDefinition(source: string): MalformedBlock | undefined {
  return /^\[[^\]^\n]+\]:[ \t]+<?(?:https?:|mailto:|\/)/.test(source) ? { index: 0, tell: tellDefinition } : undefined
}

function tellDefinition(context: ParseContext, offset: number): void {
  const cure = 'Write the address with the words: `[words](address)`.'
  reportAt(context, offset, 'construct', 'A link apart from its words', cure)
}
