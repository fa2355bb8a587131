/** Parses a long text section by section: the same tree as at once, in two thirds of the time and half of the memory. */
import type { Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified, type Plugin } from 'unified'
import { report } from '../diagnostics.ts'
import { defaultLimits } from '../text/limits.ts'
import { locateIn } from '../text/positions.ts'
import type { KeptSections, ParsedSection } from './kept-sections.ts'
import { moveBy } from './move.ts'
import { frontMatterEnd, guessNotes, isOpen, nextEnd, notesOf } from './section-ends.ts'
import { parser, syntaxKnowing } from './syntax.ts'
import { PassedLimit } from '../text/text-limits.ts'

/** Characters of a section: shorter ones cost more to begin than they save, longer ones fill the memory. */
const usual = 10_000
/** Where those that do not change are kept, the one that does is to be short. */
const usualWhereKept = 2_000

export interface SectionSettings {
  /** Fewest characters of a section; tests lower it. */
  readonly least?: number
}

/** What `unified` is given to parse a language file; a text that passes a limit is reported, and has no tree. */
export const parseSections: Plugin<[SectionSettings?], string, Root> = function ({ least = usual } = {}) {
  this.parser = (text, file) => {
    try {
      const kept = file.data.sections
      const size = kept === undefined ? least : Math.min(least, usualWhereKept)
      return (text.length < 2 * size ? undefined : parseInSections(text, size, kept)) ?? parser.parse(text)
    } catch (fault) {
      if (!(fault instanceof PassedLimit)) throw fault
      report(file, 'complexity', locateIn(file.path, text)(fault.offset), fault.found, String(fault.limit))
      return { type: 'root', children: [] }
    }
  }
}

/** Nothing where the notes are not those that were guessed: without its note a call is read as words. */
function parseInSections(text: string, least: number, kept: KeptSections | undefined): Root | undefined {
  // Positions are counted without a mark of byte order.
  if (text.startsWith('\uFEFF')) return undefined
  const matter = frontMatterEnd(text)
  const guessed = guessNotes(text)
  const parse = sectionParser(text, [...guessed], kept)
  const children: RootContent[] = []
  const start = { line: 1, column: 1, offset: 0 }
  let end = start
  while (end.offset < text.length) {
    const section = parse(end.offset, end.offset === 0 ? matter + least : least)
    moveBy(section, { lines: end.line - 1, offset: end.offset })
    for (const child of section.children) children.push(child)
    end = endOf(section)
  }
  const root: Root = { type: 'root', children, position: { start, end } }
  return isSame(guessed, notesOf(root)) ? root : undefined
}

/** Parses one section from a place on; what is still open at its end is parsed again with twice as much behind it. */
function sectionParser(
  text: string,
  notes: string[],
  kept: KeptSections | undefined,
): (start: number, least: number) => Root {
  const knowing = unified().use(remarkParse).use(syntaxKnowing(notes, defaultLimits)).freeze()
  const parseAnew = (section: string): ParsedSection => {
    const before = notes.length
    const root = knowing.parse(section)
    return { root, notes: notes.slice(before) }
  }
  const parse = (start: number, least: number): Root => {
    const end = nextEnd(text, start + least)
    const section = text.slice(start, end)
    const before = notes.length
    const root = movingFault(start, () => kept?.take(section, notes, parseAnew) ?? knowing.parse(section))
    if (end === text.length || !isOpen(root, section)) return root
    // Notes of containers were added, and would be a second time.
    notes.length = before
    return parse(start, 2 * (end - start))
  }
  return parse
}

/** A limit that a section passes has its place in the whole text. */
function movingFault(start: number, parse: () => Root): Root {
  try {
    return parse()
  } catch (fault) {
    throw fault instanceof PassedLimit ? fault.movedBy(start) : fault
  }
}

function endOf({ position }: Root): { line: number; column: number; offset: number } {
  if (position?.end.offset === undefined) throw new Error('a section has no end')
  const { line, column, offset } = position.end
  return { line, column, offset }
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((label) => other.has(label))
}
