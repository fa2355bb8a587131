/** What stands under a title or a heading, signatures set in by hand, and a title without its sign. */
import { expect, test } from 'vitest'
import { codesOf, parseText } from './parse-text.ts'

test.each([
  ['# Lettre datée du 1er mai, adressée au Secrétaire général\npar le Représentant permanent', 'the title'],
  ['# Letter dated 1 May, addressed to the\nSecretary-General', 'the title'],
  ['# Письмо от 1 мая на имя\nГенерального секретаря', 'the title'],
  ['# 2025年5月1日常驻代表\n给秘书长的信', 'the title'],
  ['# رسالة مؤرخة 1 أيار/مايو\nموجهة إلى الأمين العام', 'the title'],
  ['# T\n\n## Promotion of peace,\nSecurity and trust', 'the heading'],
])('tells that a line goes on with what is over it: %j', (text, what) => {
  const { diagnostics } = parseText(`${text}\n\nText.\n`)
  expect(diagnostics.map(({ code }) => code)).toEqual(['likely-rest'])
  expect(diagnostics[0]?.text).toContain(`the rest of ${what}`)
})

test.each([
  '# T\nThe text begins here.',
  '# T\n\nand so on.',
  '## I. Scope\nThe Council met.',
  '# 标题\n正文从这里开始。',
])('takes text under a heading for text: %j', (text) => {
  expect(codesOf(parseText(text.startsWith('# ') ? `${text}\n` : `# T\n\n${text}\n`))).toEqual([])
})

test.each([
  ['\t\tThe Permanent Representative\n\t\tJohn Smith', ['tabs', 'each line', ':::signature']],
  ['        Jane Smith\n        Ambassador', ['spaces', 'each line', ':::signature']],
  ['    10. Text that is set in.', ['three spaces', 'none before a paragraph.']],
  ['Jane Smith\nAmbassador\nPermanent Representative', ['`\\`', ':::signature']],
])('says what lines set in by hand are written as: %j', (text, words) => {
  const [first, ...others] = parseText(`# T\n\nText.\n\n${text}\n`).diagnostics
  expect(others).toEqual([])
  for (const word of words) expect(first?.hint).toContain(word)
})

test.each(['**Letter dated 1 May**\n\nText.', '**报告**\n\n一', 'I. Introduction\n\nText.'])(
  'says one thing of a title without its sign: %j',
  (text) => {
    const { diagnostics } = parseText(`${text}\n`)
    expect(diagnostics.map(({ code }) => code)).toEqual(['title-missing'])
    expect(diagnostics[0]?.hint).toContain('write `# ` before its words')
  },
)
