/** Bundles the command into dist/ and keeps what V8 makes of its code, so that it starts in half the time. */
import { execFileSync } from 'node:child_process'
import { renameSync } from 'node:fs'
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { build as bundle } from 'esbuild'
import { writeLicences } from './licences.mjs'
import { escapeLetters, patternsNarrowed } from './narrow.mjs'

/** Files that have been bundled. */
const bundled = []

/** Bundles, and gives the files that went in. */
async function build(options) {
  const { metafile } = await bundle({ ...options, metafile: true })
  bundled.push(...Object.keys(metafile.inputs))
  return Object.keys(metafile.inputs)
}

/** Packages that few documents need and that do much as they load: each is asked for at its first use, pdfkit's own reader of fonts never. */
const seldom = {
  fontkit: `exports.create = () => { throw new Error('pdfkit is given no font') }`,
  linebreak: `module.exports = function (text) { return new (require('linebreak'))(text) }`,
  '@noble/ciphers/aes': `const aes = () => require('@noble/ciphers/aes')
    exports.cbc = (...given) => aes().cbc(...given)
    exports.ecb = (...given) => aes().ecb(...given)`,
}

const seldomLoaded = {
  name: 'seldom-loaded',
  setup({ onResolve, onLoad }) {
    const names = new RegExp(`^(?:${Object.keys(seldom).join('|')})$`)
    onResolve({ filter: names }, ({ path, namespace, resolveDir }) =>
      namespace === 'seldom' ? undefined : { path, namespace: 'seldom', pluginData: { resolveDir } },
    )
    onLoad({ filter: /./, namespace: 'seldom' }, ({ path, pluginData }) => ({ contents: seldom[path], ...pluginData }))
  },
}

/** A plugin that changes the code of one file of a package as it is bundled. */
function mended(name, filter, mend) {
  const setup = ({ onLoad }) =>
    onLoad({ filter }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const contents = mend(code)
      if (contents === code) throw new Error(`${path} is another than the one that is mended here`)
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' }
    })
  return { name, setup }
}

/** `xast-util-to-xml` 4.0.0 makes a list, and of that a regular expression, for each attribute: a tenth of a Word file's time. */
const listsMadeOnce = mended('lists-made-once', /xast-util-to-xml[\\/]lib[\\/]value\.js$/, (code) => {
  const contents = code.replace(`['<', '&', quote]`, `quote === '"' ? doubles : singles`)
  return contents === code ? code : `const [doubles, singles] = [['<', '&', '"'], ['<', '&', "'"]]\n${contents}`
})

/** And it looks for signs four times in each name, value and text: most have none that is escaped anywhere. */
const plainAsItIs = mended('plain-as-it-is', /xast-util-to-xml[\\/]lib[\\/]util-escape\.js$/, (code) =>
  insertAfter(
    code,
    'export function escape(value, subset, unsafe) {',
    `if (typeof value === 'string' && !/[^A-Za-z0-9:_.,%#{}]/.test(value)) return value`,
  ),
)

/**
 * What `docx` 9.15.2 does by code of its own, and Node does at once: it names pictures by a SHA-1, which takes longer than the text of a
 * letter, and copies objects property by property, as old browsers need it.
 */
const leftToNode = mended('left-to-node', /docx[\\/]dist[\\/]index\.cjs$/, (code) =>
  [
    ['var sha1 = (data) => {', `return require('node:crypto').createHash('sha1').update(data).digest()`],
    ['function _objectSpread2(e) {', 'return Object.assign(...arguments)'],
    ['function _defineProperty(e, r, t) {', 'if (!(r in e)) { e[r] = t; return e }'],
  ].reduce((mended, [start, instead]) => insertAfter(mended, start, instead), code),
)

function insertAfter(code, start, instead) {
  if (code.split(start).length !== 2) throw new Error(`“${start}” does not stand in the code that is mended here`)
  return code.replace(start, () => `${start}\n${instead}`)
}

