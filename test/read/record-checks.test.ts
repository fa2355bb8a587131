/** Words of records of meetings: composed where an official text shows them, asked of the author where none does. */
import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from '../../pipeline/diagnostics.ts'
import { codesOf, readFolder } from './read-folder.ts'

const facts =
  'kind: verbatim-record\norgan: general-assembly\nsession: 99\nsymbol: A/99/PV.3\ndistribution: general\ndate: 2044-09-22\n' +
  'meeting: { number: 3, kind: plenary }\nhour: 10:05\n'
const council = facts
  .replace('general-assembly', 'security-council')
  .replace('session: 99', 'session: { number: 99, type: year }')
  .replace('A/99/PV.3', 'S/PV.99999')

async function read(code: string, head = '', given = facts) {
  const matter = `---\npresiding: { office: president, name: N. N., state: FJ }\n${head}---\n\n*1*\n`
  const result = await readFolder({ 'document.yaml': given, [`${code}.md`]: matter })
  return {
    codes: codesOf(result).map((told) => told.split(' ')[1]),
    text: result.diagnostics.map(formatDiagnostic).join('\n'),
  }
}

describe('what a record prints', () => {
  it('is composed of English records of the General Assembly', async () => {
    expect((await read('en')).codes).toEqual([])
  })

  it('is asked for where no official text shows its words, by the fact that takes them', async () => {
    const french = await read('fr')
    expect(french.codes).toEqual(['record-words'])
    expect(french.text).toMatch(/note at the foot of the first page is worded in French.*`record-note:`/s)
    const russian = await read('ru')
    expect(russian.codes).toEqual(['record-words', 'record-words'])
    expect(russian.text).toMatch(/`when:`.*`record-note:`/s)
    expect((await read('ru', 'when: "1"\nrecord-note: "2"\n')).codes).toEqual([])
  })

  it('wants its hour where the language composes the line', async () => {
    const { codes, text } = await read('en', '', facts.replace('hour: 10:05\n', ''))
    expect(codes).toEqual(['fact-missing'])
    expect(text).toContain('hour')
  })

  it('stays empty where no fact takes the words, which is told', async () => {
    expect((await read('en', 'record-note: "1"\n', council)).codes).toEqual([])
    expect((await read('fr', 'record-note: "1"\n', council)).codes).toEqual(['record-empty'])
  })

  it('is no hour that a day has not', async () => {
    expect((await read('en', '', facts.replace('10:05', '25:05'))).codes).toEqual(['fact-value'])
  })
})
