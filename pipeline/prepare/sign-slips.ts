/** Signs and spaces that a language does not have where they are typed: a table of patterns, each with what belongs there. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { abbreviationSlips } from './abbreviation-slips.ts'
import { calendarSlips } from './calendar-slips.ts'
import { dashSlips } from './dash-slips.ts'
import { figureSlips } from './figure-slips.ts'
import { formSlips } from './form-slips.ts'
import { daySlips } from './impossible-days.ts'
import { letterSlips } from './letter-slips.ts'
import { noteCall } from './quotation-signs.ts'
import { mayHold } from '../text/holds.ts'
import { all, withoutSpaced, type SignSlip, type SlipPattern } from './slip-pattern.ts'
import { sentenceSlips } from './sentence-slips.ts'
import { symbolSlips } from './symbol-slips.ts'
import { weekdaySlips } from './weekday-slips.ts'
import { wordSlips } from './word-slips.ts'

const ownMarks = new Map(Object.entries({ ',': '،', ';': '؛', '?': '؟' }))
const latinMarks = new Map(Object.entries({ '。': '.', '、': ',' }))
const wideMarks = new Map(Object.entries({ ',': '，', ';': '；', '?': '？', '!': '！', ':': '：' }))

/** A full-width mark as a language without them has it. */
function narrow(sign: string, language: LanguageCode): string {
  const mark = latinMarks.get(sign) ?? sign.normalize('NFKC')
  return language === 'ar' ? (ownMarks.get(mark) ?? mark) : mark
}

/** Signs by whose sounds names of other languages are written in Chinese. */
const ofNames =
  '阿埃艾安昂奥巴贝比彼宾波伯博布查达戴丹德登邓迪蒂丁东杜多顿厄恩尔法凡菲费芬弗佛福盖冈戈格根贡古哈海翰亨胡霍基吉加贾杰金卡凯坎康考科克肯孔库拉莱赖兰朗劳勒雷里利莉林琳卢鲁路伦罗洛马玛麦曼梅蒙米密莫默姆穆拿纳娜南内尼努诺欧帕潘佩皮珀普奇齐乔切茹若萨塞桑瑟沙莎珊尚舍圣史士施丝司斯苏索塔泰坦汤唐特托瓦万旺威韦维温翁沃乌伍武西希锡夏香肖谢辛欣休许逊雅亚延扬耶叶伊依因尤约泽扎詹章珍兹朱佐'

/** A word, a figure, a closing mark or a call, and a space: no leaders, no dashes. */
const behindSpace = '(?<=[\\p{L}\\p{M}\\p{N}%)\\]»”’"\'\uFFFB][ \\u00A0]+)'

