/** What an editor is offered to mend: what certainly mends a message, and all of these at once. */
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Range,
  type TextEdit as ToldEdit,
} from 'vscode-languageserver/node'
import type { Diagnostic } from '../diagnostics.ts'
import { rangeFrom, rangeOf } from './positions.ts'
import type { LookedAt } from './editor-session.ts'

/** The fixes for what stands in a range of a text. */
export function findFixes(looked: LookedAt, { range, context }: CodeActionParams): readonly CodeAction[] {
  const { text, checked } = looked
  const path = looked.location?.path
  const mendable = (checked?.diagnostics ?? []).filter(({ edits, place }) => edits !== undefined && place.path === path)
  const here = mendable.filter((one) => touches(rangeFrom(text.lines, one.place, one.end), range))
  const isWanted = (kind: string): boolean =>
    context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) !== false
  return [
    ...(isWanted(CodeActionKind.QuickFix) ? here.map((one) => fixOf(one, looked, context.diagnostics)) : []),
    ...(isWanted(CodeActionKind.SourceFixAll) && mendable.length > 0 ? [fixAll(mendable, looked)] : []),
  ]
}

function touches(one: Range, other: Range): boolean {
  return isBefore(one.start, other.end) && isBefore(other.start, one.end)
}

function isBefore(one: Range['start'], other: Range['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.character <= other.character)
}

function fixOf(diagnostic: Diagnostic, looked: LookedAt, told: CodeActionParams['context']['diagnostics']): CodeAction {
  const range = rangeFrom(looked.text.lines, diagnostic.place, diagnostic.end)
  const mended = told.filter(
    ({ code, range: { start } }) =>
      code === diagnostic.code && start.line === range.start.line && start.character === range.start.character,
  )
  return {
    title: titleOf(diagnostic, looked),
    kind: CodeActionKind.QuickFix,
    isPreferred: true,
    ...(mended.length === 0 ? {} : { diagnostics: mended }),
    edit: { changes: { [looked.text.uri]: editsOf([diagnostic], looked) } },
  }
}

const longestTitle = 60

/** What it changes, where that is short enough to be said. */
function titleOf({ edits = [], code }: Diagnostic, { text: { lines } }: LookedAt): string {
  const [edit] = edits
  const [before, after] = edit === undefined ? ['', ''] : [lines.text.slice(edit.start, edit.end), edit.text]
  if (edits.length !== 1 || (before + after).length > longestTitle || /\n/.test(before + after)) return `Mend ${code}`
  if (after === '') return `Remove “${before}”`
  return before === '' ? `Insert “${after}”` : `Write “${after}” for “${before}”`
}

function fixAll(mendable: readonly Diagnostic[], looked: LookedAt): CodeAction {
  return {
    title: 'Mend all that is certain in this text',
    kind: CodeActionKind.SourceFixAll,
    edit: { changes: { [looked.text.uri]: editsOf(mendable, looked) } },
  }
}

/** Edits from the top; of two that overlap, the first: a change of the other comes with the next check. */
function editsOf(diagnostics: readonly Diagnostic[], { text: { lines } }: LookedAt): ToldEdit[] {
  const edits = diagnostics
    .flatMap(({ edits: own = [] }) => own)
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
  let end = -1
  return edits.flatMap((edit) => {
    if (edit.start < end || (edit.start === end && edit.end === end)) return []
    end = edit.end
    return [{ range: rangeOf(lines, edit), newText: edit.text }]
  })
}
