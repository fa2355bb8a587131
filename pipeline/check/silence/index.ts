/** Keeps messages from being told that the text or its folder silences, and tells what was silenced for nothing. */
import type { VFile } from 'vfile'
import { dropMessages, report, reportAll } from '../../diagnostics.ts'
import type { CheckSettings, SettledSilence } from '../../check-settings.ts'
import type { Document } from '../../document.ts'
import { isSilenced } from '../../silencing.ts'
import { askedFor } from '../spelling/asked-for.ts'
import { readSilences } from './comments.ts'
import { findFault, findFaultOf } from './known-codes.ts'

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

/** Tells the codes that settings silence though there is no such message, or it cannot be; of settings that several documents share, once. */
export function tellFaults(file: VFile, settings: readonly CheckSettings[]): void {
  const settled = new Set(settings.flatMap(({ silence }) => silence))
  reportAll(
    file,
    [...settled].flatMap(({ code, place }) => findFault(code, place)),
  )
}

/** Told when all documents of a run are known: none of them knows whether it was needed. */
export const toldOfSeveral = 'symbol-shared'

/** What settings silenced for nothing in all languages of a document. */
export function findUnneeded(files: readonly VFile[]): readonly SettledSilence[] {
  const used = new Set<object>(files.flatMap(({ data }) => [...(data.silencing?.used ?? [])]))
  const settled = new Set(files.flatMap(({ data }) => data.settings?.silence ?? []))
  return [...settled].filter(
    (silence) =>
      silence.code !== askedFor &&
      silence.code !== toldOfSeveral &&
      findFaultOf(silence.code) === undefined &&
      !used.has(silence),
  )
}