/** Some begin with the sign itself once more: it is sooner looked at than the letters before it. */
export const slipPatterns: readonly SlipPattern[] = [
  ...letterSlips,
  ...formSlips,
  ...calendarSlips,
  ...daySlips,
  ...weekdaySlips,
  ...figureSlips,
  ...symbolSlips,
  ...dashSlips,
  ...wordSlips,
  ...abbreviationSlips,
  ...sentenceSlips,
  {
    code: 'space-stray',
    languages: all,
    found: new RegExp(
      `${behindSpace}(?:[,،，。、](?<=[ \\u00A0][,،，。、])(?=[\\s\uFFFB]|$)|\\.(?<=[ \\u00A0]\\.)(?=[\\s\uFFFB]|$)(?!\\s*\\.))`,
      'gu',
    ),
    holds: [...',،，。、.'].flatMap((sign) => [` ${sign}`, `\u00A0${sign}`]),
    own: String,
  },
  {
    code: 'space-stray',
    languages: all,
    // The space of “met ,and” stands on the wrong side.
    found: new RegExp(`${behindSpace}[,،](?<=[ \\u00A0][,،])(?=\\p{L}[\\p{L} \\u00A0])`, 'gu'),
    holds: [...',،'].flatMap((sign) => [` ${sign}`, `\u00A0${sign}`]),
    own: (sign) => `${sign} `,
  },
  {
    code: 'space-missing',
    languages: ['ar'],
    found: /(?<=[\u0620-\u0652]{3})[،؛](?=[\u0620-\u064A]{2})/gu,
    holds: ['،', '؛'],
    own: (sign) => `${sign} `,
  },
  {
    code: 'space-missing',
    languages: ['ru'],
    found: /№(?=\d)/gu,
    holds: ['№'],
    own: (sign) => `${sign} `,
  },
  {
    code: 'space-missing',
    languages: ['en', 'es', 'ru'],
    found: /(?<=\p{L}{3}):(?=[“«]\p{L})/gu,
    holds: [':'],
    own: (sign) => `${sign} `,
  },
  {
    code: 'space-stray',
    languages: withoutSpaced,
    // "1 : 50 000" is a ratio.
    found: new RegExp(`${behindSpace}(?:[;?!؛؟；：？！]|:(?!(?<=\\d[ \\u00A0]+:)\\s*\\d))(?=[\\s)»”"\uFFFB]|$)`, 'gu'),
    holds: [...';?!؛؟；：？！:'],
    own: String,
  },
  { code: 'space-stray', languages: all, found: /(?<=[^\s\uFFFB][ \u00A0]+)\uFFFB/gu, holds: ['\uFFFB'], own: String },
  {
    code: 'space-missing',
    languages: all,
    found:
      /(?=[?!;,])(?:(?<=\p{L}{2}\p{Ll})[?!](?=\p{Lu}\p{Ll})|(?<=\p{L}{3}\p{Ll});(?=\p{L}{2})|(?<=\p{L}{3}\p{Ll}),(?=\p{L}\p{Ll}{3}))/gu,
    own: (sign) => `${sign} `,
  },
  {
    code: 'kashida',
    languages: all,
    found: /(?<=[\u0620-\u063F\u0641-\u065F\u0671-\u06D3])\u0640(?=\u0640*[\u0620-\u063F\u0641-\u064A\u0671-\u06D3])/gu,
    holds: ['\u0640'],
    own: String,
  },
  ...[true, false].map((isBeforeWord): SlipPattern => ({
    code: 'punctuation-foreign',
    languages: all.filter((language) => language !== 'zh'),
    found: new RegExp(
      `(?<=[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{N})\\]”»"'\uFFFB] ?)[！，．：；？。、](?${isBeforeWord ? '=' : '!'}[\\p{L}"“«(])`,
      'gu',
    ),
    holds: [...'！，．：；？。、'],
    own: (sign, language) => `${narrow(sign, language)}${isBeforeWord ? ' ' : ''}`,
  })),
  {
    code: 'punctuation-foreign',
    languages: ['ar'],
    found: /(?<=[\u0620-\u0652\u0671-\u06D3][ )”“»]{0,2})[,;?](?=[\s\uFFFB]|$)/gu,
    own: (sign) => ownMarks.get(sign) ?? sign,
  },
  {
    code: 'punctuation-foreign',
    languages: ['zh'],
    found: /(?<=\p{Script=Han}["”’）)》]?)[,;?!:](?=\s?[\p{Script=Han}(（“"《]|\s*$)/gu,
    own: (sign) => wideMarks.get(sign) ?? sign,
  },
  {
    code: 'punctuation-foreign',
    languages: ['zh'],
    // "一. 工作安排" is a label, and “约翰.史密斯” a name of another language, of signs that such names are written with.
    found: new RegExp(
      `(?<=\\p{Script=Han}["”’）)》]?)(?<!(?:^|\\s)[一二三四五六七八九十]{1,3})\\.(?!(?<=[${ofNames}]\\.)[${ofNames}])(?=\\s?\\p{Script=Han}|\\s*$)`,
      'gu',
    ),
    own: () => '。',
  },
  {
    code: 'punctuation-foreign',
    languages: ['zh'],
    // Six points, on two characters; a row of more leads to a number of a page.
    found:
      /(?=[.…])(?<![.…/])(?:\.{3}|\. \. \.|…)(?![.…])(?:(?<=[\p{Script=Han}“”，、。][.… ]{1,5})|(?=[\p{Script=Han}“”，、。]))/gu,
    holds: ['...', '. . .', '…'],
    own: () => '……',
  },
  {
    code: 'punctuation-foreign',
    languages: all,
    found: /(?=´)(?<=\p{L})´(?=\p{L})/gu,
    holds: ['´'],
    own: () => '’',
  },
  {
    code: 'space-missing',
    languages: ['en', 'es', 'fr', 'ru'],
    found:
      /(?=\.\d)(?<=(?<![\p{L}\p{N}/])(?:[Nn]os?|[Pp]aras?|[Aa]rts?|[Cc]hap|[Ss]ecte?|[Vv]ol|[Pp]árrs?|[Cc]ap|[Ss]ecc|[Nn]úms?|[Pp]ág|ст|пп?|гл|рис|табл|стр))\.(?=\d)/gu,
    holds: [...'0123456789'].map((figure) => `.${figure}`),
    own: (sign) => `${sign} `,
  },
  {
    code: 'space-missing',
    languages: ['en', 'es', 'fr'],
    found: /(?<=(?<!\p{L})[Nn]\.?)[°º](?=\d)/gu,
    holds: ['°', 'º'],
    own: (sign) => `${sign} `,
  },
  {
    code: 'space-missing-before',
    languages: ['ru'],
    found: /(?<=\d)(?:гг?\.|год(?:а|у|ов|ом)?|млн|млрд|тыс\.|долл|км|кг|га)(?!\p{L})/gu,
    own: String,
  },
  {
    code: 'space-missing-before',
    languages: ['en', 'es', 'fr', 'ru'],
    found: /(?=[<«“])(?<=\p{L}{2})(?:<<(?=[ \u00A0]?\p{L})|«(?=[ \u00A0]?\p{L})|“(?=\p{L}{2}))/gu,
    holds: ['<<', '«', '“'],
    own: String,
  },
  {
    code: 'space-within',
    languages: all,
    found: /(?<=(?:^|\s))[([](?=[ \u00A0]+[\p{L}\p{N}][^()[\]\n]{0,200}[)\]])/gu,
    holds: ['(', '['],
    own: String,
  },
  {
    code: 'bracket-alone',
    languages: all,
    found: /\((?=[^()[\]\n]{0,200}\p{L}[^()[\]\n]{0,200}\])/gu,
    holds: [']'],
    own: String,
  },
]

/** All slips of a line, in whose text closed runs, addresses and symbols are hidden. */
export function findSlips(text: string, language: LanguageCode): readonly SignSlip[] {
  const isPossible = mayHold(text)
  return slipPatterns
    .filter((pattern) => pattern.languages.includes(language) && isPossible(pattern))
    .flatMap(({ code, found, own, kind, isOfOneRun }) =>
      [...text.matchAll(found)].flatMap(({ 0: sign, index: at }): readonly SignSlip[] => {
        const meant = own(sign, language)
        const slip = {
          code,
          at,
          sign,
          word: wordAround(text, at),
          ...(kind === undefined ? {} : { kind }),
          ...(isOfOneRun && { isOfOneRun }),
        }
        return meant === undefined ? [] : [{ ...slip, own: meant }]
      }),
    )
}

function wordAround(text: string, at: number): string {
  const before = /\S*[ \u00A0]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  const after = /^\S*/u.exec(text.slice(at, at + 40))?.[0] ?? ''
  // Chinese has no spaces between words.
  const isHan = /\p{Script=Han}/u.test(before)
  return (isHan ? before.slice(-few) + after.slice(0, few) : before + after).replaceAll(noteCall, '')
}

/** Signs on either side of a slip in Chinese. */
const few = 6
