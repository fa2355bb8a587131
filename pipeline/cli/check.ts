/** `masthead check`: documents held against all that a build tells, and against the rules of house style. */
import type { Checked } from '../build/check-documents.ts'
import type { PlannedDocument } from '../build/plan.ts'
import type { Diagnostic } from '../diagnostics.ts'
import type { Workforce } from '../build/builder.ts'
import { baselineOptions, openBaseline, type Baseline } from './check/baseline.ts'
import { choiceOptions, parseChoice, type Choices } from './check/choice.ts'
import { openParity, parityOptions, type ParityReport } from './check/parity.ts'
import { mendOptions, openMending, parseMend, type MendSums } from './check/mend.ts'
import { openTally, summarizeCheck } from './check/tally.ts'
import { watchSilences } from './check/unneeded.ts'
import { cacheOptions, parseCache } from './cache.ts'
import type { Command, ParsedArguments } from './command.ts'
import { exitCodes, signalCodes, type ExitCode } from './exit-codes.ts'
import { parseLimit } from './numbers.ts'
import { openProgress } from './progress.ts'
import { openReporter, reportOptions } from './report/open.ts'
import type { Reporter } from './report/reporter.ts'
import { openWorkspace, type Workspace } from './report/workspace.ts'
import { stopAtSignal, type Interruption } from './signals.ts'
import type { Terminal } from './terminal.ts'
import { parseWorkforce, workforceOptions } from './workforce.ts'

export const check: Command = {
  usage: '[folder or file …] [options]',
  summary: 'Hold documents against house style',
  details: `Tells everything that masthead build would tell, and what breaks the rules of house style: each has a page in
docs/messages/, with its source and examples. Documents are found as masthead build finds them; nothing is written.

A message that is right to ignore is silenced where it stands, with the reason: a comment on the line before,
<!-- masthead ignore CODE: reason -->, or <!-- masthead disable CODE: reason --> up to <!-- masthead enable CODE -->; for a
whole folder in its check.yaml (silence: {CODE: reason}). Errors of the build cannot be silenced.

--fix mends what is certain in the texts – spaces, marks, what nobody sees –, changes nothing else in them, and tells what
is left; --fix --dry-run prints it as a diff.

--spelling looks words up in the dictionaries of Arabic, English, French, Russian and Spanish. Names, abbreviations, symbols and
quotations are left alone; more words stand in check.yaml (words: [agroforestry, …]).

--write-baseline keeps what is told today in a file, and --baseline tells only what is new since. What is kept there is
known by its words, so that lines may move.

--parity writes the languages of all documents side by side, a row a paragraph, with what differs marked in its place: a web
page, or JSON whose schema masthead schema parity prints. A cache is not asked then.

Messages go to standard error, and the sum by rule to standard output. --format json, sarif and github are those of
masthead build.`,
  options: {
    ...mendOptions,
    'max-warnings': { value: 'N', help: 'End with 1 where there are more warnings' },
    ...choiceOptions,
    spelling: { isFlag: true, help: 'Look words up in dictionaries, too' },
    ...baselineOptions,
    ...parityOptions,
    ...workforceOptions('checked'),
    ...cacheOptions,
    ...reportOptions,
  },
  exits: [...Object.values(exitCodes), ...Object.values(signalCodes)],
  examples: [
    'masthead check',
    'masthead check drafts/note.md --max-warnings 0',
    'masthead check drafts --fix --dry-run',
    'masthead check drafts --spelling',
    'masthead check drafts --write-baseline known.json',
    'masthead check drafts --baseline known.json --format sarif',
    'masthead check drafts --parity languages.html',
  ],
  run: runCheck,
}

/** What is checked, and how it is told. */
interface Checking {
  readonly paths: readonly string[]
  readonly choices: Choices
  readonly mend: MendSums | undefined
  readonly spells: boolean
  readonly baseline: Baseline
  readonly parity: ParityReport | undefined
  readonly maxWarnings: number
  readonly workforce: Workforce
  readonly terminal: Terminal
  readonly workspace: Workspace
  readonly reporter: Reporter
}

