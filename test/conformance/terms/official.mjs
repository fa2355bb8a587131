/**
 * Reads facts out of official texts, with words of its own: ordinals from word lists, months from the calendar of the platform, organs and
 * committees from one telling word each. It shares nothing with `templates/languages/`. Digits are folded to 9, as in the terms.
 */
import { spellSession } from '../../templates/session-words.ts'

/** Texts were cut here when they were counted. */
export const longest = 160

export const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh']
const dutyStations = { HRC: 'geneva' }
export const organNames = {
  GA: 'general-assembly',
  SC: 'security-council',
  ECOSOC: 'economic-and-social-council',
  HRC: 'human-rights-council',
}

/** Facts that every text has; what is read is added to them. */
function baseFacts(place) {
  return {
    kind: place.motion,
    language: place.language,
    organs: [{ organ: organNames[place.organ] }],
    agenda: [],
    distribution: 'general',
    date: '2009-09-09',
    original: [],
    dutyStation: dutyStations[place.organ] ?? 'new-york',
    agendaTitles: [],
    tables: 'numbered',
    notes: 'foot',
    places: new Map(),
  }
}

// ------------------------------------------------------------------ dates

const calendar = (locale, form) =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' })
      .formatToParts(new Date(Date.UTC(2009, month, 9)))
      .find(({ type }) => type === 'month')
      .value.toLowerCase(),
  )
const inDate = { day: 'numeric', month: 'long', numberingSystem: 'latn' }
const egyptian = calendar('ar-EG', { month: 'long' }).map((name) => name.replace(/و$/, 'ه').replace(/^ماي.$/, 'مايو'))
const months = {
  en: calendar('en', inDate),
  fr: calendar('fr', inDate),
  es: calendar('es', inDate),
  ru: calendar('ru', inDate),
  ar: calendar('ar-SY', { month: 'long' }).map((name, month) => `${name}/${egyptian[month]}`),
}

/** The one month that a text names. */
function monthIn(text, language) {
  const found = months[language]
    .map((name, index) => [name, index + 1])
    .filter(([name]) => text.toLowerCase().includes(name))
  return found.sort(([a], [b]) => b.length - a.length)[0]?.[1]
}

/** ISO date of a text with one date in it. */
function dateIn(text, language) {
  if (language === 'zh') return /9年9月9日/.test(text) ? '2009-09-09' : undefined
  const month = monthIn(text, language)
  if (month === undefined) return undefined
  const day = language === 'fr' && /\D9er \p{L}|^9er \p{L}/u.test(text) ? 1 : 9
  return `2009-${String(month).padStart(2, '0')}-0${day}`
}

/** The masthead of Arabic, Chinese and Russian versions is in English. */
const mastheadLanguage = { ar: 'en', zh: 'en', ru: 'en' }

// --------------------------------------------------------------- sessions

const sessionTypes = ['regular', 'special', 'emergency-special', 'resumed', 'year']
const sessions = Object.fromEntries(
  languages.map((language) => [
    language,
    new Map(
      sessionTypes.flatMap((type) =>
        Array.from({ length: 120 }, (_, index) => [
          spellSession(language, type, index + 1),
          { type, number: index + 1 },
        ]),
      ),
    ),
  ]),
)

function sessionIn(text, { language, organ }) {
  const figures = organ === 'HRC' && language === 'es' ? /^(\d+)º /.exec(text) : null
  if (figures) return { number: Number(figures[1]), type: 'regular' }
  const year = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(text)
  return year ? { number: Number(year[1]), type: 'year' } : sessions[language].get(text)
}

// ----------------------------------------------------------------- agenda

const arabicLetters = 'أبجدهوزحطيكلمنسعفصقرشتثخذض'

function agendaIn(text, { language }) {
  const entries = [...text.matchAll(/9((?: ?\(?(?:[a-z]+|[\u0621-\u064a](?: [\u0621-\u064a])?)\))*)/gu)].map(
    ([, subs]) => ({
      item: 9,
      provisional: false,
      sub: [...subs.matchAll(/([a-z]+|[\u0621-\u064a](?: [\u0621-\u064a])?)\)/gu)].map(([, letter]) =>
        language === 'ar'
          ? [...letter.replace(' ', '')].map((each) => String.fromCharCode(97 + arabicLetters.indexOf(each))).join('')
          : letter,
      ),
    }),
  )
  const isPlural = { en: /items/, fr: /^Points/, es: /^Temas/, ru: /^Пункты/, ar: /^البندان/ }[language]?.test(text)
  return entries.length === 0 || (isPlural !== undefined && isPlural !== entries.length > 1) ? undefined : entries
}

