/** Remarks that authors and translators leave for themselves. */
import { monthNames } from '../../prepare/days-in-words.ts'
import { findMatch, matchesIn } from '../find-in-lines.ts'
import type { Rule } from '../rule.ts'

/** “TODO” is a word of Spanish: “TODO EL PERSONAL”. */
const remark =
  /(?<![\p{L}\p{N}_])(?:TODO(?=[ \u00A0]?[:(])|FIXME|TKTK)(?![\p{L}\p{N}_])|\[(?:TODO|check|verify|ref|source|à vérifier|à revoir|verificar|comprobar|уточнить|проверить|待核实|待确认|يراجع|للتحقق)(?:[ \u00A0:?!.…][^[\]\n]{0,80})?\]|[Ll]orem ipsum/gu

/** “XX May”: a day that is still to come. */
const openDay = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:XX|xx|ХХ)(?=[ \\u00A0](?:de[ \\u00A0])?(?:${[...monthNames.en, ...monthNames.fr, ...monthNames.es, ...monthNames.ru].join('|')})(?!\\p{L}))`,
  'gu',
)

export const draftRemark: Rule = {
  severity: 'error',
  source: 'what drafts of documents hold, and official documents never',
  why: 'A remark that somebody left for himself would be printed.',
  text: (found) => `“${found}” is a remark on a draft.`,
  hint: 'Write what belongs there, or put the remark into a comment: `<!-- … -->`.',
  examples: [
    { language: 'en', text: 'The budget is 5 million dollars. TODO: ask the Controller.', found: [[1, 34]] },
    { language: 'en', text: 'See resolution [check number] of the Assembly.', found: [[1, 16]] },
    { language: 'fr', text: 'Le Comité s’est réuni en mai [à vérifier].', found: [[1, 30]] },
    { language: 'ru', text: 'Он соберется XX мая в Женеве.', found: [[1, 14]] },
    { language: 'zh', text: '委员会于5月举行会议[待核实]。', found: [[1, 11]] },
  ],
  counterExamples: [
    { language: 'es', text: 'TODO EL PERSONAL de la Organización.' },
    { language: 'en', text: 'The [checked] figures: why??' },
  ],
  find: ({ lines }) => [...matchesIn(lines, remark), ...matchesIn(lines, openDay)].map((found) => findMatch(found)),
}
