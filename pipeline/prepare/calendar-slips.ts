/** Months and days of the week with capital letters, and days in figures from the year on. */
import { capitalize } from '../../templates/languages/common/sessions.ts'
import { isDayOfCalendar, isoOf } from '../../templates/languages/common/dates.ts'
import { languages as languageTable } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { monthNames } from './days-in-words.ts'
import { all, type SlipPattern } from './slip-pattern.ts'

const space = '[ \\u00A0]'
const capitals = {
  es: monthNames.es.map(capitalize).join('|'),
  fr: monthNames.fr.map(capitalize).join('|'),
  ru: monthNames.ru.map(capitalize).join('|'),
}

/** « Rue du 4 Septembre », «Université 8 Mai 1945»: a day that places are called after. */
const place =
  '(?:[Rr]ue|[Pp]lace|[Aa]venue|[Bb]oulevard|[Qq]uai|[Ss]quare|[Pp]ont|[Ss]tade|[Uu]niversité|[Ll]ycée|[Éé]cole|[Hh]ôpital|[Aa]éroport|[Gg]are|[Ss]tation|[Cc]ité|[Cc]aserne|[Mm]ouvement)'

/** "2024-05-15" and "2024/5/15" as the language writes the day. */
function dayOf(typed: string, language: LanguageCode): string | undefined {
  const [year = 0, month = 0, day = 0] = typed.split(/[-/.]/).map(Number)
  return isDayOfCalendar({ year, month, day })
    ? languageTable[language].resolutions.day(isoOf({ year, month, day }))
    : undefined
}

function lowered(kind: string, language: LanguageCode, found: string): SlipPattern {
  return {
    code: 'form-foreign',
    kind,
    languages: [language],
    found: new RegExp(found, 'gu'),
    own: (typed) => typed.toLowerCase(),
  }
}

export const calendarSlips: readonly SlipPattern[] = [
  {
    code: 'form-foreign',
    kind: 'date',
    languages: all,
    // In a cell of its own it may stand so.
    found:
      /(?<!(?!\p{Script=Han})[\p{L}\p{N}/._-])(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|\/(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01]))(?![A-Za-z\p{N}/_-]|\.\d)(?<=\p{L}[^\n]{0,300})/gu,
    holds: ['19', '20'],
    own: dayOf,
  },
  {
    code: 'form-foreign',
    kind: 'date',
    languages: ['zh'],
    found:
      /(?<![\p{N}/.,-])(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])\.(?:0?[1-9]|[12]\d|3[01])(?![\p{N}/-]|\.\d)(?<=\p{L}[^\n]{0,300})/gu,
    holds: ['19', '20'],
    own: dayOf,
  },
  // "14 Juillet" is the name of a day.
  lowered(
    'month',
    'fr',
    `(?<=(?<![\\p{L}\\p{N}])(?<!${place} (?:d[ue] |du )?)(?:1er|\\d{1,2})${space})(?:Janvier|Février|Mars|Avril|Juin|Août|Septembre|Octobre|Novembre|Décembre|(?:Mai|Juillet)(?=${space}\\d{4}))(?!\\p{L})|(?<=(?<!\\p{L})(?:en|depuis|fin|début)${space})(?:${capitals.fr})(?=${space}(?:19|20)\\d\\d)`,
  ),
  // "25 de Mayo" is the name of places.
  lowered(
    'month',
    'es',
    `(?<=(?:(?<![\\p{L}\\p{N}])\\d{1,2}${space}de|(?<!\\p{L})(?:en|desde|hasta))${space})(?:${capitals.es})(?=${space}del?${space}\\d{4})`,
  ),
  lowered('month', 'ru', `(?<=(?<![\\p{L}\\p{N}])\\d{1,2}${space})(?:${capitals.ru})(?=${space}\\d{4})`),
  lowered(
    'weekday',
    'fr',
    `(?<=(?<!\\p{L})(?:le|du|au)${space})(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)(?=${space}(?:1er|\\d{1,2})${space}(?:${monthNames.fr.join('|')})(?!\\p{L}))`,
  ),
  lowered(
    'weekday',
    'es',
    `(?<=(?<!\\p{L})(?:el|del|al)${space})(?:Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo)(?=${space}\\d{1,2}${space}de${space}(?:${monthNames.es.join('|')})(?!\\p{L}))`,
  ),
]
