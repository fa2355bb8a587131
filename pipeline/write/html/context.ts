/** What a handler is told from above. */
import type { Publication } from '../../publication.ts'
import type { Companions } from '../../companions.ts'

export interface PageContext {
  readonly publication: Publication
  readonly companions: Companions
  /** What numbered paragraphs are called, by their ids. */
  readonly paragraphs: ReadonlyMap<string, string>
  /** Calls of each note by its id. */
  readonly calls: ReadonlyMap<string, number>
  /** Where the block stands, counted down the tree: "block-3-1". */
  readonly position: string
}
