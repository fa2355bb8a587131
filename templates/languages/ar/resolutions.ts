/** Arabic wording of resolutions, decisions and drafts (counted on 1,257 resolutions of the General Assembly and others). */
import type { DecisionForum, MeetingFact, ProposalFact } from '../../vocabulary.ts'
import type { BodyName, CommitteeName, OrganName } from '../../organs.ts'
import { arabicDate, arabicList } from './words.ts'
import { composeSubmission, type SubmissionForms } from '../common/submissions.ts'
import type { DraftFact, ResolutionWords, VoteWords } from '../language.ts'
import type { Motion } from '../../vocabulary.ts'

/** On 1,487 resolutions and decisions of the Assembly, 328 and 159 resolutions of the Security and the Human Rights Council. */
export const arabicOrgans: Readonly<Record<OrganName, string>> = {
  'general-assembly': 'الجمعية العامة',
  'security-council': 'مجلس الأمن',
  'economic-and-social-council': 'المجلس الاقتصادي والاجتماعي',
  'human-rights-council': 'مجلس حقوق الإنسان',
  'trusteeship-council': 'مجلس الوصاية', // unverified
  secretariat: 'الأمانة العامة', // unverified
}

/** Main Committees, as the masthead and running lines name them: 962 reports, 68 and more of each. */
export const arabicCommittees: Readonly<Record<CommitteeName, string>> = {
  first: 'اللجنة الأولى',
  second: 'اللجنة الثانية',
  third: 'اللجنة الثالثة',
  fourth: 'لجنة المسائل السياسية الخاصة وإنهاء الاستعمار (اللجنة الرابعة)',
  fifth: 'اللجنة الخامسة',
  sixth: 'اللجنة السادسة',
}

/** Of bodies crime prevention, social development, science and Europe are seen in seven to 21 resolutions, each other one in fewer than five. */
const bodies: Readonly<Record<BodyName, string>> = {
  'commission-for-social-development': 'لجنة التنمية الاجتماعية',
  'commission-on-crime-prevention-and-criminal-justice': 'لجنة منع الجريمة والعدالة الجنائية',
  'commission-on-science-and-technology-for-development': 'اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية',
  'commission-on-the-status-of-women': 'لجنة وضع المرأة',
  'committee-of-experts-on-public-administration': 'لجنة الخبراء المعنية بالإدارة العامة',
  'committee-of-experts-on-the-transport-of-dangerous-goods':
    'لجنة الخبراء المعنية بنقل البضائع الخطرة وبالنظام المنسّق عالميا لتصنيف المواد الكيميائية ووسمها',
  'economic-and-social-commission-for-asia-and-the-pacific': 'اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ',
  'economic-and-social-commission-for-western-asia': 'اللجنة الاقتصادية والاجتماعية لغربي آسيا',
  'economic-commission-for-africa': 'اللجنة الاقتصادية لأفريقيا',
  'economic-commission-for-europe': 'اللجنة الاقتصادية لأوروبا',
  // unverified
  'economic-commission-for-latin-america-and-the-caribbean': 'اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي',
  'forum-on-forests': 'منتدى الأمم المتحدة المعني بالغابات',
  'statistical-commission': 'اللجنة الإحصائية',
}

/** Without reference: 295 resolutions; proposals: 61; under silence procedure: one alone. */
function wayOf(fact: DraftFact): string {
  switch (fact.way) {
    case 'without-reference':
      return 'دون الإحالة إلى لجنة رئيسية'
    case 'report-of':
      return `بناء على تقرير ${arabicCommittees[fact.committee]}`
    case 'proposal':
      return 'بناء على مقترح نظر فيه في جلسة عامة'
    case 'silent-proposal':
      return 'بناء على مقترح نظر فيه في إطار إجراء الموافقة الصامتة'
    case 'recommendation-of':
      return `بناء على توصية ${bodies[fact.body]}`
  }
}

function proponent(fact: DraftFact): string {
  const paragraph = 'paragraph' in fact && fact.paragraph !== undefined ? `، الفقرة ${fact.paragraph}` : ''
  return `${wayOf(fact)} (${arabicList(fact.symbols)}${paragraph})`
}

/** Of the commonest closing lines 1,406 have a plenary meeting, 87 a resumed one: "الجلسة العامة 9 (المستأنفة)"; of the others no resumed one is seen. */
function meetingName({ number, kind }: MeetingFact): string {
  const name = kind === 'plenary' || kind === 'resumed-plenary' ? 'الجلسة العامة' : 'الجلسة'
  return `${name} ${number}${resumedMark(kind)}`
}

const resumedMark = (kind: MeetingFact['kind']): string =>
  kind === 'resumed' || kind === 'resumed-plenary' ? ' (المستأنفة)' : ''

/** One text, two and more: 1,249 resolutions of the Assembly, six of them of several texts, 146 and 158 of the Councils; beyond two, and of decisions, unverified. */
const motions: Readonly<Record<Motion, readonly [string, string, string]>> = {
  resolution: ['قرار', 'قراران', 'قرارات'],
  decision: ['مقرر', 'مقرران', 'مقررات'],
}

