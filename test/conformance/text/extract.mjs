/** Reads results back with programs that know nothing of this project. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The lines of a PDF without those at the head and foot of its pages. `-bbox-layout` keeps the hyphens at line ends. */
export function readPdf(file, running) {
  const xml = execFileSync('pdftotext', ['-bbox-layout', '-enc', 'UTF-8', '--', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const lines = [...xml.matchAll(/<line\b[^>]*>([\s\S]*?)<\/line>/g)].map(([, line]) => wordsOf(line).join(' '))
  return lines.filter((line) => !/^(\d+\/\d+|\d\d-\d{5})$/.test(line) && !running.includes(line)).join('\n')
}

function wordsOf(line) {
  return [...line.matchAll(/<word\b[^>]*>([\s\S]*?)<\/word>/g)].map(([, word]) => decode(word))
}

function decode(text) {
  const names = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_entity, name) => names[name])
}

/** The text of a Word file as LibreOffice lays it out: with the heads and feet that its text export leaves away. */
export function readDocx(file, running) {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-text-'))
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'pipe' })
    return readPdf(join(folder, `${basename(file, '.docx')}.pdf`), running)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The text of a page as the browser shows it, but for what leads about it: the link over the masthead, languages, headings. */
export async function readHtml(file) {
  const { withBrowser } = await import('../html/browser.mjs')
  return withBrowser(async (browser) => {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(file).href)
    return await page.evaluate(() => {
      document.querySelector('body > a[href^="#"]:first-child')?.remove()
      document.querySelectorAll('body > nav').forEach((element) => element.remove())
      document.querySelector('.endnotes > :is(h1, h2, h3)')?.remove()
      return document.body.innerText
    })
  })
}
