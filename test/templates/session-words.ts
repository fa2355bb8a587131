/**
 * Names of sessions put together in another way than `templates/languages` does it, for comparison: from lists of whole words, ten by ten.
 * Read against the numbers that the official texts print (sessions 54 to 60 and 76 to 80, emergency special 10 and 11).
 */
export type SessionType = 'regular' | 'special' | 'emergency-special' | 'resumed' | 'year'
export type SessionLanguage = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh'

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/)

/** `first` holds 1 to 19 (or 20); `tens` whole tens; `joint` tens before a unit; `unit` the units after them. */
interface Numbers {
  readonly small: readonly string[]
  readonly whole: Readonly<Record<number, string>>
  readonly compound: (number: number) => string
}

const byTens = (from: number, list: string): Readonly<Record<number, string>> =>
  Object.fromEntries(words(list).map((word, index) => [from + 10 * index, word]))

function spell({ small, whole, compound }: Numbers, number: number): string {
  return small[number - 1] ?? whole[number] ?? compound(number)
}

// ---------------------------------------------------------------- English
const englishUnits = words('first, second, third, fourth, fifth, sixth, seventh, eighth, ninth')
const english: Numbers = {
  small: words(
    'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth',
  ),
  whole: {
    ...byTens(20, 'twentieth, thirtieth, fortieth, fiftieth, sixtieth, seventieth, eightieth, ninetieth'),
    100: 'one hundredth',
  },
  compound: (number) => {
    if (number > 100) return `one hundred and ${spell(english, number - 100)}`
    const tens = byTens(20, 'twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety')
    return `${tens[number - (number % 10)]}-${englishUnits[(number % 10) - 1]}`
  },
}

// ----------------------------------------------------------------- French
/** The ordinals below a hundred that no ten and unit make: feminine. */
const frenchSmall = words(
  'première, deuxième, troisième, quatrième, cinquième, sixième, septième, huitième, neuvième, dixième, onzième, douzième, treizième, quatorzième, quinzième, seizième, dix-septième, dix-huitième, dix-neuvième',
)
const french: Numbers = {
  small: frenchSmall,
  whole: {
    20: 'vingtième',
    30: 'trentième',
    40: 'quarantième',
    50: 'cinquantième',
    60: 'soixantième',
    70: 'soixante-dixième',
    80: 'quatre-vingtième',
    90: 'quatre-vingt-dixième',
    100: 'centième',
  },
  compound: (number) => {
    if (number === 101) return 'cent unième'
    if (number > 100) return `cent ${spell(french, number - 100)}`
    const decade = [20, 30, 40, 50, 60, 80].findLast((ten) => ten < number) ?? 0
    const name = byTens(20, 'vingt, trente, quarante, cinquante, soixante, , quatre-vingt')[decade]
    const rest = number - decade
    if (rest === 1) return decade === 80 ? `${name}-unième` : `${name} et unième`
    if (rest === 11 && decade === 60) return 'soixante et onzième'
    return `${name}-${frenchSmall[rest - 1]}`
  },
}

// ---------------------------------------------------------------- Spanish
const spanishUnits = words('primer, segundo, tercer, cuarto, quinto, sexto, séptimo, octavo, noveno')
const spanish: Numbers = {
  small: [
    ...spanishUnits,
    ...words(
      'décimo, undécimo, duodécimo, decimotercer, decimocuarto, decimoquinto, decimosexto, decimoséptimo, decimoctavo, decimonoveno',
    ),
  ],
  whole: byTens(
    20,
    'vigésimo, trigésimo, cuadragésimo, quincuagésimo, sexagésimo, septuagésimo, octogésimo, nonagésimo, centésimo',
  ),
  compound: (number) =>
    number > 100
      ? `centésimo ${spell(spanish, number - 100)}`
      : `${spanish.whole[number - (number % 10)]} ${spanishUnits[(number % 10) - 1]}`,
}

// ---------------------------------------------------------------- Russian
const feminineUnits = words('первая, вторая, третья, четвертая, пятая, шестая, седьмая, восьмая, девятая')
const feminine: Numbers = {
  small: [
    ...feminineUnits,
    ...words(
      'десятая, одиннадцатая, двенадцатая, тринадцатая, четырнадцатая, пятнадцатая, шестнадцатая, семнадцатая, восемнадцатая, девятнадцатая',
    ),
  ],
  whole: byTens(
    20,
    'двадцатая, тридцатая, сороковая, пятидесятая, шестидесятая, семидесятая, восьмидесятая, девяностая, сотая',
  ),
  compound: (number) => russianCompound(number, feminine, feminineUnits),
}
const masculineUnits = words('первый, второй, третий, четвертый, пятый, шестой, седьмой, восьмой, девятый')
const masculine: Numbers = {
  small: [
    ...masculineUnits,
    ...words(
      'десятый, одиннадцатый, двенадцатый, тринадцатый, четырнадцатый, пятнадцатый, шестнадцатый, семнадцатый, восемнадцатый, девятнадцатый',
    ),
  ],
  whole: byTens(
    20,
    'двадцатый, тридцатый, сороковой, пятидесятый, шестидесятый, семидесятый, восьмидесятый, девяностый, сотый',
  ),
  compound: (number) => russianCompound(number, masculine, masculineUnits),
}

