/**
 * Checks web pages: valid HTML, no axe violation, nothing wider than the window.
 * `node check.mjs page.html …`; the last line is `N passed, N failed`; CHROMIUM names the browser.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { chromium } from 'playwright-core'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const views = ['light', 'dark'].flatMap((colorScheme) => [320, 1280].map((width) => ({ colorScheme, width })))

/** Faults of a file as HTML. How long a title is, is the author's affair. */
async function validate(file) {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } }),
  )
  const { results } = await validator.validateFile(file)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}

/** Faults of a page in one window: what axe finds, and what does not fit. */
async function look(browser, file, { colorScheme, width }) {
  // The page forbids scripts; the check is let through.
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true })
  try {
    await page.goto(pathToFileURL(file).href)
    await page.evaluate(axe)
    const { violations } = await page.evaluate(
      (values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values } }),
      rules,
    )
    const [scroll, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `axe ${id} ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
      ),
    )
    return scroll > inner ? [...found, `scrolls sideways: ${scroll} > ${inner}`] : found
  } finally {
    await page.close()
  }
}

/** Runs one check and says how it went. */
async function run(name, check) {
  const faults = await check()
  console.log(`${faults.length === 0 ? 'passed' : 'FAILED'}: ${name}`)
  for (const fault of faults) console.log(`  ${fault}`)
  return faults.length === 0
}

async function runAll(files) {
  const browser = await chromium.launch({ executablePath, args: quiet })
  try {
    const results = []
    for (const file of files) {
      results.push(await run(`${file} is valid`, () => validate(file)))
      for (const view of views)
        results.push(await run(`${file} ${view.width} ${view.colorScheme}`, () => look(browser, file, view)))
    }
    return results
  } finally {
    await browser.close()
  }
}

async function main(names) {
  if (names.length === 0) {
    console.log('usage: node check.mjs page.html …')
    return 2
  }
  if (!existsSync(executablePath)) {
    console.log('skipped: chromium is not installed')
    return 0
  }
  const results = await runAll(names.map((name) => resolve(name)))
  const failed = results.filter((isGood) => !isGood).length
  console.log(`${results.length - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
