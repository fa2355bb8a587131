/** “2024年12月5日”: dates of Chinese have figures. */
import { hanDay, hanInFigures, hanMonth, hanYear } from '../../text/han-numerals.ts'
import { findForms } from '../find-forms.ts'
import type { Rule } from '../rule.ts'

const dayOfMonth = `${hanMonth}月(?:${hanDay}日)?`
const behindYear = new RegExp(`(?<=\\d{4}年)${dayOfMonth}`, 'gu')
const whole = new RegExp(
  `(?<!\\p{Script=Han}[〇零○一二三四五六七八九])(?:${hanYear}年?[至到和、—–-])?${hanYear}年(?:${dayOfMonth})?`,
  'gu',
)

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
    { language: 'zh', text: '二〇二四至二〇二五年的方案', found: [[1, 1]], fixed: '2024至2025年的方案' },
    { language: 'zh', text: '一九四五年厂的工人', found: [[1, 1]] },
    { language: 'zh', text: '2025年三月十二日开会', found: [[1, 6]], fixed: '2025年3月12日开会' },
  ],
  counterExamples: [{ language: 'zh', text: '于2024年12月5日通过，十二年来，三月，“二〇二四年”。' }],
  find: (text) =>
    [behindYear, whole].flatMap((found) =>
      findForms(text, {
        found,
        meant: ([typed]) => hanInFigures(typed),
        // “一九四五年厂” may be a name.
        isCertain: ({ 0: typed, index, input }) => !/^[厂路街村]/u.test(input.slice(index + typed.length)),
      }),
    ),
}
