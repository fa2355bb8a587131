/** Tracked changes as a patch that `git apply` takes: each changed place is a hunk with who changed it and when. */
import { peopleOf, type PlacedChange } from '../import/comments/write-remarks.ts'
import { equalLines } from './equal-lines.ts'

/** A file before the changes, and with them. */
export interface Versions {
  readonly name: string
  readonly before: string
  readonly after: string
}

/** The changes, by their lines before them and with them. */
export interface ToldChanges {
  readonly before: readonly PlacedChange[]
  readonly after: readonly PlacedChange[]
}

/** The patch, behind a list of the changes; absent where they change no line. */
export function writePatch(files: readonly Versions[], changes: ToldChanges): string | undefined {
  const patches = files.flatMap((file) => patchOf(file, changes) ?? [])
  return patches.length === 0 ? undefined : `${changes.before.map(lineOf).join('')}\n${patches.join('')}`
}

/** Nothing that begins with spaces and a name is read as part of a patch. */
function lineOf({ name, lines, change: { who, kind, words } }: PlacedChange): string {
  const place = lines === undefined ? name : `${name}:${lines[0]}`
  return `  ${place}: ${who}: ${kind}${words === '' ? '' : ` “${words}”`}\n`
}

function patchOf({ name, before, after }: Versions, changes: ToldChanges): string | undefined {
  const [a, b] = [linesOf(before), linesOf(after)]
  const hunks = hunksOf(a, b)
  if (hunks.length === 0) return undefined
  const [inOld, inNew] = [new People(changes.before, name), new People(changes.after, name)]
  const written = hunks.map((hunk) => {
    return writeHunk(hunk, { a, b, people: peopleOf([...inOld.within(hunk.old), ...inNew.within(hunk.new)]) })
  })
  // Without a line of git's own: then git looks for the file in the folder where it runs, within a repository, too.
  return `--- a/${name}\n+++ b/${name}\n${written.join('')}`
}

/** Lines with their ends. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

// ------------------------------------------------------------------- hunks

/** First line, counted from nought, and the one behind the last. */
type Stretch = readonly [start: number, end: number]

interface Change {
  readonly old: Stretch
  readonly new: Stretch
}

interface Hunk extends Change {
  /** Equal lines before and behind it. */
  readonly lead: number
  readonly tail: number
}

/** Equal lines that stand around a change. */
const mostContext = 3

/** The changed stretches with lines around them: those between two are shared, for no line may stand in two hunks. */
function hunksOf(a: readonly string[], b: readonly string[]): readonly Hunk[] {
  const changes = changesIn(a, b)
  let free = changes[0]?.old[0] ?? 0
  return changes.map((change, index) => {
    const next = changes[index + 1]
    const behind = (next?.old[0] ?? a.length) - change.old[1]
    const lead = Math.min(mostContext, free)
    // A hunk without a line behind it would end the file.
    const tail = Math.min(mostContext, next === undefined ? behind : Math.ceil(behind / 2))
    free = behind - tail
    return { ...change, lead, tail }
  })
}

function changesIn(a: readonly string[], b: readonly string[]): readonly Change[] {
  const changes: Change[] = []
  let [x, y] = [0, 0]
  for (const [i, j] of [...equalLines(a, b), [a.length, b.length] as const]) {
    if (i > x || j > y) changes.push({ old: [x, i], new: [y, j] })
    ;[x, y] = [i + 1, j + 1]
  }
  return changes
}

interface Written {
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly people: string
}

function writeHunk({ old, new: made, lead, tail }: Hunk, { a, b, people }: Written): string {
  const lines = [
    ...a.slice(old[0] - lead, old[0]).map((line) => ` ${line}`),
    ...a.slice(...old).map((line) => `-${line}`),
    ...b.slice(...made).map((line) => `+${line}`),
    ...a.slice(old[1], old[1] + tail).map((line) => ` ${line}`),
  ]
  const ended = lines.map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`))
  const places = [`-${rangeOf([old[0] - lead, old[1] + tail])}`, `+${rangeOf([made[0] - lead, made[1] + tail])}`]
  return `@@ ${places.join(' ')} @@${people === '' ? '' : ` ${people}`}\n${ended.join('')}`
}

/** Of nothing, the line before is named. */
function rangeOf([start, end]: Stretch): string {
  return `${end > start ? start + 1 : start},${end - start}`
}

// ------------------------------------------------------------------ people

/** Lines of a block, and who has changed something in it. */
interface Changed {
  readonly first: number
  readonly last: number
  readonly people: Set<string>
}

/** Who has changed which lines of a file. */
class People {
  private readonly changed: readonly Changed[]
  private next = 0

  constructor(changes: readonly PlacedChange[], name: string) {
    const blocks = new Map<string, Changed>()
    for (const { name: of, lines, change } of changes) {
      if (of !== name || lines === undefined) continue
      const [first, last] = lines
      const block = blocks.get(lines.join(' ')) ?? { first, last, people: new Set() }
      block.people.add(change.who)
      blocks.set(lines.join(' '), block)
    }
    this.changed = [...blocks.values()].toSorted((a, b) => a.first - b.first)
  }

  /** Those who have changed something in a stretch; stretches are asked for in their order. */
  within([start, end]: Stretch): readonly string[] {
    while ((this.changed[this.next]?.last ?? Infinity) <= start) this.next += 1
    const people: string[] = []
    for (let at = this.next; (this.changed[at]?.first ?? Infinity) <= end; at += 1)
      if ((this.changed[at]?.last ?? 0) > start) people.push(...(this.changed[at]?.people ?? []))
    return people
  }
}
