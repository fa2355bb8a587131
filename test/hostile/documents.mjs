/** Documents that cases are made of, as files by their paths. */
const facts = `kind: note
organ: general-assembly
session: 80
distribution: general
date: 2025-09-01
original: en
subtitle: Specimen of bad input
`

/** A note whose text begins in line 10, after the front matter and the title. */
export const note = (text, more = '') => ({
  'a/document.yaml': `${facts.replace(/subtitle.*\n/, '')}${more}`,
  'a/en.md': `---\nsubtitle: Specimen of bad input\n---\n\n# A note\n\n${text}\n`,
})

/** A note in a single file, for cases of facts: the front matter as given. */
export const noteWith = (front, text = 'Words of the text.') => ({
  'en.md': `---\n${front}---\n\n# A note\n\n${text}\n`,
})

/** Facts that hold, without those that a case names itself. */
export const factsWithout = (...keys) =>
  facts
    .split('\n')
    .filter((line) => !keys.includes(line.split(':')[0]))
    .join('\n')

/** The first line of the text of `note`. */
export const first = 7

export const times = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join('')

/** An SVG of 96 by 48 points around what is inside. */
export const svg = (inside, attributes = '', before = '') =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 96 48" ${attributes}>${inside}</svg>`

export const withDrawing = (inside, attributes, before) => ({
  ...note('![A map](map.svg)'),
  'a/map.svg': svg(inside, attributes, before),
})
