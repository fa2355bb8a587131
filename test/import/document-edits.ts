/** Edits of the long documents, and what each makes of their sources. */
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { clause, sentence, subject, topic } from './long-documents.ts'
import { readFileSync } from 'node:fs'
import {
  another,
  change,
  commented,
  foreign,
  foreignTable,
  gone,
  inLook,
  joinNext,
  moved,
  noted,
  pasted,
  repicture,
  say,
  split,
  tracked,
  unnoted,
  type Parts,
} from './word-edits.ts'

/** The texts of a source. */
export interface Texts {
  readonly text: string
  readonly facts: string
}

export interface Edited {
  readonly name: string
  readonly edit: (parts: Parts) => void
  readonly source: (texts: Texts) => Texts
}

/** One place of a text put otherwise; that it is one is a part of the test. */
function put(text: string, from: string, to: string): string {
  const parts = text.split(from)
  if (parts.length !== 2) throw new Error(`${parts.length - 1} places say “${from}”`)
  return parts.join(to)
}

const inText =
  (from: string, to: string) =>
  (texts: Texts): Texts => ({ ...texts, text: put(texts.text, from, to) })
const unchanged = (texts: Texts): Texts => texts

/** A photograph in the place of the tower. */
function repictured(parts: Parts): void {
  repicture(parts, 'tower.png', new Uint8Array(readFileSync('test/cases/crossings/square.png')))
}

const fresh = 120 // clauses from here on are in no document

/** How a program calls a note. */
const noteLook = { call: '<w:vertAlign w:val="superscript"/>', style: 'FootnoteText' }

