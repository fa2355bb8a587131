/**
 * Searches a folder of results in a browser, from the file system and over http, as readers do in six languages.
 * `node search.mjs RESULTS`, which are the specimens; the last line is `N passed, N failed`; CHROMIUM names the browser.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expectEqual, openChecks, tellOutcomes } from '../outcomes.mjs'
import { axeFaults } from './axe.mjs'
import { lacksBrowser, withBrowser } from './browser.mjs'
import { serve } from './serve.mjs'
import { loadBuilder, readResults, writeSite } from '../../search-site.mjs'

/** What readers of a page type, the first document that they find, its place, and the words that are marked. */
const queries = [
  ['en', 'specimen of a table', 'report', '#table-1', ['Specimen', 'of', 'a', 'table']],
  [
    'en',
    'THOUSANDS of “United States” dollars',
    'report',
    '#table-1',
    ['of', 'Thousands', 'United', 'States', 'dollars'],
  ],
  ['en', 'paragraphs numbered throughout', 'report', '#par-1', ['paragraphs', 'numbered', 'throughout']],
  ['en', 'A/80/1', 'marked <b>', '', []],
  ['en', 'a 80 1', 'marked <b>', '', []],
  ['en', 'specimne circular', 'issuance', '', ['Specimen', 'circular']],
  ['fr', 'resolution adoptee', 'resolution', '', ['résolution', 'Résolution', 'adoptée']],
  ['fr', 'PREAMBULE alineas', 'resolution', '#par-1-1', ['préambule', 'alinéas']],
  ['es', 'parrafos principio a fin', 'report', '#par-1', ['párrafos', 'principio', 'a', 'fin']],
  ['ru', 'информационные циркуляры', 'issuance', '', ['информационного', 'циркуляра']],
  ['ru', 'номера всегда верны', 'report', '#par-4', ['номера', 'всегда', 'верны']],
  ['ar', 'لجدول اعمال', 'agenda', '', ['لجدول', 'أعمال']],
  ['ar', 'المَبالغ مُختلقة', 'report', '#par-3', ['المبالغ', 'مختلقة']],
  ['zh', '临时议程', 'agenda', '', ['临时议程']],
  // Two phrases that stand in two paragraphs: the one that has more of them is shown.
  ['zh', '各段连续编号 附件另起一页', 'report', '#annex-par-1', ['附件另起一页', '各段', '编号']],
  ['zh', '油', 'report', '#table-1', ['油']],
  // Another script than that of the page: its language is asked.
  ['en', 'приложение номера верны', 'report', '#par-4', ['приложения', 'номера', 'верны', 'приложение']],
]
const nothing = {
  ar: 'لم يُعثر على أي وثيقة',
  en: 'No document found',
  es: 'No se ha encontrado ningún documento',
  fr: 'Aucun document trouvé',
  ru: 'Документы не найдены',
  zh: '未找到文件',
}

/** A document whose names are markup, which must stay words. */
const marked = {
  language: 'en',
  name: 'marked <b>',
  title: '<img src="x" onerror="document.title=1"> & <b>bold</b>',
  symbols: ['A/80/1'],
  path: 'marked <b>/A_80_1 #?%-EN.html',
  read: () => ({
    blocks: [{ type: 'paragraph', part: 'text', anchor: '', text: 'a curious <b>tag</b>', html: '' }],
  }),
}

/** A document in which the signs of a word stand apart, three by three. */
const apart = {
  language: 'zh',
  name: 'apart',
  title: '-',
  symbols: [],
  path: 'apart/apart-ZH.html',
  read: () => ({
    blocks: [{ type: 'paragraph', part: 'text', anchor: '', text: '气候变和候变化，还有变化', html: '' }],
  }),
}

/** A page, and what must not be seen or asked for on it. */
async function open(browser, address, options = {}) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults = []
  const own = new URL('.', address).href.split('/').slice(0, 3).join('/')
  page.on('console', (message) => faults.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(own)) faults.push(`asks for ${request.url()}`)
  })
  await page.goto(address)
  return { page, close: () => context.close(), faults }
}

async function search(page, query) {
  await page.fill('.search input', query)
  await page.waitForFunction(
    (typed) =>
      new URLSearchParams(location.hash.slice(1)).get('q') === typed &&
      document.querySelector('.search-count').textContent !== '',
    query,
  )
  await page.waitForLoadState('networkidle')
}

async function firstHit(page) {
  return page.$eval('.search-results > li:first-child', (item) => ({
    href: item.querySelector('a').href,
    marks: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
    text: item.textContent,
  }))
}

