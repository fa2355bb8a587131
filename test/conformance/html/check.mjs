/**
 * Checks web pages: valid HTML, and in a browser what `looks.mjs` looks for. One browser looks at several pages at once.
 * `node check.mjs page.html …`; the last line is `N passed, N failed`; CHROMIUM names the browser.
 */
import { resolve } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { tellOutcomes } from '../outcomes.mjs'
import { lacksBrowser, withBrowser } from './browser.mjs'
import { lookAt } from './looks.mjs'

/** Pages that are looked at together: each waits for the browser most of its time. */
const atOnce = 4

// How long a title is, is the author's affair.
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } }),
)

/** Faults of a file as HTML. */
async function validate(file) {
  const { results } = await validator.validateFile(file)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}

/** All pages, in their order, though several are looked at at once. */
async function checkAll(browser, files) {
  const outcomes = []
  const waiting = [...files.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, file] = next
      outcomes[2 * index] = { name: `${file} is valid`, faults: await validate(file) }
      outcomes[2 * index + 1] = { name: `${file} in the browser`, faults: await lookAt(browser, file) }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return outcomes
}

const names = process.argv.slice(2)
if (names.length === 0) {
  console.log('usage: node check.mjs page.html …')
  process.exitCode = 2
} else if (!lacksBrowser()) {
  const files = names.map((name) => resolve(name))
  tellOutcomes(await withBrowser((browser) => checkAll(browser, files)))
}
