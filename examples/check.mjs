/** Checks a document in memory against house style. `node examples/check.mjs` */
import { check } from 'masthead'

const messages = await check({
  'document.yaml': `kind: note
organ: general-assembly
session: 80
symbol: A/80/604
distribution: general
date: 2026-03-12
original: en
by: secretary-general
`,
  'en.md': `# Work of the Committee

The Committee met in May [TODO: which day?].
`,
})

for (const { path, line, column, severity, code, text } of messages)
  console.log(`${path}:${line}:${column}: ${severity} ${code}: ${text}`)
