/** What this writer cannot set yet, found before anything is set: each is an error that names it. */
import type { VFile } from 'vfile'
import { report } from '../../diagnostics.ts'
import type { Place } from '../../text/positions.ts'
import type { PublishedBlock, Publication } from '../../publication.ts'
import { blocksOf } from '../../reading-order.ts'

const format = 'PDF'

/** Reports every construct that has no form in the PDF yet. */
export function reportUnsupported(publication: Publication, file: VFile): void {
  const start: Place = { path: file.path, line: 1, column: 1 }
  for (const block of blocksOf(publication).flatMap(childrenOf)) {
    const name = unsettable(block)
    if (name !== undefined) report(file, 'not-yet', block.place ?? start, name, format)
  }
}

function unsettable(block: PublishedBlock): string | undefined {
  return block.type === 'table' && block.landscape ? 'A turned page for a table in a box' : undefined
}

function childrenOf(block: PublishedBlock): readonly PublishedBlock[] {
  return block.type === 'quote' || block.type === 'box'
    ? block.children.flatMap((child) => [child, ...childrenOf(child)])
    : []
}
