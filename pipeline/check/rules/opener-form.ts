/** Participles begin the preamble, verbs in the present the operative part. */
import { openerForms } from '../../../templates/opener-forms.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { findAt } from '../find-in-lines.ts'
import { formOf, resolutionParagraphs, verbOf, type ResolutionParagraph } from '../resolution-paragraphs.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'
import { isSlipOf } from '../slips-of-words.ts'

/** The present of a verb that is known in another form, “Requested”, or is misspelt, “Reqeusts”. */
function presentOf(verb: string, code: LanguageCode): string | undefined {
  const known = [...openerForms[code].operative]
  const alike = known
    .filter((own) => isFormOf(own, verb, code))
    .toSorted((one, other) => shared(other, verb) - shared(one, verb))
  return alike[0] ?? known.find((own) => own[0] === verb[0] && isSlipOf(own, verb))
}

/** Arabic verbs begin with the person, those of others end with it. */
function isFormOf(own: string, verb: string, code: LanguageCode): boolean {
  if (code === 'ar') return own.length > 3 && verb.startsWith(own.slice(1))
  return shared(own, verb) >= Math.max(4, own.length - 3) && verb.length <= own.length + 3
}

function shared(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

function detailsOf({ part, opener }: ResolutionParagraph, code: LanguageCode): readonly string[] | undefined {
  const form = formOf(opener, code)
  if (part === 'preamble') return form === 'operative' ? [opener, 'preamble', ''] : undefined
  if (form === 'operative') return undefined
  const verb = verbOf(opener, code)
  const present = verb === '' ? undefined : presentOf(verb, code)
  return form === undefined && present === undefined ? undefined : [opener, 'operative', present ?? '']
}

function findForms(text: CheckedText): readonly RuleFinding[] {
  const { code } = text.language
  return resolutionParagraphs(text).flatMap((paragraph) => {
    const details = detailsOf(paragraph, code)
    if (details === undefined) return []
    return [findAt(paragraph.line, { start: 0, end: paragraph.opener.length }, { details })]
  })
}

const facts = 'kind: draft-resolution'

export const openerForm: Rule = {
  severity: 'warning',
  source:
    'Editorial Manual, resolutions and decisions; of 1,534 paragraphs of 38 official resolutions one has the other form',
  languages: ['ar', 'en', 'es', 'fr', 'ru'],
  why: 'The preamble says what the organ bears in mind, in participles; the operative part says what it does, in the present.',
  text: (opener, part) =>
    part === 'preamble'
      ? `“${opener}” begins a paragraph of the preamble, and is the form of the operative part.`
      : `“${opener}” begins an operative paragraph, and is no verb in the present.`,
  hint: (_opener, part, present = '') =>
    part === 'preamble'
      ? 'Write the participle, as “Recalling”, or give the paragraph a number if it is operative.'
      : present === ''
        ? 'Write the verb in the present, as “Recalls”, or take the number away if the paragraph is of the preamble.'
        : `Write the verb in the present: “${present}”.`,
  examples: [
    {
      language: 'en',
      facts,
      text: '*Recalls* the report,\n\n1. *Requesting* another;\n\n2. *Decided* to continue;\n\n3. *Encurages* Member States to do so.',
      found: [
        [1, 2],
        [3, 5],
        [5, 5],
        [7, 5],
      ],
    },
    {
      language: 'fr',
      facts,
      text: '*Rappelle* ses résolutions,\n\n1. *Priant* le Secrétaire général de faire rapport ;\n\n2. *Décidera* de rester saisie.',
      found: [
        [1, 2],
        [3, 5],
        [5, 5],
      ],
    },
    {
      language: 'es',
      facts,
      text: '*Recordando* todo,\n\n1. *Decidió* continuar;\n\n2. *Solicitando* un informe.',
      found: [
        [3, 5],
        [5, 5],
      ],
    },
    {
      language: 'ru',
      facts,
      text: '*ссылаясь* на доклад,\n\n1. *постановила* продолжать;\n\n2. *просила* доклад.',
      found: [
        [3, 5],
        [5, 5],
      ],
    },
    {
      language: 'ar',
      facts,
      text: '*تشير* إلى قراراتها،\n\n1. *وإذ تطلب* تقريرا؛\n\n2. *قررت* ذلك.',
      found: [
        [1, 2],
        [3, 5],
        [5, 5],
      ],
    },
  ],
  counterExamples: [
    {
      language: 'en',
      facts,
      text: '*Deeply concerned* about it,\n\n*Having considered* the report,\n\n1. *Also strongly condemns* it;\n\n2. *Calls once again upon* all States to act;\n\n3. *Devotes* a day to it.',
    },
    {
      language: 'fr',
      facts,
      text: '*Consciente* de tout,\n\n1. *Est consciente* de cela ;\n\n2. *Se déclare préoccupée* par ceci ;\n\n3. *S’inquiète* du reste.',
    },
    {
      language: 'ru',
      facts,
      text: '*с удовлетворением отмечая* доклад,\n\n1. *вновь настоятельно призывает* всех ;\n\n2. *с признательностью отмечает* это.',
    },
    {
      language: 'es',
      facts,
      text: '*Profundamente preocupada* por ello,\n\n1. *Hace suyo* el informe;\n\n2. *Pone de relieve* el resto.',
    },
    {
      language: 'ar',
      facts,
      text: '*وقد نظرت* في التقرير،\n\n*وإذ تسلّم* بذلك،\n\n1. *تسلّم* بذلك؛\n\n2. *تحيط علماً* به.',
    },
  ],
  find: findForms,
}
