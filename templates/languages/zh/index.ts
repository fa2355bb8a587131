/** Chinese. */
import type { AgendaEntry, Author, SessionFact } from '../../vocabulary.ts'
import type { OrganName } from '../../organs.ts'
import { composeAgenda } from '../agenda.ts'
import { chineseCountries } from './countries.ts'
import { spanOf } from '../dates.ts'
import type { Day } from '../dates.ts'
import { englishMasthead } from '../english-masthead.ts'
import { letter } from '../labels.ts'
import type { Language } from '../language.ts'
import { chineseBracketed, chineseNumber } from './numbers.ts'
import { nameLanguages } from '../originals.ts'
import type { LanguageNames } from '../originals.ts'
import { chineseCommittees, chineseOrgans, chineseResolutions } from './resolutions.ts'
import { type DetailForms, detailSession, nameSession } from '../sessions.ts'
import { fixedThousands } from '../spaces.ts'
import { chineseDate, chineseDay, chineseList, chineseMonthDay } from './words.ts'

const languageNames: LanguageNames = [
  ['ar', '阿拉伯文'], // unverified
  ['zh', '中文'], // unverified
  ['en', '英文'], // unverified
  ['fr', '法文'],
  ['ru', '俄文'], // unverified
  ['es', '西班牙文'], // unverified
]

const session = {
  regular: (number: number) => `第${chineseNumber(number)}届会议`,
  special: (number: number) => `第${chineseNumber(number)}届特别会议`,
  'emergency-special': (number: number) => `第${chineseNumber(number)}届紧急特别会议`, // unverified
  resumed: (number: number) => `第${chineseNumber(number)}届会议续会`, // unverified
  year: (number: number) => `第${chineseNumber(number)}年`, // unverified
  calendar: (year: number) => `${year}年届会`,
}

const sessionDetail: DetailForms = {
  language: 'zh',
  days: (from: string, to?: string) => (to === undefined ? chineseDate(from) : spanOf(spans, from, to)),
  join: (place: string, days: string) => `${days}，${place}`, // unverified
}

const spans = {
  sameMonth: (from: Day, to: Day) => `${chineseDay(from)}至${to.day}日`,
  sameYear: (from: Day, to: Day) => `${chineseDay(from)}至${chineseMonthDay(to)}`,
  apart: (from: Day, to: Day) => `${chineseDay(from)}至${chineseDay(to)}`,
}

const agenda = {
  sub: (sub: string) => `(${sub})`,
  gap: '',
  list: chineseList,
  agenda: (items: string) => `议程项目${items}`,
  provisional: (items: string) => `临时议程项目${items}`, // unverified
  preliminary: (items: string) => `暂定项目表项目${items}`, // unverified
  both: (settled: string, provisional: string) => `${settled}和${provisional}`, // unverified
}

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
  name: '中文',
  letter: 'C',
  direction: 'ltr',
  script: 'han',
  wordFonts: { ascii: 'Times New Roman', eastAsia: 'SimSun', complex: 'Times New Roman' },
  wordTag: 'zh-CN',
  isHyphenated: false,
  // The page spaces the two short names (un-layout.md 5; A/RES/50/52); the data published with it do not.
  unitedNations: '联 合 国',
  organs: {
    'general-assembly': '大 会',
    'security-council': '安全理事会',
    'economic-and-social-council': '经济及社会理事会',
    'human-rights-council': '人权理事会',
    'trusteeship-council': '托管理事会', // unverified
    secretariat: '秘书处', // unverified
  },
  committees: chineseCommittees,
  masthead: englishMasthead('Chinese'),
  status: { draft: '草案', 'advance-unedited': '未经编辑的预发本' }, // unverified
  translations: { unofficial: '非正式译文。' }, // unverified
  session: (fact: SessionFact) => nameSession(session, fact),
  sessionDetail: (fact: SessionFact) => detailSession(sessionDetail, fact),
  agenda: (entries: readonly AgendaEntry[]) => composeAgenda(agenda, entries),
  reportOf: (author, organ) => `${speaker(author, organ)}的报告`,
  noteBy: (author, organ) => `${speaker(author, organ)}的说明`,
  statement: (organ) => `${speaker('president', organ)}的声明`,
  corrigendum: '更正', // as citations name one; as a line unverified
  addendum: '增编', // unverified
  resolutions: chineseResolutions,
  countries: chineseCountries,
  attachments: {
    annex: (number) => withNumber('附件', number),
    appendix: (number) => withNumber('附录', number), // unverified
    enclosure: (number) => withNumber('附文', number), // unverified
    original: (languages) => `[原件：${chineseList(nameLanguages(languageNames, languages))}]`,
  },
  paragraphLabel: (level, number) =>
    ({
      1: `${number}.`,
      2: `(${letter(number)})`,
      3: chineseBracketed(number),
      4: `${letter(number)}.`, // unverified
    })[level],
  headingLabel: (level, number) =>
    ({
      1: `${chineseNumber(number)}.`, // unverified
      2: `${letter(number).toUpperCase()}.`,
      3: `${number}.`,
      4: `(${letter(number)})`,
      5: chineseBracketed(number),
    })[level],
  table: (number) => `表${number}`, // unverified
  figure: (number) => `图${chineseNumber(number)}`, // unverified
  // "第五节" and "A节" in the citations.
  section: (label) => (/^[A-Z]+$/.test(label) ? `${label}节` : `第${label}节`),
  contents: { title: '目录', page: '页次', paragraphs: '段次' }, // unverified
  summary: '摘要', // unverified
  // Brackets are ASCII: 12,260 pairs against 20.
  unit: (unit) => `(${unit})`,
  recycle: '请回收', // unverified
  signed: '签名',
  list: chineseList,
  address: 'zh',
  // unverified: our own wording, which no official text has
  words: {
    emblem: '联合国会徽',
    skip: '跳到正文',
    notes: '注释',
    note: '注',
    backToText: '返回正文',
    paragraph: '本段链接',
    barcode: '文件编号条形码',
    qr: '文件地址二维码',
  },
  citations: {
    resolution: '决议',
    decision: '决定',
    organs: {
      assembly: '大会',
      council: '安全理事会|安理会',
      economic: '经济及社会理事会|经社理事会',
      rights: '人权理事会',
    },
    dated: /^$/u,
    owner: /^$/u,
    turned: {
      dated: /(\d{4})年\d{1,2}月\d{1,2}日(?:大会|人权理事会)?第?$/,
      before: /第[ \u00A0]?$/u,
      behind: /^(?: ?[A-Z]{1,2})? ?号/u,
      kind: /号(?:决议|(决定))/u,
      joint: /[、和] ?$/u,
    },
  },
  typography: {
    fixedSpaces: [fixedThousands],
    titleSpaces: [],
    raised: [],
    quotationMarks: ['“', '”'],
    noteMark: 'after-punctuation',
    noteLabel: String,
  },
}
