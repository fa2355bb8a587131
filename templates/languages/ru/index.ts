/** Russian. */
import type { AgendaEntry, Author, SessionFact } from '../../vocabulary.ts'
import type { OrganName } from '../../organs.ts'
import { composeAgenda } from '../agenda.ts'
import { russianCountries } from './countries.ts'
import { spanOf } from '../dates.ts'
import type { Day } from '../dates.ts'
import { englishMasthead } from '../english-masthead.ts'
import type { LanguageCode } from '../codes.ts'
import { letter, roman, withRoman } from '../labels.ts'
import type { Language } from '../language.ts'
import { russianFeminine, russianMasculine } from './ordinals.ts'
import { nameLanguages } from '../originals.ts'
import type { LanguageNames } from '../originals.ts'
import { russianOfOrgan, russianResolutions } from './resolutions.ts'
import { capitalize, type DetailForms, detailSession, nameSession } from '../sessions.ts'
import { wholeWord } from '../citations.ts'
import { fixedAfter, fixedBefore, fixedBetween, fixedThousands } from '../spaces.ts'
import { russianDate, russianDayMonth, russianList, russianMonths } from './words.ts'

const languageNames: LanguageNames = [
  ['en', 'английском'],
  ['ar', 'арабском'], // unverified
  ['es', 'испанском'], // unverified
  ['zh', 'китайском'], // unverified
  ['ru', 'русском'],
  ['fr', 'французском'],
]

/** "[Подлинный текст на английском и французском языках]", as in S/1999/589. */
function original(languages: readonly LanguageCode[]): string {
  return `[Подлинный текст на ${russianList(nameLanguages(languageNames, languages))} ${languages.length === 1 ? 'языке' : 'языках'}]`
}

const session = {
  regular: (number: number) => capitalize(`${russianFeminine(number)} сессия`),
  special: (number: number) => capitalize(`${russianFeminine(number)} специальная сессия`), // unverified
  'emergency-special': (number: number) => capitalize(`${russianFeminine(number)} чрезвычайная специальная сессия`),
  resumed: (number: number) => `Возобновленная ${russianFeminine(number)} сессия`, // unverified
  year: (number: number) => capitalize(`${russianMasculine(number)} год`), // unverified
  calendar: (year: number) => `Сессия ${year} года`,
}

const sessionDetail: DetailForms = {
  language: 'ru',
  days: (from: string, to?: string) => (to === undefined ? russianDate(from) : spanOf(spans, from, to)),
  join: (place: string, days: string) => `${place}, ${days}`,
}

const spans = {
  sameMonth: (from: Day, to: Day) => `${from.day}–${russianDayMonth(to)} ${to.year} года`,
  sameYear: (from: Day, to: Day) => `${russianDayMonth(from)} — ${russianDayMonth(to)} ${to.year} года`, // unverified
  apart: (from: Day, to: Day) => `${russianDayMonth(from)} ${from.year} года — ${russianDayMonth(to)} ${to.year} года`, // unverified
}

const agenda = {
  sub: (sub: string) => `${sub})`,
  gap: ' ',
  list: russianList,
  agenda: (items: string, count: number) => `${count === 1 ? 'Пункт' : 'Пункты'} ${items} повестки дня`,
  provisional: (items: string, count: number) =>
    `${count === 1 ? 'Пункт' : 'Пункты'} ${items} предварительной повестки дня`, // unverified
  preliminary: (items: string, count: number) => `${count === 1 ? 'Пункт' : 'Пункты'} ${items} первоначального перечня`, // unverified
  both: (settled: string, provisional: string) =>
    `${settled} и ${provisional.charAt(0).toLowerCase()}${provisional.slice(1)}`, // unverified
}

const nouns = [
  'пп?\\.',
  'ст\\.',
  'гл\\.',
  'рис\\.',
  'табл\\.',
  '№№?',
  '[Гг]лав[а-я]{1,3}',
  '[Пп]риложени[а-я]{1,3}',
  '[Пп]ункт[а-я]{0,3}',
  '[Рр]аздел[а-я]{0,3}',
  '[Рр]езолюци[а-я]{1,3}',
  '[Рр]исун[а-я]{2,4}',
  '[Сс]тат(?:ья|ьи|ье|ью|ьей|ей|ьям|ьями|ьях)',
  '[Тт]аблиц[а-я]{0,3}',
].join('|')

/** Whose report it is: "Генерального секретаря"; unverified but for the President of the Security Council (S/2024/228). */
function ofSpeaker(author: Author, organ: OrganName): string {
  const speakers = { 'secretary-general': 'Генерального секретаря', secretariat: 'Секретариата' }
  return author === 'president' ? `Председателя ${russianOfOrgan[organ]}` : speakers[author]
}

/** Prepositions, articles and conjunctions that no line of a title ends with. */
const shortWords = 'а|в|во|до|для|за|и|из|к|ко|на|над|не|о|об|от|по|под|при|с|со|у'

