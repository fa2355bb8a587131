/** The first document: every element of its pages where un-layout.md and un-layout-letters.md put it. */
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, compileFolder } from './compile-document.ts'
import { readPdf, type ReadBox, type ReadLine, type ReadPage, type ReadPdf } from './write/pdf-reader.ts'

const folder = 'source/letter-uzbekistan-2020-12-22'
const tolerance = 0.5

/** Text as it begins, x of its start (or of its end), baseline. */
type Expected = readonly [text: string, edge: number, baseline: number, side?: 'end']

const firstPage: readonly Expected[] = [
  ['Nations Unies', 123.4, 57.8],
  ['Assemblée générale', 123.4, 86.4],
  ['Distr. générale', 397, 86.7],
  ['7 janvier 2021', 397, 98.4],
  ['Français', 397, 110.4],
  ['Original : anglais', 397, 122.4],
  ['Soixante-quinzième session', 60, 222.3],
  ['Points 128 a) et b) et 130 w) de l’ordre du jour', 60, 234.3],
  // Several agenda titles: each 18 under the line before.
  ['Renforcement du système des Nations Unies :', 60, 252.3],
  ['Renforcement du système des Nations Unies', 60, 264.3],
  ['Rôle central du système des Nations Unies', 60, 276.3],
  ['dans la gouvernance mondiale', 60, 288.3],
  ['Coopération entre l’Organisation des Nations Unies', 60, 306.3],
  ['d’États indépendants', 60, 342.3],
  // Title 31.2 under the last agenda title, 13.5 from line to line; text 24.4 under the title.
  ['Lettre datée du 22 décembre 2020, adressée', 123.4, 373.5],
  ['J’ai l’honneur de vous faire tenir ci-joint', 147.1, 424.9],
  ['chefs d’État des pays membres', 123.4, 436.9],
  ['Je vous serais reconnaissant de bien vouloir', 147.1, 478.9],
  // Signature 30 under the last line, at the end of the column.
  ['Le Représentant permanent', 488.4, 532.9, 'end'],
  ['(Signé) Bakhtiyor Ibragimov', 488.4, 544.9, 'end'],
]

const secondPage: readonly Expected[] = [
  ['Annexe à la lettre datée du 22 décembre 2020', 123.4, 84.5],
  ['au Secrétaire général par le Représentant permanent', 123.4, 98],
  ['de l’Ouzbékistan auprès de l’Organisation des Nations Unies', 123.4, 111.5],
  ['[Original : russe]', 488.2, 129.8, 'end'],
  ['Déclaration commune des chefs d’État', 123.4, 155],
  ['Les chefs d’État des pays membres', 147.1, 219.9],
  ['Observant que l’Organisation des Nations Unies', 147.1, 237.9],
  ['2/2', 60, 755.3],
]

const rules: readonly ReadBox[] = [
  { x: 60, y: 64.8, width: 492.6, height: 0.48 },
  { x: 59.3, y: 208.94, width: 492.7, height: 1.44 },
]

let pdf: ReadPdf

beforeAll(async () => {
  pdf = await readPdf(bytesOf(await compileFolder(folder, ['pdf'], 'fr'), 'pdf'))
})

function page(number: 1 | 2): ReadPage {
  const found = pdf.pages[number - 1]
  if (found === undefined) throw new Error(`page ${number} is missing`)
  return found
}

function line(from: ReadPage, text: string, baseline: number): ReadLine {
  const found = from.lines.find((each) => each.text.trim().startsWith(text) && Math.abs(each.baseline - baseline) < 6)
  if (found === undefined) throw new Error(`no line “${text}” near ${baseline}`)
  return found
}

function expectAt(from: ReadPage, [text, edge, baseline, side]: Expected): void {
  const found = line(from, text, baseline)
  expect(Math.abs(found.baseline - baseline), `baseline of “${text}” is ${found.baseline}`).toBeLessThanOrEqual(
    tolerance,
  )
  const at = side === 'end' ? found.end : found.x
  expect(Math.abs(at - edge), `edge of “${text}” is ${at}`).toBeLessThanOrEqual(tolerance)
}

