/** What stands outside the text, what waits for the number of a page, destinations and bookmarks. */
import { describe, expect, it } from 'vitest'
import type { Fixed } from '../../pipeline/write/pdf/definition.ts'
import { rule } from '../../pipeline/write/pdf/emit/fixed.ts'
import { putLineOnPaper, putOnPaper } from '../../pipeline/write/pdf/engine/file/turn.ts'
import type { JointedRule } from '../../templates/sheet.ts'
import { newYorkSheet } from '../../templates/stations/new-york.ts'
import { figures, tenPoints } from '../typesetting/plain-type.ts'
import { paragraph, write } from './small-pdf.ts'
import { operatorsOn, showing, head, frameless } from './small-operators.ts'

const line = (x: number, baseline: number, align: 'start' | 'end' = 'start'): Fixed => ({
  type: 'line',
  runs: [figures('00')],
  x,
  baseline,
  align,
})

describe('what stands outside the text', () => {
  it('is a head above the middle of the page and a foot under it', () => {
    const lines = frameless([], [line(10, 49.9), line(110, 50, 'end')])
    expect(lines.slice(1, 7)).toEqual([
      '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC',
      '0 g',
      `${head(10, 49.9)} 100 Tz 0 Tc [<00010001>] TJ ET`,
      'EMC',
      '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC',
      `${head(100, 50)} 100 Tz 0 Tc [<00010001>] TJ ET`,
    ])
  })

  it('has the number of each page from the second on, when all are known', () => {
    const pdf = write([paragraph('0\n0\n0\n0\n0\n0\n0\n0')])
    expect(operatorsOn(pdf, 0).some((each) => each.includes('Footer'))).toBe(false)
    expect(operatorsOn(pdf, 1).at(-1)).toBe(
      `/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC 0 g ${head(10, 95)} 100 Tz 0 Tc [<000300040003>] TJ ET EMC`,
    )
  })

  it('is turned round on a page from right to left', () => {
    const page = { direction: 'rtl', width: 600 } as const
    expect(putLineOnPaper({ type: 'line', runs: [], x: 60, baseline: 5, align: 'end' }, page).x).toBe(540)
    expect(
      putLineOnPaper({ type: 'line', runs: [], x: 60, baseline: 5, align: 'end' }, { ...page, direction: 'ltr' }).x,
    ).toBe(60)
    const drawing = {
      type: 'drawing',
      paths: [],
      viewBox: { x: 0, y: 0, width: 1, height: 1 },
      x: 10,
      y: 0,
      width: 30,
      height: 5,
    } as const
    expect(putOnPaper({ type: 'fixed', fixed: drawing }, page)).toMatchObject({ fixed: { x: 560, width: 30 } })
    const inner = { type: 'group', x: 12, width: 5, parts: [drawing] } as const
    expect(
      putOnPaper(
        { type: 'fixed', fixed: { type: 'group', x: 10, width: 20, parts: [inner, { ...drawing, x: 11 }] } },
        page,
      ),
    ).toMatchObject({
      fixed: { x: 570, parts: [{ x: 572, parts: [{ x: 570 }] }, { x: 571 }] },
    })
    expect(putOnPaper({ type: 'anchor', y: 5 }, page)).toEqual({ type: 'anchor', y: 5 })
  })
})

const reference = (more: object = {}) => ({
  target: 'a',
  at: 90,
  style: tenPoints,
  leader: { text: '.', end: 70, gap: 5 },
  ...more,
})

describe('contents', () => {
  it('have dots and, when it is known, the page', () => {
    const pdf = write([paragraph('00', { pageReference: reference() }), paragraph('4', { id: 'a', startsPage: true })])
    const lines = operatorsOn(pdf)
    expect(lines.slice(1, 8)).toEqual([
      '/P <</MCID 0>> BDC',
      '0 g',
      `${head(10, 28)} 100 Tz 0 Tc [<00010001>] TJ ET`,
      'EMC',
      '/Artifact <</Type /Layout>> BDC',
      `${head(25, 28)} 100 Tz 0 Tc [<${'0002'.repeat(22)}>] TJ ET`,
      'EMC',
    ])
    expect(lines.at(-1)).toBe(`/P <</MCID 1>> BDC 0 g ${head(92.5, 28)} 100 Tz 0 Tc [<00040005>] TJ ET EMC`)
  })

  it('have numbers of paragraphs before the page', () => {
    const paragraphs = { runs: [figures('4')], at: 80, align: 'end' } as const
    const pdf = write([
      paragraph('00', { pageReference: reference({ paragraphs }) }),
      paragraph('4', { id: 'a', startsPage: true }),
    ])
    expect(showing(operatorsOn(pdf)).map((each) => /-1 (\S+) 28/.exec(each)?.[1])).toEqual(['10', '25', '85'])
  })
})

const marked = (title: string, level: number) => paragraph('0', { bookmark: { title, level } })

describe('destinations and bookmarks', () => {
  it('stand in the order of their bytes, at their heights', () => {
    const pdf = write([paragraph('0', { id: 'b' }), paragraph('0', { id: 'a' }), paragraph('0', { id: 'Z' })])
    expect(pdf.bytes.toString('latin1')).toMatch(
      /\/Names \[\(Z\) \[\d+ 0 R \/XYZ 0 60 null\] \(a\) \[\d+ 0 R \/XYZ 0 70 null\] \(b\) \[\d+ 0 R \/XYZ 0 80 null\]\]/,
    )
  })

  it('lie under each other by their levels', () => {
    const pdf = write([marked('A', 0), marked('B', 1), marked('C', 2), marked('D', 1), marked('E', 0)])
    const items = [...pdf.objects].filter(([, { said }]) => said.includes('/Title (') && said.includes('/Dest'))
    const titleOf = (id: string | undefined) =>
      /Title \((\w)/.exec(pdf.objects.get(Number(id))?.said ?? '')?.[1] ?? 'top'
    const parents = items.map(([, { said }]) =>
      [/Title \((\w)/.exec(said)?.[1], titleOf(/Parent (\d+)/.exec(said)?.[1])].join('<'),
    )
    expect(parents.toSorted()).toEqual(['A<top', 'B<A', 'C<B', 'D<A', 'E<top'])
  })
})

/** How many pieces of a rule lie over a place. */
function darkness(each: JointedRule, x: number): number {
  return rule(each).filter(
    (fixed) => fixed.type === 'rules' && fixed.boxes.some((box) => box.x <= x && x < box.x + box.width),
  ).length
}

describe('a rule over cells', () => {
  const { thinRule, thickRule } = newYorkSheet.masthead
  it.each([
    ['thin', thinRule],
    ['thick', thickRule],
    ['of the running head', newYorkSheet.runningHead.rule],
  ])('has no gap from end to end: %s', (_, each) => {
    for (let x = each.x + 0.05; x < each.x + each.width; x += 0.1) expect(darkness(each, x)).toBeGreaterThan(0)
    expect(darkness(each, each.x + each.width + 0.01)).toBe(0)
  })

  it('is darker before the end of a cell where pieces lie over each other', () => {
    expect([122.5, 123, 124.5].map((x) => darkness(thickRule, x))).toEqual([1, 2, 1])
    expect([305, 305.8, 306.2].map((x) => darkness(newYorkSheet.runningHead.rule, x))).toEqual([1, 2, 1])
  })
})
