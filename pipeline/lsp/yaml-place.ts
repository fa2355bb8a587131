/** Where in facts an offset stands, told by what was typed before it: half of it is not written yet, so that no parser would read it. */

/** A key, or the number of an item. */
export type FactStep = string | number

/** A place among facts. */
export interface YamlPlace {
  /** Keys and items around it. */
  readonly path: readonly FactStep[]
  /** What is typed of the word. */
  readonly word: string
  /** Whether it is a key; `either` where that is not to be told: `- i…` may be an item or the key of one. */
  readonly part: 'key' | 'value' | 'either'
  /** Keys that the same brackets have before it. */
  readonly beside: readonly string[]
}

/** A key or an item of lines, and where it begins. */
interface Level {
  readonly indent: number
  readonly step: FactStep
}

/** Brackets that are open. */
interface Bracket {
  readonly isMap: boolean
  index: number
  key: string | undefined
  readonly keys: string[]
}

/** Changes as the lines are read. */
interface Reading {
  levels: Level[]
  readonly brackets: Bracket[]
  /** The indent of the key whose value is lines of words (`|`). */
  scalar: number | undefined
  word: string
  part: YamlPlace['part']
}

/** The place of an offset. */
export function placeInYaml(yaml: string, offset: number): YamlPlace {
  const reading: Reading = { levels: [], brackets: [], scalar: undefined, word: '', part: 'either' }
  for (const line of yaml.slice(0, offset).split('\n')) readLine(line, reading)
  const { levels, brackets, word, part } = reading
  const inner = brackets.at(-1)
  return {
    path: [...levels.map(({ step }) => step), ...brackets.flatMap(stepOf)],
    word: word.trimStart(),
    part: inner === undefined ? part : inner.isMap && inner.key === undefined ? 'key' : 'value',
    beside: inner?.keys ?? [],
  }
}

function stepOf({ isMap, index, key }: Bracket): readonly FactStep[] {
  if (!isMap) return [index]
  return key === undefined ? [] : [key]
}

const keyOfLine = /^(?:"([^"]*)"|'([^']*)'|([^\s:#{}[\],"'-][^:#{}[\],]*?))[ \t]*:(?=\s|$)/

function readLine(line: string, reading: Reading): void {
  reading.word = ''
  if (reading.brackets.length > 0) return readFlow(line, reading)
  const indent = line.length - line.trimStart().length
  if (reading.scalar !== undefined && (line.trim() === '' || indent > reading.scalar)) return
  reading.scalar = undefined
  reading.part = 'either'
  if (/^\s*(?:#|---|$)/.test(line)) {
    if (line.trim() === '')
      reading.levels = reading.levels.filter((level) => level.indent < Math.max(indent, 1) && indent > 0)
    return
  }
  readItems(line, indent, reading)
}

/** `- `, as often as it stands there, and what is behind it. */
function readItems(line: string, indent: number, reading: Reading): void {
  const dash = /^-(?:[ \t]+|$)/.exec(line.slice(indent))
  if (dash === null) return readKey(line, indent, reading)
  const above = reading.levels.filter(
    (level) => level.indent < indent || (level.indent === indent && typeof level.step === 'string'),
  )
  const before = reading.levels.find((level) => level.indent === indent && typeof level.step === 'number')?.step
  reading.levels = [...above, { indent, step: typeof before === 'number' ? before + 1 : 0 }]
  readItems(line, indent + dash[0].length, reading)
}

function readKey(line: string, indent: number, reading: Reading): void {
  const rest = line.slice(indent)
  const found = keyOfLine.exec(rest)
  reading.levels = reading.levels.filter((level) => level.indent < indent)
  if (found === null) return readValue(rest, reading)
  const key = found[1] ?? found[2] ?? found[3] ?? ''
  reading.levels.push({ indent, step: key })
  reading.part = 'value'
  readValue(rest.slice(found[0].length), reading)
}

function readValue(value: string, reading: Reading): void {
  if (/^\s*[|>][-+\d]*\s*(?:#.*)?$/.test(value)) reading.scalar = reading.levels.at(-1)?.indent ?? 0
  else readFlow(value, reading)
}

/** What stands behind a key: a word, or brackets that may go on over lines. */
function readFlow(text: string, reading: Reading): void {
  const { brackets } = reading
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|(?<=^|\s)#.*|:(?=\s|$)|[^]/g)) {
    const inner = brackets.at(-1)
    if (sign === '{' || sign === '[') open(sign, reading)
    else if (inner === undefined) reading.word += sign.startsWith('#') ? '' : sign
    else if (sign === '}' || sign === ']') close(reading)
    else if (sign === ',') next(inner, reading)
    else if (sign === ':' && inner.isMap) nameKey(inner, reading)
    else if (!/^#./.test(sign)) reading.word += sign
  }
}

function open(sign: string, reading: Reading): void {
  // Within words it opens nothing.
  if (reading.brackets.length === 0 && reading.word.trim() !== '') reading.word += sign
  else {
    reading.brackets.push({ isMap: sign === '{', index: 0, key: undefined, keys: [] })
    reading.word = ''
  }
}

function close(reading: Reading): void {
  reading.brackets.pop()
  reading.word = ''
}

function next(inner: Bracket, reading: Reading): void {
  inner.index += 1
  inner.key = undefined
  reading.word = ''
}

function nameKey(inner: Bracket, reading: Reading): void {
  inner.key = reading.word.trim()
  inner.keys.push(inner.key)
  reading.word = ''
}
