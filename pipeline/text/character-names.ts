/** Names of characters that nobody sees, and what a writer does about each. */

interface Named {
  readonly name: string
  /** By what stands behind it, where that decides. */
  readonly cure?: string | ((after: string) => string)
}

const remove = 'Remove it.'
const joined = 'Remove it: lines break where the language lets them.'
const lineBreak = (after: string): string =>
  after === ''
    ? 'Remove it.'
    : /^(?:[(（]?[\p{L}\p{N}]{1,4}[.)）]|[-–—•·*]$)/u.test(after)
      ? 'Write a blank line: an item or a paragraph begins behind it.'
      : 'Write `\\` and a new line within an address or a signature, a blank line where a paragraph begins.'
const direction = 'Remove it; for words in another language write `[text](lang:ar)`.'
const windows = (sign: string): Named => ({ name: 'character of Windows that was misread', cure: `Write ${sign}.` })

/** By code point; what is not here goes by its range. */
const names = new Map<number, Named>([
  [0x00, { name: 'null character' }],
  [0x07, { name: 'mark of the end of a Word table cell' }],
  [0x08, { name: 'backspace' }],
  [0x0b, { name: 'line break of Word', cure: lineBreak }],
  [0x0c, { name: 'page break of Word', cure: 'Remove it, or write `::page-break` on a line of its own.' }],
  [0x13, { name: 'mark of a Word field', cure: 'Remove it, and what the field was made of.' }],
  [0x14, { name: 'mark of a Word field', cure: 'Remove it, and what the field was made of.' }],
  [0x15, { name: 'mark of a Word field', cure: 'Remove it, and what the field was made of.' }],
  [0x1b, { name: 'escape character' }],
  [0x1e, { name: 'non-breaking hyphen of Word', cure: 'Write `-`, or U+2011 where the line must not break.' }],
  [0x1f, { name: 'optional hyphen of Word', cure: joined }],
  [0x7f, { name: 'delete character' }],
  [0x85, windows('“…”')],
  [0x91, windows('“‘”')],
  [0x92, windows('“’”')],
  [0x93, windows('““”')],
  [0x94, windows('“””')],
  [0x96, windows('“–”')],
  [0x97, windows('“—”')],
  [0xad, { name: 'soft hyphen', cure: joined }],
  [0x034f, { name: 'combining grapheme joiner' }],
  [0x180e, { name: 'Mongolian vowel separator' }],
  [0x200b, { name: 'zero-width space', cure: joined }],
  [0x200c, { name: 'zero-width non-joiner' }],
  [0x200d, { name: 'zero-width joiner' }],
  [0x2028, { name: 'line separator', cure: lineBreak }],
  [0x2029, { name: 'paragraph separator', cure: 'Write a blank line.' }],
  [0x202a, { name: 'left-to-right embedding', cure: direction }],
  [0x202b, { name: 'right-to-left embedding', cure: direction }],
  [0x202c, { name: 'end of a change of direction', cure: direction }],
  [0x202d, { name: 'left-to-right override', cure: direction }],
  [0x202e, { name: 'right-to-left override', cure: direction }],
  [0x2060, { name: 'word joiner', cure: 'Remove it; between words write a non-breaking space (U+00A0).' }],
  [0x2066, { name: 'left-to-right isolate', cure: direction }],
  [0x2067, { name: 'right-to-left isolate', cure: direction }],
  [0x2068, { name: 'first strong isolate', cure: direction }],
  [0x2069, { name: 'end of an isolate', cure: direction }],
  [0x3164, { name: 'Hangul filler' }],
  [0xfeff, { name: 'byte order mark' }],
  [0xfff9, { name: 'interlinear annotation anchor' }],
  [0xfffa, { name: 'interlinear annotation separator' }],
  [0xfffb, { name: 'interlinear annotation terminator' }],
  [
    0xfffc,
    {
      name: 'place of a picture that did not come along',
      cure: 'Remove it; for the picture write `![alternative text](picture.png)`.',
    },
  ],
])

const ranges: readonly (readonly [pattern: RegExp, named: Named])[] = [
  [
    /[\uF020-\uF0FF]/u,
    { name: 'sign of a symbol font', cure: 'Write the sign itself; for a bullet begin the line with `- `.' },
  ],
  [/\p{Co}/u, { name: 'private character, which is another sign in every font', cure: 'Write the sign itself.' }],
  [/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u180B-\u180D\u180F]/u, { name: 'variation selector' }],
  [/[\u{E0000}-\u{E007F}]/u, { name: 'tag character' }],
  [/[\u2061-\u2064]/u, { name: 'invisible operator' }],
  [/\p{Cs}/u, { name: 'half of a character' }],
  [/\p{Noncharacter_Code_Point}/u, { name: 'code that is no character' }],
  [/\p{Cc}/u, { name: 'control character' }],
]

/** The name of a character by its code, `U+00AD`, as a sentence has it. */
export function nameOfCharacter(code: string): string {
  return named(code).name
}

/** What a writer does about it. */
export function cureOfCharacter(code: string, _before: string, after: string): string {
  const { cure = remove } = named(code)
  return typeof cure === 'string' ? cure : cure(after)
}

function named(code: string): Named {
  const point = Number.parseInt(code.slice('U+'.length), 16)
  const character = String.fromCodePoint(point)
  return names.get(point) ?? ranges.find(([pattern]) => pattern.test(character))?.[1] ?? { name: 'invisible character' }
}
