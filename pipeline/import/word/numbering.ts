/** Word's automatic numbers, counted as Word counts them. */
import type { XmlElement } from '../../xml/read.ts'
import { child, childrenNamed, countOf, isOn, leftOf, valueOf, within } from './elements.ts'
import { formatNumber } from './number-formats.ts'
import { refuse } from './refused.ts'
import { isDeletedMark } from './stories.ts'
import type { WordStyles } from './styles.ts'
import type { WordListPlace } from './word-document.ts'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  readonly isLegal: boolean
  /** The lowest level behind which its numbers begin anew: those of all levels over it, or of none where it is -1. */
  readonly restartsBehind: number
  readonly indent?: number
}

/** A list that paragraphs name: levels of its own before those of the list that it goes on with. */
interface List {
  readonly shared: string
  readonly levels: ReadonlyMap<number, Level>
  readonly starts: ReadonlyMap<number, number>
}

const deepest = 8

/** What Word lets a list begin with, and the label of one hold. */
const mostNumber = 32_767
const longestLabel = 255

/** What says how paragraphs are counted. */
export interface Numbering {
  readonly styles: WordStyles
  /** The part with the lists. */
  readonly part: XmlElement | undefined
}

/** The paragraphs of some stories that Word counts, by their elements. */
export function countLists(
  stories: readonly XmlElement[],
  { styles, part }: Numbering,
): ReadonlyMap<XmlElement, WordListPlace> {
  const lists = readLists(part)
  const counter = new ListCounter()
  const places = new Map<XmlElement, WordListPlace>()
  let open: XmlElement | undefined
  for (const { paragraph, stretch } of stories.flatMap((story) => [...paragraphsIn(story, story)])) {
    const isInner: boolean = open === stretch
    const goesOn = isDeletedMark(paragraph) && (isInner || hasWords(paragraph))
    open = goesOn ? stretch : isInner ? undefined : open
    // What goes on in a paragraph has no number of its own, and what only goes on in the next has that one's.
    const isCounted = !isInner && (goesOn || !isDeletedMark(paragraph))
    const use = isCounted ? listUse(paragraph, styles) : undefined
    const list = lists.get(use?.id ?? '')
    const place = use === undefined || list === undefined ? undefined : counter.next(use, list)
    if (place !== undefined) places.set(paragraph, place)
  }
  return places
}

/** A paragraph, and the stretch of a story, cell or text box that it stands in: none goes on in a paragraph of another, nor behind a table. */
interface Placed {
  readonly paragraph: XmlElement
  readonly stretch: XmlElement
}

const rooms: ReadonlySet<string> = new Set(['w:tc', 'w:txbxContent'])

/** Paragraphs in the order of the text; what is written twice for older programs is counted once. */
function* paragraphsIn(element: XmlElement, around: XmlElement): Generator<Placed, XmlElement> {
  let stretch = around
  for (const each of element.children) {
    if (each.name === 'mc:Fallback') continue
    if (each.name === 'w:p') yield { paragraph: each, stretch }
    if (rooms.has(each.name)) yield* paragraphsIn(each, each)
    else stretch = yield* paragraphsIn(each, stretch)
    if (each.name === 'w:tbl') stretch = each
  }
  return stretch
}

function hasWords(paragraph: XmlElement): boolean {
  return within(paragraph, 'w:t').next().done !== true
}

interface ListUse {
  readonly id: string
  readonly level: number
}

/** The list that a paragraph or its style names, and the level in it. */
function listUse(paragraph: XmlElement, styles: WordStyles): ListUse | undefined {
  const properties = child(paragraph, 'w:pPr')
  const own = child(properties, 'w:numPr')
  const style = valueOf(child(properties, 'w:pStyle'))
  const ofStyle = styles.get(style ?? '')?.list
  const id = valueOf(child(own, 'w:numId')) ?? valueOf(child(ofStyle, 'w:numId'))
  if (id === undefined || id === '0') return undefined
  const level = [own, ofStyle]
    .map((each) => countOf(valueOf(child(each, 'w:ilvl')), deepest))
    .find((each) => each !== undefined)
  return { id, level: level ?? 0 }
}

