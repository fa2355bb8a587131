import { execFileSync } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import { defaultLimits, type Limits } from '../../pipeline/limits.ts'
import { checkPath } from '../../pipeline/read/paths.ts'
import { readPicture } from '../../pipeline/read/pictures.ts'
import { folderOf } from './folder-of.ts'
import { codesOf } from './read-folder.ts'

const place = { path: 'fr.md', line: 3, column: 5 }
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 48"><path d="M0 0h9"/></svg>'

/** The header of a PNG of a size. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(40)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}

/** The beginning of a JPEG of 192 by 96 pixels. */
const jpeg = Uint8Array.from(
  [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0].concat([0xff, 0xc0, 0, 11, 8, 0, 96, 0, 192, 1, 0, 0, 0, 0, 0, 0]),
)

async function read(name: string, files: Readonly<Record<string, string | Uint8Array>>, limits: Partial<Limits> = {}) {
  const root = await folderOf(files)
  return readIn(root, name, limits)
}

async function readIn(root: string, name: string, limits: Partial<Limits> = {}) {
  const file = new VFile()
  const picture = await readPicture(file, { root, name, place }, { ...defaultLimits, ...limits })
  return { picture, codes: codesOf({ diagnostics: diagnosticsOf(file) }) }
}

test.each([
  ['a.png', png(96, 192), { format: 'png', width: 72, height: 144 }],
  ['a.jpg', jpeg, { format: 'jpeg', width: 144, height: 72 }],
  ['a.svg', svg, { format: 'svg', width: 72, height: 36 }],
  ['a.txt', png(96, 96), { format: 'png', width: 72, height: 72 }],
])('reads the format and the size of %s from its bytes', async (name, content, expected) => {
  const { picture, codes } = await read(name, { [name]: content })
  expect(codes).toEqual([])
  expect(picture).toMatchObject(expected)
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
  ['a damaged picture', 'damaged.png', 'image'],
  ['a drawing that runs', 'script.svg', 'image'],
  ['a drawing that loads', 'image.svg', 'image'],
  ['a drawing with entities', 'entity.svg', 'image'],
])('refuses %s', async (_, name, code) => {
  const files = {
    'a.svg': svg,
    'a.txt': 'Text',
    'damaged.png': png(1, 1).subarray(0, 20),
    'script.svg': svg.replace('<path', '<script>a</script><path'),
    'image.svg': svg.replace('<path', '<image href="/etc/a.png"/><path'),
    'entity.svg': `<!DOCTYPE svg [<!ENTITY a "b">]>${svg}`.replace('<!DOCTYPE', '<!-- --><!DOCTYPE'),
  }
  expect((await read(name, files)).codes).toEqual([`fr.md:3:5 ${code}`])
})

test('keeps the limits of bytes and of pixels', async () => {
  const files = { 'a.png': png(10, 10) }
  expect((await read('a.png', files, { pictureBytes: 40, picturePixels: 100 })).codes).toEqual([])
  expect((await read('a.png', files, { pictureBytes: 39 })).codes).toEqual(['fr.md:3:5 image'])
  expect((await read('a.png', files, { picturePixels: 99 })).codes).toEqual(['fr.md:3:5 image'])
})

test('reads nothing through links, pipes and folders', async () => {
  const root = await folderOf({ 'outside/a.svg': svg, 'd/b.svg': svg })
  const inside = join(root, 'd')
  await symlink(join(root, 'outside/a.svg'), join(inside, 'link.svg'))
  await symlink(join(root, 'outside'), join(inside, 'folder'))
  await mkdir(join(inside, 'e.svg'))
  execFileSync('mkfifo', [join(inside, 'pipe.svg')])
  for (const name of ['link.svg', 'folder/a.svg', 'e.svg', 'pipe.svg']) {
    expect((await readIn(inside, name)).codes).toEqual(['fr.md:3:5 path'])
  }
})

test('accepts plain relative paths', () => {
  expect(checkPath('figures/map 1.svg')).toEqual({ path: 'figures/map 1.svg' })
  expect(checkPath('карта.svg')).toEqual({ path: 'карта.svg' })
})
