// Folders with any number of documents in six languages, the same each time: the specimens of a letter and of a report, with paragraphs
// of all specimens between theirs, the same in each language. Some of the words stand in no other document, as names do.
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
/** Paragraphs of the specimens that say the same in six languages, and neither count nor cite: one a line, by language. */
const sentences = readdirSync(specimens).flatMap((name) => {
  const texts = languages.map((language) => readFileSync(join(specimens, name, `${language}.md`), 'utf8').split('\n'))
  // Where lines are broken otherwise, nobody knows which are the same.
  if (texts.some(({ length }) => length !== texts[0].length)) return []
  return texts[0].flatMap((_, at) => {
    const all = texts.map((lines) => lines[at])
    const isPlain = all.every((line) => /^\p{L}[^\d:{}[\]|*<>]*[.。]$/u.test(line))
    return isPlain ? [Object.fromEntries(languages.map((language, order) => [language, all[order]]))] : []
  })
})
/** Words of a paragraph; Chinese says as much in fewer of ours. */
const length = 60

/** What numbers choose, the same in each language, and at its end two words of its own, as names are. */
function paragraph(language, next) {
  const own = () => {
    const [start, end] = [next(), next()].map((at) => words[language][Math.floor(at * words[language].length)])
    return start.slice(0, 3) + end.slice(-4)
  }
  const chosen = []
  const pick = () => sentences[Math.floor(next() * sentences.length)]
  for (let count = 0; count < length; count += chosen.at(-1).en.split(' ').length) chosen.push(pick())
  const between = language === 'zh' ? '' : ' '
  const all = chosen.map((each) => each[language]).join(between)
  return `${all.slice(0, -1)}${between}${own()}${between}${own()}${all.slice(-1)}`
}

/** Writes a document; its number decides its words. */
export function writeDocument(folder, kind, number) {
  const { paragraphs, before } = kinds[kind]
  mkdirSync(folder, { recursive: true })
  cpSync(join(specimens, kind, 'document.yaml'), join(folder, 'document.yaml'))
  for (const language of languages) {
    const next = numbersFrom(number)
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
