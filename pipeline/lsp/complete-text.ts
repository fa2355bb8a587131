/** What may be typed in a text: names behind `](#`, notes behind `[^`, directives, what these take, languages, symbols. */
import { CompletionItemKind, InsertTextFormat, type CompletionItem, type TextEdit } from 'vscode-languageserver/node'
import { languages } from '../../templates/languages/index.ts'
import { setMarks } from '../document.ts'
import type { AttributeKind } from '../parse/directive-attributes.ts'
import { colonsOf, directiveNames, formOf, isDirectiveName } from '../parse/directive-names.ts'
import { attributesOf, usageOf } from '../parse/directives.ts'
import { namesIn } from './names.ts'
import { numberDocument, partNamed, wordsOfPart } from './numbered-document.ts'
import { lineAt, positionAt, rangeOf } from './positions.ts'
import type { LookedAt } from './looked-at.ts'
import { findSymbols } from './symbols.ts'

/** An item, and what is typed instead of the word that it completes. */
type Item = CompletionItem & { readonly insertText: string }

/** What is typed before the cursor, and how to go on. */
interface Trigger {
  readonly pattern: RegExp
  /** Gets the groups of the pattern; the last of them is the word that is completed. */
  readonly complete: (groups: readonly string[], looked: LookedAt) => readonly Item[] | Promise<readonly Item[]>
}

