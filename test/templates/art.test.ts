import { describe, expect, it } from 'vitest'
import { emblem } from '../../templates/art/emblem.ts'
import { recycle } from '../../templates/art/recycle.ts'
import { newYorkSheet } from '../../templates/stations/new-york.ts'

const box = newYorkSheet.masthead.emblem

/** Corners and end points of path data in absolute coordinates. */
function pointsOf(paths: readonly string[]): readonly (readonly [number, number])[] {
  return paths.flatMap((path) =>
    [...path.matchAll(/([MLCQA])([^MLCQAZ]+)/g)].map(([, , numbers = '']) => endOf(numbers)),
  )
}

function endOf(numbers: string): readonly [number, number] {
  const all = [...numbers.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number)
  return [all.at(-2) ?? NaN, all.at(-1) ?? NaN]
}

describe('the emblem', () => {
  it('stands in its box in the masthead, as high as the box and in the middle', () => {
    expect([emblem.width, emblem.height]).toEqual([box.width, box.height])
    const [x, y] = [pointsOf(emblem.paths).map(([left]) => left), pointsOf(emblem.paths).map(([, top]) => top)]
    expect(Math.min(...y)).toBeCloseTo(0, 1)
    expect(Math.max(...y)).toBeCloseTo(box.height, 1)
    expect(Math.min(...x)).toBeGreaterThan(0)
    expect(Math.min(...x) + Math.max(...x)).toBeCloseTo(box.width, 1)
  })

  it('is plain path data: absolute, closed, no references', () => {
    for (const path of emblem.paths) expect(path).toMatch(/^M[MLCQAZ\d. -]+Z?$/)
  })
})

describe('the recycling mark', () => {
  it('is three arrows with their folds, and fills a square', () => {
    expect(recycle.paths).toHaveLength(6)
    const x = pointsOf(recycle.paths).map(([left]) => left)
    expect([Math.min(...x), Math.max(...x)]).toEqual([0, recycle.width])
  })
})
