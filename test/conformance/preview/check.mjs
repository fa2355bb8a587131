/**
 * Looks at a preview as its author does, in a browser: edits a file, breaks it, mends it, clicks, switches, ends it.
 * `node check.mjs [--pictures FOLDER]`, after `npm run bundle` and `npm ci --prefix test/conformance/html`; the last line is
 * `N passed, N failed`; CHROMIUM names the browser.
 */
import { execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { allRules, axeFaults } from '../html/axe.mjs'
import { lacksBrowser, withBrowser } from '../html/browser.mjs'
import { openChecks, tellOutcomes } from '../outcomes.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const pictures = process.argv[2] === '--pictures' ? process.argv[3] : undefined

function expect(isSo, what) {
  if (!isSo) throw new Error(what)
}

/** A copy of the specimens, a document of one file with a name in Arabic, and one that has facts alone. */
function makeSources(folder) {
  for (const name of ['letter', 'report', 'note'])
    cpSync(join(root, 'templates/specimens', name), join(folder, 'source', name), { recursive: true })
  const facts = readFileSync(join(folder, 'source/letter/document.yaml'), 'utf8')
  const text = readFileSync(join(folder, 'source/letter/ar.md'), 'utf8')
  writeFileSync(
    join(folder, 'source/رسالة ثانية.md'),
    text.replace('---\n', () => `---\nlanguage: ar\n${facts}`),
  )
  mkdirSync(join(folder, 'temporary'))
  mkdirSync(join(folder, 'source/empty'))
  writeFileSync(join(folder, 'source/empty/document.yaml'), facts)
}

/** Starts the command; gives its process and the address that it prints. */
async function start(folder, ...words) {
  const child = spawn(process.execPath, [join(root, 'dist/main.js'), 'preview', ...words], {
    cwd: folder,
    env: { ...process.env, TMPDIR: join(folder, 'temporary') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\S+/.exec(line)?.[0]
    if (address !== undefined) return { child, address }
  }
  throw new Error('The command has printed no address')
}

/** Processes that a process has started, and theirs. */
function familyOf(pid) {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const parents = all.map((line) => line.trim().split(/\s+/).map(Number))
  const family = [pid]
  for (const one of family) family.push(...parents.filter(([, parent]) => parent === one).map(([child]) => child))
  return family.slice(1)
}

const isAlive = (pid) => existsSync(`/proc/${pid}`)

function canConnect(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => resolve(true) || socket.destroy())
    socket.on('error', () => resolve(false))
  })
}

/** What axe finds in the frame; the pages in it have checks of their own. */
const axeFaultsOf = (page) => axeFaults(page, allRules, { iframes: false })

const pageFrame = (page) => page.frameLocator('section[aria-label="Web page"] iframe:not(.next)')
const button = (page, name) => page.getByRole('button', { name, exact: true })

