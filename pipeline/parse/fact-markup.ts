/** Facts, titles of pictures and texts for those who cannot see are plain words: Markdown in them would be printed as it is typed. */
import type { Nodes } from 'mdast'
import type { Facts } from '../facts/facts.ts'
import { findMarkup, patternsFor } from '../text/markup/patterns.ts'
import { report } from '../diagnostics.ts'
import { reportAt, startOf, type ParseContext } from './context.ts'
import { visitsOf } from './walk.ts'

/** What Markdown would read. */
const read =
  /(?<![\p{L}\p{M}\p{N}])(\*{1,3})(?=[^\s*])[^*\n]{1,200}(?<=\S)\1|\[\^[^\]\s]{1,100}\]|\[[^\]\n]{0,200}\]\([^)\n]{1,300}\)|<\/?[a-z][^<>\n]{0,100}>|<!--|&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31});|\\(?:$|[!-/:-@[-`{-~])|`[^`\n]{1,200}`/giu

/** Reports the signs of Markdown in facts that are printed as they are written. */
export function reportFactMarkup(facts: Facts, { file, locate }: Pick<ParseContext, 'file' | 'locate'>): void {
  const written: readonly (readonly [key: string, words: string])[] = [
    ...facts.agendaTitles.map((lines) => ['agenda-titles', lines.join('\n')] as const),
    ...(facts.titlesAbove ?? []).map((title) => ['titles-above', title] as const),
    ['subtitle', facts.subtitle ?? ''],
    ['addressee', facts.addressee ?? ''],
    ['sender', facts.sender ?? ''],
    ['issuance-note', facts.issuanceNote ?? ''],
    ['symbols-note', facts.symbolsNote ?? ''],
    ...(facts.agendaNote ?? []).map((note) => ['agenda-note', note] as const),
    ['place', facts.place ?? ''],
    ['when', facts.when ?? ''],
    ['record-note', facts.recordNote ?? ''],
    ...(facts.presiding ?? []).map(({ office, name }) => ['presiding', `${office}\n${name}`] as const),
    ...(facts.members ?? []).map(({ name }) => ['members', name] as const),
    ...(facts.sponsorsNote ?? []).map(({ text }) => ['sponsors-note', text] as const),
  ]
  for (const [key, words] of written) {
    const place = facts.places.get(key) ?? locate(0)
    for (const found of signsIn(words)) report(file, 'fact-markup', place, key, found)
  }
}

/** Reports the signs of Markdown in titles of pictures, and in texts for those who cannot see: nothing is read in them. */
export function reportPlainMarkup(root: Nodes, context: ParseContext): void {
  for (const { node } of visitsOf(root))
    for (const [name, found] of plainWords(node).flatMap(signsOf))
      reportAt(context, startOf(node), 'plain-markup', name, found)
}

function plainWords(node: Nodes): readonly (readonly [name: string, words: string])[] {
  if (node.type === 'image') return [['the title of this picture', node.title ?? '']]
  if (node.type !== 'containerDirective') return []
  const given = new Map(Object.entries(node.attributes ?? {}))
  return ['desc', 'unit'].map((name) => [`“${name}”`, given.get(name) ?? ''] as const)
}

function signsOf([name, words]: readonly [string, string]): readonly (readonly [name: string, found: string])[] {
  return [...words.matchAll(read)].map(([found]) => [name, found])
}

function signsIn(words: string): readonly string[] {
  const right = [...words.matchAll(read)].map(([found]) => found)
  return right.length > 0 ? right : findMarkup(words, ['words'], patternsFor(words)).map((found) => found.words)
}
