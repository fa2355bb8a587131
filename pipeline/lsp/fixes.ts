/** What an editor is offered to mend: what certainly mends a message, all of these at once, and a comment that silences a message. */
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Range,
  type TextEdit as ToldEdit,
} from 'vscode-languageserver/node'
import type { Diagnostic } from '../diagnostics.ts'
import { offsetAt, rangeFrom, rangeOf } from './positions.ts'
import { silenceEdit } from './silence-edit.ts'
import type { LookedAt } from './looked-at.ts'

/** The fixes for what stands in a range of a text. */
export function findFixes(looked: LookedAt, { range, context }: CodeActionParams): readonly CodeAction[] {
  const { text, checked, location } = looked
  const told = (checked?.diagnostics ?? []).filter(({ place }) => place.path === location?.path)
  const here = told.filter((one) => touches(rangeFrom(text.lines, one.place, one.end), range))
  const mendable = told.filter(isMendable)
  const isWanted = (kind: string): boolean =>
    context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) !== false
  const fixes = here.filter(isMendable).map((one) => fixOf(one, looked, context))
  const silences = here.flatMap((one) => silenceOf(one, looked, context))
  return [
    ...(isWanted(CodeActionKind.QuickFix) ? [...fixes, ...silences] : []),
    ...(isWanted(CodeActionKind.SourceFixAll) && mendable.length > 0 ? [fixAll(mendable, looked)] : []),
  ]
}

function isMendable({ edits }: Diagnostic): boolean {
  return edits !== undefined
}

function touches(one: Range, other: Range): boolean {
  return isBefore(one.start, other.end) && isBefore(other.start, one.end)
}

function isBefore(one: Range['start'], other: Range['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.character <= other.character)
}

type Context = CodeActionParams['context']

function fixOf(diagnostic: Diagnostic, looked: LookedAt, context: Context): CodeAction {
  return {
    title: titleOf(diagnostic, looked),
    kind: CodeActionKind.QuickFix,
    isPreferred: true,
    ...toldAs(diagnostic, looked, context),
    edit: { changes: { [looked.text.uri]: editsOf([diagnostic], looked) } },
  }
}

/** The message as the editor was told it. */
function toldAs(
  { code, place, end }: Diagnostic,
  { text }: LookedAt,
  { diagnostics }: Context,
): Pick<CodeAction, 'diagnostics'> {
  const { line, character } = rangeFrom(text.lines, place, end).start
  const same = diagnostics.filter(
    ({ code: own, range: { start } }) => own === code && start.line === line && start.character === character,
  )
  return same.length === 0 ? {} : { diagnostics: same }
}

function silenceOf(diagnostic: Diagnostic, looked: LookedAt, context: Context): readonly CodeAction[] {
  const { lines, uri } = looked.text
  const document = looked.checked?.document
  const offset = offsetAt(lines, rangeFrom(lines, diagnostic.place).start)
  const edit = document && silenceEdit(diagnostic, offset, { document, text: lines.text })
  if (edit === undefined) return []
  return [
    {
      title: `Silence ${diagnostic.code} here, with a reason`,
      kind: CodeActionKind.QuickFix,
      ...toldAs(diagnostic, looked, context),
      edit: { changes: { [uri]: [{ range: rangeOf(lines, edit), newText: edit.text }] } },
    },
  ]
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
