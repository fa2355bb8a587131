/** Names of sponsors that are nearly those of States. */
import { findFact } from '../fact-findings.ts'
import { isSlipOf } from '../slips-of-words.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** The name with capitals and accents apart, as slips of one letter are looked for. */
function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll("'", '’').toLowerCase().trim()
}

function findNames(text: CheckedText): readonly RuleFinding[] {
  const { sponsors = [] } = text.document.facts
  const known = text.language.countries.map(([, name]) => name)
  const exact = new Set(known)
  return sponsors.flatMap((sponsor, index) => {
    if (exact.has(sponsor) || /^[A-Z]{2}$/.test(sponsor)) return []
    const meant = known.find((name) => folded(name) === folded(sponsor) || isSlipOf(folded(name), folded(sponsor)))
    return meant === undefined ? [] : [findFact(text, [`sponsors.${index}`, 'sponsors'], [sponsor, meant])]
  })
}

export const sponsorName: Rule = {
  severity: 'warning',
  source: 'list of Member States, in each language; the sponsors of 17 official drafts, of whom all are named so',
  why: 'Sponsors are printed by the names that the United Nations has for States; a letter that is wrong is read by all of them.',
  text: (name, meant) => `“${name}” is nearly the name of a State, “${meant}”.`,
  hint: (_name, meant) => `Write “${meant}”, or the code of the State.`,
  examples: [
    {
      language: 'en',
      facts: 'kind: draft-resolution\nsponsors: ["Austria", "Indonesa", "Switzerlnad"]',
      text: '*Recalling* all,\n\n1. *Decides* so.',
      found: [
        [2, 23],
        [2, 35],
      ],
    },
    {
      language: 'fr',
      facts: 'kind: draft-resolution\nsponsors: ["Algerie", "Finnlande"]',
      text: '*Rappelant* tout,\n\n1. *Décide* ainsi.',
      found: [
        [2, 12],
        [2, 23],
      ],
    },
    {
      language: 'ru',
      facts: 'kind: draft-resolution\nsponsors: ["Австиря"]',
      text: '*ссылаясь* на всё,\n\n1. *постановляет* так.',
      found: [[2, 12]],
    },
  ],
  counterExamples: [
    {
      language: 'en',
      facts:
        'kind: draft-resolution\nsponsors: ["Austria", "Australia", "Niger", "Nigeria", "State of Palestine", "Group of 77"]',
      text: '*Recalling* all,\n\n1. *Decides* so.',
    },
    {
      language: 'fr',
      facts: 'kind: draft-resolution\nsponsors: [FR, GN]',
      text: '*Rappelant* tout,\n\n1. *Décide* ainsi.',
    },
  ],
  find: findNames,
}
