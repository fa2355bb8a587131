/**
 * Draws the pictures of the README: a first page of the site on a desk, and a document in Arabic on a phone.
 * `node screens.mjs RESULTS FOLDER`; RESULTS are the specimens with their site. Chinese needs a face on the machine.
 */
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { withBrowser } from './browser.mjs'

const screens = {
  'site.png': { path: 'index.html', locale: 'en', viewport: { width: 1080, height: 760 } },
  'page-on-phone.png': { path: 'report/report-AR.html', locale: 'ar', viewport: { width: 390, height: 760 } },
}

const [results, folder] = process.argv.slice(2)
if (folder === undefined) {
  console.log('usage: node screens.mjs RESULTS FOLDER')
  process.exitCode = 2
} else {
  await withBrowser(async (browser) => {
    for (const [name, { path, ...options }] of Object.entries(screens)) {
      const page = await browser.newPage(options)
      await page.goto(pathToFileURL(join(resolve(results), path)).href)
      await page.screenshot({ path: join(folder, name) })
      await page.close()
    }
  })
}
