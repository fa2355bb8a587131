/** Sets a line: runs of words with their marks, links, languages and calls for notes. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { dispatch, type Handlers, type Mark } from '../../document.ts'
import type { Inline, Line, Link, Text } from '../../publication.ts'
import type { Context } from './context.ts'
import { callId } from './identifiers.ts'
import { addressOf } from './links.ts'
import { splitRuns } from './runs.ts'

const tags: Readonly<Record<Mark, string>> = { italic: 'em', bold: 'strong', raised: 'sup' }

const inlines: Handlers<Inline, Context, ElementContent> = {
  text: (node) =>
    inLanguage(
      node,
      node.marks.reduce<ElementContent>((inner, mark) => h(tags[mark], [inner]), { type: 'text', value: node.value }),
    ),
  noteReference: (node, { publication }) =>
    h('sup', { class: 'call' }, [
      h(
        'a',
        {
          id: callId(node.id, node.occurrence),
          href: `#${node.id}`,
          role: 'doc-noteref',
          ariaLabel: `${publication.words.note} ${node.label}`,
        },
        node.label,
      ),
      node.joined ? ',' : undefined,
    ]),
  lineBreak: () => h('br'),
}

function inLanguage(node: Text, inner: ElementContent): ElementContent {
  return node.language === undefined ? inner : h('span', { lang: node.language, dir: 'auto' }, [inner])
}

function linkOf(inline: Inline | undefined): Link | undefined {
  return inline?.type === 'text' ? inline.link : undefined
}

function isSameLink(left: Inline, right: Inline): boolean {
  const [one, other] = [linkOf(left), linkOf(right)]
  return one !== undefined && other !== undefined && addressOf(one) === addressOf(other)
}

/** Sets a line; runs with one link share one anchor. */
export function writeLine(line: Line, context: Context): ElementContent[] {
  return splitRuns(line, isSameLink).flatMap((run) => {
    const content = run.map((inline) => dispatch(inlines, inline, context))
    const link = linkOf(run[0])
    return link === undefined ? content : [h('a', { href: addressOf(link) }, content)]
  })
}

/** Sets lines one under the other; the space keeps words apart where a narrow page takes the breaks out. */
export function writeLines(lines: readonly Line[], context: Context): ElementContent[] {
  return lines.flatMap((line, index) => [...(index === 0 ? [] : lineEnd()), ...writeLine(line, context)])
}

/** A break, with the space that stands for it where it is not shown. */
export function lineEnd(): ElementContent[] {
  return [{ type: 'text', value: ' ' }, h('br')]
}

/** The words of a line alone, for entries of the contents: these are links themselves, and calls stand in the text. */
export function writeWords(line: Line, context: Context): ElementContent[] {
  return line.filter((inline) => inline.type !== 'noteReference').map((inline) => dispatch(inlines, inline, context))
}
