/** The heading of an annex is held against the title of its letter, which excerpts of rules cannot give. */
import { expect, test } from 'vitest'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { checkFile } from './check-excerpt.ts'

async function told(language: LanguageCode, title: string, heading: string): Promise<readonly string[]> {
  const text = `# ${title}\n\nText.\n\n::annex[${heading}]\n\nText.\n`
  const diagnostics = await checkFile({ language, facts: 'kind: letter', text: '' }, text)
  return diagnostics.filter(({ code }) => code === 'letter-heading').map(({ place }) => `${place.line}:${place.column}`)
}

const to = 'the Permanent Representative of Argentina to the United Nations addressed to the Secretary-General'
const russian = 'Аргентины при Организации Объединенных Наций от 15 января 2025 года на имя Генерального секретаря'

test.each([
  ['en', `Letter dated 15 January 2025 from ${to}`, `Annex to the letter dated 15 January 2025 from ${to}`, []],
  ['en', `Letter dated 15 January 2025 from ${to}`, `Annex to the letter dated 16 January 2025 from ${to}`, ['5:9']],
  ['ru', `Письмо Постоянного представителя ${russian}`, `Приложение к письму Постоянного представителя ${russian}`, []],
  [
    'ru',
    `Письмо Постоянного представителя ${russian}`,
    `Приложение к письму Постоянного представителя ${russian.replace('15', '14')}`,
    ['5:9'],
  ],
  [
    'ar',
    'رسالة مؤرخة 15 كانون الثاني/يناير 2025 موجهة إلى الأمين العام',
    'مرفق الرسالة المؤرخة 15 كانون الثاني/يناير 2025 الموجهة إلى الأمين العام',
    [],
  ],
  ['zh', '2025年1月15日阿根廷常驻联合国代表给秘书长的信', '2025年1月15日阿根廷常驻联合国代表给秘书长的信的附件', []],
  [
    'zh',
    '2025年1月15日阿根廷常驻联合国代表给秘书长的信',
    '2025年1月15日阿根廷常驻联合国代表给大会主席的信的附件',
    ['5:9'],
  ],
  ['en', `Letter dated 15 January 2025 from ${to}`, 'Statement on the situation', []],
] as const)('in %s: %s – %s', async (language, title, heading, expected) => {
  expect(await told(language, title, heading)).toEqual(expected)
})