/** Russian. */
export const ru: Language = {
  code: 'ru',
  name: 'Русский',
  letter: 'R',
  direction: 'ltr',
  wordFonts: { ascii: 'Times New Roman', eastAsia: 'SimSun', complex: 'Times New Roman' },
  wordTag: 'ru-RU',
  isHyphenated: true,
  unitedNations: 'Организация Объединенных Наций',
  organs: {
    'general-assembly': 'Генеральная Ассамблея',
    'security-council': 'Совет Безопасности',
    'economic-and-social-council': 'Экономический и Социальный Совет',
    'human-rights-council': 'Совет по правам человека',
    'trusteeship-council': 'Совет по Опеке', // unverified
    secretariat: 'Секретариат', // unverified
  },
  committees: {
    first: 'Первый комитет',
    second: 'Второй комитет',
    third: 'Третий комитет',
    fourth: 'Комитет по специальным политическим вопросам и вопросам деколонизации (Четвертый комитет)',
    fifth: 'Пятый комитет',
    sixth: 'Шестой комитет',
  },
  masthead: englishMasthead('Russian'),
  status: { draft: 'Проект', 'advance-unedited': 'Предварительный неотредактированный вариант' }, // unverified
  translations: { unofficial: 'Неофициальный перевод.' }, // unverified
  session: (fact: SessionFact) => nameSession(session, fact),
  sessionDetail: (fact: SessionFact) => detailSession(sessionDetail, fact),
  agenda: (entries: readonly AgendaEntry[]) => composeAgenda(agenda, entries),
  reportOf: (author, organ) => `Доклад ${ofSpeaker(author, organ)}`,
  noteBy: (author, organ) => `Записка ${ofSpeaker(author, organ)}`,
  statement: (organ) => `Заявление ${ofSpeaker('president', organ)}`, // unverified
  corrigendum: 'Исправление', // as citations name one; as a line unverified
  addendum: 'Добавление', // unverified
  resolutions: russianResolutions,
  countries: russianCountries,
  attachments: {
    annex: (number) => withRoman('Приложение', number),
    appendix: (number) => withRoman('Добавление', number), // unverified
    enclosure: (number) => withRoman('Дополнение', number), // unverified
    original,
  },
  // The letters of sub-items are Latin.
  paragraphLabel: (level, number) =>
    ({ 1: `${number}.`, 2: `${letter(number)})`, 3: `${roman(number).toLowerCase()})`, 4: `${letter(number)}.` })[
      level
    ],
  headingLabel: (level, number) =>
    ({
      1: `${roman(number)}.`,
      2: `${letter(number).toUpperCase()}.`,
      3: `${number}.`,
      4: `${letter(number)})`,
      5: `${roman(number).toLowerCase()})`,
    })[level],
  table: (number) => `Таблица ${number}`, // unverified
  figure: (number) => `Рисунок ${roman(number)}`, // unverified
  section: (label) => `раздел ${label}`, // "раздел II резолюции 71/7" in the citations
  contents: { title: 'Содержание', page: 'Стр.', paragraphs: 'Пункты' }, // unverified
  summary: 'Резюме', // unverified
  unit: (unit) => `(${unit})`,
  recycle: 'Просьба отправить на вторичную переработку',
  signed: 'Подпись',
  list: russianList,
  address: 'ru',
  // unverified: our own wording, which no official text has
  words: {
    emblem: 'Эмблема Организации Объединенных Наций',
    skip: 'Перейти к тексту',
    notes: 'Примечания',
    note: 'Примечание',
    backToText: 'Вернуться к тексту',
    paragraph: 'Ссылка на этот пункт',
    barcode: 'Штрихкод номера документа',
    qr: 'QR-код адреса документа',
  },
  citations: {
    resolution: wholeWord('[Рр]езолюци[а-я]{1,3}'),
    decision: wholeWord('[Рр]ешени[а-я]{1,3}'),
    organs: {
      assembly: 'Генеральн[а-я]{2,3} Ассамбле[а-я]{1,2}',
      council: 'Совет[а-я]{0,2} Безопасности',
      economic: 'Экономическ[а-я]{2,3} и Социальн[а-я]{2,3} Совет[а-я]{0,2}',
      rights: 'Совет[а-я]{0,2} по правам человека',
    },
    dated: /^,? (?:[A-Z],? )?от (?=\d{1,2} \p{L}+ \d{4})/u,
    owner: /^(?: [A-Z])? /u,
  },
  typography: {
    apostrophe: '’',
    fixedSpaces: [
      fixedBetween('\\d{1,2}', russianMonths.join('|')),
      fixedBetween('\\d{4}', 'год(?:а|у|ом|е|ы|ов|ам)?'),
      fixedAfter(nouns, '[0-9IVXLC]'),
      fixedAfter('[Дд]ополнени[а-я]{1,2}', '№'),
      // S/2024/228 divides the word before a symbol three times, and begins none of its lines with one of its 20 symbols.
      fixedAfter(
        '[Дд]окумент[а-я]{0,3}|[Дд]оклад[а-я]{0,3}|[Зз]аписк[а-я]{1,3}|[Пп]исьм[а-я]{1,3}',
        '[A-Z]{1,5}/[A-Z0-9]',
      ),
      fixedBefore('—'),
      fixedThousands,
      fixedBetween('\\d{1,3}', 'долл'),
      fixedBefore('%'),
      fixedBetween('\\d{3,4}', '\\((?:19|20)\\d\\d\\)'),
      fixedBetween('\\d{1,4}/\\d{1,4}', '[A-Z]'),
    ],
    // S/2024/228: lines of titles end before such a word, and before a date that would be divided.
    titleSpaces: [fixedAfter(shortWords, '\\S'), fixedBetween(russianMonths.join('|'), '\\d{4}')],
    raised: [],
    quotationMarks: ['«', '»'],
    // 4,039 of these, as a rule between spaces in the official texts.
    dash: '—',
    noteMark: 'before-punctuation',
    noteLabel: String,
  },
}
