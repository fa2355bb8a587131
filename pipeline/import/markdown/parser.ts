/** CommonMark with notes and tables, as wikis and programs write it. */
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { defaultLimits } from '../../text/limits.ts'
import { limitText } from '../../text/text-limits.ts'

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

export const parser = unified().use(remarkParse).use(extensions).freeze()
