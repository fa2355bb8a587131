/** French: direction, fonts, labels of paragraphs and headings, fixed texts. */
import type { OrganName } from '../../organs.ts'
import type { Author } from '../../vocabulary.ts'
import { dotted, latinLabels, roman, withRoman } from '../common/labels.ts'
import { languageNames } from '../codes.ts'
import type { Language } from '../language.ts'
import { frenchCitations } from './citations.ts'
import { frenchCountries } from './countries.ts'
import { frenchMasthead } from './masthead.ts'
import { frenchRecords } from './records.ts'
import { frenchOfOrgan, frenchResolutions } from './resolutions.ts'
import { frenchTypography } from './typography.ts'
import { frenchDate, frenchLanguages, frenchList } from './words.ts'

/** Whose report it is: "du Secrétaire général"; unverified. */
function ofSpeaker(author: Author, organ: OrganName): string {
  const speakers = { 'secretary-general': 'du Secrétaire général', secretariat: 'du Secrétariat' }
  return author === 'president' ? `de la présidence ${frenchOfOrgan(organ)}` : speakers[author]
}

/** French, one of the two working languages. */
export const fr: Language = {
  code: 'fr',
  ...languageNames.fr,
  // "(F)", the type, and no divided word: A/HRC/WG.6/7/ITA/1, one document alone.
  letter: 'F',
  wordFonts: { ascii: 'Times New Roman', eastAsia: 'SimSun', complex: 'Times New Roman' },
  wordTag: 'fr-FR',
  isHyphenated: false,
  ...frenchMasthead,
  status: { draft: 'Projet', 'advance-unedited': 'Version préliminaire non éditée' }, // unverified
  translations: { unofficial: 'Traduction non officielle.' }, // unverified
  reissued: (iso) => `Nouveau tirage pour raisons techniques (${frenchDate(iso)}).`, // unverified: from memory
  reportOf: (author, organ) => `Rapport ${ofSpeaker(author, organ)}`,
  noteBy: (author, organ) => `Note ${ofSpeaker(author, organ)}`,
  statement: (organ) => `Déclaration ${ofSpeaker('president', organ)}`,
  // unverified, as are the words of `memo`
  issuances: {
    bulletin: 'Circulaire du Secrétaire général',
    instruction: 'Instruction administrative',
    circular: 'Circulaire',
  },
  memo: { to: 'À :', from: 'De :', subject: 'Objet :' },
  corrigendum: 'Rectificatif', // unverified
  addendum: 'Additif', // unverified
  resolutions: frenchResolutions,
  records: frenchRecords,
  countries: frenchCountries,
  attachments: {
    annex: (number) => withRoman('Annexe', number), // as the original's language: the seed letter, one document alone
    appendix: (number) => withRoman('Appendice', number), // unverified
    enclosure: (number) => withRoman('Pièce jointe', number), // "annexe, pièce jointe I" in the citations
    original: (languages) => `[Original : ${frenchLanguages(languages)}]`,
  },
  ...latinLabels(''),
  table: (number) => `Tableau ${number}`, // unverified
  figure: (number) => `Figure ${roman(number)}`, // unverified
  // "sect. VIII.A" in the citations; the word is unverified.
  section: (...labels) => `section ${dotted(labels)}`,
  within: (outer, inner) => `${outer}, ${inner}`,
  contents: { title: 'Table des matières', page: 'Page', paragraphs: 'Paragraphes', annexes: 'Annexes' }, // A/HRC/WG.6/7/ITA/1, one document alone; unverified: annexes
  summary: 'Résumé', // unverified
  unit: (unit) => `(${unit})`,
  recycle: 'Merci de recycler', // a picture of the marks of six languages, one alone
  signed: 'Signé', // the seed letter, one document alone
  // A letter: the seed letter, one document alone; the others are unverified.
  letterTitles: {
    'identical-letters': /^lettres identiques/iu,
    'note-verbale': /^note verbale/iu,
    letter: /^lettre(?!\p{L})/iu,
  },
  list: frenchList,
  address: 'fr',
  // unverified: our own wording, which no official text has
  words: {
    emblem: 'Emblème de l’Organisation des Nations Unies',
    skip: 'Aller au texte',
    notes: 'Notes',
    note: 'Note',
    backToText: 'Retour au texte',
    paragraph: 'Lien vers le paragraphe',
    place: 'Lien vers :',
    barcode: 'Code-barres du numéro de travail',
    qr: 'Code QR de l’adresse du document',
    table: 'Tableau',
    enlarge: 'Agrandir :',
    close: 'Fermer',
    outline: 'Sur cette page',
    versions: 'Langues et formats',
    kilobytes: 'ko',
    megabytes: 'Mo',
    decimalSign: ',',
  },
  citations: frenchCitations,
  typography: frenchTypography,
}
