/** Messages about files and folders: what is there, what it is called, and what is missing. */
import type { Entries } from './entry.ts'

export const fileMessages = {
  missing: {
    severity: 'error',
    why: 'What the command names, or what a file refers to, is not on the disk under that name; nothing can be built of it.',
    text: (path: string, ..._near: string[]) => `There is no file or folder “${path}”.`,
    hint: (_path: string, near?: string) => (near === undefined ? 'Check how it is spelt.' : `Did you mean “${near}”?`),
  },
  'path-unreadable': {
    severity: 'error',
    why: 'The rights of the file or folder keep the command out. A document that is half read would be half printed, so it is left alone.',
    text: (path: string) => `The system refuses to read “${path}”: what stands there is not built.`,
    hint: 'Ask for the right to read it, or move it elsewhere.',
  },
  'path-encoding': {
    severity: 'error',
    why: 'Names of results come from names of folders, and a name that is not UTF-8 cannot be written into them.',
    text: (path: string) => `“${path}” has a name that is not UTF-8: what stands there is not built.`,
    hint: 'Rename it.',
  },
  'file-name': {
    severity: 'warning',
    why: 'A file stands in the folder of a document that no build reads. Somebody may believe that it is printed.',
    text: (name: string, _proper: string) => `“${name}” is not read: nothing of a document is called so.`,
    hint: (name: string, proper?: string) =>
      /\.(docx?|odt|rtf)$/i.test(name)
        ? 'To make a source of a Word file: `masthead import FILE.docx FOLDER`.'
        : `Did you mean \`${proper}\`? Rename it.`,
  },
  'file-copy': {
    severity: 'warning',
    why: 'Programs and cloud folders leave copies beside a text. Only the proper name is read, and the words may have been changed in the copy.',
    text: (name: string, proper: string) => `“${name}” is not read: \`${proper}\` is.`,
    hint: 'Remove it, or put it elsewhere.',
  },
  'facts-name': {
    severity: 'error',
    why: 'Facts under another name would be left out in silence, and the document would be built from what is left.',
    text: (name: string) =>
      `“${name}” seems to hold the facts of the document, which are read from \`document.yaml\` alone.`,
    hint: 'Rename it to `document.yaml`; if it holds something else, give it any other name.',
  },
  'not-markdown': {
    severity: 'error',
    why: 'A source is plain text in Markdown; of anything else a text must be made first.',
    text: (name: string, _cure: string) => `“${name}” is not a Markdown file.`,
    hint: (_name: string, cure?: string) => cure ?? '',
  },
  'folder-name': {
    severity: 'warning',
    why: 'A folder bears the name of a text or of facts. Nothing within it is read.',
    text: (name: string) =>
      `“${name}” is a folder, and nothing in it is read: a text or facts would be a file of that name.`,
    hint: 'Rename it.',
  },
  'document-inside': {
    severity: 'warning',
    why: 'A document stands within another one. A folder is one document, so the inner one is built only where it is named.',
    text: (path: string, document: string) =>
      `The document in “${path}” is not built: it stands inside the document “${document}”.`,
    hint: 'Move its folder beside it, or name it to build it.',
  },
  path: {
    severity: 'error',
    why: 'A document may read what stands in its own folder and nothing else: sources come from strangers, and results are official.',
    text: (path: string, reason: string) => `“${path}” cannot be read: ${reason}.`,
    hint: 'Name a file inside the document’s own folder, with “/” between folders.',
  },
  size: {
    severity: 'error',
    why: 'Files have limits, so that no document can take the memory of the machine away from the others.',
    text: (subject: string, limit: string) => `${subject} is larger than ${limit}.`,
    hint: 'Divide it.',
  },
  'language-file': {
    severity: 'error',
    why: 'Each text is named after its language, for its language decides words, fonts and direction of all that is composed.',
    text: (name: string, ..._proper: string[]) => `“${name}” is not named after a language of the United Nations.`,
    hint: (_name: string, proper?: string) =>
      proper === undefined
        ? 'Name it `ar.md`, `en.md`, `es.md`, `fr.md`, `ru.md` or `zh.md`.'
        : `Did you mean \`${proper}\`? Rename it.`,
  },
  'language-copy': {
    severity: 'error',
    why: 'Two files claim one language, and only one of them can be printed.',
    text: (name: string, proper: string) =>
      `“${name}” is not named after a language of the United Nations, and \`${proper}\` stands beside it.`,
    hint: (_name: string, proper: string) =>
      `Remove the one of the two that is not wanted, or put it elsewhere; the one that stays is called \`${proper}\`.`,
  },
  'language-missing': {
    severity: 'error',
    why: 'Nothing says which language the text is in, and all composed words depend on it.',
    text: (name: string) => `Neither the name “${name}” nor the front matter says what language this is.`,
    hint: 'Write `language: fr` (or `ar`, `en`, `es`, `ru`, `zh`) in the front matter: the facts at the top of the file, between two lines `---`.',
  },
  'language-differs': {
    severity: 'error',
    why: 'The name of the file and its front matter disagree about the language.',
    text: (said: string, named: string) => `The front matter says “${said}”, but the file is named after “${named}”.`,
    hint: 'Remove `language:`; the name of the file is enough.',
  },
  'no-document': {
    severity: 'error',
    why: 'The folder that is named has nothing in it that is a document.',
    text: (path: string) => `There is no document in “${path}”.`,
    hint: 'A document is a folder with `document.yaml` and a file for each language (`fr.md`), or one `.md` file.',
  },
  'no-language': {
    severity: 'error',
    why: 'There are facts, and no text that they belong to.',
    text: (document: string) => `The document “${document}” has facts but no text in any language.`,
    hint: 'Add a file for each language: `fr.md`.',
  },
  'document-name': {
    severity: 'error',
    why: 'Results go into a folder that is called after the document, and this name is taken by a file of the results, hidden from sight, or so long that no file can be called after it.',
    text: (document: string, problem: string) => `A document cannot be called “${document}”: ${problem}.`,
    hint: 'Rename it.',
  },
  'document-repeated': {
    severity: 'error',
    why: 'Results go into a folder that is called after the document; two documents of one name would overwrite each other.',
    text: (document: string) => `A second document is called “${document}”: their files would overwrite each other.`,
    hint: 'Rename one of them.',
  },
} as const satisfies Entries
