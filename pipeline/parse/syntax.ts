/** The frozen syntax of the source language: CommonMark with emphasis beside ideographs, front matter, notes, tables and block directives. */
import { directiveFromMarkdown } from 'mdast-util-directive'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { directive } from 'micromark-extension-directive'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified, type Preset, type Processor } from 'unified'
import { defaultLimits, type Limits } from '../text/limits.ts'
import { frontMatterEnd } from './section-ends.ts'
import { markArabicNumbers } from './arabic-numbers.ts'
import { mendDirectiveLines } from './directive-lines.ts'
import { dashBullets, markDashItems, narrowIndents } from './typed-bullets.ts'
import { literals } from './literals.ts'
import { limitText, type Construct, type Constructs, type Extension } from '../text/text-limits.ts'

/** What `remark-parse` has to be given to read a language file. */
export const syntax: Preset = syntaxWith(gfmFootnote(), defaultLimits)

function syntaxWith(notes: Extension, limits: Limits): Preset {
  return {
    plugins: [
      [remarkFrontmatter, ['yaml']],
      [extensions, notes, limits],
    ],
  }
}

/** The same for a part of a file: `notes` are the labels of those before it and outside; those inside are added to them. */
export function syntaxKnowing(notes: string[], limits: Limits): Preset {
  const { document, text } = gfmFootnote()
  return syntaxWith({ document: know(document, notes), text: know(text, notes) }, limits)
}

/** The extension keeps labels at the parser, where only its own constructs look for them (2.1.0). */
function know(constructs: Constructs = {}, notes: string[]): Constructs {
  const entries = Object.entries(constructs).map(([code, construct = []]) => [
    code,
    [construct].flat().map((each) => knowing(each, notes)),
  ])
  return Object.fromEntries(entries)
}

function knowing(construct: Construct, notes: string[]): Construct {
  return {
    ...construct,
    tokenize(...given) {
      this.parser.gfmFootnotes = notes
      return construct.tokenize.apply(this, given)
    },
  }
}

// An inline directive would eat "10:30" and "S/RES:242" (remark-directive 19, 24, 26, 29).
const { text: _, ...blockDirective } = directive()

// "[Original]: russe" is text; as the definition of a link it would vanish.
const withoutDefinitions = { disable: { null: ['definition'] } }

// Typed by `this` because unified hands the processor to a plugin that way.
function extensions(this: Processor, notes: Extension, limits: Limits): void {
  const data = this.data()
  const micromark = (data.micromarkExtensions ??= [])
  const mdast = (data.fromMarkdownExtensions ??= [])
  micromark.push(
    notes,
    gfmTable(),
    blockDirective,
    withoutDefinitions,
    cjkFriendlyExtension(),
    literals,
    limitText(limits),
  )
  mdast.push(gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), directiveFromMarkdown({ verbose: true }))
  const { parser: parse } = this
  if (parse !== undefined)
    this.parser = (text, file) => parse(dashBullets(markDashItems(markArabicNumbers(behindFacts(text)))), file)
}

/** What is read as it was meant is the text alone, not the facts before it. */
function behindFacts(text: string): string {
  const start = Math.min(text.length, frontMatterEnd(text))
  return text.slice(0, start) + mendDirectiveLines(narrowIndents(text.slice(start)))
}

/** Parses a whole text at once. */
export const parser = unified().use(remarkParse).use(syntax).freeze()
