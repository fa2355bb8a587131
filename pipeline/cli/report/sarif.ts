/** A run as SARIF 2.1.0, for editors and for code scanning: one log, once all is told. */
import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Entry, Severity } from '../../catalogue/entry.ts'
import type { Diagnostic } from '../../diagnostics.ts'
import { version } from '../../build/version.ts'
import { show } from '../../text/shown.ts'
import { tellOwnFault } from '../faults.ts'
import type { Terminal } from '../terminal.ts'
import { toJson } from './escaped-json.ts'
import type { End, Reporter } from './reporter.ts'
import { openFixes } from './sarif-fixes.ts'
import type { Workspace } from './workspace.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note' }

/** What is gathered until the end; grows. */
interface Gathered {
  readonly diagnostics: Diagnostic[]
  /** Documents on which Masthead itself failed. */
  readonly failed: string[]
}

/** What a log says of the codes that it holds, and of the files. */
export interface DescribedLog {
  readonly workspace: Workspace
  /** Where the pages of the messages stand. */
  readonly pages: string
  /** What a message or a rule of house style is told for. */
  readonly entryOf: (code: string) => Entry | undefined
}

/** Gathers what is told, and prints the log at the end. */
export function openSarif(terminal: Terminal, described: DescribedLog): Reporter {
  const gathered: Gathered = { diagnostics: [], failed: [] }
  return {
    tell: (found) => gathered.diagnostics.push(...found),
    ends: (result) => {
      if (result.type === 'failed') {
        tellOwnFault(show(result.document), result.fault, terminal)
        gathered.failed.push(result.document)
      } else for (const one of result.diagnostics) gathered.diagnostics.push(one)
    },
    finish: (end) => terminal.print(toJson(writeLog(gathered, end, described))),
  }
}

function writeLog(
  { diagnostics, failed }: Gathered,
  end: End | undefined,
  { workspace, ...described }: DescribedLog,
): object {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].toSorted()
  const fixesOf = openFixes(workspace)
  const indices = new Map(codes.map((code, index) => [code, index]))
  const run = {
    tool: {
      driver: {
        name: 'Masthead',
        version,
        semanticVersion: version,
        rules: codes.map((code) => ruleOf(code, described)),
      },
    },
    columnKind: 'unicodeCodePoints',
    invocations: [invocationOf(failed, end)],
    results: diagnostics.map((one) => {
      const uri = addressOf(workspace.fromTop(one.place.path))
      return { ...resultOf(one, indices.get(one.code) ?? -1, uri), ...fixesOf(one, uri) }
    }),
  }
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  }
}

function ruleOf(code: string, { pages, entryOf }: Omit<DescribedLog, 'workspace'>): object {
  const entry = entryOf(code)
  const helpUri = new URL(`${code}.md`, pages).href
  const id = { id: code, shortDescription: { text: code.replaceAll('-', ' ') }, helpUri }
  if (entry === undefined) return id
  return {
    ...id,
    fullDescription: { text: entry.why },
    help: { text: entry.why },
    defaultConfiguration: { level: levels[entry.severity] },
  }
}

/** A run that found mistakes of authors has done its work; one that met its own, or was ended, has not. */
function invocationOf(failed: readonly string[], end: End | undefined): object {
  return {
    executionSuccessful: end !== undefined && end.code <= 1,
    ...(end === undefined ? {} : { exitCode: end.code }),
    toolExecutionNotifications: failed.map((document) => ({
      level: 'error',
      message: { text: `Masthead itself failed on “${show(document)}”.` },
    })),
  }
}

function resultOf({ code, severity, place, end, text, hint }: Diagnostic, ruleIndex: number, uri: string): object {
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: hint === undefined ? text : `${text} ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: {
            startLine: place.line,
            startColumn: place.column,
            ...(end === undefined ? {} : { endLine: end.line, endColumn: end.column }),
          },
        },
      },
    ],
  }
}

/** A path as an address: relative where it is, and with no sign that an address cannot have. */
function addressOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/')
}
