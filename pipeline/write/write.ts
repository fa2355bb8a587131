/** What every output format is: a function from the finished publication to the bytes of one file. */
import type { VFile } from 'vfile'
import type { Publication } from '../publication.ts'
import type { Companions } from '../companions.ts'

/** Page of every block that has an id and of every note at the foot, as the PDF has it. */
export type Pages = ReadonlyMap<string, number>

/** Writes one file, which may lead to others that are made of its document; what it cannot set yet it reports to `file` instead of leaving it out. */
export type Write = (publication: Publication, file: VFile, companions: Companions) => Promise<Uint8Array>
