/** Tracked changes that are kept: what the file was before them, and a patch that makes them. */
import type { VFile } from 'vfile'
import { report } from '../diagnostics.ts'
import { peopleOf } from '../import/comments/write-remarks.ts'
import type { Imported } from '../import/imported.ts'
import type { ChangeWay } from '../import/word/settle-properties.ts'
import { keepBoth, type KeptChanges, type StandingFiles } from './keep-both.ts'

/** What becomes of tracked changes: they are kept beside the text that was there before them, too. */
export type ChangesWanted = ChangeWay | 'keep'

/** What a file gives; its changes are in another reading where both are kept. */
export interface ImportedVersions {
  readonly imported: Imported
  readonly changed?: Imported | undefined
}

/** The patch to the other reading, for a folder in which something may stand; absent where there is none, or nothing of it is another. */
export function keepChanges(
  { imported, changed }: ImportedVersions,
  standing: StandingFiles = () => 'free',
  [before, after] = [imported.files, changed?.files],
): KeptChanges | undefined {
  if (after === undefined || changed === undefined) return undefined
  const versions = [
    { files: before, changes: imported.changes ?? [] },
    { files: after, changes: changed.changes ?? [] },
  ] as const
  return keepBoth(...versions, { language: imported.language, standing })
}

/** Tells where the changes are, or that no patch makes them; that they were refused is told of none. */
export function tellKept(
  kept: KeptChanges | undefined,
  { language, changes = [] }: Pick<Imported, 'language' | 'changes'>,
  file: VFile,
): void {
  file.messages = file.messages.filter(({ ruleId }) => ruleId !== 'import-tracked')
  const place = { path: `${language}.md`, line: 1, column: 1 }
  if (kept !== undefined) report(file, 'import-kept', place, String(kept.count), kept.name)
  else if (changes.length > 0)
    report(file, 'import-unkept', place, String(changes.length), peopleOf(changes.map(({ change }) => change.who)))
}
