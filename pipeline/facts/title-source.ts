/** Where the title of a document comes from: its text, or a line composed from facts. */
import { languages } from '../../templates/languages/index.ts'
import type { Facts } from './facts.ts'
import type { ComposedLine, Kind } from '../../templates/kinds/kind.ts'

/** Facts of which a line needs one; a line without any is always there. */
const needs: Readonly<
  Record<
    ComposedLine,
    readonly (
      | 'adopted'
      | 'by'
      | 'number'
      | 'proponent'
      | 'section'
      | 'sponsors'
      | 'subtitle'
      | 'titlesAbove'
      | 'issuance'
      | 'addressee'
      | 'sender'
      | 'meeting'
    )[]
  >
> = {
  adoption: ['adopted'],
  'council-adoption': ['adopted'],
  proponent: ['proponent'],
  section: ['section'],
  sponsors: ['sponsors'],
  submission: ['by'],
  above: ['titlesAbove'],
  author: ['subtitle', 'by'],
  subtitle: ['subtitle'],
  issuance: ['issuance'],
  addressee: ['addressee'],
  sender: ['sender'],
  number: ['number'],
  statement: [],
  corrigendum: [],
  addendum: [],
  meeting: ['meeting'],
  record: ['meeting'],
  held: [],
}

/** The first source of the kind that the document has. */
export function titleSource({ title }: Kind, facts: Facts, hasText: boolean): 'text' | ComposedLine | undefined {
  return title.from.find((source) => (source === 'text' ? hasText : hasLine(source, facts)))
}

function hasLine(line: ComposedLine, facts: Facts): boolean {
  // Some languages have no words for it.
  if (line === 'record' && languages[facts.language].records.summary === undefined) return false
  const keys = needs[line]
  return keys.length === 0 || keys.some((key) => facts[key] !== undefined)
}

/** The facts that would give a title where the text has none. */
export function titleFacts({ title }: Kind): readonly string[] {
  return title.from.flatMap((source) => (source === 'text' ? [] : needs[source]))
}
