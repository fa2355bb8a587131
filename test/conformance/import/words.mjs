/**
 * Counts the words of a text that an imported Markdown file has kept, and those that stand in their order:
 * `node test/conformance/import/words.mjs ORIGINAL IMPORTED.md`. The original is Markdown (.md) or plain text.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Notes at the end of the text, for sources have them where their authors like. */
function withNotesLast(text) {
  const note = /^ *\[\^[^\]\s]+\]:.*\n(?:(?: {4}.*)?\n)*/gm
  return [text.replaceAll(note, '\n'), ...(text.match(note) ?? [])].join('\n')
}

/** The words of Markdown, without what only an author sees: front matter, fences, attributes, labels of notes, marks. */
export function plainMarkdown(text) {
  return withNotesLast(text.replace(/^---\n(?:[\s\S]*?\n)??(?:subtitle: (.*)\n[\s\S]*?)?---\n/, '$1\n'))
    .replaceAll(/<!--[\s\S]*?-->/g, ' ')
    .replaceAll(/^ *\|(?: *:?-+:? *\|)+ *$/gm, ' ')
    .replaceAll(/^ *:{3,}(?:table|box|summary|quote|signature|end)?/gm, ' ')
    .replaceAll(/^::(?:annex|appendix|enclosure|contents|page-break)/gm, ' ')
    .replaceAll(/(?<!\\)\{[^{}\n]*\}\s*$/gm, ' ')
    .replaceAll(/\[\^[^\]\s]+\]:?/g, ' ')
    .replaceAll(/\]\((?:\\.|[^()\\])*\)/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/^ *(?:\d{1,9}[.)]|#{1,6}|[-+>]) /gm, ' ')
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll(/[*_]/g, '')
}

/** Words and numbers; a Chinese letter is a word. */
export function wordsOf(text) {
  const plain = text
    .replaceAll(/[⁰¹²³⁴-⁹]/g, ' ')
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\u0640]/gu, '')
  return plain.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? []
}

/** What has to be taken away and added to make one list of the other (Myers), as few as there can be. */
export function differences(before, after) {
  const trace = []
  const reach = new Map([[1, 0]])
  for (let steps = 0; ; steps += 1) {
    trace.push(new Map(reach))
    for (let line = -steps; line <= steps; line += 2) {
      const isDown = line === -steps || (line !== steps && (reach.get(line - 1) ?? 0) < (reach.get(line + 1) ?? 0))
      let x = isDown ? (reach.get(line + 1) ?? 0) : (reach.get(line - 1) ?? 0) + 1
      while (x < before.length && x - line < after.length && before[x] === after[x - line]) x += 1
      reach.set(line, x)
      if (x >= before.length && x - line >= after.length) return walkBack({ before, after, trace })
    }
  }
}

function walkBack({ before, after, trace }) {
  const [missing, extra] = [[], []]
  let [x, y] = [before.length, after.length]
  for (let steps = trace.length - 1; steps > 0; steps -= 1) {
    const reach = trace[steps]
    const line = x - y
    const isDown = line === -steps || (line !== steps && (reach.get(line - 1) ?? 0) < (reach.get(line + 1) ?? 0))
    const from = isDown ? line + 1 : line - 1
    x = reach.get(from) ?? 0
    y = x - from
    if (isDown) extra.unshift(after[y])
    else missing.unshift(before[x])
  }
  return { missing, extra }
}

/** Words of the original, those among them that are missing or moved, and those that are new. */
export function compareWords(original, imported) {
  const words = wordsOf(original)
  const { missing: left, extra: found } = differences(words, wordsOf(imported))
  const moved = takeCommon(left, found)
  const missing = takeAway(left, moved)
  return { count: words.length, moved: moved.length, missing, extra: takeAway(found, moved) }
}

function countsOf(words) {
  const counts = new Map()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Words that have one of their own among others. */
function takeCommon(some, others) {
  const counts = countsOf(others)
  return some.filter((word) => isTaken(counts, word))
}

function takeAway(some, taken) {
  const counts = countsOf(taken)
  return some.filter((word) => !isTaken(counts, word))
}

function isTaken(counts, word) {
  const count = counts.get(word) ?? 0
  counts.set(word, count - 1)
  return count > 0
}

function read(path) {
  const text = readFileSync(path, 'utf8')
  return path.endsWith('.md')
    ? plainMarkdown(text)
    : text.replaceAll(/^\s*(?:\d{1,3}[.)]|\(?[a-z]{1,4}\)|[-•◦▪])\s/gm, ' ')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [original, imported] = process.argv.slice(2)
  const { count, moved, missing, extra } = compareWords(read(original), read(imported))
  const share = count === 0 ? 100 : (100 * (count - missing.length)) / count
  console.log(
    `${count - missing.length} of ${count} words kept (${share.toFixed(2)} %), ${moved} of them elsewhere; ${extra.length} more`,
  )
  if (missing.length > 0) console.log(`missing: ${missing.slice(0, 60).join(' ')}`)
  if (extra.length > 0) console.log(`more: ${extra.slice(0, 60).join(' ')}`)
  process.exitCode = share >= 99.5 ? 0 : 1
}
