/** Messages about pictures and drawings. */
import type { Entries } from './entry.ts'

export const pictureMessages = {
  'picture-missing': {
    severity: 'error',
    text: (name: string) => `There is no picture “${name}” in the document’s folder.`,
    hint: 'Put it there, or correct the name.',
  },
  'picture-data': {
    severity: 'error',
    text: () => 'A picture stands in the text itself, as letters (“data:image/…”), as programs write it that copy it.',
    hint: 'Save the picture as a file beside the text, and write `![What it shows](figure.png)` in its place, in a paragraph of its own; remove the letters.',
  },
  image: {
    severity: 'error',
    text: (name: string, problem: string) => `The picture “${name}” cannot be used: ${problem}.`,
    hint: 'Use PNG, JPEG or SVG.',
  },
  svg: {
    severity: 'error',
    text: (name: string, _cure: string, problem: string) => `The drawing “${name}” cannot be used: ${problem}.`,
    hint: (_name: string, cure: string) => cure,
  },
  'svg-dots': {
    severity: 'information',
    text: (name: string, reasons: string) =>
      `Parts of the drawing “${name}” are painted as dots, 300 to the inch, for no format has lines for them: ${reasons}.`,
    hint: 'Nothing has to be done; for lines that stay sharp at any size, leave these effects out.',
  },
  'picture-alternative': {
    severity: 'error',
    text: (name: string) => `The picture “${name}” has no alternative text.`,
    hint: 'Say in a sentence what it shows: `![Map of the region](map.svg)`.',
  },
  'picture-named': {
    severity: 'warning',
    text: (name: string) => `“${name}” is the name of a picture, which says nothing to those who cannot see it.`,
    hint: 'Say in a sentence what it shows: `![Map of the region](map.svg)`.',
  },
  'picture-inline': {
    severity: 'error',
    text: () => 'A picture stands among words.',
    hint: 'Put it into a paragraph of its own, with blank lines around it.',
  },
} as const satisfies Entries
