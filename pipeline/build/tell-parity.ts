/** Has the languages of a document held against each other. */
import type { VFile } from 'vfile'
import { dropSilenced } from '../check/silence/index.ts'
import type { Wanted } from '../compile.ts'
import { tell, type Diagnostic } from '../diagnostics.ts'
import type { ParityRecord } from '../parity-record.ts'

/** Tells on the file of each language what it says otherwise than most, and gives what was compared where that is asked for; a language that was refused is left out. */
export async function tellParity(
  files: readonly VFile[],
  { checks, parity }: Wanted,
): Promise<Pick<ParityRecord, 'languages' | 'rows' | 'findings'> | undefined> {
  const sound = files.flatMap((file) => {
    const { source, document, isWhole } = file.data
    return source === undefined || document === undefined || !isWhole ? [] : [{ file, source, document }]
  })
  if (sound.length < 2 && parity !== true) return undefined
  // Loaded here and not above: most documents that are built have one language.
  const { compareLanguages } = await import('../check/parity/index.ts')
  const compared = compareLanguages(sound)
  sound.forEach(({ file }, at) => {
    for (const diagnostic of compared.diagnostics[at] ?? []) tell(file, checks ? diagnostic : ofBuild(diagnostic))
    dropSilenced(file)
  })
  if (parity !== true) return undefined
  const { recordRows } = await import('../check/parity/record-rows.ts')
  return recordRows(compared, sound)
}

/** What languages lack keeps nobody from building a translation that is not finished. */
function ofBuild(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: diagnostic.severity === 'error' ? 'warning' : 'information' }
}
