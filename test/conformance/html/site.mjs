/**
 * Goes through the site of a folder of results as visitors do: from the file system, and over http below a path.
 * `node site.mjs RESULTS`; the last line is `N passed, N failed`; CHROMIUM names the browser.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expectEqual, openChecks, tellOutcomes } from '../outcomes.mjs'
import { lacksBrowser, withBrowser } from './browser.mjs'
import { serve } from './serve.mjs'

/** A visitor of a language; what the browser complains of is a fault. */
async function visit(browser, options, walk) {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, ...options })
  const page = await context.newPage()
  const faults = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (fault) => faults.push(fault.message))
  try {
    await walk(page)
    expectEqual(faults, [])
  } finally {
    await context.close()
  }
}

function place(page) {
  return page.url().replace(/^.*?(?=(?:site\/)?[a-z-]+\.html)/, '')
}

async function checkAll(browser, folder, { check }) {
  const served = await serve(folder)
  const onDisk = `${pathToFileURL(folder).href}/`
  for (const [name, root] of [
    ['from the disk', onDisk],
    ['over http below a path', served.address],
  ]) {
    const entrance = `${root}index.html`
    for (const [locale, leadsTo] of [
      ['fr-CH', 'site/fr.html'],
      ['ar', 'site/ar.html'],
      ['zh-Hans-CN', 'site/zh.html'],
      ['en-GB', 'index.html'],
      ['pt-BR', 'index.html'],
    ])
      await check(`${name}: leads a visitor of ${locale} to ${leadsTo}`, async () =>
        visit(browser, { locale }, async (page) => {
          await page.goto(entrance)
          await page.waitForURL(`**/${leadsTo}`)
          expectEqual(place(page), leadsTo)
        }),
      )
    await check(`${name}: keeps to a language that was chosen`, async () =>
      visit(browser, { locale: 'fr' }, async (page) => {
        await page.goto(entrance)
        await page.waitForURL('**/site/fr.html')
        await page.click('.languages a[hreflang=en]')
        await page.waitForURL('**/index.html#top')
        await page.goto(entrance)
        expectEqual(place(page), 'index.html')
        await page.click('.languages a[hreflang=ru]')
        await page.waitForURL('**/site/ru.html')
        await page.goto(entrance)
        await page.waitForURL('**/site/ru.html')
      }),
    )
    await check(`${name}: leads by the keyboard to a document, its page and its file`, async () =>
      visit(browser, { locale: 'en' }, async (page) => {
        await page.goto(entrance)
        await page.keyboard.press('Tab')
        expectEqual(await page.evaluate(() => document.activeElement.className), 'skip')
        await page.keyboard.press('Enter')
        expectEqual(await page.evaluate(() => document.activeElement.id), 'main')
        await page.focus('.documents .title')
        await page.keyboard.press('Enter')
        await page.waitForURL('**/site/documents/**/en.html')
        expectEqual(
          await page.locator('.about img').evaluate((image) => image.complete && image.naturalWidth > 0),
          true,
        )
        await page.focus('.versions a[href$="-EN.html"]')
        await page.keyboard.press('Enter')
        await page.waitForURL('**/*-EN.html')
      }),
    )
    await check(`${name}: needs no script but to search`, async () =>
      visit(browser, { locale: 'fr', javaScriptEnabled: false }, async (page) => {
        await page.goto(entrance)
        expectEqual(place(page), 'index.html')
        expectEqual(await page.locator('.search').isVisible(), false)
        await page.focus('.browse>details:last-of-type>summary')
        await page.keyboard.press('Enter')
        expectEqual(await page.locator('.browse>details:last-of-type>ul').isVisible(), true)
        await page.click('.languages a[hreflang=fr]')
        expectEqual(place(page), 'site/fr.html')
        await page.click('.documents .title')
        await page.click('[aria-labelledby=pairs] a')
        expectEqual((await page.locator('.pair>tbody>tr').count()) > 3, true)
      }),
    )
  }
  await check('asks for nothing that is not there', async () => expectEqual(served.missed, []))
  served.close()
}

const [results] = process.argv.slice(2)
if (results === undefined) {
  console.log('usage: node site.mjs RESULTS')
  process.exitCode = 2
} else if (!lacksBrowser()) {
  const checks = openChecks()
  await withBrowser((browser) => checkAll(browser, resolve(results), checks))
  tellOutcomes(checks.outcomes)
}
