/** Names of files that were probably meant for a document's: what programs and habits make of `en.md` and `document.yaml`. */
import { extname } from 'node:path'
import { languageCodes, type LanguageCode } from '../../templates/languages/codes.ts'
import { cureOfEnding } from './other-files.ts'

/** The facts of all languages of a document. */
export const factsName = 'document.yaml'

const codes = languageCodes.join('|')
/** Endings that are added to a text, or taken for its own. */
const textEndings = 'md|mdown|mkd|mkdn|markdown|txt|text|rtf|doc|docx|odt|html?'
const languageLike = new RegExp(`^(${codes})([-_][a-z]{2,4})?[ .]*(\\.(${textEndings}))*[ .~]*$`, 'i')
const factsLike = /^(documents?|facts?)[ .]*(\.(ya?ml|json|toml|txt|text|docx?))*[ .]*$/i

/** What a file should be called to be read; absent where its name is right, or like none. */
export function properName(name: string): string | undefined {
  const code = languageLike.exec(name)?.[1]?.toLowerCase()
  const proper = code !== undefined ? `${code}.md` : factsLike.test(name) ? factsName : undefined
  return proper === name ? undefined : proper
}

/** "fr (1).md", "en - Copy.md", "Copy of ru.md", "es_final v2.md": a copy of a text. */
const copyLike = new RegExp(
  `^(?:(?:copy of|copie de|copia de|копия)[ _-]+)?(${codes}|cn|sp)(?![a-z])[ ._-]*(?:\\(\\d+\\)|copy|copie|copia|копия|副本|نسخة|final|new|old|draft|rev|v|\\d|[ ._()-])*\\.md$`,
  'i',
)
const wholeNames: ReadonlyMap<string, LanguageCode> = new Map([
  ['arabic', 'ar'],
  ['chinese', 'zh'],
  ['english', 'en'],
  ['french', 'fr'],
  ['russian', 'ru'],
  ['spanish', 'es'],
  ['cn', 'zh'],
  ['sp', 'es'],
])

/** The name that a text named after no language was likely meant to have. */
export function likelyTextName(name: string): string | undefined {
  const stem = name.replace(/\.md$/i, '').toLowerCase()
  const code = copyLike.exec(name)?.[1]?.toLowerCase()
  const language = wholeNames.get(stem) ?? (code === undefined ? undefined : (wholeNames.get(code) ?? code))
  return properName(name) ?? (language === undefined ? undefined : `${language}.md`)
}

/** Word files, and what is no YAML, are not read in place of the facts. */
const unreadable = /\.(docx?|toml)[ .]*$/i

/** The file of a document's facts: of another name, where there is none of the right one, it is read for its messages alone. */
export function factsFileOf(names: readonly string[]): string | undefined {
  if (names.includes(factsName)) return factsName
  return names.find((name) => properName(name) === factsName && !unreadable.test(name))
}

/** The language that a file is named after. */
export function languageOf(name: string): LanguageCode | undefined {
  return languageCodes.find((code) => name === `${code}.md`)
}

/** Whether a folder is a document, by the names of its files. */
export function isDocument(names: readonly string[]): boolean {
  return names.includes(factsName) || names.some((name) => languageOf(name) !== undefined)
}

/** True where the name on the disk is no UTF-8: what stands for its bytes finds no file. */
export function isBroken(name: string): boolean {
  return name.includes('\uFFFD')
}

/** What to do with a file that is no Markdown. */
export function cureOf(name: string): string {
  if (name === factsName) return 'Name the folder in which it stands.'
  const cure = cureOfEnding(extname(name))
  if (cure !== undefined) return cure
  const proper = properName(name) ?? `${name.slice(0, name.length - extname(name).length)}.md`
  return `If it is Markdown, call it \`${proper}\`.`
}
