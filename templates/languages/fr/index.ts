/** French. */
import type { AgendaEntry, Author, SessionFact } from '../../vocabulary.ts'
import type { OrganName } from '../../organs.ts'
import { composeAgenda } from '../agenda.ts'
import { frenchCountries } from './countries.ts'
import { spanOf } from '../dates.ts'
import type { Day } from '../dates.ts'
import type { LanguageCode } from '../codes.ts'
import { letter, roman, withRoman } from '../labels.ts'
import type { Language } from '../language.ts'
import { frenchOrdinal } from './ordinals.ts'
import { nameLanguages } from '../originals.ts'
import type { LanguageNames } from '../originals.ts'
import { frenchCommittees, frenchOfOrgan, frenchResolutions } from './resolutions.ts'
import { capitalize, type DetailForms, detailSession, nameSession } from '../sessions.ts'
import { wholeWord } from '../citations.ts'
import { fixedAfter, fixedBefore, fixedBetween, fixedThousands } from '../spaces.ts'
import { frenchDate, frenchDay, frenchDayMonth, frenchList, frenchMonths } from './words.ts'

const languageNames: LanguageNames = [
  ['en', 'anglais'],
  ['ar', 'arabe'], // unverified
  ['zh', 'chinois'], // unverified
  ['es', 'espagnol'], // unverified
  ['fr', 'français'],
  ['ru', 'russe'],
]
const nameOriginals = (languages: readonly LanguageCode[]): string =>
  frenchList(nameLanguages(languageNames, languages))

const session = {
  regular: (number: number) => capitalize(`${frenchOrdinal(number)} session`),
  special: (number: number) => capitalize(`${frenchOrdinal(number)} session extraordinaire`), // unverified
  'emergency-special': (number: number) => capitalize(`${frenchOrdinal(number)} session extraordinaire d’urgence`), // unverified
  resumed: (number: number) => `Reprise de la ${frenchOrdinal(number)} session`, // unverified
  year: (number: number) => capitalize(`${frenchOrdinal(number)} année`), // unverified
  calendar: (year: number) => `Session de ${year}`,
}

const sessionDetail: DetailForms = {
  language: 'fr',
  days: (from: string, to?: string) => (to === undefined ? frenchDate(from) : spanOf(spans, from, to)),
  join: (place: string, days: string) => `${place}, ${days}`,
}

const spans = {
  sameMonth: (from: Day, to: Day) => `${frenchDay(from.day)}-${frenchDayMonth(to)} ${to.year}`,
  sameYear: (from: Day, to: Day) => `${frenchDayMonth(from)}-${frenchDayMonth(to)} ${to.year}`, // unverified
  apart: (from: Day, to: Day) => `${frenchDayMonth(from)} ${from.year}-${frenchDayMonth(to)} ${to.year}`, // unverified
}

const agenda = {
  sub: (sub: string) => `${sub})`,
  gap: ' ',
  list: frenchList,
  agenda: (items: string, count: number) => `${count === 1 ? 'Point' : 'Points'} ${items} de l’ordre du jour`,
  provisional: (items: string, count: number) =>
    `${count === 1 ? 'Point' : 'Points'} ${items} de l’ordre du jour provisoire`,
  preliminary: (items: string, count: number) =>
    `${count === 1 ? 'Point' : 'Points'} ${items} de la liste préliminaire`, // unverified
  both: (settled: string, provisional: string) =>
    `${settled} et ${provisional.charAt(0).toLowerCase()}${provisional.slice(1)}`, // unverified
}

const nouns =
  'nos?|Nos?|art\\.|chap\\.|par\\.|p\\.|sect\\.|vol\\.|[Aa]nnexes?|[Aa]rticles?|[Cc]hapitres?|[Ff]igures?|[Pp]aragraphes?|[Ss]ections?|[Tt]ableaux?'

/** Whose report it is: "du Secrétaire général"; unverified. */
function ofSpeaker(author: Author, organ: OrganName): string {
  const speakers = { 'secretary-general': 'du Secrétaire général', secretariat: 'du Secrétariat' }
  return author === 'president' ? `de la présidence ${frenchOfOrgan(organ)}` : speakers[author]
}

/** Prepositions, articles and conjunctions that no line of a title ends with. */
const shortWords = 'à|au|aux|avec|ce|cette|dans|de|des|du|en|et|la|le|les|ou|par|pour|sous|sur|un|une'

