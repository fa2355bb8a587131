/** Examples of messages about what is nearly markup, and about directives. */
import type { Code } from '../../../pipeline/diagnostics.ts'
import { text, whole, type Example } from './example.ts'

/** By their codes. */
export const markupExamples: Partial<Record<Code, Example>> = {
  'plain-markup': text(':::table{desc="Votes of *Chile*"}\n| State | Votes |\n| --- | --: |\n| Chile | 12 |\n:::'),
  'markup-comment': text('The Committee met. /* to be checked */'),
  'markup-emphasis': text('The **Committee met.'),
  'markup-facts': text('The Committee met.\n\nsession: 80'),
  'markup-field': text('The Committee met on { DATE }.'),
  'markup-foreign': text('The Committee {--had--} met.'),
  'markup-heading': text('##Elections\n\nThe Committee met.'),
  'markup-line': text('The Committee met.\\'),
  'markup-link': text('See [the page](https://www.un.org/en one).'),
  'markup-list': text('[ ] The Committee met.'),
  'markup-note': text('The Committee met[^ why].'),
  'markup-reference': text('The map of 10&nbsp km.'),
  'markup-table': text('Name\tSeat\nChile\tOne\nFiji\tTwo\nMali\tThree'),
  'label-repeated': text('The Committee met.\n\n::annex\n\n## Annex I\n\nIt elected its Chair.'),
  'likely-attachment': text('The Committee met.\n\nAnnex I\n\nIt elected its Chair.'),
  'likely-caption': text('Table 1. Votes\n\n| State | Votes |\n| --- | --: |\n| Chile | 12 |'),
  'likely-emphasis': text('The *Committee *met.'),
  'likely-foreign': text("Of the ,,low'' word."),
  'likely-bold-heading': text('**Elections**\n\nThe Committee elected its Chair.'),
  'likely-heading': text('ELECTIONS\n\nThe Committee elected its Chair.'),
  'likely-indent': text('\u2003The Committee met.'),
  'likely-leftover': text('The Committee met. [edit]'),
  'likely-lines': text('Permanent Mission of France\n42 rue de Lausanne\n1201 Geneva'),
  'likely-link': text('See [the page][1].'),
  'likely-list': text('•one\n•two\n•three'),
  'likely-note': text('The Committee met.¹'),
  'likely-rest': whole('# Work of the Committee,\nits Chair and its members\n\nThe Committee met.\n'),
  'likely-signature': text('The Committee met.\n\n(Signed) Maria Perez'),
  'likely-starred-note': text('The Committee met.\n\n* Reissued for technical reasons.'),
}

/** By their codes. */
export const directiveExamples: Partial<Record<Code, Example>> = {
  'directive-unknown': text('::annexx\n\nThe Committee met.'),
  'directive-form': text('The Committee met.\n\n:::annex\n\nIt elected its Chair.'),
  'directive-malformed': text('The Committee met.\n\n::annex and more'),
  'directive-line': text('The Committee met.\n\n: :annex\n\n## Programme of work'),
  'directive-unclosed': text(':::box\nThe Committee met.'),
  'directive-stray': text('The Committee met.\n\n:::'),
  'directive-label': text('The Committee met.\n\n::page-break[Elections]\n\nIt elected its Chair.'),
  'attribute-unknown': text('The Committee met.\n\n::contents{deep=3}'),
  'attribute-repeated': text('::contents{depth=2 depth=3}\n\n## Elections\n\nThe Committee met.'),
  'attribute-inside': text('The {#met} Committee met.'),
  'attribute-value': text('::contents{depth=many}\n\n## Elections\n\nThe Committee met.'),
}
