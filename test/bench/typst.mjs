// Compiles files of Typst in one process: node typst.mjs <workspace> <fonts> <out> <files…>
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'

const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu')

const [workspace, fonts, out, ...files] = process.argv.slice(2)
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fonts] }] })
for (const file of files) {
  const bytes = compiler.pdf({ mainFilePath: file }, { pdfStandard: 'a-2a' })
  writeFileSync(join(out, `${basename(file, '.typ')}.pdf`), bytes)
  // What is kept of more than the last documents only costs memory: Typst's own watching does the same.
  compiler.evictCache(10)
}
