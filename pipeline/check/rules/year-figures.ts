/** “2024年12月5日”: dates of Chinese have figures. */
import { chineseDigit, chineseValue } from '../../../templates/languages/zh/ordinals.ts'
import { findForms } from '../find-forms.ts'
import type { Rule } from '../rule.ts'

/** Behind a year in figures. */
function monthInFigures(typed: string): string {
  return typed.replace(/[一二三四五六七八九十]+/gu, (written) => String(chineseValue(written)))
}

function inFigures(typed: string): string {
  const [, year = '', month, day] = /^(.{4})年(?:(.{1,3})月)?(?:(.{1,3})日)?/u.exec(typed) ?? []
  const parts = [[...year].map(chineseDigit).join(''), '年']
  if (month !== undefined) parts.push(String(chineseValue(month)), '月')
  if (day !== undefined) parts.push(String(chineseValue(day)), '日')
  return parts.join('')
}

export const yearFigures: Rule = {
  severity: 'warning',
  source: 'official texts write dates in figures',
  languages: ['zh'],
  why: 'Dates of documents in Chinese have figures, by which they are found.',
  text: (found) => `The date “${found}” is written in characters.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    { language: 'zh', text: '于二〇二四年十二月五日通过', found: [[1, 2]], fixed: '于2024年12月5日通过' },
    {
      language: 'zh',
      text: '自一九九九年以来，二零二三年三月二十三日',
      found: [
        [1, 2],
        [1, 10],
      ],
      fixed: '自1999年以来，2023年3月23日',
    },
    { language: 'zh', text: '2025年三月十二日开会', found: [[1, 6]], fixed: '2025年3月12日开会' },
  ],
  counterExamples: [{ language: 'zh', text: '于2024年12月5日通过，十二年来，三月，“二〇二四年”。' }],
  find: (text) => [
    ...findForms(text, {
      found:
        /(?<=\d{4}年)(?:十[一二]?|[一二三四五六七八九])月(?:(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日)?/gu,
      meant: ([typed]) => monthInFigures(typed),
    }),
    ...findForms(text, {
      found:
        /(?<!\p{Script=Han}[〇零○一二三四五六七八九])(?:一[八九]|二[〇零○])[〇零○一二三四五六七八九]{2}年(?:(?:十[一二]?|[一二三四五六七八九])月(?:(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日)?)?/gu,
      meant: ([typed]) => inFigures(typed),
    }),
  ],
}
