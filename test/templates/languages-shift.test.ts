/** Checks what language versions move on the New York sheet. */
import { describe, expect, it } from 'vitest'
import { languages } from '../../templates/languages/index.ts'
import { sheets } from '../../templates/sheets.ts'

const sheet = sheets['new-york']

describe('shift', () => {
  it('leaves the sheet alone in English, French and Chinese', () => {
    for (const code of ['en', 'fr', 'zh'] as const) expect(languages[code].shift(sheet)).toBe(sheet)
  })

  it('leaves other sheets alone', () => {
    const geneva = { ...sheet, name: 'geneva' } as const
    for (const language of Object.values(languages)) expect(language.shift(geneva)).toBe(geneva)
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
  })

  it('mirrors boxes into themselves when done twice', () => {
    const twice = languages.ar.shift(languages.ar.shift(sheet))
    expect(twice.masthead.emblem).toEqual(sheet.masthead.emblem)
    expect(twice.firstFoot).toEqual(sheet.firstFoot)
  })
})
