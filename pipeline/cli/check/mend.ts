/** What `--fix` does with files that were mended in memory: writes them, or shows what it would write. */
import type { Mending } from '../../build/check-documents.ts'
import type { MendedFile } from '../../build/fix-document.ts'
import { codePoint } from '../../text/shown.ts'
import { UsageError, type Option, type ParsedArguments } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import { untilWritten } from '../unwritten.ts'
import type { MessageChoice } from './choice.ts'

export const mendOptions = {
  fix: { isFlag: true, help: 'Mend what is certain in the texts, and tell what is left' },
  'dry-run': { isFlag: true, help: 'With --fix: print what would be changed as a diff, and change nothing' },
} as const satisfies Readonly<Record<string, Option>>

/** Files are written, or shown. */
export type MendWish = 'write' | 'show'

/** Nothing where nobody asks for it. */
export function parseMend({ flags, options }: ParsedArguments): MendWish | undefined {
  const isDry = flags.has('dry-run')
  if (isDry && !flags.has('fix')) throw new UsageError('The option “--dry-run” shows what “--fix” does: write both.')
  if (isDry && ['json', 'sarif'].includes(options['format'] ?? ''))
    throw new UsageError('“--dry-run” prints a diff, which has no place in a log. Leave “--format” out.')
  if (flags.has('fix') && options['cache'] !== undefined)
    throw new UsageError('“--fix” reads texts as they are now, not as a cache has them. Leave “--cache” out.')
  return isDry ? 'show' : flags.has('fix') ? 'write' : undefined
}

/** How many files and places were mended; grows. */
export interface MendSums {
  readonly files: () => number
  readonly mending: Mending
}

/** What becomes of files that are mended. */
export function openMending(wish: MendWish, isMeant: MessageChoice, terminal: Terminal): MendSums {
  let files = 0
  const take: Mending['take'] = async (mended) => {
    if (wish === 'show') {
      files += mended.length
      for (const file of mended) terminal.print(await writeDiff(file))
      return []
    }
    const { writeMended } = await import('../../build/fix-document.ts')
    const told = await untilWritten(
      writeMended(mended),
      'Get the right to write it, or see with --dry-run what would be mended.',
    )
    files += mended.length - told.length
    return told
  }
  return { files: () => files, mending: { isMeant, take } }
}

async function writeDiff({ path, before, after }: MendedFile): Promise<string> {
  // Loaded here and not above: nothing else needs it.
  const { createTwoFilesPatch } = await import('diff')
  const [old, mended] = [before, after].map((bytes) => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n'))
  const patch = createTwoFilesPatch(path, path, old ?? '', mended ?? '', undefined, undefined, { context: 2 })
  const lines = patch.split('\n').filter((line) => !/^=+$/.test(line))
  return lines.join('\n').trimEnd().replace(unseen, codePoint)
}

/** What no terminal should obey, and what nobody sees. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
