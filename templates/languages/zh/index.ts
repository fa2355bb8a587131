/** Chinese: direction, fonts, labels of paragraphs and headings, fixed texts. */
import type { OrganName } from '../../organs.ts'
import type { Author, HeadingLevel, ParagraphLevel } from '../../vocabulary.ts'
import { dotted, labelsOf, letter } from '../common/labels.ts'
import { languageNames } from '../codes.ts'
import type { Language } from '../language.ts'
import { chineseCitations } from './citations.ts'
import { chineseCountries } from './countries.ts'
import { chineseNumber, chineseBracketed } from './ordinals.ts'
import { chineseMasthead } from './masthead.ts'
import { chineseRecords } from './records.ts'
import { chineseOrgans, chineseResolutions } from './resolutions.ts'
import { chineseTypography } from './typography.ts'
import { chineseDate, chineseLanguages, chineseList } from './words.ts'

const withNumber = (word: string, number?: number): string =>
  number === undefined ? word : word + chineseNumber(number)

/** Who reports: "秘书长"; unverified. */
function speaker(author: Author, organ: OrganName): string {
  const speakers = { 'secretary-general': '秘书长', secretariat: '秘书处' }
  return author === 'president' ? `${chineseOrgans[organ]}主席` : speakers[author]
}

/** Chinese. */
export const zh: Language = {
  code: 'zh',
  ...languageNames.zh,
  // The letter is unverified; the fonts are those of Geneva's three templates alone.
  letter: 'C',
  script: 'han',
  wordFonts: { ascii: 'Times New Roman', eastAsia: 'SimSun', complex: 'Times New Roman' },
  wordTag: 'zh-CN',
  isHyphenated: false,
  ...chineseMasthead,
  status: { draft: '草案', 'advance-unedited': '未经编辑的预发本' }, // unverified
  translations: { unofficial: '非正式译文。' }, // unverified
  reissued: (iso) => `由于技术原因于${chineseDate(iso)}重新印发。`, // unverified: from memory
  reportOf: (author, organ) => `${speaker(author, organ)}的报告`,
  noteBy: (author, organ) => `${speaker(author, organ)}的说明`,
  statement: (organ) => `${speaker('president', organ)}的声明`,
  // unverified, as are the words of `memo`
  issuances: { bulletin: '秘书长公报', instruction: '行政指示', circular: '情况通报' },
  memo: { to: '致：', from: '发件人：', subject: '主题：' },
  corrigendum: '更正', // as citations name one; as a line unverified
  addendum: '增编', // unverified
  resolutions: chineseResolutions,
  records: chineseRecords,
  countries: chineseCountries,
  attachments: {
    annex: (number) => withNumber('附件', number), // with its number in the citations; the note has the pattern of one text alone
    appendix: (number) => withNumber('附录', number), // unverified
    enclosure: (number) => withNumber('附文', number), // unverified
    original: (languages) => `[原件：${chineseLanguages(languages)}]`,
  },
  // Items: 379 and 18 lines; "A." of headings: ten.
  paragraphLabel: labelsOf<ParagraphLevel>({
    1: (number) => `${number}.`,
    2: (number) => `(${letter(number)})`,
    3: chineseBracketed,
    4: (number) => `${letter(number)}.`, // unverified
  }),
  headingLabel: labelsOf<HeadingLevel>({
    1: (number) => `${chineseNumber(number)}.`, // one document alone
    2: (number) => `${letter(number).toUpperCase()}.`,
    3: (number) => `${number}.`,
    4: (number) => `(${letter(number)})`,
    5: chineseBracketed,
  }),
  table: (number) => `表${number}`, // unverified
  figure: (number) => `图${chineseNumber(number)}`, // unverified
  // "第五节", "A节" and "第四章，A节" in the citations; two labels are unverified.
  section: (...labels) => (/^[A-Z]/.test(labels[0] ?? '') ? `${dotted(labels)}节` : `第${dotted(labels)}节`),
  within: (outer, inner) => `${outer}，${inner}`,
  contents: { title: '目录', page: '页次', paragraphs: '段次', annexes: '附件' }, // unverified
  summary: '摘要', // unverified
  // Brackets are ASCII: 12,260 pairs against 20.
  unit: (unit) => `(${unit})`,
  // Spaced as in the template of CAT, one document alone.
  recycle: '请 回 收',
  signed: '签名', // unverified
  // A letter: A/76/743, one text alone; the others are unverified.
  letterTitles: { 'identical-letters': /同文信/u, 'note-verbale': /普通照会/u, letter: /信$|的信/u },
  list: chineseList,
  address: 'zh',
  // unverified: our own wording, which no official text has
  words: {
    emblem: '联合国会徽',
    skip: '跳到正文',
    notes: '注释',
    note: '注',
    backToText: '返回正文',
    paragraph: '段落链接',
    place: '链接：',
    barcode: '文件编号条形码',
    qr: '文件地址二维码',
    table: '表',
    enlarge: '放大：',
    close: '关闭',
    outline: '本页内容',
    versions: '语文和格式',
    kilobytes: 'KB',
    megabytes: 'MB',
    decimalSign: '.',
  },
  citations: chineseCitations,
  typography: chineseTypography,
}
