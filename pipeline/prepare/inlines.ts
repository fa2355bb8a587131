/** Inlines of the document to inlines of the publication: calls for notes and cross-references resolved. */
import { dispatch, type Handlers, type Inline } from '../document.ts'
import type { Line, PublishedInline, PublishedText } from '../publication.ts'
import type { Scope } from './scope.ts'

const inlines: Handlers<Inline, Scope, PublishedInline> = {
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
    const { text, anchor } = scope.target(node.target)
    return { type: 'text', value: text, marks: node.marks, link: { id: anchor } }
  },
  lineBreak: () => ({ type: 'lineBreak' }),
}

function place(scope: Scope, node: Inline): { readonly place?: PublishedText['place'] & {} } {
  const found = scope.placeOf(node)
  return found === undefined ? {} : { place: found }
}

/** A line of the publication. */
export function finishLine(line: readonly Inline[], scope: Scope): Line {
  return joinCalls(line.map((inline) => dispatch(inlines, inline, scope)))
}

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
