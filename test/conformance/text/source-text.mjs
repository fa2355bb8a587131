/** The plain words of a language file, by line rules of its own: what an author sees as text, block by block. */
import { parse } from 'yaml'

/** Blocks of a language file in reading order, and those that print elsewhere (notes). */
export function readSourceText(markdown) {
  const [, matter = '', body = markdown] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? []
  const facts = parse(matter) ?? {}
  const titles = (facts['agenda-titles'] ?? []).map(String)
  const { text, notes } = cutNotes(body.replaceAll(/<!--[\s\S]*?-->/g, ''))
  return {
    inOrder: [...titles, ...blocksOf(text).flatMap(pieces)],
    elsewhere: [facts.subtitle, facts['agenda-note'], ...notesOf(facts), ...notes.flatMap(blocksOf)]
      .filter(Boolean)
      .flatMap(pieces),
  }
}

/** Notes with an asterisk that the facts give: for all sponsors or some of them, and on an issuance. */
function notesOf({ 'sponsors-note': sponsors, 'issuance-note': issuance }) {
  return [sponsors, issuance].flat().map((note) => note?.text ?? note)
}

/** Notes with the indented blocks that go on in them. */
function cutNotes(body) {
  const note = /^\[\^[^\]]+\]:.*(?:\n(?!\[\^|:::|[ \t]*$).+|\n[ \t]*\n {4}.*)*/gm
  return { text: body.replaceAll(note, ''), notes: body.match(note) ?? [] }
}

function blocksOf(body) {
  return body.split(/\n[ \t]*\n/).flatMap((block) => splitLines(block.trim()))
}

/** Table cells, list items and signature lines are blocks of their own; directives give their bracketed words. */
function splitLines(block) {
  const lines = block.split('\n').map((line) => line.trim())
  const blocks = ['']
  for (const line of lines) {
    const directive = /^:{2,}[a-z-]*(?:\[(.*)\])?(?:\{[^}]*\})?$/.exec(line)
    if (directive) blocks.push(directive[1] ?? '', '')
    else if (line.startsWith('|')) blocks.push(...cells(line), '')
    else if (/^(#{1,6} |- |\d+[.)] |\[\^[^\]]+\]:)/.test(line)) blocks.push(line)
    else blocks[blocks.length - 1] += `\n${line}`
  }
  return blocks.filter((text) => text.trim() !== '')
}

/** Cells of a row; the line under the head has none. */
function cells(row) {
  if (/^[|:\s-]+$/.test(row)) return []
  return row
    .split(/(?<!\\)\|/)
    .flatMap((cell) =>
      cell
        .trim()
        .replace(/^(> )+/, '')
        .split(/(?<=\s)\\(?=\s)/),
    )
    .map((paragraph) => paragraph.trim().replace(/^- /, ''))
    .filter((cell) => !['', '^', '<'].includes(cell))
}

/** A block without its marks, cut where a number or a note mark is printed that the source does not hold, with the punctuation beside it. */
function pieces(block) {
  return (
    block
      .trim()
      .replace(/^(#{1,6} (?:(?:[IVXLC]+|[A-Z]|\d+)\. |\([a-z]+\) )?|- |\d+[.)] |\[\^[^\]]+\]:)/, '')
      .replaceAll(/\{(#[^}]*|continued)\}\s*$/gm, '')
      .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '\0')
      .replaceAll(/ ?[.,;，。；]?(?:\[\^[^\]]+\])+[.,;，。；]?/g, '\0')
      .replaceAll(/\[\]\(#[^)]*\)/g, '\0')
      // Raised and lowered words stand on lines of their own, small capitals are drawn as capitals: `test/looks.test.ts` looks at them.
      .replaceAll(/\[[^\]]+\]\(set:(?:sub|super)script\)|\[[^\]]+\]\(set:small-capitals\)/g, '\0')
      .replaceAll(/\[([^\]]+)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
      .replaceAll(/(?<!\\)\*+/g, '')
      .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
      .replaceAll(/\\$/gm, '')
      .split('\0')
      .filter((piece) => piece.trim() !== '')
  )
}
