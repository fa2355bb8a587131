/** What axe finds in a page. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** All that is asked of a page. */
export const allRules = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** A line for each element that breaks a rule; the browser itself puts axe there, for the page may forbid scripts. */
export async function axeFaults(page, runOnly = allRules, more = {}) {
  if (await page.evaluate(() => globalThis.axe === undefined)) await page.evaluate(axe)
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), {
    runOnly,
    resultTypes: ['violations'],
    ...more,
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `axe ${id} ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
    ),
  )
}
