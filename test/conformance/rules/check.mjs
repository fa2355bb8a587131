/**
 * How often each rule of house style finds something in official texts: `node check.mjs FOLDERS…` prints the table of `docs/rules.md`
 * – hits, documents that have one, and how they were judged, by `judged.json` –, and `--list` each hit. The folders have documents
 * that transcribe official ones, which are not in the project. The last line is `N passed, N failed`: a rule fails where it has hits
 * that nobody has judged, where an error is wrong, or where it has more wrong warnings than one in a hundred thousand words.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../../..', import.meta.url))
// Beside the packages, for those that are not bundled are looked for from there.
const folder = mkdtempSync(join(root, 'node_modules', '.masthead-rules-'))
try {
  // The project's code is TypeScript: bundled, so that any Node that runs the project runs this.
  await build({
    entryPoints: [fileURLToPath(new URL('hits.mjs', import.meta.url))],
    outfile: join(folder, 'hits.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  })
  const { check } = await import(pathToFileURL(join(folder, 'hits.mjs')))
  process.exitCode = await check(process.argv.slice(2))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
