/**
 * Checks drawings as pictures: each looks in the PDF, on the web page and in the Word file (its SVG, its PNG, and as LibreOffice
 * prints it) as a browser shows the author's own file, with the words in our fonts.
 * `node check.mjs SOURCES RESULTS`; the last line is `N passed, N failed`; CHROMIUM names the browser.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tellOutcomes } from '../outcomes.mjs'
import { compare, tolerance } from './compare.mjs'
import { readFigures } from './figures.mjs'
import { shootAll, spoil } from './browser.mjs'
import { cutFigures } from './pages.mjs'

// The browser of the checks of web pages.
const { chromium } = createRequire(new URL('../html/package.json', import.meta.url))('playwright-core')

const [sources, results] = process.argv.slice(2)
const work = mkdtempSync(join(tmpdir(), 'masthead-pictures-'))
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  const figures = readFigures(sources, results)
  const originals = await shootAll(browser, figures, (figure) => figure.original)
  const ways = {
    'the web page': await shootAll(browser, figures, (figure) => figure.page),
    'the SVG of the Word file': await shootAll(browser, figures, (figure) => figure.word),
    'the PNG of the Word file': figures.map(({ dots }) => dots),
    'the PDF': await cutFigures(figures, 'pdf', work),
    'the Word file in LibreOffice': await cutFigures(figures, 'docx', work),
  }
  const outcomes = []
  for (const [way, pictures] of Object.entries(ways))
    for (const [index, figure] of figures.entries())
      outcomes.push(await outcomeOf(figure, { way, picture: pictures[index], original: originals[index] }))
  tellOutcomes([...outcomes, ...(await checkTheCheck(figures, originals))])
} finally {
  await browser.close()
  rmSync(work, { recursive: true })
}

async function outcomeOf({ name, size }, { way, picture, original }) {
  const title = `${name} in ${way}`
  if (picture === undefined) return { name: title, faults: ['it is not there'] }
  const found = await compare(original, picture, size)
  const said = `worst block ${found.worst.toFixed(1)}, mean ${found.mean.toFixed(2)}`
  const isAlike = found.worst <= tolerance.worst && found.mean <= tolerance.mean
  return { name: `${title} (${said})`, faults: isAlike ? [] : ['it looks otherwise than the original'] }
}

/** A check that cannot fail says nothing: a drawing that lost a shape, a colour or its words must be seen. */
async function checkTheCheck(figures, originals) {
  const outcomes = []
  for (const [what, change] of Object.entries(spoil)) {
    const spoiled = await shootAll(browser, figures, ({ page }) => change(page))
    for (const [index, { name, page, size }] of figures.entries()) {
      if (change(page) === page) continue
      const { worst, mean } = await compare(originals[index], spoiled[index], size)
      const isSeen = worst > tolerance.worst || mean > tolerance.mean
      outcomes.push({
        name: `${name} ${what} is seen (worst block ${worst.toFixed(1)})`,
        faults: isSeen ? [] : ['nobody would notice'],
      })
    }
  }
  return outcomes
}
