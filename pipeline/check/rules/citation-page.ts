/** Documents that are cited by their pages: “A/79/15, p. 4”. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { perLanguage } from '../../text/per-language.ts'
import { findMatch, matchesIn } from '../find-in-lines.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** Words for pages and figures behind them. */
const pages: Readonly<Record<LanguageCode, string>> = {
  ar: '(?:ص\\.?|(?:ال)?صفح(?:ة|تان|ات))[ \\u00A0]?\\d+',
  en: '(?:pp?\\.|pages?)[ \\u00A0]?\\d+',
  es: '(?:págs?\\.|páginas?)[ \\u00A0]?\\d+',
  fr: '(?:pp?\\.|pages?)[ \\u00A0]?\\d+',
  ru: '(?:стр\\.|с\\.|страниц\\p{L}{0,2})[ \\u00A0]?\\d+',
  zh: '第\\d+(?:[至-]\\d+)?页',
}

/** A symbol; records of meetings have no paragraphs, and are cited by their pages. */
const symbol = '(?<![A-Za-z\\p{N}/])[A-Z]{1,5}\\/(?![^,，،;\\s]{0,30}(?:PV|SR)\\.)[A-Z\\d][A-Za-z\\d./()-]{2,40}'

const patternOf = perLanguage(
  (language) =>
    new RegExp(
      `(?<=${symbol}[)）]?[,，،]?[ \\u00A0]?(?:(?:annex|annexe|anexo|приложение|المرفق|附件)[ \\u00A0]?[IVX一二三]{0,4}[,，،][ \\u00A0]?)?)${pages[language]}(?!\\p{N})`,
      'gu',
    ),
)

function findPages({ lines, language }: CheckedText): readonly RuleFinding[] {
  return matchesIn(lines, patternOf(language.code)).map((found) => findMatch(found))
}

export const citationPage: Rule = {
  severity: 'information',
  source: 'Editorial Manual, quotations: the source is given by paragraph',
  why: 'Pages of a document differ between its languages, its paragraphs do not.',
  text: (found) => `A document is cited by its page, “${found}”.`,
  hint: 'Cite the paragraph: “A/79/15, para. 12”.',
  examples: [
    {
      language: 'en',
      text: 'As it said (A/79/15, p. 4).[^1]\n\n[^1]: See E/2024/20, annex I, page 12.',
      found: [
        [1, 22],
        [3, 31],
      ],
    },
    { language: 'fr', text: 'Comme il l’a dit (A/79/15, p. 4).', found: [[1, 28]] },
    { language: 'es', text: 'Como dijo (A/79/15, pág. 4).', found: [[1, 21]] },
    { language: 'ru', text: 'Как он сказал (A/79/15, стр. 4).', found: [[1, 25]] },
    { language: 'ar', text: 'كما قال (A/79/15، ص 4).', found: [[1, 19]] },
    { language: 'zh', text: '正如他所说(A/79/15，第4页)。', found: [[1, 15]] },
  ],
  counterExamples: [
    { language: 'en', text: 'As it said (A/79/15, para. 4; A/79/PV.12, p. 4), in *Treaty Series*, vol. 500, p. 95.' },
    { language: 'fr', text: 'Comme il l’a dit (A/79/15, par. 4 ; A/79/PV.12, p. 4).' },
    { language: 'zh', text: '正如他所说(A/79/15，第4段)。' },
  ],
  find: findPages,
}
