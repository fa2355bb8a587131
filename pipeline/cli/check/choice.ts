/** Which messages a check is asked for. */
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

/** It is information, and found where --spelling asks for it alone. */
const askedFor = 'word-unknown'

/** The choice that the options make. */
export function parseChoice(options: ParsedArguments['options']): Choices {
  const only = parseCodes('rule', options['rule'])
  const without = parseCodes('without', options['without'])
  const tellsAll = options['messages'] === 'all'
  const isMeant: MessageChoice = ({ code }) => (only === undefined || only.has(code)) && without?.has(code) !== true
  return {
    isMeant,
    isTold: (one) => isError(one) || ((tellsAll || isNeeded(one) || one.code === askedFor) && isMeant(one)),
  }
}

function parseCodes(option: string, text: string | undefined): ReadonlySet<string> | undefined {
  if (text === undefined) return undefined
  const codes = text.split(',').map((code) => code.trim())
  const strange = codes.find((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))
  if (strange === undefined) return new Set(codes)
  throw new UsageError(`“${show(strange)}” is no code of a message. Write --${option} percent-sign,double-space.`)
}
