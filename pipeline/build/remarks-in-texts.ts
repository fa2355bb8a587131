/** Comments and tracked changes of an edited file, in the texts of a source that it was merged into. */
import type { Finding } from '../diagnostics.ts'
import type { ReadText } from '../import/document/read-text.ts'
import { pairedRanges } from '../import/comments/paired-ranges.ts'
import { writeRemarks, type PlacedChange } from '../import/comments/write-remarks.ts'
import type { ChangeWay } from '../import/word/settle-properties.ts'
import { findFrontMatter } from '../text/front-matter.ts'
import type { Parsed } from './carried-base.ts'

/** What is put into texts: the reading that has the remarks, and what became of the changes among them. */
export interface Remarked {
  readonly read: ReadText
  readonly way: ChangeWay
}

export interface RemarkedTexts {
  readonly texts: ReadonlyMap<string, string>
  readonly findings: readonly Finding[]
  readonly changes: readonly PlacedChange[]
}

/** The texts with the comments; `findings` about them follow the lines that these add. */
export function remarkTexts(
  texts: ReadonlyMap<string, string>,
  { parsed, findings }: { readonly parsed: Parsed; readonly findings: readonly Finding[] },
  { read, way }: Remarked,
): RemarkedTexts {
  const { name, text, document } = parsed
  const matter = findFrontMatter(text)
  const bodyStart =
    matter === 'open' ? 0 : matter.bodyOffset + (/^\n*/.exec(text.slice(matter.bodyOffset))?.[0].length ?? 0)
  const rangeOf = pairedRanges(read.document, document)
  const written = writeRemarks({ name, text, bodyStart, rangeOf, remarks: read.remarks, way })
  return {
    texts: new Map([...texts, [name, written.text]]),
    findings: [...findings.map((each) => moved(each, name, written.lines)), ...written.findings],
    changes: written.changes,
  }
}

/** A finding about what stands further down by some lines. */
function moved(finding: Finding, name: string, lines: number): Finding {
  const [code, place, ...details] = finding
  const isMoved = place.path === name && place.line > 1
  // The same finding at another place: its code and details stay together.
  return isMoved ? ([code, { ...place, line: place.line + lines }, ...details] as Finding) : finding
}
