/** Runs the rules of house style over one language of a document. */
import type { VFile } from 'vfile'
import { languages } from '../../templates/languages/index.ts'
import { noSettings, type CheckSettings } from '../check-settings.ts'
import { compose, tell, type Diagnostic } from '../diagnostics.ts'
import type { Document } from '../document.ts'
import { chooseKind } from '../facts/choose-kind.ts'
import { isSilenced } from '../silencing.ts'
import type { Source } from '../source.ts'
import { askAnew } from '../text/kept-answers.ts'
import { locateIn, type Locate } from '../text/positions.ts'
import { checkedLinesOf } from './checked-lines.ts'
import type { CheckedText, Rule, RuleFinding } from './rule.ts'
import { rules } from './rules/index.ts'

/** Which rules are run: a build refuses what breaks one that is an error, and says nothing of others. */
export type RuleChoice = 'all' | 'errors'

/** Tells what breaks the rules, and is not silenced. */
export function runRules(document: Document, choice: RuleChoice, file: VFile): void {
  const { source, settings = noSettings, dictionary, answers } = file.data
  if (source === undefined) throw new Error('the file carries no source')
  const breaches = findBreaches(
    { ...checkedText(document, source, settings), ask: answers?.ask ?? askAnew, ...(dictionary && { dictionary }) },
    choice,
  )
  for (const breach of breaches) if (!isSilenced(file, breach.code, breach.place)) tell(file, breach)
}

function findBreaches(text: CheckedText, choice: RuleChoice): readonly Diagnostic[] {
  const { source, document } = text
  const locate = locateIn(source.path, source.text)
  const chosen = Object.entries<Rule>(rules).filter(
    ([, rule]) => (choice === 'all' || rule.severity === 'error') && isOf(rule, document),
  )
  return chosen.flatMap(([code, rule]) =>
    rule.find(text).map((finding) => compose(rule, placeFinding(code, finding, locate), finding.details)),
  )
}

function isOf({ languages: codes, needs = [] }: Rule, { facts }: Document): boolean {
  return (codes === undefined || codes.includes(facts.language)) && needs.every((key) => facts.places.has(key))
}

/** What rules are given of a document. */
function checkedText(document: Document, source: Source, settings: CheckSettings): Omit<CheckedText, 'ask'> {
  return {
    document,
    source,
    settings,
    kind: chooseKind(document.facts),
    language: languages[document.facts.language],
    lines: checkedLinesOf(document, source),
  }
}

function placeFinding(code: string, { at, end, edit, edits = edit && [edit] }: RuleFinding, locate: Locate) {
  return {
    code,
    place: typeof at === 'number' ? locate(at) : at,
    ...(end === undefined ? {} : { end: locate(end) }),
    ...(edits === undefined ? {} : { edits }),
  }
}
