/** Tracked changes, settled in the tree of a part before anything is read of it: as if all were accepted, or all refused. */
import type { XmlElement } from '../../xml/read.ts'
import { markOf, rawWords, whoOf } from './changes.ts'
import { child } from './elements.ts'
import type { WordPackage } from './package.ts'
import { withoutColumns } from './settle-grid.ts'
import { emptyElement, hasLost, isBeforeParagraph, isComment, isSilent, remainsOf } from './settle-remains.ts'
import { isProperties, settleProperties, type ChangeWay } from './settle-properties.ts'
import type { WordChange } from './word-document.ts'

/** A package whose parts have no tracked changes; where they were, marks say so. */
export function withSettled(opened: WordPackage, way: ChangeWay): WordPackage {
  const settled = new Map<XmlElement, XmlElement>()
  return {
    ...opened,
    tree: (path) => {
      const tree = opened.tree(path)
      if (tree === undefined) return undefined
      const made = settled.get(tree) ?? settleTree(tree, way)
      settled.set(tree, made)
      return made
    },
  }
}

/** A tree without tracked changes; the same where it has none. */
function settleTree(tree: XmlElement, way: ChangeWay): XmlElement {
  if (!isTracked(tree)) return tree
  const [settled = tree] = new Settler(way).settle(tree, false)
  return settled
}

type ChangeKind = WordChange['kind']

const putIn: ReadonlyMap<string, ChangeKind> = new Map([
  ['w:ins', 'inserted'],
  ['w:moveTo', 'moved here'],
  ['w:cellIns', 'inserted'],
])

const takenOut: ReadonlyMap<string, ChangeKind> = new Map([
  ['w:del', 'deleted'],
  ['w:moveFrom', 'moved away'],
  ['w:cellDel', 'deleted'],
])

function isTracked({ name, children }: XmlElement): boolean {
  return putIn.has(name) || takenOut.has(name) || /Change$|^w:cellMerge$/.test(name) || children.some(isTracked)
}

/** What words and codes of fields are called while they are deleted. */
const deletedNames: ReadonlyMap<string, string> = new Map([
  ['w:delText', 'w:t'],
  ['w:delInstrText', 'w:instrText'],
])

/** What holds paragraphs of its own: no change is told beyond it. */
const stories: ReadonlySet<string> = new Set(['w:body', 'w:footnote', 'w:endnote', 'w:comment', 'w:hdr', 'w:ftr'])

class Settler {
  private readonly way: ChangeWay
  private readonly kept: ReadonlyMap<string, ChangeKind>
  private readonly gone: ReadonlyMap<string, ChangeKind>
  /** Changes, and comments on what is gone, that wait for the end of a paragraph. */
  private waiting: (WordChange | XmlElement)[] = []
  /** True while nothing stands between the last change and what comes. */
  private goesOn = false
  private readonly goneCells = new Set<XmlElement>()

  constructor(way: ChangeWay) {
    this.way = way
    this.kept = way === 'accept' ? putIn : takenOut
    this.gone = way === 'accept' ? takenOut : putIn
  }

  /** What an element becomes; `isFollowed` by a paragraph, one can go on in that. */
  settle(element: XmlElement, isFollowed: boolean): readonly XmlElement[] {
    const { name } = element
    const [kept, gone] = [this.kept.get(name), this.gone.get(name)]
    if (gone !== undefined) return this.takeOut(element, gone)
    if (kept !== undefined) return this.keep(element, kept)
    if (name === 'w:p') return this.settleParagraph(element, isFollowed)
    if (name === 'w:tr' || name === 'w:tc') return this.settlePart(element)
    if (name === 'w:tbl') return this.settleTable(element)
    if (name === 'w:r' || name === 'm:r') return this.settleRun(element)
    if (isProperties(name)) return this.settleProperties(element)
    const renamed = deletedNames.get(name)
    if (renamed !== undefined) return [{ ...element, name: renamed }]
    const made = withChildren(element, this.inside(element))
    return [stories.has(name) && this.waiting.length > 0 ? withLine(made, this.takeWaiting()) : made]
  }

  private inside({ children }: XmlElement): readonly XmlElement[] {
    let made: XmlElement[] | undefined
    children.forEach((each, index) => {
      const settled = this.settle(each, each.name === 'w:p' && isBeforeParagraph(children, index))
      if (made === undefined && (settled.length !== 1 || settled[0] !== each)) made = children.slice(0, index)
      for (const one of settled) made?.push(one)
    })
    return made ?? children
  }

  // ------------------------------------------------------------------ words

  private keep(element: XmlElement, kind: ChangeKind): readonly XmlElement[] {
    this.note(kind, element)
    const inside = this.inside(element)
    this.goesOn = true
    return inside
  }

  /** Fields may begin in what is gone and end behind it, and comments on it are none of its words. */
  private takeOut(element: XmlElement, kind: ChangeKind): readonly XmlElement[] {
    this.note(kind, element)
    return [...remainsOf(element)]
  }

