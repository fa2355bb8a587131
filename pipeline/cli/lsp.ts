/** `masthead lsp`: the language server that an editor starts. */
import { version } from '../build/version.ts'
import { UsageError, type Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { show } from '../text/shown.ts'

export const lsp: Command = {
  usage: '',
  summary: 'Serve an editor while texts are written (a language server)',
  details: `An editor starts it and talks to it over standard input and output, by the Language Server Protocol: messages as one types,
fixes, completion of facts, directives and names, what is composed where the mouse rests, and the outline. Started by hand
it waits for an editor. The manual says how editors are told of it (docs/editors.md); editors/vscode/ is an extension.

It reads what masthead build would read of the documents that are open, writes nothing, and asks no network.`,
  options: {
    stdio: { isFlag: true, help: 'Talk over standard input and output, as it always does: many editors add this' },
  },
  exits: [exitCodes.done, exitCodes.refused, exitCodes.usage, exitCodes.fault],
  examples: ['masthead lsp'],
  run: async ({ positionals }, { pages }) => {
    if (positionals.length > 0)
      throw new UsageError(
        `“masthead lsp” takes no files, and there is “${show(positionals.join(' '))}”: the editor names them.`,
      )
    const { serve } = await import('../lsp/index.ts')
    return serve({ input: process.stdin, output: process.stdout, pages, version })
  },
}
