/** Messages about files and folders: what is there, what it is called, and what is missing. */
import type { Entries } from './entry.ts'

export const fileMessages = {
  missing: {
    severity: 'error',
    text: (path: string, ..._near: string[]) => `There is no file or folder “${path}”.`,
    hint: (_path: string, near?: string) => (near === undefined ? 'Check how it is spelt.' : `Did you mean “${near}”?`),
  },
  'path-unreadable': {
    severity: 'error',
    text: (path: string) => `The system refuses to read “${path}”: what stands there is not built.`,
    hint: 'Ask for the right to read it, or move it elsewhere.',
  },
  'path-encoding': {
    severity: 'error',
    text: (path: string) => `“${path}” has a name that is not UTF-8: what stands there is not built.`,
    hint: 'Rename it.',
  },
  'file-name': {
    severity: 'warning',
    text: (name: string, _proper: string) => `“${name}” is not read: nothing of a document is called so.`,
    hint: (name: string, proper?: string) =>
      /\.(docx?|odt|rtf)$/i.test(name)
        ? 'To make a source of a Word file: `masthead import FILE.docx FOLDER`.'
        : `Did you mean \`${proper}\`? Rename it.`,
  },
  'file-copy': {
    severity: 'warning',
    text: (name: string, proper: string) => `“${name}” is not read: \`${proper}\` is.`,
    hint: 'Remove it, or put it elsewhere.',
  },
  'facts-name': {
    severity: 'error',
    text: (name: string) =>
      `“${name}” seems to hold the facts of the document, which are read from \`document.yaml\` alone.`,
    hint: 'Rename it to `document.yaml`; if it holds something else, give it any other name.',
  },
  'not-markdown': {
    severity: 'error',
    text: (name: string, _cure: string) => `“${name}” is not a Markdown file.`,
    hint: (_name: string, cure?: string) => cure ?? '',
  },
  'folder-name': {
    severity: 'warning',
    text: (name: string) =>
      `“${name}” is a folder, and nothing in it is read: a text or facts would be a file of that name.`,
    hint: 'Rename it.',
  },
  'document-inside': {
    severity: 'warning',
    text: (path: string, document: string) =>
      `The document in “${path}” is not built: it stands inside the document “${document}”.`,
    hint: 'Move its folder beside it, or name it to build it.',
  },
  path: {
    severity: 'error',
    text: (path: string, reason: string) => `“${path}” cannot be read: ${reason}.`,
    hint: 'Name a file inside the document’s own folder, with “/” between folders.',
  },
  size: {
    severity: 'error',
    text: (subject: string, limit: string) => `${subject} is larger than ${limit}.`,
    hint: 'Divide it.',
  },
  'language-file': {
    severity: 'error',
    text: (name: string, ..._proper: string[]) => `“${name}” is not named after a language of the United Nations.`,
    hint: (_name: string, proper?: string) =>
      proper === undefined
        ? 'Name it `ar.md`, `en.md`, `es.md`, `fr.md`, `ru.md` or `zh.md`.'
        : `Did you mean \`${proper}\`? Rename it.`,
  },
  'language-copy': {
    severity: 'error',
    text: (name: string, proper: string) =>
      `“${name}” is not named after a language of the United Nations, and \`${proper}\` stands beside it.`,
    hint: (_name: string, proper: string) =>
      `Remove the one of the two that is not wanted, or put it elsewhere; the one that stays is called \`${proper}\`.`,
  },
  'language-missing': {
    severity: 'error',
    text: (name: string) => `Neither the name “${name}” nor the front matter says what language this is.`,
    hint: 'Write `language: fr` (or `ar`, `en`, `es`, `ru`, `zh`) in the front matter: the facts at the top of the file, between two lines `---`.',
  },
  'language-differs': {
    severity: 'error',
    text: (said: string, named: string) => `The front matter says “${said}”, but the file is named after “${named}”.`,
    hint: 'Remove `language:`; the name of the file is enough.',
  },
  'no-document': {
    severity: 'error',
    text: (path: string) => `There is no document in “${path}”.`,
    hint: 'A document is a folder with `document.yaml` and a file for each language (`fr.md`), or one `.md` file.',
  },
  'no-language': {
    severity: 'error',
    text: (document: string) => `The document “${document}” has facts but no text in any language.`,
    hint: 'Add a file for each language: `fr.md`.',
  },
  'document-name': {
    severity: 'error',
    text: (document: string) =>
      `A document cannot be called “${document}”: the results have a file of that name, or hide it.`,
    hint: 'Rename it.',
  },
  'document-repeated': {
    severity: 'error',
    text: (document: string) => `A second document is called “${document}”: their files would overwrite each other.`,
    hint: 'Rename one of them.',
  },
} as const satisfies Entries
