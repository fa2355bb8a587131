/** Russian wording of resolutions, decisions and drafts (counted on 1,257 resolutions of the General Assembly and others). */
import type { DecisionForum, MeetingFact, ProposalFact } from '../../vocabulary.ts'
import type { BodyName, CommitteeName, OrganName } from '../../organs.ts'
import { composeSubmission, type SubmissionForms } from '../common/submissions.ts'
import type { DraftFact, ResolutionWords, VoteWords } from '../language.ts'
import { russianDate, russianList } from './words.ts'

/** Organs in the instrumental: adopted by them. */
const byOrgan: Readonly<Record<OrganName, string>> = {
  'general-assembly': 'Генеральной Ассамблеей',
  'security-council': 'Советом Безопасности',
  'economic-and-social-council': 'Экономическим и Социальным Советом',
  'human-rights-council': 'Советом по правам человека',
  'trusteeship-council': 'Советом по Опеке', // unverified
  secretariat: 'Секретариатом', // unverified
}

/** Organs in the genitive: their presidents. */
export const russianOfOrgan: Readonly<Record<OrganName, string>> = {
  'general-assembly': 'Генеральной Ассамблеи',
  'security-council': 'Совета Безопасности',
  'economic-and-social-council': 'Экономического и Социального Совета',
  'human-rights-council': 'Совета по правам человека',
  'trusteeship-council': 'Совета по Опеке', // unverified
  secretariat: 'Секретариата', // unverified
}

/** Main Committees in the genitive: 953 reports, 66 and more of each. */
const ofCommittee: Readonly<Record<CommitteeName, string>> = {
  first: 'Первого комитета',
  second: 'Второго комитета',
  third: 'Третьего комитета',
  fourth: 'Комитета по специальным политическим вопросам и вопросам деколонизации (Четвертый комитет)',
  fifth: 'Пятого комитета',
  sixth: 'Шестого комитета',
}

/** In the genitive. Of bodies crime prevention, social development, science and Europe are seen in seven to 21 resolutions, each other one in fewer than five. */
const ofBody: Readonly<Record<BodyName, string>> = {
  'commission-for-social-development': 'Комиссии социального развития',
  'commission-on-crime-prevention-and-criminal-justice':
    'Комиссии по предупреждению преступности и уголовному правосудию',
  'commission-on-science-and-technology-for-development': 'Комиссии по науке и технике в целях развития',
  'commission-on-the-status-of-women': 'Комиссии по положению женщин',
  'committee-of-experts-on-public-administration': 'Комитета экспертов по государственному управлению',
  'committee-of-experts-on-the-transport-of-dangerous-goods':
    'Комитета экспертов по перевозке опасных грузов и Согласованной на глобальном уровне системе классификации опасности и маркировки химической продукции',
  'economic-and-social-commission-for-asia-and-the-pacific':
    'Экономической и социальной комиссии для Азии и Тихого океана',
  'economic-and-social-commission-for-western-asia': 'Экономической и социальной комиссии для Западной Азии',
  'economic-commission-for-africa': 'Экономической комиссии для Африки',
  'economic-commission-for-europe': 'Европейской экономической комиссии',
  'economic-commission-for-latin-america-and-the-caribbean':
    'Экономической комиссии для Латинской Америки и Карибского бассейна',
  'forum-on-forests': 'Форума Организации Объединенных Наций по лесам',
  'statistical-commission': 'Статистической комиссии',
}

/** Without reference: 292 resolutions; proposals: 70; under silence procedure: one alone. */
function wayOf(fact: DraftFact): string {
  switch (fact.way) {
    case 'without-reference':
      return 'без передачи в главные комитеты'
    case 'report-of':
      return `по докладу ${ofCommittee[fact.committee]}`
    case 'proposal':
      return 'по предложению, рассмотренному на пленарном заседании'
    case 'silent-proposal':
      return 'по предложению, рассмотренному на основе процедуры отсутствия возражений'
    case 'recommendation-of':
      return `по рекомендации ${ofBody[fact.body]}`
  }
}

function proponent(fact: DraftFact): string {
  // "Пункт" 926 times, "п." 35 times.
  const paragraph = 'paragraph' in fact && fact.paragraph !== undefined ? `, пункт ${fact.paragraph}` : ''
  return `${wayOf(fact)} (${russianList(fact.symbols)}${paragraph})`
}

/** "9-м заседании"; those of another kind are unverified. */
function atMeeting({ number, kind }: MeetingFact): string {
  const words = {
    plenary: 'пленарном заседании',
    resumed: '(возобновленном) заседании',
    'resumed-plenary': '(возобновленном) пленарном заседании',
  }
  return `${number}-м ${kind === undefined ? 'заседании' : words[kind]}`
}

