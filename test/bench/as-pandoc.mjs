// The texts as pandoc reads them: our sources, in which a table's title is a line under it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a file for each document into the given folder, and returns their paths. */
export function writeForPandoc(folder, sources, texts) {
  mkdirSync(folder, { recursive: true })
  return texts.map(({ id }) => {
    const file = join(folder, `${id}.md`)
    writeFileSync(file, moveTitles(readFileSync(join(sources, id, 'en.md'), 'utf8')))
    return file
  })
}

function moveTitles(text) {
  return text.replaceAll(/^:::table\[(.*)\]\{.*\}\n([^]*?)\n:::$/gm, '$2\n\nTable: $1')
}