function pathIn(href, root) {
  const { pathname, hash } = new URL(href)
  const path = decodeURIComponent(pathname).slice(decodeURIComponent(new URL(root).pathname).length)
  return [path.split('/')[0], hash.replace(/:~:.*$/, '').replace(/^#$/, '')]
}

async function checkQuery(browser, root, [language, query, name, place, marks]) {
  const { page, close, faults } = await open(browser, `${root}site/${language}.html`)
  try {
    await search(page, query)
    const hit = await firstHit(page)
    expectEqual(pathIn(hit.href, root), [name, place])
    expectEqual([...new Set(hit.marks)], marks)
    if (place !== '') {
      await page.click('.search-results > li:first-child a')
      await page.waitForLoadState()
      // Where words are led to, too, the browser takes them for the target.
      expectEqual(await page.evaluate((id) => document.querySelector(`:target, ${id}`) !== null, place), true)
    }
    expectEqual(faults, [])
  } finally {
    await close()
  }
}

async function checkLooks(browser, root, { language, query, width, colorScheme }) {
  const { page, close, faults } = await open(browser, `${root}site/${language}.html`, {
    viewport: { width, height: 800 },
    colorScheme,
    bypassCSP: true,
  })
  try {
    await search(page, query)
    expectEqual(faults, [])
    expectEqual(await axeFaults(page), [])
    expectEqual(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true)
    expectEqual((await page.$$('.search-results > li')).length > 0, true)
    expectEqual(
      (await page.$$eval('.search-symbol', gapsBehind)).filter((gap) => gap < 4),
      [],
    )
  } finally {
    await close()
  }
}

async function checkRoom(browser, root, language) {
  const { page, close } = await open(browser, `${root}site/${language}.html`)
  try {
    await search(page, 'curious tag')
    const gaps = await page.$$eval('.search-symbol', gapsBehind)
    expectEqual([gaps.length, ...gaps.map((gap) => gap >= 4)], [1, true])
  } finally {
    await close()
  }
}

/** Room between each symbol and what follows it on its line, in the direction of the page. */
function gapsBehind(symbols) {
  const boxOf = (node) => (node.querySelector('bdi') ?? node).getClientRects()[0]
  return symbols.flatMap((symbol) => {
    const [box, next] = [boxOf(symbol), boxOf(symbol.nextElementSibling)]
    if (next.top >= box.bottom) return []
    return [document.dir === 'rtl' ? box.left - next.right : next.left - box.right]
  })
}

async function checkKeys(browser, root) {
  const { page, close, faults } = await open(browser, `${root}site/en.html`)
  const focused = () =>
    page.evaluate(() => {
      const links = [...document.querySelectorAll('.search-results a')]
      return document.activeElement.matches('input') ? 'field' : links.indexOf(document.activeElement)
    })
  const steps = []
  try {
    await page.focus('.search input')
    await search(page, 'specimen')
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Enter', 'Escape']) {
      await page.keyboard.press(key)
      steps.push(await focused())
    }
    expectEqual(steps, [0, 1, 0, 'field', 0, 'field'])
    expectEqual(await page.inputValue('.search input'), 'specimen')
    await page.keyboard.press('Escape')
    expectEqual(await page.inputValue('.search input'), '')
    expectEqual((await page.$$('.search-results > li')).length, 0)
    expectEqual(new URL(page.url()).hash, '')
    await search(page, 'specimen')
    const shown = (await page.$$('.search-results > li')).length
    await page.click('.search-more')
    expectEqual(await focused(), shown)
    expectEqual(faults, [])
  } finally {
    await close()
  }
}

async function checkAddress(browser, root) {
  const { page, close, faults } = await open(browser, `${root}site/fr.html#q=%C3%A0+r%C3%A9solution`)
  try {
    await page.waitForSelector('.search-results > li')
    expectEqual(await page.inputValue('.search input'), 'à résolution')
    await page.evaluate(() => {
      location.hash = '#q=rapport'
    })
    await page.waitForFunction(() => document.querySelector('.search-results mark')?.textContent === 'rapport')
    expectEqual(faults, [])
  } finally {
    await close()
  }
}

async function checkWords(browser, root) {
  const { page, close, faults } = await open(browser, `${root}site/en.html`)
  try {
    await search(page, 'curious tag')
    const { text } = await firstHit(page)
    expectEqual(text, `A/80/1 ${marked.title}a curious <b>tag</b>`)
    expectEqual(await page.$$eval('.search-results :is(img, b)', (found) => found.length), 0)
    await search(page, '<img src=x> & A/80/1 \' " \\ </script>')
    expectEqual(faults, [])
  } finally {
    await close()
  }
}

async function checkNothing(browser, root, language) {
  const { page, close, faults } = await open(browser, `${root}site/${language}.html`)
  try {
    await search(page, 'qqqqqqqq')
    expectEqual(await page.textContent('.search-count'), nothing[language])
    expectEqual(await page.isVisible('.search-results'), false)
    expectEqual(faults, [])
  } finally {
    await close()
  }
}

async function checkWithoutScript(browser, root) {
  const { page, close, faults } = await open(browser, `${root}site/en.html`, { javaScriptEnabled: false })
  try {
    expectEqual(await page.isVisible('.search'), false)
    expectEqual(faults, [])
  } finally {
    await close()
  }
}

/** What is known late of an earlier search – that its document has not what was looked for – leaves the results of the next. */
async function checkLate(browser, root) {
  const { page, close, faults } = await open(browser, `${root}site/zh.html`)
  let tell
  const told = new Promise((done) => {
    tell = done
  })
  const links = () => page.$$eval('.search-results a', (found) => found.map(({ href }) => href))
  const find = async (query, shown) => {
    await page.fill('.search input', query)
    await page.waitForFunction((path) => document.querySelector('.search-results a')?.href.includes(path), shown)
  }
  try {
    await page.route('**/search/zh/text/apart.js', async (route) => {
      await told
      await route.continue()
    })
    await find('气候变化', '/apart/')
    await find('临时议程', '/agenda/')
    // What is known late of this search itself is its own.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('script[src*="/text/"]')].every(({ src }) => src.endsWith('/apart.js')),
    )
    await page.evaluate(() => new Promise((done) => setTimeout(done)))
    const before = await links()
    tell()
    await page.waitForFunction(() => document.querySelector('script[src$="/apart.js"]') === null)
    await page.evaluate(() => new Promise((done) => setTimeout(done)))
    expectEqual(await links(), before)
    expectEqual(faults, [])
  } finally {
    tell()
    await close()
  }
}

