/** Parts of Word files that are made to harm, for the tests of the reader. */
import { expect } from 'vitest'
import { refusedCharacters } from '../../pipeline/text/characters.ts'
import { countMarkup } from '../../pipeline/xml/read.ts'
import { parseText } from '../parse/parse-text.ts'
import { sourceOf } from './import-of.ts'
import { paragraph, part } from './word-package.ts'

export const path = 'word/document.xml'

/** The text of the one language file; that it can be parsed is looked at too. */
export function textOf(bytes: Uint8Array): string {
  const text = sourceOf(bytes)['en.md'] ?? ''
  expect(refusedCharacters(text)).toEqual([])
  parseText(text)
  return text
}

export function count(text: string): number {
  return countMarkup(text).all
}

export function picture(id: string, name = 'a.png'): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="${name}" descr="A map"/><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r></w:p>`
}

/** A PNG that says it is so large. */
export function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  bytes.set([8, 2], 24)
  return bytes
}

export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
}

export function table(rows: readonly string[]): string {
  return `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
}

/** A file of the source that travels in a package. */
export function file(name: string, words = '# A'): string {
  return `<file name="${name}">${words}</file>`
}

/** Facts as our files carry them. */
export function variables(all: Readonly<Record<string, string>>): string {
  const each = Object.entries(all).map(
    ([name, value]) => `<w:docVar w:name="${name}" w:val="${value.replaceAll('"', '&quot;')}"/>`,
  )
  return part('settings', `<w:docVars>${each.join('')}</w:docVars>`)
}

export const ours = {
  'fact kind': 'report',
  'fact organ': 'general-assembly',
  'fact session': '75',
  'fact distribution': 'general',
  'fact date': '2021-01-07',
  'fact original': 'en',
}
