/** Bullets and brackets of Word, which are read as the items of Markdown that they were meant as. */
import { blocksIn, blocksWithNotes } from '../../prepare/walk.ts'
import type { TextEdit } from '../../text/positions.ts'
import { findOnce } from '../find-in-lines.ts'
import type { CheckedText, Rule } from '../rule.ts'

export const typedBullet: Rule = {
  severity: 'information',
  source: 'the language of the source',
  why: 'A bullet as another program has it, and “1)” for “1.”, are printed as any other item; typed as Markdown has them, every program reads them.',
  text: (count) => `Items that begin with the bullet or bracket of another program: ${count}.`,
  examples: [
    { language: 'en', text: '• One\n• Two', found: [[1, 1]], fixed: '- One\n- Two' },
    { language: 'fr', text: '1) Un.\n2) Deux.', found: [[1, 2]], fixed: '1. Un.\n2. Deux.' },
  ],
  counterExamples: [
    { language: 'en', text: '- One\n- Two' },
    { language: 'en', text: 'One • two • three.' },
  ],
  find: (text) => findOnce(editsOf(text), (count) => [String(count)]),
}

const bullet = /^(?:[•·∙‧・▪▫■□●○◦‣➢►◆])[ \t]+/u
const bracket = /^\d{1,3}\)(?=[ \t])/u

function editsOf({ document, source: { text } }: CheckedText): readonly TextEdit[] {
  return blocksWithNotes(document)
    .flatMap(blocksIn)
    .flatMap((block) => {
      const start = block.position?.start.offset
      if (start === undefined) return []
      const typed = text.slice(start, start + 20)
      const sign = block.type === 'bullet' ? bullet.exec(typed)?.[0] : undefined
      const label = block.type === 'numberedParagraph' && block.level === 1 ? bracket.exec(typed)?.[0] : undefined
      if (sign !== undefined) return [{ start, end: start + sign.length, text: '- ' }]
      return label === undefined ? [] : [{ start: start + label.length - 1, end: start + label.length, text: '.' }]
    })
}
