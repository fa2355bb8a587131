/** Any line that a source can say: words of every hostile shape, marks, links, calls, breaks. */
import fc from 'fast-check'
import type { Inline, Mark } from '../../pipeline/document.ts'

const signs =
  'a|b|é|ж|ع|会|注|1|12|2020. |3) |- |+ |* |10:30|.|,|(|)|*|**|_|__|`|[|]|[x]|[^1]|[a]: http://b|<|<br>|<!--|>|&|&amp;|&#65;|~~~|#|## |#|!|![|\\|\\\\|{|}|{#a}|{continued}|(a) |a) |::|:::|:::box|---|===|^|<|"|’|«|$|%|/|https://a.org/| |  |\t|\u00A0|\u3000|\u2009|𝒬|👍🏽'

const sign = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...signs.split('|'), '|', '| a |', '|-|', '||') },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', maxLength: 3 })
      .map((text) => text.replaceAll(/[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, ''))
      // Forms are read as the letters that they stand for.
      .map((text) =>
        text.replaceAll(
          /[\u2E80-\u2FD5\uFB00-\uFB17\uFB50-\uFDCF\uFE70-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/gu,
          '',
        ),
      ),
  },
)

export const words = fc.array(sign, { minLength: 1, maxLength: 6 }).map((all) => all.join('').normalize('NFC'))
const marks = fc.constantFrom<readonly Mark[]>([], [], [], ['italic'], ['bold'], ['italic', 'bold'])
const links = ['https://un.org/', 'https://un.org/a_(b)?c=d&amp=*e*#f', 'mailto:a@b.org', 'http://a.org/~x/%5B1%5D']

export const labels = ['1', 'why', 'a-b_c', '*', '**'] as const

const run: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant('text' as const), value: words, marks }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('text' as const), value: words, marks, link: fc.constantFrom(...links) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('text' as const),
      value: words,
      marks,
      language: fc.constantFrom('ar' as const, 'fr' as const, 'zh' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('crossReference' as const), target: fc.constant('top'), marks }),
  },
)

const call: fc.Arbitrary<Inline> = fc.constantFrom(...labels).map((label) => ({
  type: 'noteReference',
  label,
  series: label.startsWith('*') ? 'asterisk' : 'numbered',
}))

const lineBreak: fc.Arbitrary<Inline> = fc.constant({ type: 'lineBreak' })

export function wordsOf(line: readonly Inline[]): string {
  return line.map((inline) => (inline.type === 'text' ? inline.value : '#')).join('')
}

function isBreak(inline: Inline | undefined): boolean {
  return inline?.type === 'lineBreak'
}

/** Lines that say something, and neither begin nor end with a break. */
function lineOf(inline: fc.Arbitrary<Inline>): fc.Arbitrary<readonly Inline[]> {
  return fc
    .array(inline, { minLength: 1, maxLength: 5 })
    .filter((line) => stretchesOf(line).every((stretch) => wordsOf(stretch).trim() !== ''))
    .filter((line) => !isBreak(line[0]) && !isBreak(line.at(-1)))
}

function stretchesOf(line: readonly Inline[]): readonly (readonly Inline[])[] {
  const at = line.findIndex(isBreak)
  return at === -1 ? [line] : [line.slice(0, at), ...stretchesOf(line.slice(at + 1))]
}

export const uncalledLine = lineOf(fc.oneof({ weight: 6, arbitrary: run }, { weight: 1, arbitrary: lineBreak }))
export const line = lineOf(
  fc.oneof({ weight: 8, arbitrary: run }, { weight: 1, arbitrary: lineBreak }, { weight: 1, arbitrary: call }),
)
/** Behind a number or letter any space is one of it. */
export function behindMark(words: fc.Arbitrary<readonly Inline[]>): fc.Arbitrary<readonly Inline[]> {
  return words.filter((each) => !/^\s/.test(wordsOf(each)))
}
export const unbrokenLine = lineOf(fc.oneof({ weight: 8, arbitrary: run }, { weight: 1, arbitrary: call }))
