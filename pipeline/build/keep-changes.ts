/** Tracked changes that are kept: what the file was before them, and a patch that makes them. */
import type { VFile } from 'vfile'
import { report } from '../diagnostics.ts'
import type { Imported } from '../import/imported.ts'
import type { ChangeWay } from '../import/word/settle-properties.ts'
import { keepBoth, type KeptChanges } from './keep-both.ts'

/** What becomes of tracked changes: they are kept beside the text that was there before them, too. */
export type ChangesWanted = ChangeWay | 'keep'

/** What a file gives; its changes are in another reading where both are kept. */
export interface ImportedVersions {
  readonly imported: Imported
  readonly changed?: Imported | undefined
}

/** The patch to the other reading; absent where there is none, or nothing of it is another. */
export function keepChanges(
  { imported, changed }: ImportedVersions,
  [before, after] = [imported.files, changed?.files],
): KeptChanges | undefined {
  if (after === undefined || changed === undefined) return undefined
  const versions = [
    { files: before, changes: imported.changes ?? [] },
    { files: after, changes: changed.changes ?? [] },
  ] as const
  return keepBoth(...versions, imported.language)
}

/** Tells where the changes are; that they were refused is told of none. */
export function tellKept({ name, count }: KeptChanges, { language }: Imported, file: VFile): void {
  file.messages = file.messages.filter(({ ruleId }) => ruleId !== 'import-tracked')
  report(file, 'import-kept', { path: `${language}.md`, line: 1, column: 1 }, String(count), name)
}
