/** CommonMark with notes and tables, as wikis and programs write it. */
import type { Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import type { Finding } from '../../diagnostics.ts'
import { findComplexity } from '../../read/complexity.ts'
import { defaultLimits } from '../../text/limits.ts'
import type { Locate } from '../../text/positions.ts'
import { limitText, PassedLimit } from '../../text/text-limits.ts'

// pandoc indents paragraphs of an item by four columns: they are no code.
const withoutIndentedCode = { disable: { null: ['codeIndented'] } }

// Typed by `this` because unified hands the processor to a plugin that way.
function extensions(this: Processor): void {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(
    gfmFootnote(),
    gfmTable(),
    cjkFriendlyExtension(),
    withoutIndentedCode,
    limitText(defaultLimits),
  )
  ;(data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown(), gfmTableFromMarkdown())
}

const parser = unified().use(remarkParse).use(extensions).freeze()

/** Thrown for a text that no parser is given. */
export class TooComplex extends Error {
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super('too complex')
    this.findings = findings
  }
}

/** The tree of a text whose offsets have places. */
export function parseText(text: string, locate: Locate): Root {
  const complex = findComplexity({ text, start: 0, locate }, defaultLimits)
  if (complex.length > 0) throw new TooComplex(complex)
  try {
    return parser.parse(text)
  } catch (fault) {
    if (!(fault instanceof PassedLimit)) throw fault
    const { offset, found, limit } = fault
    throw new TooComplex([['complexity', locate(offset), found, String(limit)]])
  }
}
