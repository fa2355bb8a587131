/** The page of the facts in the manual, from their definitions. */
import { issuingBodies } from '../../templates/bodies/index.ts'
import type { IssuingBody } from '../../templates/bodies/body.ts'
import type { KindEntry, KindFact } from '../../templates/kinds/kind.ts'
import { kinds } from '../../templates/kinds/index.ts'
import { languages } from '../../templates/languages/index.ts'
import { adoptionFacts } from '../../pipeline/facts/adoption-facts.ts'
import { definitions, isFactKey } from '../../pipeline/facts/definitions.ts'
import { issueFacts } from '../../pipeline/facts/issue-facts.ts'
import { languageFacts } from '../../pipeline/facts/language-facts.ts'
import { mastheadFacts } from '../../pipeline/facts/masthead-facts.ts'
import { proposalFacts } from '../../pipeline/facts/proposal-facts.ts'
import { recordFacts } from '../../pipeline/facts/record-facts.ts'

const parts: readonly (readonly [title: string, facts: object])[] = [
  ['The masthead', mastheadFacts],
  ['Adoption', adoptionFacts],
  ['Drafts', proposalFacts],
  ['Records of meetings', recordFacts],
  ['Issue', issueFacts],
  ['In the language file', languageFacts],
]

/** `docs/facts.md`. */
export function writeFactsPage(): string {
  return `# Facts

Facts are what is printed around the text. They stand in \`document.yaml\`, for all languages, or between two lines of three hyphens at the top of a language file, the first of them its very first line. Where both have one, that of the language file wins. A fact is \`key: value\`, a line each; a value with a colon or a sign \`#\` in it stands in quotation marks.

An unknown key is an error that names the nearest known one. \`masthead schema\` prints the JSON Schema of this page: editors that know YAML complete keys and values by it. Kinds in bold cannot do without the fact.

This page is written by \`npm run docs:facts\` from the schema.

${parts.map(([title, facts]) => [`## ${title}`, ...Object.keys(facts).map(writeFact)].join('\n\n')).join('\n\n')}

## Kinds

| \`kind\` | is |
| --- | --- |
${Object.entries(kinds)
  .map(([name, { noun }]) => `| \`${name}\` | ${noun} |`)
  .join('\n')}

## Organs and bodies

| \`organ\` | is |
| --- | --- |
${issuers()
  .map(([name, words]) => `| \`${name}\` | ${words} |`)
  .join('\n')}
`
}

function writeFact(key: string): string {
  if (!isFactKey(key)) throw new Error(`no fact ${key}`)
  const { description, values } = definitions[key]
  const shown = key === 'kind' ? '[the kinds](#kinds)' : key === 'organ' ? organValues(values) : values
  const takers = kindsOf(key)
  const lines = [
    `### ${key}`,
    description,
    `Its value: ${shown.replaceAll('` `', '`, `')}.`,
    ...(takers === undefined ? [] : [`Kinds that print it: ${takers}.`]),
  ]
  return lines.join('\n\n')
}

/** The names have a table of their own. */
function organValues(values: string): string {
  const [, , own = ''] = values.split('; ')
  return `[a name of the list](#organs-and-bodies), or two; ${own}`
}

/** In bold, where the kind asks for it; nothing for a fact that all kinds take. */
function kindsOf(key: string): string | undefined {
  const takers = Object.entries(kinds).flatMap(([name, kind]: [string, KindEntry]) => {
    const taken = kind.takes[key as KindFact] ?? kind.asSupplement?.takes?.[key as KindFact]
    return taken === undefined ? [] : taken === 'required' ? `**\`${name}\`**` : `\`${name}\``
  })
  return takers.length === 0 ? undefined : takers.join(', ')
}

function issuers(): readonly (readonly [name: string, words: string])[] {
  const bodies = Object.entries(issuingBodies).map(([name, body]) => [name, nameOf(body)] as const)
  return [...Object.entries(languages.en.organs), ...bodies]
}

/** The name under the masthead, or that of the masthead. */
function nameOf({ line, masthead }: IssuingBody): string {
  return line?.en ?? (typeof masthead === 'string' ? languages.en.organs[masthead] : masthead.en)
}