const triggers: readonly Trigger[] = [
  { pattern: /\]\(#([\w-]*)$/, complete: (_, looked) => ids(looked) },
  { pattern: /\]\(((?:lang|set):?[\w-]*|)$/, complete: () => targets() },
  { pattern: /\[\^([^\s[\]]*)$/, complete: (_, looked) => notes(looked) },
  {
    pattern: /^[ \t>]*:{2,}([a-z-]+)(?:\[.*\])?\{[^{}]*?\b([a-z-]+)="?((?:[\w-]+[ ,]+)*[\w-]*)$/,
    complete: ([name = '', attribute = '']) => values(name, attribute),
  },
  {
    pattern: /^[ \t>]*:{2,}([a-z-]+)(?:\[.*\])?\{(?:[^{}]*[\s])?([\w-]*)$/,
    complete: ([name = '']) => attributes(name),
  },
  { pattern: /^[ \t>]*(:{2,3}[a-z-]*)$/, complete: () => directives() },
  { pattern: /(?:^|\s)\{((?:[\w-]*))$/, complete: () => braces() },
  { pattern: /(?:^|[^\p{L}\p{N}/])([A-Z]{1,10}\/[A-Z\d/.()-]*)$/u, complete: (_, looked) => symbols(looked) },
]

/** Completions at an offset of a text. */
export async function completeText(
  looked: LookedAt,
  offset: number,
  takesSnippets: boolean,
): Promise<readonly CompletionItem[]> {
  const { lines } = looked.text
  const { line, character } = positionAt(lines, offset)
  const before = lineAt(lines, line).slice(0, character)
  for (const { pattern, complete } of triggers) {
    const found = pattern.exec(before)
    if (found === null) continue
    const groups = found.slice(1)
    const word = groups.at(-1) ?? ''
    const range = rangeOf(lines, { start: offset - word.length, end: offset })
    const items = await complete(groups, looked)
    return items.map(({ insertText, ...item }) => toItem(item, { range, newText: insertText }, takesSnippets))
  }
  return []
}

/** An item for an editor; for one that takes no snippets, without the places to go on at. */
function toItem(item: CompletionItem, textEdit: TextEdit, takesSnippets: boolean): CompletionItem {
  if (takesSnippets || item.insertTextFormat !== InsertTextFormat.Snippet) return { ...item, textEdit }
  const { insertTextFormat: _, ...plain } = item
  return { ...plain, textEdit: { ...textEdit, newText: textEdit.newText.replaceAll(/\$\d/g, '') } }
}

function ids({ text, checked }: LookedAt): readonly Item[] {
  const given = namesIn(text.lines.text).filter(({ kind, role }) => kind === 'id' && role === 'given')
  const document = checked?.document
  return [...new Set(given.map(({ name }) => name))].map((name) => {
    const part = document && partNamed(document, name)
    const label = document && part && numberDocument(document).labels.get(part)?.reference
    return {
      label: name,
      kind: CompletionItemKind.Reference,
      insertText: name,
      ...(label === undefined || label === '' ? {} : { detail: label }),
      ...(part === undefined ? {} : { documentation: wordsOfPart(part) }),
    }
  })
}

/** What a link may be that is no address. */
function targets(): readonly Item[] {
  const codes = Object.values(languages).map(({ code, name }) => ({ label: `lang:${code}`, detail: name }))
  const looks = Object.keys(setMarks).map((name) => ({ label: `set:${name}`, detail: name }))
  return [...codes, ...looks].map((item) => ({ ...item, kind: CompletionItemKind.Value, insertText: item.label }))
}

/** Notes that are written, and the next number. */
function notes({ text, checked }: LookedAt): readonly Item[] {
  const uses = namesIn(text.lines.text).filter(({ kind }) => kind === 'note')
  const names = [...new Set(uses.map(({ name }) => name))]
  const next = Math.max(0, ...names.map(Number).filter(Number.isInteger)) + 1
  const written = checked?.document?.notes
  const known = names.map((name) => {
    const words = (written?.get(name.toLowerCase())?.children ?? []).map((block) => wordsOfPart(block)).join(' ')
    return {
      label: name,
      insertText: name,
      kind: CompletionItemKind.Reference,
      ...(words === '' ? {} : { documentation: words }),
    }
  })
  const fresh = { label: String(next), insertText: String(next), kind: CompletionItemKind.Value, detail: 'a new note' }
  return [...known, fresh]
}

function directives(): readonly Item[] {
  return directiveNames.map((name) => {
    const { form, hasLabel } = formOf(name)
    const opening = `${colonsOf(form)}${name}`
    const line = hasLabel ? `${opening}[$1]` : opening
    return {
      label: opening,
      kind: CompletionItemKind.Snippet,
      documentation: usageOf(name),
      insertTextFormat: InsertTextFormat.Snippet,
      insertText: form === 'leaf' ? `${line}$0` : `${line}\n$0\n:::`,
    }
  })
}

function attributes(name: string): readonly Item[] {
  const taken = isDirectiveName(name) ? Object.entries<AttributeKind>(attributesOf(name)) : []
  return taken.map(([attribute, kind]) => ({
    label: kind === 'id' ? '#name' : attribute,
    kind: CompletionItemKind.Property,
    insertTextFormat: InsertTextFormat.Snippet,
    insertText: kind === 'id' ? '#$1' : attribute + valueOf(kind),
  }))
}

/** What is typed behind the name of an attribute. */
function valueOf(kind: AttributeKind): string {
  if (kind === 'flag') return ''
  return kind === 'text' || kind === 'states' ? '="$1"' : '=$1'
}

function values(name: string, attribute: string): readonly Item[] {
  const kind = isDirectiveName(name)
    ? new Map(Object.entries<AttributeKind>(attributesOf(name))).get(attribute)
    : undefined
  const words = kind === 'languages' ? Object.keys(languages) : Array.isArray(kind) ? kind : []
  return words.map((word: string) => ({ label: word, kind: CompletionItemKind.EnumMember, insertText: word }))
}

/** Braces at the end of a paragraph, a heading or a figure. */
function braces(): readonly Item[] {
  const words = { '#name': '#$1', continued: 'continued', 'start=': 'start=$1', float: 'float' }
  return Object.entries(words).map(([label, insertText]) => ({
    label,
    kind: CompletionItemKind.Property,
    insertTextFormat: InsertTextFormat.Snippet,
    insertText,
  }))
}

async function symbols({ document, text }: LookedAt): Promise<readonly Item[]> {
  const found = await findSymbols(document, text)
  return found.map(({ symbol, source }) => ({
    label: symbol,
    kind: CompletionItemKind.Value,
    insertText: symbol,
    detail: source,
  }))
}
