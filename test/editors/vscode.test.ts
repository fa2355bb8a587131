/** The extension for Visual Studio Code, with stand-ins for the editor and for the client of its servers. */
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import description from '../../editors/vscode/package.json' with { type: 'json' }
import { commands } from '../../pipeline/cli/index.ts'
import { languageCodes } from '../../templates/languages/codes.ts'

const { properties } = description.contributes.configuration

/** Runs the extension with some settings in place of its own; gives what the client was made with. */
async function activate(settings: Readonly<Record<string, unknown>> = {}): Promise<readonly unknown[]> {
  const asked: unknown[] = []
  const stand = new Map<string, unknown>([
    [
      'vscode',
      {
        workspace: {
          getConfiguration: (section: string) => ({
            get: (name: string) => {
              const found = new Map(Object.entries(properties)).get(`${section}.${name}`)
              return settings[name] ?? found?.default
            },
          }),
        },
      },
    ],
    [
      'vscode-languageclient/node',
      {
        TransportKind: { stdio: 'stdio' },
        LanguageClient: function LanguageClient(...given: readonly unknown[]) {
          return { start: async () => asked.push(...given), stop: async () => asked.push('stopped') }
        },
      },
    ],
  ])
  const exports: { activate?: () => Promise<void>; deactivate?: () => Promise<void> } = {}
  const code = readFileSync('editors/vscode/extension.js', 'utf8')
  runInNewContext(code, { exports, require: (name: string) => stand.get(name) })
  await exports.activate?.()
  await exports.deactivate?.()
  // Out of the other context, whose lists are others.
  return JSON.parse(JSON.stringify(asked))
}

test('it starts the server for texts and facts, and stops it', async () => {
  const codes = languageCodes.toSorted().join(',')
  expect(await activate()).toEqual([
    'masthead',
    'Masthead',
    { command: 'masthead', args: ['lsp'], transport: 'stdio' },
    {
      documentSelector: [
        { scheme: 'file', language: 'markdown', pattern: `**/{${codes}}.md` },
        { scheme: 'file', language: 'yaml', pattern: '**/document.yaml' },
      ],
    },
    'stopped',
  ])
  expect(Object.keys(commands)).toContain('lsp')
})

test('the command may be a program with words', async () => {
  const [, , server] = await activate({ command: ['node', '/masthead/dist/main.js'] })
  expect(server).toEqual({ command: 'node', args: ['/masthead/dist/main.js', 'lsp'], transport: 'stdio' })
})
