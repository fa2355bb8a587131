/** Annexes that are cited with a number that they do not have, or without the one that they have. */
import { namedIn, soleAnnexesIn } from '../../prepare/own-references.ts'
import { findAt } from '../find-in-lines.ts'
import { ownWordsOf } from '../own-words.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

function findCitations({ document, lines, language }: CheckedText): readonly RuleFinding[] {
  const { attachments } = document
  const count = attachments.filter(({ kind }) => kind === 'annex').length
  // Each of several texts counts its own.
  if (count === 0 || attachments.some(({ kind }) => kind === 'part')) return []
  return lines
    .filter(({ isQuoted }) => !isQuoted)
    .flatMap((line) => {
      const words = ownWordsOf(line)
      const cited =
        count === 1
          ? namedIn(words, language.code).filter(({ kind, number }) => kind === 'annex' && number === 1)
          : soleAnnexesIn(words, language.code)
      return cited.map(({ at, typed }) =>
        findAt(line, { start: at, end: at + typed.length }, { details: [typed, String(count)] }),
      )
    })
}

const two = '\n\n::annex\n\nA.\n\n::annex\n\nB.'
const one = '\n\n::annex\n\nA.'

export const annexCited: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, annexes: several have Roman numbers, a single one has none',
  why: 'A reader of “annex I” looks for a second one, and one of “the annex”, where there are several, does not know which is meant.',
  text: (typed, count) =>
    count === '1'
      ? `“${typed}” is the only annex, which has no number.`
      : `“${typed}” is one of ${count}, which have numbers.`,
  hint: (_typed, count) => (count === '1' ? 'Cite it without a number.' : 'Write the number of the one that is meant.'),
  examples: [
    {
      language: 'en',
      text: `As said in annex I to the present report (see annex I).\n\nSee annex I below.${one}`,
      found: [
        [1, 12],
        [1, 47],
        [3, 5],
      ],
    },
    { language: 'en', text: `The figures are there (see annex).${two}`, found: [[1, 28]] },
    { language: 'fr', text: `Les chiffres de l’annexe I au présent rapport.${one}`, found: [[1, 19]] },
    { language: 'es', text: `Las cifras del anexo I del presente informe.${one}`, found: [[1, 16]] },
    { language: 'ru', text: `Цифры в приложении I к настоящему докладу.${one}`, found: [[1, 9]] },
    { language: 'ru', text: `Цифры приведены (см. приложение I).${one}`, found: [[1, 22]] },
    { language: 'ar', text: `ترد الأرقام (انظر المرفق).${two}`, found: [[1, 19]] },
    { language: 'zh', text: `数字见本报告附件一。${one}`, found: [[1, 7]] },
  ],
  counterExamples: [
    { language: 'en', text: `See annex I to document A/80/5, and the annex below (see annex).${one}` },
    { language: 'en', text: `See annexes I and II below (see annex II), and “(see annex)”.${two}` },
    { language: 'fr', text: `Voir l’annexe I de la résolution 80/1, et l’annexe (voir annexe).${one}` },
    { language: 'ru', text: `См. приложение I к документу A/80/5 (см. приложение).${one}` },
    { language: 'zh', text: `见A/80/5号文件附件一和下文附件(见附件)。${one}` },
  ],
  find: findCitations,
}
