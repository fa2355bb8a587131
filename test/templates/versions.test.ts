/** Checks what language versions have otherwise on the sheets. */
import { describe, expect, it } from 'vitest'
import { versionOf } from '../../pipeline/prepare/sheet.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import type { Sheet } from '../../templates/sheet.ts'
import { genevaSheet } from '../../templates/stations/geneva.ts'
import { stations } from '../../templates/stations/index.ts'
import { newYorkSheet as sheet } from '../../templates/stations/new-york.ts'

/** The page of a language at each station, as reports have it. */
const inNewYork = (code: LanguageCode): Sheet =>
  versionOf(sheet, { station: stations['new-york'], language: languages[code] })
const inGeneva = (code: LanguageCode): Sheet =>
  versionOf(genevaSheet, { station: stations.geneva, language: languages[code] })

/** A sheet without what says how a language is written. */
const bare = (one: Sheet): Sheet => ({ ...one, styles: sheet.styles })

describe('the version of a language', () => {
  it('leaves the sheet alone in English and French', () => {
    for (const code of ['en', 'fr'] as const) expect(inNewYork(code)).toBe(sheet)
  })

  it('begins Chinese paragraphs two characters in', () => {
    expect(inNewYork('zh').tabStep).toBe(21)
  })

  it('leaves the Geneva sheet alone in all languages but Arabic and Russian', () => {
    for (const code of ['en', 'es', 'fr', 'zh'] as const) expect(bare(inGeneva(code))).toEqual(bare(genevaSheet))
  })

  it('sets the Russian page of Geneva as measured on A/HRC/WG.6/34/ITA/3', () => {
    const { masthead, runningHead, firstFoot } = inGeneva('ru')
    expect(masthead.name.x).toBe(63.9)
    expect(masthead.organ).toMatchObject({ x: 120.7 })
    expect(masthead.organ.baselines[0]).toBeCloseTo(77.65, 1)
    expect(masthead.distribution.x).toBe(397.8)
    expect(runningHead.baseline).toBeCloseTo(52.7, 1)
    expect(runningHead.rule.y).toBeCloseTo(58.93, 1)
    expect(firstFoot.recycle.x).toBe(269.5)
  })

  it('sets the Spanish page as measured on S/2023/664', () => {
    const { masthead, firstFoot } = inNewYork('es')
    expect(masthead.distribution).toEqual({ x: 397.1, baselines: [86.7, 98.2, 109.9, 121.7] })
    expect([firstFoot.job.x, firstFoot.barcode.x]).toEqual([60, 59.85])
    expect(masthead.name).toEqual(sheet.masthead.name)
  })

  it('sets the Russian page as measured on S/2024/228', () => {
    const { masthead, firstFoot, pageTop } = inNewYork('ru')
    expect(masthead.name).toEqual({ x: 60, baseline: 57.8 })
    expect(masthead.symbol.baseline).toBe(59.5)
    expect(masthead.distribution.baselines).toEqual([86.9, 98.9, 110.9, 122.9])
    expect(firstFoot.job.baseline).toBe(745.1)
    expect(pageTop).toBeGreaterThan(sheet.pageTop)
  })

  it('keeps the places of the Arabic page, counted from the edge where its lines start, and what the paper has at its edges', () => {
    const { masthead, firstFoot, column, session, runningHead, runningFoot, endRule } = inNewYork('ar')
    expect(masthead.emblem).toEqual(sheet.masthead.emblem)
    expect([masthead.name.x, masthead.organ.x, masthead.distribution.x]).toEqual([123.4, 123.4, 397])
    expect(firstFoot).toEqual(sheet.firstFoot)
    expect([session, column]).toEqual([sheet.session, sheet.column])
    // From the right edge of the paper, which is 612 points wide: 60 and 552.1 from its left.
    expect([masthead.symbol.end, runningHead.start, runningHead.end]).toEqual([552, 59.9, 552])
    expect([runningFoot.start, runningFoot.end]).toEqual([59.9, 552])
    expect(sheet.width - endRule.x - endRule.width).toBeCloseTo(sheet.endRule.x)
  })

  it('sets the larger type of Arabic lower, and steps as wide as in CRC/C/GC/20', () => {
    const { masthead, tabStep } = inGeneva('ar')
    expect(masthead.name.baseline).toBeLessThan(masthead.thinRule.y)
    expect(masthead.organ.baselines[0]).toBeCloseTo(87.7, 1)
    expect(genevaSheet.width - masthead.symbol.end).toBeCloseTo(56.6, 1)
    expect(tabStep).toBe(34.05)
  })
})