// --------------------------------------------------- committees and bodies

const committeeNames = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
const committeeWords = {
  en: ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'],
  fr: ['Première', 'Deuxième', 'Troisième', 'Quatrième', 'Cinquième', 'Sixième'],
  es: ['Primera', 'Segunda', 'Tercera', 'Cuarta', 'Quinta', 'Sexta'],
  ru: ['Перв', 'Втор', 'Трет', 'Четверт', 'Пят', 'Шест'],
  ar: ['اللجنة الأولى', 'اللجنة الثانية', 'اللجنة الثالثة', 'اللجنة الرابعة', 'اللجنة الخامسة', 'اللجنة السادسة'],
  zh: ['第一', '第二', '第三', '第四', '第五', '第六'],
}

function committeeIn(text, language) {
  return committeeNames[committeeWords[language].findIndex((word) => text.includes(word))]
}

/** A telling word for each body of the Economic and Social Council: en, fr, es, ru, ar, zh. */
const bodyWords = {
  'commission-for-social-development': [
    'Social Development',
    'développement social',
    'Desarrollo Social',
    'социального развития',
    'التنمية الاجتماعية',
    '社会发展',
  ],
  'commission-on-crime-prevention-and-criminal-justice': [
    'Crime',
    'crime',
    'Delito',
    'преступности',
    'الجريمة',
    '犯罪',
  ],
  'commission-on-science-and-technology-for-development': ['Science', 'science', 'Ciencia', 'науке', 'العلم', '科学'],
  'commission-on-the-status-of-women': ['Women', 'femme', 'Mujer', 'женщин', 'المرأة', '妇女'],
  'committee-of-experts-on-public-administration': [
    'Public Administration',
    'administration publique',
    'Administración Pública',
    'управлению',
    'الإدارة',
    '公共行政',
  ],
  'committee-of-experts-on-the-transport-of-dangerous-goods': [
    'Dangerous',
    'dangereuses',
    'Peligrosas',
    'опасных',
    'الخطرة',
    '危险',
  ],
  'economic-and-social-commission-for-asia-and-the-pacific': [
    'Pacific',
    'Pacifique',
    'Pacífico',
    'Тихого',
    'الهادئ',
    '太平洋',
  ],
  'economic-and-social-commission-for-western-asia': [
    'Western Asia',
    'Asie occidentale',
    'Asia Occidental',
    'Западной',
    'غربي',
    '西亚',
  ],
  'economic-commission-for-africa': ['Africa', 'Afrique', 'África', 'Африки', 'أفريقيا', '非洲'],
  'economic-commission-for-europe': ['Europe', 'Europe', 'Europa', 'Европ', 'أوروبا', '欧洲'],
  'economic-commission-for-latin-america-and-the-caribbean': [
    'Latin',
    'latine',
    'Latina',
    'Латинской',
    'اللاتينية',
    '拉丁',
  ],
  'forum-on-forests': ['Forum', 'Forum', 'Foro', 'Форума', 'منتدى', '论坛'],
  'statistical-commission': ['Statistical', 'statistique', 'Estadística', 'Статистической', 'الإحصائية', '统计'],
}

function bodyIn(text, language) {
  const column = languages.indexOf(language)
  return Object.keys(bodyWords).find((name) => bodyWords[name][column] !== '' && text.includes(bodyWords[name][column]))
}

// -------------------------------------------------------------- proponents

