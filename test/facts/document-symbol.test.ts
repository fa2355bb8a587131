import { expect, test } from 'vitest'
import { cpuTime } from '../cpu-time.ts'
import { parseSymbols, printSymbol } from '../../pipeline/facts/document-symbol.ts'
import { symbolProblem } from '../../pipeline/facts/document-symbol.ts'

test.each([
  'A/75/698',
  'A/75/123/Add.1',
  'S/2021/10',
  'A/RES/70/1',
  'S/RES/242 (1967)',
  'S/RES/242(1967)',
  'A/RES/2758(XXVI)',
  'A/C.5/75/L.3/Rev.1',
  'A/ES-11/1',
  'A/80/6 (Sect. 2)',
  'A/HRC/RES/S-9/1',
  'A/79/895-S/2025/275',
  'NPT/CONF.2015/50(PartI)',
  'A/RES/9/9a-b',
  'ICCD/COP(9)/1/Add.2',
  'ST/SGB/2019/8',
  'A/RES/1514(د-15)',
])('accepts %s, and prints it back', (symbol) => {
  expect(symbolProblem(symbol)).toBeUndefined()
  expect(parseSymbols(symbol).map(printSymbol).join('-')).toBe(symbol)
})

test.each([
  ['', /capital/],
  ['A', /no “\/”/],
  ['a/75/1', /capital/],
  ['А/75/1', /U\+0410, which looks like “A”/],
  ['A/７5/1', /U\+FF17, which looks like “7”/],
  ['A/75/٣', /U\+0663, which looks like “3”/],
  ['A/75–1/2', /U\+2013, which looks like “-”/],
  ['A∕75/1', /U\+2215, which looks like “\/”/],
  ['A/75\u00A0/1', /U\+00A0, which looks like “ ”/],
  ['A/75/ 1', /space/],
  ['A/75/1 ', /space/],
  ['A//1', /between two/],
  ['A/75/', /at an end/],
  ['A/../1', /“\.\.”/],
  ['A/75\\1', /“\\”/],
  ['A/75/1*', /“\*”/],
  [`A/${'1'.repeat(80)}`, /longer/],
])('refuses %j', (symbol, problem) => {
  expect(symbolProblem(symbol)).toMatch(problem)
})

test('divides the symbol of a joint document', () => {
  expect(parseSymbols('A/79/895-S/2025/275')).toEqual([
    { series: 'A', components: ['79', '895'] },
    { series: 'S', components: ['2025', '275'] },
  ])
  expect(parseSymbols('A/ES-11/1').map(printSymbol)).toEqual(['A/ES-11/1'])
})

test('takes no longer for a long symbol', () => {
  const units = ['A.', 'A-', '(A ', 'A ', '/']
  const spent = cpuTime(() => units.forEach((unit) => symbolProblem(`A/${unit.repeat(32_000)}`)))
  expect(spent).toBeLessThan(500)
})
