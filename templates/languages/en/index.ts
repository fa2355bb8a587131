/** English. */
import type { AgendaEntry, Author, SessionFact } from '../../vocabulary.ts'
import type { OrganName } from '../../organs.ts'
import { composeAgenda } from '../agenda.ts'
import { englishCountries } from './countries.ts'
import { monthName, spanOf } from '../dates.ts'
import type { Day } from '../dates.ts'
import { englishDate, englishLanguages, englishList, englishMasthead, englishMonths } from '../english-masthead.ts'
import { letter, roman, withRoman } from '../labels.ts'
import type { Language } from '../language.ts'
import { englishOrdinal } from './ordinals.ts'
import { englishCommittees, englishOrgans, englishResolutions } from './resolutions.ts'
import { capitalize, type DetailForms, detailSession, nameSession } from '../sessions.ts'
import { wholeWord } from '../citations.ts'
import { fixedAfter, fixedBetween, fixedThousands } from '../spaces.ts'

const dayMonth = (day: Day): string => `${day.day} ${monthName(englishMonths, day)}`

const session = {
  regular: (number: number) => capitalize(`${englishOrdinal(number)} session`),
  special: (number: number) => capitalize(`${englishOrdinal(number)} special session`),
  'emergency-special': (number: number) => capitalize(`${englishOrdinal(number)} emergency special session`),
  resumed: (number: number) => `Resumed ${englishOrdinal(number)} session`, // unverified
  year: (number: number) => capitalize(`${englishOrdinal(number)} year`),
  calendar: (year: number) => `${year} session`,
}

const sessionDetail: DetailForms = {
  language: 'en',
  days: (from: string, to?: string) => (to === undefined ? englishDate(from) : spanOf(spans, from, to)),
  join: (place: string, days: string) => `${place}, ${days}`,
}

const spans = {
  sameMonth: (from: Day, to: Day) => `${from.day}–${dayMonth(to)} ${to.year}`,
  sameYear: (from: Day, to: Day) => `${dayMonth(from)}–${dayMonth(to)} ${to.year}`,
  apart: (from: Day, to: Day) => `${dayMonth(from)} ${from.year}–${dayMonth(to)} ${to.year}`,
}

const agenda = {
  sub: (sub: string) => `(${sub})`,
  gap: ' ',
  list: englishList,
  agenda: (items: string, count: number) => `Agenda ${count === 1 ? 'item' : 'items'} ${items}`,
  provisional: (items: string, count: number) => `${count === 1 ? 'Item' : 'Items'} ${items} of the provisional agenda`,
  preliminary: (items: string, count: number) => `${count === 1 ? 'Item' : 'Items'} ${items} of the preliminary list`,
  both: (settled: string, provisional: string) =>
    `${settled} and ${provisional.charAt(0).toLowerCase()}${provisional.slice(1)}`, // unverified
}

const nouns =
  'Nos?\\.|nos?\\.|arts?\\.|chaps?\\.|paras?\\.|pp?\\.|sects?\\.|vols?\\.|[Aa]rticles?|[Cc]hapters?|[Ff]igures?|[Pp]aragraphs?|[Ss]ections?|[Tt]ables?'

/** Who reports: "the Secretary-General". The Secretary-General's notes and all presidents but that of the Security Council are unverified. */
function speaker(author: Author, organ: OrganName): string {
  const speakers = { 'secretary-general': 'the Secretary-General', secretariat: 'the Secretariat' }
  return author === 'president' ? `the President of ${englishOrgans[organ]}` : speakers[author]
}

