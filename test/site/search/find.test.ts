/** The index of a language, and what is found in it: the parts are read as a browser reads them. */
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { buildSearch, type SearchDocument } from '../../../pipeline/site/search/build.ts'
import { chooseExcerpt, markAll } from '../../../pipeline/site/search/excerpt.ts'
import { type Findings, languagesFor, makeFind, partsFor } from '../../../pipeline/site/search/find.ts'
import { matchSymbols } from '../../../pipeline/site/search/match-symbols.ts'
import { partsOfSymbol } from '../../../pipeline/site/search/fold.ts'
import { pathOfPart, type IndexedBlock, textPart } from '../../../pipeline/site/search/parts.ts'
import { hasPhrases, readQuery } from '../../../pipeline/site/search/terms.ts'
import { readPage } from '../../../pipeline/site/page-text.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'

interface Told {
  readonly name: string
  readonly title: string
  readonly symbols?: readonly string[]
  readonly text?: readonly string[]
}

const documentOf = ({ name, title, symbols = [], text = [] }: Told): SearchDocument => ({
  name,
  title,
  symbols,
  path: `${name}/${name}.html`,
  read: () =>
    readPage(
      `<html lang="en" dir="ltr"><body><main><h1>${title}</h1>${text.map((words, index) => `<p id="par-${index + 1}">${words}</p>`).join('')}</main></body></html>`,
    ),
})

type Told6 = Partial<Record<LanguageCode, readonly Told[]>>

const filesOf = (told: Told6) =>
  new Map(
    Object.entries(told).flatMap(([language, documents]) => [
      ...buildSearch(language as LanguageCode, documents.map(documentOf)),
    ]),
  )

const contentsOf = (bytes: Uint8Array | undefined, name: string): unknown => {
  let contents: unknown
  const mastheadSearch = (own: string, json: string) => {
    if (own === name) contents = JSON.parse(json)
  }
  runInNewContext(new TextDecoder().decode(bytes), { mastheadSearch })
  return contents
}

const searchIn = (told: Told6, own: LanguageCode = 'en') => {
  const files = filesOf(told)
  const loaded: string[] = []
  const load = async (name: string) => {
    loaded.push(name)
    const bytes = files.get(pathOfPart(name))
    if (bytes === undefined) throw new Error(`no ${name}`)
    return contentsOf(bytes, name)
  }
  const find = makeFind(load, { own, all: Object.keys(told) })
  return {
    loaded,
    load,
    find: async (query: string): Promise<Findings> => {
      const all: Findings[] = []
      for await (const findings of find(query)) all.push(findings)
      const last = all.at(-1)
      if (last === undefined) throw new Error('nothing was told')
      return last
    },
  }
}

const namesFor = async (told: Told6, query: string, own: LanguageCode = 'en') => {
  const { hits } = await searchIn(told, own).find(query)
  return hits.map(({ name }) => name)
}

const numbered = (from: number) =>
  Array.from({ length: 4000 }, (_, index) => `w${(from + index).toString(36)}x`).join(' ')

const marked = (text: string, query: string) =>
  chooseExcerpt([['', '', text]], readQuery(query), '')
    ?.pieces.filter(({ isMarked }) => isMarked)
    .map((piece) => piece.text)

const one = (language: LanguageCode, text: string): Told6 => ({
  [language]: [{ name: 'one', title: '-', text: [text] }],
})

