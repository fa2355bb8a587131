// The texts as sources of Masthead: a folder for each document.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes a folder for each document into the given one, which it returns. */
export async function writeSources(sources, texts) {
  for (const { kind, id, text } of texts) await writeSource(join(sources, id), kind, text)
  return sources
}

async function writeSource(folder, kind, text) {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'document.yaml'), factsOf(kind, text))
  await writeFile(join(folder, 'en.md'), markdownOf(kind, text))
}

function factsOf(kind, { symbol }) {
  const job = `25-0${symbol.replaceAll(/\D/g, '').padStart(5, '0').slice(-4)}`
  return `kind: ${kind}
organ: general-assembly
symbol: ${symbol}
session: 80
agenda:
  - { item: 35 }
distribution: general
date: 2025-10-01
original: en
job:
  en: { number: ${job}, released: [2025-10-03, 2025-10-06] }
${kind === 'report' ? 'by: secretary-general\n' : ''}`
}

function markdownOf(kind, { title, blocks }) {
  const count = { heading: [0, 0], notes: [] }
  const text = blocks.map((block) => writers[block.type](block, count, kind)).join('\n\n')
  const notes = count.notes.map((note, index) => `[^n${String(index + 1)}]: ${String(note)}`).join('\n\n')
  return `---\nagenda-titles:\n  - Prevention of armed conflict\n---\n\n# ${title}\n\n${text}\n\n${notes}\n`
}

const writers = {
  heading: ({ level, text }, { heading }) => {
    heading[level - 1] += 1
    if (level === 1) heading[1] = 0
    const label = level === 1 ? `${roman(heading[0])}.` : `${letters(heading[1])}.`
    return `${'#'.repeat(level + 1)} ${label} ${text}`
  },
  paragraph: ({ runs }, count, kind) => {
    const words = runs
      .map((run) => writeRun(run, count))
      .join(' ')
      .replaceAll(' [^', '[^')
    // Numbers are counted, whatever is typed: 1984 would be taken for a year that begins a paragraph.
    return kind === 'letter' ? words : `1. ${words}`
  },
  table: ({ title, head, rows }) => {
    const lines = [head, [':--', '--:', '--:', '--:'], ...rows].map((cells) => `| ${cells.join(' | ')} |`)
    return `:::table[${title}]{desc="Amounts by category"}\n${lines.join('\n')}\n:::`
  },
}

function writeRun({ text, italic, note }, { notes }) {
  if (note === undefined) return italic ? `*${text}*` : text
  notes.push(note)
  return `[^n${notes.length}]`
}

function roman(number) {
  const signs = [
    ['M', 1000],
    ['CM', 900],
    ['D', 500],
    ['CD', 400],
    ['C', 100],
    ['XC', 90],
    ['L', 50],
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ]
  let rest = number
  let text = ''
  for (const [sign, value] of signs) for (; rest >= value; rest -= value) text += sign
  return text
}

function letters(number) {
  return String.fromCharCode(64 + number)
}
