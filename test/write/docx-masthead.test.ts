/** The first page of Word files: what has to stand where the PDF has it. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { bytesOf, compileFolder } from '../compile-document.ts'

/** A part of the first page, or the text, of a document of the tests. */
async function readPart(folder: string, name: 'header2' | 'footer2' | 'document'): Promise<string> {
  const files = unzipSync(bytesOf(await compileFolder(folder, ['docx']), 'docx'))
  return strFromU8(files[`word/${name}.xml`] ?? new Uint8Array())
}

describe('the first page of a Word file', () => {
  test('sets the end of the symbol in the width and with the spacing of the sheet', async () => {
    const masthead = await readPart('test/cases/letter-with-symbol', 'header2')
    expect(masthead).toContain(
      '<w:spacing w:val="4"/><w:w w:val="103"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr><w:t xml:space="preserve">/75/999</w:t>',
    )
  })

  test('begins a long name of the Organization where the sheet does', async () => {
    const masthead = await readPart('test/cases/geneva-report', 'header2')
    expect(masthead).toMatch(/<w:pStyle w:val="UnitedNations"\/>(?:(?!<w:r>).)*<w:ind w:left="145"\/>/)
  })

  test.each(['letter-in-arabic', 'report-in-arabic'])(
    'has room for an Arabic name in the wide fonts that other programs set it in: %s',
    async (name) => {
      const masthead = await readPart(`test/cases/${name}`, 'header2')
      const cells = masthead.split('<w:tc>').slice(1)
      const widths = cells.map((cell) => Number(/<w:tcW [^>]*w:w="(\d+)"/.exec(cell)?.[1]))
      const named = cells.findIndex((cell) => cell.includes('"UnitedNations"'))
      // DejaVu Sans needs 127 points.
      expect(widths[named]).toBeGreaterThan(127 * 20)
      expect(widths[named + 1]).toBeGreaterThan(160 * 20)
      expect(widths.slice(0, named + 2).reduce((sum, width) => sum + width)).toBe(9854)
    },
  )

  test.each([
    ['letter-in-arabic', 'left'],
    ['letter-in-chinese', 'center'],
    ['geneva-report', 'center'],
  ])(
    'has the emblem where lines start in Arabic of New York, in the middle of its cell elsewhere: %s',
    async (name, side) => {
      const masthead = await readPart(`test/cases/${name}`, 'header2')
      expect(masthead).toMatch(new RegExp(`<w:jc w:val="${side}"/></w:pPr><w:r>(?:(?!</w:p>).)*<wp:inline`))
    },
  )

  test('begins the lines of Geneva lower than the masthead ends, and a working group has the room of an agenda title', async () => {
    const text = await readPart('test/cases/geneva-report', 'document')
    expect(text).toContain('<w:pStyle w:val="Committee"/><w:spacing w:before="83"/>')
    expect(text).toMatch(/<w:pStyle w:val="Session"\/><w:ind w:right="\d{4}"\/><\/w:pPr><w:r><w:t[^>]*>Рабочая группа/)
  })

  test.each([
    ['left to right', 'test/cases/letter-with-symbol', [471.48, 65.25, 498.1]],
    ['right to left', 'test/cases/letter-in-arabic', [121.81, 451.33, 59.2]],
  ])('has recycling mark, bar code and QR code of a page from %s where the PDF has them', async (_, folder, places) => {
    const foot = await readPart(folder, 'footer2')
    const offsets = [...foot.matchAll(/<wp:positionH relativeFrom="page"><wp:posOffset>(\d+)</g)]
    const found = offsets.map(([, emu]) => Number(emu) / 12_700)
    expect(found).toEqual(places.map((place): unknown => expect.closeTo(place, 1)))
  })

  test('has the words of the recycling mark beside it, lower than the job line, in grey', async () => {
    const foot = await readPart('test/cases/letter-with-symbol', 'footer2')
    const [frame = ''] = /<w:p>(?:(?!<\/w:p>).)*<w:framePr .*?<\/w:p>/s.exec(foot) ?? []
    expect(frame).toContain('Please recycle')
    expect(frame).toContain('<w:color w:val="202020"/>')
    const [x, y, width] = ['x', 'y', 'w'].map(
      (name) => Number(new RegExp(` w:${name}="(-?\\d+)"`).exec(frame)?.[1]) / 20,
    )
    // They end where the mark begins; their baseline is four fifths down a line of 10.5 points.
    expect((x ?? 0) + (width ?? 0)).toBeCloseTo(470.6, 0)
    expect((y ?? 0) + 8.4).toBeCloseTo(753.6, 0)
  })

  test('sets the line of numbers in Latin type from right to left, dates too', async () => {
    const files = unzipSync(bytesOf(await compileFolder('test/cases/letter-in-arabic', ['docx']), 'docx'))
    const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array())
    const looks = ['ReleaseDate0', 'Footer', 'SingleTxt'].map((id) => {
      const [, style = ''] = new RegExp(`w:styleId="${id}">(.*?)</w:style>`).exec(styles) ?? []
      return style.includes('<w:rFonts w:cs="Times New Roman"/>')
    })
    expect(looks).toEqual([true, true, false])
  })

  test('parts the dates of release by marks of direction from right to left', async () => {
    const foot = await readPart('test/cases/letter-in-arabic', 'footer2')
    expect(foot).toContain('\u200F    030221\u200F    040221')
  })
})