  private settleRun(run: XmlElement): readonly XmlElement[] {
    // A run of an equation says of itself that it was put in or taken out.
    const flag = run.name === 'm:r' ? run.children.find(({ name }) => putIn.has(name) || takenOut.has(name)) : undefined
    if (flag !== undefined) return this.settleFlagged(run, [flag])
    this.goesOn = false
    const change = child(child(run, 'w:rPr'), 'w:rPrChange')
    if (change !== undefined) this.note('formatted', run, change)
    return [withChildren(run, this.inside(run))]
  }

  /** What is put in or taken out by what it says of itself. */
  private settleFlagged(element: XmlElement, flags: readonly XmlElement[]): readonly XmlElement[] {
    const gone = flags.find(({ name }) => this.gone.has(name))
    const flag = gone ?? flags[0]
    const kind = flag && (this.gone.get(flag.name) ?? this.kept.get(flag.name))
    if (flag === undefined || kind === undefined) return [withChildren(element, this.inside(element))]
    // What is kept says by its words what they are.
    this.note(kind, gone === undefined ? emptyElement : element, flag)
    if (gone === undefined) return [withChildren(element, this.inside(element))]
    if (element.name === 'w:tc') this.goneCells.add(element)
    const comments = element.name === 'm:r' ? [] : [...remainsOf(element)].filter(isComment)
    for (const each of comments) this.waiting.push(each)
    return []
  }

  /** Tells a change of some words; those of one hand that follow each other are one. */
  private note(kind: ChangeKind, of: XmlElement, by: XmlElement = of): void {
    const [who, words] = [whoOf(by), rawWords(of)]
    const last = this.waiting.at(-1)
    const isOne = this.goesOn && last !== undefined && 'kind' in last && last.kind === kind && last.who === who
    if (isOne) this.waiting[this.waiting.length - 1] = { ...last, words: last.words + words }
    else this.waiting.push({ type: 'change', kind, who, words })
    this.goesOn = true
  }

  private takeWaiting(): readonly XmlElement[] {
    const marks = this.waiting.map((each) => ('kind' in each ? markOf(each) : each))
    this.waiting = []
    return marks
  }

  // ------------------------------------------------------------- paragraphs

  private settleParagraph(paragraph: XmlElement, isFollowed: boolean): readonly XmlElement[] {
    const children = this.inside(paragraph)
    const flags = child(child(paragraph, 'w:pPr'), 'w:rPr')?.children ?? []
    let isOpen = false
    for (const flag of flags) {
      const kind = this.gone.get(flag.name) ?? this.kept.get(flag.name)
      if (kind !== undefined) this.note(kind, paragraphEnd, flag)
      isOpen ||= this.gone.has(flag.name)
    }
    if (isOpen && isFollowed && children.every(isSilent)) return []
    this.goesOn = false
    const marked = isOpen ? withOpenEnd(children) : children
    return [withChildren(paragraph, this.waiting.length === 0 ? marked : [...marked, ...this.takeWaiting()])]
  }

  // ----------------------------------------------------------------- tables

  /** A row or a cell. */
  private settlePart(element: XmlElement): readonly XmlElement[] {
    const flags = child(element, `${element.name}Pr`)?.children ?? []
    return this.settleFlagged(
      element,
      flags.filter(({ name }) => putIn.has(name) || takenOut.has(name)),
    ).filter((made) => made.name !== 'w:tr' || !hasLost(element, made, 'w:tc'))
  }

  /** A table whose rows are all gone goes, too. */
  private settleTable(table: XmlElement): readonly XmlElement[] {
    const made = withChildren(table, this.inside(table))
    return hasLost(table, made, 'w:tr') ? [] : [withoutColumns(table, made, this.goneCells)]
  }

  // ------------------------------------------------------------- properties

  private settleProperties(element: XmlElement): readonly XmlElement[] {
    const change = element.children.find(({ name }) => name === `${element.name}Change`)
    // Of words it is told with them, and of the end of a paragraph nobody sees it.
    if (change !== undefined && element.name !== 'w:rPr') this.note('formatted', emptyElement, change)
    return settleProperties(element, this.way).map((made) => withChildren(made, this.inside(made)))
  }
}

/** What the end of a paragraph is shown as. */
const paragraphEnd: XmlElement = { ...emptyElement, name: 'w:t', text: '¶' }

function withChildren(element: XmlElement, children: readonly XmlElement[]): XmlElement {
  return children === element.children ? element : { ...element, children }
}

function withLine(story: XmlElement, marks: readonly XmlElement[]): XmlElement {
  return { ...story, children: [...story.children, { ...emptyElement, name: 'w:p', children: marks }] }
}

/** The mark of a paragraph that goes on in the next is one that is deleted. */
function withOpenEnd(children: readonly XmlElement[]): readonly XmlElement[] {
  const own = children.find(({ name }) => name === 'w:pPr') ?? { ...emptyElement, name: 'w:pPr' }
  const mark = child(own, 'w:rPr') ?? { ...emptyElement, name: 'w:rPr' }
  const others = own.children.filter((each) => each !== mark)
  const ended = { ...mark, children: [...mark.children, { ...emptyElement, name: 'w:del' }] }
  return [{ ...own, children: [...others, ended] }, ...children.filter((each) => each !== own)]
}
