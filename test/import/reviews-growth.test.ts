/** Time of what reviewers leave in a file: four times as many changes, or comments, take no more than eight times as long. */
import { VFile } from 'vfile'
import { test } from 'vitest'
import { importWord } from '../../pipeline/import/index.ts'
import { expectLinear } from '../expect-linear.ts'
import { called, changedRow, comment, commented, deleted, ended, extended, inserted } from './reviewed.ts'
import { paragraph, run, table, wordFile } from './strange-file.ts'

function many(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('')
}

const changed = (index: number): string => run('The ') + deleted(`old ${index} `) + inserted(`new ${index} `)

const row = (index: number): string => changedRow(index % 2 === 0 ? 'ins' : 'del', ['x', `${index}`])

const remarked = (index: number): string => run('The same ') + commented(index, 'words') + run(' go on. ')

function nested(count: number): string {
  return (
    many(count, (index) => `<w:commentRangeStart w:id="${index}"/>${run('in ')}`) +
    many(count, (index) => `${run('out ')}<w:commentRangeEnd w:id="${index}"/>${called(index)}`)
  )
}

function commentedFile(body: string, count: number): Uint8Array {
  return wordFile({ body, comments: many(count, (index) => comment(index, `Number ${index}.`)) })
}

function thread(count: number): Uint8Array {
  const comments = many(count, (index) => comment(index, `Number ${index}.`))
  const commentsExtended = many(count, (index) => extended(index, index === 0 ? {} : { parent: index - 1 }))
  return wordFile({ body: paragraph(run('Words') + many(count, called)), comments, commentsExtended })
}

/** Files with so many changes or comments. */
const reviews: readonly (readonly [what: string, fileOf: (count: number) => Uint8Array])[] = [
  ['changes in paragraphs', (count) => wordFile({ body: many(count, (index) => paragraph(changed(index))) })],
  ['changes in one paragraph', (count) => wordFile({ body: paragraph(many(count, changed)) })],
  ['paragraphs that are joined', (count) => wordFile({ body: many(count, () => paragraph(run('a '), ended('ins'))) })],
  ['rows', (count) => wordFile({ body: table([['A', 'B']]).replace('</w:tbl>', `${many(count, row)}</w:tbl>`) })],
  [
    'comments in paragraphs',
    (count) =>
      commentedFile(
        many(count, (index) => paragraph(remarked(index))),
        count,
      ),
  ],
  ['comments in one paragraph', (count) => commentedFile(paragraph(many(count, remarked)), count)],
  ['comments around all others', (count) => commentedFile(paragraph(nested(count)), count)],
  ['replies', thread],
]

test.each(reviews)('%s are each read once', (_, fileOf) => {
  expectLinear((count) => {
    const bytes = fileOf(count)
    return () => void importWord(bytes, new VFile({ path: 'file.docx' }), { changes: 'reject' })
  }, 1000)
})
