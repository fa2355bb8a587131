/** The browser of the checks: that of the system, which asks nothing of the network by itself. CHROMIUM names another. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Says that there is none, where that is so. */
export function lacksBrowser() {
  const isThere = existsSync(executablePath)
  if (!isThere) console.log('skipped: chromium is not installed')
  return !isThere
}

/** Gives a browser to a function, and closes it. */
export async function withBrowser(run) {
  const browser = await chromium.launch({ executablePath, args })
  try {
    return await run(browser)
  } finally {
    await browser.close()
  }
}
