/** `index.html`: a plain list of what was built. */
import { languages } from '../../templates/languages/index.ts'
import type { DocumentRecord, FileRecord, Manifest, Refusal, StoredFile, VersionRecord } from './manifest.ts'

const formatNames: Readonly<Record<FileRecord['format'], string>> = { pdf: 'PDF', docx: 'Word', html: 'Web page' }

const mostErrors = 20

const style = `
:root { color-scheme: light dark; --text: #1a1a1a; --page: #fff; --link: #00539f; }
@media (prefers-color-scheme: dark) { :root { --text: #e8e8e8; --page: #161616; --link: #8cc4ff; } }
body { max-width: 44rem; margin-inline: auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
section { margin-block: 2rem; }
h2, h3 { margin-block: 0 0.25rem; }
h3 { font-size: 1rem; }
.refused { font-weight: bold; margin-block-end: 0; }
ul { margin-block: 0.25rem 1rem; padding-inline-start: 1.25rem; }`

/** The page, from the manifest alone. */
export function writeResultsPage(manifest: Manifest): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Built documents</title>
<style>${style}
</style>
</head>
<body>
<main>
<h1>Built documents</h1>
${manifest.documents.map(documentSection).join('\n')}
<p>Sizes, hashes, sources and messages of every file stand in <a href="manifest.json">manifest.json</a>; <a href="SHA256SUMS">SHA256SUMS</a> is for <code>sha256sum -c</code>.</p>
</main>
</body>
</html>
`
}

function documentSection({ document, versions, bundle, refused }: DocumentRecord): string {
  const name = versions.find(({ symbol }) => symbol !== undefined)?.symbol ?? document
  const parts = [
    `<h2>${escape(name)}</h2>`,
    ...(refused === undefined ? [] : [refusal(refused, versions.length > 0)]),
    ...versions.map(versionList),
    ...(bundle === undefined ? [] : [`<p>${link(bundle, 'All of it in one file')}</p>`]),
  ]
  return `<section>
${parts.join('\n')}
</section>`
}

/** What kept the document from being built, and what the files below are then. */
function refusal(errors: readonly Refusal[], hasFiles: boolean): string {
  const items = errors.slice(0, mostErrors).map(({ code, place }) => {
    const where = `${place.path}:${place.line}:${place.column}`
    return `<li><bdi>${escape(where)}</bdi>: <code>${escape(code)}</code></li>`
  })
  const rest = errors.length - items.length
  const list = [...items, ...(rest > 0 ? [`<li>${rest} more</li>`] : [])].join('\n')
  const files = hasFiles ? ' The files below are those of an earlier build.' : ''
  return `<p class="refused">Refused: the last build of it found errors.${files}</p>
<ul>
${list}
</ul>`
}

function versionList({ language, title, files }: VersionRecord): string {
  const { direction, name } = languages[language]
  return `<h3 lang="${language}" dir="${direction}">${escape(name)}: ${escape(title)}</h3>
<ul>
${files.map((file) => fileItem(file, name)).join('\n')}
</ul>`
}

function fileItem(file: FileRecord, language: string): string {
  return `<li>${link(file, `${formatNames[file.format]}, <bdi>${escape(language)}</bdi>`)}</li>`
}

function link({ path, size }: StoredFile, label: string): string {
  const address = path.split('/').map(encodeURIComponent).join('/')
  return `<a href="${address}">${label}</a> (${kilobytes(size)} kB)`
}

function kilobytes(size: number): string {
  return String(Math.ceil(size / 1000))
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
