/** Prepares a text in Markdown with the facts of a letter: what the tests of prepare look at. */
import { blocksOf } from '../../pipeline/reading-order.ts'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Facts } from '../../pipeline/facts/facts.ts'
import { toDocument } from '../../pipeline/parse/to-document.ts'
import { syntax } from '../../pipeline/parse/syntax.ts'
import { toPublication } from '../../pipeline/prepare/index.ts'
import type { Picture } from '../../pipeline/picture.ts'
import type { PublishedBlock, Line, Publication } from '../../pipeline/publication.ts'

const letter: Facts = {
  kind: 'letter',
  language: 'en',
  organs: [{ organ: 'general-assembly', session: { number: 75, type: 'regular' } }],
  agenda: [],
  distribution: 'general',
  date: '2021-01-07',
  original: ['en'],
  dutyStation: 'new-york',
  agendaTitles: [],
  tables: 'numbered',
  notes: 'foot',
  places: new Map(),
}

/** A publication, and its blocks in reading order. */
export interface Prepared extends Publication {
  readonly blocks: readonly PublishedBlock[]
}

/** The publication of a body of text under a title; `pictures` are those of its folder. */
export async function prepareText(
  body: string,
  facts: Partial<Facts> = {},
  pictures: Readonly<Record<string, Picture>> = {},
): Promise<Prepared> {
  return (await prepareAndTell(body, facts, pictures)).publication
}

/** The same with the messages that only tell, by their codes. */
export async function prepareAndTell(
  body: string,
  facts: Partial<Facts> = {},
  pictures: Readonly<Record<string, Picture>> = {},
): Promise<{ readonly publication: Prepared; readonly told: readonly (readonly [string | undefined, string])[] }> {
  const { publication, file } = await prepareAndWarn(body, facts, pictures)
  const faults = file.messages.filter(({ fatal }) => fatal !== undefined)
  if (faults.length > 0) throw new Error(faults.map(String).join('\n'))
  return { publication, told: file.messages.map(({ ruleId, reason }) => [ruleId, reason]) }
}

/** The same with every message, on its file. */
export async function prepareAndWarn(
  body: string,
  facts: Partial<Facts> = {},
  pictures: Readonly<Record<string, Picture>> = {},
): Promise<{ readonly publication: Prepared; readonly file: VFile }> {
  const text = `# Title\n\n${body}\n`
  const source = {
    document: 'example',
    path: 'en.md',
    text,
    facts: { ...letter, ...facts },
    files: [{ name: 'en.md', text, comments: [] }],
    digests: new Map(),
    picture: async (name: string) => pictures[name],
  }
  const file = new VFile({ path: 'en.md', value: text, data: { source } })
  const processor = unified().use(remarkParse).use(syntax).use(toDocument).use(toPublication)
  const publication = await processor.run(processor.parse(file), file)
  if (publication?.type !== 'publication') throw new Error(file.messages.map(String).join('\n'))
  return { publication: { ...publication, blocks: blocksOf(publication) }, file }
}

/** The words of a line; raised letters in braces, notes in brackets. */
export function wordsOf(line: Line): string {
  return line
    .map((inline) => {
      if (inline.type === 'lineBreak') return '\n'
      if (inline.type === 'noteReference') return `[${inline.label}${inline.joined ? ',' : ''}]`
      return inline.marks.includes('raised') ? `{${inline.value}}` : inline.value
    })
    .join('')
}

/** The words of every block that has a line, after the title. */
export function linesOf(publication: Publication): readonly string[] {
  return blocksOf(publication).slice(1).flatMap(lineOf)
}

function lineOf(block: PublishedBlock): readonly string[] {
  if (!('content' in block)) return []
  const label = 'label' in block && block.label !== undefined ? `${block.label} ` : ''
  return [label + wordsOf(block.content)]
}
