/** The list of output formats; each is loaded when it is asked for, and given what it needs and nothing else. */
import type { VFile } from 'vfile'
import type { Publication } from '../publication.ts'
import { blocksOf } from '../reading-order.ts'
import type { Format } from './formats.ts'
import type { Pages, Write } from './write.ts'

export const writers = {
  pdf: async (publication, file) => (await import('./pdf/index.ts')).write(publication, file),
  docx: async (publication) => (await import('./docx/index.ts')).write(publication, await pagesOf(publication)),
  html: async (publication, _file, companions) => (await import('./html/index.ts')).write(publication, companions),
} satisfies Record<Format, Write>

/** What formats find wrong with a publication, without writing it; the PDF finds what all would. */
export const lookAt: Partial<Record<Format, (publication: Publication, file: VFile) => Promise<void>>> = {
  pdf: async (publication, file) => (await import('./pdf/index.ts')).lookAt(publication, file),
}

/** What formats tell as they are written, without writing: pages are set for it. */
export const tellAll: Partial<Record<Format, (publication: Publication, file: VFile) => Promise<void>>> = {
  pdf: async (publication, file) => (await import('./pdf/index.ts')).tellAll(publication, file),
}

/** The pages that contents print, and that notes stand on where that decides their place: those of the PDF. */
async function pagesOf(publication: Publication): Promise<Pages> {
  const hasContents = blocksOf(publication).some(({ type }) => type === 'contents')
  if (!hasContents && !hasMixedNotes(publication)) return new Map()
  return (await import('./pdf/index.ts')).paginate(publication)
}

/** Asterisks stand lower on a first page that has no other notes. */
function hasMixedNotes({ notes, sheet }: Publication): boolean {
  const kinds = new Set(notes.filter(({ place }) => place === 'foot').map(({ kind }) => kind === 'asterisk'))
  return sheet.notes.asterisks !== undefined && kinds.size > 1
}
