/** Lines of heads and feet that are composed from no fact: a source has no place for them. */
import type { Language } from '../../../templates/languages/language.ts'
import type { Doubt } from '../context.ts'
import { isComposedLine, linesIn } from '../facts/masthead-lines.ts'
import { cleanText } from '../word/clean-text.ts'
import type { WordDocument } from '../word/word-document.ts'

/** Lines that are told, and signs of one. */
const [mostLines, mostSigns] = [10, 200]

/** Numbers of pages and jobs, symbols with what stands beside them, days, and what a field would fill in. */
const composed = /^(?:[^\p{L}]*|.*\d+\s*[/／]\s*\d+\s*|.*\d\d-\d{5}.*|.*\b[A-Z]{1,4}\/[\w./()-]*\d.*|\*\d+\*)$/u

/** Words that only say which page it is. */
const ofPage =
  /^(?:page|p\.|página|стр(?:аница|\.)|(?:ال)?صفحة|第|seite|pagina)[\s\p{N}]*(?:(?:of|sur|de|из|من|\/|von|页)[\s\p{N}]*)?(?:[\s,，/]*共[\s\p{N}]*页)?$/iu

/** What is told of the edges of pages. */
export function edgeDoubts({ heads, feet }: WordDocument, language: Language): readonly Doubt[] {
  const lines = [...heads, ...feet].flatMap((text) => linesIn(cleanText(text).replaceAll('\t', ' ')))
  const left: string[] = []
  for (const line of new Set(lines.map((each) => each.slice(0, mostSigns)))) {
    // Whether a line is composed takes long to know.
    if (left.length === mostLines) break
    if (!isComposed(line, language)) left.push(line)
  }
  return left.map((words) => ({ code: 'import-page', details: [words] }))
}

function isComposed(line: string, language: Language): boolean {
  return composed.test(line) || ofPage.test(line) || isComposedLine(line, language)
}
