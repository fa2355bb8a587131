/** Agenda items: of a number that the organ's agenda can have, and each once. */
import type { OrganName } from '../../../templates/organs.ts'
import type { AgendaEntry } from '../../../templates/vocabulary.ts'
import { principalOf } from '../../facts/issuer.ts'
import { findFact } from '../fact-findings.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** More items than an agenda ever had: 180 of the seventy-ninth session, 22 of the Economic and Social Council, 10 of the Human Rights Council. */
const most: Readonly<Partial<Record<OrganName, number>>> = {
  'general-assembly': 200,
  'economic-and-social-council': 30,
  'human-rights-council': 10,
}

function findItems(text: CheckedText): readonly RuleFinding[] {
  const { agenda, organs } = text.document.facts
  const limits = organs.flatMap(({ organ }) => most[principalOf(organ) ?? 'secretariat'] ?? [])
  const limit = Math.max(...limits)
  const seen = new Set<string>()
  const isListed = listOf(text.settings.agenda)
  return agenda.flatMap((entry, index) => {
    const keys = [`agenda.${index}.item`, `agenda.${index}`, 'agenda']
    const repeated = namesOf(entry).filter((name) => seen.has(name) || (seen.add(name), false))
    return [
      ...(text.settings.agenda === undefined && limits.length > 0 && entry.item > limit
        ? [findFact(text, keys, [String(entry.item), String(limit)])]
        : []),
      ...namesOf(entry)
        .filter((name) => !isListed(name))
        .map((name) => findFact(text, keys, [name, listed])),
      ...repeated.map((name) => findFact(text, keys, [name, ''])),
    ]
  })
}

/** In place of a limit: the folder has a list. */
const listed = 'listed'

/** An item with all of its parts, or each by its name; an item is there with any of its parts. */
function listOf(names: readonly string[] | undefined): (name: string) => boolean {
  if (names === undefined) return () => true
  const all = new Set(names)
  const items = new Set(names.map((name) => name.split(' ')[0] ?? ''))
  return (name) => all.has(name) || all.has(name.split(' ')[0] ?? '') || items.has(name)
}

/** "26 (a)", "26 (b)". */
function namesOf({ item, sub }: AgendaEntry): readonly string[] {
  return sub.length === 0 ? [String(item)] : sub.map((letter) => `${item} (${letter})`)
}

export const agendaItem: Rule = {
  severity: 'warning',
  source: 'agendas of the organs; the 48 official documents with an agenda line',
  why: 'The agenda line leads to the debate. An item that no agenda has, or the same one twice, is a slip. The items of a session may stand in `check.yaml`, behind `agenda:`.',
  text: (item, limit) =>
    limit === ''
      ? `Agenda item ${item} is given twice.`
      : limit === listed
        ? `The agenda in \`check.yaml\` has no item ${item}.`
        : `The agenda has no item ${item}: there are about ${limit} at the most.`,
  hint: (_item, limit) =>
    limit === ''
      ? 'Give it once.'
      : `Write the number that the agenda of the session has${limit === listed ? ', or add it to `agenda:` in `check.yaml`' : ''}.`,
  examples: [
    { language: 'en', facts: 'agenda:\n  - { item: 1540 }', text: 'The text.', found: [[2, 13]] },
    {
      language: 'fr',
      facts: 'agenda:\n  - { item: 71, sub: [b] }\n  - { item: 71, sub: [a, b] }',
      text: 'Le texte.',
      found: [[3, 13]],
    },
    {
      language: 'es',
      facts: 'organ: human-rights-council\nsession: 58\nagenda:\n  - { item: 12 }',
      text: 'El texto.',
      found: [[4, 13]],
    },
  ],
  counterExamples: [
    {
      language: 'en',
      facts: 'agenda:\n  - { item: 99, sub: [kk] }\n  - { item: 99, sub: [b] }\n  - { item: 157 }',
      text: 'The text.',
    },
  ],
  find: findItems,
}
