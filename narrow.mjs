/** Puts patterns of `narrowed.cjs` in the place of those of our code that name classes of Unicode. */
import { readdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'

/** What the six languages write, and signs that stand for others: Latin, marks, Cyrillic, Arabic, punctuation, money, Chinese, wide letters. */
const common = [
  [0x0000, 0x017f],
  [0x0300, 0x036f],
  [0x0400, 0x045f],
  [0x0600, 0x06ff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2116, 0x2116],
  [0x2212, 0x2212],
  [0x3000, 0x303f],
  [0x4e00, 0x9fef],
  [0xff01, 0xff5e],
  [0xfff9, 0xfffd],
]
const unicodeClass = /\\[pP]\{[^}]*\}/g

function escape(unit) {
  const sign = String.fromCharCode(unit)
  return /[A-Za-z0-9]/.test(sign) ? sign : `\\u${unit.toString(16).padStart(4, '0')}`
}

function writeRanges(ranges) {
  return ranges.map(([from, to]) => (from === to ? escape(from) : `${escape(from)}-${escape(to)}`)).join('')
}

const commonSigns = common.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)),
)

/** What a class holds of common text; where that is nothing, a sign that is none of it. */
function commonOf(name, flags) {
  const whole = new RegExp(`^${name}$`, flags)
  const ranges = []
  for (const unit of commonSigns.filter((sign) => whole.test(sign)).map((sign) => sign.charCodeAt(0)))
    if (ranges.at(-1)?.[1] === unit - 1) ranges.at(-1)[1] = unit
    else ranges.push([unit, unit])
  return ranges.length === 0 ? '\\u{10FFFF}' : writeRanges(ranges)
}

/** The common signs, and what each class that our code names holds of them. */
export function commonClasses() {
  const files = ['pipeline', 'templates'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, name)),
  )
  const code = files.filter((path) => path.endsWith('.ts')).map((path) => readFileSync(path, 'utf8'))
  const names = [...new Set(code.flatMap((text) => text.match(unicodeClass) ?? []))]
  const sets = (flags) => Object.fromEntries(names.map((name) => [name, commonOf(name, flags)]))
  return { common: writeRanges(common), sets: { cased: sets('u'), caseless: sets('iu') } }
}

/** Every node of a tree, with those that it stands in, the nearest first. */
function* visit(node, parents = []) {
  if (typeof node?.type === 'string') yield { node, parents }
  const within = typeof node?.type === 'string' ? [node, ...parents] : parents
  for (const one of Object.values(node ?? {})) if (typeof one === 'object') yield* visit(one, within)
}

const stateless = ['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split']

/** A pattern of a function is made anew where it stands: one that keeps a place of its own cannot be shared. */
function isShareable({ regex }, [parent]) {
  const isGiven = parent.type === 'CallExpression' && stateless.includes(parent.callee.property?.name)
  return isGiven || !/[gy]/.test(regex.flags)
}

/** The same code with such patterns; those of functions are made once, at its head. */
export function narrowPatterns(code, path) {
  const shared = []
  let changed = code
  const nodes = [...visit(parseSync(path, code).program)].toSorted((a, b) => b.node.start - a.node.start)
  for (const { node, parents } of nodes) {
    const put = (end, text) => (changed = changed.slice(0, node.start) + text + changed.slice(end))
    if (node.type === 'NewExpression' && node.callee.name === 'RegExp') put(node.callee.end, 'narrowedPattern')
    if (node.type !== 'Literal' || !/\\[pP]\{/.test(node.regex?.pattern)) continue
    const made = `narrowedPattern(${JSON.stringify(node.regex.pattern)}, '${node.regex.flags}')`
    if (!parents.some(({ type }) => type.includes('Function'))) put(node.end, made)
    else if (isShareable(node, parents)) put(node.end, `pattern$${shared.push(made)}`)
  }
  if (changed === code) return code
  const head = shared.map((made, index) => `const pattern$${index + 1} = ${made}\n`)
  return `import { pattern as narrowedPattern } from 'narrowed'\n${head.join('')}${changed}`
}

export const patternsNarrowed = {
  name: 'patterns-narrowed',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/](?:pipeline|templates)[\\/].*\.ts$/ }, async ({ path }) => {
      return { contents: narrowPatterns(await readFile(path, 'utf8'), path), loader: 'ts' }
    })
    onResolve({ filter: /^narrowed$/ }, ({ path }) => ({ path, namespace: 'narrowed' }))
    onLoad({ filter: /./, namespace: 'narrowed' }, () => ({
      contents: `exports.pattern = require('./narrowed.cjs').patternMaker(${JSON.stringify(commonClasses())})`,
      resolveDir: '.',
    }))
  },
}

/** The code is read byte by byte, and the bundler leaves the letters of regular expressions as they are. */
export async function escapeLetters(file) {
  const code = await readFile(file, 'utf8')
  await writeFile(file, code.replaceAll(/[^\x00-\x7F]/g, escapeUnit))
}

function escapeUnit(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
