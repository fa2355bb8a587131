/** Parts of blocks as an author writes them, and the blocks that hold no others. */
import type { Block, Figure, Inline } from '../document.ts'
import { writeOnOneLine, writeParagraphText } from './inline-text.ts'

/** A label in brackets. */
export function label(line: readonly Inline[]): string {
  return line.length === 0 ? '' : `[${writeOnOneLine(line)}]`
}

/** Attributes in braces. */
export function braces(about: readonly string[]): string {
  return about.length === 0 ? '' : `{${about.join(' ')}}`
}

/** The name of a block behind its words. */
export function nameOf({ id }: { readonly id?: string }): string {
  return id === undefined ? '' : ` {#${id}}`
}

/** Signs at the end of a heading would close it. */
export function headingText(line: readonly Inline[]): string {
  return writeOnOneLine(line).replace(/(^|\s)(#+)$/, '$1\\$2')
}

type Plain = Extract<Block, { type: 'heading' | 'signature' | 'endLines' | 'figure' | 'contents' | 'pageBreak' }>

/** Blocks that hold no others. */
export function blockText(block: Plain): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${block.marker === undefined ? '' : `${block.marker} `}${headingText(block.children)}${nameOf(block)}`
    case 'signature':
      return `:::signature\n${linesText(block.lines)}\n:::`
    case 'endLines':
      return `:::end\n${linesText(block.lines)}\n:::`
    case 'figure':
      return figureText(block)
    case 'contents':
      return `::contents${braces([...(block.depth === 5 ? [] : [`depth=${block.depth}`]), ...(block.paragraphs ? ['paragraphs'] : [])])}`
    case 'pageBreak':
      return '::page-break'
  }
}

/** In a block of lines every line end counts. */
function linesText(lines: readonly (readonly Inline[])[]): string {
  return lines.map((line) => writeParagraphText(line).replace(/\\\n/g, '\n')).join('\n')
}

function figureText({ source, alternative, title, id }: Figure): string {
  const words = title === undefined ? '' : ` "${title.replace(/["\\]/g, '\\$&')}"`
  return `![${alternative.replace(/[[\]\\`*_<&]/g, '\\$&')}](${source}${words})${id === undefined ? '' : `{#${id}}`}`
}