async function picture(page, name) {
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`) })
}

/** Saves two changes, and holds back what is answered to each when its PDF is asked for; the panes of both are numbered. */
async function holdPdfs(page, save) {
  const held = []
  const isPdf = /\/pdf$/
  await page.route(isPdf, (route) => void held.push(route))
  for (const count of [1, 2]) {
    save(count)
    while (held.length < count) await new Promise((next) => setTimeout(next, 20))
    await page.locator('section[aria-label="PDF"] iframe').last().evaluate(setAsked, count)
  }
  await page.unroute(isPdf)
  return held
}

function setAsked(frame, count) {
  frame.dataset.asked = count
}

async function runAll(folder, browser, { check }) {
  const { child, address } = await start(folder)
  const ended = new Promise((resolve) => child.on('exit', (code) => resolve(code)))
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en' })
  const page = await context.newPage()
  const said = []
  const asked = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()))
  page.on('pageerror', (fault) => said.push(String(fault)))
  page.on('request', (request) => asked.push(request.url()))
  const file = join(folder, 'source/letter/en.md')
  const good = readFileSync(file, 'utf8')
  const lines = good.split('\n')
  const paragraph = lines.findIndex((line) => line.startsWith('I have the honour'))
  const frame = pageFrame(page)

  try {
    await check('lists the documents, and finds among them', async () => {
      await page.goto(address)
      await page.locator('#documents li').first().waitFor()
      expect((await page.locator('#documents li').count()) === 5, 'There are five documents')
      await picture(page, 'list')
      await page.getByLabel('Find a document').fill('ثانية')
      await page.locator('#count', { hasText: '1 of 5 documents' }).waitFor()
      await page.getByLabel('Find a document').fill('')
    })
    await check('the list has no axe violation', async () => {
      const faults = await axeFaultsOf(page)
      expect(faults.length === 0, faults.join('\n'))
    })
    await check('shows the web page and the PDF side by side', async () => {
      await button(page, 'letter').click()
      await frame.locator('h1', { hasText: 'Letter dated' }).waitFor()
      await page.locator('section[aria-label="PDF"] iframe:not(.next)').waitFor()
      await page.getByRole('status').filter({ hasText: 'Up to date' }).waitFor()
      await picture(page, 'english')
    })
    await check('of two PDFs that come late the newer one is shown', async () => {
      const pane = page.locator('section[aria-label="PDF"]')
      const [first, second] = await holdPdfs(page, (count) =>
        writeFileSync(file, lines.with(paragraph, `${lines[paragraph]} Version ${count}.`).join('\n')),
      )
      // That it is asked for no more may have ended the first.
      await first.continue().catch(() => {})
      await new Promise((next) => setTimeout(next, 500))
      await second.continue().catch(() => {})
      await pane.locator('iframe:not(.next)[data-asked="2"]').waitFor({ timeout: 5_000 })
      expect((await pane.locator('iframe').count()) === 1, 'It is the only one')
      writeFileSync(file, good)
      await pane.locator('iframe:not(.next):not([data-asked])').waitFor()
      await page.getByRole('status').filter({ hasText: 'Up to date' }).waitFor()
    })
    await check('a saved change is shown, and the page goes to it', async () => {
      await frame.locator('body').evaluate(() => undefined)
      const last = lines.findLastIndex((line) => line.length > 40)
      const changed = lines.with(last, `${lines[last]} Changed words.`)
      writeFileSync(file, changed.join('\n'))
      const block = frame.locator('[data-preview-here]', { hasText: 'Changed words.' })
      await block.waitFor()
      const { y, height } = await block.boundingBox()
      expect(y > 0 && y + Math.min(height, 40) < 900, `It stands at ${y}`)
    })
    await check('the place where one reads stays, with lines put in before it', async () => {
      const before = await frame.locator('html').evaluate(({ scrollTop }) => scrollTop)
      expect(before > 0, 'It has gone down')
      const anchor = frame.locator('[data-preview-here]')
      const { y } = await anchor.boundingBox()
      await page.reload()
      await frame.locator('text=Changed words.').waitFor()
      const after = await frame.locator('p', { hasText: 'Changed words.' }).boundingBox()
      expect(Math.abs(after.y - y) < 3, `It stood at ${y}, and stands at ${after.y}`)
    })
    await check('an error leaves the last good page, with the message at its paragraph', async () => {
      writeFileSync(file, lines.with(paragraph, `${lines[paragraph]} See <b>this</b>.`).join('\n'))
      const mark = frame.locator('.preview-mark.error')
      await mark.first().waitFor()
      const text = await frame.locator('[data-preview-error]').first().textContent()
      expect(text.startsWith('I have the honour'), `It stands at “${text.slice(0, 40)}”`)
      expect(text.includes(`source/letter/en.md:${paragraph + 1}:`), text)
      await frame.locator('text=Changed words.').waitFor()
      const item = page.locator('#messages li.message-error').first()
      expect((await item.textContent()).includes(`source/letter/en.md:${paragraph + 1}:`), 'It is in the list')
      const link = await item.locator('a').getAttribute('href')
      expect(link.startsWith(`vscode://file${encodeURI(file)}:${paragraph + 1}:`), link)
      await page.getByRole('status').filter({ hasText: 'Not built' }).waitFor()
      await picture(page, 'error')
      const faults = await axeFaultsOf(page)
      expect(faults.length === 0, faults.join('\n'))
    })
    await check('an error of the facts is told, too, and both go when they are mended', async () => {
      const facts = join(folder, 'source/letter/document.yaml')
      const before = readFileSync(facts, 'utf8')
      writeFileSync(facts, before.replace(/^kind: .*/m, 'kind: leter'))
      await page.locator('#messages li', { hasText: 'source/letter/document.yaml:' }).first().waitFor()
      writeFileSync(facts, before)
      writeFileSync(file, good)
      await page.getByRole('status').filter({ hasText: 'Up to date' }).waitFor()
      await frame.locator('.preview-mark.error').first().waitFor({ state: 'detached' })
      expect((await page.locator('#messages li.message-error').count()) === 0, 'The list has no error')
      expect(!(await frame.locator('main').textContent()).includes('Changed words.'), 'The page is the new one')
    })
    await check('a click in the page shows the line of the source, and a line its paragraph', async () => {
      await button(page, 'Source').click()
      await page.locator('.lines li').first().waitFor()
      await frame.locator('p', { hasText: 'I have the honour' }).first().click()
      await page.locator('#place a', { hasText: `source/letter/en.md:${paragraph + 1}:1` }).waitFor()
      expect((await page.locator('#place q').textContent()).startsWith('I have the honour'), 'The line is shown')
      expect((await page.locator('.lines .here').textContent()).startsWith('I have the honour'), 'The line is marked')
      await picture(page, 'source')
      const last = lines.findLastIndex((line) => /^\d+\. |^\S.{40}/.test(line))
      await page.locator('.lines li').nth(last).click()
      await page.locator('#place a', { hasText: `source/letter/en.md:${last + 1}:1` }).waitFor()
      const here = frame.locator('[data-preview-here]')
      const { y } = await here.boundingBox()
      expect(y > 0 && y < 900, `The paragraph stands at ${y}`)
      await page.locator('.lines').press('ArrowUp')
      await page.locator('#place a', { hasText: `source/letter/en.md:${last}:1` }).waitFor()
      await button(page, 'Source').click()
    })
    await check('switches to Arabic, from right to left', async () => {
      await button(page, 'العربية').click()
      await frame.locator('html[dir=rtl][lang=ar] h1').waitFor()
      await page.getByRole('status').filter({ hasText: 'Up to date' }).waitFor()
      await picture(page, 'arabic')
      const box = await frame.locator('h1').first().boundingBox()
      const view = await page.locator('section[aria-label="Web page"]').boundingBox()
      expect(view.x + view.width - box.x - box.width < 60, 'The title stands at the right')
    })
    await check('an error in another language is named, and told with its place', async () => {
      writeFileSync(file, good.replace('I have the honour', '<b>I</b> have the honour'))
      await page.locator('#messages li.message-error', { hasText: 'source/letter/en.md:' }).first().waitFor()
      await page.getByRole('status').filter({ hasText: 'Not built: English' }).waitFor()
      expect(await frame.locator('html[dir=rtl][lang=ar] h1').isVisible(), 'The Arabic page stays')
      await picture(page, 'other-language')
      writeFileSync(file, good)
      await page.getByRole('status').filter({ hasText: 'Up to date' }).waitFor()
      expect((await page.locator('#messages li.message-error').count()) === 0, 'The list has no error')
    })
    await check('switches to the Word file as pages, or says why there are none', async () => {
      await button(page, 'Word').click()
      await page
        .locator('section[aria-label="Word"]')
        .locator('iframe:not(.next), p:has-text("not installed")')
        .first()
        .waitFor()
      await button(page, 'PDF').click()
      await page.locator('section[aria-label="PDF"]').waitFor({ state: 'hidden' })
      await page.locator('section[aria-label="Word"] h2 a, section[aria-label="Word"] p a').first().waitFor()
      await picture(page, 'word')
    })
    await check(
      'a window of 320 pixels shows one pane at a time, without sideways scrolling, and axe finds nothing',
      async () => {
        await page.setViewportSize({ width: 320, height: 640 })
        await button(page, 'PDF').click()
        await page.locator('section[aria-label="PDF"]').waitFor()
        await page.locator('section[aria-label="Web page"]').waitFor({ state: 'hidden' })
        await button(page, 'Web page').click()
        await frame.locator('h1').first().waitFor()
        const [scroll, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
        expect(scroll <= inner, `${scroll} > ${inner}`)
        await picture(page, 'phone')
        const faults = await axeFaultsOf(page)
        expect(faults.length === 0, faults.join('\n'))
        await page.setViewportSize({ width: 1400, height: 900 })
      },
    )
    await check('is dark where that is wished, and axe finds nothing', async () => {
      await page.emulateMedia({ colorScheme: 'dark' })
      const faults = await axeFaultsOf(page)
      expect(faults.length === 0, faults.join('\n'))
      await picture(page, 'dark')
      await page.emulateMedia({ colorScheme: 'light' })
    })
    await check(
      'a document of one file with spaces and Arabic letters in its name, and one without a text',
      async () => {
        await button(page, 'All documents').click()
        await button(page, 'رسالة ثانية').click()
        await frame.locator('html[dir=rtl] h1').waitFor()
        await button(page, 'All documents').click()
        await button(page, 'empty').click()
        await page.locator('#messages li.message-error').first().waitFor()
      },
    )
    await check('a document that comes is in the list, and one that goes is not', async () => {
      await button(page, 'All documents').click()
      cpSync(join(folder, 'source/note'), join(folder, 'source/new one'), { recursive: true })
      await button(page, 'new one').waitFor()
      rmSync(join(folder, 'source/new one'), { recursive: true })
      await button(page, 'new one').waitFor({ state: 'detached' })
    })
    await check('a document that goes while it is looked at, and comes back, is looked at again', async () => {
      await button(page, 'note').click()
      await pageFrame(page).locator('h1').waitFor()
      renameSync(join(folder, 'source/note'), join(folder, 'source/away'))
      await page.getByRole('status').filter({ hasText: 'no longer there' }).waitFor()
      await button(page, 'away').waitFor()
      renameSync(join(folder, 'source/away'), join(folder, 'source/note'))
      await pageFrame(page).locator('h1').waitFor()
      await button(page, 'All documents').click()
    })
    await check('no console error, and nothing is asked of others', () => {
      expect(said.length === 0, said.join('\n'))
      const others = asked.filter((url) => /^(?:https?|wss?|ftp):/.test(url) && !url.startsWith(address))
      expect(others.length === 0, others.join('\n'))
    })
    await check('ends on SIGINT with 130, and leaves no process, socket or folder', async () => {
      await button(page, 'report').click()
      await button(page, 'Word').waitFor()
      if ((await button(page, 'Word').getAttribute('aria-pressed')) !== 'true') await button(page, 'Word').click()
      // LibreOffice may be at work.
      const family = familyOf(child.pid)
      child.kill('SIGINT')
      expect((await ended) === 130, 'It ends with 130')
      expect(!(await canConnect(new URL(address).port)), 'The port is free')
      // A killed process is gone when its parent has heard of it.
      for (let wait = 0; wait < 100 && family.some(isAlive); wait += 1)
        await new Promise((next) => setTimeout(next, 50))
      expect(!family.some(isAlive), 'No process is left')
      const left = readdirSync(join(folder, 'temporary'))
      expect(left.length === 0, left.join('\n'))
      await page.getByRole('status').filter({ hasText: 'has ended' }).waitFor()
    })
  } finally {
    child.kill('SIGKILL')
    await context.close()
  }
}

if (!lacksBrowser()) {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-looks-'))
  makeSources(folder)
  const checks = openChecks()
  try {
    await withBrowser((browser) => runAll(folder, browser, checks))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  tellOutcomes(checks.outcomes)
}
