/**
 * Checks every web page that the project can make as `check.mjs` does: specimens and documents of the tests with the sites around them, and the manual.
 * `node all.mjs`, after `npm run bundle` and `npm ci --prefix test/conformance/html`; it takes some twenty minutes. CHROMIUM names the browser.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const made = [
  ['build', 'templates/specimens', '--to', 'html,pdf', '--site'],
  ['build', 'test/cases', '--to', 'html,pdf', '--site'],
  ['pages', 'docs'],
]

const folder = mkdtempSync(join(tmpdir(), 'masthead pages '))
try {
  for (const [index, words] of made.entries())
    execFileSync(process.execPath, ['dist/main.js', ...words, '--out', join(folder, String(index))], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'ignore'],
    })
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  const check = join(root, 'test/conformance/html', 'check.mjs')
  const files = pages.toSorted().map((name) => join(folder, name))
  process.exitCode = spawnSync(process.execPath, [check, ...files], { stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(folder, { recursive: true })
}
