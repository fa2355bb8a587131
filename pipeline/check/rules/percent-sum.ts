/** Columns of percentages under a total of 100 that come to something else. */
import { findTotals } from '../find-totals.ts'
import type { Rule } from '../rule.ts'

const table = (head: string, rows: string): string => `:::table[T]\n| A | ${head} |\n| --- | --: |\n${rows}\n:::`

export const percentSum: Rule = {
  severity: 'warning',
  source: 'own rule; official tables of shares come to 100, but for what rounding does',
  why: 'Shares that do not come to the 100 under them make one of them doubtful. Half a unit of each is allowed for rounding.',
  text: (sum) => `The percentages of the column come to ${sum}, and the total says 100.`,
  hint: 'Correct the share that is wrong; where one may be named twice, leave the total out.',
  examples: [
    {
      language: 'en',
      text: table('Percentage', '| Women | 35 |\n| Men | 45 |\n| Others | 12 |\n| Total | 100 |'),
      found: [[7, 11]],
    },
    {
      language: 'fr',
      text: table('Part (%)', '| Femmes | 35,5 |\n| Hommes | 54,5 |\n| Autres | 11,0 |\n| Total | 100,0 |'),
      found: [[7, 11]],
    },
    {
      language: 'es',
      text: table('Porcentaje (%)', '| Mujeres | 35 % |\n| Hombres | 45 % |\n| Otros | 12 % |\n| Total | 100 % |'),
      found: [[7, 11]],
    },
    {
      language: 'ru',
      text: table('Доля в процентах', '| Женщины | 35 |\n| Мужчины | 45 |\n| Другие | 12 |\n| Всего | 100 |'),
      found: [[7, 11]],
    },
    {
      language: 'ar',
      text: table('النسبة %', '| نساء | 35 |\n| رجال | 45 |\n| غيرهم | 12 |\n| المجموع | 100 |'),
      found: [[7, 13]],
    },
    {
      language: 'zh',
      text: table('百分比', '| 女 | 35 |\n| 男 | 45 |\n| 其他 | 12 |\n| 共计 | 100 |'),
      found: [[7, 8]],
    },
  ],
  counterExamples: [
    { language: 'en', text: table('Percentage', '| Women | 33 |\n| Men | 33 |\n| Others | 33 |\n| Total | 100 |') },
    {
      language: 'fr',
      text: table('Part (%)', '| Femmes | 33,3 |\n| Hommes | 33,3 |\n| Autres | 33,3 |\n| Total | 100,0 |'),
    },
    {
      language: 'en',
      text: table('Percentage of plan', '| Women | 80 |\n| Men | 120 |\n| Others | 95 |\n| Total | 98 |'),
    },
  ],
  find: (text) =>
    findTotals(text, {
      choose: (columns) =>
        columns.filter(({ isPercent, total, isRight }) => isPercent && total.value === 100 && !isRight),
      detailsOf: ({ sum, decimals }) => [sum.toFixed(decimals)],
    }),
}
