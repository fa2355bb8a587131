/** Numbers of the command line. */
import { show } from '../text/shown.ts'
import { UsageError, type ParsedArguments } from './command.ts'

/** An option that is a whole number from 1. */
export function parseCount(name: string, options: ParsedArguments['options']): number {
  const text = new Map(Object.entries(options)).get(name) ?? ''
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new UsageError(`The option “--${name}” is a whole number from 1 to 999999, and there is “${show(text)}”.`)
}

/** An option that is a whole number from 0; absent where it is not given. */
export function parseLimit(name: string, options: ParsedArguments['options']): number | undefined {
  const text = new Map(Object.entries(options)).get(name)
  if (text === undefined || /^(?:0|[1-9]\d{0,8})$/.test(text)) return text === undefined ? undefined : Number(text)
  throw new UsageError(`The option “--${name}” is a whole number from 0 to 999999999, and there is “${show(text)}”.`)
}
