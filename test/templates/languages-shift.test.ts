/** Checks what language versions move on the sheets. */
import { describe, expect, it } from 'vitest'
import { languages } from '../../templates/languages/index.ts'
import { sheets } from '../../templates/sheets/index.ts'

const sheet = sheets['new-york']

describe('shift', () => {
  it('leaves the sheet alone in English and French', () => {
    for (const code of ['en', 'fr'] as const) expect(languages[code].shift(sheet)).toBe(sheet)
  })

  it('begins Chinese paragraphs two characters in', () => {
    expect(languages.zh.shift(sheet).tabStep).toBe(21)
  })

  it('leaves the Geneva sheet alone in all languages but Arabic and Russian', () => {
    const { geneva } = sheets
    const others = Object.values(languages).filter(({ code }) => code !== 'ar' && code !== 'ru')
    expect(others.map(({ shift }) => shift(geneva))).toEqual(others.map(() => geneva))
  })

  it('sets the Russian page of Geneva as measured on A/HRC/WG.6/34/ITA/3', () => {
    const { masthead, runningHead, firstFoot } = languages.ru.shift(sheets.geneva)
    expect(masthead.name.x).toBe(63.9)
    expect(masthead.organ).toMatchObject({ x: 120.7 })
    expect(masthead.organ.baselines[0]).toBeCloseTo(77.65, 1)
    expect(masthead.distribution.x).toBe(397.8)
    expect(runningHead.baseline).toBeCloseTo(52.7, 1)
    expect(runningHead.rule.y).toBeCloseTo(58.93, 1)
    expect(firstFoot.recycle.x).toBe(269.5)
  })

  it('sets the Spanish page as measured on S/2023/664', () => {
    const { masthead, firstFoot } = languages.es.shift(sheet)
    expect(masthead.distribution).toEqual({ x: 397.1, baselines: [86.7, 98.2, 109.9, 121.7] })
    expect([firstFoot.job.x, firstFoot.barcode.x]).toEqual([60, 60])
    expect(masthead.name).toEqual(sheet.masthead.name)
  })

  it('sets the Russian page as measured on S/2024/228', () => {
    const { masthead, firstFoot, pageTop } = languages.ru.shift(sheet)
    expect(masthead.name).toEqual({ x: 60, baseline: 57.8 })
    expect(masthead.symbol.baseline).toBe(59.5)
    expect(masthead.distribution.baselines).toEqual([86.9, 98.9, 110.9, 122.9])
    expect(firstFoot.job.baseline).toBe(745.1)
    expect(pageTop).toBeGreaterThan(sheet.pageTop)
  })

  it('mirrors the Arabic page', () => {
    const { masthead, firstFoot, column, session } = languages.ar.shift(sheet)
    expect(masthead.emblem.x).toBeCloseTo(491.2, 1)
    expect([masthead.name.x, masthead.organ.x]).toEqual([488.6, 488.6])
    expect([masthead.distribution.x, masthead.symbol.end]).toEqual([60, 60])
    expect([firstFoot.job.x, firstFoot.barcode.x + firstFoot.barcode.width]).toEqual([546.6, 546.6])
    expect(firstFoot.qr.x).toBeCloseTo(59.2, 1)
    expect([session.x, session.secondColumn]).toEqual([552, 278.3])
    expect(column).toEqual(sheet.column)
    expect(masthead.organ.baselines[0]).toBeGreaterThan(sheet.masthead.organ.baselines[0] ?? 0)
  })

  it('mirrors the Arabic page of Geneva, near to CRC/C/GC/20', () => {
    const { masthead, firstFoot, session, column } = languages.ar.shift(sheets.geneva)
    expect(masthead.name.x).toBeCloseTo(475.6, 1)
    expect(masthead.organ.x).toBeCloseTo(475.6, 1)
    expect(masthead.emblem.x).toBeGreaterThan(475)
    expect(masthead.distribution.x).toBeCloseTo(56.6, 1)
    expect(masthead.symbol.end).toBeCloseTo(56.6, 1)
    expect(masthead.name.baseline).toBeLessThan(masthead.thinRule.y)
    expect(masthead.organ.baselines[0]).toBeCloseTo(87.7, 1)
    expect(session.x).toBeCloseTo(538.7, 1)
    expect(firstFoot.job.x).toBeCloseTo(538.7, 1)
    expect(firstFoot.qr.x).toBeLessThan(100)
    expect(column).toEqual(sheets.geneva.column)
  })

  it('mirrors boxes into themselves when done twice', () => {
    const twice = languages.ar.shift(languages.ar.shift(sheet))
    expect(twice.masthead.emblem).toEqual(sheet.masthead.emblem)
    expect(twice.firstFoot).toEqual(sheet.firstFoot)
  })
})
