/** Starts `masthead lsp` for the texts and facts of documents. */
const { workspace } = require('vscode')
const { LanguageClient, TransportKind } = require('vscode-languageclient/node')

let client

exports.activate = async () => {
  const settings = workspace.getConfiguration('masthead')
  const [command, ...words] = settings.get('command')
  const server = { command, args: [...words, 'lsp'], transport: TransportKind.stdio }
  client = new LanguageClient('masthead', 'Masthead', server, {
    documentSelector: [
      ...settings.get('texts').map((pattern) => ({ scheme: 'file', language: 'markdown', pattern })),
      { scheme: 'file', language: 'yaml', pattern: '**/document.yaml' },
    ],
  })
  await client.start()
}

exports.deactivate = () => client?.stop()
