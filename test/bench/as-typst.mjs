// The texts as sources of Typst, on the template of this folder.
import { writeFile } from 'node:fs/promises'

/** Writes a document's one file. */
export async function writeTypst(file, kind, text) {
  await writeFile(file, typstOf(kind, text))
}

function typstOf(kind, { symbol, title, blocks }) {
  const count = { paragraph: 0 }
  const text = blocks.map((block) => writers[block.type](block, count, kind)).join('\n\n')
  return `#import "/template.typ": *\n#show: official.with(symbol: ${quote(symbol)}, title: [${escape(title)}])\n\n${text}\n`
}

const writers = {
  heading: ({ level, text }) => `${'='.repeat(level)} ${escape(text)}`,
  paragraph: ({ runs }, count, kind) => {
    count.paragraph += 1
    const words = runs.map(writeRun).join(' ').replaceAll(' #footnote', '#footnote')
    return kind === 'letter' ? words : `#numbered(${count.paragraph})[${words}]`
  },
  table: ({ title, head, rows }) => {
    const cells = (row) => row.map((cell) => `[${escape(cell)}]`).join(', ')
    return `#amounts([${escape(title)}], (${cells(head)}), ${rows.map(cells).join(', ')})`
  },
}

function writeRun({ text, italic, note }) {
  if (note !== undefined) return `#footnote[${linked(note)}]`
  return italic ? `_${linked(text)}_` : linked(text)
}

/** Symbols are links, as ours are. */
function linked(text) {
  return text
    .split(/(A\/\d+\/\d+)/)
    .map((part, index) => (index % 2 === 1 ? `#link("https://docs.un.org/en/${part}")[${escape(part)}]` : escape(part)))
    .join('')
}

function quote(text) {
  return `"${text}"`
}

/** What Typst would read as its own. */
function escape(text) {
  return text.replaceAll(/[\\#$*_`<>@[\]/]/g, String.raw`\$&`)
}