// ------------------------------------------------------------------- lists

function readLists(part: XmlElement | undefined): ReadonlyMap<string, List> {
  const shared = new Map(
    childrenNamed(part, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', each]),
  )
  return new Map(
    childrenNamed(part, 'w:num').map((each) => {
      const id = valueOf(child(each, 'w:abstractNumId')) ?? ''
      const levels = levelsOf(linked(shared.get(id), shared))
      const overrides = childrenNamed(each, 'w:lvlOverride').map(
        (override) => [countOf(override.attributes['w:ilvl'], deepest) ?? 0, override] as const,
      )
      for (const [level, override] of overrides) {
        const own = child(override, 'w:lvl')
        if (own !== undefined) levels.set(level, readLevel(own))
      }
      const starts = overrides.flatMap(([level, override]) => {
        const start = countOf(valueOf(child(override, 'w:startOverride')), mostNumber)
        return start === undefined ? [] : [[level, start] as const]
      })
      return [each.attributes['w:numId'] ?? '', { shared: id, levels, starts: new Map(starts) }]
    }),
  )
}

/** A list may only name the style of another: that one has the levels. */
function linked(list: XmlElement | undefined, shared: ReadonlyMap<string, XmlElement>): XmlElement | undefined {
  const style = valueOf(child(list, 'w:numStyleLink'))
  if (style === undefined) return list
  return [...shared.values()].find((each) => valueOf(child(each, 'w:styleLink')) === style) ?? list
}

function levelsOf(list: XmlElement | undefined): Map<number, Level> {
  return new Map(
    childrenNamed(list, 'w:lvl').map((each) => [countOf(each.attributes['w:ilvl'], deepest) ?? 0, readLevel(each)]),
  )
}

function readLevel(element: XmlElement): Level {
  const indent = leftOf(child(element, 'w:pPr'))
  return {
    format: valueOf(child(element, 'w:numFmt')) ?? 'decimal',
    // A picture stands in the place of a sign.
    text:
      child(element, 'w:lvlPicBulletId') === undefined ? labelText(valueOf(child(element, 'w:lvlText')) ?? '') : '•',
    start: countOf(valueOf(child(element, 'w:start')), mostNumber) ?? 1,
    isLegal: isOn(child(element, 'w:isLgl')) === true,
    restartsBehind: (countOf(valueOf(child(element, 'w:lvlRestart')), deepest) ?? deepest + 1) - 1,
    ...(indent === undefined ? {} : { indent }),
  }
}

/** Every paragraph of a list has the text of its label once more. */
function labelText(text: string): string {
  return text.length > longestLabel
    ? refuse(`it has a list with a label of more than ${longestLabel} characters`, 'word/numbering.xml')
    : text
}

// ---------------------------------------------------------------- counting

class ListCounter {
  private readonly numbers = new Map<string, (number | undefined)[]>()
  private readonly used = new Set<string>()

  next({ id, level }: ListUse, list: List): WordListPlace | undefined {
    const own = list.levels.get(level)
    if (own === undefined || own.format === 'none') return undefined
    const numbers = this.numbers.get(list.shared) ?? []
    this.numbers.set(list.shared, numbers)
    const start = this.used.has(`${id} ${level}`) ? undefined : list.starts.get(level)
    this.used.add(`${id} ${level}`)
    const before = numbers[level]
    numbers[level] = start ?? (before === undefined ? own.start : before + 1)
    for (let deeper = level + 1; deeper < numbers.length; deeper += 1)
      if (level <= (list.levels.get(deeper)?.restartsBehind ?? deepest)) numbers[deeper] = undefined
    const place = {
      format: own.format,
      level,
      list: list.shared,
      ...(own.indent === undefined ? {} : { indent: own.indent }),
    }
    if (own.format === 'bullet') return { ...place, label: own.text, number: 0 }
    const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const of = list.levels.get(at)
      const number = numbers[at] ?? of?.start ?? 1
      return formatNumber(number, own.isLegal ? 'decimal' : (of?.format ?? 'decimal'))
    })
    return { ...place, label: label.trim(), number: numbers[level] ?? own.start }
  }
}
