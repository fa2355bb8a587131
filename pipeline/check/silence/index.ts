/** Keeps messages from being told that the text or its folder silences, and tells what was silenced for nothing. */
import type { VFile } from 'vfile'
import { dropMessages, report, reportAll } from '../../diagnostics.ts'
import type { Document } from '../../document.ts'
import { isSilenced } from '../../silencing.ts'
import { readSilences } from './comments.ts'
import { findFaultOf } from './known-codes.ts'

/** A step of the pipeline: reads what a document silences, before anything is told of its words; what is wrong with that is told. */
export function openSilencing() {
  return (document: Document, file: VFile): void => {
    const { source, settings } = file.data
    if (source === undefined) throw new Error('the file carries no source')
    const { silences, findings } = readSilences(document, source)
    reportAll(file, findings)
    const settled = settings?.silence.filter(({ code }) => findFaultOf(code) === undefined) ?? []
    file.data.silencing = { silences: [...silences, ...settled], used: new Set() }
  }
}

/** Takes back what is silenced. */
export function dropSilenced(file: VFile): void {
  if ((file.data.silencing?.silences.length ?? 0) === 0) return
  dropMessages(file, ({ ruleId = '', file: path = '', line = 1, column = 1 }) =>
    isSilenced(file, ruleId, { path, line, column }),
  )
}

/** Tells the comments of a text that silenced nothing; for when all is told. */
export function tellUnneeded(file: VFile): void {
  const { silences = [], used } = file.data.silencing ?? {}
  const unneeded = silences.filter((silence) => silence.start !== undefined && used?.has(silence) !== true)
  for (const { code, place } of unneeded) report(file, 'silence-unneeded', place, code)
}