/** Packages that are bundled each for itself and loaded at their first use: what they need is pinned here, and nowhere else. */
const apart = {
  docx: 'docx.cjs',
  'hyphen/ru/index.js': 'hyphen-ru.cjs',
  diff: 'diff.cjs',
  piscina: 'piscina.cjs',
  bullmq: 'bullmq.cjs',
  'cspell-trie-lib': 'cspell-trie-lib.cjs',
  htmlparser2: 'htmlparser2.cjs',
  'mdast-util-to-hast': 'mdast-util-to-hast.cjs',
  'github-slugger': 'github-slugger.cjs',
  '@hyzyla/pdfium': 'pdfium.cjs',
  'vscode-languageserver/node': 'vscode-languageserver.cjs',
  'vscode-languageserver-textdocument': 'vscode-languageserver-textdocument.cjs',
}

/** That of them whose code is kept, too, for every Word file needs it. */
const kept = 'docx'

/** That of which the default is used: our code takes for it whatever CommonJS exports. */
const byDefault = 'github-slugger'

/** A package that is for `import` alone is asked for by its file. */
const byFile = { 'cspell-trie-lib': './node_modules/cspell-trie-lib/dist/index.js' }

/** Where the command enters the stages: what these files need is a bundle beside it, which is loaded when the first of them is asked for. */
const entrances = [
  'build/run-task.ts',
  'build/in-memory.ts',
  'build/import-file.ts',
  'build/specimens.ts',
  'build/write-pages.ts',
  'build/write-parity.ts',
  'check/entry-of.ts',
  'facts/document-symbol.ts',
  'facts/json-schema.ts',
  'facts/values.ts',
  'lsp/index.ts',
  'preview/index.ts',
  'site/make-site.ts',
]

/** Bundles whose code is kept are loaded by `load.cjs`. */
const keptApart = {
  name: 'kept-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${kept}$`) }, ({ path }) => ({ path, namespace: 'kept', pluginData: '' }))
    onLoad({ filter: /./, namespace: 'kept' }, ({ path, pluginData }) => ({
      contents: `module.exports = require('./load.cjs').runBundle('${path}')${pluginData}`,
    }))
    onResolve({ filter: /./, namespace: 'kept' }, ({ path }) => ({ path, external: true }))
  },
}

/** What the command asks for as it publishes, and the stages before, is there once. */
const languages = 'templates/languages/index.ts'

const languagesApart = {
  name: 'languages-apart',
  setup({ onResolve }) {
    onResolve({ filter: /languages[\\/]index\.ts$/ }, ({ path, resolveDir }) =>
      join(resolveDir, path) === resolve(languages)
        ? { path: 'languages', namespace: 'kept', pluginData: '' }
        : undefined,
    )
  },
}

const stagesApart = {
  name: 'stages-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, kind }) => {
      const entrance = entrances.find((name) => join(resolveDir, path) === resolve('pipeline', name))
      if (kind !== 'dynamic-import' || entrance === undefined) return undefined
      return { path: 'stages', namespace: 'kept', pluginData: `['${entrance}']()`, suffix: `?${entrance}` }
    })
  },
}

