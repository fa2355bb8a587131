/** Labels of items and paragraphs that are nearly right, in the forms of six languages: Markdown takes them for words. */
import { blockPatterns } from './blocks.ts'
import { hidden, type Pattern } from './pattern.ts'

const itemCure =
  'Write `(a) Text`, with brackets and a space: the label is composed in the language’s own form; a backslash before it keeps it as it is.'
const paragraphCure =
  'Write `1. Text`, or `(a) Text` for an item: the label is composed in the language’s own form; a backslash before it keeps it as it is.'

/** Letters that lists begin with; further ones are initials and abbreviations, too ("с. Ивановка", "p. Smith"). */
const letter = '(?:[a-h]|i{1,3}|iv|[абв])'

/** What "(a)" and others are the prefix of. */
const prefixed =
  'nd |typical|symmetr|politic|moral|social|sexual|synchron|histor|theis|mail |migra|llegal|mmigra|rregular|xtra'

/** What may stand between a label and its words: marks of emphasis, which are hidden, and those of a quotation. */
const opened = '[\\uFFFC“«"‘]{0,4}'

export const itemPatterns: readonly Pattern[] = [
  {
    code: 'likely-list',
    in: 'item',
    found: new RegExp(
      `^\\((?:[ \\t]+${letter}[ \\t]*|${letter}[ \\t]+)\\)[ \\t]+[^\\n]{1,40}|^\\({1,2}${letter}\\){1,2}(?<=\\(\\(.{1,4}|\\)\\))[ \\t]+[^\\n]{1,40}`,
      'gu',
    ),
    holds: ['('],
    what: 'an item of a list',
    cure: 'Write `(a) Text`, with one bracket on each side and no space within: the label is composed in the language’s own form; a backslash before it keeps it as it is.',
    examples: ['(a)) Text of it', '((b) Text of it', '( a ) Text of it', '(ii ) Text of it', '(б ) Текст'],
    quiet: ['(a) Text', '((see above) and more)', '( see above ) Text', '(as) Text'],
  },
  {
    code: 'likely-list',
    in: 'item',
    found: new RegExp(
      `^\\(?[0-9٠-٩]{1,3}(?:[oa]|[rdt][oa]|er)?[ \\t]?[.)°ºª]{1,3}[ \\t]?[-–—]{1,2}[ \\t]*(?=${opened}\\p{L})[^\\n]{0,40}`,
      'gu',
    ),
    holds: ['-', '–', '—'],
    what: 'a numbered paragraph or an item of a list',
    cure: paragraphCure,
    examples: [
      '1º.- Texto',
      '1 .- Texto',
      '1)- Texto',
      '1°- Texte',
      '2.º- *Pide* esto',
      '1ro.- Texto',
      '(1).- Texto',
      '١.- نص',
      '3º - “Texto” es',
    ],
    quiet: ['1º de mayo', '20°-25° C', '(1) Texto', '1. Texto', '5 - 10 per cent', '1er étage – bas'],
  },
  {
    code: 'likely-list',
    in: 'item',
    found: new RegExp(
      `^\\(?(?:${letter}|[гдA-DА-Г])(?:\\)\\.[ \\t]?|\\)|\\.\\))[-–—]{1,2}[ \\t]*(?=${opened}\\p{L}{2})[^\\n]{0,40}`,
      'gu',
    ),
    holds: ['-', '–', '—'],
    what: 'an item of a list',
    cure: itemCure,
    examples: ['a).- Texto', 'b)- *Texto* más', '(a).- Texto', 'а)- Текст', '(ii)– Text', 'A)- Texto'],
    quiet: ['a) Texto', '(a) Text', 'A)', '(a)-(c) above', 'a.-m.'],
  },
  {
    code: 'likely-list',
    in: 'item',
    found: new RegExp(
      `^(?:${letter}(?:\\.-?|\\.?[ \\t]+[-–—])[ \\t]+(?=${opened}\\p{L}{2})|(?:${letter}|[гд])\\)(?=${opened}\\p{L}{2})|\\(${letter}\\)(?=${opened}(?:\\p{Lu}\\p{L}|\\p{Script=Han}|\\p{Ll}{2,40}[ \\t]))(?!${prefixed})|[A-DА-Г]\\)[ \\t]+(?=${opened}\\p{L}{2})|[a-z][、）．](?=\\p{Script=Han}))[^\\n]{0,40}`,
      'gu',
    ),
    what: 'an item of a list',
    cure: itemCure,
    examples: [
      'a. Text',
      'ii. Text',
      'a.- Texto',
      'a – Texte',
      'a)text',
      '(a)Text',
      'а)текст',
      'а. Текст',
      'А) Текст',
      'B) Text',
      'a、文字',
      'b）文字',
    ],
    quiet: [
      '(a) Text',
      'a) Text',
      'а) Текст',
      'i. e. this',
      'a. m. or later',
      'г. Москва',
      '(s)he is',
      '(a)typical cases',
      '(a)nd so on',
      '(a)symmetric threats',
      '(e)mail is',
      'a priori',
      'a – b',
      'A. Smith',
      'a/ Including others',
      'a、b和c',
      '(c) 2026',
      ':::table[T]\n| A |\n| --- |\n| b |\n:::\n\na. Provisional',
      ':::table[T]\n| A |\n| --- |\n| b |\n\na. Provisional\n\nb. Revised\n:::',
    ],
  },
  {
    code: 'likely-list',
    in: 'item',
    found: /^[أابجدهوزحط]ـ?[ \t]?[-–—][ \t]*(?=\p{Script=Arabic}{2})[^\n]{0,40}/gu,
    holds: ['أ', 'ا', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط'],
    what: 'an item of a list',
    cure: 'Write `(أ) نص`, with brackets and a space: the label is composed in the language’s own form; a backslash before it keeps it as it is.',
    examples: ['أ - نص البند', 'أ- نص', 'ب – نص', 'هـ - نص', 'أ-نص'],
    quiet: ['(أ) نص', 'أ) نص', 'أولا - مقدمة', 'أ. محمد', 'و - 5', 'إلى - نص'],
  },
  {
    code: 'likely-list',
    in: 'item',
    found:
      /^(?:[0-9]{1,2}(?:[°º]\)|）|[ \t]+[、．])[ \t]?(?=\p{L})|[٠-٩۰-۹]{1,2}(?:[ \t]?[、:](?=[ \t]?\p{L})|\.(?=\p{L})))[^\n]{0,40}/gu,
    what: 'a numbered paragraph or an item of a list',
    cure: paragraphCure,
    examples: ['1）文字', '1 、文字', '1°) Texte', '١.نص', '١: نص'],
    quiet: [
      '(1) Text',
      '20° C',
      '1º de mayo',
      '٢٠٢٦ عام',
      '（一）文字',
      '第一，文字',
      '1.5 per cent',
      '١ - نص',
      '١:٣٠',
    ],
  },
  {
    code: 'likely-list',
    in: 'item',
    found: /^[①-⑳❶-❿⑴-⒇⒈-⒛][ \t]?(?=\p{L})[^\n]{0,40}/gu,
    what: 'an item of a list, in one sign',
    cure: 'Write `(a) Text`: the label is composed in the language’s own form; a character reference, `&#x2460;`, keeps the sign.',
    examples: ['①文字', '⑴文字', '⒈文字', '❶ Text'],
    quiet: ['见①文字', '&#x2460;文字', '(1) Text', '①'],
  },
  {
    code: 'likely-list',
    in: 'item',
    found: /^[أابجدهوزحط]ـ?\.[ \t]+(?=\p{Script=Arabic}{2})[^\n]{0,40}/gu,
    within: /^[ \t]*[أا]\.[ \t][^\n]*\n(?:[^\n]*\n){0,3}?[ \t]*ب\.[ \t]/mu,
    what: 'an item of a list',
    cure: 'Write `(أ) نص`, with brackets and a space: the label is composed in the language’s own form; a backslash before it keeps it as it is.',
    examples: ['أ. بند أول\n\nب. بند ثان', '1. نص\n\n   أ. بند\n\n   ب. بند'],
    quiet: ['أ. محمد', 'ب. نص'],
  },
  {
    code: 'likely-list',
    in: 'item',
    found: /^\([أابجدهوزحط]ـ?\)(?=\p{Script=Arabic}{2})[^\n]{0,40}/gu,
    holds: ['أ', 'ا', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط'],
    what: 'an item of a list',
    cure: 'Write `(أ) نص`, with brackets and a space; a backslash before it keeps it as it is.',
    examples: ['(أ)البند الأول', '(ب)نص', '(هـ)نص'],
    quiet: ['(أ) نص', '(ابن) نص', 'المادة (أ)نص'],
  },
  {
    code: 'likely-list',
    in: 'item',
    found: /^[一二三四五六七八九十]{1,3}[.．](?=\p{Script=Han})[^\n]{0,40}/gu,
    holds: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
    what: 'a numbered paragraph or an item of a list',
    cure: paragraphCure,
    examples: ['一.第五点文字。', '十二．文字'],
    quiet: ['一个国家', '一、文字', '## 一.背景'],
  },
]

/** Of several paragraphs one below the other: one alone is words, and takes no backslash. */
export const runPatterns: readonly Pattern[] = [
  {
    code: 'likely-list',
    in: 'item',
    found:
      /^[0-9]{1,3}[ \t]+(?=\p{Lu}\p{Ll}+[ \t])(?!January|February|March|April|May|June|July|August|September|October|November|December)[^\n]{0,40}/gu,
    within: /^1[ \t]+\p{Lu}\p{Ll}+[ \t][^\n]*\n(?:[^\n]*\n){0,3}?2[ \t]+\p{Lu}\p{Ll}/mu,
    what: 'a numbered paragraph',
    cure: paragraphCure,
    examples: ['1 Text without stop.\n\n2 Text without stop.', '1 The Council met.\n\n2 It decided so.'],
    quiet: ['12 Member States spoke.', '1 January was a day.\n\n2 February was one.', '1 Text alone.'],
  },
  {
    code: 'likely-list',
    in: 'item',
    found: /^(?:[—―]|o)[ \t]+(?=[\p{L}“«"(])[^\n]{0,40}/gu,
    within: /^([—―]|o)[ \t]+\S[^\n]*\n\1[ \t]+\S/mu,
    what: 'an item of a list',
    cure: 'Write `- Text`, with a hyphen and a space; a backslash before the sign keeps it as it is.',
    examples: ['o first;\n\no second.', '— First\n\n— Second'],
    quiet: ['– one of them', '– first;\n\n– second;', 'o bien uno', '“Words.”\n\n— The author'],
  },
]

const numberPatterns = blockPatterns.filter(({ what }) => what === 'a numbered paragraph')

/** What words begin with that is told as the label of an item; marks of emphasis among them are hidden to the patterns. */
export function nearItemLabel(words: string): string | undefined {
  const shown = words.replace(/[*_]/g, hidden)
  const isNear = [...itemPatterns, ...(/^[0-9]/.test(words) ? numberPatterns : [])].some(
    ({ found }) => shown.search(found) === 0,
  )
  return isNear ? /^\({0,2}[ \t]*[\p{L}\p{N}]{1,3}ـ?(?:[ \t]*[-–—.)°º、）．:]+)?/u.exec(words)?.[0] : undefined
}
