/** Links that open the editor at a place of the source. */
import { pathToFileURL } from 'node:url'

/** Of Visual Studio Code. */
export const defaultEditor = 'vscode://file{path}:{line}:{column}'

/** Schemes that are no editor's: a browser would run or show something itself. */
const ofBrowsers = new Set(['javascript:', 'data:', 'vbscript:', 'blob:', 'file:', 'about:', 'http:', 'https:'])

/** True for an address with a place for the path, of a scheme that some program on the machine may have. */
export function isEditor(template: string): boolean {
  const address = template.includes('{path}') ? editorLink(template, { path: '/a.md', line: 1, column: 1 }) : ''
  return URL.canParse(address) && !ofBrowsers.has(new URL(address).protocol)
}

/** An absolute path, and a place there; `{line}` and `{column}` stay where they come later. */
interface EditorPlace {
  readonly path: string
  readonly line: number | '{line}'
  readonly column: number | '{column}'
}

/** The link to a place. */
export function editorLink(template: string, { path, line, column }: EditorPlace): string {
  const values = new Map([
    ['path', pathToFileURL(path).pathname],
    ['line', String(line)],
    ['column', String(column)],
  ])
  return template.replaceAll(/\{(\w+)\}/g, (all, name: string) => values.get(name) ?? all)
}
