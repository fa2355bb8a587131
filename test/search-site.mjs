/** Puts pages with a field that searches, and their index, into a folder: for the check in a browser and for the bench. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What makes the index, as code that this release of Node runs. */
export async function loadBuilder() {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-search-'))
  try {
    const outfile = join(folder, 'builder.mjs')
    const contents = ['search/build', 'search/field', 'page-text']
      .map((name) => `export * from './pipeline/site/${name}.ts'`)
      .join('\n')
    await build({
      stdin: { contents, resolveDir: root },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Every version of a folder of results that has a web page, by language. */
export function readResults(out, readPage) {
  const { documents } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
  const versions = documents.flatMap(({ document, versions }) =>
    versions.flatMap(({ language, symbol, title, files }) => {
      const path = files.find(({ format }) => format === 'html')?.path
      if (path === undefined) return []
      const read = () => readPage(readFileSync(join(out, path), 'utf8'))
      return [{ language, name: document, title, symbols: symbol === undefined ? [] : [symbol], path, read }]
    }),
  )
  const groups = new Map()
  for (const version of versions) groups.set(version.language, [...(groups.get(version.language) ?? []), version])
  return groups
}

/** Writes index, script and a page in each language; gives back how large each file of the index is. */
export function writeSite(out, byLanguage, { buildSearch, searchField, searchStyle }) {
  const sizes = new Map()
  const languages = [...byLanguage.keys()]
  for (const language of languages)
    for (const [path, bytes] of buildSearch(language, byLanguage.get(language))) {
      put(join(out, 'site', path), bytes)
      sizes.set(path, bytes.length)
    }
  mkdirSync(join(out, 'site'), { recursive: true })
  cpSync(join(root, 'dist', 'search.js'), join(out, 'site', 'search.js'))
  put(join(out, 'site', 'search.css'), `${pageStyle}${searchStyle}`)
  for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh'])
    put(join(out, 'site', `${language}.html`), pageOf(language, searchField(language, { root: '../', languages })))
  return sizes
}

function put(path, contents) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, contents)
}

const pageStyle = `
:root{color-scheme:light dark;font-family:sans-serif;color:#111;background:#fff}
@media (prefers-color-scheme:dark){:root{color:#e8e8e8;background:#16191d}a{color:#91c8ff}}
body{margin:1rem}
`

function pageOf(language, field) {
  const policy =
    "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'self' file:; img-src 'self' file:; script-src 'self' file:"
  return `<!DOCTYPE html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${language}</title>
<link rel="stylesheet" href="search.css">
</head>
<body>
<main><h1>${language}</h1>${field}</main>
</body>
</html>
`
}
