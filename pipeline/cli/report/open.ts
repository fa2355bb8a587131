/** From the words of the command line to the reporter of a run. */
import type { Diagnostic } from '../../diagnostics.ts'
import { show } from '../../text/shown.ts'
import { UsageError, type Option } from '../command.ts'
import { suggest } from '../suggest.ts'
import type { Terminal } from '../terminal.ts'
import { openJson } from './json.ts'
import { openGithub, openPretty } from './lines.ts'
import { messageChoices, messageFormats, type MessageFormat, type Reporter } from './reporter.ts'
import { openSarif } from './sarif.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

/** The options that say how a run is told. */
export const reportOptions = {
  format: {
    value: 'FORMAT',
    help: `Messages as ${messageFormats.join(', ')} (default: pretty; in GitHub Actions github)`,
  },
  messages: { value: 'WHICH', default: 'needed', help: 'Messages: needed, or all' },
} as const satisfies Readonly<Record<string, Option>>

/** The reporter that the options ask for; the workspace learns what is read, where that may lie elsewhere. */
export async function openReporter(
  options: Readonly<Record<string, string>>,
  terminal: Terminal,
  workspace = openWorkspace(terminal.workspace),
): Promise<Reporter> {
  const format = chooseFormat(options['format'], terminal)
  const choice = chooseWord(options['messages'] ?? '', messageChoices, 'choice of messages')
  const reporter = await openers[format](terminal, workspace)
  return choice === 'all' ? reporter : onlyNeeded(reporter)
}

const openers: Readonly<
  Record<MessageFormat, (terminal: Terminal, workspace: Workspace) => Reporter | Promise<Reporter>>
> = {
  pretty: openPretty,
  github: openGithub,
  json: openJson,
  sarif: async (terminal, workspace) => {
    const pages = pagesOf(terminal)
    // Loaded here and not above: rules need the stages.
    return openSarif(terminal, { workspace, pages, ...(await import('../../check/entry-of.ts')) })
  },
}

function chooseFormat(word: string | undefined, { isHeard }: Terminal): MessageFormat {
  if (word === undefined) return isHeard ? 'github' : 'pretty'
  return chooseWord(word, messageFormats, 'format of messages')
}

function chooseWord<Word extends string>(text: string, known: readonly Word[], noun: string): Word {
  const word = text.trim().toLowerCase()
  const found = known.find((one) => one === word)
  if (found !== undefined) return found
  throw new UsageError(`There is no ${noun} “${show(word)}”.${suggest(word, known)} Write ${known.join(', ')}.`)
}

/** Where the pages of the messages stand: an address that is given, or those beside the command. */
function pagesOf({ pages }: Terminal): string {
  if (URL.canParse(pages)) return pages.endsWith('/') ? pages : `${pages}/`
  throw new UsageError(`MASTHEAD_DOCS is “${show(pages)}”, which is no address. Write https://….`)
}

function onlyNeeded(reporter: Reporter): Reporter {
  return {
    ...reporter,
    tell: (found) => reporter.tell(found.filter(isNeeded)),
    ends: (result) =>
      reporter.ends(
        result.type === 'failed' ? result : { ...result, diagnostics: result.diagnostics.filter(isNeeded) },
      ),
  }
}

/** Information without a hint tells what was done; there is nothing to do about it. */
export function isNeeded({ severity, hint }: Diagnostic): boolean {
  return severity !== 'information' || hint !== undefined
}
