/** What stands word for word in two languages. */
import { expect, test } from 'vitest'
import { tellOf } from './versions.ts'

const met = {
  en: '1. The Committee met in May.',
  fr: '1. Le Comité s’est réuni en mai.',
  es: '1. El Comité se reunió en mayo.',
  ru: '1. Комитет провел заседание в мае.',
  ar: '1. اجتمعت اللجنة في أيار/مايو.',
  zh: '1. 委员会于5月开会。',
}
const agenda = {
  en: '2. It adopted the agenda of its session.',
  fr: '2. Il a adopté l’ordre du jour de sa session.',
  es: '2. Aprobó el programa de su período de sesiones.',
  ru: '2. Он утвердил повестку дня своей сессии.',
  ar: '2. وأقرت جدول أعمال دورتها.',
  zh: '2. 委员会通过了会议议程和工作安排。',
}
const codes = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const

test('tells nothing of six languages that are translated', async () => {
  expect(await tellOf(Object.fromEntries(codes.map((code) => [code, `${met[code]}\n\n${agenda[code]}`])))).toEqual([])
})

test.each(codes.flatMap((code) => codes.filter((other) => other !== code).map((other) => [code, other] as const)))(
  'tells in %s a paragraph that stayed in the words of %s',
  async (code, other) => {
    const texts = { [other]: `${met[other]}\n\n${agenda[other]}`, [code]: `${met[code]}\n\n${agenda[other]}` }
    expect((await tellOf(texts)).filter((told) => told.includes('parity-untranslated'))).toEqual([
      expect.stringMatching(
        new RegExp(`^${code}\\.md:5:1: warning parity-untranslated: Paragraph 2 .* \\(${other}\\.md`),
      ),
    ])
  },
)

test.each([
  ['- Deloitte Touche Tohmatsu Limited', '- Deloitte Touche Tohmatsu Limited'],
  ['[The agenda of the session is adopted](lang:en)', '[The agenda of the session is adopted](lang:en)'],
  ['A note.[^1]\n\n[^1]: The Law of the Sea, p. 5.', 'Une note[^1].\n\n[^1]: The Law of the Sea, p. 5.'],
  [':::quote\nThe text of the treaty.\n:::', ':::quote\nThe text of the treaty.\n:::'],
])('leaves names, marked words, notes and quotations alone: %j', async (en, fr) => {
  expect((await tellOf({ en, fr })).filter((told) => told.includes('untranslated'))).toEqual([])
})
