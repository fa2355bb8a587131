/** How often a paragraph is set: once, and not kept longer than it is needed. */
import { expect, it } from 'vitest'
import { leaf } from '../../pipeline/write/pdf/emit/paragraphs.ts'
import { plain } from '../../pipeline/typesetting/lines/runs.ts'
import { Typesetter } from '../../pipeline/write/pdf/engine/page/typesetter.ts'
import { newYorkStyles } from '../../templates/styles.ts'

const words = 'The Committee considered the matter with care and came back to it at its next meeting. '.repeat(4)

function paragraphIn(style: 'body' | 'signature', spaceBefore: number, closing?: 'signature') {
  return leaf(
    newYorkStyles[style],
    { runs: [plain(words, newYorkStyles[style])], element: { role: 'P', parent: undefined } },
    { spaceBefore, ...(closing ? { closing } : {}) },
  )
}

it('sets a paragraph that is measured and then placed once', () => {
  const typesetter = new Typesetter()
  const paragraph = paragraphIn('body', 6)
  const { lines } = typesetter.measure(paragraph, 300)
  expect(typesetter.measure(paragraph, 300).lines).toBe(lines)
  expect(typesetter.set(paragraph, 300).lines).toBe(lines)
})

it('sets it anew for another measure', () => {
  const typesetter = new Typesetter()
  const paragraph = paragraphIn('body', 6)
  const count = typesetter.measure(paragraph, 300).lines.length
  expect(typesetter.set(paragraph, 150).lines.length).toBeGreaterThan(count)
})

it('forgets lines that are placed', () => {
  const typesetter = new Typesetter()
  const paragraph = paragraphIn('body', 6)
  const { lines } = typesetter.set(paragraph, 300)
  expect(typesetter.set(paragraph, 300).lines).not.toBe(lines)
})

it('breaks no line anew where the same text is set tighter', () => {
  const typesetter = new Typesetter(undefined, { setsAgain: true })
  const paragraph = paragraphIn('body', 6)
  const { lines } = typesetter.set(paragraph, 300)
  const tight = typesetter.tighten({ leading: 0.5, spacer: 6 }).set(paragraph, 300)
  expect(tight.lines.every(({ parts }, index) => parts === lines[index]?.parts)).toBe(true)
  expect(tight.lines.map(({ height }) => height)).toEqual(lines.map(({ height }) => height / 2))
  expect(tight.spaceBefore).toBe(3)
})

it('takes a spacer from over a signature, and from none that stands under another', () => {
  const tight = new Typesetter().tighten({ leading: 1, spacer: 6 })
  expect(tight.set(paragraphIn('signature', 18, 'signature'), 300).spaceBefore).toBe(12)
  expect(tight.set(paragraphIn('signature', 6, 'signature'), 300).spaceBefore).toBe(6)
  expect(tight.set(paragraphIn('signature', 18), 300).spaceBefore).toBe(18)
})
