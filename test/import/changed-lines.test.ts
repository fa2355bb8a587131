/** Composed lines that somebody changes in the Word file: the cover of a supplement, and what a record prints around its text. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { folderOf } from '../read/folder-of.ts'
import { readBack, type ReadBack } from './read-back.ts'

type Change = readonly [from: string | RegExp, to: string]

/** A file in which words were changed wherever they are printed, but not in its variables and its source. */
async function changedIn(
  folder: string,
  changes: readonly Change[],
  language: 'en' | 'ar' | 'zh' = 'en',
): Promise<ReadBack> {
  const parts = unzipSync(bytesOf(await compileFolder(folder, ['docx'], language), 'docx'))
  let made = 0
  const changed = Object.entries(parts).map(([path, bytes]) => {
    if (!/^word\/(?:document|header\d|footer\d)\.xml$/.test(path)) return [path, bytes] as const
    const xml = strFromU8(bytes)
    const after = changes.reduce((text, [from, to]) => text.replace(asPrinted(from), to), xml)
    if (after !== xml) made += 1
    return [path, strToU8(after)] as const
  })
  expect(made).toBeGreaterThan(0)
  return readBack(zipSync(Object.fromEntries(changed)), { ignoresSource: true })
}

/** Spaces may be fixed where they are printed. */
function asPrinted(words: string | RegExp): RegExp {
  return typeof words === 'string'
    ? new RegExp(words.replaceAll(/[().]/g, String.raw`\$&`).replaceAll(' ', '[ \u00A0]'), 'u')
    : words
}

const supplement = 'test/cases/supplement'

describe('the cover of a supplement', () => {
  it('gives symbol, session, number and ISSN as they are printed now, where one of two places has them', async () => {
    const back = await changedIn(supplement, [
      ['A/99/938/Add.1', 'A/98/939'],
      ['Ninety-ninth Session', 'Ninety-eighth Session'],
      ['Supplement No. 938A', 'Supplement No. 939'],
      ['ISSN 0000-0000', 'ISSN 0000-1111'],
    ])
    const facts = Object.values(back.texts).join('\n')
    expect(facts).toContain('symbol: A/98/939\n')
    expect(facts).toContain('session: 98\n')
    expect(facts).toContain('supplement: 939\n')
    expect(facts).toContain('issn: 0000-1111\n')
    expect(back.told.filter((each) => each.includes('import-changed'))).toHaveLength(4)
    expect(back.told.filter((each) => each.includes('import-line'))).toEqual([])
  })

  it('has its letter, and in Chinese and Arabic its number, read from their words', async () => {
    const lettered = await changedIn(supplement, [['Supplement No. 938A', 'Supplement No. 938B']])
    expect(lettered.texts['document.yaml']).toMatch(/supplement: \{ number: 938, addition: B \}/)
    for (const language of ['zh', 'ar'] as const) {
      const back = await changedIn(supplement, [[/938(?=A|[ \u00A0]ألف)/u, '941']], language)
      expect(back.texts['document.yaml'], language).toMatch(/number: 941/)
    }
  })

  it('gives its note on symbols where a word of it was changed', async () => {
    const back = await changedIn(supplement, [['are composed of', 'are made of']])
    expect(back.texts['en.md']).toMatch(/symbols-note:[\s\S]*are made of/)
  })

  it('is told where its title is not that of the title page, and where a line is none that is composed', async () => {
    const back = await changedIn(supplement, [
      ['Report of the Trustees', 'Account of the Trustees'],
      ['Official Records', 'Unofficial Records'],
    ])
    expect(back.texts['en.md']).toContain('# Report of the Trustees')
    expect(back.told.filter((each) => each.includes('import-line'))).toHaveLength(2)
  })

  it('says nothing where nothing of it was changed', async () => {
    const back = await changedIn(supplement, [['Nobody has brought', 'Somebody has brought']])
    expect(back.told).toEqual([])
    expect(back.texts['document.yaml']).toContain('supplement: { number: 938, addition: A }')
  })
})

const verbatim = 'templates/specimens/verbatim-record'

