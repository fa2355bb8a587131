/** Checks what language versions have otherwise on the sheets. */
import { describe, expect, it } from 'vitest'
import { gapBetween } from '../../pipeline/prepare/spacing.ts'
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

/** A place on the page of New York that is counted from its right. */
const fromLeft = (x: number): number => sheet.width - x

describe('the version of a language', () => {
  it('leaves the sheet alone in English and French', () => {
    for (const code of ['en', 'fr'] as const) expect(inNewYork(code)).toBe(sheet)
  })

  it('steps on in Chinese by a little more than two characters', () => {
    for (const { tabStep, styles } of [inNewYork('zh'), inGeneva('zh')])
      expect(tabStep - 2 * styles.body.size).toBeCloseTo(0.55)
  })

  it('has the sizes and line heights of the official Chinese templates', () => {
    const { styles, masthead } = inGeneva('zh')
    const look = (name: keyof typeof styles) => [styles[name].size, styles[name].leading]
    expect([look('body'), look('titleHCh'), look('hCh'), look('h1'), look('h23'), look('h4'), look('h56')]).toEqual([
      [10.5, 16],
      [14, 20],
      [14, 20],
      [12, 16],
      [11, 16],
      [11.5, 16],
      [10.5, 16],
    ])
    expect([look('unitedNations'), look('organLong'), look('footnote')]).toEqual([
      [14, 15],
      [16, 20],
      [9, 12],
    ])
    expect(styles.body).toMatchObject({ scale: 100, tracking: 0 })
    expect(masthead.organLong.baselines.map((at) => at - masthead.thinRule.y)).toEqual(
      [25.9, 45.9, 65.9].map((at): unknown => expect.closeTo(at)),
    )
  })

  it('has the columns of the template of CAT in Chinese at Geneva', () => {
    const { masthead, word } = inGeneva('zh')
    expect([masthead.name.x, masthead.organ.x, masthead.organLong.x]).toEqual([120.7, 120.7, 120.7])
    expect(masthead.distribution.x).toBe(397.7)
    expect([masthead.emblem.x + masthead.emblem.width / 2, masthead.emblem.y]).toEqual([
      expect.closeTo(84.85),
      expect.closeTo(64.6),
    ])
    expect(word.grid.reduce((sum, width) => sum + width)).toBe(
      genevaSheet.word.grid.reduce((sum, width) => sum + width),
    )
    expect(masthead.organ.baselines[1]).toBeCloseTo((masthead.organ.baselines[0] ?? 0) + 25)
    expect(inNewYork('zh').masthead.distribution.x).toBe(sheet.masthead.distribution.x)
  })

  it('leaves the Geneva sheet alone in all languages but Arabic, Chinese and Russian', () => {
    for (const code of ['en', 'es', 'fr'] as const) expect(bare(inGeneva(code))).toEqual(bare(genevaSheet))
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

  it('has the places of CEDAW/C/BGD/6-7 in Arabic, counted from the edge where its lines start', () => {
    const { masthead, firstFoot, column, session, tabStep, notes } = inNewYork('ar')
    expect([masthead.name.x, masthead.organ.x, masthead.organLong.x].map(fromLeft)).toEqual([487.5, 487.5, 487.5])
    expect([fromLeft(masthead.emblem.x), masthead.emblem.width]).toEqual([552.25, 56.25])
    expect([column.start, column.end].map(fromLeft)).toEqual([488.9, expect.closeTo(123.1)])
    expect([fromLeft(session.x), fromLeft(firstFoot.job.x), fromLeft(notes.markEnd)]).toEqual([552.1, 552.3, 492.5])
    expect(fromLeft(masthead.symbol.end)).toBeCloseTo(59.8, 1)
    expect(tabStep).toBe(33.1)
  })

  it('has the line heights of CEDAW/C/BGD/6-7 in Arabic, and its baselines under the thin rule', () => {
    const { styles, masthead } = inNewYork('ar')
    const under = (baselines: readonly number[]) => baselines.map((at) => Number((at - masthead.thinRule.y).toFixed(1)))
    expect([styles.body.leading, styles.h56.leading, styles.hCh.leading, styles.footnote.leading]).toEqual([
      20, 18, 22.5, 15,
    ])
    expect([styles.tableText, styles.tableHead].map(({ scriptSize, leading }) => [scriptSize, leading])).toEqual([
      [12, 12],
      [12, 12],
    ])
    expect([styles.organ, styles.organLong].map(({ scriptSize, leading }) => [scriptSize, leading])).toEqual([
      [30, 29],
      [25, 26],
    ])
    expect(under([masthead.name.baseline, masthead.symbol.baseline])).toEqual([-8.5, -3.8])
    expect([under(masthead.organ.baselines), under(masthead.organLong.baselines)]).toEqual([
      [29.2, 58.2],
      [26.7, 52.7, 78.7],
    ])
    expect(masthead.organ.linesOfName).toBe(1)
  })

  it('spaces headings in Arabic as CEDAW/C/BGD/6-7 does: one spacer over them, and none under them', () => {
    const arabic = inNewYork('ar')
    expect([gapBetween(arabic, 'body', 'h1'), gapBetween(arabic, 'h1', 'body')]).toEqual([12, 6])
    expect([gapBetween(arabic, 'body', 'h23'), gapBetween(arabic, 'h23', 'body')]).toEqual([12, 6])
    expect([gapBetween(arabic, 'h1', 'h23'), gapBetween(arabic, 'hCh', 'h1')]).toEqual([6, 12])
    expect(gapBetween(sheet, 'body', 'h1')).toBe(18)
  })

  it('keeps what the paper has at its edges where they are, when lines run from the right', () => {
    const { masthead, runningHead, runningFoot, endRule } = inGeneva('ar')
    expect(genevaSheet.width - masthead.symbol.end).toBeCloseTo(56.64, 1)
    expect([genevaSheet.width - runningHead.end, genevaSheet.width - runningFoot.end]).toEqual(
      [56.64, 56.64].map((at): unknown => expect.closeTo(at)),
    )
    expect(genevaSheet.width - endRule.x - endRule.width).toBeCloseTo(genevaSheet.endRule.x)
  })

  it('sets the larger type of Arabic lower, and steps as wide as in CRC/C/GC/20', () => {
    const { masthead, tabStep } = inGeneva('ar')
    expect(masthead.name.baseline).toBeLessThan(masthead.thinRule.y)
    expect(masthead.organ.baselines[0]).toBeCloseTo(87.7, 1)
    expect(genevaSheet.width - masthead.symbol.end).toBeCloseTo(56.6, 1)
    expect(tabStep).toBe(34.05)
  })
})
