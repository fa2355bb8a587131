/** A nought before the decimal sign: “0.5 per cent”. */
import { opaque } from '../../prepare/untouchable.ts'
import { perLanguage } from '../../text/per-language.ts'
import { findForms } from '../find-forms.ts'
import type { Rule } from '../rule.ts'

/** “A .22 rifle”: a calibre is a name. */
const weapons =
  '[ \\u00A0-](?:calib|rifle|pistol|revolver|handgun|carbine|cartridge|ammunition|machine|gun|magnum|rounds|inch|fusil|revólver|munici|cartuch|калибр)'

const patternOf = perLanguage(
  (language) =>
    new RegExp(
      `(?<=^|[ \\u00A0($€£])${language === 'en' ? '\\.' : ','}\\d{1,3}(?![\\p{L}\\p{N}${opaque}-]|[.,]\\d|${weapons})`,
      'giu',
    ),
)

export const decimalZero: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, numbers: decimals',
  languages: ['en', 'es', 'fr', 'ru'],
  why: 'Without a nought before it the decimal sign is overlooked, and a tenth is read as a whole.',
  text: (found) => `“${found}” has no figure before its decimal sign.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'A share of .5 per cent, or .75.',
      found: [
        [1, 12],
        [1, 28],
      ],
      fixed: 'A share of 0.5 per cent, or 0.75.',
    },
    { language: 'en', text: '| Share |\n| --- |\n| .5 |', found: [[3, 3]], fixed: '| Share |\n| --- |\n| 0.5 |' },
    { language: 'fr', text: 'Une part de ,5 pour cent.', found: [[1, 13]], fixed: 'Une part de 0,5 pour cent.' },
    { language: 'es', text: 'Una parte del ,5 %.', found: [[1, 15]], fixed: 'Una parte del 0,5 %.' },
    { language: 'ru', text: 'Доля ,5 процента.', found: [[1, 6]], fixed: 'Доля 0,5 процента.' },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'A share of 0.5 per cent; section .1.2; calibre .50-inch; a .22 rifle and .50 calibre rounds; file .7z; and so on …5.',
    },
    { language: 'fr', text: 'Une part de 0,5 pour cent ,12,5.' },
  ],
  find: (text) =>
    findForms(text, {
      found: patternOf(text.language.code),
      meant: ([figure]) => `0${figure}`,
    }),
}
