/** “Member States” of the United Nations has two capitals. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { findForms } from '../find-forms.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

const forms: Partial<Readonly<Record<LanguageCode, readonly [found: RegExp, meant: string]>>> = {
  en: [/(?<![\p{L}-])member States(?!\p{L})/gu, 'Member States'],
  fr: [/(?<![\p{L}-])États membres(?!\p{L})/gu, 'États Membres'],
  es: [/(?<![\p{L}-])Estados miembros(?!\p{L})/gu, 'Estados Miembros'],
}

/** Behind it stands whose members they are. */
const ofOthers =
  /^[ \u00A0](?:of (?!the United Nations)|(?:de l[’']|du |de la |des )(?!Organisation des Nations Unies|Nations Unies|ONU)|(?:del? |de la |de las )(?!Naciones Unidas|Organización de las Naciones))/u

function findStates(text: CheckedText): readonly RuleFinding[] {
  const form = forms[text.document.facts.language]
  if (form === undefined) return []
  const [found, meant] = form
  return findForms(text, {
    found,
    meant: ({ 0: typed, index, input }) => (ofOthers.test(input.slice(index + typed.length)) ? undefined : meant),
    isCertain: () => false,
  })
}

export const memberStatesCase: Rule = {
  severity: 'information',
  source:
    'Editorial Manual, capitalization; small letters in 62 English, 104 French and 120 Spanish texts of some 1,100, of other bodies',
  languages: ['en', 'fr', 'es'],
  why: 'Member States of the United Nations have two capitals, those of other organizations and bodies one.',
  text: (found) => `“${found}” are the members of another body.`,
  hint: (_found, meant) => `Write “${meant}” where those of the United Nations are meant.`,
  examples: [
    { language: 'en', text: 'All member States took the floor.', found: [[1, 5]] },
    { language: 'fr', text: 'Les États membres ont pris la parole.', found: [[1, 5]] },
    { language: 'es', text: '1. Los Estados miembros hicieron uso de la palabra.', found: [[1, 8]] },
  ],
  counterExamples: [
    { language: 'en', text: 'Member States and the member States of the African Union; a member State.' },
    { language: 'fr', text: 'Les États Membres et les États membres de l’Union africaine.' },
    { language: 'es', text: 'Los Estados Miembros y los Estados miembros de la Unión Africana.' },
  ],
  find: findStates,
}
