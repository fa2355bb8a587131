/** What an example of a message is: the smallest source that makes it. */
import type { Format } from '../../../pipeline/write/formats.ts'

/** Files by their paths, and what of them is built; the page of the message shows them. */
export interface Example {
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** Files that the page leaves out: they are as in any other document. */
  readonly plain?: readonly string[]
  /** Arguments of `masthead build`; the folder `note` where they are left out. */
  readonly paths?: readonly string[]
  /** Folders that `masthead merge` puts together, in place of a build. */
  readonly merge?: readonly string[]
  /** A Word file that `masthead import` makes a source of, in place of a build. */
  readonly imports?: string
  /** A folder that `masthead pages` sets as web pages, in place of a build. */
  readonly pages?: string
  /** Whether `masthead check` makes the message, and no build. */
  readonly checks?: true
  /** The web page alone where it is left out. */
  readonly formats?: readonly Format[]
}

/** Facts of a note that needs nothing else. */
export const noteFacts = `kind: note
organ: general-assembly
session: 80
distribution: general
date: 2025-09-01
original: en
by: secretary-general
`

const plainText = '# Work of the Committee\n\nThe Committee met.\n'

/** A note of the Secretary-General with this text under its title, in English. */
export function text(words: string, more: Partial<Example> = {}): Example {
  return {
    files: { 'note/document.yaml': noteFacts, 'note/en.md': under(words) },
    plain: ['note/document.yaml'],
    ...more,
  }
}

/** The same in another language. */
export function textIn(language: string, title: string, words: string): Example {
  return {
    files: { 'note/document.yaml': noteFacts, [`note/${language}.md`]: `# ${title}\n\n${words}\n` },
    plain: ['note/document.yaml'],
  }
}

/** A note with this text as it stands, title and front matter included. */
export function whole(content: string | Uint8Array): Example {
  return { files: { 'note/document.yaml': noteFacts, 'note/en.md': content }, plain: ['note/document.yaml'] }
}

/** A note with these facts beside the common ones, which they may replace. */
export function withFacts(lines: string, without: readonly string[] = []): Example {
  return { files: { 'note/document.yaml': factsWith(lines, without), 'note/en.md': plainText }, plain: ['note/en.md'] }
}

/** A document of another kind: facts in place of `kind` and `by`, and its text. */
export function ofKind(lines: string, content: string): Example {
  return { files: { 'note/document.yaml': factsWith(lines, ['by']), 'note/en.md': content } }
}

/** A note and what else stands on the disk. */
export function beside(files: Example['files'], paths?: readonly string[]): Example {
  return {
    files: { 'note/document.yaml': noteFacts, 'note/en.md': plainText, ...files },
    plain: ['note/document.yaml', 'note/en.md'].filter((name) => !(name in files)),
    ...(paths === undefined ? {} : { paths }),
  }
}

/** A text with a picture of this name and content beside it. */
export function withPicture(words: string, name: string, content: string | Uint8Array): Example {
  const { files, plain } = text(words)
  return { files: { ...files, [`note/${name}`]: content }, plain: plain ?? [] }
}

/** Files alone. */
export function alone(files: Example['files'], ...paths: readonly string[]): Example {
  return { files, paths }
}

function under(words: string): string {
  return `# Work of the Committee\n\n${words}\n`
}

function factsWith(lines: string, without: readonly string[]): string {
  const keys = [...lines.matchAll(/^([a-z-]+):/gm)].map(([, key = '']) => key)
  const kept = noteFacts.split('\n').filter((line) => ![...keys, ...without].includes(line.split(':')[0] ?? ''))
  return `${kept.join('\n')}${lines}\n`
}
