/** Spanish: direction, fonts, labels of paragraphs and headings, fixed texts. */
import type { OrganName } from '../../organs.ts'
import type { Author } from '../../vocabulary.ts'
import { dotted, latinLabels, roman, withRoman } from '../common/labels.ts'
import { languageNames } from '../codes.ts'
import type { Language } from '../language.ts'
import { spanishCitations } from './citations.ts'
import { spanishCountries } from './countries.ts'
import { spanishMasthead } from './masthead.ts'
import { spanishRecords } from './records.ts'
import { spanishOfOrgan, spanishResolutions } from './resolutions.ts'
import { spanishTypography } from './typography.ts'
import { spanishDate, spanishLanguages, spanishList } from './words.ts'

/** Whose report it is: "del Secretario General"; only the Presidency of the Security Council is seen (S/2023/664). */
function ofSpeaker(author: Author, organ: OrganName): string {
  const speakers = { 'secretary-general': 'del Secretario General', secretariat: 'de la Secretaría' }
  return author === 'president' ? `de la Presidencia ${spanishOfOrgan(organ)}` : speakers[author]
}

/** Spanish. */
export const es: Language = {
  code: 'es',
  ...languageNames.es,
  // "(S)" and the type: S/2023/664, one document alone; no divided word: there and in A/AC.292/2024/3, two documents alone.
  letter: 'S',
  wordFonts: { ascii: 'Times New Roman', eastAsia: 'SimSun', complex: 'Times New Roman' },
  wordTag: 'es-ES',
  isHyphenated: false,
  ...spanishMasthead,
  status: { draft: 'Proyecto', 'advance-unedited': 'Versión avanzada sin editar' }, // unverified
  translations: { unofficial: 'Traducción no oficial.' }, // unverified
  reissued: (iso) => `Publicado nuevamente por razones técnicas el ${spanishDate(iso)}.`, // unverified: from memory
  reportOf: (author, organ) => `Informe ${ofSpeaker(author, organ)}`,
  noteBy: (author, organ) => `Nota ${ofSpeaker(author, organ)}`,
  statement: (organ) => `Declaración ${ofSpeaker('president', organ)}`,
  // unverified, as are the words of `memo`
  issuances: {
    bulletin: 'Boletín del Secretario General',
    instruction: 'Instrucción administrativa',
    circular: 'Circular informativa',
  },
  memo: { to: 'A:', from: 'De:', subject: 'Asunto:' },
  corrigendum: 'Corrección', // unverified
  addendum: 'Adición', // unverified
  resolutions: spanishResolutions,
  records: spanishRecords,
  countries: spanishCountries,
  attachments: {
    annex: (number) => withRoman('Anexo', number), // S/2023/664, one document alone
    appendix: (number) => withRoman('Apéndice', number), // unverified
    enclosure: (number) => withRoman('Documento adjunto', number), // unverified
    original: (languages) => `[Original: ${spanishLanguages(languages)}]`, // unverified: as in the masthead
  },
  ...latinLabels(''),
  table: (number) => `Cuadro ${number}`, // unverified
  figure: (number) => `Figura ${roman(number)}`, // unverified
  // Two labels as in English; the word is unverified.
  section: (...labels) => `sección ${dotted(labels)}`,
  within: (outer, inner) => `${outer}, ${inner}`,
  contents: { title: 'Índice', page: 'Página', paragraphs: 'Párrafos', annexes: 'Anexos' }, // fewer than five documents; unverified: paragraphs and annexes
  summary: 'Resumen', // seen in JIU/REP/2020/6
  unit: (unit) => `(${unit})`,
  recycle: 'Se ruega reciclar', // S/2023/664 and A/AC.292/2024/3, two documents alone
  signed: 'Firmado', // S/2023/664, one document alone
  // A letter: S/2023/664, one document alone; the others are unverified.
  letterTitles: {
    'identical-letters': /^cartas idénticas/iu,
    'note-verbale': /^nota verbal/iu,
    letter: /^carta(?!\p{L})/iu,
  },
  list: spanishList,
  address: 'es',
  // unverified: our own wording, which no official text has
  words: {
    emblem: 'Emblema de las Naciones Unidas',
    skip: 'Ir al texto',
    notes: 'Notas',
    note: 'Nota',
    backToText: 'Volver al texto',
    paragraph: 'Enlace al párrafo',
    place: 'Enlace a:',
    barcode: 'Código de barras del número de trabajo',
    qr: 'Código QR de la dirección del documento',
    table: 'Cuadro',
    enlarge: 'Ampliar:',
    close: 'Cerrar',
    outline: 'En esta página',
    versions: 'Idiomas y formatos',
    kilobytes: 'kB',
    megabytes: 'MB',
    decimalSign: ',',
  },
  citations: spanishCitations,
  typography: spanishTypography,
}