/** English, in which most documents are first issued. */
export const en: Language = {
  code: 'en',
  name: 'English',
  letter: 'E',
  direction: 'ltr',
  wordFonts: { ascii: 'Times New Roman', eastAsia: 'SimSun', complex: 'Times New Roman' },
  wordTag: 'en-GB',
  isHyphenated: false,
  unitedNations: 'United Nations',
  organs: {
    'general-assembly': 'General Assembly',
    'security-council': 'Security Council',
    'economic-and-social-council': 'Economic and Social Council',
    'human-rights-council': 'Human Rights Council',
    'trusteeship-council': 'Trusteeship Council', // unverified
    secretariat: 'Secretariat', // unverified
  },
  committees: englishCommittees,
  masthead: englishMasthead('English'),
  status: { draft: 'Draft', 'advance-unedited': 'Advance unedited version' }, // unverified
  translations: { unofficial: 'Unofficial translation.' }, // unverified
  session: (fact: SessionFact) => nameSession(session, fact),
  sessionDetail: (fact: SessionFact) => detailSession(sessionDetail, fact),
  agenda: (entries: readonly AgendaEntry[]) => composeAgenda(agenda, entries),
  reportOf: (author, organ) => `Report of ${speaker(author, organ)}`,
  noteBy: (author, organ) => `Note by ${speaker(author, organ)}`,
  statement: (organ) => `Statement by ${speaker('president', organ)}`,
  corrigendum: 'Corrigendum',
  addendum: 'Addendum',
  resolutions: englishResolutions,
  countries: englishCountries,
  attachments: {
    annex: (number) => withRoman('Annex', number),
    appendix: (number) => withRoman('Appendix', number), // unverified
    enclosure: (number) => withRoman('Enclosure', number),
    original: (languages) => `[Original: ${englishLanguages(languages)}]`,
  },
  paragraphLabel: (level, number) =>
    ({ 1: `${number}.`, 2: `(${letter(number)})`, 3: `(${roman(number).toLowerCase()})`, 4: `${letter(number)}.` })[
      level
    ],
  headingLabel: (level, number) =>
    ({
      1: `${roman(number)}.`,
      2: `${letter(number).toUpperCase()}.`,
      3: `${number}.`,
      4: `(${letter(number)})`,
      5: `(${roman(number).toLowerCase()})`,
    })[level],
  table: (number) => `Table ${number}`,
  figure: (number) => `Figure ${roman(number)}`,
  section: (label) => `section ${label}`,
  contents: { title: 'Contents', page: 'Page', paragraphs: 'Paragraphs' }, // unverified: paragraphs
  summary: 'Summary',
  unit: (unit) => `(${unit})`,
  recycle: 'Please recycle',
  signed: 'Signed',
  list: englishList,
  address: 'en',
  // unverified: our own wording, which no official text has
  words: {
    emblem: 'Emblem of the United Nations',
    skip: 'Skip to the text',
    notes: 'Notes',
    note: 'Note',
    backToText: 'Back to the text',
    paragraph: 'Link to this paragraph',
    barcode: 'Barcode of the job number',
    qr: 'QR code of the address of this document',
  },
  citations: {
    resolution: wholeWord('[Rr]esolutions?'),
    decision: wholeWord('[Dd]ecisions?'),
    organs: {
      assembly: 'General Assembly',
      council: 'Security Council',
      economic: 'Economic and Social Council',
      rights: 'Human Rights Council',
    },
    dated: /^,? (?:[A-Z],? )?of (?=\d{1,2} \p{L}+ \d{4})/u,
    owner: /^(?: [A-Z])?(?: of \d{1,2} \p{L}+ \d{4},?)? (?:of|by) the /u,
  },
  typography: {
    apostrophe: '’',
    fixedSpaces: [
      fixedBetween('\\d{1,2}', englishMonths.join('|')),
      fixedBetween('\\d', 'million|billion|trillion'),
      fixedThousands,
      fixedAfter(nouns, '[0-9IVXLC]'),
      fixedBetween('\\d{1,4}/\\d{1,4}', '[A-Z](?![\\p{L}\\p{N}])'),
    ],
    titleSpaces: [],
    raised: [],
    quotationMarks: ['“', '”'],
    // 2,090 of these and no other dash in the official texts.
    dash: '–',
    noteMark: 'after-punctuation',
    noteLabel: String,
  },
}
