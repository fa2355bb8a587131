/** English: direction, fonts, labels of paragraphs and headings, fixed texts. */
import type { OrganName } from '../../organs.ts'
import type { Author } from '../../vocabulary.ts'
import { dotted, latinLabels, roman, withRoman } from '../common/labels.ts'
import { languageNames } from '../codes.ts'
import type { Language } from '../language.ts'
import { englishCitations } from './citations.ts'
import { englishCountries } from './countries.ts'
import { englishMasthead } from './masthead.ts'
import { englishRecords } from './records.ts'
import { englishOrgans, englishResolutions } from './resolutions.ts'
import { englishTypography } from './typography.ts'
import { englishDate, englishLanguages, englishList } from './words.ts'

/** Who reports: "the Secretary-General". The Secretary-General's notes and all presidents but that of the Security Council are unverified. */
function speaker(author: Author, organ: OrganName): string {
  const speakers = { 'secretary-general': 'the Secretary-General', secretariat: 'the Secretariat' }
  return author === 'president' ? `the President of ${englishOrgans[organ]}` : speakers[author]
}

/** English, in which most documents are first issued. */
export const en: Language = {
  code: 'en',
  ...languageNames.en,
  // "(E)" in 55 of 55 job lines, the type of six of six Word files, and no divided word in 57 documents.
  letter: 'E',
  wordFonts: { ascii: 'Times New Roman', eastAsia: 'SimSun', complex: 'Times New Roman' },
  wordTag: 'en-GB',
  isHyphenated: false,
  ...englishMasthead,
  status: { draft: 'Draft', 'advance-unedited': 'Advance unedited version' }, // unverified
  translations: { unofficial: 'Unofficial translation.' }, // unverified
  reissued: (iso) => `Reissued for technical reasons on ${englishDate(iso)}.`, // A/65/L.78*, one text alone
  // Reports and notes are seen in four and two documents alone, statements of presidents in none.
  reportOf: (author, organ) => `Report of ${speaker(author, organ)}`,
  noteBy: (author, organ) => `Note by ${speaker(author, organ)}`,
  statement: (organ) => `Statement by ${speaker('president', organ)}`,
  // unverified: all but the circular
  issuances: {
    bulletin: 'Secretary-General’s bulletin',
    instruction: 'Administrative instruction',
    circular: 'Information circular',
  },
  memo: { to: 'To:', from: 'From:', subject: 'Subject:' },
  corrigendum: 'Corrigendum', // one document alone
  addendum: 'Addendum', // unverified
  resolutions: englishResolutions,
  records: englishRecords,
  countries: englishCountries,
  attachments: {
    // Annexes: nine documents, two of them with several; enclosures and the original's language: one and three alone.
    annex: (number) => withRoman('Annex', number),
    appendix: (number) => withRoman('Appendix', number), // unverified
    enclosure: (number) => withRoman('Enclosure', number),
    original: (languages) => `[Original: ${englishLanguages(languages)}]`,
  },
  ...latinLabels('('),
  // A/80/605, one document alone.
  table: (number) => `Table ${number}`,
  figure: (number) => `Figure ${roman(number)}`,
  // Four documents alone; "section II.C of the report" and "annex II, sect. III.A" in the citations.
  section: (...labels) => `section ${dotted(labels)}`,
  within: (outer, inner) => `${outer}, ${inner}`,
  contents: { title: 'Contents', page: 'Page', paragraphs: 'Paragraphs', annexes: 'Annexes' }, // three documents alone, annexes in A/80/605; unverified: paragraphs
  summary: 'Summary', // three documents alone
  // Six documents.
  unit: (unit) => `(${unit})`,
  recycle: 'Please recycle', // a picture in 56 of 57 documents
  signed: 'Signed', // five of five letters
  // Of 230 such documents 12 are notes verbales and three identical letters.
  letterTitles: {
    'identical-letters': /^identical letters/iu,
    'note-verbale': /^note verbale/iu,
    letter: /^letter(?!\p{L})/iu,
  },
  list: englishList,
  address: 'en',
  // unverified: our own wording, which no official text has
  words: {
    emblem: 'Emblem of the United Nations',
    skip: 'Skip to the text',
    notes: 'Notes',
    note: 'Note',
    backToText: 'Back to the text',
    paragraph: 'Link to paragraph',
    place: 'Link to:',
    barcode: 'Barcode of the job number',
    qr: 'QR code of the address of this document',
    table: 'Table',
    enlarge: 'Enlarge:',
    close: 'Close',
    outline: 'On this page',
    versions: 'Languages and formats',
    kilobytes: 'kB',
    megabytes: 'MB',
    decimalSign: '.',
  },
  citations: englishCitations,
  typography: englishTypography,
}
