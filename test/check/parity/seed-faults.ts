/** Puts one mistake into one language of a document, as a translator or a typist makes it. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { readValues } from '../../../pipeline/check/parity/values/index.ts'
import type { ValueKind } from '../../../pipeline/check/parity/values/value.ts'

/** What was changed: the text with the mistake, and the lines in which it is to be found, from the first to the last. */
export interface SeededFault {
  readonly text: string
  readonly lines: readonly (readonly [first: number, last: number])[]
}

/** Makes a fault of its kind at a place that is chosen; absent where the text has nothing of the kind. */
export type FaultKind = (text: string, choose: Choose, language: LanguageCode) => SeededFault | undefined

/** One of a list, the same each time. */
export type Choose = <Item>(items: readonly Item[]) => Item | undefined

/** Chooses by a number that is the same in every run (Lehmer). */
export function chooseBy(seed: number): Choose {
  let state = (seed % 2147483646) + 1
  return (items) => {
    state = (state * 48271) % 2147483647
    return items[state % Math.max(1, items.length)]
  }
}

/** A stretch of lines between empty ones. */
interface Stretch {
  readonly start: number
  readonly lines: readonly string[]
}

/** The stretches of a text, from line 0; front matter is none. */
function stretchesOf(text: string): readonly Stretch[] {
  const lines = text.split('\n')
  const from = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0
  const found: Stretch[] = []
  let start: number | undefined
  for (let at = from; at <= lines.length; at += 1) {
    const isEmpty = (lines[at] ?? '').trim() === ''
    if (!isEmpty) start ??= at
    else if (start !== undefined) {
      found.push({ start, lines: lines.slice(start, at) })
      start = undefined
    }
  }
  return found
}

const isDirective = (line: string): boolean => /^\s*:{2,}/.test(line)
const isHeading = ({ lines }: Stretch): boolean => lines.length === 1 && /^#{2,6} /.test(lines[0] ?? '')
const isTable = ({ lines }: Stretch): boolean => lines.some((line) => /^\s*\|/.test(line))
const isNote = ({ lines }: Stretch): boolean => /^\[\^[^\]]+\]:/.test(lines[0] ?? '')

/** Running text of some length that calls no note and has no name: what is lost with it is nothing else. */
const isParagraph = (stretch: Stretch): boolean =>
  !isHeading(stretch) &&
  !isTable(stretch) &&
  !isNote(stretch) &&
  !/^#|^!\[|^<!--/.test(stretch.lines[0] ?? '') &&
  !stretch.lines.some(isDirective) &&
  !/\[\^|\{#|\{start/.test(stretch.lines.join('\n')) &&
  stretch.lines.join(' ').length >= 12

function removed(text: string, { start, lines }: Stretch): SeededFault {
  const all = text.split('\n')
  const kept = [...all.slice(0, start), ...all.slice(start + lines.length + 1)]
  // What stands there now, what stood before it, and what follows notes that stand between.
  const before = stretchesOf(text).findLast((each) => each.start < start)
  return { text: kept.join('\n'), lines: [[(before?.start ?? start) + 1, start + 4]] }
}

function loses(isMeant: (stretch: Stretch) => boolean): FaultKind {
  return (text, choose) => {
    const stretch = choose(stretchesOf(text).filter(isMeant))
    return stretch && removed(text, stretch)
  }
}

/** Changes the figures of one value of these kinds. */
function changes(
  kinds: readonly ValueKind[],
  change: (shown: string, choose: Choose) => string | undefined,
): FaultKind {
  return (text, choose, language) => {
    const lines = text.split('\n')
    const places = stretchesOf(text).flatMap(({ start, lines: own }) =>
      own.flatMap((line, at) => {
        if (isDirective(line) || /^\s*!\[|^<!--/.test(line)) return []
        const masked = line.replaceAll(/\]\([^)]*\)|\[\^[^\]]*\]|\{[^}]*\}|^\s*\d+\.\s|^#+ \S+/g, (found) =>
          ' '.repeat(found.length),
        )
        return readValues([{ type: 'text', value: masked, marks: [] }], language)
          .filter((value) => kinds.includes(value.kind) && value.isLoose !== true && /\d/.test(value.shown))
          .map((value) => ({ line: start + at, value }))
      }),
    )
    const place = choose(places)
    const other = place && change(place.value.shown, choose)
    if (place === undefined || other === undefined) return undefined
    const line = lines[place.line] ?? ''
    lines[place.line] = line.slice(0, place.value.at) + other + line.slice(place.value.end)
    return { text: lines.join('\n'), lines: [[place.line + 1, place.line + 1]] }
  }
}

/** Another last figure: never nought at the end of a decimal. */
function otherFigure(shown: string): string | undefined {
  const at = shown.search(/\d\D*$/)
  const figure = Number(shown[at])
  return at === -1 || Number.isNaN(figure)
    ? undefined
    : `${shown.slice(0, at)}${(figure % 8) + 1}${shown.slice(at + 1)}`
}

