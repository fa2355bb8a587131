/** Facts line by line: what is mended of a line, and where; texts of several lines are left as they are. */

/** A line that cannot be read as it is meant. */
export interface Slip {
  /** Where the value begins, in the YAML as it is written. */
  readonly offset: number
  readonly problem: string
  /** The line as it should be. */
  readonly line: string
  readonly isQuoted: boolean
}

/** YAML with its slips mended, line for line. */
export interface MendedYaml {
  readonly slips: readonly Slip[]
  readonly yaml: string
}

/** A line as it should be, and the column that is wrong in it. */
export interface Mend {
  readonly problem: string
  readonly line: string
  readonly column: number
  readonly isQuoted: boolean
}

/** Where a line stands: its number from 0, the spaces before it, and the line behind it. */
interface Standing {
  readonly at: number
  readonly indent: number
  readonly next: string
}

/** What is mended of a line, if anything. */
export type MendLine = (line: string, standing: Standing) => Mend | undefined

/** Mends the lines outside texts; `opens` says which line opens one. */
export function mendLines(yaml: string, mend: MendLine, opens: (line: string) => boolean = opensText): MendedYaml {
  const slips: Slip[] = []
  let offset = 0
  let text = -1
  const lines = yaml.split('\n').map((line, at, all) => {
    const start = offset
    offset += line.length + 1
    const indent = line.search(/\S|$/)
    if (text >= 0 && (line.trim() === '' || indent > text)) return line
    text = opens(line) ? indent : -1
    const mended = mend(line, { at, indent, next: all[at + 1] ?? '' })
    if (mended === undefined) return line
    const { problem, column, isQuoted } = mended
    slips.push({ offset: start + column, problem, line: mended.line.trim(), isQuoted })
    return mended.line
  })
  return { slips, yaml: lines.join('\n') }
}

/** Whether a line opens a text of several lines. */
export function opensText(line: string): boolean {
  return /(?:^|[:-])[ \t]+[|>][+\-\d]{0,2}[ \t]*(?:#.*)?$/.test(line)
}
