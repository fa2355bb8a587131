/** Holds the texts of rules against them, as a build would. */
import { VFile } from 'vfile'
import { decide } from '../../pipeline/compile.ts'
import { diagnosticsOf, type Diagnostic } from '../../pipeline/diagnostics.ts'
import { readSource } from '../../pipeline/read/source.ts'
import { titles } from './titles.ts'
import type { RuleExcerpt } from '../../pipeline/check/rule.ts'
import type { TextEdit } from '../../pipeline/text/positions.ts'

/** Facts of a report, as a file has them. */
export const commonFacts = `kind: report
organ: general-assembly
session: 80
distribution: general
date: 2025-09-01
original: en
by: secretary-general
`

/** The language file of an excerpt. */
export function fileOf({ language, text }: RuleExcerpt): string {
  return `${headOf(language)}${text}\n`
}

/** Everything that is told of an excerpt. */
export async function checkExcerpt(excerpt: RuleExcerpt): Promise<readonly Diagnostic[]> {
  return checkFile(excerpt, fileOf(excerpt))
}

/** Everything that is told of a language file with the facts of an excerpt. */
export async function checkFile({ language, facts }: RuleExcerpt, content: string): Promise<readonly Diagnostic[]> {
  const file = new VFile()
  const root = new Map(
    Object.entries({ 'document.yaml': factsWith(facts), 'text.md': content }).map(([name, text]) => [
      name,
      new TextEncoder().encode(text),
    ]),
  )
  const shared = { name: 'document.yaml', path: 'document.yaml' }
  const location = { document: 'text', root, name: 'text.md', path: 'text.md', language, facts: shared }
  const source = readSource(file, location)
  if (source !== undefined)
    await decide(source, { formats: [], carriesSource: false, checks: true, spells: true }, file)
  return diagnosticsOf(file)
}

/** Where something stands, counted from the first line of the excerpt; what stands among its facts, from the first of them. */
export function placeIn(
  { language, facts }: RuleExcerpt,
  { place }: Diagnostic,
): readonly [line: number, column: number] {
  const before = place.path === 'document.yaml' ? keptFacts(facts).join('\n') : headOf(language)
  return [place.line - before.split('\n').length + 1, place.column]
}

/** A text with some edits made. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((made, { start, end, text: own }) => made.slice(0, start) + own + made.slice(end), text)
}

function headOf(language: RuleExcerpt['language']): string {
  return `# ${titles[language]}\n\n`
}

/** The facts of a report, or in their place those that an excerpt has. */
function factsWith(lines = ''): string {
  return `${keptFacts(lines).join('\n')}${lines.trim()}\n`
}

/** Those of a report that an excerpt leaves, and an empty line end. */
function keptFacts(lines = ''): readonly string[] {
  const keys = new Set([...lines.matchAll(/^([a-z-]+):/gm)].map(([, key = '']) => key))
  if (keys.has('kind')) keys.add('by')
  return commonFacts.split('\n').filter((line) => !keys.has(line.split(':')[0] ?? ''))
}
