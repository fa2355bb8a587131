/** Languages of a document as they are held against each other. */
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Document } from '../../../pipeline/document.ts'
import { compareLanguages } from '../../../pipeline/check/parity/index.ts'
import type { ParityVersion } from '../../../pipeline/check/parity/units.ts'
import { formatDiagnostic, type Diagnostic } from '../../../pipeline/diagnostics.ts'
import { parseSections } from '../../../pipeline/parse/sections.ts'
import { toDocument } from '../../../pipeline/parse/to-document.ts'
import { findDocuments } from '../../../pipeline/read/folders.ts'
import { readSource } from '../../../pipeline/read/source.ts'
import type { Source } from '../../../pipeline/source.ts'
import { put } from '../../build/sources.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const processor = unified().use(parseSections).use(toDocument).freeze()

/** A language with what is wrong with it. */
export interface ParsedVersion extends ParityVersion {
  readonly isSound: boolean
}

/** Parses one language. */
export async function parseVersion(source: Source): Promise<ParsedVersion> {
  const file = new VFile({ path: source.path, value: source.text, data: { source } })
  const document: Document = await processor.run(processor.parse(file), file)
  return { source, document, isSound: file.messages.every(({ fatal }) => fatal !== true) }
}

/** All languages of a folder, in the order of their names. */
export async function readVersions(folder: string): Promise<readonly ParsedVersion[]> {
  const [document] = await findDocuments(new VFile(), { from: process.cwd(), paths: [folder] })
  const sources = (document?.languages ?? []).flatMap((language) => readSource(new VFile(), language) ?? [])
  return Promise.all(sources.map(parseVersion))
}

const facts = `kind: report
organ: general-assembly
session: 80
distribution: general
date: 2025-09-01
original: en
by: secretary-general
`

/** The languages of one report, by their files. */
export async function readText(files: readonly (readonly [name: string, text: string])[]) {
  const folder = await temporaryFolder()
  await put(folder, { 'document.yaml': facts, ...Object.fromEntries(files) })
  return readVersions(folder)
}

/** What is told of languages of one report, by their codes; each has a title. */
export async function tellOf(texts: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const files = Object.entries(texts).map(([code, text]) => [`${code}.md`, `# Report\n\n${text}\n`] as const)
  const { diagnostics } = compareLanguages(await readText([...files, ...Object.entries(more)]))
  return diagnostics.flat().map(shorten)
}

/** “fr.md:3:1 parity-number …”. */
function shorten(diagnostic: Diagnostic): string {
  return formatDiagnostic({ ...diagnostic, hint: '' })
    .replace(/^.*?\/(?=[^/]*?:\d)/, '')
    .trim()
}