const ways = {
  'without-reference': ['without reference', 'sans renvoi', 'sin remisión', 'без передачи', 'دون الإحالة', '未经发交'],
  'silent-proposal': ['silence', 'tacite', 'tácita', 'отсутствия', 'الصامتة', '无异议'],
  proposal: ['proposal', 'proposition', 'propuesta', 'предложению', 'مقترح', '提案'],
  'report-of': ['report', 'rapport', 'informe', 'докладу', 'تقرير', '报告'],
  'recommendation-of': ['recommendation', 'recommandation', 'recomendación', 'рекомендации', 'توصية', '建议'],
}
const plenaryWords = ['plenary', 'plén', 'plen', 'пленарн', 'عامة', '全']

/** Symbols and paragraph of the brackets at the end. */
function sourceIn(text) {
  const symbols = text.match(/[AE]\/[A-Za-z0-9./-]+[A-Za-z0-9]/g)
  // Long texts were cut when they were counted.
  if (symbols === null) return text.length >= longest - 1 ? { symbols: ['E/9/9'] } : undefined
  const rest = text.slice(text.lastIndexOf(symbols.at(-1)) + symbols.at(-1).length)
  return { symbols, ...(/9/.test(rest) ? { paragraph: 9 } : {}) }
}

function proponentIn(text, { language, motion }) {
  const column = languages.indexOf(language)
  if (motion === 'decision') {
    const forum =
      committeeIn(text, language) ?? (text.toLowerCase().includes(plenaryWords[column]) ? 'plenary' : undefined)
    return forum && { way: 'taken-up-in', forum }
  }
  const way = Object.keys(ways).find((name) => text.includes(ways[name][column]))
  const source = sourceIn(text)
  if (way === undefined || source === undefined) return undefined
  if (way === 'report-of') {
    const committee = committeeIn(text, language)
    return committee && { way, committee, ...source }
  }
  if (way !== 'recommendation-of') return { way, ...source }
  const body = bodyIn(text, language)
  return body && { way, body, symbols: source.symbols }
}

// ---------------------------------------------------------------- meetings

const resumedWords = ['resumed', 'reprise', 'continuación', 'возобновленн', 'المستأنفة', '续会']
const plenaryMeeting = ['plenary', 'plénière', 'plenaria', 'пленарн', 'العامة', '全体']
/** A number with the ordinal ending; where there is none, "99". Below ten Spanish has words, which have no digits to fold. */
const endings = { '9st': 21, '9nd': 22, '9rd': 23 }

function meetingIn(text, language) {
  const column = languages.indexOf(language)
  if (!{ en: /meeting/, fr: /séance/, es: /sesión/, ru: /заседани/, ar: /جلست|الجلسة/, zh: /次/ }[language].test(text))
    return undefined
  const number = endings[/9(?:st|nd|rd)/.exec(text)?.[0]] ?? 99
  const isPlenary = text.includes(plenaryMeeting[column])
  const isResumed = text.includes(resumedWords[column])
  const kind = isResumed ? (isPlenary ? 'resumed-plenary' : 'resumed') : isPlenary ? 'plenary' : undefined
  return { number, ...(kind === undefined ? {} : { kind }) }
}

/** A text may have several; those of the terms have one. */
const held = (meeting) => [{ meeting }]

// ---------------------------------------------------------- languages, type

/** In their own order of the six codes: en, fr, es, ru, ar, zh. */
const languageWords = {
  en: { en: 'English', fr: 'French' },
  fr: { en: 'anglais', fr: 'français' },
  es: { en: 'inglés', fr: 'francés' },
}

function originalIn(text, language) {
  const own = languageWords[mastheadLanguage[language] ?? language]
  return Object.keys(own).filter((code) => text.includes(own[code]))
}

const electionWords = ['election', 'élection', 'eleccion', 'выбор', 'انتخابات', '选举']
const otherWords = ['other', 'autre', 'otra', 'другие', 'الأخرى', '其他']

function sectionIn(text, language) {
  const column = languages.indexOf(language)
  if (text.toLowerCase().includes(electionWords[column])) return 'elections'
  return text.toLowerCase().includes(otherWords[column]) ? 'other' : undefined
}

const organizationWords = [
  'United Nations',
  'Nations Unies',
  'Naciones Unidas',
  'Объединенных Наций',
  'الأمــم المتحـدة',
  '联合国',
]

/** What tells that there was none; votes that were counted are not compared. */
const withoutVote = ['without a vote', 'sans vote', 'sin votación', 'без голосования', '未经表决']

