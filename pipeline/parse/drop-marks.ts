/** Takes marks of direction out of words where they change nothing: between figures and signs they would hide a symbol from what looks for it. */
import type { Nodes } from 'mdast'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { hasDirectionMarks, idleMarks, marksWithinSymbols, withoutMarks } from '../text/direction-marks.ts'
import { visitsOf } from './walk.ts'

type Text = Extract<Nodes, { type: 'text' }>

/** Stands for what is no words: a call for a note, a picture. */
const object = '\uFFFC'

/** Drops them in each line of words, in place, for the tree is ours; those that turn something stay. */
export function dropIdleMarks(root: Nodes, text: string, language: LanguageCode): void {
  if (!hasDirectionMarks(text) && !text.includes('&')) return
  for (const { node } of visitsOf(root)) if (isLine(node)) dropInLine(node, language)
}

function isLine({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell' || type === 'leafDirective'
}

function dropInLine(line: Nodes, language: LanguageCode): void {
  const pieces = [...visitsOf(line)].flatMap(({ node }) => pieceOf(node))
  const words = pieces.map(({ words: own }) => own).join('')
  if (!hasDirectionMarks(words)) return
  const within = new Set(marksWithinSymbols(words))
  const idle = new Set([...within, ...idleMarks(words, [languages[language].direction])])
  let start = 0
  for (const { node, words: own } of pieces) {
    const from = start
    if (node !== undefined) node.value = withoutMarks(own, new Set([...idle].map((offset) => offset - from)))
    start += own.length
  }
}

function pieceOf(node: Nodes): readonly { readonly node: Text | undefined; readonly words: string }[] {
  if (node.type === 'text') return [{ node, words: node.value }]
  return 'children' in node ? [] : [{ node: undefined, words: object }]
}