/** French, one of the two working languages. */
export const fr: Language = {
  code: 'fr',
  name: 'Français',
  letter: 'F',
  direction: 'ltr',
  wordFonts: { ascii: 'Times New Roman', eastAsia: 'SimSun', complex: 'Times New Roman' },
  wordTag: 'fr-FR',
  isHyphenated: false,
  unitedNations: 'Nations Unies',
  organs: {
    'general-assembly': 'Assemblée générale',
    'security-council': 'Conseil de sécurité',
    'economic-and-social-council': 'Conseil économique et social',
    'human-rights-council': 'Conseil des droits de l’homme',
    'trusteeship-council': 'Conseil de tutelle', // unverified
    secretariat: 'Secrétariat', // unverified
  },
  committees: frenchCommittees,
  masthead: {
    language: 'fr',
    distribution: {
      general: 'Distr. générale',
      limited: 'Distr. limitée', // unverified
      restricted: 'Distr. restreinte', // unverified
    },
    date: frenchDate,
    version: 'Français',
    original: (languages, colons) => `Original${colons === 'closed' ? '' : ' '}: ${nameOriginals(languages)}`,
  },
  status: { draft: 'Projet', 'advance-unedited': 'Version préliminaire non éditée' }, // unverified
  translations: { unofficial: 'Traduction non officielle.' }, // unverified
  session: (fact: SessionFact) => nameSession(session, fact),
  sessionDetail: (fact: SessionFact) => detailSession(sessionDetail, fact),
  agenda: (entries: readonly AgendaEntry[]) => composeAgenda(agenda, entries),
  reportOf: (author, organ) => `Rapport ${ofSpeaker(author, organ)}`,
  noteBy: (author, organ) => `Note ${ofSpeaker(author, organ)}`,
  statement: (organ) => `Déclaration ${ofSpeaker('president', organ)}`,
  corrigendum: 'Rectificatif', // unverified
  addendum: 'Additif', // unverified
  resolutions: frenchResolutions,
  countries: frenchCountries,
  attachments: {
    annex: (number) => withRoman('Annexe', number),
    appendix: (number) => withRoman('Appendice', number), // unverified
    enclosure: (number) => withRoman('Pièce jointe', number), // "annexe, pièce jointe I" in the citations
    original: (languages) => `[Original : ${nameOriginals(languages)}]`,
  },
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
  table: (number) => `Tableau ${number}`, // unverified
  figure: (number) => `Figure ${roman(number)}`, // unverified
  section: (label) => `section ${label}`, // unverified
  contents: { title: 'Table des matières', page: 'Page', paragraphs: 'Paragraphes' },
  summary: 'Résumé', // unverified
  unit: (unit) => `(${unit})`,
  recycle: 'Merci de recycler', // unverified
  signed: 'Signé',
  list: frenchList,
  address: 'fr',
  // unverified: our own wording, which no official text has
  words: {
    emblem: 'Emblème de l’Organisation des Nations Unies',
    skip: 'Aller au texte',
    notes: 'Notes',
    note: 'Note',
    backToText: 'Retour au texte',
    paragraph: 'Lien vers ce paragraphe',
    barcode: 'Code-barres du numéro de travail',
    qr: 'Code QR de l’adresse du document',
  },
  citations: {
    resolution: wholeWord('[Rr]ésolutions?'),
    decision: wholeWord('[Dd]écisions?'),
    organs: {
      assembly: 'Assemblée générale',
      council: 'Conseil de sécurité',
      economic: 'Conseil économique et social',
      rights: "Conseil des droits de l[’']homme",
    },
    dated: /^,? (?:[A-Z],? )?(?:en date )?du (?=(?:1er|\d{1,2}) \p{L}+ \d{4})/u,
    owner: /^(?: [A-Z])?(?: du (?:1er|\d{1,2}) \p{L}+ \d{4},?)? (?:de l[’']|du |de la )/u,
  },
  typography: {
    apostrophe: '’',
    // The official texts hold 73,980 U+00A0 and 8 U+202F.
    fixedSpaces: [
      fixedBefore('[:;?!»%](?![\\p{L}\\p{N}])'),
      fixedAfter('«', '\\S'),
      fixedBetween('1er|\\d{1,2}', frenchMonths.join('|')),
      fixedAfter(nouns, '[0-9IVXLC]'),
      fixedThousands,
      fixedBetween('\\d{3,4}', '\\((?:19|20)\\d\\d\\)'),
      fixedBetween('\\d{1,4}/\\d{1,4}', '[A-Z]'),
      fixedBetween('y', 'compris'),
      fixedBetween('New', 'York'),
    ],
    // The seed letter ends five lines of titles before such a word and none after one; A/HRC/WG.6/7/ITA/1 one after.
    titleSpaces: [fixedAfter(shortWords, '\\S')],
    raised: [
      /(?<=(?<![\p{L}\p{N}])(?:1|I))(?:er|re)s?(?![\p{L}\p{N}])/gu,
      /(?<=(?<![\p{L}\p{N}/])\d{1,5})es?(?![\p{L}\p{N}])/gu,
      /(?<=(?<![\p{L}\p{N}/])[IVX][IVXLC]{0,7})es?(?![\p{L}\p{N}])/gu,
      /(?<=(?<![\p{L}\p{N}])[nN])os?(?=[ \u00A0]\d)/gu,
    ],
    quotationMarks: ['«\u00A0', '\u00A0»'],
    // 865 of these and no other dash in the official texts.
    dash: '–',
    noteMark: 'before-punctuation',
    noteLabel: String,
  },
}