/** The day where there is one: "4 December 2024" becomes "5 December 2024". */
function otherDay(shown: string): string | undefined {
  const found = [...shown.matchAll(/\d+/g)].find(([figures]) => figures.length < 3)
  if (found === undefined) return otherFigure(shown)
  const day = Number(found[0])
  return shown.slice(0, found.index) + String(day < 28 ? day + 1 : day - 1) + shown.slice(found.index + found[0].length)
}

function rowOf(text: string, choose: Choose): Stretch | undefined {
  const rows = stretchesOf(text)
    .filter(isTable)
    .flatMap(({ start, lines }) => {
      const rule = lines.findIndex((line) => /^\s*\|[\s:|-]+\|\s*$/.test(line))
      return lines.flatMap((line, at) =>
        at > rule &&
        rule > 0 &&
        /^\s*\|/.test(line) &&
        !/\[\^|\|\s*\^/.test(line) &&
        !/\|\s*\^/.test(lines[at + 1] ?? '')
          ? [{ start: start + at, lines: [line] }]
          : [],
      )
    })
  return choose(rows)
}

const losesRow: FaultKind = (text, choose) => {
  const row = rowOf(text, choose)
  if (row === undefined) return undefined
  const lines = text.split('\n').toSpliced(row.start, 1)
  return { text: lines.join('\n'), lines: [[row.start, row.start + 1]] }
}

const losesNote: FaultKind = (text, choose) => {
  const labels = [...text.matchAll(/^\[\^([^\]*]+)\]:/gm)].map(([, label = '']) => label)
  const once = labels.filter((label) => text.split(`[^${label}]`).length === 3)
  const label = choose(once)
  if (label === undefined) return undefined
  const stretch = stretchesOf(text).find(({ lines }) => lines.some((line) => line.startsWith(`[^${label}]:`)))
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.startsWith(`[^${label}]:`))
  const isAlone = stretch?.lines.length === 1
  const without = lines.toSpliced(at, isAlone ? 2 : 1)
  const called = without.findIndex((line) => line.includes(`[^${label}]`))
  if (
    called === -1 ||
    (stretch !== undefined && stretch.lines.length > 1 && !isAlone && /^\s/.test(lines[at + 1] ?? ''))
  )
    return undefined
  without[called] = (without[called] ?? '').replace(`[^${label}]`, '')
  return { text: without.join('\n'), lines: [[called + 1, called + 1]] }
}

const movesNote: FaultKind = (text, choose) => {
  const calls = stretchesOf(text).filter(
    (each) => !isNote(each) && !isTable(each) && /\[\^[^\]*]+\]/.test(each.lines.join(' ')),
  )
  const from = choose(calls)
  const call = from && /\[\^[^\]*]+\]/.exec(from.lines.join('\n'))?.[0]
  const to = choose(stretchesOf(text).filter(isParagraph))
  if (from === undefined || call === undefined || to === undefined || text.split(call).length !== 3) return undefined
  const lines = text.split('\n')
  const called = from.start + from.lines.findIndex((line) => line.includes(call))
  lines[called] = (lines[called] ?? '').replace(call, '')
  const last = to.start + to.lines.length - 1
  lines[last] = `${lines[last]}${call}`
  return {
    text: lines.join('\n'),
    lines: [
      [to.start + 1, last + 1],
      [called + 1, called + 1],
    ],
  }
}