/** Edits of what all of the documents have. */
export function bodyEdits(code: LanguageCode): readonly Edited[] {
  const s = (n: number) => sentence(code, n)
  const c = (n: number) => clause(code, n)
  const end = (n: number) => s(n).slice(c(n).length)
  const { headingLabel } = languages[code]
  const sp = code === 'zh' ? '' : ' '
  const semi = code === 'zh' ? '；' : code === 'ar' ? '؛' : code === 'fr' ? ' ;' : ';'
  const two = (n: number) => s(n) + sp + s(n + 60)
  return [
    { name: 'word', edit: say(c(5), c(fresh)), source: inText(c(5), c(fresh)) },
    {
      name: 'words in the middle',
      edit: say(s(63), `${c(fresh)}${end(63)}`, 'document', s(63)),
      source: inText(s(63), s(fresh)),
    },
    { name: 'note changed', edit: say(s(88), s(fresh), 'footnotes'), source: inText(s(88), s(fresh)) },
    {
      name: 'paragraph added',
      edit: another(s(6), two(fresh)),
      source: inText('\n\n7. ', `\n\n7. ${two(fresh)}\n\n7. `),
    },
    {
      name: 'paragraph removed',
      edit: (p) => {
        gone(s(15))(p)
        unnoted(s(96))(p)
      },
      source: (t) => ({ ...t, text: put(put(t.text, `15. ${two(15)}[^15]\n\n`, ''), `[^15]: ${s(96)}\n\n`, '') }),
    },
    {
      name: 'paragraph moved',
      edit: moved(s(18), s(19)),
      source: (t) => ({
        ...t,
        text: put(put(t.text, `18. ${two(18)}\n\n`, ''), `19. ${two(19)}\n\n`, `19. ${two(19)}\n\n20. ${two(18)}\n\n`),
      }),
    },
    { name: 'paragraph split', edit: split(s(19)), source: inText(`19. ${two(19)}`, `19. ${s(19)}\n\n20. ${s(79)}`) },
    {
      name: 'paragraphs joined',
      edit: joinNext(s(16), sp),
      source: inText(`16. ${two(16)}[^16]\n\n17. ${s(17)}`, `16. ${two(16)}[^16]${sp}${s(17)}`),
    },
    {
      name: 'note added',
      edit: noted(s(78), s(fresh), noteLook),
      source: (t) => ({
        ...t,
        text: put(put(t.text, s(78), `${s(78)}[^17]`), `[^16]: ${s(97)}`, `[^16]: ${s(97)}\n\n[^17]: ${s(fresh)}`),
      }),
    },
    {
      name: 'note removed',
      edit: unnoted(s(93)),
      source: (t) => ({ ...t, text: put(put(t.text, `${s(72)}[^12]`, s(72)), `[^12]: ${s(93)}\n\n`, '') }),
    },
    {
      name: 'row added',
      edit: another(subject(code, 4), c(fresh), 'tr', subject(code, 4)),
      source: inText(
        `| ${subject(code, 4)} | 60.5 | 70.4 |`,
        `| ${subject(code, 4)} | 60.5 | 70.4 |\n| ${c(fresh)} | 60.5 | 70.4 |`,
      ),
    },
    { name: 'row removed', edit: gone('60.5', 'tr'), source: inText(`| ${subject(code, 4)} | 60.5 | 70.4 |\n`, '') },
    { name: 'cell changed', edit: say('70.4', '71.9'), source: inText('70.4', '71.9') },
    {
      name: 'column added',
      edit: column('408.0', (row) => addColumn(row)),
      source: (t) => ({
        ...t,
        text: columns(t.text, '2043', (cells, i) => [...cells, i === 1 ? '--:' : (cells.at(-1) ?? '')]),
      }),
    },
    {
      name: 'column removed',
      edit: column('408.0', (row) => removeColumn(row)),
      source: (t) => ({ ...t, text: columns(t.text, '2043', (cells) => [cells[0] ?? '', cells[2] ?? '']) }),
    },
    {
      name: 'heading changed',
      edit: say(topic(code, 16), c(fresh)),
      source: inText(`### ${headingLabel(2, 2)} ${topic(code, 16)}`, `### ${headingLabel(2, 2)} ${c(fresh)}`),
    },
    {
      name: 'item added',
      edit: another(c(32), c(fresh), 'p', c(32)),
      source: inText(`      2. ${c(33)}`, `      2. ${c(fresh)}${semi}\n\n      2. ${c(33)}`),
    },
    { name: 'item removed', edit: gone(c(37)), source: inText(`   3. ${c(37)}${semi}\n\n`, '') },
    {
      name: 'bullet added',
      edit: another(c(40), c(fresh), 'p', c(40)),
      source: inText(`- ${c(40)}${semi}\n`, `- ${c(40)}${semi}\n- ${c(fresh)}${semi}\n`),
    },
    { name: 'bullet removed', edit: gone(c(41)), source: inText(`    - ${c(41)}${semi}\n`, '') },
    { name: 'tracked', edit: tracked(c(7), c(fresh)), source: inText(c(7), c(fresh)) },
    { name: 'comment', edit: commented(c(9), c(fresh)), source: unchanged },
    { name: 'title', edit: say(topic(code, 2), c(fresh)), source: inText(topic(code, 2), c(fresh)) },
    { name: 'italics', edit: inLook(c(16), '<w:i/><w:iCs/>'), source: inText(c(16), `*${c(16)}*`) },
    { name: 'quotation', edit: say(c(52), c(fresh)), source: inText(c(52), c(fresh)) },
    { name: 'picture', edit: repictured, source: unchanged },
    {
      name: 'table pasted',
      edit: pasted(
        s(20),
        foreignTable([
          [c(fresh), '1'],
          [c(fresh + 1), '2'],
        ]),
      ),
      source: inText(
        `20. ${two(20)}\n\n`,
        `20. ${two(20)}\n\n:::table{measure=full}\n|  |  |\n| :-- | :-- |\n| ${c(fresh)} | 1 |\n| ${c(fresh + 1)} | 2 |\n:::\n\n`,
      ),
    },
    {
      name: 'text pasted',
      edit: pasted(s(20), foreign(s(fresh)) + foreign(s(fresh + 1))),
      source: inText(`20. ${two(20)}\n\n`, `20. ${two(20)}\n\n${s(fresh)}\n\n${s(fresh + 1)}\n\n`),
    },
  ]
}

