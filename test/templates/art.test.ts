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

  it('has South America end at the outer circle, as high as its centre', () => {
    const [grid = [], ...land] = emblem.paths.slice(2).map((path) => pointsOf([path]))
    const edge = Math.min(...grid.map(([x]) => x))
    const [, centre = NaN] = grid.find(([x]) => x === edge) ?? []
    const [west = NaN, cape = NaN] =
      land
        .slice(1)
        .flat()
        .toSorted(([a], [b]) => a - b)[0] ?? []
    expect(west - edge).toBeLessThan(1.3)
    expect(Math.abs(cape - centre)).toBeLessThan(1.5)
  })

  it('has circles as thick as the print is dark', () => {
    const [outer, inner] = (emblem.paths[2] ?? '').split('Z').map((ring) => pointsOf([ring]).map(([x]) => x))
    expect(Math.min(...(inner ?? [])) - Math.min(...(outer ?? []))).toBeCloseTo(0.62, 1)
  })

  it('is plain path data: absolute, closed, no references', () => {
    for (const path of emblem.paths) expect(path).toMatch(/^M[MLCQAZ\d. -]+Z?$/)
  })
})

describe('the recycling mark', () => {
  const ends = pointsOf(recycle.paths)
  const [x, y] = [ends.map(([left]) => left), ends.map(([, top]) => top)]

  it('is three arrows in outline, and fills its box', () => {
    expect(recycle.paths).toHaveLength(3)
    expect([Math.min(...x), Math.max(...x)]).toEqual([0, recycle.width])
    expect([Math.min(...y), Math.max(...y)]).toEqual([0, recycle.height])
  })

  it('has one arrowhead that points straight down, lower than all else', () => {
    const [lowest, next] = ends.toSorted(([, a], [, b]) => b - a)
    expect((lowest?.[1] ?? 0) - (next?.[1] ?? 0)).toBeGreaterThan(1)
    const edge = ends.filter(([left, top]) => top < recycle.height && left === lowest?.[0])
    expect(edge.length).toBeGreaterThan(0)
  })

  it('is alike in thirds of a turn', () => {
    const inks = recycle.paths.map(areaOf)
    for (const ink of inks) expect(ink).toBeCloseTo(inks[0] ?? NaN, 0)
  })
})

/** What the closed shapes of a path cover; holes run the other way round. */
function areaOf(path: string): number {
  const rings = path.split('Z').map((ring) => pointsOf([ring]))
  return rings.reduce((sum, ring) => sum + signedArea(ring), 0)
}

function signedArea(ring: readonly (readonly [number, number])[]): number {
  const ahead = [...ring.slice(1), ...ring.slice(0, 1)]
  return ring.reduce((sum, [x, y], at) => sum + (x * (ahead[at]?.[1] ?? 0) - y * (ahead[at]?.[0] ?? 0)) / 2, 0)
}