const bundledApart = {
  name: 'bundled-apart',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^(?:${Object.keys(apart).join('|')})$`) }, ({ path }) => ({
      path: `./${apart[path]}`,
      external: true,
    }))
  },
}

/** Files of packages that go with the command: a profile of colours, and machine code that draws pages. */
const beside = ['pdfkit/js/data/sRGB_IEC61966_2_1.icc', '@hyzyla/pdfium/pdfium.wasm']

const filesBeside = mended('files-beside', /(?:font[\\/]fonts|build[\\/]site)\.ts$/, (code) =>
  beside.reduce((text, path) => text.replace(`resolve('${path}')`, `resolve('./${basename(path)}')`), code),
)

/** What a package can do besides, by libraries that nobody here asks for: ranks of processes, colours of its own log, other servers. */
const unasked = ['@napi-rs/nice', 'supports-color', 'pg', '@valkey/valkey-glide']

const withoutUnasked = {
  name: 'without-unasked',
  setup({ onResolve, onLoad }) {
    const names = new RegExp(`^(?:${unasked.join('|')})$`)
    onResolve({ filter: names }, ({ path }) => ({ path, namespace: 'unasked' }))
    onLoad({ filter: /./, namespace: 'unasked' }, () => ({ contents: '' }))
  },
}

await rm('dist', { recursive: true, force: true })
const chunk = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  plugins: [withoutUnasked, leftToNode],
  legalComments: 'linked',
  logLevel: 'warning',
}
/** The function that CommonJS makes of a module, for `load.cjs` to call. */
const asFunction = {
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
}
for (const [name, outfile] of Object.entries(apart))
  await build({
    stdin: {
      contents: `module.exports = require('${byFile[name] ?? name}')${name === byDefault ? '.default' : ''}`,
      resolveDir: '.',
    },
    outfile: join('dist', outfile),
    ...chunk,
    ...(name === kept && asFunction),
  })
// What piscina starts as a worker: it looks for it beside itself, under this name.
await build({ entryPoints: { worker: 'node_modules/piscina/dist/worker.js' }, outdir: 'dist', ...chunk })
for (const path of beside) await copyFile(new URL(import.meta.resolve(path)), join('dist', basename(path)))
const own = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  // Found in node_modules at run time: libraries in machine code.
  external: ['sharp', '@resvg/resvg-wasm'],
  plugins: [seldomLoaded, listsMadeOnce, plainAsItIs, keptApart, bundledApart, filesBeside, patternsNarrowed],
  footer: asFunction.footer,
  banner: { js: `${asFunction.banner.js}\nconst moduleUrl = require('node:url').pathToFileURL(__filename).href` },
  define: { 'import.meta.url': 'moduleUrl' },
  // What is loaded at run time is asked for by `require`: code that V8 has kept cannot import.
  supported: { 'dynamic-import': false },
  legalComments: 'linked',
  logLevel: 'warning',
}
const command = await build({
  ...own,
  entryPoints: ['pipeline/cli/main.ts'],
  outfile: 'dist/command.cjs',
  plugins: [languagesApart, stagesApart, ...own.plugins],
})
if (command.includes('pipeline/compile.ts')) throw new Error('The command itself has the stages in it')
const opened = entrances.map((name) => `'${name}': () => require('./pipeline/${name}')`)
await build({
  ...own,
  stdin: { contents: `'use strict'; module.exports = { ${opened.join(', ')} }`, resolveDir: '.' },
  outfile: 'dist/stages.cjs',
  plugins: [languagesApart, ...own.plugins],
})
await build({ ...own, entryPoints: [languages], outfile: 'dist/languages.cjs' })
// Scripts of browsers: what searches in the pages of the site and leads to a language, and what fills the frame of a preview.
await build({
  entryPoints: {
    search: 'pipeline/site/search/client/search.ts',
    language: 'pipeline/site/search/client/language.ts',
    preview: 'pipeline/preview/client/main.ts',
  },
  outdir: 'dist',
  bundle: true,
  minify: true,
  charset: 'ascii',
  format: 'iife',
  target: 'es2022',
  legalComments: 'linked',
  logLevel: 'warning',
})
for (const name of ['command', 'stages', 'languages', kept]) await escapeLetters(join('dist', `${name}.cjs`))
await copyFile('start.cjs', 'dist/main.js')
await copyFile('load.cjs', 'dist/load.cjs')
await copyFile('library.cjs', 'dist/library.js')
writeTypes()
await writeLicences(bundled, 'dist/LICENSES.txt')
await writeFile('dist/package.json', '{ "type": "commonjs" }\n')
await keepCode()

/** The one file of types: it needs no other, for the library writes out its own. */
function writeTypes() {
  const words = ['--ignoreConfig', '--noResolve', '--noCheck', '--declaration', '--emitDeclarationOnly']
  const ways = ['--target', 'es2023', '--module', 'nodenext', '--allowImportingTsExtensions', '--types', '']
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc')
  execFileSync(process.execPath, [tsc, 'pipeline/library/index.ts', ...words, ...ways, '--outDir', 'dist'])
  renameSync('dist/index.d.ts', 'dist/library.d.ts')
}

/** Builds what most builds build, and writes down the code of every function that was called. */
async function keepCode() {
  const out = await mkdtemp(join(tmpdir(), 'masthead-bundle-'))
  const documents = [...(await readdir('source')).map((name) => `source/${name}`), 'test/cases/kitchen-sink/en.md']
  const program = `
    const { runCommand } = require('./dist/main.js')
    process.on('exit', require('./dist/load.cjs').keepCode)
    void (async () => {
      for (const document of ${JSON.stringify(documents)})
        await runCommand(['build', document, '--to', 'pdf,docx,html', '--out', process.argv[1]])
    })()`
  execFileSync(process.execPath, ['--eval', program, out], { stdio: ['ignore', 'ignore', 'ignore'] })
  await rm(out, { recursive: true })
}
