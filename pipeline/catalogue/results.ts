/** Messages about results of several builds that are put together, and of documents that stand beside each other. */
import type { Entries } from './entry.ts'

export const resultMessages = {
  'results-missing': {
    severity: 'error',
    why: 'Results are known by their manifest; without one nobody can tell what stands in a folder, and whether it is whole.',
    text: (folder: string) => `“${folder}” has no \`manifest.json\` of a build.`,
    hint: 'Name the folder that `masthead build` was given with `--out`.',
  },
  'results-unknown': {
    severity: 'warning',
    why: 'The manifest says what stands among the results. One that was cut off or changed, or that a later release wrote, cannot be read, and is replaced by that of what is built now.',
    text: (path: string) =>
      `“${path}” is not the record of a build, or not one that this release reads: earlier results are no longer in it, nor in \`index.html\` and \`SHA256SUMS\`.`,
    hint: 'Build all documents again, with the latest release that has built them.',
  },
  'results-version': {
    severity: 'error',
    why: 'Two releases may set one text differently. Results of both together are those of neither.',
    text: (folder: string, version: string, other: string) =>
      `“${folder}” was built by Masthead ${version}, and the first folder by ${other}.`,
    hint: 'Build all parts with one release.',
  },
  'results-damaged': {
    severity: 'error',
    why: 'Files are compared with the hashes that their build wrote down. What was changed since, or lost on the way, is not published.',
    text: (path: string) => `“${path}” is not the file that was built: it is missing, or was changed.`,
    hint: 'Fetch or build this part anew.',
  },
  'results-differ': {
    severity: 'error',
    why: 'One document was built in two folders, with different results, and only one of them can be published.',
    text: (document: string, folder: string) => `The document “${document}” is another one in “${folder}”.`,
    hint: 'Leave one of the two folders out, or build both of the same sources.',
  },
  'results-unfinished': {
    severity: 'error',
    why: 'A part of a build was ended before its last document. Without the rest documents would be missing, in silence.',
    text: (folder: string) => `The build of “${folder}” was ended before its time.`,
    hint: 'Build this part anew.',
  },
  'results-incomplete': {
    severity: 'error',
    why: 'A build was divided with `--shard`, and not all of its parts are here. Without them documents would be missing, in silence.',
    text: (missing: string) => `Parts of the build are missing: ${missing}.`,
    hint: 'Build them with `--shard`, and name their folders, too.',
  },
  'symbol-shared': {
    severity: 'warning',
    why: 'A symbol is the name of one document. Whoever looks up one that two documents bear finds one of them, and cannot know which is meant.',
    text: (symbol: string, others: string, more: string) =>
      `The symbol “${symbol}” is that of another document, too: ${others}${more === '0' ? '' : ` and ${more} more`}.`,
    hint: 'Give each document a symbol of its own. Languages of one document stand in one folder; of a document that was renamed or withdrawn, remove the folder among the results, and build.',
  },
} as const satisfies Entries
