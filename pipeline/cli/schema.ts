/** `masthead schema`: the JSON Schema of the facts. */
import { type Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'

export const schema: Command = {
  usage: '',
  summary: 'Print the JSON Schema of the facts',
  details: `Prints the JSON Schema of what document.yaml and the front matter of a language file may say. Editors that know
JSON Schema complete the keys and mark the wrong ones while you type.`,
  options: {},
  takesArguments: false,
  exits: [exitCodes.done, exitCodes.usage, exitCodes.fault],
  examples: ['masthead schema > facts.schema.json'],
  run: async (_given, terminal) => {
    const { factsJsonSchema } = await import('../facts/json-schema.ts')
    terminal.print(JSON.stringify(factsJsonSchema(), undefined, 2))
    return exitCodes.done
  },
}