async function checkBroken(browser, root, folder) {
  rmSync(join(folder, 'site', 'search', 'es.js'))
  const { page, close } = await open(browser, `${root}site/es.html`)
  try {
    await page.fill('.search input', 'informe')
    await page.waitForFunction(
      () => document.querySelector('.search-count').textContent === 'No se ha podido cargar el índice',
    )
  } finally {
    await close()
  }
}

async function validate(file) {
  const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }))
  const { results } = await validator.validateFile(file)
  expectEqual(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    [],
  )
}

async function checkAll(browser, folder) {
  const { outcomes, check } = openChecks()
  const served = await serve(folder)
  const roots = [`${pathToFileURL(folder).href}/`, served.address]
  try {
    for (const root of roots) {
      const from = root.split(':')[0]
      for (const query of queries)
        await check(`${from}: “${query[1]}” in ${query[0]}`, () => checkQuery(browser, root, query))
      await check(`${from}: the keyboard`, () => checkKeys(browser, root))
      await check(`${from}: a query in the address`, () => checkAddress(browser, root))
      await check(`${from}: words that are markup`, () => checkWords(browser, root))
      for (const language of ['ar', 'en'])
        await check(`${from}: room behind symbols in ${language}`, () => checkRoom(browser, root, language))
      await check(`${from}: without script`, () => checkWithoutScript(browser, root))
      for (const language of Object.keys(nothing))
        await check(`${from}: nothing found in ${language}`, () => checkNothing(browser, root, language))
    }
    for (const [language, query] of [
      ['en', 'specimen'],
      ['ar', 'نموذج'],
      ['zh', '样本'],
      ['ru', 'приложение'],
      ['fr', 'приложение'],
      ['es', 'specimen'],
    ])
      for (const colorScheme of ['light', 'dark'])
        for (const width of [320, 1280])
          await check(`looks of ${language} at ${width}, ${colorScheme}`, () =>
            checkLooks(browser, roots[0], { language, query, width, colorScheme }),
          )
    for (const language of Object.keys(nothing))
      await check(`the page in ${language} is valid`, () => validate(join(folder, 'site', `${language}.html`)))
    await check('what is known late of an earlier search', () => checkLate(browser, served.address))
    await check('a part that cannot be loaded', () => checkBroken(browser, roots[0], folder))
  } finally {
    served.close()
  }
  return outcomes
}

async function main([results]) {
  if (results === undefined) {
    console.log('usage: node search.mjs RESULTS')
    return 2
  }
  if (lacksBrowser()) return 0
  const folder = mkdtempSync(join(tmpdir(), 'masthead search '))
  try {
    cpSync(resolve(results), folder, { recursive: true })
    const builder = await loadBuilder()
    const byLanguage = readResults(folder, builder.readPage)
    byLanguage.get('en').push(marked)
    byLanguage.get('zh').push(apart)
    writeSite(folder, byLanguage, builder)
    tellOutcomes(await withBrowser((browser) => checkAll(browser, folder)))
    return process.exitCode
  } finally {
    rmSync(folder, { recursive: true })
  }
}

process.exitCode = await main(process.argv.slice(2))
