/** Messages about the texts of a manual and what they lead to. */
import type { Entries } from './entry.ts'

export const pageMessages = {
  'page-first': {
    severity: 'error',
    why: 'The pages of a manual begin with one that leads to the others; without it nobody finds them.',
    text: (folder: string) => `There is no \`README.md\` in “${folder}”.`,
    hint: 'Write it, with a link to each page in the order in which they are read.',
  },
  'page-title': {
    severity: 'error',
    why: 'A page is called by its title – in the contents, in the window, by those who listen –, so it has exactly one.',
    text: () => 'A page has one title, a line `# Title`.',
    hint: 'Write one, and give other headings two signs or more: `## Heading`.',
  },
  'page-fact': {
    severity: 'error',
    why: 'The language of a page decides direction and words around the text; of other facts a page prints none.',
    text: (facts: string) => `The front matter of a page says its language, and nothing else; here it says “${facts}”.`,
    hint: 'Write `language: ar` (or `en`, `es`, `fr`, `ru`, `zh`), or leave the front matter out: the page is in English then.',
  },
  'page-html': {
    severity: 'error',
    why: 'Markup of HTML would not reach the page, and words within it would be lost.',
    text: (markup: string) => `HTML is not taken over: “${markup}”.`,
    hint: 'Say it in Markdown; to show the signs themselves, put them between grave accents: `` `<b>` ``.',
  },
  'page-link': {
    severity: 'error',
    why: 'A link leads to a page that is not there; readers would be told so by their browser, one after the other.',
    text: (address: string, _near: string) => `“${address}” leads to no page of this folder.`,
    hint: (_address: string, near: string) =>
      near === '' ? 'Check the path; it starts from the folder of this file.' : `Did you mean “${near}”?`,
  },
  'page-anchor': {
    severity: 'error',
    why: 'A link leads to a heading that the page does not have, most often after the heading was written anew.',
    text: (path: string, anchor: string, _near: string) => `“${path}” has no heading “#${anchor}”.`,
    hint: (_path: string, _anchor: string, near: string) =>
      near === ''
        ? 'The name of a heading is its words in small letters, with hyphens between.'
        : `Did you mean “#${near}”?`,
  },
  'page-picture': {
    severity: 'error',
    why: 'A picture goes with the pages, so it stands in their folder, can do nothing but be seen, and has words for those who do not see it.',
    text: (path: string, reason: string) => `The picture “${path}” cannot be shown: ${reason}.`,
    hint: 'Write `![What it shows](picture.png)`, with a PNG, JPEG or WebP of the folder.',
  },
  'page-alone': {
    severity: 'warning',
    why: 'No contents lead to the page: only who knows its address can read it.',
    text: (first: string) => `No \`${first}\` has a link to this page.`,
    hint: 'Add one to that of its folder, or to the first of all.',
  },
} as const satisfies Entries
