/** Checks which sheet of a station a document gets, what the styles of Geneva have, and that nothing else names a station. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { seatOf } from '../../pipeline/facts/seat.ts'
import { findSheet, sheetOf } from '../../pipeline/prepare/sheet.ts'
import { gapBetween } from '../../pipeline/prepare/spacing.ts'
import { issuerNames } from '../../pipeline/facts/issuer.ts'
import { genevaSheet as geneva } from '../../templates/stations/geneva.ts'
import { stations } from '../../templates/stations/index.ts'
import type { Station } from '../../templates/stations/station.ts'
import { newYorkSheet } from '../../templates/stations/new-york.ts'
import { viennaSheet } from '../../templates/stations/vienna.ts'
import { kinds } from '../../templates/kinds/index.ts'

describe('the sheet of a document', () => {
  it('is that of its station', () => {
    expect(findSheet(stations['new-york'], { organ: 'human-rights-council', date: '2025-08-14' }).sheet).toBe(
      newYorkSheet,
    )
    expect(findSheet(stations.geneva, { organ: 'human-rights-council', date: '2019-08-14' }).sheet).toBe(geneva)
    expect(findSheet(stations.vienna, { organ: 'general-assembly', date: '2025-06-12' }).sheet).toBe(viennaSheet)
    expect(findSheet(stations.nairobi, { organ: 'general-assembly', date: '2025-06-12' }).sheet).toBe(viennaSheet)
  })

  it('is the earlier page of Geneva before 2014: lower, with larger titles, without codes', () => {
    const earlier = findSheet(stations.geneva, { organ: 'human-rights-council', date: '2009-11-16' }).sheet
    expect(earlier.masthead.thinRule.y).toBe(70.96)
    expect(earlier.styles.titleHCh.size).toBe(17)
    expect(earlier.firstFoot.hasCodes).toBe(false)
  })

  it('is the page of the regional commission for the Economic and Social Council: its masthead is less high', () => {
    const commission = findSheet(stations.geneva, { organ: 'economic-and-social-council', date: '2018-02-01' }).sheet
    expect(commission.masthead.thickRule.y).toBeCloseTo(170.8)
    expect(commission.firstFoot.hasCodes).toBe(true)
  })
})

/** Where a draft has its name, organ, Distr. block and job line. */
function placesOn(date: string, language: 'en' | 'ar' | 'ru' = 'en'): readonly (number | undefined)[] {
  const facts = { organs: [{ organ: 'security-council' }], dutyStation: 'new-york', date, language } as const
  const { masthead, firstFoot } = sheetOf(facts, kinds['draft-resolution'])
  const [distribution] = masthead.distribution.baselines
  return [masthead.name.baseline, masthead.organ.baselines[0], distribution, firstFoot.job.x, firstFoot.job.baseline]
}

describe('the page of New York in its time', () => {
  it('has its masthead lower until spring 2017, and the job line higher', () => {
    expect(placesOn('2017-02-23')).toEqual([65, 93.6, 93.5, 60, 720.9])
    expect(placesOn('2017-05-24')).toEqual([57.8, 86.4, 86.7, 60, 747.2])
    expect(placesOn('2018-01-30')).toEqual([57.8, 86.4, 86.7, 65.4, 747.6])
  })

  it('has the job line lower in Arabic, on exact lines', () => {
    expect(placesOn('2010-03-24', 'ar').at(-1)).toBeCloseTo(723.9)
  })

  it('moves every version by the same', () => {
    for (const language of ['ar', 'ru'] as const) {
      const [before = 0, now = 0] = [placesOn('2016-06-01', language)[0], placesOn('2018-06-01', language)[0]]
      expect(before - now).toBeCloseTo(7.2)
    }
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
    const earlier = findSheet(stations.geneva, { organ: 'human-rights-council', date: '2009-11-16' }).sheet
    expect(earlier.styles.body.isOnlyStretched).toBe(true)
    expect(geneva.styles.body.isOnlyStretched).toBeUndefined()
  })
})

describe('the organs of a station', () => {
  it('are those whose documents it issues, each at one station', () => {
    const seats = Object.values<Station>(stations).flatMap(({ seatOf }) => seatOf)
    expect([...seats].toSorted()).toEqual([...issuerNames].toSorted())
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
