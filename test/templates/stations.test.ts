/** Checks which sheet of a station a document gets, what the styles of Geneva have, and that nothing else names a station. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { seatOf } from '../../pipeline/facts/seat.ts'
import { plainSheet } from '../../pipeline/prepare/sheet.ts'
import { gapBetween } from '../../pipeline/prepare/spacing.ts'
import { organs } from '../../templates/organs.ts'
import { genevaSheet as geneva } from '../../templates/stations/geneva.ts'
import { stations } from '../../templates/stations/index.ts'
import type { Station } from '../../templates/stations/station.ts'
import { newYorkSheet } from '../../templates/stations/new-york.ts'

describe('the sheet of a document', () => {
  it('is that of its station', () => {
    expect(plainSheet(stations['new-york'], { organ: 'human-rights-council', date: '2025-08-14' })).toBe(newYorkSheet)
    expect(plainSheet(stations.geneva, { organ: 'human-rights-council', date: '2019-08-14' })).toBe(geneva)
    expect(plainSheet(stations.vienna, { organ: 'general-assembly', date: '2019-08-14' })).toBeUndefined()
  })

  it('is the earlier page of Geneva before 2014: lower, with larger titles, without codes', () => {
    const earlier = plainSheet(stations.geneva, { organ: 'human-rights-council', date: '2009-11-16' })
    expect(earlier?.masthead.thinRule.y).toBe(70.96)
    expect(earlier?.styles.titleHCh.size).toBe(17)
    expect(earlier?.firstFoot.hasCodes).toBe(false)
  })

  it('is the page of the regional commission for the Economic and Social Council: its masthead is less high', () => {
    const commission = plainSheet(stations.geneva, { organ: 'economic-and-social-council', date: '2018-02-01' })
    expect(commission?.masthead.thickRule.y).toBeCloseTo(170.8)
    expect(commission?.firstFoot.hasCodes).toBe(true)
  })
})

describe('Geneva type', () => {
  it('has neither scale nor tracking nor kerning', () => {
    for (const { scale, tracking, isUnkerned } of Object.values(geneva.styles))
      expect([scale, tracking, isUnkerned]).toEqual([100, 0, true])
  })

  it('calls notes in roman type of one size', () => {
    expect(geneva.styles.h1.calls?.raised).toMatchObject({ size: 9, bold: false })
    expect(geneva.styles.titleHCh.calls?.asterisk).toMatchObject({ size: 10, bold: false })
  })

  it('keeps the larger of two gaps', () => {
    expect(gapBetween(geneva, 'hCh', 'h1')).toBe(18)
    expect(gapBetween(geneva, 'h1', 'h23')).toBe(12)
    expect(gapBetween(geneva, 'body', 'h23')).toBe(12)
    expect(gapBetween(geneva, 'h23', 'body')).toBe(6)
  })

  it('stretches lines only before 2014', () => {
    const earlier = plainSheet(stations.geneva, { organ: 'human-rights-council', date: '2009-11-16' })
    expect(earlier?.styles.body.isOnlyStretched).toBe(true)
    expect(geneva.styles.body.isOnlyStretched).toBeUndefined()
  })
})

describe('the organs of a station', () => {
  it('are those whose documents it issues, each at one station', () => {
    const seats = Object.values<Station>(stations).flatMap(({ seatOf }) => seatOf)
    expect([...seats].toSorted()).toEqual(Object.keys(organs).toSorted())
    expect(seatOf('human-rights-council')).toBe('geneva')
    expect(seatOf('security-council')).toBe('new-york')
    expect(seatOf(undefined)).toBe('new-york')
  })
})

it('is named by no kind and no language: a new one is a file and its line in the list', () => {
  const root = new URL('../../templates/', import.meta.url).pathname
  const files = ['kinds', 'languages'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${root}${folder}/${name}`),
  )
  const named = Object.keys(stations).map((name) => new RegExp(`['"\`]${name}['"\`]`))
  const wrong = files.filter((file) => named.some((name) => name.test(readFileSync(file, 'utf8'))))
  expect(wrong).toEqual([])
})
