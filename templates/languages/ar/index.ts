/** Arabic. */
import type { AgendaEntry, Author, SessionFact } from '../../vocabulary.ts'
import type { OrganName } from '../../organs.ts'
import { composeAgenda } from '../agenda.ts'
import { arabicCountries } from './countries.ts'
import { spanOf } from '../dates.ts'
import type { Day } from '../dates.ts'
import { englishMasthead } from '../english-masthead.ts'
import { letterOf } from '../labels.ts'
import type { Language } from '../language.ts'
import { arabicFeminine, arabicHeading, arabicMasculine } from './ordinals.ts'
import { nameLanguages } from '../originals.ts'
import type { LanguageNames } from '../originals.ts'
import { arabicCommittees, arabicOrgans, arabicResolutions } from './resolutions.ts'
import { type DetailForms, detailSession, nameSession } from '../sessions.ts'
import { fixedAfter, fixedBetween, fixedThousands } from '../spaces.ts'
import { arabicDate, arabicDayMonth, arabicList, arabicMonths } from './words.ts'

/** Letters of sub-items, in the order that answers a to z (counted on 1,260 agenda lines). */
const subLetters = [...'أبجدهوزحطيكلمنسعفصقرشتثخذض']

/** Names of the letters that number headings. */
const letterNames = [
  'ألف',
  'باء',
  'جيم',
  'دال',
  'هاء',
  'واو',
  'زاي',
  'حاء',
  'طاء',
  'ياء',
  'كاف',
  'لام',
  'ميم',
  'نون',
  'سين',
  'عين',
  'فاء',
  'صاد',
  'قاف',
  'راء',
  'شين',
  'تاء',
  'ثاء',
  'خاء',
  'ذال',
  'ضاد',
]

const languageNames: LanguageNames = [
  ['es', 'الإسبانية'],
  ['en', 'الإنكليزية'],
  ['ru', 'الروسية'],
  ['zh', 'الصينية'],
  ['ar', 'العربية'],
  ['fr', 'الفرنسية'],
]

const session = {
  regular: (number: number) => `الدورة ${arabicFeminine(number)}`,
  special: (number: number) => `الدورة الاستثنائية ${arabicFeminine(number)}`, // unverified
  'emergency-special': (number: number) => `الدورة الاستثنائية الطارئة ${arabicFeminine(number)}`,
  resumed: (number: number) => `الدورة ${arabicFeminine(number)} المستأنفة`, // unverified
  year: (number: number) => `السنة ${arabicFeminine(number)}`,
  calendar: (year: number) => `دورة عام ${year}`,
}

const sessionDetail: DetailForms = {
  language: 'ar',
  days: (from: string, to?: string) => (to === undefined ? arabicDate(from) : spanOf(spans, from, to)),
  join: (place: string, days: string) => `${place}، ${days}`,
}

const spans = {
  sameMonth: (from: Day, to: Day) => `${from.day}-${arabicDayMonth(to)} ${to.year}`,
  sameYear: (from: Day, to: Day) => `${arabicDayMonth(from)} - ${arabicDayMonth(to)} ${to.year}`, // unverified
  apart: (from: Day, to: Day) => `${arabicDayMonth(from)} ${from.year} - ${arabicDayMonth(to)} ${to.year}`, // unverified
}

/** "aa" → "(أ أ)". */
const subItem = (sub: string): string =>
  `(${[...sub].map((latin) => subLetters[latin.charCodeAt(0) - 'a'.charCodeAt(0)] ?? latin).join(' ')})`

function itemWord(count: number): string {
  if (count === 1) return 'البند'
  return count === 2 ? 'البندان' : 'البنود' // unverified from three on
}

const agenda = {
  sub: subItem,
  gap: ' ',
  list: arabicList,
  agenda: (items: string, count: number) => `${itemWord(count)} ${items} من جدول الأعمال`,
  provisional: (items: string, count: number) => `${itemWord(count)} ${items} من جدول الأعمال المؤقت`,
  preliminary: (items: string, count: number) => `${itemWord(count)} ${items} من القائمة الأولية`, // unverified
  both: (settled: string, provisional: string) => `${settled} و${provisional}`, // unverified
}

/** Paragraph numbers alone are in the figures of Arabic script (A/71/1007, CRC/C/GC/20). */
const arabicFigures = (number: number): string =>
  String(number).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)))

const withOrdinal = (word: string, number: number | undefined, ordinal: string): string =>
  number === undefined ? word : `ال${word} ${ordinal}`

/** The name of a section by the label of its heading: "أولا" is "الأول", letters keep their names. */
function sectionName(label: string): string {
  const number = Array.from({ length: 99 }, (_, index) => index + 1).find((each) => arabicHeading(each) === label)
  return number === undefined ? label : arabicMasculine(number)
}

/** Who reports; unverified but for the reports of the Secretary-General. */
function speaker(author: Author, organ: OrganName): string {
  const speakers = { 'secretary-general': 'الأمين العام', secretariat: 'الأمانة العامة' }
  return author === 'president' ? `رئيس ${arabicOrgans[organ]}` : speakers[author]
}

