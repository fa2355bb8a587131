/** A page of a manual between its text and its web page. */
import type { Root } from 'mdast'
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** A heading that links may lead to. */
export interface PageAnchor {
  readonly id: string
  readonly depth: number
  readonly text: string
}

export interface ManualPage {
  /** Within the folder of the manual: `recipes/letter.md`. */
  readonly path: string
  readonly language: LanguageCode
  readonly title: string
  readonly tree: Root
  readonly anchors: readonly PageAnchor[]
}

/** The pages by their paths, in the order of these. */
export type ManualPages = ReadonlyMap<string, ManualPage>

/** The file that a folder begins with. */
export const firstName = 'README.md'

/** `recipes/index.html` of `recipes/README.md`. */
export function webPath(path: string): string {
  return path.replace(/(?:^|(?<=\/))README\.md$/, 'index.md').replace(/\.md$/, '.html')
}
