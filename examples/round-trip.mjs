/** Compiles a Word file in memory and makes a source of it again. `node examples/round-trip.mjs` */
import { compile, importWord } from 'masthead'

const source = `---
kind: note
language: fr
organ: general-assembly
session: 80
distribution: general
date: 2026-03-12
original: fr
by: secretary-general
---

# Travaux de la Commission

La Commission s’est réunie.
`

const compiled = await compile({ 'note.md': source }, { name: 'note', formats: ['docx'] })
if (compiled.type === 'refused') throw new Error(compiled.messages.map(({ text }) => text).join('\n'))
const [[name, word]] = compiled.files
const imported = await importWord(word, { name })
if (imported.type === 'refused') throw new Error(imported.messages.map(({ text }) => text).join('\n'))
console.log(
  `${name} was made of ${[...imported.files.keys()].join(', ')} in ${imported.language}, by its ${imported.from}`,
)
