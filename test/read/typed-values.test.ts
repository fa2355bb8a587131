/** Values of facts as secretaries write them: what was meant is offered. */
import { expect, test } from 'vitest'
import { isoDates } from '../../pipeline/read/typed-dates.ts'
import { readFolder, soundFacts } from './read-folder.ts'

test.each<[string, readonly string[]]>([
  ['12 March 2025', ['2025-03-12']],
  ['March 12, 2025', ['2025-03-12']],
  ['12th March 2025', ['2025-03-12']],
  ['Wednesday, 12 Mar. 2025', ['2025-03-12']],
  ['12 mars 2025', ['2025-03-12']],
  ['le 1er août 2025', ['2025-08-01']],
  ['3 fevrier 2025', ['2025-02-03']],
  ['12 de marzo de 2025', ['2025-03-12']],
  ['1 de septiembre de 2025', ['2025-09-01']],
  ['12 марта 2025 года', ['2025-03-12']],
  ['12 март 2025 г.', ['2025-03-12']],
  ['5 мая 2025', ['2025-05-05']],
  ['5 май 2025', ['2025-05-05']],
  ['12 آذار/مارس 2025', ['2025-03-12']],
  ['١٢ مارس ٢٠٢٥', ['2025-03-12']],
  ['7 كانون الثاني/يناير 2025', ['2025-01-07']],
  ['2025年3月12日', ['2025-03-12']],
  ['12.03.2025', ['2025-03-12', '2025-12-03']],
  ['13.03.2025', ['2025-03-13']],
  ['03/13/2025', ['2025-03-13']],
  ['5/5/2025', ['2025-05-05']],
  ['12-03-25', ['2025-03-12', '2025-12-03']],
  ['2025/3/12', ['2025-03-12']],
  ['2025.3.12', ['2025-03-12']],
  ['2025-3-12', ['2025-03-12']],
  ['20250312', ['2025-03-12']],
  ['2025-03-12T10:00:00Z', ['2025-03-12']],
  ['31 June 2025', []],
  ['2025-13-01', ['2025-01-13'].slice(1)],
  ['March 2025', []],
  ['today', []],
  ['12 mar', []],
  ['75', []],
  ['12 June or 3 July 2025', []],
])('%s is %s', (typed, iso) => {
  expect(isoDates(typed)).toEqual(iso)
})

/** Hints for a fact in place of the sound one. */
async function hintsFor(fact: string): Promise<readonly (string | undefined)[]> {
  const kept = soundFacts.split('\n').filter((line) => line.split(':')[0] !== fact.split(':')[0])
  const { diagnostics } = await readFolder({ 'en.md': `---\n${kept.join('\n')}${fact}\n---\n\n# T\n\nText` })
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ hint }) => hint)
}

test.each([
  ['date: 12 March 2025', 'Did you mean “2025-03-12”?'],
  ['date: 12.03.2025', 'Did you mean “2025-03-12” or “2025-12-03”?'],
  ['adopted: 2025/3/12', 'Did you mean “2025-03-12”?'],
  ['job: { number: 21-00134, released: 12 mars 2025 }', 'Did you mean “2025-03-12”?'],
  ['session: 80th', 'Did you mean “80”?'],
  ['session: 075', 'Did you mean “75”?'],
  ['fit: 4 pages', 'Did you mean “4”?'],
  ['original: French', 'Did you mean “fr”?'],
  ['original: anglais', 'Did you mean “en”?'],
  ['original: [English, Русский]', 'Did you mean “en”?'],
  ['agenda: [{ item: 1, provisional: yes }]', 'Did you mean “true”?'],
  ['agenda: [{ item: 1, provisional: non }]', 'Did you mean “false”?'],
  ['agenda: [{ item: 010 }]', 'Did you mean “10”?'],
  ['distribution: General', 'Did you mean “general”?'],
  ['organ: General Assembly', 'Did you mean “general-assembly”?'],
  ['kind: Letter', 'Did you mean “letter”?'],
  ['kind: reports', 'Did you mean “report”?'],
])('%s is told with “%s”', async (fact, hint) => {
  expect((await hintsFor(fact))[0]).toBe(hint)
})
