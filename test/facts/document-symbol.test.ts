import { expect, test } from 'vitest'
import { cpuTime } from '../cpu-time.ts'
import { resultPath } from '../../pipeline/build/results.ts'
import { documentAddress } from '../../pipeline/facts/document-address.ts'
import { parseSymbols, printSymbol } from '../../pipeline/facts/document-symbol.ts'
import { symbolProblem } from '../../pipeline/facts/document-symbol.ts'

test.each([
  'A/75/698',
  'A/75/123/Add.1',
  'S/2021/10',
  'A/RES/70/1',
  'S/RES/242 (1967)',
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
  'A/RES/77/999 A-B',
  'A/RES/77/999 A',
  'A/RES/79/258 A, B',
  'A/RES/79/258 A and B',
  'A/RES/217 A (III)',
  'A/RES/217(III) A',
  'E/RES/2021/2 B',
  'A/DEC/78/528 B',
  'A/72/L.1/Rev.1/Add.1',
  'A/C.3/75/L.5/Rev.1/Corr.1',
  'A/HRC/WG.6/7/ITA/1',
  'A/HRC/RES/S-35/1',
  'S/PV.9841 (Resumption 1)/Corr.1',
  'CEDAW/C/BGD/6-7',
  'ST/SGB/2024/1/Amend.1',
  'ST/SGB/Financial Rules/1/Rev.1',
  'ECE/TRANS/WP.29/343/Rev.33',
  'UNEP/EA.6/HLS.1',
  'NPT/CONF.2020/1 (Vol. I)',
  'A/80/6 (Sect. 29A)/Add.1',
  'TD/B/C.I/CLP/55/Rev.5',
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
  ['A/75/1 a', /space/],
  ['A/75/999 AB', /space/],
  ['A/75/999 A-', /space/],
  ['Asia/Pacific Region', /space/],
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

test.each([
  ['A/RES/77/999 A-B', 'A/RES/77/999A-B', 'A_RES_77_999A-B'],
  ['S/RES/2768 (2025)', 'S/RES/2768(2025)', 'S_RES_2768(2025)'],
  ['A/80/6 (Sect. 2)', 'A/80/6(Sect.2)', 'A_80_6(Sect.2)'],
  ['A/72/L.1/Rev.1/Add.1', 'A/72/L.1/Rev.1/Add.1', 'A_72_L.1_Rev.1_Add.1'],
  ['A/RES/1514(د-15)', 'A/RES/1514(%D8%AF-15)', 'A_RES_1514(د-15)'],
])('%s has an address and a file name without spaces', (symbol, address, name) => {
  expect(documentAddress(symbol, 'fr', '2025-02-01')).toBe(`https://docs.un.org/fr/${address}`)
  expect(resultPath({ document: 'x', symbol, language: 'fr', format: 'pdf' })).toBe(`x/${name}-FR.pdf`)
})
