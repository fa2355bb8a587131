/** A file of findings that are known: those are not told again, and whatever is new is. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { isMissing } from '../../build/disk.ts'
import { replaceFile } from '../../build/replace-file.ts'
import { buildErrors } from '../../catalogue/build-errors.ts'
import type { Diagnostic } from '../../diagnostics.ts'
import { show } from '../../text/shown.ts'
import { UsageError, type Option, type ParsedArguments } from '../command.ts'
import { refuseAbsentFolder, untilWritten } from '../unwritten.ts'

export const baselineOptions = {
  baseline: { value: 'FILE', help: 'Tell only what this file does not know' },
  'write-baseline': {
    value: 'FILE',
    help: 'Write what is found into a file of known findings, and tell only errors of the build',
  },
} as const satisfies Readonly<Record<string, Option>>

/** What is known of the findings of a run. */
export interface Baseline {
  readonly isKnown: (diagnostic: Diagnostic) => boolean
  /** Writes what was found, where that was asked for. */
  readonly close: () => Promise<void>
}

/** A finding as it is known: its line may move. */
interface KnownFinding {
  readonly path: string
  readonly code: string
  readonly text: string
  readonly count: number
}

/** The baseline that the options ask for. */
export function openBaseline(options: ParsedArguments['options']): Baseline {
  const { baseline, 'write-baseline': written } = options
  if (written !== undefined) refuseAbsentFolder('write-baseline', written)
  const left = new Map(read(baseline).map((known) => [keyOf(known), known.count]))
  const found = new Map<string, KnownFinding>()
  return {
    isKnown: ({ code, place: { path }, text }) => {
      if (buildErrors.has(code)) return false
      const key = keyOf({ path, code, text })
      found.set(key, { path, code, text, count: (found.get(key)?.count ?? 0) + 1 })
      const count = left.get(key) ?? 0
      if (count > 0) left.set(key, count - 1)
      return count > 0 || written !== undefined
    },
    close: async () => {
      if (written !== undefined)
        await untilWritten(replaceFile(resolve(written), write([...found.values()])), 'Name another file.')
    },
  }
}

function keyOf({ path, code, text }: Omit<KnownFinding, 'count'>): string {
  return JSON.stringify([path, code, text])
}

function write(findings: readonly KnownFinding[]): string {
  const sorted = findings.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return `{\n  "known": [\n${sorted.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]\n}\n`
}

function read(file: string | undefined): readonly KnownFinding[] {
  if (file === undefined) return []
  const shown = show(file)
  try {
    const content: unknown = JSON.parse(readFileSync(resolve(file), 'utf8').replace(/^\uFEFF/, ''))
    const known: unknown = typeof content === 'object' && content !== null ? Reflect.get(content, 'known') : undefined
    if (Array.isArray(known) && known.every(isKnownFinding)) return known
  } catch (fault) {
    if (isMissing(fault)) throw new UsageError(`There is no file “${shown}”. Write it with --write-baseline ${shown}.`)
    if (!(fault instanceof SyntaxError || isFolder(fault))) throw fault
  }
  throw new UsageError(`“${shown}” is no file of known findings. Write it anew with --write-baseline ${shown}.`)
}

function isFolder(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EISDIR'
}

function isKnownFinding(value: unknown): value is KnownFinding {
  if (typeof value !== 'object' || value === null) return false
  const { path, code, text, count }: Partial<Record<keyof KnownFinding, unknown>> = value
  return [path, code, text].every((one) => typeof one === 'string') && Number.isSafeInteger(count)
}
