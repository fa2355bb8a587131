/** `masthead schema`: the JSON Schemas of what goes in and of what comes out for programs. */
import manifest from '../../schemas/manifest.schema.json' with { type: 'json' }
import messages from '../../schemas/messages.schema.json' with { type: 'json' }
import parity from '../../schemas/parity.schema.json' with { type: 'json' }
import { show } from '../text/shown.ts'
import { UsageError, type Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { suggest } from './suggest.ts'

/** What has a schema; that of the facts follows from their entries. */
const schemas = {
  facts: async () => (await import('../facts/json-schema.ts')).factsJsonSchema(),
  manifest: async () => manifest,
  messages: async () => messages,
  parity: async () => parity,
} satisfies Record<string, () => Promise<object>>

const names = Object.keys(schemas)

export const schema: Command = {
  usage: '[facts | manifest | messages | parity]',
  summary: 'Print a JSON Schema',
  details: `Prints the JSON Schema of what document.yaml and the front matter of a language file may say. Editors that know
JSON Schema complete the keys and mark the wrong ones while you type.

manifest is the schema of manifest.json, messages that of the records of --format json, parity that of what
masthead check --parity writes.`,
  options: {},
  exits: [exitCodes.done, exitCodes.usage, exitCodes.fault],
  examples: ['masthead schema > facts.schema.json', 'masthead schema messages > messages.schema.json'],
  run: async ({ positionals }, terminal) => {
    const [name = 'facts', ...others] = positionals
    const found = Object.entries(schemas).find(([known]) => known === name)
    if (found === undefined || others.length > 0)
      throw new UsageError(
        `There is no schema “${show(positionals.join(' '))}”.${suggest(name, names)} There are ${names.join(', ')}.`,
      )
    terminal.print(JSON.stringify(await found[1](), undefined, 2))
    return exitCodes.done
  },
}
