import { describe, expect, test } from 'vitest'
import { differ } from '../../../pipeline/check/parity/values/differ.ts'
import { readValues } from '../../../pipeline/check/parity/values/read-values.ts'
import { languageCodes, type LanguageCode } from '../../../templates/languages/codes.ts'

/** The keys of the values that a text is asked for. */
function keysIn(text: string, language: LanguageCode): readonly string[] {
  return readValues({ text }, language)
    .filter(({ isLoose }) => isLoose !== true)
    .map(({ kind, key }) => `${kind} ${key}`)
}

type InSix = Readonly<Record<LanguageCode, string>>

const said: readonly (readonly [keys: readonly string[], texts: InSix])[] = [
  [
    ['number 1245', 'number 4.5'],
    {
      en: '1,245 persons and 4.5 hectares',
      fr: '1 245 personnes et 4,5 hectares',
      es: '1.245 personas y 4,5 hectáreas',
      ru: '1 245 человек и 4,5 гектара',
      ar: '1,245 شخصا و 4.5 هكتارات',
      zh: '1 245人和4.5公顷',
    },
  ],
  [
    ['number 79'],
    {
      en: 'its seventy-ninth session',
      fr: 'sa soixante-dix-neuvième session',
      es: 'su septuagésimo noveno período de sesiones',
      ru: 'ее семьдесят девятой сессии',
      ar: 'دورتها التاسعة والسبعين',
      zh: '第七十九届会议',
    },
  ],
  [
    ['number 3'],
    {
      en: 'the third session',
      fr: 'la troisième session',
      es: 'el tercer período de sesiones',
      ru: 'третья сессия',
      ar: 'الدورة الثالثة',
      zh: '第三届会议',
    },
  ],
  [
    ['number 1500000'],
    {
      en: '1.5 million persons',
      fr: '1,5 million de personnes',
      es: '1,5 millones de personas',
      ru: '1,5 млн человек',
      ar: '1.5 مليون شخص',
      zh: '150万人',
    },
  ],
  [
    ['number 2500000000'],
    {
      en: '2.5 billion tons',
      fr: '2,5 milliards de tonnes',
      es: '2.500 millones de toneladas',
      ru: '2,5 миллиарда тонн',
      ar: '2.5 بليون طن',
      zh: '25亿吨',
    },
  ],
  [
    ['number 250'],
    {
      en: 'two hundred and fifty',
      fr: 'deux cent cinquante',
      es: 'doscientos cincuenta',
      ru: 'двухсот пятидесяти',
      ar: 'مائتان وخمسون',
      zh: '二百五十',
    },
  ],
  [
    ['date 2024-12-04'],
    {
      en: 'on 4 December 2024',
      fr: 'le 4 décembre 2024',
      es: 'el 4 de diciembre de 2024',
      ru: '4 декабря 2024 года',
      ar: 'في 4 كانون الأول/ديسمبر 2024',
      zh: '2024年12月4日',
    },
  ],
  [
    ['date 2024-12-04', 'date 2024-12-06'],
    {
      en: 'from 4 to 6 December 2024',
      fr: 'du 4 au 6 décembre 2024',
      es: 'del 4 al 6 de diciembre de 2024',
      ru: 'с 4 по 6 декабря 2024 года',
      ar: 'من 4 إلى 6 كانون الأول/ديسمبر 2024',
      zh: '2024年12月4日至6日',
    },
  ],
  [
    ['date 2024-11-30', 'date 2024-12-04'],
    {
      en: 'from 30 November to 4 December 2024',
      fr: 'du 30 novembre au 4 décembre 2024',
      es: 'del 30 de noviembre al 4 de diciembre de 2024',
      ru: 'с 30 ноября по 4 декабря 2024 года',
      ar: 'من 30 تشرين الثاني/نوفمبر إلى 4 كانون الأول/ديسمبر 2024',
      zh: '2024年11月30日至12月4日',
    },
  ],
  [
    ['symbol 70/1', 'date 2015-09-25', 'symbol 2735(2024)', 'symbol A/79/5'],
    {
      en: 'resolutions 70/1 of 25 September 2015 and 2735 (2024), and document A/79/5',
      fr: 'les résolutions 70/1 du 25 septembre 2015 et 2735 (2024), et le document A/79/5',
      es: 'las resoluciones 70/1, de 25 de septiembre de 2015, y 2735 (2024), y el documento A/79/5',
      ru: 'резолюции 70/1 от 25 сентября 2015 года и 2735 (2024) и документ A/79/5',
      ar: 'القرارين 70/1 المؤرخ 25 أيلول/سبتمبر 2015 و 2735 (2024) والوثيقة A/79/5',
      zh: '2015年9月25日第70/1号和第2735(2024)号决议以及A/79/5号文件',
    },
  ],
]

describe.each(said)('%s', (keys, texts) => {
  test.each(languageCodes)('is read in %s', (language) => {
    expect(keysIn(texts[language], language).toSorted()).toEqual(keys.toSorted())
  })
})

test('a value is shown as it stands at its place', () => {
  const text = 'with 1\u00A0245 persons'
  const [value] = readValues({ text }, 'fr')
  expect(value).toMatchObject({ key: '1245', shown: '1\u00A0245' })
  expect(text.slice(value?.at, value?.end)).toBe(value?.shown)
})

test('a changed number is missing and extra', () => {
  const [own, other] = [readValues({ text: '1 254 personnes' }, 'fr'), readValues({ text: '1,245 persons' }, 'en')]
  const { missing, extra } = differ(own, other)
  expect(missing.map(({ shown }) => shown)).toEqual(['1,245'])
  expect(extra.map(({ shown }) => shown)).toEqual(['1 254'])
})

test('a word for a number that another language has none for is no difference', () => {
  const [own, other] = [readValues({ text: 'обе стороны' }, 'ru'), readValues({ text: 'the two parties' }, 'en')]
  expect(differ(own, other)).toEqual({ missing: [], extra: [] })
})