function expectBox(from: ReadPage, box: ReadBox): void {
  const near = from.boxes.some((each) =>
    (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(each[side] - box[side]) <= tolerance),
  )
  expect(near, `a box at ${JSON.stringify(box)}`).toBe(true)
}

/** A rule may be drawn in pieces. */
function expectRule(from: ReadPage, { y, height, ...box }: ReadBox): void {
  const pieces = from.boxes.filter(
    (each) => Math.abs(each.y - y) <= tolerance && Math.abs(each.height - height) <= tolerance,
  )
  expectBox({ ...from, boxes: [hull(pieces)] }, { ...box, y, height })
}

/** The box round several shapes. */
function hull(boxes: readonly ReadBox[]): ReadBox {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

describe('the seed letter as PDF', () => {
  it('has two pages of US Letter, says its language and its title', () => {
    expect(pdf.pages.map(({ width, height }) => [width, height])).toEqual([
      [612, 792],
      [612, 792],
    ])
    expect(pdf.language).toBe('fr')
    expect(pdf.info['Title']).toMatch(/^Lettre datée du 22 décembre 2020, adressée au Secrétaire général/)
  })

  it.each(firstPage.map((expected) => [expected[0], expected] as const))(
    'sets “%s” on page 1 at its place',
    (_, expected) => {
      expectAt(page(1), expected)
    },
  )

  it.each(secondPage.map((expected) => [expected[0], expected] as const))(
    'sets “%s” on page 2 at its place',
    (_, expected) => {
      expectAt(page(2), expected)
    },
  )

  it('draws the rules of the masthead and of the running head', () => {
    for (const rule of rules) expectRule(page(1), rule)
    expectRule(page(2), { x: 59.3, y: 64.8, width: 492.8, height: 0.24 })
  })

  it('draws the emblem as outlines in its box', () => {
    const shapes = page(1).boxes.filter(
      (box) => box.x > 60 && box.x + box.width < 123 && box.y > 66 && box.y + box.height < 120,
    )
    expect(shapes.length).toBeGreaterThan(5)
    const emblem = hull(shapes)
    const box = { x: 64.66, y: 71.3, width: 56.16, height: 47.02 }
    for (const side of ['x', 'y'] as const) expect(Math.abs(emblem[side] - box[side])).toBeLessThanOrEqual(tolerance)
    expect(Math.abs(emblem.x + emblem.width - box.x - box.width)).toBeLessThanOrEqual(tolerance)
    expect(Math.abs(emblem.y + emblem.height - box.y - box.height)).toBeLessThanOrEqual(tolerance)
  })

  it('closes the text with one rule, 32 points under the last line, in the middle of the page', () => {
    const last = line(page(2), 'contemporains d’intérêt commun.', 694)
    expectBox(page(2), { x: 270.2, y: last.baseline + 32, width: 72, height: 0.25 })
    const inColumn = page(1).boxes.filter((box) => Math.abs(box.width - 72) < tolerance && box.y > 300)
    expect(inColumn, 'end rules on page 1').toEqual([])
  })

  it('prints no symbol, no job number, no code and no recycling mark, for the source has none', () => {
    expect(pdf.text).not.toMatch(/A\/75|\d\d-\d{5}|recycler/)
    expect(page(1).boxes.filter((box) => box.y > 700)).toEqual([])
  })

  it('holds every word of the source in order', async () => {
    const source = await readFile(`${folder}/fr.md`, 'utf8')
    const said = words(
      source
        .slice(source.indexOf('# '))
        .replace(/^:::.*$|\{.*\}$|^::annex\[|\]$/gm, '')
        .replace(/[#*\]]/g, ''),
    )
    const printed = words(pdf.text)
    let at = 0
    for (const word of said) {
      const found = printed.indexOf(word, at)
      expect(found, `“${word}” after word ${at}`).toBeGreaterThanOrEqual(at)
      at = found + 1
    }
  })
})

/** Words with the signs that the pipeline makes typographic made plain again; a word broken at its hyphen is whole. */
function words(text: string): readonly string[] {
  const plain = text
    .normalize('NFC')
    .replace(/’/g, "'")
    .replace(/\u00A0/g, ' ')
    .replace(/-\n/g, '-')
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}
