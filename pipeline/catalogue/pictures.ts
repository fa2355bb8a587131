/** Messages about pictures and drawings. */
import type { Entries } from './entry.ts'

export const pictureMessages = {
  'picture-missing': {
    severity: 'error',
    why: 'The text asks for a picture that is not in the folder of the document.',
    text: (name: string) => `There is no picture “${name}” in the document’s folder.`,
    hint: 'Put it there, or correct the name.',
  },
  'picture-data': {
    severity: 'error',
    why: 'A picture in letters makes a source unreadable, and cannot be looked at before it is built.',
    text: () => 'A picture stands in the text itself, as letters (“data:image/…”), as programs write it that copy it.',
    hint: 'Save the picture as a file beside the text, and write `![What it shows](figure.png)` in its place, in a paragraph of its own; remove the letters.',
  },
  image: {
    severity: 'error',
    why: 'The picture is damaged, too large, or of a kind that is not taken. Every picture is decoded whole, so that nothing hides in it.',
    text: (name: string, problem: string) => `The picture “${name}” cannot be used: ${problem}.`,
    hint: 'Use PNG, JPEG or SVG.',
  },
  svg: {
    severity: 'error',
    why: 'The drawing has something that is not taken: scripts, links, files of others, or what no format can print.',
    text: (name: string, _cure: string, problem: string) => `The drawing “${name}” cannot be used: ${problem}.`,
    hint: (_name: string, cure: string) => cure,
  },
  'svg-dots': {
    severity: 'information',
    why: 'Effects such as shadows have no lines that all formats know, and are painted.',
    text: (name: string, reasons: string) =>
      `Parts of the drawing “${name}” are painted as dots, 300 to the inch, for no format has lines for them: ${reasons}.`,
    hint: 'Nothing has to be done; for lines that stay sharp at any size, leave these effects out.',
  },
  'picture-alternative': {
    severity: 'error',
    why: 'Those who cannot see the picture need words in its place, and PDF/UA asks for them.',
    text: (name: string) => `The picture “${name}” has no alternative text.`,
    hint: 'Say in a sentence what it shows: `![Map of the region](map.svg)`.',
  },
  'picture-named': {
    severity: 'warning',
    why: 'Words in the place of a picture are read aloud; the name of a file tells nothing.',
    text: (name: string) => `“${name}” is the name of a picture, which says nothing to those who cannot see it.`,
    hint: 'Say in a sentence what it shows: `![Map of the region](map.svg)`.',
  },
  'picture-inline': {
    severity: 'error',
    why: 'Figures stand in a paragraph of their own, between two paragraphs of text.',
    text: () => 'A picture stands among words.',
    hint: 'Put it into a paragraph of its own, with blank lines around it.',
  },
} as const satisfies Entries
