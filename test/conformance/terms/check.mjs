/**
 * Compares what the project composes with what the organs print: `node check.mjs TERMS`, the folder that holds `labels.json` (lines of
 * resolutions and decisions with their counts, by language, organ and field; digits folded to 9) and `openers.json` (their last lines).
 * Facts are read out of each official text by a reader of its own (`official.mjs`) and composed by the project's code (`compose.mjs`).
 * Prints a table of coverage and each text that differs, with the reason. The last line is `N passed, N failed`; a table cell fails
 * where a text differs and no reason is known.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const folder = mkdtempSync(join(tmpdir(), 'masthead-terms-'))
try {
  // The project's code is TypeScript: bundled, so that any Node that runs the project runs this.
  await build({
    entryPoints: [fileURLToPath(new URL('coverage.mjs', import.meta.url))],
    outfile: join(folder, 'coverage.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  })
  const { check } = await import(pathToFileURL(join(folder, 'coverage.mjs')))
  process.exitCode = check(process.argv[2])
} finally {
  rmSync(folder, { recursive: true, force: true })
}
