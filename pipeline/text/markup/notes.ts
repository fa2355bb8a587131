/** Notes and comments that the language does not have, and notes made by hand. */
import type { Pattern } from './pattern.ts'

export const notePatterns: readonly Pattern[] = [
  {
    code: 'markup-note',
    in: 'words',
    found: /\^\[[^\]\n]{0,300}\]?/gu,
    what: 'a note among the words',
    cure: 'Write `[^1]` there, and `[^1]: The note.` in a paragraph of its own.',
    examples: ['^[inline note]', 'Text.^[See A/80/1.]'],
    quiet: ['a ^ [b]'],
  },
  {
    code: 'markup-note',
    in: 'words',
    found: /\[\^(?:\]|[^\]\n]{0,100}[ \t\u00A0][^\]\n]{0,200}\])/gu,
    what: 'a note whose name has a space, or none',
    cure: 'Names of notes are one word: `[^my-note]`, and `[^my-note]: The note.` in a paragraph of its own.',
    examples: ['Text.[^my note]', 'Text.[^]', '[^my note]: Words.'],
    quiet: ['[ ^ ]'],
  },
  {
    code: 'markup-note',
    in: 'words',
    found: /\[fn:[^\]\n]{0,200}\]|\[#\w{0,40}\]_/gu,
    what: 'a note of another language',
    cure: 'Write `[^1]` there, and `[^1]: The note.` in a paragraph of its own.',
    examples: ['Text.[fn:1]', 'Text [fn:: See A/80/1.]', 'Text [#]_', 'Text [#note]_'],
    quiet: ['[#1]', '[fn]'],
  },
  {
    code: 'markup-comment',
    in: 'words',
    found: /\[(?:\/\/|comment)?\]:[ \t]*(?:#|<>)?[ \t]*["'(][^\n]{0,200}/gu,
    what: 'a comment, which stands in a paragraph of its own',
    cure: 'Write `<!-- comment -->`.',
    examples: ['Text\n[//]: # (note)', '[comment]: (note) and more'],
    quiet: ['[Original]: "russe"', '[//]'],
  },
  {
    code: 'markup-comment',
    in: 'words',
    found:
      /<!(?:-(?!-)|[ \t]{1,9}-{1,2})[^>\n]{0,200}>?|%%[^%\n]{1,300}%%|\/\*[^*\n]{1,200}\*\/|\{#-?[ \t][^{}\n]{0,200}#\}/gu,
    what: 'a comment of another language',
    cure: 'Write `<!-- comment -->`.',
    examples: ['A <!- note -> b', 'A <! -- note --> b', '%% note %%', 'A /* note */ b', 'A {# note #} b'],
    quiet: ['5 % and 10 %%', 'and/or', 'A/80/L.1*/Rev.1'],
  },
  {
    code: 'likely-note',
    in: 'words',
    found: /(?<=[\p{L}\p{M}.,;:!?)”’»"。，；：）」\uFFFC])\[\d{1,3}\](?![[(])|(?<=[\p{L},)] )\[\d{1,2}\](?=[.,;]|$)/gu,
    what: 'the call for a note, typed by hand',
    cure: 'Write `[^1]`, and `[^1]: The note.` in a paragraph of its own; write `\\[` for the sign itself.',
    examples: ['As was said.[1]', 'the report[12] and', 'the report [1].', '报告[1]'],
    quiet: ['by [10] per cent', '[sic]', '[Original: French]', 'paragraph [1] of it', 'in 2020[2021]'],
  },
  {
    code: 'likely-note',
    in: 'paragraph',
    found: /^(?:\[\d{1,3}\](?=[ \t:])|[⁰¹²³⁴-⁹]{1,3}(?=[ \t]?\p{L}))/gu,
    what: 'a note, typed by hand',
    cure: 'Write `[^1]: The note.`, and `[^1]` where it is called; write `\\[` for the sign itself.',
    examples: ['[1] See A/80/1.', '¹ See A/80/1.', '¹See A/80/1.', '[1]: See A/80/1.'],
    quiet: ['[sic] is Latin', '[10]'],
  },
  {
    code: 'likely-note',
    in: 'words',
    found:
      /(?<=\p{L}{3}|\p{Script=Han}|\p{L}{2}[)”’»"）」]|[\p{L})”’»"）」][.,;:!?。，；：])[⁰¹²³⁴-⁹]{1,3}(?![\p{L}\p{N}])/gu,
    what: 'the call for a note, typed by hand',
    cure: 'Write `[^1]`, and `[^1]: The note.` in a paragraph of its own.',
    examples: ['As was said.¹', 'the report¹² and', '报告。¹', 'the “report”¹'],
    quiet: ['12 km²', '5 m³', '10⁶', 'x²', '(a + b)²', 'CO²'],
  },
]
