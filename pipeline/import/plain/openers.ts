/** Paragraphs of one sentence, as resolutions and declarations have them: their first words are printed in italics. */
import type { PlainBlock } from './blocks.ts'
import { withoutCalls } from './foot-notes.ts'
import type { LineDoubt, PlainLine } from './lines.ts'

/** So many one behind the other are no accident. */
const fewest = 3

/** The first words of paragraphs that go on one sentence, where no sign shows how they look. */
export function openersIn(blocks: readonly PlainBlock[]): readonly LineDoubt[] {
  const found: LineDoubt[] = []
  let series: LineDoubt[] = []
  const close = (): void => {
    if (series.length >= fewest) found.push(...series)
    series = []
  }
  for (const block of blocks) {
    const [first] = block
    const word = /^\p{Lu}[\p{L}'’]*/u.exec(first?.words ?? '')?.[0]
    const end = withoutCalls(block.at(-1)?.words ?? '').at(-1) ?? ''
    if (first === undefined || word === undefined) close()
    else if (/[,،;]/u.test(end)) series.push(told(first, word))
    else {
      series.push(...(end === '.' && series.length >= fewest ? [told(first, word)] : []))
      close()
    }
  }
  close()
  return found
}

function told({ number }: PlainLine, word: string): LineDoubt {
  return { code: 'import-opener', line: number, details: [word] }
}
