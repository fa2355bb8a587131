/** Spaces, quotation marks and raised letters of Russian; where no document is named, counts are of what 906 official texts have. */
import { fixed, wanted } from '../common/spaces.ts'
import { unbrokenSymbols } from '../common/unbroken.ts'
import type { Typography } from '../typography.ts'
import { russianMonths } from './words.ts'

/** "резолюции" 3,948 times, "статьи" 371, "пункте" 662; the others are alike (unverified). */
const nouns = [
  'пп?\\.',
  'ст\\.',
  'гл\\.',
  'рис\\.',
  'табл\\.',
  '№№?',
  '[Гг]лав[а-я]{1,3}',
  '[Пп]риложени[а-я]{1,3}',
  '[Пп]ункт[а-я]{0,3}',
  '[Рр]аздел[а-я]{0,3}',
  '[Рр]езолюци[а-я]{1,3}',
  '[Рр]исун[а-я]{2,4}',
  '[Сс]тат(?:ья|ьи|ье|ью|ьей|ей|ьям|ьями|ьях)',
  '[Тт]аблиц[а-я]{0,3}',
].join('|')

/** Prepositions, articles and conjunctions that no line of a title ends with. */
const shortWords = 'а|в|во|до|для|за|и|из|к|ко|на|над|не|о|об|от|по|под|при|с|со|у'

export const russianTypography: Typography = {
  fixedSpaces: [
    ...fixed.symbols,
    // 15,025 dates, 366 in 240 texts have a plain space; in 601 texts the year has one.
    fixed.between('\\d{1,2}', russianMonths.join('|')),
    fixed.between('\\d{4}', 'год(?:а|у|ом|е|ы|ов|ам)?'),
    fixed.after(nouns, '[0-9IVXLC]'),
    // 665 times.
    fixed.after('[Дд]ополнени[а-я]{1,2}', '№'),
    // S/2024/228, one document alone: it divides the word before a symbol three times, and begins none of its lines with one of its 20 symbols.
    fixed.after(
      '[Дд]окумент[а-я]{0,3}|[Дд]оклад[а-я]{0,3}|[Зз]аписк[а-я]{1,3}|[Пп]исьм[а-я]{1,3}',
      '[A-Z]{1,5}/[A-Z0-9]',
    ),
    // 1,216 times, of 4,039 dashes.
    fixed.before('—'),
    // Titles and letters of items as in English (derived).
    fixed.title('г[-‑](?:на?|ну|ном|не|жа|жи|же|жу|жой|да)|гг?\\.|д[-‑]р'),
    fixed.thousands,
    fixed.itemLetter,
    // 1,003 times.
    fixed.between('\\d{1,3}', 'долл'),
    // Unverified: the sign is in official texts eight times.
    fixed.before('%'),
    // 336 times.
    fixed.between('\\d{3,4}', '\\((?:19|20)\\d\\d\\)'),
    // As in English (derived).
    fixed.between('\\d{1,4}/\\d{1,4}', '[A-Z]'),
  ],
  // S/2024/228, one document alone: lines of titles end before such a word, and before a date that would be divided.
  titleSpaces: [fixed.after(shortWords, '\\S'), fixed.between(russianMonths.join('|'), '\\d{4}')],
  // A fixed space divides each from its number (house style).
  wantedSpaces: [wanted.after('№', '\\d'), wanted.before('(?<=\\d)%', '[^\\p{L}\\p{N}]|$')],
  raised: [],
  unbroken: unbrokenSymbols,
  // 5,134 pairs.
  quotationMarks: ['«', '»'],
  // 173 of each within « » in the official texts.
  innerQuotationMarks: ['“', '”'],
  // 4,039 of these, as a rule between spaces in the official texts.
  dash: '—',
  // 6,680 calls; seven after it.
  noteMark: 'before-punctuation',
  noteLabel: String,
}
