/** Checks how a page that reads from right to left is put onto the paper. */
import { describe, expect, it } from 'vitest'
import type { Fixed } from '../../pipeline/write/pdf/definition.ts'
import { putOnPaper } from '../../pipeline/write/pdf/engine/file/turn.ts'

const rightToLeft = { direction: 'rtl', width: 600 } as const
const boxes = [
  { x: 10, y: 0, width: 2, height: 5 },
  { x: 14, y: 0, width: 6, height: 5 },
]
const bars: Fixed = { type: 'rules', boxes }

const put = (fixed: Fixed): unknown => putOnPaper({ type: 'fixed', fixed }, rightToLeft)

describe('a page from right to left', () => {
  it('has rules at the other edge, each as long as it was', () => {
    expect(put(bars)).toMatchObject({ fixed: { boxes: [{ x: 588 }, { x: 580 }] } })
  })

  it('has a code at the other edge, with its bars in their order', () => {
    expect(put({ type: 'group', x: 10, width: 10, parts: [bars] })).toMatchObject({
      fixed: { x: 580, parts: [{ boxes: [{ x: 580 }, { x: 584 }] }] },
    })
  })

  it('has lines that start as far from its right edge', () => {
    expect(put({ type: 'line', runs: [], x: 60, baseline: 50, align: 'start' })).toMatchObject({ fixed: { x: 540 } })
  })
})

it('leaves a page from left to right as it is', () => {
  const item = { type: 'fixed', fixed: bars } as const
  expect(putOnPaper(item, { direction: 'ltr', width: 600 })).toBe(item)
})
