/** The paragraphs of a preamble go on to the next: each ends with a comma. */
import { endOf, tellEnd } from '../paragraph-ends.ts'
import { isLeadingOn, resolutionParagraphs } from '../resolution-paragraphs.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

function findEnds(text: CheckedText): readonly RuleFinding[] {
  return resolutionParagraphs(text).flatMap(({ part, line, next }) => {
    const end = endOf(line)
    if (part !== 'preamble' || end === undefined || end.mark === 'comma' || isLeadingOn(next)) return []
    return [tellEnd(line, end, { meant: 'comma', code: text.language.code })]
  })
}

const facts = 'kind: draft-resolution'

export const preambleEnd: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, resolutions and decisions; 454 paragraphs of 38 official resolutions, of which all end so',
  why: 'A resolution is one sentence: its preamble goes on from comma to comma.',
  text: (found, own = '', words = '') =>
    found === ''
      ? `The paragraph of the preamble that ends in “${words}” has no ${own} at its end.`
      : `The paragraph of the preamble that ends in “${words}” ends with ${found} in place of ${own}`,
  hint: (_found, own = '') => `End it with “${own}”.`,
  examples: [
    {
      language: 'en',
      facts,
      text: '*The General Assembly*,\n\n*Recalling* its resolutions on the matter.\n\n*Noting* the report,\n\n1. *Decides* so.',
      found: [[3, 42]],
      fixed:
        '*The General Assembly*,\n\n*Recalling* its resolutions on the matter,\n\n*Noting* the report,\n\n1. *Decides* so.',
    },
    {
      language: 'fr',
      facts,
      text: '*Rappelant* ses résolutions antérieures\u00A0;\n\n*Notant* le rapport,\n\n1. *Décide* ainsi.',
      found: [[1, 41]],
      fixed: '*Rappelant* ses résolutions antérieures,\n\n*Notant* le rapport,\n\n1. *Décide* ainsi.',
    },
    { language: 'es', facts, text: '*Recordando* sus resoluciones\n\n1. *Decide* así.', found: [[1, 29]] },
    {
      language: 'ru',
      facts,
      text: '*ссылаясь* на свои резолюции.\n\n1. *постановляет* так.',
      found: [[1, 29]],
      fixed: '*ссылаясь* на свои резолюции,\n\n1. *постановляет* так.',
    },
    {
      language: 'ar',
      facts,
      text: '*إذ تشير* إلى قراراتها السابقة؛\n\n1. *تقرر* ذلك.',
      found: [[1, 31]],
      fixed: '*إذ تشير* إلى قراراتها السابقة،\n\n1. *تقرر* ذلك.',
    },
    {
      language: 'zh',
      facts,
      text: '*回顾*其以往各项决议。\n\n1. *决定*如此。',
      found: [[1, 12]],
      fixed: '*回顾*其以往各项决议，\n\n1. *决定*如此。',
    },
  ],
  counterExamples: [
    {
      language: 'en',
      facts,
      text: '*Recalling* “this text”,[^1]\n\n*Reaffirming* that there are two things, as follows:\n\n(a) The one;\n\n(b) The other,\n\n1. *Decides* so.\n\n[^1]: A note.',
    },
    { language: 'ar', facts, text: '*إذ تشير* إلى قراراتها،\n\n1. *تقرر* ذلك.' },
    { language: 'en', text: '*Recalling* its work.' },
  ],
  find: findEnds,
}
