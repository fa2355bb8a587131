/** A table of the documents of a manifest, in Markdown: `node summary.mjs MANIFEST`. */
import { existsSync, readFileSync } from 'node:fs'

const [path] = process.argv.slice(2)
const mostRows = 500

/** Words of strangers, so that they are words in a cell, and nothing else. */
function cell(text) {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/[&<>"'\\`*_{}[\]()#+!|~:@$-]/g, (sign) => `&#${sign.codePointAt(0)};`)
}

function row({ document, versions, refused = [] }) {
  const symbol = versions.find((version) => version.symbol !== undefined)?.symbol ?? ''
  const files = versions.flatMap((version) => version.files).length
  const warnings = versions
    .flatMap((version) => version.diagnostics)
    .filter(({ severity }) => severity === 'warning').length
  const [first] = refused
  const state = first === undefined ? 'built' : `refused: ${first.code}, ${first.place.path}, line ${first.place.line}`
  const languages = versions.map(({ language }) => language).join(' ')
  return `| ${[document, symbol, languages, String(files), String(warnings), state].map(cell).join(' | ')} |`
}

if (!existsSync(path)) console.log('No document was built.')
else {
  const { masthead, documents } = JSON.parse(readFileSync(path, 'utf8'))
  const refused = documents.filter((document) => document.refused !== undefined).length
  console.log(`### Documents\n\nMasthead ${cell(masthead)}: ${documents.length} documents, ${refused} refused.\n`)
  console.log('| document | symbol | languages | files | warnings | |\n| --- | --- | --- | --: | --: | --- |')
  // What was refused comes first.
  const sorted = documents.toSorted((a, b) => Number(b.refused !== undefined) - Number(a.refused !== undefined))
  for (const document of sorted.slice(0, mostRows)) console.log(row(document))
  if (sorted.length > mostRows) console.log(`\nand ${sorted.length - mostRows} more`)
}
