/** Examples of messages about titles, headings, lists, pictures, notes and tables. */
import type { Code } from '../../../pipeline/diagnostics.ts'
import { noteFacts, ofKind, text, whole, withPicture, type Example } from './example.ts'

const start = '# Work of the Committee\n\nThe Committee met.\n'
const paragraphs = '1. The Committee met.\n\n2. It elected its Chair.\n\n'
const table = '| State | Votes |\n| --- | --: |\n'
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">\n  ${inside}\n</svg>\n`
const shadow =
  '<filter id="f"><feGaussianBlur stdDeviation="3"/></filter>\n  <rect width="90" height="50" filter="url(#f)"/>'

/** By their codes. */
export const textExamples: Partial<Record<Code, Example>> = {
  'title-missing': ofKind('kind: letter', 'The Committee met.\n'),
  'title-composed': ofKind(
    'kind: statement\norgan: security-council\nsession: { number: 80, type: year }',
    '# Statement by the President\n\nThe Committee met.\n',
  ),
  'title-composed-twice': whole('# Note by the Secretary-General\n\nThe Committee met.\n'),
  'title-repeated': whole(`${start}\n# Elections\n\nThe Committee elected its Chair.\n`),
  'title-late': whole('The Committee met.\n\n# Work of the Committee\n\nIt elected its Chair.\n'),
  empty: text('## \n\nThe Committee met.'),
  'text-missing': whole('# Work of the Committee\n'),
  'attachment-empty': text('The Committee met.\n\n::annex'),
  'list-year': text('2025. The Committee met.'),
  'label-recounted': text('1. The Committee met.\n\n3. It elected its Chair.'),
  'signature-plain': text('The Committee met.\n\n:::signature\n(Signed) Maria Perez\n:::'),
  'opener-plain': ofKind(
    'kind: draft-resolution\nsponsors: [FR]',
    '# Work of the Committee\n\n*The General Assembly*,\n\nRecalling its resolutions,\n\n1. *Decides* to meet.\n',
  ),
  'start-unnumbered': text('The Committee met. {start=3}'),
  'list-level': text('1. One\n\n   1. Two\n\n      1. Three\n\n         1. Four\n\n            1. Five\n'),
  misplaced: text(':::box\n::page-break\n:::'),
  construct: text('The `Committee` met.'),
  'raw-html': text('The Committee<br>met.'),
  'comment-text': text('<!-- to be checked --> The Committee met.'),
  'comment-open': text('The Committee met.\n\n<!-- to be checked –>\n\nIt elected its Chair.'),
  link: text('See [the page](www.un.org/en).'),
  'link-glued': text('See the page<https://www.un.org/en>.'),
  'link-title': text('See [the page](https://www.un.org/en "United Nations").'),
  'language-unknown': text('The [Ausschuss](lang:de) met.'),
  'letter-numbered': ofKind('kind: letter', '# Letter dated 1 September 2025\n\n1. The Committee met.\n'),
}

/** By their codes. */
export const pictureExamples: Partial<Record<Code, Example>> = {
  'picture-missing': text('![Map of the region](map.png)'),
  'picture-data': text('![Map of the region](data:image/png;base64,iVBORw0KGgo=)'),
  image: withPicture('![Map of the region](map.png)', 'map.png', 'Not a picture.'),
  svg: withPicture('![Map of the region](map.svg)', 'map.svg', svg('<script>go()</script>')),
  'svg-dots': withPicture('![Map of the region](map.svg)', 'map.svg', svg(shadow)),
  'picture-alternative': withPicture('![](map.svg)', 'map.svg', svg('<rect width="90" height="50"/>')),
  'picture-named': withPicture('![map.svg](map.svg)', 'map.svg', svg('<rect width="90" height="50"/>')),
  'picture-inline': withPicture(
    'The map ![Map of the region](map.svg) shows it.',
    'map.svg',
    svg('<rect width="90" height="50"/>'),
  ),
}

/** By their codes. */
export const referenceExamples: Partial<Record<Code, Example>> = {
  'note-undefined': text('The Committee met.[^why]'),
  'note-unused': text('The Committee met.\n\n[^why]: For its session.'),
  'note-enclosed': text('The Committee met.[^why]\n\n:::box\nWords.\n\n[^why]: For its session.\n:::'),
  'note-repeated': text('The Committee met.[^why]\n\n[^why]: For its session.\n\n[^why]: To elect its Chair.'),
  'note-nested': text('The Committee met.[^why]\n\n[^why]: For its session.[^more]\n\n[^more]: The eightieth.'),
  'reference-undefined': text(`${paragraphs}3. See paragraph [](#chair).`),
  'reference-empty': text('The Committee met. {#met}\n\nSee [](#met).'),
  'reference-bare': text('1. The Committee met (see [](#chair)).\n\n2. It elected its Chair. {#chair}'),
  'reference-absent': text(`${paragraphs}3. See paragraph 88 above.`),
  'address-tracked': text('See https://www.un.org/en/?utm_source=newsletter.'),
  'id-repeated': text('1. The Committee met. {#met}\n\n2. It elected its Chair. {#met}'),
  'id-malformed': text('1. The Committee met. {#2025}'),
}

/** By their codes. */
export const tableExamples: Partial<Record<Code, Example>> = {
  table: text('| --- | --: |\n| State | Votes |\n| Chile | 12 |'),
  'table-row': text(`${table}| Chile |`),
  'table-join': text(`${table}| < | 12 |`),
  'table-total': text(`:::table[Votes]\n${table}| Chile | 12 |\n| Total | 12 |\n:::`),
  'page-emptied': text(
    `The Committee met.\n\n:::table[Votes]{landscape}\n${table}| Chile | 12 |\n:::\n\n${'It elected its Chair. '.repeat(30)}`,
    { formats: ['pdf'] },
  ),
  'word-broken': text(`The word ${'internationalization'.repeat(8)} is long.`, { formats: ['pdf'] }),
  'table-narrow': text(
    `|${' Internationalization |'.repeat(9)}\n|${' --- |'.repeat(9)}\n|${' Institutionalization |'.repeat(9)}`,
    { formats: ['pdf'] },
  ),
}

/** By their codes. */
export const outputExamples: Partial<Record<Code, Example>> = {
  glyph: text('The Committee met 🙂.', { formats: ['pdf'] }),
  fit: {
    files: {
      'note/document.yaml': `${noteFacts}fit: 1\n`,
      'note/en.md': `# Work of the Committee\n\n${'The Committee met and elected its Chair.\n\n'.repeat(60)}`,
    },
    formats: ['pdf'],
  },
  'not-yet': text(
    `:::box\n:::table[Votes]{landscape}\n${table}| Chile | 12 |\n:::\n:::`
      .replace(':::box', '::::box')
      .replace(/:::$/, '::::'),
    {
      formats: ['pdf'],
    },
  ),
}
