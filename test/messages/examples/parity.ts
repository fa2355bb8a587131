/** Examples of messages about languages that do not say the same: English and French of one note. */
import type { Code } from '../../../pipeline/diagnostics.ts'
import { noteFacts, type Example } from './example.ts'

/** The texts under the two titles. */
function languages(english: string, french: string, frenchFacts = ''): Example {
  return {
    files: {
      'note/document.yaml': noteFacts,
      'note/en.md': `# Work of the Committee\n\n${english}\n`,
      'note/fr.md': `${frenchFacts}# Travaux du Comité\n\n${french}\n`,
    },
    plain: ['note/document.yaml'],
    checks: true,
  }
}

const met = '1. The Committee met.\n\n'
const reuni = '1. Le Comité s’est réuni.\n\n'
const elected = '2. It elected its Chair and adopted the provisional agenda of its session.'
const elu = '2. Il a élu son président et adopté l’ordre du jour provisoire de sa session.'
const table = '| State | Votes |\n| --- | --: |\n| Chad | 12 |'
const tableau = '| État | Voix |\n| --- | --: |\n| Tchad | 12 |'

/** By their codes. */
export const parityExamples: Partial<Record<Code, Example>> = {
  'parity-paragraph-missing': languages(met + elected, reuni),
  'parity-heading-missing': languages('## Elections\n\nThe Committee met.', 'Le Comité s’est réuni.'),
  'parity-note-missing': languages('The Committee met.[^1]\n\n[^1]: See A/80/12.', 'Le Comité s’est réuni.'),
  'parity-row-missing': languages(`${table}\n| Peru | 15 |`, tableau),
  'parity-column-missing': languages('| State | Votes | Seats |\n| --- | --: | --: |\n| Chad | 12 | 3 |', tableau),
  'parity-part-missing': languages(`The Committee met.\n\n${table}`, 'Le Comité s’est réuni.'),
  'parity-extra': languages(met, reuni + elu),
  'parity-note-extra': languages('The Committee met.', 'Le Comité s’est réuni[^1].\n\n[^1]: Voir A/80/12.'),
  'parity-order': languages(
    '- Report of the Committee on 12 May 2025\n\n- Election of 15 members of the Council',
    '- Élection de 15 membres du Conseil\n\n- Rapport du Comité en date du 12 mai 2025',
  ),
  'parity-untranslated': languages(met + elected, reuni + elected),
  'parity-division': languages(
    'The Committee met on 12 May. It elected its Chair and adopted the agenda of its session.\n\nIt rose.',
    'Le Comité s’est réuni le 12 mai.\n\nIl a élu son président et adopté l’ordre du jour de sa session.\n\nIl a levé la séance.',
  ),
  'parity-kind': languages('### Elections\n\nThe Committee met.', '## Élections\n\nLe Comité s’est réuni.'),
  'parity-id': languages(
    'The Committee met. {#meeting}\n\nSee paragraph [](#chair).\n\n1. It elected its Chair. {#chair}',
    'Le Comité s’est réuni. {#chair}\n\nVoir le paragraphe [](#meeting).\n\n1. Il a élu son président. {#meeting}',
  ),
  'parity-setting': languages('3. The Committee met. {start=3}', '1. Le Comité s’est réuni.'),
  'parity-number': languages('It received 1,245 letters.', 'Il a reçu 1 254 lettres.'),
  'parity-number-word': languages('It met three times.', 'Il s’est réuni quatre fois.'),
  'parity-number-alone': languages('The other two agreed.', 'Les autres en sont convenus.'),
  'parity-swapped': languages('It has 12 men and 15 women.', 'Il compte 15 hommes et 12 femmes.'),
  'parity-date': languages('It met on 12 May 2025.', 'Il s’est réuni le 13 mai 2025.'),
  'parity-percentage': languages('It took 12 per cent.', 'Il a pris 21 pour cent.'),
  'parity-amount': languages('It cost $12,000.', 'Il a coûté 12 000 euros.'),
  'parity-time': languages('It met at 3 p.m.', 'Il s’est réuni à 16 heures.'),
  'parity-state': languages('It met in Chad.', 'Il s’est réuni au Niger.'),
  'parity-symbol': languages('See A/77/91.', 'Voir A/77/19.'),
  'parity-letter': languages('See paragraph 3 (a).', 'Voir l’alinéa b) du paragraphe 3.'),
  'parity-link': languages('See [the page](https://www.un.org/en/a).', 'Voir [la page](https://www.un.org/fr/b).'),
  'parity-reference': languages(
    '1. It met. {#met}\n\n2. See paragraph [](#met).',
    '1. Il s’est réuni. {#met}\n\n2. Voir ce paragraphe.',
  ),
  'parity-emphasis': languages('It *met*.', 'Il s’est réuni.'),
  'parity-fact': languages('The Committee met.', 'Le Comité s’est réuni.', '---\ndistribution: limited\n---\n'),
}
