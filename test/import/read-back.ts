/** Word files imported in memory and compiled again, for the tests. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import { importWord, type ImportSettings } from '../../pipeline/import/index.ts'
import type { Imported } from '../../pipeline/import/imported.ts'
import type { Publication } from '../../pipeline/publication.ts'
import { compileFolder } from '../compile-document.ts'
import { temporaryFolder } from '../temporary-folder.ts'

export interface ReadBack {
  readonly imported: Imported | undefined
  /** Texts of the files by their names. */
  readonly texts: Readonly<Record<string, string>>
  /** Codes of the messages with their lines. */
  readonly told: readonly string[]
}

/** Imports the bytes of a Word file. */
export function readBack(bytes: Uint8Array, settings: ImportSettings = {}): ReadBack {
  const file = new VFile({ path: 'file.docx' })
  const imported = importWord(bytes, file, settings)
  const decoder = new TextDecoder()
  return {
    imported,
    texts: Object.fromEntries(
      [...(imported?.files ?? [])]
        .filter(([name]) => /\.(?:md|yaml)$/.test(name))
        .map(([name, content]) => [name, decoder.decode(content)]),
    ),
    told: diagnosticsOf(file).map(({ code, place }) => `${place.path}:${place.line} ${code}`),
  }
}

/** The publication that the imported files make. */
export async function publicationOf({ imported }: ReadBack): Promise<Publication> {
  if (imported === undefined) throw new Error('the file was refused')
  const folder = join(await temporaryFolder(), 'document')
  await mkdir(folder, { recursive: true })
  for (const [name, content] of imported.files) await writeFile(join(folder, name), content)
  const { publication } = await compileFolder(folder, [], imported.language)
  if (publication === undefined) throw new Error('the imported source was refused')
  return publication
}

/** Names that only tie things together: two sources that print the same may have others. */
const ties: ReadonlySet<string> = new Set(['place', 'id', 'target', 'origin', 'pictures'])

/** What a publication prints, without where it was written and what its parts are called. */
export function printed(publication: Publication): unknown {
  const plain: unknown = JSON.parse(
    JSON.stringify(publication, (key, value: unknown) => (ties.has(key) ? undefined : withoutRepeatedTitle(value))),
  )
  return JSON.parse(JSON.stringify(plain, (_, value: unknown) => (Array.isArray(value) ? joinRuns(value) : value)))
}

/** Neighbouring runs that differ in nothing are one to a reader. */
function joinRuns(values: readonly unknown[]): readonly unknown[] {
  const joined: unknown[] = []
  for (const value of values) {
    const last = joined.at(-1)
    if (
      isText(last) &&
      isText(value) &&
      JSON.stringify({ ...last, value: '' }) === JSON.stringify({ ...value, value: '' })
    )
      joined[joined.length - 1] = { ...last, value: last.value + value.value }
    else joined.push(value)
  }
  return joined
}

function isText(value: unknown): value is { readonly type: 'text'; readonly value: string } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'text'
}

/** A table without a description is described by its title in Word: the two cannot be told apart. */
function withoutRepeatedTitle(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('description' in value) || !('title' in value)) return value
  const title = Array.isArray(value.title)
    ? value.title.map((each: { value?: string }) => each.value ?? '').join('')
    : ''
  return value.description === title ? { ...value, description: undefined } : value
}
