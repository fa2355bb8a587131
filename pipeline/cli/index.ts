/** The list of commands. */
import { build } from './build.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'
import { importDocument } from './import.ts'
import { lsp } from './lsp.ts'
import { merge } from './merge.ts'
import { newDocument } from './new.ts'
import { pages } from './pages.ts'
import { preview } from './preview.ts'
import { schema } from './schema.ts'
import { site } from './site.ts'
import { worker } from './worker.ts'

export const commands = {
  build,
  check,
  import: importDocument,
  lsp,
  merge,
  new: newDocument,
  pages,
  preview,
  schema,
  site,
  worker,
} satisfies Record<string, Command>