/** Edits of what stands around it in a report. */
export function reportEdits(code: LanguageCode): readonly Edited[] {
  const c = (n: number) => clause(code, n)
  return [
    { name: 'annex', edit: say(c(46), c(fresh)), source: inText(c(46), c(fresh)) },
    { name: 'annex heading', edit: say(topic(code, 6), c(fresh)), source: inText(topic(code, 6), c(fresh)) },
    { name: 'summary', edit: say(c(51), c(fresh)), source: inText(c(51), c(fresh)) },
    { name: 'agenda item', edit: say(topic(code, 3), c(fresh)), source: inText(topic(code, 3), c(fresh)) },
  ]
}

/** Edits of what stands around it in letters and resolutions. */
export function openingEdits(code: LanguageCode): readonly Edited[] {
  const c = (n: number) => clause(code, n)
  return [
    {
      name: 'opening',
      edit: say(sentence(code, 111), sentence(code, fresh + 2)),
      source: inText(sentence(code, 111), sentence(code, fresh + 2)),
    },
    {
      name: 'signature',
      edit: say(subject(code, 3), c(fresh + 3), 'document', subject(code, 3)),
      source: inText(`\n${subject(code, 3)}\n`, `\n${c(fresh + 3)}\n`),
    },
    { name: 'agenda item', edit: say(topic(code, 3), c(fresh)), source: inText(topic(code, 3), c(fresh)) },
  ]
}

export const resolutionEdits: readonly Edited[] = [
  {
    name: 'preamble',
    edit: say(clause('es', 50).toLowerCase(), clause('es', fresh + 2).toLowerCase()),
    source: inText(clause('es', 50).toLowerCase(), clause('es', fresh + 2).toLowerCase()),
  },
  {
    name: 'operative paragraph',
    edit: another(
      clause('es', 45).toLowerCase(),
      clause('es', fresh + 3).toLowerCase(),
      'p',
      clause('es', 45).toLowerCase(),
    ),
    source: inText(
      '\n\n2. *Solicita*',
      `\n\n2. *Decide* que ${clause('es', fresh + 3).toLowerCase()};\n\n2. *Solicita*`,
    ),
  },
]

function columns(
  text: string,
  said: string,
  to: (cells: readonly string[], index: number) => readonly string[],
): string {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.startsWith('|') && line.includes(said))
  for (let index = first; lines[index]?.startsWith('|'); index += 1)
    lines[index] = `| ${to((lines[index] ?? '').slice(2, -2).split(' | '), index - first).join(' | ')} |`
  return lines.join('\n')
}

function column(said: string, to: (row: string) => string) {
  return change(
    said,
    (xml) =>
      xml
        .replaceAll(/<w:tr(?=[ >]).*?<\/w:tr>/gs, to)
        .replace(/<w:tblGrid>.*?<\/w:tblGrid>/s, (grid) =>
          to === removeColumn
            ? grid.replace(/<w:gridCol[^>]*\/>/, '')
            : grid.replace(/(<w:gridCol[^>]*\/>)(?=<\/w:tblGrid>)/, '$1$1'),
        ),
    'tbl',
  )
}
const cells = /<w:tc(?=[ >]).*?<\/w:tc>/gs
function addColumn(row: string): string {
  const last = row.match(cells)?.at(-1) ?? ''
  const bare = last
    .replaceAll(/<w:r(?=[ >])(?:(?!<\/w:r>).)*(?:superscript|footnoteReference)(?:(?!<\/w:r>).)*<\/w:r>/gs, '')
    .replaceAll(/<w:bookmark[^>]*\/>/g, '')
  return row.replace(last, () => last + bare)
}
function removeColumn(row: string): string {
  const second = row.match(cells)?.[1] ?? ''
  return row.replace(second, '')
}
