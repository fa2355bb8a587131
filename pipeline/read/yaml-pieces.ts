/** Facts one by one, where they cannot be read together: each begins at the start of a line with its name. */
import { isFactKey, type FactKey } from '../facts/definitions.ts'
import { isWordFact, quote } from './yaml-slips.ts'

/** A fact as it is written, with the lines behind it that are none by themselves. */
export interface Piece {
  readonly yaml: string
  readonly offset: number
  /** The fact that it is; absent where its name is not known. */
  readonly key?: FactKey
}

const begin = /^["']?([A-Za-z][A-Za-z-]*)["']?[ \t]*:(?=\s|$)/

/** The facts of a piece of YAML; what stands before the first has no name. */
export function findPieces(yaml: string): readonly Piece[] {
  const pieces: { yaml: string; offset: number; name: string }[] = []
  let offset = 0
  for (const line of yaml.split('\n')) {
    const name = begin.exec(line)?.[1]
    const last = pieces.at(-1)
    if (name === undefined && last !== undefined) last.yaml += `\n${line}`
    else pieces.push({ yaml: line, offset, name: name ?? '' })
    offset += line.length + 1
  }
  return pieces
    .filter((piece) => piece.yaml.trim() !== '')
    .map(({ name, ...piece }) => (isFactKey(name) ? { ...piece, key: name } : piece))
}

/** Words of a fact that cannot be read, in quotation marks, and where they begin. */
interface MendedWords {
  readonly yaml: string
  readonly offset: number
  readonly problem: string
  /** The line as it should be. */
  readonly line: string
}

/** A fact of words that go on in a second line, on one line and in quotation marks: “subtitle: A title” and “that: goes on”. */
export function mendWords({ yaml, key }: Pick<Piece, 'yaml' | 'key'>): MendedWords | undefined {
  if (key === undefined || !isWordFact(key)) return undefined
  const lines = yaml.trimEnd().split('\n')
  // Of a committee, most often a name of ours is meant.
  if (lines.length < 2 && (key === 'committee' || !/:[ \t]*[*&!]/.test(yaml))) return undefined
  const entries = key === 'agenda-titles' ? entriesOf(lines.slice(1)) : undefined
  const problem =
    lines.length < 2
      ? 'its value begins with a sign of YAML'
      : 'its words go on in another line, which cannot be told from another fact'
  if (entries === undefined) {
    const before = /^[^:]*:[ \t]*/.exec(yaml)?.[0] ?? ''
    const line = `${key}: ${quoteWords(yaml.slice(before.length))}`
    return { yaml: line, offset: before.length, problem, line }
  }
  const long = entries.find(({ isLong }) => isLong) ?? entries[0]
  if (long === undefined || (lines[0] ?? '').replace(/^[^:]*:/, '').trim() !== '') return undefined
  const written = entries.map(({ words }) => `- ${quoteWords(words)}`)
  const offset = lines.slice(0, long.row + 1).reduce((sum, each) => sum + each.length + 1, 0)
  const mended = [lines[0], ...written].join('\n')
  return { yaml: mended, offset, problem, line: `- ${quoteWords(long.words)}` }
}

interface Entry {
  readonly words: string
  readonly row: number
  readonly isLong: boolean
}

function entriesOf(lines: readonly string[]): readonly Entry[] {
  const entries: Entry[] = []
  for (const [row, line] of lines.entries()) {
    const [, words] = /^\s*-[ \t]+(.*)$/.exec(line) ?? []
    const last = entries.pop()
    if (words !== undefined) entries.push(...(last === undefined ? [] : [last]), { words, row, isLong: false })
    else if (last !== undefined)
      entries.push({ ...last, words: `${last.words}\n${line}`, isLong: line.trim() !== '' || last.isLong })
  }
  return entries
}

/** Without the sign that opens a text of several lines, whose lines are not set in. */
function quoteWords(words: string): string {
  const bare = words.replace(/^\s*[|>][+\-\d]{0,2}[ \t]*\n/, '')
  return quote(bare.replace(/\s+/g, ' ').trim())
}