/** What the organ did with them: the Human Rights Council has a verb of its own. */
function verbOf(organ: OrganName, count: number): string {
  const stem = organ === 'human-rights-council' ? 'اعتمد' : 'اتخذ'
  const gender = organ === 'general-assembly' ? 'ت' : ''
  const object = count === 1 ? 'ه' : count === 2 ? 'هما' : 'ها'
  return stem + gender + object
}

/** Who takes decisions up – 144 times the plenary, 86 times a Committee –: the Fourth Committee by its short name (eight of eight). */
const forums: Readonly<Record<DecisionForum, string>> = {
  ...arabicCommittees,
  // Also "جلسة عامة": 24 of 144.
  plenary: 'الجلسة العامة',
  fourth: 'اللجنة الرابعة',
}

function proposed({ motion, amends }: ProposalFact): string {
  if (amends === undefined) return `مشروع ${motions[motion][0]}`
  return `${amends.several ? 'تعديلات' : 'تعديل'} على مشروع ال${motions[amends.motion][0]} ${amends.symbol}`
}

/** "مقدم من" is seen in A/AC.109/2019/L.18, of a Chair, one document alone; the others are unverified. */
const submissions: SubmissionForms = {
  proposal: proposed,
  verb: (amends) => (amends?.several === true ? 'مقدمة من' : 'مقدم من'),
  officers: {
    president: 'رئيس',
    'vice-president': 'نائب رئيس',
    chair: 'رئيس',
    'vice-chair': 'نائب رئيس',
    rapporteur: 'مقرر',
    bureau: 'مكتب',
  },
  of: (seat) => (seat === 'committee' ? 'اللجنة' : seat === 'council' ? 'المجلس' : arabicOrgans[seat]),
  onDraft: ({ motion }, symbol) => `بناء على مشاورات غير رسمية بشأن مشروع ال${motions[motion][0]} ${symbol}`,
  informal: () => 'بناء على مشاورات غير رسمية',
  comma: '،',
}

/** What is counted, in the genitive, by how many there are. */
type CountedWord = Readonly<Record<'one' | 'two' | 'few' | 'many' | 'whole', string>>

const votesWord: CountedWord = { one: 'صوت واحد', two: 'صوتين', few: 'أصوات', many: 'صوتاً', whole: 'صوت' }
const membersWord: CountedWord = { one: 'عضو واحد', two: 'عضوين', few: 'أعضاء', many: 'عضواً', whole: 'عضو' }

/** Votes as the Human Rights Council prints them (A/HRC/RES/54/15 and 54/23, two documents alone); none, a single one, and two in favour or against, are unverified. */
const vote: VoteWords = {
  outcome: (votes) => {
    const [inFavour, against] = [votes['in-favour'], votes.against].map((number) => counted(number, votesWord))
    const members = counted(votes.abstaining, membersWord)
    return `اعتُمد بتصويت مسجل بأغلبية ${inFavour} مقابل ${votes.against === 0 ? 'لا شيء' : against}، و${votes.abstaining === 0 ? 'دون امتناع أي عضو' : `امتناع ${members}`} عن التصويت. وكانت نتيجة التصويت كما يلي:`
  },
  sides: { 'in-favour': 'المؤيدون:', against: 'المعارضون:', abstaining: 'الممتنعون عن التصويت:' },
  voters: (names) => names.map((name, index) => (index === 0 ? name : `و${name}`)).join('، '),
  listed: (names) => names.join('، '),
}

/** A number and what it counts, in the genitive: "صوت واحد", "صوتين", "7 أصوات", "18 صوتاً", "100 صوت". */
function counted(number: number, noun: CountedWord): string {
  if (number === 1) return noun.one
  if (number === 2) return noun.two
  const rest = number % 100
  return `${number} ${rest < 3 ? noun.whole : rest < 11 ? noun.few : noun.many}`
}

export const arabicResolutions: ResolutionWords = {
  adopted: ({ motion, organ, date, count }) => [
    `${motions[motion][Math.min(count, 3) - 1] ?? ''} ${verbOf(organ, count)} ${arabicOrgans[organ]}`,
    `في ${arabicDate(date)}`,
  ],
  // 309 of 328; at a meeting: 135 of 292, the others the data have lost.
  named: (number) => `القرار ${number}`,
  adoptedByCouncil: (iso, meeting) =>
    meeting === undefined
      ? [`الذي اتخذه مجلس الأمن في ${arabicDate(iso)}`]
      : [
          `الذي اتخذه مجلس الأمن في جلسته ${meeting.number}${resumedMark(meeting.kind)}،`,
          `المعقودة في ${arabicDate(iso)}`,
        ],
  label: (number) => `${number} -`, // unverified
  proponent,
  forums,
  // 58 and 168 decisions.
  sections: { elections: 'الانتخابات والتعيينات', other: 'المقررات الأخرى' },
  meeting: (meeting) => meetingName(meeting),
  day: arabicDate,
  // Without a stop, as in texts of the Human Rights Council; not counted, for the data have the commonest closing lines only.
  withoutVote: () => '[اعتُمد من دون تصويت]',
  vote,
  // Unverified, as are amendments.
  sponsored: (sponsors, proposal) => [sponsors, `: ${proposed(proposal)}`],
  submitted: (submission) => composeSubmission(submission, submissions),
}
