/** How Russian texts name resolutions and decisions. */
import { wholeWord, type CitationWords } from '../common/citations.ts'

export const russianCitations: CitationWords = {
  resolution: wholeWord('[Рр]езолюци[а-я]{1,3}'),
  decision: wholeWord('[Рр]ешени[а-я]{1,3}'),
  organs: {
    assembly: 'Генеральн[а-я]{2,3} Ассамбле[а-я]{1,2}',
    council: 'Совет[а-я]{0,2} Безопасности',
    economic: 'Экономическ[а-я]{2,3} и Социальн[а-я]{2,3} Совет[а-я]{0,2}',
    rights: 'Совет[а-я]{0,2} по правам человека',
  },
  dated: /^,? (?:[A-Z],? )?от (?=\d{1,2} \p{L}+ \d{4})/u,
  owner: /^(?: [A-Z])? /u,
}
