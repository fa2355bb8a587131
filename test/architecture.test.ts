import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import description from '../package.json' with { type: 'json' }

const root = new URL('../', import.meta.url).pathname

/** One `import` of one file: from a file of ours or from a package. */
interface Import {
  readonly from: string
  readonly to: string
  readonly isType: boolean
}

const files = ['pipeline', 'templates'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/'))),
)
const imports = files.flatMap(importsOf)

function importsOf(from: string): readonly Import[] {
  const text = readFileSync(`${root}${from}`, 'utf8')
  const statements = text.matchAll(/(?:^|\s)(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/g)
  const calls = text.matchAll(/import\(['"]([^'"]+)['"]\)/g)
  return [
    ...[...statements].map(([, type, to = '']) => ({ from, to: resolve(from, to), isType: type !== undefined })),
    ...[...calls].map(([, to = '']) => ({ from, to: resolve(from, to), isType: false })),
  ]
}

function resolve(from: string, to: string): string {
  return to.startsWith('.') ? posix.join(posix.dirname(from), to) : to
}

/** The layer of a file of ours; undefined for packages. */
function layerOf(path: string): string | undefined {
  const [top, second] = path.split('/')
  if (top === 'templates') return top
  if (top !== 'pipeline') return undefined
  return second?.endsWith('.ts') === false
    ? second
    : ['pipeline/compile.ts', 'pipeline/drafts.ts'].includes(path)
      ? 'compile'
      : 'contracts'
}

/** What every stage may import. */
const shared = ['catalogue', 'facts', 'text', 'xml', 'contracts', 'templates']

/** What each layer may import, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  cli: ['library', 'lsp', 'preview', 'build', 'compile', 'check', 'read', 'write', ...shared],
  library: ['build', 'write', 'contracts'],
  preview: ['build', 'compile', 'read', 'write', ...shared],
  lsp: ['compile', 'check', 'read', 'parse', 'prepare', 'write', ...shared],
  build: ['check', 'site', 'manual', 'import', 'unparse', 'compile', 'read', 'typesetting', 'write', 'word', ...shared],
  import: ['prepare', 'read', 'unparse', 'word', ...shared],
  unparse: shared,
  site: shared,
  manual: shared,
  compile: ['check', 'read', 'parse', 'prepare', 'measure', 'write', ...shared],
  check: ['prepare', ...shared],
  read: ['typesetting', ...shared],
  parse: shared,
  measure: ['typesetting', ...shared],
  typesetting: shared,
  prepare: ['word', ...shared],
  write: ['typesetting', 'word', ...shared],
  word: shared,
  facts: shared,
  xml: [],
  contracts: ['word', ...shared],
  catalogue: ['text'],
  text: ['contracts', 'templates'],
  templates: [],
}

test('imports point one way: command, build, flow, stages, contracts', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [here, there] = [layerOf(from), layerOf(to)]
    if (here === undefined || there === undefined || here === there) return false
    return allowed[here]?.includes(there) !== true
  })
  expect(wrong.map(({ from, to }) => `${from} must not import ${to}`)).toEqual([])
})

/** The room of the importer that a file stands in; `top` for what chooses between the readers. */
function roomOf(path: string): string | undefined {
  if (!path.startsWith('pipeline/import/')) return undefined
  return /^pipeline\/import\/(\w+)\//.exec(path)?.[1] ?? 'top'
}

test('the two readers of Word files do not know each other, and what they share knows neither', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [here, there] = [roomOf(from), roomOf(to)]
    if (here === undefined || there === undefined || here === there || here === 'top') return false
    return here === 'word' || there === 'ours' || there === 'others'
  })
  expect(wrong.map(({ from, to }) => `${from} must not import ${to}`)).toEqual([])
})

test('XML of Word files is read in one folder', () => {
  const wrong = imports.filter(
    ({ from, to }) =>
      from.startsWith('pipeline/import/') && !from.startsWith('pipeline/import/word/') && to.startsWith('pipeline/xml'),
  )
  expect(wrong.map(({ from, to }) => `${from} must not import ${to}`)).toEqual([])
})

test('files import each other in no circle, types included', () => {
  expect(circlesOf(imports)).toEqual([])
})

/** Files that are reached from themselves. */
function circlesOf(all: readonly Import[]): readonly string[] {
  const next = new Map<string, readonly Import[]>()
  for (const one of all) next.set(one.from, [...(next.get(one.from) ?? []), one])
  return files.filter((file) => {
    const reached = new Set<string>()
    const open = [file]
    for (let from = open.pop(); from !== undefined; from = open.pop()) {
      const fresh = (next.get(from) ?? []).map(({ to }) => to).filter((to) => !reached.has(to))
      fresh.forEach((to) => reached.add(to))
      open.push(...fresh)
    }
    return reached.has(file)
  })
}

/** The format that a file of a writer belongs to. */
function formatOf(path: string): string | undefined {
  return /^pipeline\/write\/([^/]+)\//.exec(path)?.[1]
}

test('formats do not know each other', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [here, there] = [formatOf(from), formatOf(to)]
    return here !== undefined && there !== undefined && here !== there
  })
  expect(wrong.map(({ from, to }) => `${from} must not import ${to}`)).toEqual([])
})

/** Named looks, and how labels are counted: what languages, kinds and sheets say is in the publication. */
const looks =
  /^templates\/(?:styles|scripts|table|box|bullets|note-marks|gaps|art\/[^/]+|languages\/common\/labels)\.ts$/

