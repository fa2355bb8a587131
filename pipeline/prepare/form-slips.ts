/** Dates, ordinals, figures and abbreviations in a form that the documents of the United Nations do not have. */
import { capitalize } from '../../templates/languages/common/sessions.ts'
import { isoOf } from '../../templates/languages/common/dates.ts'
import { languages as languageTable } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { withAsciiDigits } from '../text/digits.ts'
import { monthNames } from './days-in-words.ts'
import { daysOf, isDayInWords } from './impossible-days.ts'
import { all, either, type SlipPattern } from './slip-pattern.ts'

const inEnglish = monthNames.en.join('|')
const ordinal = '(?:st|nd|rd|th)'

/** "12/03/2025" as the language writes the day: both days where either may be meant, with the words that stand between two cures. */
function dayOf(typed: string, language: LanguageCode): string | undefined {
  const days = daysOf(typed.replace(/[^\d/.]+.*$/u, '')).map((day) =>
    languageTable[language].resolutions.day(isoOf(day)),
  )
  return days.length === 0 ? undefined : days.join(either)
}

/** "March 12th, 2025", "12th of March 2025", "12 march 2025": "12 March 2025". */
function englishDay(typed: string): string {
  const day = /\d{1,2}/.exec(typed)?.[0] ?? ''
  const month = /(?!of)\p{L}{3,}/u.exec(typed.replace(/\d(?:st|nd|rd|th)/i, ''))?.[0] ?? ''
  const year = /\d{4}$/.exec(typed)?.[0]
  return [day, capitalize(month), year].filter((part) => part !== undefined).join(' ')
}

const spanishEndings = '(?:ro|do|to|mo|vo|no|ra|da|ta|ma|va|na)'
const russianEndings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ого: 'го',
    ому: 'му',
    ый: 'й',
    ий: 'й',
    ой: 'й',
    ая: 'я',
    ое: 'е',
    ые: 'е',
    ых: 'х',
    ым: 'м',
  }),
)

export const formSlips: readonly SlipPattern[] = [
  {
    code: 'form-foreign',
    kind: 'date',
    languages: all,
    // In a cell of its own it may stand so.
    found:
      /(?<![\p{L}\p{N}/.-])(?:(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])|(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])(?=\.))[/.](?:19|20)\d\d(?:[ \u00A0]?(?:года(?!\p{L})|г\.(?!\s*(?:$|\p{Lu}|«))|г(?=\.)))?(?![\p{L}\p{N}/]|\.\d)(?<=\p{L}[^\n]{0,300})/gu,
    holds: ['19', '20'],
    own: dayOf,
  },
  {
    code: 'form-foreign',
    kind: 'date',
    languages: ['en'],
    // "March 12, 2025" stands in 9 of 1,143 official texts; "the May 4th Movement" is a name.
    found: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:${inEnglish})[ \\u00A0]\\d{1,2}${ordinal}(?:,?[ \\u00A0]\\d{4}|(?![ \\u00A0]\\p{Lu}))|\\d{1,2}${ordinal}[ \\u00A0](?:of[ \\u00A0])?(?:${inEnglish})(?:,?[ \\u00A0]\\d{4})?|\\d{1,2}[ \\u00A0](?:(?:january|february|april|june|july|august|september|october|november|december)|(?:march|may)(?=[ \\u00A0]\\d{4}))(?:[ \\u00A0]\\d{4})?)(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    own: (typed) => (isDayInWords(englishDay(typed), 'en') ? englishDay(typed) : undefined),
  },
  {
    code: 'form-foreign',
    kind: 'ordinal',
    languages: ['fr'],
    found: /(?<![\p{L}\p{N}/])(?:1[èe]res?|(?:\d{1,4}|[IVX]{1,6})(?:i?[èe]me)s?)(?![\p{L}\p{N}])(?<!1eres?)/gu,
    own: (typed) => typed.replace(/[èe]re/, 're').replace(/i?[èe]me/, 'e'),
  },
  {
    code: 'form-foreign',
    kind: 'ligature',
    languages: ['fr'],
    // "moelle", "coexister" and "coefficient" have two letters.
    found:
      /(?<!\p{L})(?:(?:(?:main-d[’'])?oeuvr|manoeuvr|chef-d[’']oeuvr|désoeuvr|hors-d[’']oeuvr)\p{L}{1,8}|(?:(?:contre)?coeur|choeur|voeu|soeur|oeuf|boeuf|noeud|rancoeur|écoeur|oeillet|oeill[èe]r|oesophag|foet|oecumén|oestrog|oedèm|oenolog)\p{L}{0,8}|oeil|moeurs)(?!\p{L})/giu,
    own: (typed) => typed.replace(/oe/g, 'œ').replace(/O[eE]/g, 'Œ'),
  },
  {
    code: 'form-foreign',
    kind: 'ordinal',
    languages: ['es'],
    // The full stop of “1ro.” shortens it.
    found: new RegExp(
      `(?<![\\p{L}\\p{N}/])\\d{1,3}${spanishEndings}(?:\\.(?=[ \\u00A0]\\p{Ll})|(?![\\p{L}\\p{N}]))`,
      'gu',
    ),
    own: (typed) => typed.replace(/\p{L}+\.?$/u, (ending) => (/a\.?$/u.test(ending) ? 'ª' : 'º')),
  },
  {
    code: 'form-foreign',
    kind: 'ordinal',
    languages: ['fr'],
    // The sign of degrees behind what is counted by ordinals: “10° de latitude” has none of these words.
    found:
      /(?<=(?<![\p{L}\p{N}.,])\d{1,4})°(?=[ \u00A0](?:session|séance|anniversaire|réunion|Commission|législature|siècle|édition|Conférence|arrondissement)(?!\p{L}))/gu,
    own: () => 'e',
  },
  {
    code: 'form-foreign',
    kind: 'ordinal',
    languages: ['es'],
    found:
      /(?<=(?<![\p{L}\p{N}.,])\d{1,4}\.?)°(?=[ \u00A0](?:período|aniversario|Congreso|puesto|lugar|piso|informe)(?!\p{L}))/gu,
    own: () => 'º',
  },
  {
    code: 'form-foreign',
    kind: 'ordinal',
    languages: ['ru'],
    found: new RegExp(`(?<![\\p{L}\\p{N}/])\\d{1,4}[-‑](?:${[...russianEndings.keys()].join('|')})(?!\\p{L})`, 'gu'),
    own: (typed) => typed.replace(/\p{L}+$/u, (ending) => russianEndings.get(ending) ?? ending),
  },
  {
    code: 'form-foreign',
    kind: 'figures',
    languages: ['ar'],
    // None in 83,410 paragraphs of official texts, but in years of the Hijra; what is composed has the others, too.
    found: /(?<![٠-٩۰-۹])[٠-٩۰-۹]+(?:[٫٬.,/:-][٠-٩۰-۹]+)*(?![٠-٩۰-۹]|[ \u00A0]?هـ)/gu,
    own: withAsciiDigits,
  },
  {
    code: 'form-foreign',
    kind: 'figures',
    languages: all,
    // None in 85,527 paragraphs of official texts.
    found: /[０-９]+(?:[．，／：－][０-９]+)*％?|(?<=[0-9])％/gu,
    own: (typed) => typed.normalize('NFKC'),
  },
]
