/** Lines of heads and feet that are composed from no fact: a source has no place for them. */
import type { Language } from '../../../templates/languages/language.ts'
import type { Doubt } from '../context.ts'
import { isComposedLine, linesIn } from '../facts/masthead-lines.ts'
import { cleanText } from '../word/clean-text.ts'
import type { WordDocument } from '../word/word-document.ts'

/** Lines that are told, and signs of one. */
const [mostLines, mostSigns] = [10, 200]

/** Numbers of pages and jobs, symbols with what stands beside them, days, and what a field would fill in. */
const composed = /^(?:[^\p{L}]*|.*\d+\s*[/／]\s*\d+\s*|.*\d\d-\d{5}.*|.*\b[A-Z]{1,4}\/[\w./()-]+.*|\*\d+\*)$/u

/** Words that only say which page it is. */
const ofPage =
  /^(?:page|p\.|página|стр(?:аница|\.)|صفحة|第|seite|pagina)[\s\d]*(?:\s*(?:of|sur|de|из|من|\/|von|页)[\s\d]*)?(?:共\s*\d*\s*页)?$/iu

/** What is told of the edges of pages. */
export function edgeDoubts({ heads, feet }: WordDocument, language: Language): readonly Doubt[] {
  const lines = [...heads, ...feet].flatMap((text) => linesIn(cleanText(text).replaceAll('\t', ' ')))
  const short = new Set(lines.map((line) => line.slice(0, mostSigns)))
  const left = [...short].filter((line) => !isComposed(line, language))
  return left.slice(0, mostLines).map((words) => ({ code: 'import-page', details: [words] }))
}

function isComposed(line: string, language: Language): boolean {
  return composed.test(line) || ofPage.test(line) || isComposedLine(line, language)
}
