/** What may be typed among facts: keys that the kind takes, and values that have names. */
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver/node'
import { issuerName, issuerNames } from '../facts/issuer.ts'
import { kindFacts } from '../../templates/kinds/kind.ts'
import { languages } from '../../templates/languages/index.ts'
import type { Language } from '../../templates/languages/language.ts'
import { chooseKind } from '../facts/choose-kind.ts'
import { definitions, isFactKey, isLanguageFact } from '../facts/definitions.ts'
import type { FactsPiece } from './fact-place.ts'
import { keysAt, valuesAt, type FactSchema } from './fact-schema.ts'
import { readFacts } from './read-facts.ts'
import { rangeOf } from './positions.ts'
import type { LookedAt } from './looked-at.ts'
import { placeInYaml, type YamlPlace } from './yaml-place.ts'

/** Completions at an offset of a text, within its facts. */
export function completeFacts(
  looked: LookedAt,
  offset: number,
  { yaml, start }: FactsPiece,
): readonly CompletionItem[] {
  const place = placeInYaml(yaml, offset - start)
  const range = rangeOf(looked.text.lines, { start: offset - place.word.length, end: offset })
  // A key without its space yet.
  const gap = place.part === 'value' && yaml[offset - start - place.word.length - 1] === ':' ? ' ' : ''
  const keys = place.part === 'value' ? [] : completeKeys(looked, place, yaml)
  const values = place.part === 'key' ? [] : completeValues(looked, place)
  return [...keys, ...values].map(({ insertText = '', ...item }) => ({
    ...item,
    textEdit: { range, newText: gap + insertText },
  }))
}

function completeKeys(looked: LookedAt, { path, beside }: YamlPlace, yaml: string): readonly CompletionItem[] {
  const known = [...keysAt(path)]
  const there = path.length > 0 ? beside : keysOfLines(yaml)
  const open = known.filter(([key]) => !there.includes(key))
  return (path.length > 0 ? open : open.filter(([key]) => isTaken(key, looked))).map(([key, schema]) =>
    keyItem(key, schema, path.length === 0 && looked.location !== undefined),
  )
}

function keyItem(key: string, { description, markdownDescription }: FactSchema, isOfText: boolean): CompletionItem {
  const example = isFactKey(key) ? definitions[key].example : undefined
  const told = markdownDescription ?? description
  return {
    label: key,
    kind: CompletionItemKind.Property,
    insertText: `${key}: `,
    ...(example === undefined ? {} : { detail: `${key}: ${example}` }),
    ...(told === undefined ? {} : { documentation: { kind: 'markdown', value: told } }),
    // Facts of one language come first in its file.
    ...(isOfText ? { sortText: `${isLanguageFact(key) ? 0 : 1}${key}` } : {}),
  }
}

/** Facts that have been typed. */
function keysOfLines(yaml: string): readonly string[] {
  return [...yaml.matchAll(/^([a-z][a-z-]*)[ \t]*:(?=\s|$)/gm)].map(([, key = '']) => key)
}

/** Whether a fact has its place in this file, and in this kind of document. */
function isTaken(key: string, { document, location }: LookedAt): boolean {
  if (location === undefined && isLanguageFact(key)) return false
  if (key === 'language') return location?.language === undefined
  const { facts } = readFactsOf(document.languages[0] ?? location)
  const isOfKinds = new Set<string>(kindFacts).has(key)
  if (!isOfKinds || facts === undefined || !facts.places.has('kind')) return true
  return new Set(Object.keys(chooseKind(facts).takes)).has(key) || key === 'supplement'
}

function readFactsOf(location: LookedAt['location']): Partial<ReturnType<typeof readFacts>> {
  return location === undefined ? {} : readFacts(location)
}

function completeValues(looked: LookedAt, { path }: YamlPlace): readonly CompletionItem[] {
  const code =
    looked.location?.language ?? looked.document.languages.find(({ language }) => language === 'en')?.language
  const language = languages[code ?? 'en']
  // A list may be one value, as `original` is.
  const words = [...new Set([...valuesAt(path), ...valuesAt([...path, 0])])]
  return words.map((word) => {
    const meaning = meaningOf(path, word, language)
    return {
      label: word,
      kind: CompletionItemKind.EnumMember,
      insertText: word,
      ...(meaning === undefined ? {} : { detail: meaning }),
    }
  })
}

/** What a value is called in the language of the text. */
function meaningOf([key]: YamlPlace['path'], word: string, language: Language): string | undefined {
  const issuer = key === 'organ' ? issuerNames.find((name) => name === word) : undefined
  if (issuer !== undefined) return issuerName(issuer, language)
  const names: ReadonlyMap<string, string> = new Map(
    key === 'committee'
      ? Object.entries(language.committees)
      : key === 'original' || key === 'language'
        ? Object.entries(languages).map(([code, { name }]) => [code, name])
        : [],
  )
  return names.get(word)
}
