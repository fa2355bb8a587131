/** The plain words of a language file, by line rules of its own: what an author sees as text, block by block. */
import { parse } from 'yaml'

/** Blocks of a language file in reading order, and those that print elsewhere (notes). */
export function readSourceText(markdown) {
  const [, matter = '', body = markdown] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? []
  const facts = parse(matter) ?? {}
  const titles = (facts['agenda-titles'] ?? []).map(String)
  const blocks = blocksOf(body.replaceAll(/<!--[\s\S]*?-->/g, ''))
  const isNote = (block) => /^\[\^[^\]]+\]:/.test(block)
  return {
    inOrder: [...titles, ...blocks.filter((block) => !isNote(block)).flatMap(pieces)],
    elsewhere: [facts.subtitle, facts['agenda-note'], facts['sponsors-note'], ...blocks.filter(isNote)]
      .filter(Boolean)
      .flatMap(pieces),
  }
}

function blocksOf(body) {
  return body.split(/\n[ \t]*\n/).flatMap((block) => splitLines(block.trim()))
}

/** Table cells, list items and signature lines are blocks of their own; directives give their bracketed words. */
function splitLines(block) {
  const lines = block.split('\n').map((line) => line.trim())
  if (lines.every((line) => line.startsWith('|')))
    return lines.filter((line) => !/^[|:\s-]+$/.test(line)).flatMap(cells)
  const blocks = ['']
  for (const line of lines) {
    const directive = /^:{2,}[a-z-]*(?:\[([^\]]*)\])?(?:\{[^}]*\})?$/.exec(line)
    if (directive) blocks.push(directive[1] ?? '', '')
    else if (/^(#{1,6} |- |\d+[.)] |\[\^[^\]]+\]:)/.test(line)) blocks.push(line)
    else blocks[blocks.length - 1] += `\n${line}`
  }
  return blocks.filter((text) => text.trim() !== '')
}

function cells(row) {
  return row
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/^(> )+/, ''))
    .filter((cell) => !['', '^', '<'].includes(cell))
}

/** A block without its marks, cut where a number or a note mark is printed that the source does not hold. */
function pieces(block) {
  return block
    .trim()
    .replace(/^(#{1,6} (?:(?:[IVXLC]+|[A-Z]|\d+)\. |\([a-z]+\) )?|- |\d+[.)] |\[\^[^\]]+\]:)/, '')
    .replaceAll(/\{(#[^}]*|continued)\}\s*$/gm, '')
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '\0')
    .replaceAll(/\[\^[^\]]+\]|\[\]\(#[^)]*\)/g, '\0')
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(/(?<!\\)\*+/g, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/\\$/gm, '')
    .split('\0')
    .filter((piece) => piece.trim() !== '')
}
