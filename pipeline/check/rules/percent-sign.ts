/** “35 %” in Spanish, which has no words for it in official texts. */
import { readQuantities } from '../parity/values/quantities.ts'
import { findForms, type Form } from '../find-forms.ts'
import type { Rule } from '../rule.ts'

const unit = 'uno?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve'
const ten = 'treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa'
const space = '[ \\u00A0]'

/** « cinco por ciento », « treinta y cinco por ciento ». */
const inWords: Form = {
  found: new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!(?:y|coma|ciento)${space})(?:(?:${ten})(?:${space}y${space}(?:${unit}))?|${unit}|diez|once|doce|trece|catorce|quince|dieci\\p{L}{3,6}|veint(?:e|i\\p{L}{2,6})|cien(?:to)?)${space}por${space}?ciento(?!\\p{L})`,
    'giu',
  ),
  meant: ({ 0: typed }) => {
    const { kind, key } = readQuantities(typed.toLowerCase().replaceAll('\u00A0', ' '), 'es')[0] ?? {}
    return kind === 'percentage' ? key?.replace('%', ' %') : undefined
  },
  isCertain: ({ 0: typed }) => /^\p{Ll}/u.test(typed),
}

export const percentSign: Rule = {
  severity: 'warning',
  source: 'no “por ciento” behind a figure in 84,433 paragraphs of official texts',
  languages: ['es'],
  why: 'Documents in Spanish write percentages with the sign.',
  text: (found) => `“${found}” is written with the sign.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    { language: 'es', text: 'El 35 por ciento de los puestos.', found: [[1, 4]], fixed: 'El 35 % de los puestos.' },
    {
      language: 'es',
      text: '1. Aumentó un 2,5 por ciento, del 10 por ciento.',
      found: [
        [1, 15],
        [1, 35],
      ],
      fixed: '1. Aumentó un 2,5 %, del 10 %.',
    },
    { language: 'es', text: '- Un 7 por 100 más', found: [[1, 6]], fixed: '- Un 7 % más' },
    {
      language: 'es',
      text: 'El cinco por ciento, el treinta y cinco por ciento y el cien por ciento.',
      found: [
        [1, 4],
        [1, 25],
        [1, 57],
      ],
      fixed: 'El 5 %, el 35 % y el 100 %.',
    },
    { language: 'es', text: 'Veintidós por ciento de ellos.', found: [[1, 1]] },
    { language: 'es', text: 'Un 7 porciento más.', found: [[1, 4]], fixed: 'Un 7 % más.' },
  ],
  counterExamples: [
    { language: 'es', text: 'El 35 % de los puestos, por ciento, por mil y 5 por 100 personas.' },
    { language: 'es', text: 'Una tasa de 12 por 100.000 habitantes, 5 por 100 000 y 7 por 100.000.' },
    { language: 'es', text: 'El informe “El 35 por ciento”, y el tanto por ciento.' },
    { language: 'es', text: 'Dos coma cinco por ciento, un tanto por ciento, “cinco por ciento” y cinco por mil.' },
  ],
  find: (text) => [
    ...findForms(text, inWords),
    ...findForms(text, {
      found:
        /(?<![\p{L}\p{N}.,/-])(\d[\d.,\u00A0]*)[ \u00A0](?:por[ \u00A0](?:ciento|(?:cien|100)(?![.,]?[ \u00A0]?\d|[ \u00A0](?!(?:del?|más|menos|en|y|o|al?)(?!\p{L}))\p{L}))|porciento)(?![\p{L}\p{N}])/gu,
      meant: ({ 1: figure }) => `${figure} %`,
    }),
  ],
}
