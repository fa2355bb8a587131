/** Facts as an author writes them, YAML of texts, lists and groups: read and written. */
import { VFile } from 'vfile'
import { defaultLimits } from '../text/limits.ts'
import { locateIn } from '../text/positions.ts'
import { valuesOf } from '../read/fact-tree.ts'
import { parseFacts } from '../read/yaml.ts'
import { factsSchema } from '../facts/definitions.ts'
import type { WrittenFact, WrittenFactList } from '../facts/written.ts'

/** The facts of a text as they are written; absent where it cannot be read. */
export function readFacts(yaml: string): WrittenFactList | undefined {
  const facts = parseFacts(new VFile(), { yaml, locate: locateIn('facts', yaml) }, defaultLimits)
  // Facts are texts, lists and groups: what the tree holds.
  return facts && (valuesOf(facts) as WrittenFactList)
}

/** A text that YAML takes as it is, and our schema as a text. */
const plain = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ./()’'-]*$/u

function scalar(text: string): string {
  if (plain.test(text) && text === text.trim() && !/ #|: /.test(text)) return text
  // JSON is YAML; what it leaves as it is is printable.
  return JSON.stringify(text).replace(
    /[\u0085\u2028\u2029]/g,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
}

function flow(value: WrittenFact): string {
  if (typeof value === 'string') return /[,[\]{}]/.test(value) ? JSON.stringify(value) : scalar(value)
  if (Array.isArray(value)) return `[${(value as readonly WrittenFact[]).map(flow).join(', ')}]`
  const entries = Object.entries(value as Readonly<Record<string, WrittenFact>>)
  return `{ ${entries.map(([key, each]) => `${key}: ${flow(each)}`).join(', ')} }`
}

function isTextList(value: WrittenFact): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

/** Lines as a block, where none of them begins or ends with a space. */
function item(given: string): string {
  const text = given.trim()
  if (!text.includes('\n') || /^[^\S\n]|[^\S\n]$|^$/m.test(text)) return `  - ${scalar(text)}\n`
  return `  - |\n${text
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('')}`
}

function line(key: string, value: WrittenFact): string {
  if (typeof value === 'string') return `${key}: ${scalar(value)}\n`
  if (isTextList(value) && value.some((text) => text.length > 20 || text.includes('\n')))
    return `${key}:\n${value.map(item).join('')}`
  if (Array.isArray(value) && !isTextList(value))
    return `${key}:\n${(value as readonly WrittenFact[]).map((each) => `  - ${flow(each)}\n`).join('')}`
  if (!Array.isArray(value) && key === 'job') {
    const entries = Object.entries(value as Readonly<Record<string, WrittenFact>>)
    return `${key}:\n${entries.map(([code, each]) => `  ${code}: ${flow(each)}\n`).join('')}`
  }
  return `${key}: ${flow(value)}\n`
}

/** The order in which the schema has them, and authors write them. */
const order = Object.keys(factsSchema.shape)

/** The text of `document.yaml`, or of front matter without its rules. */
export function writeFacts(facts: WrittenFactList): string {
  const keys = Object.keys(facts).toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
  return keys
    .flatMap((key) => {
      const value = facts[key]
      return value === undefined ? [] : [[key, value] as const]
    })
    .map(([key, value]) => line(key, value))
    .join('')
}

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** A language file with more facts at the head of its front matter. */
export function addFacts(file: Uint8Array, facts: WrittenFactList): Uint8Array {
  const more = writeFacts(facts)
  if (more === '') return file
  const text = decoder.decode(file)
  return encoder.encode(
    /^---[ \t]*\n/.test(text) ? text.replace(/^---[ \t]*\n/, `---\n${more}`) : `---\n${more}---\n\n${text}`,
  )
}
