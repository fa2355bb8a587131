/** What is printed of an adoption, changed in the Word file of a resolution or decision: its facts follow, and lines that say none are told. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../templates/languages/index.ts'
import { languageCodes } from '../../templates/languages/codes.ts'
import { editedSource } from './edited-source.ts'
import { another, say } from './word-edits.ts'

/** A file of the specimen without the comments in its facts, which no Word file carries. */
function read(name: string): string {
  const [matter = '', ...rest] = readFileSync(`templates/specimens/resolution/${name}`, 'utf8').split(/(?<=\n---\n)/)
  return [matter.replaceAll(/^#.*\n|(?<=\n)\n/gm, ''), ...rest].join('')
}

describe.each(languageCodes)('in %s', (code) => {
  const { resolutions } = languages[code]
  const meetingOf = (number: number): string => resolutions.meeting({ number, kind: 'plenary' }, 'general-assembly')
  const meeting = meetingOf(3).replace('\u2011', '-')
  const source = { text: read(`${code}.md`), facts: read('document.yaml') }

  test('number, proponent, meeting and day of a resolution are merged', async () => {
    const edited = await editedSource(code, source, [
      say('99/999', '99/998'),
      say('A/99/L.999', 'A/99/L.998'),
      // "3-е" has a hyphen of its own between its runs.
      code === 'ru' ? say('3', '4', 'document', meeting) : say(meeting, meetingOf(4)),
      say(resolutions.day('2044-09-19'), resolutions.day('2044-10-20')),
    ])
    expect(edited.from).toBe('merged')
    expect(edited.text).toBe(source.text)
    expect(edited.facts).toBe(
      source.facts
        .replace('number: 99/999', 'number: 99/998')
        .replace('L.999', 'L.998')
        .replace('number: 3,', 'number: 4,')
        .replace('adopted: 2044-09-19', 'adopted: 2044-10-20'),
    )
  })

  test('a line that says none of it is told, and all else is merged', async () => {
    const edited = await editedSource(code, source, [
      say('L.999', 'L.999 xyz'),
      another(meeting, 'Xyz', 'p'),
      say('99/999', '99/998'),
    ])
    expect(edited.from).toBe('merged')
    expect(edited.facts).toBe(source.facts.replace('number: 99/999', 'number: 99/998'))
    expect(edited.told.filter((told) => told.startsWith('import-line')).toSorted()).toEqual([
      expect.stringContaining('Xyz'),
      expect.stringContaining('L.999 xyz'),
    ])
  })
})
