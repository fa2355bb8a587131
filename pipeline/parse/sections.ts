/** Parses a long text section by section: the same tree as at once, in two thirds of the time and half of the memory. */
import type { Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified, type Plugin } from 'unified'
import { moveBy } from './move.ts'
import { frontMatterEnd, guessNotes, isOpen, nextEnd, notesOf } from './section-ends.ts'
import { parser, syntaxKnowing } from './syntax.ts'

/** Characters of a section: shorter ones cost more to begin than they save, longer ones fill the memory. */
const usual = 10_000

export interface SectionSettings {
  /** Fewest characters of a section; tests lower it. */
  readonly least?: number
}

/** What `unified` is given to parse a language file. */
export const parseSections: Plugin<[SectionSettings?], string, Root> = function ({ least = usual } = {}) {
  this.parser = (text) => (text.length < 2 * least ? undefined : parseInSections(text, least)) ?? parser.parse(text)
}

/** Nothing where the notes are not those that were guessed: without its note a call is read as words. */
function parseInSections(text: string, least: number): Root | undefined {
  // Positions are counted without a mark of byte order.
  if (text.startsWith('\uFEFF')) return undefined
  const matter = frontMatterEnd(text)
  const guessed = guessNotes(text)
  const parse = sectionParser(text, [...guessed])
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
function sectionParser(text: string, notes: string[]): (start: number, least: number) => Root {
  const knowing = unified().use(remarkParse).use(syntaxKnowing(notes)).freeze()
  const parse = (start: number, least: number): Root => {
    const end = nextEnd(text, start + least)
    const section = text.slice(start, end)
    const before = notes.length
    const root = knowing.parse(section)
    if (end === text.length || !isOpen(root, section)) return root
    // Notes of containers were added, and would be a second time.
    notes.length = before
    return parse(start, 2 * (end - start))
  }
  return parse
}

function endOf({ position }: Root): { line: number; column: number; offset: number } {
  if (position?.end.offset === undefined) throw new Error('a section has no end')
  const { line, column, offset } = position.end
  return { line, column, offset }
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((label) => other.has(label))
}
