/** Headings, lists and tables that Markdown takes for words. */
import type { Pattern } from './pattern.ts'

const listCure = 'Write `1. Text`, with a full stop and a space; write `1\\.` where the figure belongs to the sentence.'
const tableCure =
  'Write a table: a row of heads, `| A | B |`, a row of rules, `| --- | --- |`, and the rows; write `\\|` for the sign itself.'

export const blockPatterns: readonly Pattern[] = [
  {
    code: 'markup-field',
    in: 'paragraph',
    found:
      /^(?:\[{1,2}[_\uFFFC]?TOC[_\uFFFC]?\]{1,2}|@\[toc\]|\{\{?>?[ \t]?toc[ \t]?\}?\}|\[table of contents\])[ \t]*$/gimu,
    what: 'a table of contents',
    cure: 'Write `::contents`.',
    examples: ['[TOC]', '[[_TOC_]]', '@[toc]', '{{TOC}}'],
    quiet: ['[toc] is', 'TOC'],
  },
  {
    code: 'markup-heading',
    in: 'paragraph',
    found: /^(?:#{2,6}(?![ \t#]|$)|#{7,}|＃{1,6})[^\n]{0,80}/gmu,
    what: 'a heading',
    cure: 'Write two to six signs and a space, `## Heading`; write `\\#` for the sign itself.',
    examples: ['##Background', '####### Deep', '##\u00A0Background', '＃＃ 背景', 'Text\n##Background'],
    quiet: ['C#', '#1', 'No. ##', '\\##Background'],
  },
  {
    code: 'likely-heading',
    in: 'paragraph',
    found: /^#(?=\p{L})[^\n]{0,80}/gu,
    what: 'a heading',
    cure: 'Write a space behind the sign, `# Title`; write `\\#` for the sign itself.',
    examples: ['#Background'],
    quiet: ['#1', '#', 'C# is', 'The #hashtag'],
  },
  {
    code: 'markup-heading',
    in: 'paragraph',
    found: /^(?:h[1-6]\.[ \t]+\S[^\n]{0,80}|[=~+^#]{3,}[ \t]*$|[–—―‐]{3,}[ \t]*$)/gmu,
    what: 'a heading, or a rule across the page',
    cure: 'Write `## Heading`, or remove the line.',
    examples: ['h2. Background', 'a\n\n=====', '+++', '———', '—————'],
    quiet: ['h2 is', '...', '--', '…'],
  },
  {
    code: 'markup-list',
    in: 'paragraph',
    found: /^\[[ xX]?\](?=[ \t])/gu,
    what: 'a box to tick, which has no place in an official document',
    cure: 'Remove it, or write the answer in words.',
    examples: ['- [ ] x', '- [x] done', '[ ] x'],
    quiet: ['- [sic] x', '[Original: French] x'],
  },
  {
    code: 'markup-list',
    in: 'paragraph',
    found: /^[-–—+][ \t]?(?=\p{L})[^\n]{0,300}(?<!\uFFFA)\n[ \t]*[-–—+][ \t]?(?=\p{L})[^\n]{0,40}/gmu,
    what: 'a list, whose lines would be run together',
    cure: 'Write each item as `- Text`, with a hyphen and a space.',
    examples: ['-one\n-two', '– one\n– two', '— one\n— two', '+one\n+two'],
    quiet: ['– one of them', '-5 °C\n-6 °C', 'wide–\nranging'],
  },
  {
    code: 'likely-list',
    in: 'paragraph',
    found: /^-(?=\p{L}{2})[^\n]{0,40}/gu,
    what: 'a bullet',
    cure: 'Write `- Text`, with a space; write `\\-` for the sign itself.',
    examples: ['-one thing'],
    quiet: ['-5 °C', '--', '– oui'],
  },
  {
    code: 'likely-list',
    in: 'paragraph',
    found: /^(?:[•·∙‧・▪▫■□●○◦‣➢►◆✓✔]|o\t|-\u00A0)[^\n]{0,40}/gmu,
    what: 'a bullet',
    cure: 'Write `- Text`, and set inner ones in by four spaces.',
    examples: ['•one', '·one', 'o\tone', '-\u00A0one', '✓ one', 'Text\n•one'],
    quiet: ['a · b', 'o one'],
  },
  {
    code: 'likely-list',
    in: 'paragraph',
    found:
      /^[0-9]{1,3}[.)](?=\p{L}{2}|\p{Lu} )(?!(?:ers?|res?|e|ère|[oa]s?|os|ra|do|da|ro|to|ta|mo|ma|vo|va|no|na|th|st|nd|rd|[йяею]|го|му)(?!\p{L}))[^\n]{0,40}/gmu,
    what: 'a numbered paragraph',
    cure: listCure,
    examples: ['1.text', '1.The Committee', '2)text', '1.委员会', '3.A text'],
    quiet: ['1.5', '10.30 a.m.', '1986.', '1.er período', '3.ª sesión', '2.a edición', '1.º de mayo', '10:30', 'A.1.b'],
  },
  {
    code: 'likely-list',
    in: 'paragraph',
    found:
      /^(?:[0-9]{1,3}(?:[ \t]?[-–—][ \t]+(?=\p{L})|\.[-–—][ \t]?(?=\p{L})|[ \t]+\.[ \t]|[.)][\u00A0\u2007\u202F\u3000]|[．、])|[０-９]{1,3}[.．、)）]|[٠-٩۰-۹]{1,3}\))[^\n]{0,40}/gmu,
    what: 'a numbered paragraph',
    cure: listCure,
    examples: ['1 - Text', '1- النص', '1.- Texto', '1 . Text', '1.\u00A0Text', '１．文本', '1、文本', '١) نص'],
    quiet: ['5 - 10 per cent', '2020 – a year', '1-800', '12 August', '٢٠٢٦ عام', '1–2 pages'],
  },
  {
    code: 'likely-list',
    in: 'paragraph',
    found: /^（(?:[a-z]{1,3}|[0-9０-９]{1,2})）(?=\S)[^\n]{0,40}/gmu,
    what: 'an item of a list',
    cure: 'Write `(a) Text`, with brackets of ASCII and a space: the label is composed in the language’s own form.',
    examples: ['（a）文本', '（1）文本', '（１）文本'],
    quiet: ['见（1）文本', '（续）', '（甲）', '（一）文本', '（a） 文本'],
  },
  {
    code: 'likely-list',
    in: 'paragraph',
    found: /(?<=\S[^\n]{0,200}\n[ \t]*):[ \t]+(?=\S)[^\n]{0,40}/gu,
    what: 'the meaning of a word, in a list of words',
    cure: 'Write the word and its meaning in one line, or in a table.',
    examples: ['Term\n: Meaning'],
    quiet: ['Term : meaning', 'Word:\nmore'],
  },
  {
    code: 'markup-table',
    in: 'paragraph',
    found:
      /^(?![^\n\t\p{L}\p{N}]{0,4}\t)[^\n\t]{0,300}\S\t[^\n]{0,300}(?:\n(?![^\n\t\p{L}\p{N}]{0,4}\t)[^\n\t]{0,300}\S\t[^\n]{0,300})+/gmu,
    what: 'rows of a table with tabs between the columns, which would be run together',
    cure: tableCure,
    examples: ['A\tB\n1\t2', 'Name\tTitle\tSeat\nA\tB\tC'],
    quiet: ['A\tB', '\tone line\n\ttwo lines', '\uF0B7\tone;\n\uF0B7\ttwo.'],
  },
  {
    code: 'markup-table',
    in: 'over table',
    found: /^(?:[ \t]*\|[^\n]{0,500}\|[ \t]*(?:\n|$)){1,9}$/gu,
    what: 'a table with several rows of heads over its row of rules, which Markdown does not read',
    cure: 'Leave one row of heads over the row of rules, put the others under it, and say how many they are: `:::table[Title]{head=2}`, the table, and `:::`.',
    examples: ['| A | B |\n| C | D |\n| --- | --- |\n| 1 | 2 |', '|A|B|\n|C|D|\n|:-:|---|'],
    quiet: ['| A | B |\n| --- | --- |\n| 1 | 2 |'],
  },
  {
    code: 'markup-table',
    in: 'paragraph',
    found:
      /^(?:[^\n|]{0,300}\|[^\n]{0,300}\n[^\n|]{0,300}\|[^\n]{0,300}|[ \t]*\|[^\n]{0,500}\|[ \t]*$|\+[-=+]{3,}\+[ \t]*$|｜[^\n]{0,300}｜[ \t]*$)/gmu,
    what: 'rows of a table that Markdown does not read',
    cure: tableCure,
    examples: ['a | b\nc | d', '| a | b |', '+---+---+\n| a | b |\n+---+---+', '｜a｜b｜'],
    quiet: ['a | b', 'P(A|B)', '\\| a \\|'],
  },
  {
    code: 'likely-lines',
    in: 'paragraph',
    found:
      /^(?![^\n\t\p{L}\p{N}]{0,4}\t)[^\n\t]{0,300}\S\t+[^\s][^\n\t]{0,300}\t+\S[^\n]{0,100}|^[^\n]{0,100}\S {3,}\S[^\n]{0,100}\n(?![^\n]{0,200}[.;]$)[^\n]{0,100}\S {3,}\S[^\n]{0,100}/gmu,
    what: 'a row of a table: its tabs and spaces are printed as one space',
    cure: tableCure,
    examples: ['A\tB\tC', 'Name   Title\nA      B'],
    quiet: ['A\tB', 'One   B\nC D'],
  },
  {
    code: 'likely-lines',
    in: 'paragraph',
    found:
      /^\(?(?:[0-9]{1,3}|[A-Za-zа-я]|[ivx]{1,5})[.)][ \t]+\S[^\n]{0,400}(?<!\uFFFA)\n[ \t]*\(?(?:[0-9]{1,3}|[A-Za-zа-я]|[ivx]{1,5})[.)][ \t][^\n]{0,40}/gmu,
    what: 'items that are run together',
    cure: 'Put a blank line between them.',
    examples: ['(1) one\n(2) two', 'A. one\nB. two', 'i. one\nii. two', 'Items are:\n2. one\n3. two'],
    quiet: ['(1) one', 'A. one\ntwo', '(1) one\\\n(2) two', '(1) one  \n(2) two'],
  },
]
