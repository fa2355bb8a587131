import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import { defaultLimits, type Limits } from '../../pipeline/text/limits.ts'
import { checkPath } from '../../pipeline/read/paths.ts'
import { pictureReader } from '../../pipeline/read/pictures.ts'
import { folderOf } from './folder-of.ts'
import { codesOf } from './read-folder.ts'

const place = { path: 'fr.md', line: 3, column: 5 }
const start = { path: 'fr.md', line: 1, column: 1 }
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 48"><path d="M0 0h9v9"/></svg>'

type Channels = 3 | 4
const dots = (width: number, height: number, channels: Channels = 3) =>
  sharp({ create: { width, height, channels, background: { r: 255, g: 0, b: 0, alpha: 0.5 } } })

const png = await dots(96, 192).png().toBuffer()
const small = await dots(10, 10).png().toBuffer()
const camera = { IFD0: { Copyright: 'Secret name' }, IFD3: { GPSLatitudeRef: 'N' } }
const jpeg = await dots(192, 96).withExif(camera).jpeg().toBuffer()
const gif = await dots(10, 10).gif().toBuffer()

/** A PNG whose header tells another size than it has. */
function lying(width: number, height: number): Uint8Array {
  const bytes = Uint8Array.from(small)
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}

/** The same bytes but for one. */
function bent(bytes: Uint8Array, index: number): Uint8Array {
  return bytes.map((byte, at) => (at === index ? byte ^ 1 : byte))
}

async function read(name: string, files: Readonly<Record<string, string | Uint8Array>>, limits: Partial<Limits> = {}) {
  const root = await folderOf(files)
  return readIn(root, name, limits)
}

async function readIn(root: string, name: string, limits: Partial<Limits> = {}) {
  const file = new VFile()
  const picture = await pictureReader(file, { root, start, limits: { ...defaultLimits, ...limits } })(name, place)
  return { picture, codes: codesOf({ diagnostics: diagnosticsOf(file) }) }
}

test.each([
  ['a.png', png, { format: 'png', width: 72, height: 144 }],
  ['a.jpg', jpeg, { format: 'jpeg', width: 144, height: 72 }],
  ['a.svg', svg, { format: 'svg', width: 72, height: 36 }],
  ['a.txt', png, { format: 'png', width: 72, height: 144 }],
])('reads the format and the size of %s from its bytes', async (name, content, expected) => {
  const { picture, codes } = await read(name, { [name]: content })
  expect(codes).toEqual([])
  expect(picture).toMatchObject(expected)
})

test('gives nothing on but the picture', async () => {
  const files = {
    'a.jpg': Buffer.concat([jpeg, Buffer.from('Secret tail')]),
    'a.png': Buffer.concat([await dots(9, 9).withExif(camera).png().toBuffer(), Buffer.from('Secret tail')]),
    'a.svg': svg.replace('<path', '<!-- Secret --><metadata>Secret</metadata><path class="Secret"'),
  }
  for (const name of Object.keys(files)) {
    const bytes = Buffer.from((await read(name, files)).picture?.bytes ?? [])
    expect(bytes.length, name).toBeGreaterThan(0)
    expect(bytes.includes('Secret') || bytes.includes('Exif') || bytes.includes('eXIf'), name).toBe(false)
  }
})

test('lays what is transparent on white, and sets colours in sRGB of 8 bits', async () => {
  const deep = await dots(4, 4).toColourspace('rgb16').png().toBuffer()
  const inks = await dots(4, 4).toColourspace('cmyk').jpeg().toBuffer()
  const clear = await dots(4, 4, 4).png().toBuffer()
  for (const content of [deep, inks, clear]) {
    const { picture } = await read('a', { a: content })
    const { channels, depth, space } = await sharp(Buffer.from(picture?.bytes ?? [])).metadata()
    expect({ channels, depth, space }).toEqual({ channels: 3, depth: 'uchar', space: 'srgb' })
  }
  const { picture } = await read('a', { a: clear })
  const raw = await sharp(Buffer.from(picture?.bytes ?? []))
    .raw()
    .toBuffer()
  expect([...raw.subarray(0, 3)]).toEqual([255, 127, 127])
})

test('gives the same bytes for the same picture', async () => {
  const files = { 'a.png': png, 'a.jpg': jpeg, 'a.svg': svg }
  for (const name of Object.keys(files)) {
    const [first, second] = [await read(name, files), await read(name, files)]
    expect(second.picture, name).toEqual(first.picture)
  }
})

test('reads a drawing once for all languages of its document, and tells of it in each', async () => {
  const files = { 'a.svg': svg, 'b.svg': svg.replace('<path', '<script/><path') }
  const [first, second] = [await read('a.svg', files), await read('a.svg', files)]
  expect(second.picture).toBe(first.picture)
  const told = ['fr.md:3:5 svg']
  expect([(await read('b.svg', files)).codes, (await read('b.svg', files)).codes]).toEqual([told, told])
})

test('decodes percent signs once', async () => {
  expect((await read('my%20map.svg', { 'my map.svg': svg })).codes).toEqual([])
  expect((await read('%252e%252e/a.svg', { 'a.svg': svg })).codes).toEqual(['fr.md:3:5 picture-missing'])
})

