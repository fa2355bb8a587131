/** Figures in all three formats: the pictures, their words, and where they stand. */
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readPdf, type ReadPdf } from './write/pdf-reader.ts'

const folder = 'test/cases/figures'
const alternatives = [
  'Bars for three years: 20 in 2018, 35 in 2019 and 60 in 2020',
  'A river runs from west to east past two towns, with a road of dashes between them',
  'Colours that pass from blue to yellow',
  'A tower of eleven storeys',
  'The bars once more',
]
/** Words in their order, between which pictures stand. */
const words = [
  'Figure I',
  'Documents issued, 2018–2020',
  'The chart is narrower',
  'Figure II',
  'The region of the Blue River',
  'The map lies',
  'A figure in a box',
  'The next picture',
  'Figure III',
  'A tower',
  'The text goes on after it.',
]

const results: Record<'pdf' | 'docx' | 'html', Uint8Array> = {
  pdf: new Uint8Array(),
  docx: new Uint8Array(),
  html: new Uint8Array(),
}

beforeAll(async () => {
  const compiled = await compileFolder(folder, ['pdf', 'docx', 'html'])
  for (const format of ['pdf', 'docx', 'html'] as const) results[format] = bytesOf(compiled, format)
})

function part(path: string): string {
  return strFromU8(unzipSync(results.docx)[path] ?? new Uint8Array())
}

function expectInOrder(text: string): void {
  let from = text.indexOf('taller than a page.')
  for (const part of words) {
    const at = text.indexOf(part, from)
    expect(at, part).toBeGreaterThanOrEqual(from)
    from = at + part.length
  }
}

it('gives the same bytes a second time', async () => {
  const again = await compileFolder(folder, ['pdf', 'docx', 'html'])
  for (const format of ['pdf', 'docx', 'html'] as const) {
    expect(Buffer.compare(bytesOf(again, format), results[format]), format).toBe(0)
  }
})

describe('figures in the PDF', () => {
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = await readPdf(results.pdf)
  })

  it('are elements with their alternative text, in reading order', async () => {
    const found: string[] = []
    const task = getDocument({ data: new Uint8Array(results.pdf), verbosity: 0 })
    const file = await task.promise
    for (let page = 1; page <= file.numPages; page += 1) {
      const tree: unknown = await (await file.getPage(page)).getStructTree()
      JSON.stringify(tree, (key, value: unknown) => {
        if (key === 'alt' && typeof value === 'string') found.push(value)
        return value
      })
    }
    await task.destroy()
    expect(found.filter((text) => alternatives.includes(text))).toEqual(alternatives)
  })

  it('stand after their captions, which begin where the pictures do', () => {
    expectInOrder(pdf.text)
    const lines = pdf.pages.flatMap((page) => page.lines)
    expect(lines.find(({ text }) => text === 'Figure I')?.x).toBeCloseTo(123.35, 1)
    expect(lines.find(({ text }) => text === 'Figure II')?.x).toBeCloseTo(60, 1)
  })

  it('stay on one page with their captions, however high they are', () => {
    const page = pdf.pages.find(({ lines }) => lines.some(({ text }) => text === 'Figure III'))
    const text = page?.lines.map((line) => line.text).join('\n') ?? ''
    expect(text).toContain('A tower')
    expect(text).not.toContain('The next picture')
    expect(text).not.toContain('The text goes on')
  })

  it('draw what a drawing paints', () => {
    const bar = {
      x: expect.closeTo(123.35 + (30 / 160) * 226.77, 0),
      width: expect.closeTo((24 / 160) * 226.77, 0),
      height: expect.closeTo((20 / 100) * 141.73, 0),
      y: expect.any(Number),
    }
    expect(pdf.pages[0]?.boxes).toContainEqual(bar)
  })

  it('hold each picture of dots once, and none of a drawing', () => {
    expect(
      Buffer.from(results.pdf)
        .toString('latin1')
        .match(/\/Subtype \/Image/g),
    ).toHaveLength(2)
    expect(Buffer.from(results.pdf).toString('latin1')).not.toMatch(/\/SMask|\/ca |\/CA /)
  })
})

describe('figures in the Word file', () => {
  it('have their alternative text and stand in the order of the text', () => {
    const xml = part('word/document.xml')
    for (const text of alternatives) expect(xml).toContain(`descr="${text}"`)
    expectInOrder(xml.replaceAll(/<w:instrText[^>]*>[^<]*|<[^>]*>/g, '').replaceAll('&#x2013;', '–'))
  })

  it('keep their captions with them, in styles of their own', () => {
    const captions =
      part('word/document.xml').match(/<w:p><w:pPr><w:pStyle w:val="Figure(?:Number|Title)"\/>.*?<\/w:pPr>/g) ?? []
    expect(captions).toHaveLength(6)
    expect(captions.filter((caption) => !caption.includes('<w:keepNext/>'))).toEqual([])
  })

  it('hold drawings as vectors with dots behind them', () => {
    const names = Object.keys(unzipSync(results.docx)).filter((name) => name.startsWith('word/media/'))
    expect(part('word/document.xml').match(/<asvg:svgBlip/g)).toHaveLength(3)
    expect(names.some((name) => name.endsWith('.jpg'))).toBe(true)
  })
})

describe('figures on the page', () => {
  it('are pictures in the page itself, with their words', () => {
    const html = new TextDecoder().decode(results.html)
    const pictures = [
      ...html.matchAll(
        /<img src="data:image\/(png|jpeg|svg\+xml);base64,[^"]+" alt="([^"]*)" width="\d+" height="\d+">/g,
      ),
    ]
    expect(pictures.map(([, type]) => type)).toEqual(['svg+xml', 'svg+xml', 'jpeg', 'png', 'svg+xml'])
    expect(pictures.map(([, , alternative]) => alternative)).toEqual(alternatives)
    expectInOrder(html.replace(/<style>.*?<\/style>/s, '').replaceAll(/<[^>]*>/g, ''))
  })
})
