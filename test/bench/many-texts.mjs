// Folders with any number of documents in six languages, the same each time: the specimens of a letter and of a report, with paragraphs
// of the words of all specimens between theirs. Some of the words stand in no other document, as names do.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { numbersFrom } from './texts.mjs'

const specimens = fileURLToPath(new URL('../../templates/specimens/', import.meta.url))
/** In the order of their codes. */
export const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh']

/** Where paragraphs are added to the specimen of a kind, and how many: a report has some ten pages then. */
const kinds = {
  letter: { paragraphs: 2, before: '\n:::signature\n' },
  report: { paragraphs: 60, before: '\n## ' },
}

/** Words of the specimens in a language; of Chinese, phrases. */
function wordsOf(language) {
  const texts = readdirSync(specimens).map((name) => readFileSync(join(specimens, name, `${language}.md`), 'utf8'))
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => /^\p{L}[^:{}[\]|*<>]*$/u.test(line))
  return [...new Set(lines.join(' ').match(/\p{L}[\p{L}\p{M}]+/gu))].filter((word) => !/^\p{Lu}+$/u.test(word))
}

/** The words of all specimens, by language. */
export const words = Object.fromEntries(languages.map((language) => [language, wordsOf(language)]))
/** Words of a paragraph, and how many of a hundred are its own. */
const length = { ar: 60, en: 60, es: 60, fr: 60, ru: 60, zh: 20 }
const fresh = 4

function paragraph(language, next) {
  const known = words[language]
  const pick = () => known[Math.floor(next() * known.length)]
  const own = () => pick().slice(0, 3) + pick().slice(-4)
  const all = Array.from({ length: length[language] }, () => (next() * 100 < fresh ? own() : pick()))
  return language === 'zh' ? `${all.join('，')}。` : `${all.join(' ')}.`
}

/** Writes a document; its number decides its words. */
export function writeDocument(folder, kind, number) {
  const { paragraphs, before } = kinds[kind]
  mkdirSync(folder, { recursive: true })
  cpSync(join(specimens, kind, 'document.yaml'), join(folder, 'document.yaml'))
  for (const [order, language] of languages.entries()) {
    const next = numbersFrom(number * languages.length + order)
    const text = readFileSync(join(specimens, kind, `${language}.md`), 'utf8')
    const more = Array.from({ length: paragraphs }, () => `${paragraph(language, next)}\n\n`).join('')
    const at = text.lastIndexOf(before) + 1
    writeFileSync(join(folder, `${language}.md`), `${text.slice(0, at)}${more}${text.slice(at)}`)
  }
}

/** Writes letters and reports, mixed, into a folder, and gives their folders in their order. */
export function writeMany(folder, { letters, reports }) {
  const total = letters + reports
  return Array.from({ length: total }, (_, number) => {
    const isReport = Math.floor(((number + 1) * reports) / total) > Math.floor((number * reports) / total)
    const kind = isReport ? 'report' : 'letter'
    const path = join(folder, `${String(number).padStart(5, '0')}-${kind}`)
    writeDocument(path, kind, number)
    return path
  })
}
