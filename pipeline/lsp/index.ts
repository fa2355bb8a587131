/** `masthead lsp`: a language server, over two streams. */
import {
  createConnection,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  type ClientCapabilities,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { capabilities } from './capabilities.ts'
import { answerRequests } from './requests.ts'
import { OpenTexts, pathOf } from './open-texts.ts'
import { EditorSession } from './editor-session.ts'

/** Where an editor talks, and where it listens. */
export interface ServerOrder {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  /** Where the pages of the messages stand. */
  readonly pages: string
  readonly version: string
}

/** Serves one editor; the process ends when it says so, or is gone. */
export async function serve({ input, output, pages, version }: ServerOrder): Promise<never> {
  const connection = createConnection(input, output)
  const fail = (fault: unknown): void => tellFault(fault, connection)
  const texts = new TextDocuments(TextDocument)
  let client: ClientCapabilities = {}
  let folders: readonly string[] = []
  const session = new EditorSession({
    texts: new OpenTexts(texts),
    pages,
    folders: () => folders,
    publish: (params) => void connection.sendDiagnostics(params),
    fail,
  })
  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities
    folders = (params.workspaceFolders ?? []).flatMap(({ uri }) => pathOf(uri) ?? [])
    return { capabilities, serverInfo: { name: 'masthead', version } }
  })
  connection.onInitialized(() => {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) watchFiles(connection)
  })
  texts.onDidChangeContent(({ document }) => session.change(document.uri))
  texts.onDidClose(({ document }) => void session.close(document.uri))
  connection.onDidChangeWatchedFiles(({ changes }) => session.refresh(changes.map(({ uri }) => uri)))
  answerRequests(connection, session, {
    takesSnippets: () => client.textDocument?.completion?.completionItem?.snippetSupport === true,
    fail,
  })
  texts.listen(connection)
  connection.listen()
  return new Promise(() => {})
}

/** Texts, facts and pictures that other programs change. */
function watchFiles(connection: Connection): void {
  const watchers = [{ globPattern: '**/*.{md,yaml,svg,png,jpg,jpeg}' }]
  void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
}

function tellFault(fault: unknown, connection: Connection): void {
  const words = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
  connection.console.error(`This is a fault of Masthead, not of your document. Please report it.\n${words}`)
}
