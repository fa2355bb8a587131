/** Lines out of which nothing is taken: code, comments, and HTML that shows its lines as they are. */

export interface KeptLines {
  /** True for the last of the lines. */
  readonly isLast: (line: string) => boolean
  readonly isCode: boolean
}

/** What begins with a line, and goes on behind it. */
export function keptFrom(line: string): KeptLines | undefined {
  return codeFrom(line) ?? htmlFrom(line)
}

const fence = /^[\s>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(`{3,}|~{3,})(.*)$/

function codeFrom(line: string): KeptLines | undefined {
  const [, open = '', words = ''] = fence.exec(line) ?? []
  if (open === '' || (open.startsWith('`') && words.includes('`'))) return undefined
  return {
    isCode: true,
    isLast: (each) => {
      const row = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(each)?.[1]
      return row !== undefined && row[0] === open[0] && row.length >= open.length
    },
  }
}

function showsEnd(line: string): boolean {
  return /<\/(?:pre|script|style|textarea)>/i.test(line)
}

/** As CommonMark has it (0.31.2, 4.6); a comment in a paragraph ends with that. */
function htmlFrom(line: string): KeptLines | undefined {
  const name = /^\s*<(pre|script|style|textarea)(?=[\s>]|$)/i.exec(line)?.[1]
  if (name !== undefined) return showsEnd(line) ? undefined : { isCode: false, isLast: showsEnd }
  const start = line.lastIndexOf('<!--')
  if (start === -1 || line.includes('-->', start)) return undefined
  const isBlock = line.slice(0, start).trim() === ''
  return { isCode: false, isLast: (each) => each.includes('-->') || (!isBlock && each.trim() === '') }
}
