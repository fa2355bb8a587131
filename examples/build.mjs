/** Builds documents of the disk as the command does, and tells how each ends. `node examples/build.mjs FOLDER RESULTS` */
import { build } from 'masthead'

const [from = 'source', out = 'out'] = process.argv.slice(2)
const { documents, messages } = await build({
  paths: [from],
  out,
  formats: ['html'],
  onDocument: ({ document, type }) => console.log(`${document}: ${type}`),
})

for (const { path, text } of messages) console.error(`${path}: ${text}`)
if (messages.some(({ severity }) => severity === 'error') || documents.some(({ type }) => type !== 'built'))
  process.exit(1)
