/** The list of commands. */
import { build } from './build.ts'
import type { Command } from './command.ts'
import { schema } from './schema.ts'

export const commands = { build, schema } satisfies Record<string, Command>
