/** Spanish. */
import type { AgendaEntry, Author, SessionFact } from '../../vocabulary.ts'
import type { OrganName } from '../../organs.ts'
import { composeAgenda } from '../agenda.ts'
import { spanishCountries } from './countries.ts'
import { spanOf } from '../dates.ts'
import type { Day } from '../dates.ts'
import type { LanguageCode } from '../codes.ts'
import { letter, roman, withRoman } from '../labels.ts'
import type { Language } from '../language.ts'
import { spanishOrdinal } from './ordinals.ts'
import { nameLanguages } from '../originals.ts'
import type { LanguageNames } from '../originals.ts'
import { spanishCommittees, spanishOfOrgan, spanishResolutions } from './resolutions.ts'
import { capitalize, type DetailForms, detailSession, nameSession } from '../sessions.ts'
import { wholeWord } from '../citations.ts'
import { fixedAfter, fixedBefore, fixedBetween, fixedThousands } from '../spaces.ts'
import { spanishDate, spanishDayMonth, spanishList, spanishMonths } from './words.ts'

const languageNames: LanguageNames = [
  ['ar', 'árabe'], // unverified
  ['zh', 'chino'], // unverified
  ['es', 'español'],
  ['fr', 'francés'],
  ['en', 'inglés'],
  ['ru', 'ruso'],
]
const original = (languages: readonly LanguageCode[]): string =>
  `Original: ${spanishList(nameLanguages(languageNames, languages))}`

const session = {
  regular: (number: number) => capitalize(`${spanishOrdinal(number)} período de sesiones`),
  special: (number: number) => capitalize(`${spanishOrdinal(number)} período extraordinario de sesiones`), // unverified
  'emergency-special': (number: number) =>
    capitalize(`${spanishOrdinal(number)} período extraordinario de sesiones de emergencia`),
  resumed: (number: number) => `Continuación del ${spanishOrdinal(number)} período de sesiones`, // unverified
  year: (number: number) => capitalize(`${spanishOrdinal(number)} año`), // unverified
  calendar: (year: number) => `Período de sesiones de ${year}`,
}

/** The Human Rights Council counts its sessions in figures. */
const sessionInFigures = { ...session, regular: (number: number) => `${number}º período de sesiones` }

const sessionDetail: DetailForms = {
  language: 'es',
  days: (from: string, to?: string) => (to === undefined ? spanishDate(from) : spanOf(spans, from, to)),
  join: (place: string, days: string) => `${place}, ${days}`,
}

const spans = {
  sameMonth: (from: Day, to: Day) => `${from.day} a ${spanishDayMonth(to)} de ${to.year}`, // unverified
  sameYear: (from: Day, to: Day) => `${spanishDayMonth(from)} a ${spanishDayMonth(to)} de ${to.year}`, // unverified
  apart: (from: Day, to: Day) => `${spanishDayMonth(from)} de ${from.year} a ${spanishDayMonth(to)} de ${to.year}`, // unverified
}

/** "Programa" is an agenda everywhere but in the Human Rights Council, which has an "agenda". */
function agendaForms(of: string, provisional: string): Parameters<typeof composeAgenda>[0] {
  return {
    sub: (sub) => `${sub})`,
    gap: ' ',
    list: spanishList,
    agenda: (items, count) => `${count === 1 ? 'Tema' : 'Temas'} ${items} ${of}`,
    provisional: (items, count) => `${count === 1 ? 'Tema' : 'Temas'} ${items} ${of} ${provisional}`,
    preliminary: (items, count) => `${count === 1 ? 'Tema' : 'Temas'} ${items} de la lista preliminar`, // unverified
    both: (settled, later) => `${settled} y ${later.charAt(0).toLowerCase()}${later.slice(1)}`, // unverified
  }
}

const agenda = agendaForms('del programa', 'provisional')
const agendaOfHumanRights = agendaForms('de la agenda', 'provisional') // unverified where provisional

const monthAlternatives = spanishMonths.join('|')
const nouns =
  'núms?\\.|arts?\\.|cap\\.|párrs?\\.|págs?\\.|secc\\.|vol\\.|Agenda|[Aa]nexos?|[Aa]rtículos?|[Cc]apítulos?|[Cc]uadros?|[Ff]iguras?|[Pp]árrafos?|[Rr]esoluci(?:ón|ones)|[Ss]ecci(?:ón|ones)'

/** Whose report it is: "del Secretario General"; only the Presidency of the Security Council is seen (S/2023/664). */
function ofSpeaker(author: Author, organ: OrganName): string {
  const speakers = { 'secretary-general': 'del Secretario General', secretariat: 'de la Secretaría' }
  return author === 'president' ? `de la Presidencia ${spanishOfOrgan(organ)}` : speakers[author]
}

/** Prepositions, articles and conjunctions that no line of a title ends with. */
const shortWords = 'a|al|ante|con|de|del|e|el|en|la|las|lo|los|o|para|por|que|sin|sobre|su|u|un|una|y'

