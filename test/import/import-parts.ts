/** Imports a small Word file, and builds the result in memory as the command does. */
import { VFile } from 'vfile'
import { expect } from 'vitest'
import { compile } from '../../pipeline/compile.ts'
import { diagnosticsOf, type Diagnostic } from '../../pipeline/diagnostics.ts'
import { importWord, type ImportSettings } from '../../pipeline/import/index.ts'
import { readFolder } from '../read/read-folder.ts'
import { wordStyles, centred, wordFile, type WordParts } from './strange-file.ts'
import { missingFacts } from './build-errors.ts'

export interface ImportedParts {
  /** The text behind its front matter. */
  readonly text: string
  /** All of the language's file. */
  readonly source: string
  readonly facts: string
  readonly names: readonly string[]
  /** `line code: words` of what the reader says. */
  readonly messages: readonly string[]
}

/** Imports a file, and expects of its source that it has no error, once the facts that it lacks are added. */
export async function importParts(parts: WordParts, settings: ImportSettings = {}): Promise<ImportedParts> {
  const file = new VFile({ path: 'stranger.docx' })
  const imported = importWord(wordFile(parts), file, settings)
  if (imported === undefined) throw new Error(`it is refused: ${messagesOf(diagnosticsOf(file)).join()}`)
  const files = Object.fromEntries(imported.files)
  const errors = await errorsOf(files)
  const source = new TextDecoder().decode(files[`${imported.language}.md`])
  expect(errors, source).toEqual([])
  return {
    text: source.replace(/^---\n[\s\S]*?\n---\n\n/, ''),
    source,
    facts: new TextDecoder().decode(files['document.yaml']),
    names: Object.keys(files),
    messages: messagesOf(diagnosticsOf(file)),
  }
}

function messagesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ place, code, text }) => `${place.line} ${code}: ${text}`)
}

/** Errors of the source, once the facts and the title that it lacks are added. */
async function errorsOf(files: Readonly<Record<string, Uint8Array>>): Promise<readonly string[]> {
  // Resolutions and drafts of the Security Council and verbatim records have no title of their own.
  const yaml = new TextDecoder().decode(files['document.yaml'])
  const isUntitled = /^symbol: (?:S\/RES\/|\S+\/PV\.)/m.test(yaml) || /^kind: draft-[^]*^symbol: S\//m.test(yaml)
  const texts = Object.entries(files).map(([name, bytes]) => [name, whole(name, bytes, isUntitled)] as const)
  const { source, diagnostics, file } = await readFolder(Object.fromEntries(texts))
  const compiled = source && (await compile(source, { formats: [], carriesSource: false }, file))
  return messagesOf(
    (compiled?.diagnostics ?? diagnostics).filter(
      ({ severity, code }) => severity === 'error' && code !== 'fact-missing',
    ),
  )
}

function whole(name: string, bytes: Uint8Array, isUntitled: boolean): Uint8Array | string {
  const text = new TextDecoder().decode(bytes)
  if (name === 'document.yaml') {
    const lacking = Object.entries(missingFacts).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(text))
    return text + lacking.map(([key, value]) => `${key}: ${value}\n`).join('')
  }
  if (!name.endsWith('.md') || isUntitled || /^# /m.test(text)) return name.endsWith('.md') ? text : bytes
  return text.replace(/^(---\n[\s\S]*?\n---\n\n)?/, '$1# Title\n\n')
}

/** What comes behind a title, and what is told of it. */
export interface ReadUnderTitle {
  readonly text: string
  /** Without its line. */
  readonly told: readonly string[]
}

/** Imports a text under a title. */
export async function readUnderTitle(body: string, parts: Partial<WordParts> = {}): Promise<ReadUnderTitle> {
  const { text, messages } = await importParts({ styles: wordStyles, ...parts, body: centred('Title') + body })
  return {
    text: text.replace(/^# Title\n\n/, '').trimEnd(),
    told: messages.map((one) => one.replace(/^\d+ /, '')),
  }
}
