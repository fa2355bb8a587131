/** Compiles a document in memory: no folder is read, and none is written. `node examples/compile.mjs` */
import { compile } from 'masthead'

const result = await compile(
  {
    'document.yaml': `kind: letter
organ: general-assembly
session: 80
symbol: A/80/604
distribution: general
date: 2026-03-12
original: en
`,
    'en.md': `# Letter dated 12 March 2026 from the Permanent Representative of France to the United Nations addressed to the Secretary-General

I have the honour to transmit herewith the report of the meeting.

:::signature
(*Signed*) Marie **Martin**
:::
`,
  },
  { formats: ['pdf', 'html'] },
)

for (const { path, line, column, severity, code, text } of result.messages)
  console.error(`${path}:${line}:${column}: ${severity} ${code}: ${text}`)
if (result.type === 'refused') process.exit(1)
for (const [name, bytes] of result.files) console.log(`${name}: ${bytes.length} bytes`)
