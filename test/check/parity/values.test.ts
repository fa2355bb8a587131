import { describe, expect, test } from 'vitest'
import { differ } from '../../../pipeline/check/parity/values/differ.ts'
import { readValues } from '../../../pipeline/check/parity/values/index.ts'
import type { Value } from '../../../pipeline/check/parity/values/value.ts'
import { states } from './generate/states.ts'
import { languageCodes, type LanguageCode } from '../../../templates/languages/codes.ts'

function valuesIn(value: string, language: LanguageCode): readonly Value[] {
  return readValues([{ type: 'text', value, marks: [] }], language)
}

/** The keys of the values that a text is asked for. */
function keysIn(text: string, language: LanguageCode): readonly string[] {
  return valuesIn(text, language)
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
    ['date 2020-12-22'],
    {
      en: 'on 22 December 2020',
      fr: 'le 22 décembre 2020',
      es: 'el 22 de diciembre de 2020',
      ru: '22 декабря 2020 года',
      ar: 'في 22 كانون الأول/ديسمبر 2020',
      zh: '二〇二〇年十二月二十二日',
    },
  ],
  [
    ['date 2020-12-22', 'date 2020-12-31', 'date --05-01'],
    {
      en: 'from 22 to 31 December 2020 and on 1 May',
      fr: 'du 22 au 31 décembre 2020 et le 1er mai',
      es: 'del 22 al 31 de diciembre de 2020 y el 1 de mayo',
      ru: 'с 22 по 31 декабря 2020 года и 1 мая',
      ar: 'من 22 إلى 31 كانون الأول/ديسمبر 2020 وفي 1 أيار/مايو',
      zh: '二〇二〇年十二月二十二日至三十一日和五月一日',
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
  [
    ['percentage 20%'],
    {
      en: '20 per cent of the posts',
      fr: '20 % des postes',
      es: 'el 20 % de los puestos',
      ru: '20 процентов должностей',
      ar: '20 في المائة من الوظائف',
      zh: '百分之二十的员额',
    },
  ],
  [
    ['percentage 20%', 'percentage 30.5%'],
    {
      en: 'from 20 to 30.5 per cent',
      fr: 'de 20 à 30,5 pour cent',
      es: 'del 20 al 30,5 por ciento',
      ru: 'с 20 до 30,5 процента',
      ar: 'من 20 إلى 30.5 في المائة',
      zh: '从20%至30.5%',
    },
  ],
  [
    ['money USD 1500000'],
    {
      en: 'an amount of $1.5 million',
      fr: 'un montant de 1,5 million de dollars',
      es: 'la suma de 1,5 millones de dólares',
      ru: 'сумму в размере 1,5 млн долл. США',
      ar: 'مبلغا قدره 1.5 مليون دولار',
      zh: '150万美元',
    },
  ],
  [
    ['money CHF 2000000', 'money CHF 3000000'],
    {
      en: '2 to 3 million Swiss francs',
      fr: '2 à 3 millions de francs suisses',
      es: 'de 2 a 3 millones de francos suizos',
      ru: 'от 2 до 3 миллионов швейцарских франков',
      ar: 'من 2 إلى 3 ملايين فرنك سويسري',
      zh: '200万至300万瑞士法郎',
    },
  ],
  [
    ['money EUR 12345', 'year 2024'],
    {
      en: '€12,345 in 2024',
      fr: '12 345 euros en 2024',
      es: '12.345 euros en 2024',
      ru: '12 345 евро в 2024 году',
      ar: '12 345 يورو في عام 2024',
      zh: '2024年12 345欧元',
    },
  ],
  [
    ['time 15:00', 'time 10:30'],
    {
      en: 'at 10.30 a.m. and at 3 p.m.',
      fr: 'à 10 h 30 et à 15 heures',
      es: 'a las 10.30 y a las 15.00 horas',
      ru: 'в 10 ч. 30 м. и в 15 часов',
      ar: 'في الساعة 10:30 وفي الساعة 15:00',
      zh: '上午10时30分和下午3时',
    },
  ],
  [
    ['number 2/3'],
    {
      en: 'a two-thirds majority',
      fr: 'à la majorité des deux tiers',
      es: 'por mayoría de dos tercios',
      ru: 'большинством в две трети голосов',
      ar: 'بأغلبية الثلثين',
      zh: '三分之二多数',
    },
  ],
  [
    ['number 7', 'number 2'],
    {
      en: 'Chapter VII and annex II',
      fr: 'le Chapitre VII et l’annexe II',
      es: 'el Capítulo VII y el anexo II',
      ru: 'главой VII и приложением II',
      ar: 'الفصل السابع والمرفق الثاني',
      zh: '第七章和附件二',
    },
  ],
  [
    ['letter b', 'number 5', 'number 3'],
    {
      en: 'paragraphs 3 and 5 (b)',
      fr: 'les paragraphes 3 et 5 b)',
      es: 'los párrafos 3 y 5 b)',
      ru: 'пункты 3 и 5 b)',
      ar: 'الفقرتين 3 و 5 (ب)',
      zh: '第3和第5(b)段',
    },
  ],
  [
    ['number 79', 'number 53', 'symbol A/79/53', 'number 4'],
    {
      en: '*Official Records of the General Assembly, Seventy-ninth Session, Supplement No. 53* (A/79/53), chap. IV, sect. A.',
      fr: 'Documents officiels de l’Assemblée générale, soixante-dix-neuvième session, Supplément nᵒ 53 (A/79/53), chap. IV, sect. A.',
      es: 'Documentos Oficiales de la Asamblea General, septuagésimo noveno período de sesiones, suplemento núm. 53 (A/79/53), cap. IV, secc. A.',
      ru: 'Официальные отчеты Генеральной Ассамблеи, семьдесят девятая сессия, Дополнение № 53 (A/79/53), гл. IV, разд. A.',
      ar: 'الوثائق الرسمية للجمعية العامة، الدورة التاسعة والسبعون، الملحق رقم 53 (A/79/53)، الفصل الرابع، الفرع ألف.',
      zh: '《大会正式记录，第七十九届会议，补编第53号》(A/79/53)，第四章，A节。',
    },
  ],
  [
    ['money USD 100000000000', 'year 2020'],
    {
      en: 'to mobilize $100 billion per year by 2020 in response to the COVID-19 pandemic',
      fr: 'de mobiliser 100 milliards de dollars par an d’ici à 2020 face à la pandémie de COVID-19',
      es: 'movilizar 100.000 millones de dólares anuales para 2020 en respuesta a la pandemia de COVID-19',
      ru: 'мобилизовать к 2020 году 100 млрд долл. США в год в ответ на пандемию COVID-19',
      ar: 'تعبئة 100 بليون دولار سنويا بحلول عام 2020 لمواجهة جائحة كوفيد-19',
      zh: '到2020年每年筹集1 000亿美元，应对2019冠状病毒病(COVID-19)大流行',
    },
  ],
  [
    ['number 21'],
    {
      en: 'since the 1990s and in the twenty-first century',
      fr: 'depuis les années 90 et au XXIe siècle',
      es: 'desde los años noventa y en el siglo XXI',
      ru: 'с 1990-х годов и в XXI веке',
      ar: 'منذ التسعينات وفي القرن الحادي والعشرين',
      zh: '自1990年代以来和在二十一世纪',
    },
  ],
  [
    ['number 2', 'number 4'],
    {
      en: 'the Second World War and the Fourth Committee',
      fr: 'la Seconde Guerre mondiale et la Quatrième Commission',
      es: 'la Segunda Guerra Mundial y la Cuarta Comisión',
      ru: 'Второй мировой войны и Четвертого комитета',
      ar: 'الحرب العالمية الثانية واللجنة الرابعة',
      zh: '第二次世界大战和第四委员会',
    },
  ],
  [
    ['number 77', 'state CN', 'number 15'],
    {
      en: 'the Group of 77 and China on the fifteenth anniversary',
      fr: 'le Groupe des 77 et la Chine, à l’occasion du quinzième anniversaire',
      es: 'el Grupo de los 77 y China con motivo del 15º aniversario',
      ru: 'Группа 77 и Китай в связи с пятнадцатой годовщиной',
      ar: 'مجموعة الـ 77 والصين بمناسبة الذكرى السنوية الخامسة عشرة',
      zh: '77国集团和中国在十五周年之际',
    },
  ],
  [
    ['date --05-08', 'date --05-10', 'number 12'],
    {
      en: 'from 8 to 10 May, for twelve months',
      fr: 'du 8 au 10 mai, pour douze mois',
      es: 'del 8 al 10 de mayo, durante doce meses',
      ru: 'с 8 по 10 мая, на двенадцать месяцев',
      ar: 'من 8 إلى 10 أيار/مايو، لمدة اثني عشر شهرا',
      zh: '5月8日至10日，为期十二个月',
    },
  ],
  [
    ['symbol NPT/CONF.2010/50', 'number 2', 'symbol 217(III)'],
    {
      en: 'NPT/CONF.2010/50 (Vol. II) and resolution 217 A (III)',
      fr: 'NPT/CONF.2010/50 (Vol. II) et résolution 217 A (III)',
      es: 'NPT/CONF.2010/50 (Vol. II) y resolución 217 A (III)',
      ru: 'NPT/CONF.2010/50 (Vol. II) и резолюция 217 А (III)',
      ar: 'NPT/CONF.2010/50 (المجلد الثاني) والقرار 217 ألف (د-3)',
      zh: 'NPT/CONF.2010/50(第二卷)和第217 A(III)号决议',
    },
  ],
  [
    ['number 100000', 'number 250000', 'number 5'],
    {
      en: 'between one hundred thousand and 250 thousand persons in five provinces',
      fr: 'entre cent mille et 250 mille personnes dans cinq provinces',
      es: 'entre cien mil y 250 mil personas en cinco provincias',
      ru: 'от ста тысяч до 250 тыс. человек в пяти провинциях',
      ar: 'بين مائة ألف و 250 ألف شخص في خمس مقاطعات',
      zh: '五个省有十万至25万人',
    },
  ],
  [
    ['year 2015', 'year 2030', 'number 17', 'number 16.3'],
    {
      en: '2015–2030: the 17 goals and target 16.3',
      fr: '2015-2030 : les 17 objectifs et la cible 16.3',
      es: '2015-2030: los 17 objetivos y la meta 16.3',
      ru: '2015–2030 годы: 17 целей и задача 16.3',
      ar: '2015-2030: الأهداف السبعة عشر والغاية 16.3',
      zh: '2015-2030年：17项目标和具体目标16.3',
    },
  ],
]

describe.each(said)('%s', (keys, texts) => {
  test.each(languageCodes)('is read in %s', (language) => {
    expect(keysIn(texts[language], language).toSorted()).toEqual(keys.toSorted())
  })
})

describe.each(states)('$en', (state) => {
  test.each(languageCodes)('is read in %s', (language) => {
    const read = valuesIn(`– ${state[language]}`, language).filter(({ kind }) => kind === 'state')
    expect(read.map(({ key }) => key)).toContain(state.code)
    expect(read.filter(({ isLoose }) => isLoose !== true).map(({ key }) => key)).not.toContainEqual(
      expect.not.stringMatching(state.code),
    )
  })
})

test('a word made of the name of a State answers for the State', () => {
  const [chinese, english] = [valuesIn('法国政府', 'zh'), valuesIn('the French Government', 'en')]
  expect(differ(chinese, english)).toEqual({ missing: [], extra: [] })
  expect(differ(english, chinese)).toEqual({ missing: [], extra: [] })
})

const cities: readonly InSix[] = [
  { en: 'at Tunis', fr: 'à Tunis', es: 'en Túnez', ru: 'в Тунисе', ar: 'في تونس', zh: '在突尼斯' },
  { en: 'at Algiers', fr: 'à Alger', es: 'en Argel', ru: 'в Алжире', ar: 'في الجزائر', zh: '在阿尔及尔' },
  {
    en: 'in Mexico City',
    fr: 'à Mexico',
    es: 'en Ciudad de México',
    ru: 'в Мехико',
    ar: 'في مدينة المكسيك',
    zh: '在墨西哥城',
  },
  {
    en: 'in Panama City',
    fr: 'à Panama',
    es: 'en la Ciudad de Panamá',
    ru: 'в Панаме',
    ar: 'في مدينة بنما',
    zh: '在巴拿马城',
  },
  {
    en: 'in San Salvador and Port of Spain',
    fr: 'à San Salvador et à Port of Spain',
    es: 'en San Salvador y en Puerto España',
    ru: 'в Сан-Сальвадоре и в Порт-оф-Спейне',
    ar: 'في سان سلفادور وفي بورت أوف سبين',
    zh: '在圣萨尔瓦多和西班牙港',
  },
]

describe.each(cities)('$en is no State', (texts) => {
  test.each(languageCodes)('in %s', (language) => {
    expect(keysIn(texts[language], language)).toEqual([])
  })
})

test.each([
  ['ar', 'حكومة تونس', 'the Government of Tunisia'],
  ['ru', 'правительство Туниса', 'the Government of Tunisia'],
  ['es', 'el Gobierno de Panamá', 'the Government of Panama'],
  ['fr', 'le Gouvernement du Koweït', 'the Government of Kuwait'],
  ['zh', '突尼斯政府', 'the Government of Tunisia'],
] as const)('a State whose capital is called as it is answers for it in %s', (language, text, english) => {
  const asked = valuesIn(english, 'en')
  expect(differ(valuesIn(text, language), asked)).toEqual({ missing: [], extra: [] })
  expect(differ(valuesIn('', language), asked).missing).toHaveLength(1)
})

test.each([
  ['from 9 May to 20 May at 8 a.m.', 'en', ['date --05-09', 'date --05-20', 'time 08:00']],
  ['from 3.30 to 6 p.m.', 'en', ['time 15:30', 'time 18:00']],
  ['from 11.30 to 1 p.m.', 'en', ['time 11:30', 'time 13:00']],
  ['на своих 12, 13 и 20-м заседаниях', 'ru', ['number 12', 'number 13', 'number 20']],
  ['в 1990-х и 90-е годы', 'ru', []],
  ['at 3.30 to 6 people', 'en', ['number 3.3', 'number 6']],
  ['下午3时30分至6时', 'zh', ['time 15:30', 'time 18:00']],
  ['上午9时至11时', 'zh', ['time 09:00', 'time 11:00']],
  ['دورته التاسعة والسبعين اثنتا عشرة دولة', 'ar', ['number 79', 'number 12']],
  ['on May 20 to 8 p.m.', 'en', ['date --05-20', 'time 20:00']],
  ['48 heures', 'fr', ['number 48']],
  ['第5段㈡', 'zh', ['number 5', 'number 2']],
  ['进一步加强统一行动，十分重要', 'zh', []],
  ['数十万人', 'zh', []],
  ['沿海地区应参加纳入工作', 'zh', []],
  ['ثاني أكسيد الكربون', 'ar', []],
  ['the State(s) concerned and one other State', 'en', []],
  ['the Niger and Nigeria', 'en', ['state NE', 'state NG']],
  ['', 'ru', []],
] as const)('%s has its values alone', (text, language, keys) => {
  expect(keysIn(text, language).toSorted()).toEqual(keys.toSorted())
})

test('a value is shown as it stands at its place', () => {
  const text = 'with 1\u00A0245 persons'
  const [value] = valuesIn(text, 'fr')
  expect(value).toMatchObject({ key: '1245', shown: '1\u00A0245' })
  expect(text.slice(value?.at, value?.end)).toBe(value?.shown)
})

test('a changed number is missing and extra', () => {
  const [own, other] = [valuesIn('1 254 personnes', 'fr'), valuesIn('1,245 persons', 'en')]
  const { missing, extra } = differ(own, other)
  expect(missing.map(({ shown }) => shown)).toEqual(['1,245'])
  expect(extra.map(({ shown }) => shown)).toEqual(['1 254'])
})

test('a word for a number that another language has none for is no difference', () => {
  const [own, other] = [valuesIn('обе стороны', 'ru'), valuesIn('the two parties', 'en')]
  expect(differ(own, other)).toEqual({ missing: [], extra: [] })
})

test.each([
  ['It rose at midnight.', 'en', 'Закрыто в 0 ч. 00 м.', 'ru'],
  ['It rose at midnight.', 'en', 'Se levantó a las 24.00 horas.', 'es'],
  ['It met for a fortnight.', 'en', 'Il a siégé quinze jours.', 'fr'],
  ['It met for a fortnight.', 'en', 'Заседания шли четырнадцать дней.', 'ru'],
] as const)('%s (%s) says what %s (%s) says', (text, language, other, otherLanguage) => {
  expect(differ(valuesIn(text, language), valuesIn(other, otherLanguage))).toEqual({ missing: [], extra: [] })
})

function keyOfLink(link: string): string | undefined {
  return readValues([{ type: 'text', value: 'here', marks: [], link }], 'en')[0]?.key
}

test('links are told apart without their language', () => {
  expect(keyOfLink('https://www.un.org/en/about-us')).toBe(keyOfLink('https://www.un.org/fr/about-us'))
  expect(keyOfLink('https://www.un.org/en/about-us')).not.toBe(keyOfLink('https://www.un.org/en/about-them'))
})

test('calls, references and passages in italics are values at their places', () => {
  const line = [
    { type: 'text', value: 'Notes', marks: ['italic'] },
    { type: 'text', value: ' that', marks: [] },
    { type: 'noteReference', label: '1', series: 'numbered' },
    { type: 'crossReference', target: 'table', marks: [] },
  ] as const
  expect(readValues(line, 'en').map(({ kind, key, at, end }) => [kind, key, at, end])).toEqual([
    ['emphasis', 'italic', 0, 5],
    ['note', '1', 10, 11],
    ['reference', 'table', 11, 12],
  ])
})