async function runCheck(given: ParsedArguments, terminal: Terminal): Promise<ExitCode> {
  const { positionals, options, flags } = given
  const choices = await parseChoice(options)
  const wish = parseMend(given)
  const parity = openParity(options, terminal.pages)
  const workspace = openWorkspace(terminal.workspace)
  const checking: Checking = {
    paths: positionals.length > 0 ? positionals : ['source'],
    choices,
    mend: wish && openMending(wish, choices.isMeant, terminal),
    spells: flags.has('spelling'),
    baseline: openBaseline(options),
    parity,
    maxWarnings: parseLimit('max-warnings', options) ?? Infinity,
    workforce: {
      ...parseWorkforce(options),
      // What a cache keeps has no rows.
      ...(parity === undefined ? parseCache(options, flags) : {}),
    },
    terminal,
    workspace,
    reporter: await openReporter(options, terminal, workspace),
  }
  return stopAtSignal((interruption) => checkAll(checking, interruption))
}

async function checkAll(checking: Checking, interruption: Interruption): Promise<ExitCode> {
  const { paths, reporter, baseline, parity, maxWarnings } = checking
  // Loaded here and not above: `--help` needs no stage.
  const { planBuild } = await import('../build/plan.ts')
  const { documents, diagnostics } = await planBuild({ from: process.cwd(), paths })
  checking.workspace.reads(documents, paths)
  const tally = openTally()
  const silences = watchSilences(documents, paths)
  const tell = (found: readonly Diagnostic[]): void => {
    reporter.tell(found)
    tally.add(found)
  }
  tell(diagnostics)
  const shared = await findAll(documents, checking, {
    signal: interruption.signal,
    ends: (found) => {
      silences.ends(found)
      const { known, told } = sift(found, checking)
      tally.ends(told, known)
      parity?.ends(told)
      reporter.ends(told)
    },
  })
  tell([...shared, ...silences.unneeded()].filter((one) => checking.choices.isTold(one) && !baseline.isKnown(one)))
  const end = summarizeCheck(tally.sums(), {
    maxWarnings,
    left: documents.length - tally.sums().documents,
    ...(checking.mend && { mended: checking.mend.files() }),
  })
  const code = interruption.code() ?? end.code
  // Of a check that did not come to its end not all is known.
  if (tally.sums().documents === documents.length) {
    await baseline.close()
    await parity?.close()
  }
  reporter.finish({ ...end, code })
  return code
}

/** What is to be told of a document: not what is not asked for, and not what is known. */
function sift(found: Checked, { choices, baseline }: Checking): { readonly told: Checked; readonly known: number } {
  if (found.type === 'failed') return { told: found, known: 0 }
  const chosen = found.diagnostics.filter(choices.isTold)
  const diagnostics = chosen.filter((one) => !baseline.isKnown(one))
  return { told: { ...found, diagnostics }, known: chosen.length - diagnostics.length }
}

interface Hearing {
  readonly signal: AbortSignal
  readonly ends: (found: Checked) => void
}

async function findAll(
  documents: readonly PlannedDocument[],
  { workforce, terminal, mend, spells, parity }: Checking,
  { signal, ends }: Hearing,
): Promise<readonly Diagnostic[]> {
  const { checkDocuments } = await import('../build/check-documents.ts')
  const { openBuilder } = await import('../build/builder.ts')
  const builder = await openBuilder(documents, workforce)
  const progress = await openProgress(documents.length, terminal)
  const hear = (result: Checked, milliseconds?: number): void => {
    progress.ends({ result, milliseconds })
    ends(result)
  }
  try {
    const observer = {
      begins: progress.begins,
      ends: hear,
      stop: signal,
      spells,
      wantsParity: parity !== undefined,
      ...(mend && { mending: mend.mending }),
    }
    return await checkDocuments(documents, observer, builder)
  } finally {
    progress.close()
  }
}
