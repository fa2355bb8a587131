/**
 * Seeded faults of house style: what the examples of each rule show, put among sound paragraphs of generated documents, is found at its
 * place, and the paragraphs around it are left alone. `npm run bench:rules` does so in twenty documents; the gate in one.
 */
import { describe, expect, test } from 'vitest'
import { rules } from '../../pipeline/check/rules/index.ts'
import type { Rule, RuleExample } from '../../pipeline/check/rule.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { checkExcerpt, placeIn } from './check-excerpt.ts'
import { generateDocument } from './parity/generate/document.ts'
import { writeLine } from './parity/generate/lines.ts'

const documents = Number(process.env['RULES_DOCUMENTS'] ?? 1)

/** What stands around decides with: what is counted in a whole text, or first said in it. */
const ofWholeTexts: ReadonlySet<string> = new Set([
  'abbreviation-use',
  'groups-mixed',
  'name-spelt-twice',
  'organ-short',
  'word-count',
  'word-count-draft',
])

/** Paragraphs that nothing is wrong with. */
function soundParagraphs(seed: number, language: LanguageCode): readonly string[] {
  const { blocks } = generateDocument(seed)
  return blocks.filter(({ type }) => type === 'annex').map(({ line }) => writeLine(line, language))
}

/** Of a resolution the sequence of paragraphs is looked at. */
function isAlone({ facts = '' }: RuleExample): boolean {
  return /kind: (?:draft-)?(?:resolution|decision)/.test(facts)
}

interface Sown {
  readonly expected: readonly string[]
  readonly found: readonly string[]
}

async function sow(code: string, example: RuleExample, seed: number): Promise<Sown> {
  const paragraphs = soundParagraphs(seed, example.language)
  const before = paragraphs.slice(0, 2).map((words) => `${words}\n\n`)
  const text = [...before, example.text, ...paragraphs.slice(2).map((words) => `\n\n${words}`)].join('')
  const shift = before.length * 2
  const told = await checkExcerpt({ ...example, text })
  const found = told
    .filter((one) => one.code === code)
    .map((one) => {
      const [line, column] = placeIn({ ...example, text }, one)
      return `${one.place.path === 'document.yaml' ? line : line - shift}:${column}`
    })
  return { expected: example.found.map((place) => place.join(':')), found }
}

const sown = Object.entries<Rule>(rules).flatMap(([code, { examples, severity }]) => {
  const others = examples.filter((example) => !isAlone(example))
  return ofWholeTexts.has(code) || others.length === 0 ? [] : [{ code, severity, examples: others }]
})

describe.each(sown)('$code', ({ code, severity, examples }) => {
  test('is found among sound paragraphs, and nothing else is', async () => {
    const all = await Promise.all(
      examples.flatMap((example) => Array.from({ length: documents }, (_, seed) => sow(code, example, seed))),
    )
    // What is information may be told of sound paragraphs, too: a name that no dictionary has.
    const found = all.map(({ expected, found: each }) =>
      severity === 'information' ? each.filter((place) => expected.includes(place)) : each,
    )
    expect(found.map((each) => each.toSorted())).toEqual(all.map(({ expected }) => expected.toSorted()))
  })
})
