/** What paragraphs of resolutions begin with where the one before begins so, too: "Recalling", "Recalling also", "Recalling further", "Recalling". */
import { openerForms } from '../../../templates/opener-forms.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { findAt } from '../find-in-lines.ts'
import { resolutionParagraphs, verbOf, type ResolutionParagraph } from '../resolution-paragraphs.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

type Turn = 'first' | 'also' | 'further'

const after: Readonly<Record<Turn, readonly Turn[]>> = {
  first: ['also', 'first'],
  also: ['further', 'first'],
  further: ['first'],
}

function turnOf(opener: string, code: LanguageCode): Turn {
  const { also, further } = openerForms[code]
  const words = opener.replace(/[\u064B-\u0652]/gu, '')
  return also.test(words) ? 'also' : further.test(words) ? 'further' : 'first'
}

/** Chinese words are not parted: “注意到” and “关切地注意到” are of one verb. */
function isSameVerb(opener: string, before: string, code: LanguageCode): boolean {
  const [verb, other] = [verbOf(opener, code), verbOf(before, code)]
  return code === 'zh' ? verb.endsWith(other.slice(-2)) || other.endsWith(verb.slice(-2)) : verb === other
}

function findSlip(
  { opener, line, follows, part }: ResolutionParagraph,
  before: ResolutionParagraph | undefined,
  code: LanguageCode,
): readonly RuleFinding[] {
  const turn = turnOf(opener, code)
  if (turn === 'first' || follows === 'other') return []
  const isGoingOn = follows === 'paragraph' && before?.part === part && isSameVerb(opener, before.opener, code)
  const last = isGoingOn ? turnOf(before.opener, code) : undefined
  if (last !== undefined && after[last].includes(turn)) return []
  return [findAt(line, { start: 0, end: opener.length }, { details: [opener, isGoingOn ? before.opener : ''] })]
}

function findSlips(text: CheckedText): readonly RuleFinding[] {
  const paragraphs = resolutionParagraphs(text)
  return paragraphs.flatMap((paragraph, index) => findSlip(paragraph, paragraphs[index - 1], text.language.code))
}

const facts = 'kind: draft-resolution'

export const openerSequence: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, resolutions and decisions; 38 official resolutions, where all 371 of such words follow so',
  why: 'A paragraph that begins with the word of the one before says “also”, the next one “further”, and the fourth begins anew. After another word there is nothing that comes again.',
  text: (opener, before = '') =>
    before === ''
      ? `“${opener}” says that a word comes again, and the paragraph before begins with another.`
      : `“${opener}” cannot follow “${before}”.`,
  hint: (_opener, before = '') =>
    before === ''
      ? 'Write the word without “also” or “further”, or put the paragraphs in another order.'
      : 'The second in a row has “also”, the third “further”, and the fourth begins anew without both.',
  examples: [
    {
      language: 'en',
      facts,
      text: '*The General Assembly*,\n\n*Recalling* one thing,\n\n*Stressing also* another,\n\n1. *Decides* so.',
      found: [[5, 2]],
    },
    {
      language: 'en',
      facts,
      text: '*Recalling* one thing,\n\n1. *Requests* this;\n\n2. *Further requests* that;\n\n3. *Also decides* so.',
      found: [
        [5, 5],
        [7, 5],
      ],
    },
    {
      language: 'fr',
      facts,
      text: '*Rappelant* une chose,\n\n*Rappelant également* une autre,\n\n*Rappelant également* une troisième,\n\n1. *Décide* ainsi.',
      found: [[5, 2]],
    },
    {
      language: 'es',
      facts,
      text: '*Recordando* una cosa,\n\n1. *Decide* esto;\n\n2. *Solicita también* aquello.',
      found: [[5, 5]],
    },
    {
      language: 'ru',
      facts,
      text: '*ссылаясь* на одно,\n\n*отмечая далее* другое,\n\n1. *постановляет* так.',
      found: [[3, 2]],
    },
    {
      language: 'ar',
      facts,
      text: '*إذ تشير* إلى قرارها،\n\n*وإذ تلاحظ أيضا* ذلك،\n\n1. *تقرر* ذلك.',
      found: [[3, 2]],
    },
    { language: 'zh', facts, text: '*回顾*其决议，\n\n*还回顾*其报告，\n\n1. *决定*如此。', found: [[3, 2]] },
  ],
  counterExamples: [
    {
      language: 'en',
      facts,
      text: '*Noting* one thing,\n\n*Noting also* another,\n\n*Noting further* a third,\n\n*Noting* a fourth,\n\n1. *Notes with concern* this;\n\n2. *Also notes with concern* that;\n\n   (a) All of it;\n\n3. *Further notes* more.',
    },
    {
      language: 'fr',
      facts,
      text: '*Ayant examiné* ceci,\n\n*Ayant également examiné* cela,\n\n1. *Prend note* de ceci ;\n\n2. *Prend également note* de cela.',
    },
    {
      language: 'ar',
      facts,
      text: '*وإذ تشير* إلى قرارها،\n\n*وإذ تشير أيضاً* إلى ذلك،\n\n*وإذ تشير كذلك* إلى غيره،\n\n1. *تقرر* ذلك.',
    },
    {
      language: 'fr',
      facts,
      text: '*Rappelant* ceci,\n\n1. *Exhorte* les États à agir ;\n\n2. *Les exhorte également* à continuer ;\n\n3. *Les exhorte en outre* à finir.',
    },
    {
      language: 'es',
      facts,
      text: '*Recordando* esto,\n\n1. *Insta* a los Estados a actuar;\n\n2. *Los insta también* a continuar.',
    },
    {
      language: 'ar',
      facts,
      text: '*إذ تشير* إلى قرارها،\n\n1. *تحث* الدول على العمل؛\n\n2. *تحثها أيضا* على المواصلة.',
    },
    { language: 'zh', facts, text: '*关切地注意到*此事，\n\n*又关切地注意到*彼事，\n\n1. *决定*如此。' },
    { language: 'en', text: '*Also requests* nothing.' },
  ],
  find: findSlips,
}