describe('a verbatim record', () => {
  it('gives meeting, hour, place, session and who presides as they are printed now', async () => {
    const back = await changedIn(verbatim, [
      ['>3<', '>4<'],
      ['>rd plenary', '>th plenary'],
      [/10\.05(.)a\.m\.(?=<)/u, '3.30$1p.m.'],
      ['>New York<', '>Geneva<'],
      ['Ninety-ninth session', 'Ninety-eighth session'],
      ['Ms. Specimen', 'Ms. Example'],
      ['(Fiji)', '(Ghana)'],
    ])
    const facts = `${back.texts['document.yaml']}${back.texts['en.md']}`
    expect(facts).toMatch(/meeting: \{ number: 4, kind: plenary \}/)
    expect(facts).toMatch(/hour: ['"]?15:30/)
    expect(facts).toContain('place: Geneva')
    expect(facts).toContain('session: 98')
    expect(facts).toMatch(/presiding: \{ office: president, name: Ms\. Example, state: GH \}/)
    expect(back.told.filter((each) => each.includes('import-line'))).toEqual([])
  })

  it('gives another day, or the line as it is printed', async () => {
    const day = await changedIn(verbatim, [['Thursday, 22 September 2044', 'Friday, 23 September 2044']])
    expect(day.texts['document.yaml']).toMatch(/meeting: \{ number: 3, kind: plenary, date: 2044-09-23 \}/)
    const words = await changedIn(verbatim, [['Thursday, 22 September 2044', 'Some day in September']])
    expect(words.texts['en.md']).toMatch(/when: ['"]?Some day in September/)
  })

  it('tells a line that is none of these', async () => {
    const back = await changedIn(verbatim, [['Official Records', 'Unofficial Records']])
    expect(back.told.filter((each) => each.includes('import-line'))).toHaveLength(1)
  })

  it('gives members of the Security Council, whose rows are long', async () => {
    const folder = await folderOf({
      'document.yaml':
        'kind: verbatim-record\norgan: security-council\nsession: { number: 80, type: year }\nsymbol: S/PV.99999\ndistribution: general\n' +
        'date: 2025-03-25\nmeeting: { number: 9841 }\nhour: 15:05\n',
      'en.md':
        '---\npresiding: { office: Very long office of somebody who presides over meetings of the Council, name: Ms. First, state: GB }\nmembers:\n  - { state: CN, name: Mr. Second }\n' +
        '  - { state: GB, name: Ms. Third }\nrecord-note: A note that is long enough to be one, for it says what a record of a meeting is.\n---\n\n**The President**: It is open.\n',
    })
    const back = await changedIn(folder, [
      ['Mr. Second', 'Mr. Fourth'],
      ['A note that is long enough', 'A note that is quite long enough'],
    ])
    expect(back.texts['en.md']).toMatch(
      /members:\n *- \{ state: CN, name: Mr\. Fourth \}\n *- \{ state: GB, name: Ms\. Third \}/,
    )
    expect(back.texts['en.md']).toMatch(
      /office: Very long office of somebody who presides over meetings of the Council/,
    )
    expect(back.texts['en.md']).toContain('record-note: A note that is quite long enough')
  })
})

it('the rows beside a changed one keep the hyphens that are typed', async () => {
  const folder = await folderOf({
    'document.yaml':
      'kind: verbatim-record\norgan: security-council\nsession: { number: 80, type: year }\nsymbol: S/PV.99999\ndistribution: general\n' +
      'date: 2025-03-25\nmeeting: { number: 9841 }\nhour: 15:05\n',
    'en.md':
      '---\npresiding: { office: president, name: Ms. First, state: GB }\nmembers:\n  - { state: CN, name: Mr. Second }\n' +
      '  - { state: GB, name: Mr. Al-Sample of UN-Habitat }\nrecord-note: A note that is long enough to be one, for it says what a record of a meeting is.\n---\n\n**The President**: It is open.\n',
  })
  const back = await changedIn(folder, [['Mr. Second', 'Mr. Fourth']])
  expect(back.texts['en.md']).toContain('name: Mr. Al-Sample of UN-Habitat')
  expect(back.texts['en.md']).not.toContain('\u2011')
})

it('a summary record gives its hour, and the words of its line in languages whose form is not known', async () => {
  const english = await changedIn('templates/specimens/summary-record', [[/10\.05(.)a\.m\.(?=<)/u, '11.15$1a.m.']])
  expect(english.texts['document.yaml']).toMatch(/hour: ['"]?11:15/)
  const arabic = await changedIn('templates/specimens/summary-record', [['مكان الجلسة', 'قاعة الجلسة']], 'ar')
  expect(arabic.texts['ar.md']).toMatch(/when: .*قاعة الجلسة/)
})
