/** Words are looked up where that is asked for, and nowhere else. */
import { expect, test } from 'vitest'
import { sortSuggestions } from '../../pipeline/check/spelling/suggestions.ts'
import { openDictionary } from '../../pipeline/check/spelling/dictionaries.ts'
import { findUnknown } from '../../pipeline/check/spelling/unknown-words.ts'
import { checkLine } from '../../pipeline/check/checked-line.ts'
import { languageCodes } from '../../templates/languages/codes.ts'

function lineOf(words: string) {
  const block = { type: 'paragraph', continued: false, children: [{ type: 'text', value: words, marks: [] }] } as const
  const place = { role: 'paragraph', block, isQuoted: false, isBoxed: false } as const
  return checkLine(place, block.children, { text: words, comments: [] })
}

test('each language but Chinese has a dictionary, opened once', async () => {
  for (const code of languageCodes) {
    const dictionary = await openDictionary(code)
    expect([code, dictionary === undefined]).toEqual([code, code === 'zh'])
    expect(await openDictionary(code)).toBe(dictionary)
  }
})

test('an unknown word is found once, with its count', async () => {
  const dictionary = (await openDictionary('en'))!
  const lines = [lineOf('They recieve it.'), lineOf('To recieve, and recieve.')]
  const found = findUnknown(lines, { language: 'en', dictionary, words: [] })
  expect(found.map(({ word, at, count }) => [word, at, count])).toEqual([['recieve', 5, 3]])
})

test('words of the folder are known', async () => {
  const dictionary = (await openDictionary('en'))!
  const find = (words: readonly string[]) =>
    findUnknown([lineOf('A hydrosocial, hydrosocial-led work.')], { language: 'en', dictionary, words }).map(
      ({ word }) => word,
    )
  expect(find([])).toEqual(['hydrosocial', 'hydrosocial-led'])
  expect(find(['hydrosocial'])).toEqual([])
})

test('names, capitals, figures, symbols and other scripts are left alone', async () => {
  const dictionary = (await openDictionary('en'))!
  const words = 'Zelenskyy, UNFICYP’s, x1y2, A/80/recieve, recieve@un.org, развтие, “recieve” and co-Zelenskyy.'
  expect(findUnknown([lineOf(words)], { language: 'en', dictionary, words: [] })).toEqual([])
})

test('accents and doubled letters are the likeliest slips', () => {
  expect(sortSuggestions('desarollo', ['desabollo', 'desacollo', 'desarrollo'])).toEqual([
    'desarrollo',
    'desabollo',
    'desacollo',
  ])
  expect(sortSuggestions('developpement', ['enveloppement', 'd’enveloppement', 'développement'])).toEqual([
    'développement',
    'enveloppement',
  ])
})

test('in Russian “е” is read as “ё”, too', async () => {
  const dictionary = (await openDictionary('ru'))!
  const find = (words: string) =>
    findUnknown([lineOf(words)], { language: 'ru', dictionary, words: [] }).map(({ word }) => word)
  expect(find('Заседание было посвящено трем вопросам, и ее доклад принят.')).toEqual([])
  expect(find('Заседение было')).toEqual([])
  expect(find('Это заседение')).toEqual(['заседение'])
})

test('what is no word is not suggested', () => {
  expect(sortSuggestions('ليونسكو', ['ليونسكو\u200F', 'ليونيسكو'])).toEqual(['ليونيسكو'])
})
