/** Totals that their column does not come to. */
import { findTotals } from '../find-totals.ts'
import type { TotalledColumn } from '../table-totals.ts'
import type { Rule } from '../rule.ts'

/** Another column that adds up shows that the rows are the parts of the total; where there is none, the total must be near. */
function chooseWrong(columns: readonly TotalledColumn[]): readonly TotalledColumn[] {
  const sums = columns.filter(({ isOfShares }) => !isOfShares)
  const right = sums.filter(({ isRight }) => isRight).length
  const areParts = sums.length === 1 || (right > 0 && right * 2 >= sums.length - 1)
  return sums.filter(
    ({ sum, total, isRight }) => areParts && !isRight && sum !== 0 && Math.abs(sum - total.value) <= Math.abs(sum) / 2,
  )
}

const head = '| Item | 2024 | 2025 |\n| --- | --: | --: |\n'

export const totalWrong: Rule = {
  severity: 'warning',
  source: 'own rule; the three tables with a total of 56 official documents add up',
  why: 'A total that is not the sum of its column makes one of the figures doubtful. Rounding is allowed for, and columns of shares are left alone.',
  text: (total, sum) => `The total ${total} is not what its column comes to, ${sum}.`,
  hint: 'Correct the total, or the figure that is wrong.',
  examples: [
    {
      language: 'en',
      text: `:::table[Costs]{total}\n${head}| Posts | 1,200 | 1,300 |\n| Travel | 45 | 52 |\n| Other | 10 | 20 |\n| Total | 1,255 | 1,327 |\n:::`,
      found: [[7, 19]],
    },
    {
      language: 'fr',
      text: `:::table[Coûts]\n| Objet | 2025 |\n| --- | --: |\n| Postes | 1 200,5 |\n| Voyages | 45,0 |\n| Divers | 10,5 |\n| Total | 1 265,0 |\n:::`,
      found: [[7, 11]],
    },
    {
      language: 'es',
      text: `:::table[Costos]\n| Concepto | 2025 |\n| --- | --: |\n| Puestos | 1.200 |\n| Viajes | 45 |\n| Otros | 10 |\n| Total | 1.245 |\n:::`,
      found: [[7, 11]],
    },
    {
      language: 'ru',
      text: `:::table[Расходы]\n| Статья | Сумма |\n| --- | --: |\n| Должности | 1 200 |\n| Поездки | 45 |\n| Прочее | 10 |\n| Итого | 1 355 |\n:::`,
      found: [[7, 11]],
    },
    {
      language: 'ar',
      text: `:::table[التكاليف]\n| البند | المبلغ |\n| --- | --: |\n| الوظائف | 1 200 |\n| السفر | 45 |\n| غيرها | 10 |\n| المجموع | 1 265 |\n:::`,
      found: [[7, 13]],
    },
    {
      language: 'zh',
      text: `:::table[费用]\n| 项目 | 数额 |\n| --- | --: |\n| 员额 | 1 200 |\n| 差旅 | 45 |\n| 其他 | 10 |\n| 共计 | 1 265 |\n:::`,
      found: [[7, 8]],
    },
  ],
  counterExamples: [
    {
      language: 'en',
      text: `:::table[Costs]{total unit="Thousands of dollars"}\n${head}| Posts | 1,200 | 33 |\n| Travel | 45 | 33 |\n| Other | 10 | 33 |\n| Total | 1,256 | 100 |\n:::`,
    },
    {
      language: 'en',
      text: ':::table[Posts]\n| Office | Posts | Percentage | Average age |\n| --- | --: | --: | --: |\n| A | 4 | 40.1 | 45 |\n| Subtotal | 4 | 40.1 | 45 |\n| B | 6 | 60.1 | 47 |\n| Total | 10 | 100 | 46 |\n:::',
    },
    {
      language: 'en',
      text: ':::table[Dates]\n| Office | Since |\n| --- | --: |\n| A | 1946 |\n| B | 1960 |\n| C | 2001 |\n| Total | 3 |\n:::',
    },
    {
      language: 'fr',
      text: ':::table[Coûts]\n| Objet | 2025 |\n| --- | --: |\n| Postes | 1 200,5 |\n| > dont voyages | 45,0 |\n| Divers | 10,5 |\n| Total | 1 211,0 |\n:::',
    },
  ],
  find: (text) =>
    findTotals(text, {
      choose: chooseWrong,
      detailsOf: ({ sum, decimals }, line) => [line.words.trim(), sum.toFixed(decimals)],
    }),
}
