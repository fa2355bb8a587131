/** Facts to the YAML that an author writes. */
import { Document, isCollection, isPair, isScalar, visit, type YAMLMap, type YAMLSeq } from 'yaml'
import { factsSchema } from '../facts/definitions.ts'
import type { WrittenFactList } from '../facts/written.ts'

/** The text of `document.yaml`, or of front matter without its rules. */
export function writeFacts(facts: WrittenFactList): string {
  if (Object.keys(facts).length === 0) return ''
  // The reader guesses no types: "80" and "true" are texts without quotation marks.
  const document = new Document(inOrder(facts), { schema: 'failsafe' })
  visit(document, {
    Scalar: (_, node) => {
      if (needsQuotes(String(node.value))) node.type = 'QUOTE_DOUBLE'
    },
    Collection: (_, node, path) => {
      const around = path.filter(isCollection).length
      node.flow = around > 1 || (around === 1 && isShort(node))
    },
  })
  return document.toString({ lineWidth: 0 })
}

/** Facts in the order in which the schema has them, and authors write them. */
function inOrder(facts: WrittenFactList): WrittenFactList {
  const order = Object.keys(factsSchema.shape)
  return Object.fromEntries(Object.entries(facts).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)))
}

/** True for nothing, and for lines with spaces at an edge, which a block of lines may lose (yaml 2.9.1). */
function needsQuotes(text: string): boolean {
  return text === '' || /^\s|\s$|[^\S\n]\n|\n\s/.test(text)
}

/** Longer texts have a line each. */
const longest = 20

/** True for a list or group of short texts, which one line holds. */
function isShort({ items }: YAMLMap | YAMLSeq): boolean {
  return items
    .map((item) => (isPair(item) ? item.value : item))
    .every((value) => isScalar<string>(value) && value.value.length <= longest && !value.value.includes('\n'))
}

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** A language file with more facts at the head of its front matter. */
export function addFacts(file: Uint8Array, facts: WrittenFactList): Uint8Array {
  const more = writeFacts(facts)
  if (more === '') return file
  const text = decoder.decode(file)
  return encoder.encode(
    /^---[ \t]*\n/.test(text) ? text.replace(/^---[ \t]*\n/, () => `---\n${more}`) : `---\n${more}---\n\n${text}`,
  )
}
