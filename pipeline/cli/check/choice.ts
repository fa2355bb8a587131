/** Which messages a check is asked for. */
import { askedFor } from '../../check/spelling/asked-for.ts'
import { isError, type Diagnostic } from '../../diagnostics.ts'
import { show } from '../../text/shown.ts'
import { isNeeded } from '../report/open.ts'
import { UsageError, type Option, type ParsedArguments } from '../command.ts'

export const choiceOptions = {
  rule: { value: 'CODES', help: 'Tell what these find alone, with commas between, and errors' },
  without: { value: 'CODES', help: 'Leave out what these find, but for errors' },
} as const satisfies Readonly<Record<string, Option>>

/** Whether a message is asked for: errors always are. */
export type MessageChoice = (diagnostic: Diagnostic) => boolean

/** What the options choose. */
export interface Choices {
  readonly isTold: MessageChoice
  /** Whether its cure is, though nothing may be told of it. */
  readonly isMeant: MessageChoice
}

/** The choice that the options make. */
export async function parseChoice(options: ParsedArguments['options']): Promise<Choices> {
  const only = await parseCodes('rule', options['rule'])
  const without = await parseCodes('without', options['without'])
  const tellsAll = options['messages'] === 'all'
  const isMeant: MessageChoice = ({ code }) => (only === undefined || only.has(code)) && without?.has(code) !== true
  return {
    isMeant,
    isTold: (one) => isError(one) || ((tellsAll || isNeeded(one) || one.code === askedFor) && isMeant(one)),
  }
}

async function parseCodes(option: string, text: string | undefined): Promise<ReadonlySet<string> | undefined> {
  if (text === undefined) return undefined
  const codes = text.split(',').map((code) => code.trim())
  // Loaded here and not above: `--help` needs no rule.
  const { findFaultOf } = await import('../../check/silence/known-codes.ts')
  for (const code of codes) {
    const fault = findFaultOf(code)
    if (fault?.type !== 'unknown') continue
    const near = fault.near === '' ? 'percent-sign,double-space' : fault.near
    throw new UsageError(`“${show(code)}” is no code of a message. Write --${option} ${near}.`)
  }
  return new Set(codes)
}