test.each([
  ['a picture that is not there', 'b.png', 'picture-missing'],
  ['a folder above', '../a.svg', 'path'],
  ['a folder above, in percent signs', '%2e%2e/a.svg', 'path'],
  ['an absolute path', '/etc/passwd', 'path'],
  ['a device', '/dev/zero', 'path'],
  ['a drive', 'C:/a.svg', 'path'],
  ['an address', 'https://un.org/a.svg', 'path'],
  ['a share', '//host/a.svg', 'path'],
  ['a backslash', '..\\a.svg', 'path'],
  ['a null character', 'a%00.svg', 'path'],
  ['a stray percent sign', 'a%.svg', 'path'],
  ['no name', '', 'path'],
  ['a text', 'a.txt', 'image'],
  ['a picture cut off in its head', 'head.png', 'image'],
  ['a picture cut off', 'short.png', 'image'],
  ['a photograph cut off', 'short.jpg', 'image'],
  ['a picture with a wrong check sum', 'sum.png', 'image'],
  ['a picture with damaged dots', 'dots.png', 'image'],
  ['a picture that says it is larger than it is', 'lying.png', 'image'],
  ['a picture that says it is enormous', 'enormous.png', 'image'],
  ['a picture of no size', 'nothing.png', 'image'],
  ['another format under the name of PNG', 'gif.png', 'image'],
  ['a drawing that runs', 'script.svg', 'svg'],
  ['a drawing that loads', 'image.svg', 'svg'],
  ['a drawing with entities', 'entity.svg', 'svg'],
])('refuses %s', async (_, name, code) => {
  const files = {
    'a.svg': svg,
    'a.txt': 'Text',
    'head.png': png.subarray(0, 20),
    'short.png': png.subarray(0, png.length - 20),
    'short.jpg': jpeg.subarray(0, jpeg.length - 300),
    'sum.png': bent(png, png.length - 13),
    'dots.png': bent(png, 60),
    'lying.png': lying(20, 20),
    'enormous.png': lying(2 ** 31 - 1, 2 ** 31 - 1),
    'nothing.png': lying(0, 10),
    'gif.png': gif,
    'script.svg': svg.replace('<path', '<script>a</script><path'),
    'image.svg': svg.replace('<path', '<image href="/etc/a.png"/><path'),
    'entity.svg': `<!DOCTYPE svg [<!ENTITY a "b">]>${svg}`.replace('<!DOCTYPE', '<!-- --><!DOCTYPE'),
  }
  expect((await read(name, files)).codes).toEqual([`fr.md:3:5 ${code}`])
})

test('keeps the limits of bytes and of pixels', async () => {
  const files = { 'a.png': small }
  expect((await read('a.png', files, { pictureBytes: small.length, picturePixels: 100 })).codes).toEqual([])
  expect((await read('a.png', files, { pictureBytes: small.length - 1 })).codes).toEqual(['fr.md:3:5 image'])
  expect((await read('a.png', files, { picturePixels: 99 })).codes).toEqual(['fr.md:3:5 image'])
})

test('holds a picture to the limit by the size that its head says, before it is decoded', async () => {
  const file = new VFile()
  const root = await folderOf({ 'a.png': lying(100_000, 100_000) })
  await pictureReader(file, { root, start, limits: defaultLimits })('a.png', place)
  expect(diagnosticsOf(file).map(({ text }) => text)).toEqual([
    `The picture “a.png” cannot be used: it has more than ${defaultLimits.picturePixels} pixels.`,
  ])
})

test('counts the pixels of all pictures of a document', async () => {
  const root = await folderOf({ 'a.png': small, 'b.png': small })
  const codesWithin = async (allPicturePixels: number) => {
    const file = new VFile()
    const picture = pictureReader(file, { root, start, limits: { ...defaultLimits, allPicturePixels } })
    await picture('a.png', place)
    await picture('b.png')
    return codesOf({ diagnostics: diagnosticsOf(file) })
  }
  expect(await codesWithin(200)).toEqual([])
  expect(await codesWithin(199)).toEqual(['fr.md:1:1 image'])
})

test('reads nothing through links and folders', async () => {
  const root = await folderOf({ 'outside/a.svg': svg, 'd/b.svg': svg })
  const inside = join(root, 'd')
  await symlink(join(root, 'outside/a.svg'), join(inside, 'link.svg'))
  await symlink(join(root, 'outside'), join(inside, 'folder'))
  await mkdir(join(inside, 'e.svg'))
  for (const name of ['link.svg', 'folder/a.svg', 'e.svg'])
    expect((await readIn(inside, name)).codes).toEqual(['fr.md:3:5 path'])
})

const makesPipes = spawnSync('mkfifo').error === undefined

test.runIf(makesPipes)('reads nothing through a pipe (skipped where there is no `mkfifo`)', async () => {
  const root = await folderOf({ 'b.svg': svg })
  execFileSync('mkfifo', [join(root, 'pipe.svg')])
  expect((await readIn(root, 'pipe.svg')).codes).toEqual(['fr.md:3:5 path'])
})

test('accepts plain relative paths', () => {
  expect(checkPath('figures/map 1.svg')).toEqual({ path: 'figures/map 1.svg' })
  expect(checkPath('карта.svg')).toEqual({ path: 'карта.svg' })
})
