/** Numbers in Chinese numerals. One alone is a part of many words: what stands beside it tells. */
import type { NumberWords } from './words.ts'

/** What is counted, or is written behind a number. */
const counted =
  '个|名|年|次|届|份|项|段|条|章|位|种|天|日|月|周|类|款|号|期|级|阶段|部分|委员会|小时|分钟|倍|成|分之|卷|轮|所|座|艘|架|辆|点|国集团|世纪|人|件|场|家|笔|组|代|节|篇|方面|大'
/** What is numbered by a numeral behind it. */
const numbered = '第|附件|附录|表|图|附文|附表|插图|方框|专栏|公约|议定书'
const none = '(?:(?<=星期|周|礼拜)[一二三四五六])'

const digit = (figure: string): string => `(?!${none})(?<!之)${figure}`
/** Alone it is a number before what is counted, or behind what is numbered; beside another numeral always. */
const alone = (figure: string): string =>
  `${digit(figure)}(?=[十百千万亿]|${counted})|(?<=[十百千万亿零〇])${figure}|(?<=${numbered})${figure}`

export const chineseNumbers: NumberWords = {
  words: [
    [1, '(?<=[十百千万亿零〇])一|一(?=[十百千万亿])'],
    [1, '一', 'loose'],
    [2, alone('[二两]')],
    [2, '[两二]', 'loose'],
    [3, alone('三')],
    [3, '三', 'loose'],
    [4, alone('四')],
    [4, '四', 'loose'],
    [5, alone('五')],
    [5, '五', 'loose'],
    [6, alone('六')],
    [6, '六', 'loose'],
    [7, alone('七')],
    [7, '七', 'loose'],
    [8, alone('八')],
    [8, '八', 'loose'],
    [9, alone('九')],
    [9, '九', 'loose'],
    [
      10,
      `(?<=[一二三四五六七八九百千万亿零〇])十|十(?=[一二三四五六七八九]|余|多|几|${counted})(?!分(?!之|钟))|(?<=${numbered})十`,
      'scale',
    ],
    [10, '十(?!分)', 'loose-scale'],
    [100, '(?<=[一二三四五六七八九两几\\d])百', 'scale'],
    [1e3, '(?<=[一二三四五六七八九两\\d] ?)千', 'scale'],
    [1e4, '(?<=[一二三四五六七八九两十百千\\d] ?)万', 'scale'],
    [1e8, '(?<=[一二三四五六七八九两十百千万\\d] ?)亿', 'scale'],
    [1e6, '百万', 'loose-scale'],
    [1e3, '千', 'loose-scale'],
    [1e4, '万', 'loose-scale'],
    [1e8, '亿', 'loose-scale'],
  ],
  joiner: /^[ 零〇]?$/,
  others: [
    [2, '双方|双边|双重|半|双年度|两'],
    [3, '三方|季度'],
    [4, '四方|季度'],
    [6, '半年'],
    [10, '年代'],
    [12, '一打'],
    [100, '世纪|百年'],
    [1000, '千年'],
  ],
  not: '第三方|第三国|第三者|万隆|万象|千年发展目标|三边|[数几][十百千万亿]+|成[千百]上[千万]|千百万|2019 ?年?冠状病毒病|COVID-19|(?:20|二十)世纪(?:\\d0|[二三四五六七八九]十)年代|(?:19|20)?\\d0年代|[二三四五六七八九]十年代',
}
