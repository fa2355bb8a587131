/** The page of a message, from the catalogue and from what its example really gives. */
import { catalogue } from '../../pipeline/catalogue/index.ts'
import type { Entry, Severity } from '../../pipeline/catalogue/entry.ts'
import { formatDiagnostic, type Code, type Diagnostic } from '../../pipeline/diagnostics.ts'
import { show } from '../../pipeline/text/shown.ts'
import type { Example } from './examples/example.ts'

/** An example and what a build of it says of its code. */
export interface Shown {
  readonly example: Example
  readonly told: readonly Diagnostic[]
}

const mostLines = 24
const mostTold = 2

const gravity: Readonly<Record<Severity, string>> = {
  error: '**Error**: nothing of the document is written.',
  warning: '**Warning**: the document is built.',
  information: '**Information**: the document is built, and nothing has to be done.',
}

/** What languages of a document do not share is an error for those who check it. */
const gravityOfParity: Readonly<Record<Severity, string>> = {
  error:
    '**Error** of `masthead check`. `masthead build` tells it as a warning, so that a translation can be built before it is finished.',
  warning: '**Warning** of `masthead check`. `masthead build` tells it as information.',
  information: '**Information**: nothing has to be done.',
}

/** `docs/messages/CODE.md`. */
export function writePage(code: Code, shown: Shown | undefined): string {
  const entry: Entry = catalogue[code]
  const parts = [
    `# ${code}`,
    (code.startsWith('parity-') ? gravityOfParity : gravity)[entry.severity],
    entry.why,
    ...(shown === undefined ? [`It says: ${composed(entry.text)}`] : exampleParts(shown)),
    ...cureParts(entry, shown),
    '[All messages](README.md)',
  ]
  return `${parts.join('\n\n')}\n`
}

/** `docs/messages/README.md`. */
export function writeIndex(rules: readonly string[]): string {
  const rows = Object.entries(catalogue).map(
    ([code, { severity, why }]) => `| [${code}](${code}.md) | ${severity} | ${why} |`,
  )
  return `# Messages

Every message has a permanent code, and a page: what it means, a source that makes it, and what is to be done.
These pages are written by \`npm run docs:messages\` from the catalogue (\`pipeline/catalogue/\`) and from builds of the examples.

| code | gravity | why it is told |
| --- | --- | --- |
${rows.toSorted().join('\n')}

## Rules of house style

\`masthead check\` holds texts against these, too; \`masthead build\` against those that are errors.

| code | gravity | languages | where it stands | why |
| --- | --- | --- | --- | --- |
${rules.join('\n')}
`
}

function exampleParts({ example, told }: Shown): readonly string[] {
  const files = Object.entries(example.files).filter(([name]) => example.plain?.includes(name) !== true)
  const shown = files.length > 0 ? files : []
  const lines = told.slice(0, mostTold).map(formatDiagnostic)
  return [
    '## Example',
    ...shown.flatMap(([name, content]) => [`\`${name}\`:`, fenced(contentOf(content))]),
    `\`masthead ${commandOf(example)}\` says:`,
    fenced(lines.join('\n')),
  ]
}

function commandOf({ paths = ['note'], merge, imports, pages, checks }: Example): string {
  if (pages !== undefined) return `pages ${pages}`
  if (merge !== undefined) return `merge ${merge.join(' ')}`
  return imports === undefined ? `${checks ? 'check' : 'build'} ${paths.join(' ')}` : `import ${imports} made`
}

/** What to do, as the example is told. */
function cureParts({ hint }: Entry, shown: Shown | undefined): readonly string[] {
  const cure = shown?.told[0]?.hint ?? (hint === undefined ? '' : composed(hint))
  return cure === '' ? [] : ['## What to do', cure]
}

/** A sentence whose details are not known. */
function composed(text: string | ((...details: string[]) => string)): string {
  return typeof text === 'string' ? text : text('…', '…', '…', '…', '…')
}

function contentOf(content: string | Uint8Array): string {
  if (typeof content !== 'string') return `${content.length} bytes: ${Buffer.from(content).toString('hex', 0, 24)} …`
  const lines = content.replace(/\n$/, '').split('\n')
  const rest = lines.length - mostLines
  return [...lines.slice(0, mostLines).map(showLine), ...(rest > 0 ? [`… and ${rest} more lines`] : [])].join('\n')
}

/** What nobody would see is shown by its code; tabs are seen. */
function showLine(line: string): string {
  return line.split('\t').map(show).join('\t')
}

/** A text as it stands. */
export function fenced(text: string): string {
  return `\`\`\`\`\n${text}\n\`\`\`\``
}
