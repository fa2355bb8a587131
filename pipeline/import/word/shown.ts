/** What a Word file shows, as one list of lines: to hold two files against each other. */
import { textParts } from '../../word/origin.ts'
import type { XmlElement } from '../../xml/read.ts'
import { allOf, child, valueOf } from './elements.ts'
import { openPackage, type WordPackage } from './package.ts'

/**
 * The words of each paragraph, descriptions of pictures and tables, what links lead to, and the lines of the heads. Only letters, marks, figures and
 * signs of symbols count: what typography sets, and programs move about as they save, does not.
 */
export function linesShown(bytes: Uint8Array): readonly string[] {
  const opened = openPackage(bytes)
  const words = textParts.flatMap((path) => [...paragraphsOf(opened.tree(path))])
  const targets = textParts.flatMap((path) => [...opened.relationships(path).values()])
  const addresses = targets.filter(({ isOutside }) => isOutside).map(({ target }) => target)
  return [...words.map(plain).filter((line) => line !== ''), ...addresses.toSorted(), ...headsShown(opened)]
}

/** What lines of heads begin with: no other line does. */
export const headSign = '\u0001'

/** Lines of the heads, each once and in the order of their letters: programs name and order their parts anew. */
function headsShown(opened: WordPackage): readonly string[] {
  const heads = [...opened.relationships('word/document.xml').values()].filter(
    ({ type, isOutside }) => type === 'header' && !isOutside,
  )
  const lines = heads.flatMap(({ target }) => [...paragraphsOf(opened.tree(target))]).map(plain)
  return [...new Set(lines)]
    .filter((line) => line !== '')
    .toSorted()
    .map((line) => headSign + line)
}

function* paragraphsOf(tree: XmlElement | undefined): Generator<string> {
  if (tree === undefined) return
  for (const element of allOf(tree)) {
    const description = element.name === 'w:tblDescription' ? valueOf(element) : element.attributes['descr']
    if (description !== undefined) yield description
    if (element.name === 'w:p' && !isContents(element)) yield ownWords(element)
  }
}

/** Contents are made from the headings, and their pages change with every printer. */
function isContents(paragraph: XmlElement): boolean {
  return valueOf(child(child(paragraph, 'w:pPr'), 'w:pStyle'))?.startsWith('TOC') === true
}

/** Words of a paragraph without those of the ones in its text boxes. */
function ownWords({ children }: XmlElement): string {
  return children.map((each) => (each.name === 'w:p' ? '' : each.name === 'w:t' ? each.text : ownWords(each))).join('')
}

function plain(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}\p{S}/]+/gu, ' ')
    .trim()
}
