/** Imports a text in Markdown in memory, with the pictures beside it. */
import { strToU8 } from 'fflate'
import { VFile } from 'vfile'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import { importWord } from '../../pipeline/import/index.ts'

/** Where the texts are that tests read. */
export const markdownFolder = 'test/import/markdown'

export interface FromMarkdown {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly text: string
  readonly facts: string
  /** `path:line:column code: words` of all that is told. */
  readonly said: readonly string[]
}

export function fromMarkdown(text: string | Uint8Array, path = 'text.md'): FromMarkdown {
  const file = new VFile({ path })
  const bytes = typeof text === 'string' ? strToU8(text) : text
  const imported = importWord(bytes, file, { folder: markdownFolder })
  const files = imported?.files ?? new Map<string, Uint8Array>()
  const decoder = new TextDecoder()
  return {
    files,
    text: decoder.decode(files.get(`${imported?.language}.md`)),
    facts: decoder.decode(files.get('document.yaml')),
    said: diagnosticsOf(file).map(
      ({ place, code, text }) => `${place.path}:${place.line}:${place.column} ${code}: ${text}`,
    ),
  }
}
