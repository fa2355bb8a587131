/** Sets the texts of a folder as plain web pages. */
import { VFile } from 'vfile'
import { diagnosticsOf, hasErrors, report, type Diagnostic } from '../diagnostics.ts'
import { findContents, lonelyPages, wayOf } from './contents.ts'
import { resolveLinks } from './links.ts'
import { firstName, webPath, type ManualPages } from './manual-page.ts'
import { parsePage } from './parse-page.ts'
import { writePage } from './write-page.ts'

/** A folder of texts: what they say, by their paths in it, all that stands in it, and how messages call a path. */
export interface ManualSource {
  readonly texts: ReadonlyMap<string, string>
  readonly names: ReadonlySet<string>
  readonly shown: (path: string) => string
}

/** Web pages by their paths, and the files that go beside them; neither where anything is wrong. */
export interface SetManual {
  readonly diagnostics: readonly Diagnostic[]
  readonly pages: ReadonlyMap<string, string>
  readonly pictures: readonly string[]
}

/** The same pages for the same texts. */
export function setManual({ texts, names, shown }: ManualSource): SetManual {
  const file = new VFile()
  const pages: ManualPages = new Map(
    [...texts].map(([path, text]) => [path, parsePage(file, text, { path, shown: shown(path) })]),
  )
  const contents = findContents(pages)
  const context = { file, pages, names, shown }
  const pictures = [...pages.values()].flatMap((page) => resolveLinks(page, context))
  for (const { path } of lonelyPages(pages, contents))
    report(file, 'page-alone', { path: shown(path), line: 1, column: 1 }, firstName)
  const diagnostics = diagnosticsOf(file)
  if (hasErrors(file)) return { diagnostics, pages: new Map(), pictures: [] }
  const written = [...pages.values()].map((page): [string, string] => [
    webPath(page.path),
    writePage({ page, pages, contents, way: wayOf(page, pages, contents) }),
  ])
  return { diagnostics, pages: new Map(written), pictures: [...new Set(pictures)] }
}
