/** Checks how a sheet is changed for a document, and how it is turned on its side. */
import { describe, expect, it } from 'vitest'
import { setLeanCalls } from '../../pipeline/prepare/lean-calls.ts'
import { changeSheet } from '../../pipeline/prepare/sheet-changes.ts'
import { sheetOf, type SheetFacts } from '../../pipeline/prepare/sheet.ts'
import { turnSheet } from '../../pipeline/prepare/turned-sheet.ts'
import { kinds } from '../../templates/kinds/index.ts'
import { genevaSheet } from '../../templates/stations/geneva.ts'
import { newYorkSheet } from '../../templates/stations/new-york.ts'
import { viennaSheet } from '../../templates/stations/vienna.ts'

const facts: SheetFacts = {
  organs: [{ organ: 'general-assembly' }],
  dutyStation: 'new-york',
  date: '2025-08-14',
  language: 'en',
}

const regular = (number: number) => ({ number, type: 'regular' }) as const

describe('the sheet of a document', () => {
  it('is that of its station where neither kind nor language has it otherwise', () => {
    expect(sheetOf(facts, kinds.report)).toEqual(setLeanCalls(newYorkSheet))
    expect(sheetOf({ ...facts, dutyStation: 'geneva' }, kinds.resolution)).toEqual(setLeanCalls(genevaSheet))
    expect(sheetOf({ ...facts, dutyStation: 'vienna' }, kinds.report)).toEqual(setLeanCalls(viennaSheet))
  })

  it('raises the headings of annexes of letters, but for Russian ones', () => {
    const inRussian = sheetOf({ ...facts, language: 'ru' }, kinds.letter)
    expect(sheetOf(facts, kinds.letter).attachmentRise).toBe(1.2)
    expect(sheetOf(facts, kinds.report).attachmentRise).toBe(0)
    expect([inRussian.attachmentRise, inRussian.pageTop]).toEqual([0, 77.1])
  })

  it('is the old one for resolutions of session 78 and of committees of session 79, the new one from then on', () => {
    const sheetOfResolution = (more: Partial<SheetFacts>, session?: number) => {
      const organ = { organ: 'general-assembly', ...(session ? { session: regular(session) } : {}) } as const
      const sheet = sheetOf({ ...facts, organs: [organ], ...more }, kinds.resolution)
      return [sheet.session.x, sheet.firstFoot.job.x, sheet.firstFoot.job.baseline, sheet.endRule.x, sheet.pageTop]
    }
    const before = [60, 65.4, 747.6, 270.2, 72.7]
    const now = [59.8, 60, 749.3, 266.4, 76.8]
    const fromCommittee = { proponent: { way: 'report-of', committee: 'third', symbols: ['A/79/456'] } } as const
    expect(sheetOfResolution({ date: '2024-06-20' }, 78)).toEqual(before)
    expect(sheetOfResolution({ date: '2024-12-17', ...fromCommittee }, 79)).toEqual(before)
    expect(sheetOfResolution({ date: '2024-09-22' }, 79)).toEqual(before)
    expect(sheetOfResolution({ date: '2025-07-18' }, 79)).toEqual(now)
    expect(sheetOfResolution({ date: '2025-12-15', ...fromCommittee }, 80)).toEqual(now)
    expect(sheetOfResolution({ date: '2025-08-14' })).toEqual(before)
    expect(sheetOfResolution({ date: '2025-09-19' })).toEqual(now)
    const council = { ...facts, organs: [{ organ: 'security-council' }], date: '2025-12-15' } as const
    expect(sheetOf(council, kinds.resolution)).toEqual(setLeanCalls(newYorkSheet))
  })

  it('has the language after the kind', () => {
    const sheet = sheetOf({ ...facts, date: '2025-09-19', language: 'es' }, kinds.resolution)
    expect(sheet.firstFoot.recycle).toEqual({ x: 406.25, y: 739.87, width: 85.01, height: 18.2 })
  })
})

describe('a change of a sheet', () => {
  it('keeps all that it does not name, puts lists whole, and adds points to each of a list', () => {
    const changed = changeSheet(newYorkSheet, {
      set: { masthead: { organLong: { baselines: [1, 2, 3] } } },
      add: { masthead: { organ: { baselines: -2.45 } } },
    })
    const { organ, organLong } = newYorkSheet.masthead
    expect(changed).toEqual({
      ...newYorkSheet,
      masthead: {
        ...newYorkSheet.masthead,
        organ: { ...organ, baselines: [83.95, 103.55] },
        organLong: { ...organLong, baselines: [1, 2, 3] },
      },
    })
  })
})

describe('a sheet on its side', () => {
  it.each([
    ['New York', newYorkSheet],
    ['Geneva', genevaSheet],
    ['Vienna', viennaSheet],
  ])('keeps the distances of %s from the edges of the paper', (_, sheet) => {
    const turned = turnSheet(sheet)
    const fromEnd = (page: typeof sheet) =>
      [
        page.end,
        page.column.end,
        page.column.alignEnd,
        page.runningHead.end,
        page.runningHead.rule.x + page.runningHead.rule.width,
        page.runningFoot.end,
      ].map((x) => Number((page.width - x).toFixed(2)))
    const fromBottom = (page: typeof sheet) =>
      [page.pageBottom, page.runningFoot.page, page.runningFoot.job, page.endRule.lowest].map((y) =>
        Number((page.height - y).toFixed(2)),
      )
    expect([turned.width, turned.height]).toEqual([sheet.height, sheet.width])
    expect(fromEnd(turned)).toEqual(fromEnd(sheet))
    expect(fromBottom(turned)).toEqual(fromBottom(sheet))
    expect(turned.endRule.x - turned.width / 2).toBeCloseTo(sheet.endRule.x - sheet.width / 2)
    expect([turned.start, turned.pageTop, turned.runningHead.start]).toEqual([
      sheet.start,
      sheet.pageTop,
      sheet.runningHead.start,
    ])
  })
})