describe('a word is found as it is typed', () => {
  it.each([
    ['en', 'the Secretary-General’s report', 'secretary general'],
    ['en', '“Climate” — change', 'CLIMATE change'],
    ['en', 'a sum of 1,234,567 dollars', '1234567'],
    ['en', 'a sum of 1,234,567 dollars', '1,234,567'],
    ['en', 'a sum of 1,234,567 dollars', '1 234 567'],
    ['fr', 'une somme de 12\u00A0500 euros', '12 500'],
    ['en', 'see A/RES/80/1.', 'A/RES/80/1'],
    ['en', 'see A/RES/80/1.', 'a/res/80'],
    ['en', 'see A/RES/80/1.', 'a res 80 1'],
    ['en', 'see A/RES/80/1.', '80/1'],
    ['en', 'in the years 2024/25', '2024/25'],
    ['en', 'and/or', 'or'],
    ['en', 'international co-operation', 'cooperation'],
    ['en', 'international cooperation', 'co-operation'],
    ['en', 'international co-operation', 'co-operation'],
    ['fr', 'la non-prolifération', 'nonproliferation'],
    ['en', 'long term and long-term', 'long-term'],
    ['en', 'the programmes', 'program'],
    ['fr', 'l’Assemblée générale', 'assemblee'],
    ['fr', "d'œuvre", 'oeuvre'],
    ['es', 'los próximos años', 'proximos anos'],
    ['es', 'el niño', 'niño'],
    ['en', 'a resolution', 'resolutions'],
    ['es', 'la resolución', 'resoluciones'],
    ['ru', 'изменения таблицы докладов', 'изменениями таблица доклад'],
    ['ru', 'ещё учёный', 'еще ученый'],
    ['ru', 'еще ученый', 'ещё учёный'],
    ['ar', 'الأُمَمُ المُتَّحِدَة', 'الامم المتحده'],
    ['ar', 'الأمــم المتحـدة', 'الأمم المتحدة'],
    ['ar', 'بالأمم المتحدة', 'أمم متحدة'],
    ['ar', 'الامم المتحده', 'الأُمَم المُتّحِدة'],
    ['ar', 'إلى مستشفى', 'الي مستشفي'],
    ['ar', 'في عام ٢٠٢٤', '2024'],
    ['ar', 'المساءلة ومؤتمر', 'مساءلة مؤتمر'],
    ['zh', '气候变化问题', '气候变化'],
    ['zh', '气候变化问题', '变'],
    ['zh', '气候变化问题', '题'],
    ['zh', '第2024年会议', '2024年会议'],
    ['zh', '联合国大会', '大会'],
  ] as const)('%s: “%s” by “%s”', async (language, text, query) => {
    expect(await namesFor(one(language, text), query, language)).toEqual(['one'])
  })

  it.each([
    ['en', 'climate', 'climb'],
    ['ru', 'мой', 'мои'],
    ['ru', 'мир', 'мира'],
    ['en', 'proces', 'process'],
    ['zh', '变化。气候', '气候变化'],
    ['zh', '气候', '候气'],
    ['en', 'of 12 and 345', '12345'],
    ['en', 'A/80/1', 'A/81/1'],
    ['en', 'or', 'and/or'],
    ['ar', 'كتاب', 'كاتب'],
  ] as const)('%s: “%s” not by “%s”', async (language, text, query) => {
    const { hits, isSimilar } = await searchIn(one(language, text), language).find(query)
    expect(isSimilar ? [] : hits).toEqual([])
  })

  it('of Chinese characters that stand apart it is said that they do', async () => {
    const { find, load } = searchIn(one('zh', '气候变和候变化，还有变化'), 'zh')
    const { hits, sought } = await find('气候变化')
    const blocks = (await load(textPart('zh', 'one'))) as IndexedBlock[]
    const texts = blocks.map(([, , text]) => text)
    expect(hits.map(({ by }) => by)).toEqual(['text'])
    expect(hasPhrases(texts, sought)).toBe(false)
    expect(hasPhrases([...texts, '气候变化'], sought)).toBe(true)
  })

  it.each(['气候变', '气候变化', '气候变化问题', '关于 气候变化'])(
    'no Chinese text in which pairs stand apart: %s',
    async (query) => {
      const text = '关于气候和候变，变化问和化问题，关于问题'
      const texts: Told6 = {
        zh: [
          ...Array.from({ length: 12 }, (_, number) => ({ name: `apart-${number}`, title: '-', text: [text] })),
          { name: 'together', title: '-', text: ['关于气候变化问题'] },
        ],
      }
      expect(await namesFor(texts, query, 'zh')).toEqual(['together'])
    },
  )

  it('of Chinese titles only what stands together', async () => {
    const titles: Told6 = {
      zh: [
        { name: 'apart', title: '气候和候变，变化' },
        { name: 'together', title: '关于气候变化的报告' },
      ],
    }
    const { hits } = await searchIn(titles, 'zh').find('气候变化')
    expect(hits.map(({ name, by }) => [name, by])).toEqual([['together', 'title']])
  })
})

