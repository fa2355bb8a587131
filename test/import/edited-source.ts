/** What comes back into a source from its Word file, edited. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { importChecked } from '../../pipeline/build/import-file.ts'
import { diagnosticsOf, reportAll } from '../../pipeline/diagnostics.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { editFile, type Parts } from './word-edits.ts'

export interface EditedSource {
  /** Whether the edits were put into the source (`merged`), or the text was read anew. */
  readonly from: string | undefined
  readonly text: string
  readonly facts: string
  /** Messages without their places. */
  readonly told: readonly string[]
}

/** Builds a Word file of a text and its facts, edits it and imports it. */
export async function editedSource(
  code: LanguageCode,
  { text, facts }: Pick<EditedSource, 'text' | 'facts'>,
  edits: readonly ((parts: Parts) => void)[],
): Promise<EditedSource> {
  const folder = await temporaryFolder()
  await writeFile(join(folder, `${code}.md`), text)
  await writeFile(join(folder, 'document.yaml'), facts)
  const built = bytesOf(await compileFolder(folder, ['docx'], code), 'docx')
  const file = new VFile({ path: 'file.docx' })
  const imported = await importChecked(editFile(built, edits), file, {})
  reportAll(file, imported?.merge?.findings ?? [])
  const read = (name: string): string => new TextDecoder().decode(imported?.files.get(name))
  return {
    from: imported?.from,
    text: read(`${code}.md`),
    facts: read('document.yaml'),
    told: diagnosticsOf(file).map(({ code: told, text: words }) => `${told}: ${words}`),
  }
}
