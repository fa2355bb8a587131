/** The source as it travels in a Word file: without what its author wrote for nobody else. */
import { sha256 } from '../text/sha256.ts'
import type { Document } from '../document.ts'
import type { TextRange } from '../text/positions.ts'
import type { OriginFile } from '../word/origin.ts'
import type { Source } from '../source.ts'

/** The files of the source, their comments cut out; the language file is the last of them. */
export function composeOrigin({ files }: Source, { comments }: Pick<Document, 'comments'>): readonly OriginFile[] {
  return files.map(({ name, text, comments: inFacts }, index) => {
    const inText = index === files.length - 1 ? comments : []
    // From the end, so that places hold.
    const withoutText = inText.toReversed().reduce((left, comment) => cutOne(left, comment, joinBlocks), text)
    const whole = inFacts.toReversed().reduce((left, comment) => cutOne(left, comment, joinFacts), withoutText)
    return { name, text: whole, sha256: sha256(text) }
  })
}

type Join = (before: string, after: string) => string

/** A comment that has lines to itself goes with them; one at the end of a line goes with the space before it. */
function cutOne(text: string, { start, end }: TextRange, join: Join): string {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  const lineEnd = /^[ \t]*(?:\n|$)/.exec(after)
  if (lineEnd === null) return before + after
  const lineStart = /(?:^|\n)([ \t]*)$/.exec(before)
  if (lineStart === null) return before.replace(/[ \t]+$/, '') + after
  if (join === joinBlocks && goesOn.test(after)) return `${before}<!-- -->${after}`
  return join(before.slice(0, start - (lineStart[1] ?? '').length), after.slice(lineEnd[0].length))
}

const joinFacts: Join = (before, after) => before + after

/** Where a list could go on behind it, an empty comment stays. */
const goesOn = /^[ \t]*\n+(?:[ \t]|[-*+] |\d+[.)] )/

/** What stood apart stays apart: a line is left between paragraphs. */
const joinBlocks: Join = (before, after) => {
  if (before.endsWith('\n\n') && after.startsWith('\n')) return before + after.slice(1)
  const isApart = before === '' || before.endsWith('\n\n') || after === '' || after.startsWith('\n')
  return isApart ? before + after : `${before}\n${after}`
}
