/** What every output format is: a function from the finished publication to the bytes of one file. */
import type { VFile } from 'vfile'
import type { Publication } from '../publication.ts'

/** Sets a publication as the PDF does, and gives the page of every block that has an id. */
export type Paginate = (publication: Publication) => Promise<ReadonlyMap<string, number>>

/** Writes one file; what it cannot set yet it reports to `file` instead of leaving it out. */
export type Write = (publication: Publication, file: VFile, paginate: Paginate) => Promise<Uint8Array>
