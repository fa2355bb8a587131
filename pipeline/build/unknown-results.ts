/** Earlier results of which nobody knows: their record cannot be read. */
import { basename } from 'node:path'
import type { VFile } from 'vfile'
import { report } from '../diagnostics.ts'
import { startOf } from '../read/location.ts'
import { summaryNames } from './results.ts'

/** Reports it of a folder of results. */
export function reportUnknown(file: VFile, out: string): void {
  const path = `${basename(out)}/${summaryNames.manifest}`
  report(file, 'results-unknown', startOf(path), path)
}