function meetingName({ number, kind }: MeetingFact): string {
  const words = {
    plenary: 'пленарное заседание',
    resumed: '(возобновленное) заседание', // unverified: only that of the plenary is seen
    'resumed-plenary': '(возобновленное) пленарное заседание',
  }
  // A hyphen that does not break: 1,169 of 1,388 lines.
  return `${number}\u2011е ${kind === undefined ? 'заседание' : words[kind]}`
}

// 1,251 resolutions of the Assembly, ten of them of several texts, 147 and 140 of the Councils; of decisions unverified.
const adoptions = {
  resolution: ['Резолюция, принятая', 'Резолюции, принятые'],
  decision: ['Решение, принятое', 'Решения, принятые'],
} as const
const ofMotion = { resolution: 'резолюции', decision: 'решения' } as const

/** Who takes decisions up – 137 times the plenary, 85 times a Committee –, in the nominative; the Fourth by its short name (eight of eight). */
const forums: Readonly<Record<DecisionForum, string>> = {
  // With a capital, as the line that it is and as all committees have theirs: 35 of 137; 95 have none.
  plenary: 'Пленарное заседание',
  first: 'Первый комитет',
  second: 'Второй комитет',
  third: 'Третий комитет',
  fourth: 'Четвертый комитет',
  fifth: 'Пятый комитет',
  sixth: 'Шестой комитет',
}

function proposed({ motion, amends }: ProposalFact): string {
  if (amends === undefined) return `проект ${ofMotion[motion]}`
  return `${amends.several ? 'поправки' : 'поправка'} к проекту ${ofMotion[amends.motion]} ${amends.symbol}`
}

/** Unverified: no Russian draft with such a line was at hand. */
const submissions: SubmissionForms = {
  proposal: (proposal) => `${proposed(proposal)},`,
  verb: (amends) => (amends === undefined ? 'представленный' : amends.several ? 'представленные' : 'представленная'),
  officers: {
    president: 'Председателем',
    'vice-president': 'заместителем Председателя',
    chair: 'Председателем',
    'vice-chair': 'заместителем Председателя',
    rapporteur: 'Докладчиком',
    bureau: 'Бюро',
  },
  of: (seat) => (seat === 'committee' ? 'Комитета' : seat === 'council' ? 'Совета' : russianOfOrgan[seat]),
  onDraft: ({ motion }, symbol) => `по итогам неофициальных консультаций по проекту ${ofMotion[motion]} ${symbol}`,
  informal: () => 'по итогам неофициальных консультаций',
  comma: ',',
}

/** Votes as the Human Rights Council prints them (A/HRC/RES/54/15 and 54/23, two documents alone); of decisions, none, and numbers that end in one, are unverified. */
const vote: VoteWords = {
  outcome: (votes, motion) => {
    const adopted = motion === 'resolution' ? 'Принята' : 'Принято'
    const inFavour = `${votes['in-favour']} ${endsInOne(votes['in-favour']) ? 'голосом' : 'голосами'}`
    const abstaining = `при ${votes.abstaining} ${endsInOne(votes.abstaining) ? 'воздержавшемся' : 'воздержавшихся'}`
    return `${adopted} в результате заносимого в отчет о заседании голосования ${inFavour} против ${votes.against} ${abstaining}. Голоса распределились следующим образом:`
  },
  sides: { 'in-favour': 'Голосовали за:', against: 'Голосовали против:', abstaining: 'Воздержались:' },
  voters: russianList,
  listed: (names) => names.join(', '),
  stop: '.',
}

/** 1, 21, 101, but not 11. */
function endsInOne(number: number): boolean {
  return number % 10 === 1 && number % 100 !== 11
}

export const russianResolutions: ResolutionWords = {
  adopted: ({ motion, organ, date, count }) => [
    `${adoptions[motion][count > 1 ? 1 : 0]} ${byOrgan[organ]}`,
    russianDate(date),
  ],
  // The comma is printed in 166 of 171 that the data have: the next line goes on. At a meeting: 254 of 309, without one: 54.
  named: (number) => `Резолюция ${number},`,
  adoptedByCouncil: (iso, meeting) =>
    meeting === undefined
      ? [`принятая Советом Безопасности ${russianDate(iso)}`]
      : [`принятая Советом Безопасности на его ${atMeeting(meeting)}`, russianDate(iso)],
  // As in English (derived).
  label: (number) => `${number}.`,
  proponent,
  forums,
  // 55 and 168 decisions.
  sections: { elections: 'Выборы и назначения', other: 'Другие решения' },
  meeting: (meeting) => meetingName(meeting),
  day: russianDate,
  // 55 of the commonest closing lines; of decisions unverified.
  withoutVote: (motion) => `[${motion === 'resolution' ? 'Принята' : 'Принято'} без голосования.]`,
  vote,
  // Unverified, as are amendments: no Russian draft was at hand.
  sponsored: (sponsors, proposal) => [sponsors, `: ${proposed(proposal)}`],
  submitted: (submission) => composeSubmission(submission, submissions),
}
