/**
 * What is looked for in a browser: what axe finds at three widths, in the dark and in colours that the reader forces; anything wider
 * than the window, also with wider text and in an enlarged window; requests, errors, and what the keyboard or a call for a note does.
 */
import { pathToFileURL } from 'node:url'
import { axeFaults } from './axe.mjs'
import { lookAtLines } from './lines.mjs'
import { lookAtKeyboard, lookAtPlaces } from './moves.mjs'

const widths = [320, 768, 1280]
const colours = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
]

/** Every rule at each width in all colours. */
const views = widths.flatMap((width) => colours.map((colour) => ({ width, ...colour })))

/** WCAG 1.4.12: what a reader may set without loss. */
const spaced =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}'

/** All faults of a page. */
export async function lookAt(browser, file) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    offline: true,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const faults = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (fault) => faults.push(`fault: ${fault.message}`))
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) faults.push(`asks for ${request.url()}`)
  })
  try {
    await page.goto(pathToFileURL(file).href)
    for (const view of views) faults.push(...(await look(page, view)))
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
    for (const lookMore of [lookAtKeyboard, lookAtPlaces, lookAtLines, stretch]) faults.push(...(await lookMore(page)))
    return faults
  } finally {
    await context.close()
  }
}

async function look(page, { width, colorScheme, forcedColors }) {
  const name = [width, colorScheme, ...(forcedColors === 'active' ? ['forced colours'] : [])].join(' ')
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({ colorScheme, forcedColors })
  const found = await axeFaults(page, undefined, { preload: false })
  return [...found, ...(await overflow(page))].map((fault) => `${name}: ${fault}`)
}

/** In the browser: a style of the reader's own, which no policy of a page forbids. */
function setStyle(css) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
}

/** Wider text, and a window enlarged by two: all stays readable. */
async function stretch(page) {
  const faults = []
  const see = async (name, width, css) => {
    await page.setViewportSize({ width, height: 800 })
    await page.evaluate(setStyle, css)
    for (const fault of await overflow(page)) faults.push(`${name} at ${width}: ${fault}`)
    await page.evaluate(setStyle, '')
  }
  for (const width of [320, 1280]) await see('wide text', width, spaced)
  await see('a window of 200 %', 640, '')
  return faults
}

/** What does not fit: the window scrolls sideways, or words are cut off or stand on others. */
async function overflow(page) {
  return page.evaluate(() => {
    const faults = []
    const { scrollWidth } = document.documentElement
    if (scrollWidth > innerWidth) faults.push(`scrolls sideways: ${scrollWidth} > ${innerWidth}`)
    const cutting = [...document.querySelectorAll('body *:not(.unseen)')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      return [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip')
    })
    for (const { className, scrollWidth: wide, clientWidth, textContent } of cutting)
      if (wide > clientWidth + 1) faults.push(`cut off: .${className} “${textContent.slice(0, 40)}”`)
    const lines = [...document.querySelectorAll('.masthead p, .masthead svg')].map((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return { element, box: (element.tagName === 'svg' ? element : range).getBoundingClientRect() }
    })
    for (const [index, one] of lines.entries())
      for (const other of lines.slice(index + 1)) {
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        // Boxes of lines are higher than their letters.
        if (wide > 2 && high > 8)
          faults.push(`stands on another: “${one.element.textContent}”, “${other.element.textContent}”`)
      }
    return faults
  })
}