function russianCompound(number: number, numbers: Numbers, units: readonly string[]): string {
  if (number > 100) return `сто ${spell(numbers, number - 100)}`
  const tens = byTens(20, 'двадцать, тридцать, сорок, пятьдесят, шестьдесят, семьдесят, восемьдесят, девяносто')
  return `${tens[number - (number % 10)]} ${units[(number % 10) - 1]}`
}

// ----------------------------------------------------------------- Arabic
const arabicUnits = words('الحادية, الثانية, الثالثة, الرابعة, الخامسة, السادسة, السابعة, الثامنة, التاسعة')
const arabic: Numbers = {
  small: [
    ...words('الأولى, الثانية, الثالثة, الرابعة, الخامسة, السادسة, السابعة, الثامنة, التاسعة, العاشرة'),
    ...arabicUnits.map((unit) => `${unit} عشرة`),
  ],
  whole: byTens(20, 'العشرون, الثلاثون, الأربعون, الخمسون, الستون, السبعون, الثمانون, التسعون, المائة'),
  compound: (number) =>
    number > 100
      ? `${spell(arabic, number - 100)} بعد المائة`
      : `${arabicUnits[(number % 10) - 1]} و${arabic.whole[number - (number % 10)]}`,
}

// ---------------------------------------------------------------- Chinese
const chineseUnits = [...'一二三四五六七八九']
const chinese: Numbers = {
  small: [...chineseUnits, '十', ...chineseUnits.map((unit) => `十${unit}`)],
  whole: byTens(20, '二十, 三十, 四十, 五十, 六十, 七十, 八十, 九十, 一百'),
  compound: (number) => {
    if (number > 100 && number < 110) return `一百零${chineseUnits[number - 101]}`
    if (number >= 110 && number < 120) return `一百一${chinese.small[number - 101]}`
    if (number >= 120) return `一百${spell(chinese, number - 100)}`
    return `${chinese.whole[number - (number % 10)]}${chineseUnits[(number % 10) - 1]}`
  },
}

/** Where the ordinal stands among the other words, one pattern for each type; a capital letter begins each. */
const patterns: Readonly<Record<SessionLanguage, Readonly<Record<SessionType, string>>>> = {
  en: {
    regular: '# session',
    special: '# special session',
    'emergency-special': '# emergency special session',
    resumed: 'Resumed # session',
    year: '# year',
  },
  fr: {
    regular: '# session',
    special: '# session extraordinaire',
    'emergency-special': '# session extraordinaire d’urgence',
    resumed: 'Reprise de la # session',
    year: '# année',
  },
  es: {
    regular: '# período de sesiones',
    special: '# período extraordinario de sesiones',
    'emergency-special': '# período extraordinario de sesiones de emergencia',
    resumed: 'Continuación del # período de sesiones',
    year: '# año',
  },
  ru: {
    regular: '# сессия',
    special: '# специальная сессия',
    'emergency-special': '# чрезвычайная специальная сессия',
    resumed: 'Возобновленная # сессия',
    year: '# год',
  },
  ar: {
    regular: 'الدورة #',
    special: 'الدورة الاستثنائية #',
    'emergency-special': 'الدورة الاستثنائية الطارئة #',
    resumed: 'الدورة # المستأنفة',
    year: 'السنة #',
  },
  zh: {
    regular: '第#届会议',
    special: '第#届特别会议',
    'emergency-special': '第#届紧急特别会议',
    resumed: '第#届会议续会',
    year: '第#年',
  },
}

const numbersOf = { en: english, fr: french, es: spanish, ru: feminine, ar: arabic, zh: chinese } as const

/** "Seventy-fifth session" and its like: numbers from 1 to 120. */
export function spellSession(language: SessionLanguage, type: SessionType, number: number): string {
  const numbers = language === 'ru' && type === 'year' ? masculine : numbersOf[language]
  const text = patterns[language][type].replace('#', spell(numbers, number))
  return text.charAt(0).toUpperCase() + text.slice(1)
}
