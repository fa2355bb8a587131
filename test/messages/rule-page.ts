/** The page of a rule of house style, from the rule and from what its examples really give. */
import type { Rule, RuleExample, RuleExcerpt } from '../../pipeline/check/rule.ts'
import { formatDiagnostic, type Diagnostic } from '../../pipeline/diagnostics.ts'
import { checkExcerpt, placeIn } from '../check/check-excerpt.ts'
import { fenced } from './page.ts'

const gravity: Readonly<Record<Rule['severity'], string>> = {
  error: '**Error**: `masthead check` and `masthead build` refuse the document.',
  warning: '**Warning** of `masthead check`: the document is built.',
  information: '**Information** of `masthead check`: the document is built.',
}

const names: Readonly<Record<RuleExcerpt['language'], string>> = {
  ar: 'Arabic',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  ru: 'Russian',
  zh: 'Chinese',
}

/** `docs/messages/CODE.md` of a rule. */
export async function writeRulePage(code: string, rule: Rule): Promise<string> {
  const [first] = rule.examples
  const told = (await checkExcerpt(first)).filter((one) => one.code === code)
  const parts = [
    `# ${code}`,
    gravity[rule.severity],
    rule.why,
    `Rule of house style: ${rule.source}. Languages: ${languagesOf(rule)}.`,
    '## Example',
    fenced(excerptOf(first)),
    '`masthead check` says:',
    fenced(told.map((one) => formatDiagnostic(under(first, one))).join('\n')),
    ...fixParts(first),
    ...(told[0]?.hint === undefined ? [] : ['## What to do', told[0].hint]),
    '## What is right',
    ...rule.counterExamples.map((example) => fenced(excerptOf(example))),
    'A rule is silenced as [the manual](../check.md) says.',
    '[All messages](README.md)',
  ]
  return `${parts.join('\n\n')}\n`
}

/** The rows of a list of rules. */
export function ruleRows(rules: Readonly<Record<string, Rule>>): readonly string[] {
  return Object.entries(rules)
    .map(
      ([code, rule]) =>
        `| [${code}](${code}.md) | ${rule.severity} | ${languagesOf(rule)} | ${rule.source} | ${rule.why} |`,
    )
    .toSorted()
}

function languagesOf({ languages }: Rule): string {
  return languages === undefined ? 'all' : languages.map((code) => names[code]).join(', ')
}

function fixParts({ fixed, ...example }: RuleExample): readonly string[] {
  return fixed === undefined
    ? []
    : ['`masthead check --fix` makes of it:', fenced(excerptOf({ ...example, text: fixed }))]
}

function excerptOf({ facts, text }: RuleExcerpt): string {
  const shown = text.length > longest ? `${text.slice(0, text.indexOf('\n', longest / 4))}\n\n…` : text
  return facts === undefined ? shown : `${facts.trim()}\n---\n${shown}`
}

/** The texts of rules about length would fill the page. */
const longest = 4000

/** The message as it stands under the excerpt. */
function under(example: RuleExample, diagnostic: Diagnostic): Diagnostic {
  const [line, column] = placeIn(example, diagnostic)
  return {
    ...diagnostic,
    place: {
      path: diagnostic.place.path === 'document.yaml' ? 'document.yaml' : `${example.language}.md`,
      line,
      column,
    },
  }
}
