/** Signs of our own language that one sign too many, too few or too wide makes words of. */
import type { Pattern } from './pattern.ts'

const bracesCure =
  'Write `{#name}` or `{continued}` at the very end of the paragraph or heading, with one sign `#`, without a space behind it, and with the braces of ASCII; write `\\{` for the sign itself.'

export const slipPatterns: readonly Pattern[] = [
  {
    code: 'markup-reference',
    in: 'words',
    found:
      /(?:[{｛]{1,2}[ \t]*[#＃]{1,3}[ \t]*[\w-]{1,60}[ \t]*[｝)\]]?|｛[ \t]*[#＃]{1,3}[ \t]*[\w-]{1,60}[ \t]*\}|\{(?:[ \t]*(?:[#＃]{2,3}|＃)[ \t]*|[ \t]*#[ \t]+)[\w-]{1,60}[ \t]*\}|(?<![{｛][^{}\n]{0,80})(?<!\uFFFC[\w=-]{1,60}[ \t]{1,9})(?<=[\s.:;!?…»”)。])#[\w-]{1,60}\}|\{\{[ \t]*#[\w-]{1,60}[ \t]*\}{1,2})$/gu,
    holds: ['#', '＃'],
    what: 'a name in braces that is not read',
    cure: bracesCure,
    examples: [
      'Text. {#met',
      'Text. {##met}',
      'Text. {# met}',
      'Text. {#met｝',
      'Text. ｛#met}',
      'Text. {＃met}',
      'Text. {{#met}',
      'Text. #met}',
      '## Heading {#met',
      '文字。{#met｝',
      '文字。｛#met｝',
      'نص. {#met',
    ],
    quiet: [
      'Text. {#met}',
      'Text. {continued #met}',
      'Text. \\{continued #met}',
      'Text \\{#met',
      'Tagged #met',
      'Text {of} it',
    ],
  },
  {
    code: 'markup-reference',
    in: 'words',
    found:
      /(?:[{｛]{1,2}[ \t]*(?:continued|start=\d{1,4})[ \t]*[｝)\]]?|｛[ \t]*(?:continued|start=\d{1,4})[ \t]*\}|(?<![{｛][^{}\n]{0,80})(?<=[\s.:;!?…»”)。])(?:continued|start=\d{1,4})\}|\{\{(?:continued|start=\d{1,4})\}{1,2})$/gu,
    holds: ['continued', 'start='],
    what: 'a word in braces that is not read',
    cure: bracesCure,
    examples: ['It goes on. {continued', 'It goes on. {continued｝', 'It goes on. continued}', '续。｛continued｝'],
    quiet: ['It goes on. {continued}', 'It was continued', 'It goes on \\{continued'],
  },
  {
    code: 'markup-heading',
    in: 'heading',
    found:
      /(?<=^\uFFFC{2,7})(?:#{2,6}[ \t]|#[ \t]+(?=\p{Lu}|\p{Script=Han}|\p{Script=Arabic})|[#＃]+(?=＃)|＃)[^\n]{0,80}/gu,
    holds: ['#', '＃'],
    what: 'the signs of a heading within a heading',
    cure: 'Write them once, `## Heading`; write `\\#` for each that is a sign itself.',
    examples: ['## ## Background', '### # Background', '## ＃ 背景'],
    quiet: ['## No. # of them', '## \\#\\# Background', '## C# and more', '## # of them'],
  },
  {
    code: 'markup-heading',
    in: 'paragraph',
    found: /^#{1,6}＃[#＃]*[ \t\u3000]?[^\n]{1,80}/gmu,
    holds: ['＃'],
    what: 'a heading',
    cure: 'Write two to six signs of ASCII and a space, `## Heading`; write `\\#` for the sign itself.',
    examples: ['#＃ Background', '##＃ 背景'],
    quiet: ['\\#＃ Background', 'No. #＃'],
  },
  {
    code: 'likely-emphasis',
    in: 'words',
    found:
      /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{M}\p{N})\]*])\*{1,2}(?=\uFFFC{1,2}[\p{L}“«][^*\n]{0,200}\p{L}\uFFFC{1,2}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}*]))|(?<=[\p{L}\p{M}]{2}\uFFFC{1,2})\*{1,2}(?=[\s.,;:)”»،؛。，；]|$)/gu,
    holds: ['*'],
    what: 'a star too many, or emphasis whose stars are not as many before as behind',
    cure: 'Write as many stars behind the words as before them, `*italics*` or `**bold**`; a note with an asterisk is called by `[^*]`, the sign itself is `\\*`.',
    examples: ['**Recalling* its resolution', 'Its *firm** words', '*Recalling** so.'],
    quiet: ['*Recalling* its **firm** words', '\\**Recalling* it', 'A/80/L.1*', '***Both*** of them', '**A***b* c'],
  },
  {
    code: 'likely-list',
    in: 'item',
    found: /^-{2,3}[ \t]+(?=[\p{L}“«"\uFFFC])[^\n]{0,40}/gu,
    holds: ['--'],
    what: 'an item of a list',
    cure: 'Write `- Text`, with one hyphen and a space; for a dash at the start of a paragraph type the dash itself.',
    examples: ['-- One thing;', '-- *Text*', '-- Текст'],
    quiet: ['- One thing;', 'It -- so', '---'],
  },
  {
    code: 'markup-table',
    in: 'words',
    found: /^｜(?![^\n]*｜)[^\n]{0,60}|(?<=^[^\n｜]{0,60})｜$/gu,
    holds: ['｜'],
    what: 'a cell with a full-width sign, which parts no cells',
    cure: 'Write `|` of ASCII at both ends of a row and between its cells.',
    examples: ['| a | b |\n| - | - |\n｜c | d |', '| a | b |\n| - | - |\n| c | d ｜'],
    quiet: ['| a | b |\n| - | - |\n| c｜d | e |', '甲｜乙'],
  },
  {
    code: 'markup-link',
    in: 'words',
    found:
      /(?:［[^[\]［］\n]{0,200}[\]］]|\[[^[\]［］\n]{0,200}］)[（(](?:https?:|www\.|mailto:|lang:|set:|#)[^()（）\n]{0,300}[）)]|\[[^[\]［］\n]{0,200}\]（(?:https?:|www\.|mailto:|lang:|set:|#)[^()（）\n]{0,300}[）)]/gu,
    holds: ['［', '］', '（'],
    what: 'a link or a reference with a full-width bracket',
    cure: 'Write `[words](https://…)` or `[](#name)` with the brackets of ASCII.',
    examples: [
      '［网站］（https://x.org）',
      '见［](#met)。',
      '见[］(#met)。',
      '见[]（#met）。',
      '［网站](https://x.org)',
      '[Wörter]（lang:de）',
    ],
    quiet: ['［原文：英文］（见下文）', '[sic]（见附件）', '见[](#met)。'],
  },
  {
    code: 'markup-note',
    in: 'words',
    found:
      /(?:\[[ \t\u00A0][ \t\u00A0]*\^|\[\^[ \t\u00A0]+(?=[^\s\]]{1,40}\])|\[[ˆ˄⌃‸])[ \t]*[^\]\n\s]{1,40}[ \t]*\](?:[ \t]?[:：][^\n]{0,40})?|(?<=[\p{L}\p{M}\p{N})”»])\[\*\*{0,2}\](?!\()/gu,
    holds: ['[ ', '[\u00A0', '[\t', '[*', '[ˆ', '[˄', '[⌃', '[‸', '[^'],
    what: 'a note with a space, without its sign `^` or with another, before its name',
    cure: 'Write `[^1]` right behind the word, and `[^1]: The note.` in a paragraph of its own; write `\\[` for the sign itself.',
    examples: [
      'Text.[ ^1]',
      'Text.[ˆ1] More',
      '[ ^1]: See A/80/1.',
      '文字[ˆ1]。',
      'Text.[^ 1]',
      '# Note by the Secretariat[*]',
    ],
    quiet: ['[ 1 ]', 'a [ ^ ] b', 'Text [of ^1] it'],
  },
]
