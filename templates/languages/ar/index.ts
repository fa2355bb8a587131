/** Arabic: direction, fonts, labels of paragraphs and headings, fixed texts. */
import type { OrganName } from '../../organs.ts'
import type { Author, HeadingLevel, ParagraphLevel } from '../../vocabulary.ts'
import { dotted, labelsOf, letterOf } from '../common/labels.ts'
import { languageNames } from '../codes.ts'
import type { Language } from '../language.ts'
import { arabicCitations } from './citations.ts'
import { arabicCountries } from './countries.ts'
import { arabicFeminine, arabicMasculine, arabicHeading } from './ordinals.ts'
import { arabicMasthead } from './masthead.ts'
import { arabicRecords } from './records.ts'
import { arabicOrgans, arabicResolutions } from './resolutions.ts'
import { arabicTypography } from './typography.ts'
import { arabicDate, arabicLanguages, arabicLetterNames, arabicLetters, arabicList } from './words.ts'

const withOrdinal = (word: string, number: number | undefined, ordinal: string): string =>
  number === undefined ? `ال${word}` : `ال${word} ${ordinal}`

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
  ...languageNames.ar,
  // "(A)" and the fonts: CEDAW/C/BGD/6-7 and CRC/C/GC/20, two Word files alone.
  letter: 'A',
  script: 'arabic',
  wordFonts: { ascii: 'Times New Roman', eastAsia: 'SimSun', complex: 'Traditional Arabic' },
  wordTag: 'ar-SA',
  isHyphenated: false,
  ...arabicMasthead,
  status: { draft: 'مشروع', 'advance-unedited': 'نسخة أولية غير محررة' }, // unverified
  translations: { unofficial: 'ترجمة غير رسمية.' }, // unverified
  reissued: (iso) => `أعيد إصدارها لأسباب فنية في ${arabicDate(iso)}.`, // A/65/L.78* and CRC/C/GC/20*, two texts alone
  reportOf: (author, organ) => `تقرير ${speaker(author, organ)}`,
  noteBy: (author, organ) => `مذكرة من ${speaker(author, organ)}`,
  statement: (organ) => `بيان من ${speaker('president', organ)}`, // unverified
  // unverified, as are the words of `memo`
  issuances: { bulletin: 'نشرة الأمين العام', instruction: 'تعليمات إدارية', circular: 'تعميم إعلامي' },
  memo: { to: 'إلى:', from: 'من:', subject: 'الموضوع:' },
  corrigendum: 'تصويب', // unverified
  addendum: 'إضافة', // unverified
  resolutions: arabicResolutions,
  records: arabicRecords,
  countries: arabicCountries,
  attachments: {
    annex: (number) => withOrdinal('مرفق', number, arabicMasculine(number ?? 0)), // in the citations
    appendix: (number) => withOrdinal('تذييل', number, arabicMasculine(number ?? 0)), // "المرفق الثاني، التذييل الأول" in the citations
    enclosure: (number) => withOrdinal('ضميمة', number, arabicFeminine(number ?? 0)), // unverified
    original: (languages) => `[الأصل: ب${arabicLanguages(languages)}]`, // unverified
  },
  // Items: 369 and 18 lines; headings: "أولا -" in CEDAW/C/BGD/6-7 and three others, fewer than five.
  paragraphLabel: labelsOf<ParagraphLevel>({
    1: (number) => `${number} -`,
    2: (number) => `(${letterOf(arabicLetters, number, ' ')})`,
    3: (number) => `’${number}‘`,
    4: (number) => `${letterOf(arabicLetters, number, ' ')} -`, // unverified
  }),
  headingLabel: labelsOf<HeadingLevel>({
    1: (number) => `${arabicHeading(number)} -`,
    2: (number) => `${letterOf(arabicLetterNames, number, ' ')} -`,
    3: (number) => `${number} -`, // unverified
    4: (number) => `(${letterOf(arabicLetters, number, ' ')})`,
    5: (number) => `’${number}‘`,
  }),
  table: (number) => `الجدول ${number}`, // unverified
  figure: (number) => `الشكل ${arabicMasculine(number)}`, // unverified
  // "الفرع الأول", "الفرع ألف" and "الفصل الرابع، الفرع ألف" in the citations; two labels are unverified.
  section: (...labels) => `الفرع ${dotted(labels.map(sectionName), '\u00A0-\u00A0')}`,
  within: (outer, inner) => `${outer}، ${inner}`,
  contents: { title: 'المحتويات', page: 'الصفحة', paragraphs: 'الفقرات', annexes: 'المرفقات' }, // CEDAW/C/BGD/6-7, one document alone; unverified: paragraphs and annexes
  summary: 'موجز', // unverified
  unit: (unit) => `(${unit})`,
  recycle: 'الرجاء إعادة الاستعمال', // CRC/C/GC/20, one document alone
  signed: 'توقيع', // unverified
  // Unverified.
  letterTitles: {
    'identical-letters': /^رسالتان متطابقتان/iu,
    'note-verbale': /^مذكرة شفوية/iu,
    letter: /^رسالة(?!\p{L})/iu,
  },
  list: arabicList,
  address: 'ar',
  // unverified: our own wording, which no official text has
  words: {
    emblem: 'شعار الأمم المتحدة',
    skip: 'الانتقال إلى النص',
    notes: 'الحواشي',
    note: 'الحاشية',
    backToText: 'العودة إلى النص',
    paragraph: 'رابط الفقرة',
    place: 'رابط:',
    barcode: 'الرمز الشريطي لرقم الوثيقة',
    qr: 'رمز الاستجابة السريعة لعنوان الوثيقة',
    table: 'الجدول',
    enlarge: 'تكبير:',
    close: 'إغلاق',
    outline: 'في هذه الصفحة',
    versions: 'اللغات والصيغ',
    kilobytes: 'كيلوبايت',
    megabytes: 'ميغابايت',
    decimalSign: ',',
  },
  citations: arabicCitations,
  typography: arabicTypography,
}