const swapsIds: FaultKind = (text, choose) => {
  const ids = [...text.matchAll(/\{#[a-z][\w-]*\}/g)]
  const one = choose(ids)
  const other = choose(ids.filter(({ 0: id }) => id !== one?.[0]))
  if (one === undefined || other === undefined) return undefined
  const [first, second] = one.index < other.index ? [one, other] : [other, one]
  const swapped =
    text.slice(0, first.index) +
    second[0] +
    text.slice(first.index + first[0].length, second.index) +
    first[0] +
    text.slice(second.index + second[0].length)
  const lineOf = (index: number): number => text.slice(0, index).split('\n').length
  return {
    text: swapped,
    lines: [first, second].map(({ index }) => [lineOf(index) - 4, lineOf(index)] as const),
  }
}

const swapsParagraphs: FaultKind = (text, choose) => {
  const stretches = stretchesOf(text)
  const pairs = stretches.flatMap((one, at) => {
    const other = stretches[at + 1]
    const isAlike = other && levelOf(one) === levelOf(other)
    return isAlike && isParagraph(one) && isParagraph(other) ? [[one, other] as const] : []
  })
  const [one, other] = choose(pairs) ?? []
  if (one === undefined || other === undefined) return undefined
  const lines = text.split('\n')
  // Numbers are typed anew.
  const [first, second] = [withLabelOf(other, one), withLabelOf(one, other)]
  const swapped = [
    ...lines.slice(0, one.start),
    ...first,
    '',
    ...second,
    ...lines.slice(other.start + other.lines.length),
  ]
  return { text: swapped.join('\n'), lines: [[one.start + 1, other.start + other.lines.length]] }
}

const label = /^(\s*(?:\d+\.|-)\s+)?/

function levelOf({ lines: [first = ''] }: Stretch): string {
  return (label.exec(first)?.[0] ?? '').replaceAll(/\d+/g, '1')
}

function withLabelOf({ lines: [first = '', ...others] }: Stretch, place: Stretch): readonly string[] {
  const own = label.exec(place.lines[0] ?? '')?.[0] ?? ''
  return [own + first.replace(label, ''), ...others]
}

const losesAnnex: FaultKind = (text, choose) => {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, at) => (/^::(?:annex|appendix|enclosure)/.test(line) ? [at] : []))
  const start = choose(starts)
  if (start === undefined) return undefined
  const end = starts.find((at) => at > start) ?? lines.length
  if (/^\[\^|\[\^/m.test(lines.slice(start, end).join('\n'))) return undefined
  const id = /\{#([\w-]+)/.exec(lines[start] ?? '')?.[1]
  const kept = lines.toSpliced(start, end - start).join('\n')
  const before = stretchesOf(text).findLast((each) => each.start < start && !isNote(each))
  return {
    text: id === undefined ? kept : kept.replaceAll(`[](#${id})`, '…'),
    lines: [[(before?.start ?? start) + 1, start + 2]],
  }
}

const splitsParagraph: FaultKind = (text, choose) => {
  const ends = /[.。؟](?=\s*\S.{40})/gu
  const long = stretchesOf(text).filter(
    (each) =>
      isParagraph(each) && each.lines.length === 1 && /^\S/.test(each.lines[0] ?? '') && placeOf(each) !== undefined,
  )
  function placeOf({ lines: [line = ''] }: Stretch): number | undefined {
    return [...line.matchAll(ends)].find(({ index }) => index > 40)?.index
  }
  const stretch = choose(long)
  const at = stretch && placeOf(stretch)
  if (stretch === undefined || at === undefined) return undefined
  const line = stretch.lines[0] ?? ''
  const mark = /^\d+\./.test(line) ? `${Number.parseInt(line, 10) + 1}. ` : line.startsWith('- ') ? '- ' : ''
  const lines = text
    .split('\n')
    .toSpliced(stretch.start, 1, line.slice(0, at + 1), '', mark + line.slice(at + 1).trim())
  return { text: lines.join('\n'), lines: [[stretch.start + 1, stretch.start + 3]] }
}

const joinsParagraphs: FaultKind = (text, choose) => {
  const stretches = stretchesOf(text)
  const pairs = stretches.flatMap((one, at) => {
    const other = stretches[at + 1]
    const isAlike = other && levelOf(one) === levelOf(other) && one.lines.length === 1 && other.lines.length === 1
    return isAlike && isParagraph(one) && isParagraph(other) ? [[one, other] as const] : []
  })
  const [one, other] = choose(pairs) ?? []
  if (one === undefined || other === undefined) return undefined
  const joined = `${one.lines[0]} ${(other.lines[0] ?? '').replace(label, '')}`
  const lines = text.split('\n').toSpliced(one.start, other.start - one.start + 1, joined)
  return { text: lines.join('\n'), lines: [[one.start + 1, one.start + 3]] }
}

const losesColumn: FaultKind = (text, choose) => {
  const tables = stretchesOf(text).filter((each) => isTable(each) && !/\^\^|<<|\[\^|\\\|/.test(each.lines.join('\n')))
  const table = choose(tables)
  if (table === undefined) return undefined
  const rows = table.lines.flatMap((line, at) => (/^\|.*\|$/.test(line) ? [at] : []))
  const width = (table.lines[rows[0] ?? 0] ?? '').split('|').length - 2
  if (width < 3) return undefined
  const column = choose(Array.from({ length: width - 1 }, (_, at) => at + 2)) ?? 2
  const lines = text.split('\n')
  for (const at of rows) {
    const cells = (table.lines[at] ?? '').split('|')
    if (cells.length - 2 !== width) return undefined
    lines[table.start + at] = cells.toSpliced(column, 1).join('|')
  }
  return { text: lines.join('\n'), lines: [[table.start - 1, table.start + table.lines.length]] }
}

/** All kinds, by what a user would call them. */
export const faultKinds: Readonly<Record<string, FaultKind>> = {
  'paragraph lost': loses(isParagraph),
  'heading lost': loses(isHeading),
  'number changed': changes(['number'], otherFigure),
  'percentage changed': changes(['percentage'], otherFigure),
  'amount changed': changes(['money'], otherFigure),
  'symbol changed': changes(['symbol'], otherFigure),
  'date off': changes(['date'], otherDay),
  'note lost': losesNote,
  'note moved': movesNote,
  'row lost': losesRow,
  'column lost': losesColumn,
  'names swapped': swapsIds,
  'paragraphs swapped': swapsParagraphs,
  'paragraph split': splitsParagraph,
  'paragraphs joined': joinsParagraphs,
  'annex lost': losesAnnex,
}
