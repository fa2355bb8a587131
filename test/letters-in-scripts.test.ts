/** Specimen letters in Arabic and Chinese, from Markdown to what a reader of the PDF gets. */
import { strFromU8 } from 'fflate'
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readPdf, type ReadPdf } from './write/pdf-reader.ts'

/** Letters, figures and signs alone: no space, no mark of direction. */
function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cf}]/gu, '')
}

/** Text items in the order of the file. pdf.js turns round what runs from right to left, which is in order already. */
async function readLetters(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const file = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent({ disableNormalization: true })
    pages.push(
      items
        .flatMap((item) => ('str' in item ? (item.dir === 'rtl' ? [...item.str].toReversed().join('') : item.str) : []))
        .join(''),
    )
  }
  await task.destroy()
  return lettersOf(pages.join(''))
}

/** Blocks of a language file without its marks, cut where something composed is printed. */
function blocksOf(path: string): readonly string[] {
  const [, , text = ''] = readFileSync(path, 'utf8').split(/^---$/m)
  const lines = text.split('\n').filter((line) => !/^(:::?|\[\^|\| ?---)/.test(line.trim()))
  const cells = lines.flatMap((line) => (line.startsWith('|') ? line.split('|') : [line]))
  return cells
    .flatMap((line) =>
      line
        .replace(/^\s*(#+ (I\. )?|\d+\. |- )/, '')
        .replaceAll('*', '')
        .split(/\[\^\d+\]/),
    )
    .filter((piece) => piece.trim() !== '')
}

function expectInOrder(letters: string, blocks: readonly string[]): void {
  let from = 0
  for (const block of blocks) {
    const at = letters.indexOf(lettersOf(block), from)
    expect(at, block).toBeGreaterThanOrEqual(from)
    from = at + lettersOf(block).length
  }
}

describe('a letter in Arabic', () => {
  let bytes: Uint8Array
  let pdf: ReadPdf

  beforeAll(async () => {
    bytes = bytesOf(await compileFolder('test/cases/letter-in-arabic', ['pdf']), 'pdf')
    pdf = await readPdf(bytes)
  })

  const linesOf = (page: number) => pdf.pages[page]?.lines ?? []
  const find = (page: number, text: string) => linesOf(page).find((line) => line.text === text)

  it('gives back the words of its source in their order', async () => {
    expectInOrder(await readLetters(bytes), blocksOf('test/cases/letter-in-arabic/ar.md'))
  })

  it('is as large and as open on the web page as on paper, in the fonts that browsers have', async () => {
    const page = strFromU8(bytesOf(await compileFolder('test/cases/letter-in-arabic', ['html']), 'html'))
    // 15 points of Traditional Arabic are 12 of Amiri, on lines of 20; no screen opens them further.
    expect(page).toContain('.body{font-size:calc(12*var(--pt));line-height:calc(1.67*var(--lead))')
    expect(page).toContain(':root[dir=rtl]{--lead:1}')
  })

  it('has its emblem at the right, symbol and Distr. block at the left', () => {
    expect(find(0, 'A/75/999')?.x).toBeCloseTo(59.9, 0)
    expect(find(0, 'Distr.: General')?.x).toBeCloseTo(59.75, 1)
    expect(Math.max(...linesOf(0).map(({ end }) => end))).toBeLessThan(552.5)
  })

  it('fills the text column, first lines set in from the right', () => {
    const body = linesOf(0).filter(({ baseline, size }) => size === 12 && baseline > 350 && baseline < 480)
    expect(Math.max(...body.map(({ end }) => end))).toBeCloseTo(488.9, 0)
    expect(Math.min(...body.map(({ x }) => x))).toBeGreaterThan(122)
    const [first] = body
    const onFirst = body.filter(({ baseline }) => baseline === first?.baseline)
    expect(Math.max(...onFirst.map(({ end }) => end))).toBeCloseTo(488.9 - 33.1, 0)
  })

  it('shows the running head of page 2 at the right, where even pages have their outer side', () => {
    expect(find(1, 'A/75/999')?.end).toBeCloseTo(552.1, 0)
    expect(find(1, '2/2')?.end).toBeCloseTo(552.1, 0)
    expect(find(1, '21-00999')?.x).toBeCloseTo(60, 0)
  })

  it('orders the columns of a table from the right, figures under each other by their right ends', () => {
    const [former, latter] = [
      find(1, '1 250.5') ?? find(1, '1\u00A0250.5'),
      find(1, '1 300.0') ?? find(1, '1\u00A0300.0'),
    ]
    expect(former?.x).toBeGreaterThan(latter?.end ?? 600)
    expect(find(1, '85.0')?.end).toBeCloseTo(former?.end ?? 0, 1)
  })

  it('is the same, byte for byte, the second time', async () => {
    expect(bytesOf(await compileFolder('test/cases/letter-in-arabic', ['pdf']), 'pdf')).toEqual(bytes)
  })
})

describe('a letter in Chinese', () => {
  let bytes: Uint8Array
  let pdf: ReadPdf

  beforeAll(async () => {
    bytes = bytesOf(await compileFolder('test/cases/letter-in-chinese', ['pdf']), 'pdf')
    pdf = await readPdf(bytes)
  })

  it('gives back the words of its source in their order', async () => {
    expectInOrder(await readLetters(bytes), blocksOf('test/cases/letter-in-chinese/zh.md'))
  })

  it('begins paragraphs two characters in and fills its lines to the edge', () => {
    const [first, second] = pdf.pages[0]?.lines.filter(({ text }) => /^(谨随函|用；)/.test(text)) ?? []
    expect(first?.x).toBeCloseTo(123.35 + 21.55, 1)
    expect(second?.x).toBeCloseTo(123.35, 1)
    expect(first?.end).toBeCloseTo(488, 0)
  })

  it('begins no line with closing punctuation and ends none with opening punctuation', () => {
    const texts = pdf.pages
      .flatMap((page) => page.lines.map(({ text }) => text.trim()))
      .filter((text) => text.length > 3)
    expect(texts.filter((text) => /^[，。、；：）》”]|[（《“]$/.test(text) && !text.startsWith('，并按照'))).toEqual([])
  })
})
