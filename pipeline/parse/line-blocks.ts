/** Blocks whose lines count: signatures and lines at the end of the column. */
import type { Nodes, Paragraph } from 'mdast'
import type { Inline, Text } from '../document.ts'
import { reportTrailingAttributes } from './misplaced-attributes.ts'
import { reportAt, startOf, type ParseContext } from './context.ts'
import { isSilent } from './html.ts'
import { toRuns } from './inlines.ts'
import { collapseWhitespace } from './collapse-whitespace.ts'

/** The lines of paragraphs: a line end, a backslash and a blank line all begin a new one. */
export function toLines(nodes: readonly Nodes[], context: ParseContext): readonly (readonly Inline[])[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return linesOf(node, context)
    if (!isSilent(node, context))
      reportAt(context, startOf(node), 'misplaced', 'Anything but words', 'a block of lines')
    return []
  })
}

function linesOf(node: Paragraph, context: ParseContext): readonly (readonly Inline[])[] {
  reportTrailingAttributes(node, context)
  const lines = splitLines(toRuns(node.children, context)).map(collapseWhitespace)
  for (const line of lines) reportPlainName(line, node, context)
  return lines.filter((line) => line.length > 0)
}

const signed =
  /^([(（[](?:Signed|Signée?|Firmado|Firmada|Подпись|Подписано?|توقيع|التوقيع)[)）\]])\s*(\S[^\n]{0,80})$/iu

/** Tells "(Signed) John Smith" without its italics and its bold, which every signature has. */
function reportPlainName(line: readonly Inline[], node: Paragraph, context: ParseContext): void {
  const texts = line.filter((inline) => inline.type === 'text')
  const [, word, name] =
    signed.exec(
      texts
        .map(({ value }) => value)
        .join('')
        .trim(),
    ) ?? []
  if (word === undefined || name === undefined) return
  const isSet = (['italic', 'bold'] as const).every((mark) => texts.some(({ marks }) => marks.includes(mark)))
  const offset = texts[0]?.position?.start.offset ?? startOf(node)
  const bold = /\s/.test(name) ? name.replace(/(\S+)$/, '**$1**') : `**${name}**`
  if (!isSet) reportAt(context, offset, 'signature-plain', `${word} ${name}`, `(*${word.slice(1, -1)}*) ${bold}`)
}

/** Runs cut where a line ends. */
export function splitLines(runs: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]]
  for (const piece of runs.flatMap(splitRun)) {
    if (piece === 'end') lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines
}

function splitRun(run: Inline): readonly (Inline | 'end')[] {
  if (run.type === 'lineBreak') return ['end']
  if (run.type !== 'text') return [run]
  return run.value.split('\n').flatMap((value, index): readonly (Text | 'end')[] => {
    const piece = { ...run, value }
    return index === 0 ? [piece] : ['end', piece]
  })
}
