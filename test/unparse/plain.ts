/** Documents as they read, for comparing. */
import type { Inline } from '../../pipeline/document.ts'
import { collapseWhitespace } from '../../pipeline/parse/collapse-whitespace.ts'

/** Left out: what is counted or composed, and where things stood. */
const unsaid: ReadonlySet<string> = new Set(['position', 'facts', 'comments', 'typed', 'says'])

/** A tree with its lines as they read. */
export function plain(value: unknown): unknown {
  if (value instanceof Map) return plain(Object.fromEntries(value))
  if (Array.isArray(value)) return value.length > 0 && value.every(isInline) ? said(value) : value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (unsaid.has(key) ? [] : [[key, plain(inner)]])),
  )
}

const inlines: ReadonlySet<unknown> = new Set(['text', 'noteReference', 'crossReference', 'lineBreak'])

function isInline(value: unknown): value is Inline {
  return typeof value === 'object' && value !== null && 'type' in value && inlines.has(value.type)
}

/** Words with their marks, calls, references and breaks. Marks of spaces cannot be seen. */
function said(line: readonly Inline[]): string {
  return collapseWhitespace(line)
    .map((inline) => {
      if (inline.type === 'lineBreak') return '⏎'
      if (inline.type === 'noteReference') return `⟦^${inline.label} ${inline.series}⟧`
      if (inline.type === 'crossReference') return `⟦#${inline.target} ${inline.marks.join('+')}⟧`
      const about = [...inline.marks, inline.link, inline.language].filter((each) => each !== undefined).join('+')
      return [...inline.value].map((sign) => (/\s/.test(sign) || about === '' ? sign : `${sign}⟨${about}⟩`)).join('')
    })
    .join('')
}
