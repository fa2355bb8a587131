/** Chinese wording of resolutions, decisions and drafts (counted on 1,260 resolutions of the General Assembly and others). */
import type { DecisionForum, MeetingFact, ProposalFact, Submitter } from '../../vocabulary.ts'
import type { BodyName, CommitteeName, OrganName } from '../../organs.ts'
import { chineseDate, chineseList } from './words.ts'
import type { DraftFact, ResolutionWords, Submission, VoteWords } from '../language.ts'

/** Organs without the spaces of the masthead: on 1,489 resolutions and decisions of the Assembly, 328, 147 and 161 resolutions of the Councils. */
export const chineseOrgans: Readonly<Record<OrganName, string>> = {
  'general-assembly': '大会',
  'security-council': '安全理事会',
  'economic-and-social-council': '经济及社会理事会',
  'human-rights-council': '人权理事会',
  'trusteeship-council': '托管理事会', // unverified
  secretariat: '秘书处', // unverified
}

/** Main Committees, as the masthead and running lines name them: 966 reports, 68 and more of each. */
export const chineseCommittees: Readonly<Record<CommitteeName, string>> = {
  first: '第一委员会',
  second: '第二委员会',
  third: '第三委员会',
  fourth: '特别政治和非殖民化委员会(第四委员会)',
  fifth: '第五委员会',
  sixth: '第六委员会',
}

/** Of bodies crime prevention, social development, science and Europe are seen in seven to 21 resolutions, each other one in fewer than five. */
const bodies: Readonly<Record<BodyName, string>> = {
  'commission-for-social-development': '社会发展委员会',
  'commission-on-crime-prevention-and-criminal-justice': '预防犯罪和刑事司法委员会',
  'commission-on-science-and-technology-for-development': '科学和技术促进发展委员会',
  'commission-on-the-status-of-women': '妇女地位委员会',
  'committee-of-experts-on-public-administration': '公共行政专家委员会',
  'committee-of-experts-on-the-transport-of-dangerous-goods':
    '危险货物运输问题和全球化学品统一分类和标签制度问题专家委员会',
  'economic-and-social-commission-for-asia-and-the-pacific': '亚洲及太平洋经济社会委员会',
  'economic-and-social-commission-for-western-asia': '西亚经济社会委员会',
  'economic-commission-for-africa': '非洲经济委员会',
  'economic-commission-for-europe': '欧洲经济委员会',
  'economic-commission-for-latin-america-and-the-caribbean': '拉丁美洲和加勒比经济委员会',
  'forum-on-forests': '联合国森林论坛',
  'statistical-commission': '统计委员会',
}

/** Without reference: 294 resolutions; proposals: 62 of 70; under silence procedure: one alone. */
function wayOf(fact: DraftFact): string {
  switch (fact.way) {
    case 'without-reference':
      return '未经发交主要委员会而通过'
    case 'report-of':
      // Only the line of the Fourth Committee ends in "通过" (132 of 132; 7 of 708 elsewhere).
      return `根据${chineseCommittees[fact.committee]}的报告${fact.committee === 'fourth' ? '通过' : ''}`
    case 'proposal':
      return '根据全体会议审议的一项提案'
    case 'silent-proposal':
      return '根据以无异议程序审议的提案'
    case 'recommendation-of':
      return `根据${bodies[fact.body]}的建议`
  }
}

function proponent(fact: DraftFact): string {
  const paragraph = 'paragraph' in fact && fact.paragraph !== undefined ? `，第${fact.paragraph}段` : ''
  return `${wayOf(fact)} (${chineseList(fact.symbols)}${paragraph})`
}

/** 1,524 closing lines with a plenary meeting, 120 with a resumed one, 133 with another; of those no resumed one is seen. */
function meetingName({ number, kind }: MeetingFact): string {
  const words = { plenary: '次全体会议', resumed: '次会议(续会)', 'resumed-plenary': '次全体会议(续会)' }
  return `第${number}${kind === undefined ? '次会议' : words[kind]}`
}

const motions = { resolution: '决议', decision: '决定' } as const

/** Who takes decisions up – 142 times the plenary, 86 times a Committee –: the Fourth Committee by its short name (eight of eight). */
const forums: Readonly<Record<DecisionForum, string>> = {
  ...chineseCommittees,
  // "全会" 70 times, "全体会议" 72 times: the newer is composed.
  plenary: '全会',
  fourth: '第四委员会',
}

function proposed({ motion, amends }: ProposalFact): string {
  if (amends === undefined) return `${motions[motion]}草案`
  return `对${amends.symbol}号${motions[amends.motion]}草案的修正案`
}

const officers: Readonly<Record<Submitter, string>> = {
  president: '主席',
  'vice-president': '副主席',
  chair: '主席',
  'vice-chair': '副主席',
  rapporteur: '报告员',
  bureau: '主席团',
}

/** Unverified: no Chinese draft with such a line was at hand; the consultations as "根据全体会议审议的一项提案" has them. */
function submitted({ proposal, office, of, name = '', state, consultations }: Submission): string {
  const seat = of === undefined ? '' : of === 'committee' ? '委员会' : of === 'council' ? '理事会' : chineseOrgans[of]
  const on = consultations?.on === undefined ? '' : `就${consultations.on}号${motions[proposal.motion]}草案进行的`
  const basis = consultations === undefined ? '' : `根据${on}非正式协商`
  const person = state === undefined ? name : `${name}(${state})`
  return `${seat}${officers[office]}${person}${basis}提出的${proposed(proposal)}`
}

/** Votes as the Human Rights Council prints them: the words before the lists on 20 resolutions, the others in A/HRC/RES/54/15 and 54/23 alone. */
const vote: VoteWords = {
  outcome: (votes) =>
    `经记录表决，以${votes['in-favour']}票赞成、${votes.against}票反对、${votes.abstaining}票弃权获得通过。表决结果如下：`,
  sides: { 'in-favour': '赞成：', against: '反对：', abstaining: '弃权：' },
  voters: (names) => names.join('、'),
  listed: (names) => names.join('、'),
}

export const chineseResolutions: ResolutionWords = {
  // 1,260 resolutions of the Assembly, 146 and 157 of the Councils; of decisions unverified.
  adopted: ({ motion, organ, date }) =>
    organ === 'human-rights-council'
      ? [`${chineseOrgans[organ]}${chineseDate(date)}通过的${motions[motion]}`]
      : [`${chineseDate(date)}${chineseOrgans[organ]}${motions[motion]}`],
  // 272 of 311; 36 have a space.
  named: (number) => `第${number.replace(' (', '(')}号决议`,
  // 258 lines with a meeting, of which the data have lost a part: whole in S/RES/2733 (2024), one document alone; 42 of 51 without one, nine have “于”.
  adoptedByCouncil: (iso, meeting) =>
    meeting === undefined
      ? [`安全理事会${chineseDate(iso)}通过`]
      : [`${chineseDate(iso)}安全理事会${meetingName(meeting)}通过`],
  // As in English (derived).
  label: (number) => `${number}.`,
  proponent,
  forums,
  // 57 and 168 decisions.
  sections: { elections: '选举和任命', other: '其他决定' },
  meeting: (meeting) => meetingName(meeting),
  day: chineseDate,
  // 107 of 113 resolutions of the Human Rights Council; six have “通过” alone.
  withoutVote: () => '[未经表决获得通过。]',
  vote,
  // Unverified, as are amendments: no Chinese draft was at hand.
  sponsored: (sponsors, proposal) => [`${sponsors}：`, proposed(proposal)],
  submitted,
}
