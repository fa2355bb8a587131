/** Headings of annexes without end, which excerpts of rules have no room for. */
import { expect, test } from 'vitest'
import { languageCodes } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import { checkExcerpt } from './check-excerpt.ts'

test.each(languageCodes)(
  'in %s forty-five annexes have the numbers that they count, and one that is left out is told',
  async (language) => {
    const { annex } = languages[language].attachments
    const numbers = Array.from({ length: 45 }, (_, at) => at + 1)
    const told = async (counted: readonly number[]): Promise<readonly number[]> => {
      const text = counted.map((number) => `::annex[${annex(number)}]\n\nX.`).join('\n\n')
      const diagnostics = await checkExcerpt({ language, text: `X.\n\n${text}` })
      return diagnostics.filter(({ code }) => code === 'annex-number').map(({ place }) => (place.line + 1) / 4)
    }
    expect(await told(numbers)).toEqual([])
    const first = (await told(numbers.with(43, 45)))[0]
    expect(await told(numbers.with(43, 45))).toEqual([first])
    expect(await told(numbers.map((number) => number + 1))).toHaveLength(45)
  },
)
