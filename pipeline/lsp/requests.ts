/** What an editor asks for, each by its method. */
import type {
  CompletionItem,
  Connection,
  Location,
  RenameParams,
  TextDocumentPositionParams,
  WorkspaceEdit,
} from 'vscode-languageserver/node'
import { completeFacts } from './complete-facts.ts'
import { completeText } from './complete-text.ts'
import { factsAt } from './fact-place.ts'
import { findFixes } from './fixes.ts'
import { hoverAt } from './hover.ts'
import { isSoundName, nameAt, namesIn, samePlaces, type NameUse } from './names.ts'
import { findInOutlines, outlineOf } from './outline.ts'
import { offsetAt, rangeOf } from './positions.ts'
import type { EditorSession } from './editor-session.ts'
import type { LookedAt } from './looked-at.ts'

/** What the editor can do that asks. */
export interface AskingEditor {
  readonly takesSnippets: () => boolean
  /** Hears of faults of our own. */
  readonly fail: (fault: unknown) => void
}

/** A request about a text. */
interface AboutText {
  readonly textDocument: { readonly uri: string }
}

type Answer<Params, Found> = (looked: LookedAt, params: Params) => Found | undefined | Promise<Found | undefined>

/** Answers all that is asked for: where there is nothing to say, and where Masthead itself fails, with nothing. */
export function answerRequests(
  connection: Connection,
  session: EditorSession,
  { takesSnippets, fail }: AskingEditor,
): void {
  const guard = guardedBy(fail)
  /** Of a text as it was checked last: no time is to be lost. */
  const atOnce =
    <Params extends AboutText, Found>(answer: Answer<Params, Found>) =>
    async (params: Params) =>
      guard(async () => {
        const looked = await session.find(params.textDocument.uri)
        return looked && answer(looked, params)
      })
  /** Of a text as it is now. */
  const checked =
    <Params extends AboutText, Found>(answer: Answer<Params, Found>) =>
    async (params: Params) =>
      guard(async () => {
        const looked = await session.look(params.textDocument.uri)
        return looked && answer(looked, params)
      })
  connection.onCompletion(atOnce((looked, params) => complete(looked, params, takesSnippets())))
  connection.onHover(checked((looked, { position }) => hoverAt(looked, offsetAt(looked.text.lines, position))))
  connection.onDocumentSymbol(checked((looked) => [...outlineOf(looked)]))
  connection.onCodeAction(checked((looked, params) => [...findFixes(looked, params)]))
  connection.onDefinition(atOnce((looked, params) => placesAt(looked, params, isGiven)))
  connection.onReferences(
    atOnce((looked, params) => placesAt(looked, params, (use) => params.context.includeDeclaration || !isGiven(use))),
  )
  connection.onDocumentHighlight(atOnce((looked, params) => placesAt(looked, params, () => true)))
  connection.onPrepareRename(atOnce(nameOf))
  connection.onRenameRequest(atOnce(rename))
  connection.onWorkspaceSymbol(async ({ query }) =>
    guard(async () => findInOutlines(query, await Promise.all(session.open().map((uri) => session.find(uri))))),
  )
}

/** Work of which a fault is told, and nothing comes. */
function guardedBy(fail: (fault: unknown) => void) {
  return async <Found>(work: () => Promise<Found | undefined>): Promise<Found | null> => {
    try {
      return (await work()) ?? null
    } catch (fault) {
      fail(fault)
      return null
    }
  }
}

async function complete(
  looked: LookedAt,
  { position }: TextDocumentPositionParams,
  takesSnippets: boolean,
): Promise<CompletionItem[]> {
  const offset = offsetAt(looked.text.lines, position)
  const facts = factsAt(looked, offset)
  return [
    ...(facts === undefined ? await completeText(looked, offset, takesSnippets) : completeFacts(looked, offset, facts)),
  ]
}

/** The name at a position, and all names of the text. */
function usesAt(
  { text: { lines } }: LookedAt,
  { position }: TextDocumentPositionParams,
): {
  readonly names: readonly NameUse[]
  readonly use: NameUse | undefined
} {
  const names = namesIn(lines.text)
  return { names, use: nameAt(names, offsetAt(lines, position)) }
}

function isGiven({ role }: NameUse): boolean {
  return role === 'given'
}

function placesAt(
  looked: LookedAt,
  params: TextDocumentPositionParams,
  isMeant: (use: NameUse) => boolean,
): Location[] | undefined {
  const { names, use } = usesAt(looked, params)
  const { uri, lines } = looked.text
  const same = use && samePlaces(names, use).filter(isMeant)
  return same?.map((one) => ({ uri, range: rangeOf(lines, one) }))
}

function nameOf(looked: LookedAt, params: TextDocumentPositionParams) {
  const { use } = usesAt(looked, params)
  return use && { range: rangeOf(looked.text.lines, use), placeholder: use.name }
}

function rename(looked: LookedAt, params: RenameParams): WorkspaceEdit | undefined {
  const { names, use } = usesAt(looked, params)
  const { newName } = params
  if (use === undefined || !isSoundName(use.kind, newName)) return undefined
  const { uri, lines } = looked.text
  return { changes: { [uri]: samePlaces(names, use).map((one) => ({ range: rangeOf(lines, one), newText: newName })) } }
}
