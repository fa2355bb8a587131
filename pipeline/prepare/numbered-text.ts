/** Numbered paragraphs where the kind has none: a letter is not numbered, its annexes may be. */
import type { VFile } from 'vfile'
import type { Kind } from '../../templates/kinds/kind.ts'
import { report } from '../diagnostics.ts'
import type { Document } from '../document.ts'

/** Reports each numbered paragraph of such a text; what it quotes is not its own. */
export function reportNumbered({ children }: Document, kind: Kind, file: VFile): void {
  if (kind.numbersText) return
  for (const block of children) {
    if (block.type !== 'numberedParagraph' || block.level > 1) continue
    const { line, column } = block.position?.start ?? { line: 1, column: 1 }
    report(file, 'letter-numbered', { path: file.path, line, column }, kind.noun)
  }
}
