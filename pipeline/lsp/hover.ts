/** What an editor shows where the mouse rests: what is composed there, in the language of the document. */
import type { Hover, MarkupContent } from 'vscode-languageserver/node'
import { languages } from '../../templates/languages/index.ts'
import { isDirectiveName } from '../parse/directive-names.ts'
import { usageOf } from '../parse/directives.ts'
import { linesOfFact } from './composed-facts.ts'
import { factsAt } from './fact-place.ts'
import { schemasAt } from './fact-schema.ts'
import { nameAt, namesIn, samePlaces, type NameUse } from './names.ts'
import {
  numberDocument,
  partNamed,
  partsOf,
  wordsOfPart,
  wordsOfReference,
  type NumberedDocument,
} from './numbered-document.ts'
import { lineAt, positionAt, rangeOf } from './positions.ts'
import { readFacts } from './read-facts.ts'
import type { LookedAt } from './looked-at.ts'
import { placeInYaml, type FactStep } from './yaml-place.ts'

/** What stands at an offset of a text; nothing where there is nothing to say. */
export function hoverAt(looked: LookedAt, offset: number): Hover | undefined {
  const facts = factsAt(looked, offset)
  if (facts !== undefined) return hoverFact(pathAt(facts.yaml, offset - facts.start), looked)
  const { lines } = looked.text
  const use = nameAt(namesIn(lines.text), offset)
  const document = looked.checked?.document
  const counted = document && numberDocument(document)
  if (use !== undefined && counted !== undefined) {
    const words = use.kind === 'note' ? wordsOfNote(use, counted) : wordsOfName(use, looked, counted)
    return words === undefined ? undefined : { contents: markdown(words), range: rangeOf(lines, use) }
  }
  const { line, character } = positionAt(lines, offset)
  const words = hoverDirective(lineAt(lines, line), character) ?? (counted && labelAt(offset, line, counted))
  return words === undefined ? undefined : { contents: markdown(words) }
}

function markdown(value: string): MarkupContent {
  return { kind: 'markdown', value }
}

/** Words of the document as they are: nothing in them is markup. */
function asText(words: string): string {
  return `\`\`\`text\n${words.replaceAll('```', "'''")}\n\`\`\``
}

/** The keys around an offset, with the one that it stands in. */
function pathAt(yaml: string, offset: number): readonly FactStep[] {
  const before = /[\w-]*$/.exec(yaml.slice(0, offset))?.[0] ?? ''
  const after = /^[\w-]*/.exec(yaml.slice(offset))?.[0] ?? ''
  const start = offset - before.length
  const isKey = /^[ \t]*:(?:\s|$)/.test(yaml.slice(offset + after.length))
  const { path } = placeInYaml(yaml, isKey ? start : offset + after.length)
  return isKey ? [...path, before + after] : path
}

function hoverFact(path: readonly FactStep[], { document, location }: LookedAt): Hover | undefined {
  const [key] = path
  const schema = schemasAt(path).find(({ description }) => description !== undefined)
  if (typeof key !== 'string' || (schema === undefined && path.length === 1)) return undefined
  const told = schema?.markdownDescription ?? schema?.description
  const versions = location === undefined ? document.languages : [location]
  const composed = versions.flatMap((version) => {
    const { facts } = readFacts(version)
    const lines = facts === undefined ? [] : linesOfFact(key, facts)
    return facts === undefined || lines.length === 0
      ? []
      : [`${languages[facts.language].name}:\n${asText(lines.join('\n'))}`]
  })
  const name = path.filter((step) => typeof step === 'string').join('.')
  const parts = [`**${name}**`, ...composed, ...(told === undefined ? [] : [told])]
  return { contents: markdown(parts.join('\n\n')) }
}

function wordsOfNote({ name }: NameUse, { document, notes }: NumberedDocument): string | undefined {
  const label = [name, name.toLowerCase()].find((each) => document.notes.has(each))
  const note = label === undefined ? undefined : document.notes.get(label)
  if (label === undefined || note === undefined) return undefined
  const printed = notes.get(label)?.text
  return asText(
    [printed, ...note.children.map((block) => wordsOfPart(block, 1000))]
      .filter((words) => words !== undefined)
      .join(' '),
  )
}

function wordsOfName(use: NameUse, { text }: LookedAt, counted: NumberedDocument): string | undefined {
  const part = partNamed(counted.document, use.name)
  if (part === undefined) return undefined
  const label = counted.labels.get(part)
  const printed = use.role === 'called' ? wordsOfReference(use.start, counted) : label?.reference
  const calls = samePlaces(namesIn(text.lines.text), use).filter(({ role }) => role === 'called').length
  const said = [printed === '' ? undefined : printed, wordsOfPart(part)].filter(
    (words) => words !== undefined && words !== '',
  )
  const count = use.role === 'given' ? [`Referred to ${calls === 1 ? 'once' : `${calls} times`} in this text.`] : []
  return [asText(said.join('\n')), ...count].join('\n\n')
}

/** How a directive is written, on its name. */
function hoverDirective(line: string, character: number): string | undefined {
  const found = /^([ \t>]*:{2,})([a-z-]+)/.exec(line)
  const [, colons = '', name = ''] = found ?? []
  if (!isDirectiveName(name) || character > colons.length + name.length) return undefined
  return asText(usageOf(name))
}

/** The label that a block is printed with, on what is typed for it. */
function labelAt(offset: number, line: number, { document, labels }: NumberedDocument): string | undefined {
  const part = partsOf(document).find(({ position }) => position?.start.line === line + 1)
  const label = part && labels.get(part)
  if (part === undefined || label?.text === undefined) return undefined
  const words = 'children' in part && part.type !== 'attachment' ? part.children[0]?.position?.start.offset : undefined
  return words === undefined || offset < words || part.type === 'attachment' ? asText(label.text) : undefined
}