/** Arabic. */
export const ar: Language = {
  code: 'ar',
  name: 'العربية',
  letter: 'A',
  direction: 'rtl',
  script: 'arabic',
  wordFonts: { ascii: 'Times New Roman', eastAsia: 'SimSun', complex: 'Traditional Arabic' },
  wordTag: 'ar-SA',
  isHyphenated: false,
  // Geneva's rows of exact 24 and 32 points, and its steps (CRC/C/GC/20, un-layout-letters.md 6); no New York page was measured.
  largeType: { tabStep: 34.05, name: -10.3, organ: [31, 63], organLong: [27, 54, 81] },
  // The kashidas are those of the official masthead.
  unitedNations: 'الأمــم المتحـدة',
  organs: arabicOrgans,
  committees: arabicCommittees,
  masthead: englishMasthead('Arabic'),
  status: { draft: 'مشروع', 'advance-unedited': 'نسخة أولية غير محررة' }, // unverified
  translations: { unofficial: 'ترجمة غير رسمية.' }, // unverified
  session: (fact: SessionFact) => nameSession(session, fact),
  sessionDetail: (fact: SessionFact) => detailSession(sessionDetail, fact),
  agenda: (entries: readonly AgendaEntry[]) => composeAgenda(agenda, entries),
  reportOf: (author, organ) => `تقرير ${speaker(author, organ)}`,
  noteBy: (author, organ) => `مذكرة من ${speaker(author, organ)}`,
  statement: (organ) => `بيان من ${speaker('president', organ)}`, // unverified
  corrigendum: 'تصويب', // unverified
  addendum: 'إضافة', // unverified
  resolutions: arabicResolutions,
  countries: arabicCountries,
  attachments: {
    annex: (number) => withOrdinal('مرفق', number, arabicMasculine(number ?? 0)),
    appendix: (number) => withOrdinal('تذييل', number, arabicMasculine(number ?? 0)), // "المرفق الثاني، التذييل الأول" in the citations
    enclosure: (number) => withOrdinal('ضميمة', number, arabicFeminine(number ?? 0)), // unverified
    original: (languages) => `[الأصل: ب${arabicList(nameLanguages(languageNames, languages))}]`, // unverified
  },
  paragraphLabel: (level, number) =>
    ({
      1: `${arabicFigures(number)} -`,
      2: `(${letterOf(subLetters, number, ' ')})`,
      3: `’${number}‘`,
      4: `${letterOf(subLetters, number, ' ')} -`, // unverified
    })[level],
  headingLabel: (level, number) =>
    ({
      1: `${arabicHeading(number)} -`,
      2: `${letterOf(letterNames, number, ' ')} -`,
      3: `${arabicFigures(number)} -`, // unverified
      4: `(${letterOf(subLetters, number, ' ')})`,
      5: `’${number}‘`,
    })[level],
  table: (number) => `الجدول ${number}`, // unverified
  figure: (number) => `الشكل ${arabicMasculine(number)}`, // unverified
  // "الفرع الأول" and "الفرع ألف" in the citations.
  section: (label) => `الفرع ${sectionName(label)}`,
  contents: { title: 'المحتويات', page: 'الصفحة', paragraphs: 'الفقرات' }, // unverified: paragraphs
  summary: 'موجز',
  unit: (unit) => `(${unit})`,
  recycle: 'الرجاء إعادة الاستعمال',
  signed: 'توقيع',
  list: arabicList,
  address: 'ar',
  // unverified: our own wording, which no official text has
  words: {
    emblem: 'شعار الأمم المتحدة',
    skip: 'الانتقال إلى النص',
    notes: 'الحواشي',
    note: 'الحاشية',
    backToText: 'العودة إلى النص',
    paragraph: 'رابط هذه الفقرة',
    barcode: 'الرمز الشريطي لرقم الوثيقة',
    qr: 'رمز الاستجابة السريعة لعنوان الوثيقة',
  },
  citations: {
    resolution: '(?<![\\p{L}])(?:[وفبلك]{0,2}ال|[وفبلك]{0,2}ل?)قرار(?:ا|ات|ين|ان|ي|اته|ها|ه|اتها|يه|يها)?(?![\\p{L}])',
    decision: '(?<![\\p{L}])(?:[وفبلك]{0,2}ال|[وفبلك]{0,2}ل?)مقرر(?:ا|ات|ين|ان|ي|اته|ها|ه|اتها)?(?![\\p{L}])',
    organs: {
      assembly: 'الجمعية العامة',
      council: 'مجلس الأمن',
      economic: 'المجلس الاقتصادي والاجتماعي',
      rights: 'مجلس حقوق الإنسان',
    },
    dated: /^(?:،| )? ?(?:[\p{L}]+ )?(?:المؤرخ|المؤرخة|المؤرخين|الصادر في|المتخذ في) (?=\d)/u,
    owner: /^(?: [\p{L}]+)? (?:الصادر عن |ل)?/u,
  },
  typography: {
    fixedSpaces: [
      fixedAfter('و', '\\d'),
      fixedAfter('كانون|تشرين', '(?:الأول|الثاني)/'),
      fixedBetween('\\d{1,2}', arabicMonths.join('|').replaceAll(' ', '[ \u00A0]')),
      fixedBetween('ل?عام', '\\d{4}'),
      fixedBetween('بما', 'في'),
      fixedBetween('و?لا', 'سيما'),
      fixedBetween('الأمم', 'المتحدة'),
      // A number whose parts were apart would be read from its end (UAX #9).
      fixedThousands,
    ],
    titleSpaces: [],
    raised: [],
    // The opening mark comes first in the text: U+201D, then U+201C.
    quotationMarks: ['”', '“'],
    // 416 of these and no other dash in the official texts.
    dash: '–',
    noteLabel: (number) => `(${number})`,
  },
}