/** Spanish. */
export const es: Language = {
  code: 'es',
  name: 'Español',
  letter: 'S',
  direction: 'ltr',
  wordFonts: { ascii: 'Times New Roman', eastAsia: 'SimSun', complex: 'Times New Roman' },
  wordTag: 'es-ES',
  isHyphenated: false,
  unitedNations: 'Naciones Unidas',
  organs: {
    'general-assembly': 'Asamblea General',
    'security-council': 'Consejo de Seguridad',
    'economic-and-social-council': 'Consejo Económico y Social',
    'human-rights-council': 'Consejo de Derechos Humanos',
    'trusteeship-council': 'Consejo de Administración Fiduciaria', // unverified
    secretariat: 'Secretaría', // unverified
  },
  committees: spanishCommittees,
  masthead: {
    language: 'es',
    distribution: {
      general: 'Distr. general',
      limited: 'Distr. limitada', // unverified
      restricted: 'Distr. reservada', // unverified
    },
    date: spanishDate,
    version: 'Español',
    original,
  },
  status: { draft: 'Proyecto', 'advance-unedited': 'Versión avanzada sin editar' }, // unverified
  translations: { unofficial: 'Traducción no oficial.' }, // unverified
  session: (fact: SessionFact, organ?: OrganName) =>
    nameSession(organ === 'human-rights-council' ? sessionInFigures : session, fact),
  sessionDetail: (fact: SessionFact) => detailSession(sessionDetail, fact),
  agenda: (entries: readonly AgendaEntry[], organ?: OrganName) =>
    composeAgenda(organ === 'human-rights-council' ? agendaOfHumanRights : agenda, entries),
  reportOf: (author, organ) => `Informe ${ofSpeaker(author, organ)}`,
  noteBy: (author, organ) => `Nota ${ofSpeaker(author, organ)}`,
  statement: (organ) => `Declaración ${ofSpeaker('president', organ)}`,
  corrigendum: 'Corrección', // unverified
  addendum: 'Adición', // unverified
  resolutions: spanishResolutions,
  countries: spanishCountries,
  attachments: {
    annex: (number) => withRoman('Anexo', number),
    appendix: (number) => withRoman('Apéndice', number), // unverified
    enclosure: (number) => withRoman('Documento adjunto', number), // unverified
    original: (languages) => `[${original(languages)}]`,
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
  table: (number) => `Cuadro ${number}`, // unverified
  figure: (number) => `Figura ${roman(number)}`, // unverified
  section: (label) => `sección ${label}`, // unverified
  contents: { title: 'Índice', page: 'Página', paragraphs: 'Párrafos' }, // unverified: paragraphs
  summary: 'Resumen', // seen in JIU/REP/2020/6
  unit: (unit) => `(${unit})`,
  recycle: 'Se ruega reciclar',
  signed: 'Firmado',
  list: spanishList,
  address: 'es',
  // unverified: our own wording, which no official text has
  words: {
    emblem: 'Emblema de las Naciones Unidas',
    skip: 'Ir al texto',
    notes: 'Notas',
    note: 'Nota',
    backToText: 'Volver al texto',
    paragraph: 'Enlace a este párrafo',
    barcode: 'Código de barras del número de trabajo',
    qr: 'Código QR de la dirección del documento',
  },
  citations: {
    resolution: wholeWord('[Rr]esoluci(?:ón|ones)'),
    decision: wholeWord('[Dd]ecisi(?:ón|ones)'),
    organs: {
      assembly: 'Asamblea General',
      council: 'Consejo de Seguridad',
      economic: 'Consejo Económico y Social',
      rights: 'Consejo de Derechos Humanos',
    },
    dated: /^,? (?:[A-Z],? )?de (?=\d{1,2} de \p{L}+ de \d{4})/u,
    owner: /^(?: [A-Z])?(?:, de \d{1,2} de \p{L}+ de \d{4},)? (?:del |de la )/u,
  },
  typography: {
    apostrophe: '’',
    // The official texts fix "de 12 de" in "resolución 70/1, de 25 de septiembre de 2015", and no space after the month.
    fixedSpaces: [
      fixedBetween('\\d{1,2}', `de[ \u00A0](?:${monthAlternatives})`),
      fixedBetween('de', `\\d{1,2}[ \u00A0]de[ \u00A0](?:${monthAlternatives})`),
      fixedAfter(nouns, '[0-9IVXLC]'),
      fixedThousands,
      fixedBefore('%'),
      fixedBetween('\\d{3,4}', '\\((?:19|20)\\d\\d\\)'),
      fixedBetween('\\d{1,4}/\\d{1,4}', '[A-Z]'),
      fixedBetween('Nueva', 'York'),
      fixedBetween('No', 'Autónomos?'),
    ],
    // S/2023/664 ends two lines of titles before such a word, and one after two.
    titleSpaces: [fixedAfter(shortWords, '\\S')],
    raised: [
      /(?<=(?<![\p{L}\p{N}/])\d{1,5}\.?)[ao](?=[ \u00A0](?:y|a|período|períodos|reunión|reuniones|sesión|sesiones)(?!\p{L}))/gu,
      /(?<=(?<![\p{L}\p{N}/])\d{0,4}[13]\.?)er(?![\p{L}\p{N}])/gu,
    ],
    quotationMarks: ['“', '”'],
    noteMark: 'before-punctuation',
    noteLabel: String,
  },
}
