/**
 * Draws the pictures of the manual from its own examples: `npm run docs:pictures`, with poppler. What comes of it is looked at:
 * another poppler shades letters otherwise, so no test compares dots.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { compile } from '../../pipeline/library/index.ts'
import { examples } from './read-manual.ts'

/** An example by the beginning of its name, its versions, and what of a page is shown: dots to the inch, sheet, part of its height. */
interface Shown {
  readonly picture: string
  readonly example: string
  readonly has?: string
  readonly languages: readonly string[]
  readonly density: number
  readonly sheet?: number
  readonly from?: number
  readonly to?: number
}

const all: readonly Shown[] = [
  { picture: 'first-letter', example: 'docs/first-letter.md', languages: ['EN'], density: 90, to: 0.72 },
  {
    picture: 'table',
    example: 'docs/language.md',
    has: '[Expenditure]',
    languages: ['EN'],
    density: 100,
    from: 0.36,
    to: 0.58,
  },
  {
    picture: 'six-languages',
    example: 'docs/composed.md',
    has: 'agenda-titles',
    languages: ['AR', 'ZH', 'EN', 'FR', 'RU', 'ES'],
    density: 55,
    to: 0.53,
  },
  { picture: 'report', example: 'docs/recipes/report.md', languages: ['EN'], density: 80, sheet: 2 },
  { picture: 'wide-table', example: 'docs/recipes/wide-table.md', languages: ['EN'], density: 80, sheet: 2, to: 0.62 },
  { picture: 'figure', example: 'docs/recipes/figure.md', languages: ['EN'], density: 90, from: 0.285, to: 0.6 },
  { picture: 'arabic', example: 'docs/recipes/arabic.md', languages: ['AR'], density: 90, to: 0.55 },
]

/** Names of the pictures. */
export const pictureNames: readonly string[] = all.map(({ picture }) => `${picture}.webp`)

/** Draws all of them. */
export async function drawPictures(folder: URL): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const shown of all) writeFileSync(new URL(`${shown.picture}.webp`, folder), await draw(shown))
}

async function draw(shown: Shown): Promise<Buffer> {
  const found = examples.find(
    ({ name, files }) => name.startsWith(shown.example) && JSON.stringify(files).includes(shown.has ?? ''),
  )
  if (found === undefined) throw new Error(`no example ${shown.example}`)
  const files = Object.entries(found.files).map(([path, text]) => [path.replace(/^[^/]*\//, ''), text] as const)
  const made = await compile(new Map(files), { formats: ['pdf'] })
  if (made.type === 'refused') throw new Error(JSON.stringify(made.messages))
  const pages = shown.languages.map((code) => [...made.files].find(([name]) => name.endsWith(`-${code}.pdf`))?.[1])
  return join(await Promise.all(pages.map((bytes) => sheetOf(bytes, shown))))
}

/** The part of one sheet. */
async function sheetOf(
  bytes: Uint8Array | undefined,
  { density, sheet = 1, from = 0, to = 1 }: Shown,
): Promise<Buffer> {
  if (bytes === undefined) throw new Error('no such version')
  const words = ['-r', String(density), '-f', String(sheet), '-l', String(sheet), '-png', '-']
  const page = sharp(execFileSync('pdftoppm', words, { input: bytes }))
  const { width, height } = await page.metadata()
  const part = { left: 0, top: Math.round(height * from), width, height: Math.round(height * (to - from)) }
  return page.extract(part).grayscale().png().toBuffer()
}

const gap = 8
const across = 3

/** Several sheets stand three to a row, on grey. */
async function join(sheets: readonly Buffer[]): Promise<Buffer> {
  const [first] = sheets
  if (first === undefined) throw new Error('no sheet')
  const { width, height } = await sharp(first).metadata()
  const columns = Math.min(across, sheets.length)
  const rows = Math.ceil(sheets.length / columns)
  const size = { width: columns * (width + gap) - gap, height: rows * (height + gap) - gap }
  const placed = sheets.map((input, index) => ({
    input,
    left: (index % columns) * (width + gap),
    top: Math.floor(index / columns) * (height + gap),
  }))
  const board = sharp({ create: { ...size, channels: 3, background: '#c4c4c4' } })
  return board.composite(placed).webp({ quality: 70, effort: 6 }).toBuffer()
}