test('writers take nothing of the templates but types and named looks', () => {
  const wrong = imports.filter(
    ({ from, to, isType }) => !isType && layerOf(from) === 'write' && layerOf(to) === 'templates' && !looks.test(to),
  )
  expect(wrong.map(({ from, to }) => `${from} must not import ${to}`)).toEqual([])
})

/** Rooms of what sets type and pages, each on those before it. */
const typeRooms = ['typesetting/font', 'typesetting/lines', 'write/pdf/engine/page', 'write/pdf/engine/file']

function typeRoomOf(path: string): number {
  return typeRooms.findIndex((room) => path.startsWith(`pipeline/${room}/`))
}

test('rooms of type and pages import one way: fonts, lines, pages, the file', () => {
  const wrong = imports.filter(({ from, to }) => typeRoomOf(from) >= 0 && typeRoomOf(to) > typeRoomOf(from))
  expect(wrong.map(({ from, to }) => `${from} must not import ${to}`)).toEqual([])
})

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

/** What reads a language – ours, or that of others – and what writes it; what makes web pages of documents and of a manual. */
const bothWays: Readonly<Record<string, readonly string[]>> = {
  yaml: ['read', 'unparse'],
  sharp: ['read', 'site'],
  'mdast-util-directive': ['parse', 'unparse'],
  'mdast-util-gfm-footnote': ['parse', 'import', 'unparse'],
  'mdast-util-gfm-table': ['parse', 'import', 'unparse', 'manual'],
  'micromark-extension-cjk-friendly': ['parse', 'import'],
  'micromark-extension-gfm-footnote': ['parse', 'import'],
  'micromark-extension-gfm-table': ['parse', 'import', 'manual'],
  'remark-parse': ['parse', 'import', 'manual'],
  hastscript: ['write/html', 'manual'],
  'hast-util-to-html': ['write/html', 'manual'],
  diff: ['import', 'cli'],
}

/** The flow is built of them, and messages travel as theirs. */
const inTheFlow = ['unified', 'vfile', 'vfile-message']

test('each dependency is imported in one folder', () => {
  const packages = imports.filter(({ to, isType }) => !isType && layerOf(to) === undefined && !isBuiltin(to))
  const folders = new Map<string, Set<string>>()
  for (const { from, to } of packages) {
    const name = packageOf(to)
    const folder = layerOf(from) === 'write' ? from.split('/').slice(0, 3).join('/') : layerOf(from)
    folders.set(name, (folders.get(name) ?? new Set()).add(folder ?? from))
  }
  const wrong = [...folders].filter(
    ([name, used]) =>
      used.size > 1 &&
      !inTheFlow.includes(name) &&
      ![...used].every((folder) => bothWays[name]?.includes(folder.replace('pipeline/', ''))),
  )
  expect(wrong.map(([name, used]) => `${name} is imported in ${[...used].join(' and ')}`)).toEqual([])
})

test('the architecture gives the reason of each dependency', () => {
  const text = readFileSync(`${root}ARCHITECTURE.md`, 'utf8')
  const names = [...Object.keys(description.dependencies), ...Object.keys(description.devDependencies)]
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})

/** The file of each exported type, by its name. */
function filesOfTypes(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const file of files) {
    const text = readFileSync(`${root}${file}`, 'utf8')
    for (const [, name = ''] of text.matchAll(/^export (?:declare )?(?:interface|type|class|enum) (\w+)/gm))
      found.set(name, [...(found.get(name) ?? []), file])
  }
  return found
}

test('a table that is asked with any text is a Map: an object knows “constructor”', () => {
  const tables = files.filter((path) =>
    /const \w+: [^=\n]*Record<string, [^=\n]*= \{/.test(readFileSync(`${root}${path}`, 'utf8')),
  )
  expect(tables).toEqual([])
})

test('no two exported types have one name', () => {
  const wrong = [...filesOfTypes()].filter(([, within]) => within.length > 1)
  expect(wrong.map(([name, within]) => `${name} is in ${within.join(' and ')}`)).toEqual([])
})

/** What the map of ARCHITECTURE names: folders with a slash at the end, files beside them. */
function namesInMap(): ReadonlySet<string> {
  const text = readFileSync(`${root}ARCHITECTURE.md`, 'utf8')
  const map = /## The map\n(.*?)\n## /s.exec(text)?.[1] ?? ''
  const rows = [...map.matchAll(/^\| (`[^|]*`) \|/gm)].map(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  )
  // A row names its first file by its whole path, and those beside it by their names.
  return new Set(
    rows.flatMap(([first = '', ...others]) => [first, ...others.map((name) => posix.join(posix.dirname(first), name))]),
  )
}

/** The folder of a file that the map has to name, or the file itself where it stands at the top. */
function placeOf(file: string): string {
  const [top = '', second = '', third] = file.split('/')
  return third === undefined ? `${top}/${second}` : `${top}/${second}/`
}

test('the map names the folder of each file, and of each file that stands in none', () => {
  const names = namesInMap()
  const places = [...new Set(files.map(placeOf))]
  expect(places.filter((place) => !names.has(place)).map((place) => `${place} is not in the map`)).toEqual([])
})

test('the map names nothing that is not there', () => {
  const made = new Set(['out/', 'dist/'])
  const lost = [...namesInMap()].filter((name) => !made.has(name) && !existsSync(`${root}${name}`))
  expect(lost.map((name) => `${name} is in the map alone`)).toEqual([])
})
