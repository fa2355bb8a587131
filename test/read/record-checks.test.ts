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

/** What an author is told of a record whose facts say other than those above. */
const toldWith = async (said: string, instead: string) => (await read('en', '', facts.replace(said, instead))).text
const meeting = 'meeting: { number: 3, kind: plenary }'

describe('a record is of one meeting of one organ', () => {
  it('whose number is asked for where the day alone is given', async () => {
    const told =
      'd/document.yaml:7:10: error fact-missing: The fact “number” is missing. Add `number:` with the number of the meeting, such as `3`, under `meeting:`.'
    expect(await toldWith(meeting, 'meeting: { date: 2044-09-22 }')).toBe(told)
    const summary = facts.replace('verbatim', 'summary').replace(meeting, 'meeting: { date: 2044-09-22 }')
    expect((await read('en', 'record-note: "1"\n', `${summary}original: en\n`)).text).toBe(told)
  })

  it('and no list of several', async () => {
    expect(await toldWith(meeting, 'meeting: [{ number: 3, date: 2044-09-21 }, { number: 4 }]')).toBe(
      'd/document.yaml:7:10: error fact-value: “meeting” is a list of 2; it must be the one of the record. Keep the meeting that the record is of; each other has a record of its own.',
    )
    expect(await toldWith(meeting, 'meeting: [{ number: 3 }]')).toBe('')
  })

  it('and the session of a second organ is not lost in silence', async () => {
    const joint = facts
      .replace('organ: general-assembly', 'organ: [general-assembly, security-council]')
      .replace('session: 99', 'session: [99, { number: 99, type: year }]')
      .replace('A/99/PV.3', 'A/99/PV.3-S/PV.99999')
    expect((await read('en', '', joint)).text).toBe(
      'd/document.yaml:2:8: error fact-value: “organ” is a list of 2; it must be the one that met. Keep one organ, with its session and symbol: how a record of two is printed is not known.',
    )
  })
})
