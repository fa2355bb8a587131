/** Inlines of the document to inlines of the publication: calls for notes and cross-references resolved. */
import { dispatch, type CrossReference, type Handlers, type Inline } from '../document.ts'
import type { Line, PublishedInline, PublishedText } from '../publication.ts'
import { wordReferences, type WordedReference } from './references.ts'
import type { Scope } from './scope.ts'

/** A line and what its references print. */
interface LineScope extends Scope {
  readonly references: ReadonlyMap<CrossReference, WordedReference>
}

const inlines: Handlers<Inline, LineScope, PublishedInline> = {
  text: ({ value, marks, link, language, ...node }, scope) => ({
    type: 'text',
    value,
    marks,
    ...(link === undefined ? {} : { link: { url: link } }),
    ...(language === undefined || language === scope.language.code ? {} : { language }),
    ...place(scope, { value, marks, ...node }),
  }),
  noteReference: (node, scope) => {
    const { text, kind, id } = scope.noteLabel(node)
    return { type: 'noteReference', kind, label: text, id, occurrence: scope.occurrence(node), joined: false }
  },
  crossReference: (node, scope) => {
    const { anchor } = scope.target(node)
    return { type: 'text', value: scope.references.get(node)?.words ?? '', marks: node.marks, link: { id: anchor } }
  },
  lineBreak: () => ({ type: 'lineBreak' }),
}

function place(scope: Scope, node: Inline): { readonly place?: PublishedText['place'] & {} } {
  const found = scope.placeOf(node)
  return found === undefined ? {} : { place: found }
}

/** A line of the publication. */
export function finishLine(line: readonly Inline[], scope: Scope): Line {
  const references = wordReferences(line, scope)
  const inside: LineScope = { ...scope, references }
  const said = line.flatMap((inline, index) => saidBy(inline, line[index + 1], inside))
  return joinCalls(said.map((inline) => dispatch(inlines, inline, inside)))
}

/** A reference that says nothing is left out, with the space before it; a number stays with the noun before it. */
function saidBy(inline: Inline, next: Inline | undefined, { references }: LineScope): readonly Inline[] {
  if (inline.type === 'crossReference' && !references.has(inline)) return []
  if (inline.type !== 'text' || next?.type !== 'crossReference') return [inline]
  const worded = references.get(next)
  if (worded === undefined) return [{ ...inline, value: inline.value.trimEnd() }]
  return [worded.isBare ? { ...inline, value: inline.value.replace(nounEnd, '$1\u00A0') } : inline]
}

/** A noun, whole or cut short, before the number of a reference; shorter words join two numbers. */
const nounEnd = /(\p{L}{4,}|\p{L}\.) $/u

/** A composed line: plain words. */
export function composedLine(text: string): Line {
  return [{ type: 'text', value: text, marks: [] }]
}

/** Calls that follow each other directly are joined by a raised comma. */
export function joinCalls(line: Line): Line {
  return line.map((inline, index) =>
    inline.type === 'noteReference' && line[index + 1]?.type === 'noteReference' ? { ...inline, joined: true } : inline,
  )
}