// ----------------------------------------------------------------- fields

/** What to compose for a text of a field: the part of the page, and its facts; absent where nothing can be read. */
const readers = {
  docAuthority: (text, { language, organ }) => {
    if (text.includes(organizationWords[languages.indexOf(language)])) return { part: 'name', facts: {} }
    const council = { en: /Human/, fr: /homme/, es: /Humanos/, ru: /человека/, ar: /الإنسان/, zh: /人权/ }[language]
    return { part: organ === 'HRC' && council.test(text) ? 'body' : 'organ', facts: {} }
  },
  docStatus: () => ({ part: 'distribution', facts: {} }),
  docDate: (text, { language, organ }) => {
    const date = dateIn(text, mastheadLanguage[language] ?? language)
    if (date !== undefined) return { part: 'date', facts: { date } }
    // The data call the date of adoption by the same name.
    const adopted = organ === 'SC' ? dateIn(text, language) : undefined
    return adopted && { part: 'adoption', isPart: true, facts: { adopted, meeting: held({ number: 99 }) } }
  },
  session: (text, place) => {
    const session = sessionIn(text, place)
    return session && { part: 'session', facts: { organs: [{ organ: organNames[place.organ], session }] } }
  },
  'inline:agenda item': (text, place) => {
    const agenda = agendaIn(text, place)
    return agenda && { part: 'agenda', facts: { agenda } }
  },
  'inline:originalLanguage': (text, { language }) => {
    const original = originalIn(text, language)
    return original.length === 0 ? undefined : { part: 'original', facts: { original } }
  },
  'inline:languageOfExpression': (text, { language }) => ({
    part: 'version',
    facts: { original: [language === 'ru' ? 'en' : 'ru'] },
  }),
  docTitle: (text, { language, organ }) => {
    if (/9 ?\(9\)/.test(text)) return { part: 'number', facts: { number: '9 (9)', adopted: '2009-09-09' } }
    const adopted = dateIn(text, language)
    if (adopted === undefined) return undefined
    const meeting = meetingIn(text, language)
    const isPlural = { en: /^Resolutions/, fr: /^Résolutions/, es: /^Resoluciones/, ru: /^Резолюции/, ar: /^قراران/ }[
      language
    ]?.test(text)
    const number = organ === 'SC' ? {} : { number: isPlural ? '9/9 A-B' : '9/9' }
    return {
      part: 'adoption',
      facts: { adopted, ...number, ...(meeting === undefined ? {} : { meeting: held(meeting) }) },
    }
  },
  'inline:adoptionMeeting': (text, { language }) => {
    const meeting = meetingIn(text, language)
    return meeting && { part: 'adoption', isPart: true, facts: { adopted: '2009-09-09', meeting: held(meeting) } }
  },
  docProponent: (text, place) => {
    const proponent = proponentIn(text, place)
    return proponent && { part: 'proponent', facts: { proponent } }
  },
  'inline:originating document': (text, { organ }) => {
    const source = sourceIn(text)
    return (
      source && {
        part: 'proponent',
        isPart: true,
        facts: { proponent: { way: organ === 'GA' ? 'without-reference' : 'proposal', ...source } },
      }
    )
  },
  'inline:decision type': (text, { language }) => {
    const section = sectionIn(text, language)
    return section && { part: 'section', facts: { section } }
  },
  conclusions: (text, { language }) => {
    const [meeting, adopted] = [meetingIn(text, language), dateIn(text, language)]
    if (meeting === undefined || adopted === undefined) return undefined
    // Of these organs only the General Assembly meets in plenary.
    const organs = meeting.kind === undefined ? { organs: [{ organ: organNames.HRC }], dutyStation: 'geneva' } : {}
    const vote = withoutVote.some((words) => text.includes(words)) ? { vote: 'none' } : {}
    return { part: 'closing', isStart: true, facts: { meeting: held(meeting), adopted, ...organs, ...vote } }
  },
}

/** The request to compose that a text of a place (language, organ, motion, field) stands for. */
export function readOfficial(text, place) {
  const read = readers[place.field](text, place)
  return read && { ...read, facts: { ...baseFacts(place), ...read.facts } }
}

export const fields = Object.keys(readers)