describe('documents', () => {
  const letters: Told6 = {
    en: [
      { name: 'ten', title: 'Letter', symbols: ['A/80/10'] },
      { name: 'sum', title: 'Report on climate', symbols: ['A/80/1/Add.1'], text: ['Nothing'] },
      { name: 'nine', title: 'Note', symbols: ['A/80/1'], text: ['A climate of trust'] },
      { name: 'far', title: 'Decision', symbols: ['A/RES/80/1', 'S/2025/1'] },
    ],
    fr: [
      { name: 'nine', title: 'Note sur le climat', symbols: ['A/80/1'] },
      { name: 'seul', title: 'Lettre sur le climat', symbols: ['A/80/77'] },
    ],
  }

  it.each([
    ['A/80/1', ['nine', 'sum', 'ten']],
    ['a 80 1', ['nine', 'sum', 'ten']],
    ['a/80/1/add', ['sum']],
    ['80/1', ['far', 'nine', 'sum', 'ten']],
    ['s/2025', ['far']],
    ['A/80/77', ['seul']],
    ['a/res', ['far']],
    ['Add.1', ['sum']],
    ['add 1', ['sum']],
    ['res 80', ['far']],
    ['ares801', ['far']],
    ['https://docs.un.org/en/A/80/10', ['ten']],
    ['undocs.org/Home/Mobile?FinalSymbol=A%2F80%2F10&Language=E', ['ten']],
    ['UN Doc. A/80/10', ['ten']],
    ['A_80_10-EN.pdf', ['ten']],
    ['A/80/10*', ['ten']],
    ['Ａ／８０／１０', ['ten']],
    ['А/80/10', ['ten']],
    ['А/٨٠/١٠', ['ten']],
    ['الوثيقة A/80/10', ['ten']],
    ['A/80/1/Add.1–S', []],
  ])('are found by their symbol: %s', async (query, names) => {
    const found = await namesFor(letters, query)
    expect(query === '80/1' ? found.toSorted() : found).toEqual(names.filter((name) => found.includes(name)))
    expect(found.toSorted()).toEqual([...names].toSorted())
  })

  it('come by title before text, and once, in the language of the page', async () => {
    const { hits } = await searchIn(letters).find('climat')
    expect(hits.map(({ name, language, by }) => [name, language, by])).toEqual([
      ['sum', 'en', 'title'],
      ['seul', 'fr', 'title'],
      ['nine', 'en', 'text'],
    ])
  })

  it('are found by a misspelt word of the title where nothing else is', async () => {
    const findings = await searchIn(letters).find('reprot climate')
    expect([findings.isSimilar, findings.hits.map(({ name }) => name)]).toEqual([true, ['sum']])
    const pieces = markAll('Report on climate', findings.sought)
    expect(pieces.flatMap(({ text, isMarked }) => (isMarked ? text : []))).toEqual(['Report', 'climate'])
    expect((await searchIn(letters).find('report climate')).isSimilar).toBe(false)
  })

  it.each([
    ['resolusion on human righs', 'en', 'resolution', 'A resolution on the rights of human beings'],
    ['desarollo sostenible', 'es', 'desarrollo', 'El desarrollo sostenible'],
    ['разоружния', 'ru', 'разоружение', 'О разоружении и разоружение'],
    ['الجمعيه العاممة', 'ar', 'العامة', 'الجمعية العامة'],
  ] as const)(
    'are found by misspelt words of the text, which are marked: %s',
    async (query, language, _meant, text) => {
      const { find, load } = searchIn(one(language, text), language)
      const { hits, sought, isSimilar } = await find(query)
      expect([isSimilar, hits.map(({ by }) => by)]).toEqual([true, ['text']])
      const blocks = (await load(textPart(language, 'one'))) as IndexedBlock[]
      expect(chooseExcerpt(blocks, sought, '-')?.pieces.some(({ isMarked }) => isMarked)).toBe(true)
    },
  )

  it('that cite another symbol are not like one that nothing cites', async () => {
    expect(await namesFor(one('en', 'see A/80/999 and 1,234'), 'A/80/998')).toEqual([])
    expect(await namesFor(one('en', 'see A/80/999 and 1,234'), '1235')).toEqual([])
  })

  it('need all words that are typed', async () => {
    expect(await namesFor(letters, 'climate trust')).toEqual(['nine'])
    expect(await namesFor(letters, 'climate unheard')).toEqual([])
  })

  it.each([
    `A${'_a'.repeat(20_000)}!`,
    `A${'_'.repeat(40_000)}`,
    'a'.repeat(60_000),
    `${'а'.repeat(30_000)}/1`,
    `${'a.'.repeat(30_000)}org`,
    `UN ${'Doc. '.repeat(10_000)}`,
    'co-'.repeat(20_000),
    `${'A/'.repeat(20_000)}1`,
    '\uD800 \uDC00'.repeat(5000),
    '1,234'.repeat(5000),
  ])('are looked for in time, whatever is typed: case %#', async (query) => {
    const { find } = searchIn(letters)
    const begun = performance.now()
    await find(query)
    expect(performance.now() - begun).toBeLessThan(3000)
  })

  it.each(['', '—', '“”', '\u200E'])('are not found by nothing: %j', async (query) => {
    expect(await searchIn(letters).find(query)).toMatchObject({ hits: [], isWhole: true, isSimilar: false })
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('may be about %s', async (word) => {
    expect(await namesFor(one('en', `the ${word} of`), word)).toEqual(['one'])
    expect(await namesFor(one('en', 'nothing'), word)).toEqual([])
  })
})

describe('the index', () => {
  it('loads no part that a query does not need', async () => {
    const searched = searchIn({
      en: [{ name: 'a', title: 'Letter', text: ['words'] }],
      ru: [{ name: 'b', title: 'Письмо' }],
    })
    await searched.find('letter')
    expect(searched.loaded).toEqual(['en', 'en/words-1'])
  })

  it('is cut into parts that are found by the first letters', async () => {
    const told: Told6 = {
      en: [0, 4000, 8000].map((from) => ({ name: `n${from}`, title: '-', text: [numbered(from)] })),
    }
    const parts = [...filesOf(told).keys()].filter((path) => path.includes('/words-'))
    expect(parts.length).toBeGreaterThan(1)
    for (const at of [0, 3999, 4000, 7999, 11_999]) {
      const name = `n${Math.floor(at / 4000) * 4000}`
      expect(await namesFor(told, `w${at.toString(36)}x`), String(at)).toEqual([name])
    }
  })

  it('is the same for the same documents', () => {
    const told: Told6 = { en: [{ name: 'it’s \\ "a"', title: 'Line\u2028end', text: ['a\\b \u2029'] }] }
    expect(filesOf(told)).toEqual(filesOf(told))
    expect([...filesOf(told).keys()]).toEqual(['search/en/text/it’s \\ "a".js', 'search/en/words-1.js', 'search/en.js'])
  })

  it('of no documents finds nothing', async () => {
    expect(await namesFor({ en: [] }, 'word')).toEqual([])
  })

  it('hands over what was told, whatever signs it has', async () => {
    const text = 'a\\b \'c\' "d" \u2028\u2029 </script>'
    const { load } = searchIn({ en: [{ name: 'one', title: '-', text: [text.replace('<', '&lt;')] }] })
    expect(await load(textPart('en', 'one'))).toEqual([
      ['', '', '-', 1],
      ['par-1', '', text],
    ])
  })
})

describe('an excerpt', () => {
  const blocks: readonly IndexedBlock[] = [
    ['par-1', '1.', 'Climate is mentioned first.'],
    [
      'par-2',
      '2.',
      `${'Before that much is said. '.repeat(10)}Change of the climate, and climate change, with ${'more '.repeat(60)}end.`,
    ],
    ['par-3', '3.', 'Climate change again.'],
  ]

  it('is of the block that has most of the words, in order', () => {
    const excerpt = chooseExcerpt(blocks, readQuery('climate change'), '')
    expect(excerpt?.block[0]).toBe('par-2')
    expect(excerpt?.pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
      'Change',
      'climate',
      'climate',
      'change',
    ])
    expect(excerpt?.pieces.map(({ text }) => text).join('')).toMatch(/^… .* …$/)
  })

  it('is absent where the title alone has what was looked for', () => {
    expect(chooseExcerpt([['', '', 'Nothing']], readQuery('letter'), 'A letter')).toBeUndefined()
  })

  it('is of a block that says what the title does not', () => {
    const [same, other] = [
      ['', '', 'A climate report'],
      ['', '', 'Of change'],
    ] as const
    expect(chooseExcerpt([same, other], readQuery('climate change'), 'A climate report')?.block).toBe(other)
    expect(chooseExcerpt([same, other], readQuery('climate change'), 'A report')?.block).toBe(same)
  })

  it('marks whole words of which the beginning was typed, and pairs of Chinese characters', () => {
    expect(marked('The programmes', 'prog')).toEqual(['programmes'])
    expect(marked('关于气候变化的报告', '气候变化')).toEqual(['气候变化'])
    expect(marked('عن الأُمَم', 'امم')).toEqual(['الأُمَم'])
    expect(marked('see A/RES/80/1.', '80/1')).toEqual(['A/RES/80/1'])
  })
})

it.each([
  ['A/80/690', 'ar', ['ar', 'en', 'fr', 'es', 'ru', 'zh']],
  ['a 80 690', 'ru', ['ru', 'en', 'fr', 'es', 'ar', 'zh']],
  ['letter', 'ru', ['en', 'fr', 'es', 'ru']],
  ['letter', 'fr', ['fr', 'en', 'es']],
  ['письмо', 'en', ['ru', 'en']],
  ['رسالة', 'en', ['ar', 'en']],
  ['信', 'fr', ['zh', 'fr']],
  ['80', 'ar', ['ar', 'en', 'es', 'fr', 'ru', 'zh']],
] as const)('“%s” in %s is looked for in %j', (query, own, order) => {
  expect(languagesFor(query, own, ['ar', 'en', 'es', 'fr', 'ru', 'zh'])).toEqual(order)
})

it.each([
  ['b', [0, 1]],
  ['bz', [1]],
  ['a', [0]],
  ['aa', [0]],
  ['z', [2]],
  ['c', [1, 2]],
])('terms that begin with “%s” are in the parts %j', (term, parts) => {
  expect(partsFor(term, ['aa', 'ba', 'ca'])).toEqual(parts)
})

it('a symbol that goes on comes behind the one that was typed, and before those with other figures', () => {
  const symbols = ['A/80/10', 'A/80/1/Add.1', 'A/80/1'].map((symbol) => [partsOfSymbol(symbol)])
  const scores = matchSymbols('A/80/1', symbols)
  expect([...scores].toSorted(([, a], [, b]) => b - a).map(([number]) => number)).toEqual([2, 1, 0])
})
