/** The texts that an editor has open, by their paths. */
import { basename, dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { TextDocuments } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { EditedFolder } from '../read/bytes.ts'
import { linesIn, type TextLines } from './positions.ts'

/** A text as it is in the editor. */
export interface OpenText {
  readonly uri: string
  /** Absolute; of a text that is in no file yet, what it might have. */
  readonly path: string
  readonly version: number
  /** With LF line ends. */
  readonly lines: TextLines
}

const encoder = new TextEncoder()

/** The texts, each looked through once for each of its versions. */
export class OpenTexts {
  readonly #texts: TextDocuments<TextDocument>
  readonly #known = new Map<string, OpenText>()

  constructor(texts: TextDocuments<TextDocument>) {
    this.#texts = texts
  }

  /** A text by its address. */
  get(uri: string): OpenText | undefined {
    const text = this.#texts.get(uri)
    const path = pathOf(uri)
    if (text === undefined || path === undefined) {
      this.#known.delete(uri)
      return undefined
    }
    const known = this.#known.get(uri)
    if (known?.version === text.version) return known
    const lines = linesIn(text.getText().replace(/\r\n?/g, '\n'))
    const open = { uri, path, version: text.version, lines }
    this.#known.set(uri, open)
    return open
  }

  /** All of them. */
  all(): readonly OpenText[] {
    return this.#texts.keys().flatMap((uri) => this.get(uri) ?? [])
  }

  /** The one of a file. */
  at(path: string): OpenText | undefined {
    return this.all().find((text) => text.path === path)
  }

  /** What is open of a folder, by the names of its files. */
  in(folder: string): EditedFolder['unsaved'] {
    const inside = this.all().filter(({ path }) => dirname(path) === folder)
    return new Map(inside.map(({ path, lines }) => [basename(path), encoder.encode(lines.text)]))
  }
}

/** The path of an address: that of a file, or a place in no folder for what is in none yet. */
export function pathOf(uri: string): string | undefined {
  if (!URL.canParse(uri)) return undefined
  const { protocol, pathname } = new URL(uri)
  try {
    if (protocol === 'file:') return fileURLToPath(uri)
    const name = basename(decodeURIComponent(pathname))
    return resolve('/', nowhere, encodeURIComponent(uri), /\.(?:md|yaml)$/.test(name) ? name : `${name}.md`)
  } catch {
    // An address of another machine, or one that is broken.
    return undefined
  }
}

/** No folder of a disk has such a name. */
const nowhere = 'untitled\u{1F}'

/** The address of a file. */
export function addressOf(path: string): string {
  return pathToFileURL(path).href
}
