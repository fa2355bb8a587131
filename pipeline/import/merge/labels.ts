/** The words of tables and boxes that stand behind the name of their directive. */
import type { Position } from 'unist'
import type { InlineLine } from '../../document-lines.ts'
import { writeLine } from '../../unparse/pieces.ts'
import { keyOf } from './looks.ts'
import { lineEnd, mergeLine, replace, startOf, type Sides, type Merging } from './writing.ts'

interface Labelled {
  readonly title: InlineLine
  readonly position?: Position | undefined
}

/** The words in brackets behind the name of a directive. */
export function mergeLabel({ ours, before, after }: Sides<Labelled>, writing: Merging): void {
  if (keyOf(before.title) === keyOf(after.title)) return
  const { text } = writing
  const start = startOf(ours)
  const line = text.slice(start, lineEnd(text, start))
  const [, name = '', label] = /^(:{2,}[\w-]+)(?:\[(.*)\])?(?:\{.*\})?[ \t]*$/.exec(line) ?? []
  if (label !== undefined && after.title.length > 0)
    return mergeLine(
      writing,
      { start: start + name.length + 1, end: start + name.length + 1 + label.length },
      { before: before.title, after: after.title, place: 'label' },
    )
  if (name === '') return void writing.missed.push('title')
  const words = after.title.length === 0 ? '' : `[${writeLine(after.title, 'label')}]`
  replace(
    writing,
    { start: start + name.length, end: start + name.length + (label === undefined ? 0 : label.length + 2) },
    words,
  )
}
