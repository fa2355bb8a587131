/** Sponsors in the order of the language; States by their codes are set in it, names as they are written. */
import { orderSponsors } from '../../prepare/sponsor-order.ts'
import { findFact } from '../fact-findings.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

function findOrder(text: CheckedText): readonly RuleFinding[] {
  const { countries } = text.language
  const ranks = new Map(countries.map(([, name], index) => [name, index] as const))
  const printed = orderSponsors(text.document.facts.sponsors ?? [], text.language).map(({ name }) => name)
  const states = printed.filter((name) => ranks.has(name))
  const at = states.findIndex(
    (name, index) => index > 0 && rankOf(name, ranks) < rankOf(states[index - 1] ?? '', ranks),
  )
  const [before, name] = [states[at - 1], states[at]]
  return before === undefined || name === undefined ? [] : [findFact(text, ['sponsors'], [name, before])]
}

function rankOf(name: string, ranks: ReadonlyMap<string, number>): number {
  return ranks.get(name) ?? 0
}

export const sponsorOrder: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, lists of States; the sponsors of 17 official drafts, which all stand so',
  why: 'Sponsors are named in the alphabetical order of the language, each language in its own.',
  text: (name, before) => `“${name}” stands behind “${before}”, which comes later in the alphabet.`,
  hint: 'Put the names in the order of the language, or write codes: States by their codes are set in it, before all names.',
  examples: [
    {
      language: 'en',
      facts: 'kind: draft-resolution\nsponsors: ["Egypt", "Cuba", "Iraq"]',
      text: '*Recalling* all,\n\n1. *Decides* so.',
      found: [[2, 11]],
    },
    {
      language: 'es',
      facts: 'kind: draft-resolution\nsponsors: ["Egipto", "México", "España"]',
      text: '*Recordando* todo,\n\n1. *Decide* así.',
      found: [[2, 11]],
    },
    {
      language: 'fr',
      facts: 'kind: draft-resolution\nsponsors: [FR, "Autriche"]',
      text: '*Rappelant* tout,\n\n1. *Décide* ainsi.',
      found: [[2, 11]],
    },
  ],
  counterExamples: [
    {
      language: 'en',
      facts: 'kind: draft-resolution\nsponsors: ["Bosnia and Herzegovina", "Brazil", "Group of 77", "Zimbabwe"]',
      text: '*Recalling* all,\n\n1. *Decides* so.',
    },
    {
      language: 'fr',
      facts: 'kind: draft-resolution\nsponsors: [FR, AT]',
      text: '*Rappelant* tout,\n\n1. *Décide* ainsi.',
    },
    {
      language: 'fr',
      facts: 'kind: draft-resolution\nsponsors: ["Équateur", "Érythrée", "Espagne"]',
      text: '*Rappelant* tout,\n\n1. *Décide* ainsi.',
    },
  ],
  find: findOrder,
}
