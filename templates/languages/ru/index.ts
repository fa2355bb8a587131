/** Russian: direction, fonts, labels of paragraphs and headings, fixed texts. */
import type { OrganName } from '../../organs.ts'
import type { Author } from '../../vocabulary.ts'
import { dotted, latinLabels, roman, withRoman } from '../common/labels.ts'
import { languageNames, type LanguageCode } from '../codes.ts'
import type { Language } from '../language.ts'
import { russianCitations } from './citations.ts'
import { russianCountries } from './countries.ts'
import { russianMasthead } from './masthead.ts'
import { inflectRussian } from './references.ts'
import { russianRecords } from './records.ts'
import { russianOfOrgan, russianResolutions } from './resolutions.ts'
import { russianTypography } from './typography.ts'
import { russianDate, russianLanguages, russianList } from './words.ts'

/** "[Подлинный текст на английском и французском языках]", as in S/1999/589. */
function original(languages: readonly LanguageCode[]): string {
  return `[Подлинный текст на ${russianLanguages(languages)} ${languages.length === 1 ? 'языке' : 'языках'}]`
}

/** Whose report it is: "Генерального секретаря"; unverified but for the President of the Security Council (S/2024/228). */
function ofSpeaker(author: Author, organ: OrganName): string {
  const speakers = { 'secretary-general': 'Генерального секретаря', secretariat: 'Секретариата' }
  return author === 'president' ? `Председателя ${russianOfOrgan[organ]}` : speakers[author]
}

/** Russian. */
export const ru: Language = {
  code: 'ru',
  ...languageNames.ru,
  // "(R)" and the type: S/2024/228 and A/HRC/WG.6/34/ITA/3, two documents alone; divided words: S/2024/228 and CEDAW/C/CAF/CO/6, two of New York alone.
  letter: 'R',
  wordFonts: { ascii: 'Times New Roman', eastAsia: 'SimSun', complex: 'Times New Roman' },
  wordTag: 'ru-RU',
  isHyphenated: true,
  ...russianMasthead,
  status: { draft: 'Проект', 'advance-unedited': 'Предварительный неотредактированный вариант' }, // unverified
  translations: { unofficial: 'Неофициальный перевод.' }, // unverified
  reissued: (iso) => `Переиздано по техническим причинам ${russianDate(iso)}.`, // unverified: from memory
  reportOf: (author, organ) => `Доклад ${ofSpeaker(author, organ)}`,
  noteBy: (author, organ) => `Записка ${ofSpeaker(author, organ)}`,
  statement: (organ) => `Заявление ${ofSpeaker('president', organ)}`, // unverified
  // unverified, as are the words of `memo`
  issuances: {
    bulletin: 'Бюллетень Генерального секретаря',
    instruction: 'Административная инструкция',
    circular: 'Информационный циркуляр',
  },
  memo: { to: 'Кому:', from: 'От кого:', subject: 'Тема:' },
  corrigendum: 'Исправление', // as citations name one; as a line unverified
  addendum: 'Добавление', // unverified
  resolutions: russianResolutions,
  records: russianRecords,
  countries: russianCountries,
  attachments: {
    annex: (number) => withRoman('Приложение', number), // S/2024/228, one document alone; the number in texts of letters
    appendix: (number) => withRoman('Добавление', number), // unverified
    enclosure: (number) => withRoman('Дополнение', number), // unverified
    original,
  },
  // The letters of sub-items are Latin.
  ...latinLabels(''),
  table: (number) => `Таблица ${number}`, // unverified
  figure: (number) => `Рисунок ${roman(number)}`, // unverified
  // "раздел II резолюции 71/7" and "разд. I.A" in the citations.
  section: (...labels) => `раздел ${dotted(labels)}`,
  within: (outer, inner) => `${outer}, ${inner}`,
  inflect: inflectRussian,
  contents: { title: 'Содержание', page: 'Стр.', paragraphs: 'Пункты', annexes: 'Приложения' }, // unverified
  summary: 'Резюме', // unverified
  unit: (unit) => `(${unit})`,
  recycle: 'Просьба отправить на вторичную переработку', // S/2024/228 and A/HRC/WG.6/34/ITA/3, two documents alone
  signed: 'Подпись', // S/2024/228, one document alone
  // A letter: S/2024/228, one document alone; the others are unverified.
  letterTitles: {
    'identical-letters': /^идентичные письма/iu,
    'note-verbale': /^вербальная нота/iu,
    letter: /^письмо(?!\p{L})/iu,
  },
  list: russianList,
  address: 'ru',
  // unverified: our own wording, which no official text has
  words: {
    emblem: 'Эмблема Организации Объединенных Наций',
    skip: 'Перейти к тексту',
    notes: 'Примечания', // seen in A/HRC/WG.6/34/ITA/3
    note: 'Примечание',
    backToText: 'Вернуться к тексту',
    paragraph: 'Ссылка на пункт',
    place: 'Ссылка на:',
    barcode: 'Штрихкод номера документа',
    qr: 'QR-код адреса документа',
    table: 'Таблица',
    enlarge: 'Увеличить:',
    close: 'Закрыть',
    outline: 'На этой странице',
    versions: 'Языки и форматы',
    kilobytes: 'кБ',
    megabytes: 'МБ',
    decimalSign: ',',
  },
  citations: russianCitations,
  typography: russianTypography,
}
