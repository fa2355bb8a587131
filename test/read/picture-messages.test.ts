/** What an author reads about a picture that cannot be used, word for word, and how large pictures are. */
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import { checkPath } from '../../pipeline/read/paths.ts'
import { pictureReader } from '../../pipeline/read/pictures.ts'
import { defaultLimits, type Limits } from '../../pipeline/text/limits.ts'
import { folderOf } from './folder-of.ts'

const start = { path: 'fr.md', line: 1, column: 1 }
const drawing = (attributes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path d="M0 0h9v9"/></svg>`
const svg = drawing('viewBox="0 0 96 48"')
const dots = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 255, g: 0, b: 0 } } })
const png = await dots(10, 20).png().toBuffer()

function readerIn(root: string, limits: Partial<Limits> = {}) {
  const file = new VFile()
  const picture = pictureReader(file, { root, start, limits: { ...defaultLimits, ...limits } })
  return { picture, texts: () => diagnosticsOf(file).map(({ text }) => text) }
}

async function read(content: string | Uint8Array) {
  const { picture, texts } = readerIn(await folderOf({ a: content }))
  return { picture: await picture('a'), texts: texts() }
}

test('says in words why a picture cannot be used', async () => {
  const root = await folderOf({ 'd/a.png': png, 'd/b.png': png.subarray(0, 40), 'd/a.txt': 'Text', 'e/a.svg': svg })
  const inside = join(root, 'd')
  await symlink('a.png', join(inside, 'link.png'))
  await symlink('../e', join(inside, 'f'))
  await mkdir(join(inside, 'g'))
  const { picture, texts } = readerIn(inside, { pictureBytes: png.length })
  for (const name of ['c.png', 'b.png', 'a.txt', 'link.png', 'f/a.svg', 'g', '/a.png', 'a.png']) await picture(name)
  expect(texts()).toEqual([
    'There is no picture “c.png” in the document’s folder.',
    'The picture “b.png” cannot be used: it is damaged.',
    'The picture “a.txt” cannot be used: it is neither PNG nor JPEG nor SVG.',
    '“link.png” cannot be read: it is a symbolic link.',
    '“f/a.svg” cannot be read: it lies outside the document’s folder.',
    '“g” cannot be read: it is not a regular file.',
    '“/a.png” cannot be read: it is absolute.',
  ])
  const small = readerIn(inside, { pictureBytes: png.length - 1 })
  await small.picture('a.png')
  expect(small.texts()).toEqual([`The picture “a.png” cannot be used: it is larger than ${png.length - 1} bytes.`])
})

test('says in words which limit of pixels is passed, by one picture or by all', async () => {
  const root = await folderOf({ 'a.png': png, 'b.png': png })
  const one = readerIn(root, { picturePixels: 199 })
  expect(await one.picture('a.png')).toBeUndefined()
  expect(one.texts()).toEqual(['The picture “a.png” cannot be used: it has more than 199 pixels.'])
  const all = readerIn(root, { allPicturePixels: 399 })
  expect(await all.picture('a.png')).toBeDefined()
  expect(await all.picture('b.png')).toBeUndefined()
  expect(all.texts()).toEqual([
    'The picture “b.png” cannot be used: the pictures of the document have more than 399 pixels.',
  ])
})

test.each([
  ['', 'it is empty'],
  ['a%0A.png', 'it holds a control character'],
  ['a%E2%80%8E.png', 'it holds a control character'],
  ['a%E2%80%A8.png', 'it holds a control character'],
  ['a\\b.png', 'it holds a backslash'],
  ['https://un.org/a.png', 'it is an address or a drive'],
  ['C:a.png', 'it is an address or a drive'],
  ['x2+a.b-c:d', 'it is an address or a drive'],
  ['/a.png', 'it is absolute'],
  ['..', 'it leaves the folder'],
  ['.', 'it leaves the folder'],
  ['./a.png', 'it leaves the folder'],
  ['a/../b.png', 'it leaves the folder'],
  ['a/..', 'it leaves the folder'],
  ['a/./b.png', 'it leaves the folder'],
  ['a//b.png', 'a part of it is empty'],
  ['a/', 'a part of it is empty'],
  ['100%.png', 'a percent sign in it means nothing'],
])('refuses the name %j', (name, refused) => {
  expect(checkPath(name)).toEqual({ refused })
})

test.each(['a.png', 'a/b.png', 'a..png', '..a/b', 'a.', '.a/b..', '1:2.png', 'a b/c:d', '...', 'é/ж.png'])(
  'takes the name %j',
  (path) => {
    expect(checkPath(path)).toEqual({ path })
  },
)

test('takes a percent sign that is written as one', () => {
  expect(checkPath('100%25.png')).toEqual({ path: '100%.png' })
})

test.each([
  ['a byte order mark', `\uFEFF${svg}`],
  ['spaces', `\n \t${svg}`],
  ['a declaration', `<?xml version="1.0"?>${svg}`],
  ['a comment', `<!-- A -->${svg}`],
  ['a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:path d="M0 0h9v9"/></s:svg>'],
])('knows a drawing behind %s', async (_, text) => {
  const { picture, texts } = await read(text)
  expect(texts).toEqual([])
  expect(picture?.format).toBe('svg')
})

test.each([
  ['words before it', `a${svg}`],
  ['another element', '<html/>'],
  ['a picture without its first byte', png.subarray(1)],
  ['a picture without its end of line', png.map((byte, index) => (index === 7 ? 0 : byte))],
  ['the beginning of a photograph', Uint8Array.of(0xff, 0xd8)],
  ['a photograph that begins otherwise', Uint8Array.of(0xff, 0xd8, 0xfe)],
  ['a drawing far behind', `${' '.repeat(1024)}${svg}`],
  ['nothing', ''],
])('knows no picture in %s', async (_, content) => {
  expect((await read(content)).texts).toEqual(['The picture “a” cannot be used: it is neither PNG nor JPEG nor SVG.'])
})

test('turns a photograph upright', async () => {
  const turned = await dots(20, 10).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const { picture } = await read(turned)
  expect(picture).toMatchObject({ width: 7.5, height: 15 })
  const { width, height, orientation } = await sharp(Buffer.from(picture?.bytes ?? [])).metadata()
  expect({ width, height, orientation }).toEqual({ width: 10, height: 20, orientation: undefined })
})

test.each([
  ['in 200 dots to the inch', 'viewBox="0 0 96 48"', [200, 100]],
  ['in 2,000 dots at the most', 'width="1000pt" height="100pt"', [2000, 200]],
  ['in 2,000 dots at the most, upright', 'width="100pt" height="1000pt"', [200, 2000]],
])('draws a drawing %s, on white', async (_, attributes, [width, height]) => {
  const { picture } = await read(drawing(attributes))
  const bytes = Buffer.from(picture?.format === 'svg' ? picture.fallback : [])
  const metadata = await sharp(bytes).metadata()
  expect(metadata).toMatchObject({ format: 'png', width, height, channels: 3 })
  const raw = await sharp(bytes).raw().toBuffer()
  expect([...raw.subarray(-3)]).toEqual([255, 255, 255])
})
