/** Files of programs in other languages call Word's styles by names of their own, and say nothing else of them. */
import { expect, test } from 'vitest'
import { importParts } from './import-parts.ts'
import { paragraph, styled } from './strange-file.ts'

/** Names of a title, of headings of two levels and of a quotation, and words of that language. */
const programs = [
  ['de', 'Titel', 'Überschrift 1', 'Überschrift 2', 'Zitat', 'Der Hafen wurde im Jahre 1962 eröffnet.'],
  ['fr', 'Titre', 'Titre 1', 'Titre 2', 'Citation', 'Le port a été ouvert en 1962 par la ville.'],
  ['es', 'Título', 'Título 1', 'Título 2', 'Cita', 'El puerto se abrió en 1962 por la ciudad.'],
  ['pt', 'Título', 'Título\u00A01', 'Título\u00A02', 'Citação', 'O porto foi aberto em 1962.'],
  ['nl', 'Titel', 'Kop 1', 'Kop 2', 'Citaat', 'De haven werd in 1962 geopend.'],
  ['pl', 'Tytuł', 'Nagłówek 1', 'Nagłówek 2', 'Cytat', 'Port otwarto w 1962 roku.'],
  ['ru', 'Название', 'Заголовок 1', 'Заголовок 2', 'Цитата', 'Порт был открыт в 1962 году.'],
  ['ru', 'Заголовок', 'заголовок 1', 'Заголовок 2,З2', 'Цитата', 'Порт был открыт в 1962 году.'],
  ['zh', '标题', '标题 1', '标题 2', '引用', '港口于1962年开放。'],
  ['zh', '標題', '標題 1', '標題2', '引文', '港口於1962年開放。'],
  ['ja', '表題', '見出し 1', '見出し 2', '引用文', '港は1962年に開かれた。'],
  ['ar', 'العنوان', 'عنوان 1', 'عنوان 2', 'اقتباس', 'افتتح الميناء في عام 1962.'],
  ['ar', 'العنوان', 'العنوان 1', 'العنوان 2', 'اقتباس', 'افتتح الميناء في عام 1962.'],
  ['en', 'Title', 'Heading 1,h1', 'heading 2', 'Intense Quote', 'The port was opened in 1962.'],
] as const

const style = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`

test.each(programs)('styles of a program in %s: %s, %s', async (_, title, first, second, quote, sentence) => {
  const styles = style('T', title) + style('A', first) + style('B', second) + style('Q', quote)
  const body =
    styled('T', 'Alpha') +
    styled('A', 'Beta') +
    paragraph(sentence) +
    styled('B', 'Gamma') +
    paragraph(sentence) +
    styled('A', 'Delta') +
    styled('Q', sentence)
  const { text } = await importParts({ styles, body })
  expect(text).toBe(
    `# Alpha\n\n## Beta\n\n${sentence}\n\n### Gamma\n\n${sentence}\n\n## Delta\n\n:::quote\n${sentence}\n:::\n`,
  )
})

test('a style that only begins like one of them is none', async () => {
  const styles = style('A', 'Titre du tableau') + style('B', 'Kopf 12') + style('C', 'Heading 14')
  const body = styled('A', 'Some words of a line.') + styled('B', 'Others.') + styled('C', 'And others.')
  const { text } = await importParts({ styles, body })
  expect(text).toBe('Some words of a line.\n\nOthers.\n\nAnd others.\n')
})
