/** English wording of resolutions, decisions and drafts (counted on 1,280 resolutions of the General Assembly and others). */
import type { DecisionForum, MeetingFact, ProposalFact } from '../../vocabulary.ts'
import type { BodyName, CommitteeName, OrganName } from '../../organs.ts'
import { englishDate, englishList } from './words.ts'
import type { DraftFact, ResolutionWords, VoteWords } from '../language.ts'
import { capitalize } from '../common/sessions.ts'
import { composeSubmission, type SubmissionForms } from '../common/submissions.ts'

/** Organs with their article. */
export const englishOrgans: Readonly<Record<OrganName, string>> = {
  'general-assembly': 'the General Assembly',
  'security-council': 'the Security Council',
  'economic-and-social-council': 'the Economic and Social Council',
  'human-rights-council': 'the Human Rights Council',
  'trusteeship-council': 'the Trusteeship Council', // unverified
  secretariat: 'the Secretariat', // unverified
}

/** Main Committees, as the masthead and running lines name them: 979 reports, 68 and more of each. */
export const englishCommittees: Readonly<Record<CommitteeName, string>> = {
  first: 'First Committee',
  second: 'Second Committee',
  third: 'Third Committee',
  fourth: 'Special Political and Decolonization Committee (Fourth Committee)',
  fifth: 'Fifth Committee',
  sixth: 'Sixth Committee',
}

/** Of bodies crime prevention, social development, science and Europe are seen in seven to 21 resolutions, each other one in fewer than five. */
const bodies: Readonly<Record<BodyName, string>> = {
  'commission-for-social-development': 'the Commission for Social Development',
  'commission-on-crime-prevention-and-criminal-justice': 'the Commission on Crime Prevention and Criminal Justice',
  'commission-on-science-and-technology-for-development': 'the Commission on Science and Technology for Development',
  'commission-on-the-status-of-women': 'the Commission on the Status of Women',
  'committee-of-experts-on-public-administration': 'the Committee of Experts on Public Administration',
  'committee-of-experts-on-the-transport-of-dangerous-goods':
    'the Committee of Experts on the Transport of Dangerous Goods and on the Globally Harmonized System of Classification and Labelling of Chemicals',
  'economic-and-social-commission-for-asia-and-the-pacific':
    'the Economic and Social Commission for Asia and the Pacific',
  'economic-and-social-commission-for-western-asia': 'the Economic and Social Commission for Western Asia',
  'economic-commission-for-africa': 'the Economic Commission for Africa',
  'economic-commission-for-europe': 'the Economic Commission for Europe',
  'economic-commission-for-latin-america-and-the-caribbean':
    'the Economic Commission for Latin America and the Caribbean',
  'forum-on-forests': 'the United Nations Forum on Forests',
  'statistical-commission': 'the Statistical Commission',
}

/** Without reference: 301 resolutions; proposals: 70; under silence procedure: one alone. */
function wayOf(fact: DraftFact): string {
  switch (fact.way) {
    case 'without-reference':
      return 'without reference to a Main Committee'
    case 'report-of':
      return `on the report of the ${englishCommittees[fact.committee]}`
    case 'proposal':
      return 'on a proposal considered in plenary meeting'
    case 'silent-proposal':
      return 'on a proposal considered under silence procedure'
    case 'recommendation-of':
      return `on the recommendation of ${bodies[fact.body]}`
  }
}

function proponent(fact: DraftFact): string {
  const paragraph = 'paragraph' in fact && fact.paragraph !== undefined ? `, para. ${fact.paragraph}` : ''
  return `${wayOf(fact)} (${englishList(fact.symbols)}${paragraph})`
}

/** 3 → "3rd", 9841 → "9841st". */
function ordinal(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1
  const ending = isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]
  return `${number}${ending ?? 'th'}`
}

/** Of the commonest closing lines 1,202 have a plenary meeting, 116 a resumed one, 50 another; of the other resumed ones: one alone. */
function meetingName({ number, kind }: MeetingFact): string {
  const words = {
    plenary: 'plenary meeting',
    resumed: '(resumed) meeting',
    'resumed-plenary': '(resumed) plenary meeting',
  }
  return `${ordinal(number)} ${kind === undefined ? 'meeting' : words[kind]}`
}

/** Who takes decisions up – 142 times the plenary, 86 times a Committee –: the Fourth Committee by its short name (eight of eight). */
const forums: Readonly<Record<DecisionForum, string>> = {
  ...englishCommittees,
  plenary: 'Plenary',
  fourth: 'Fourth Committee',
}

/** "draft resolution": 19 of 19 drafts; "amendment to": drafts of the Human Rights Council; amendments are 24 of 300 drafts. */
function proposed({ motion, amends }: ProposalFact): string {
  if (amends === undefined) return `draft ${motion}`
  return `amendment${amends.several ? 's' : ''} to draft ${amends.motion} ${amends.symbol}`
}

/**
 * Of 300 drafts a Chair, Vice-Chair, Rapporteur or Bureau submits 46 and a President six. A Vice-Chair with consultations on a draft: A/C.2/80/L.53, one
 * document alone; the words of the others, and consultations on no draft, from memory.
 */
const submissions: SubmissionForms = {
  proposal: proposed,
  verb: () => 'submitted by',
  officers: {
    president: 'the President',
    'vice-president': 'the Vice-President',
    chair: 'the Chair',
    'vice-chair': 'the Vice-Chair',
    rapporteur: 'the Rapporteur',
    bureau: 'the Bureau',
  },
  of: (seat) =>
    `of ${seat === 'committee' ? 'the Committee' : seat === 'council' ? 'the Council' : englishOrgans[seat]}`,
  onDraft: ({ motion }, symbol) => `on the basis of informal consultations on draft ${motion} ${symbol}`,
  informal: (seat) => `${seat === 'committee' ? 'following' : 'on the basis of'} informal consultations`,
  comma: ',',
}

/** Votes as the Human Rights Council prints them (A/HRC/RES/54/15 and 54/23, two documents alone); none, and a single one, are unverified. */
const vote: VoteWords = {
  outcome: (votes) => {
    const abstentions = votes.abstaining === 1 ? '1 abstention' : `${votes.abstaining || 'no'} abstentions`
    return `Adopted by a recorded vote of ${votes['in-favour']} to ${votes.against || 'none'}, with ${abstentions}. The voting was as follows:`
  },
  sides: { 'in-favour': 'In favour:', against: 'Against:', abstaining: 'Abstaining:' },
  voters: englishList,
  listed: (names) => names.join(', '),
  // A/79/PV.64, one list alone.
  nobody: 'None',
}

export const englishResolutions: ResolutionWords = {
  // 1,280 resolutions of the Assembly, 11 of them of several texts, 147 and 185 of the Councils; "Decision" is unverified.
  adopted: ({ motion, organ, date, count }) => [
    `${capitalize(motion)}${count > 1 ? 's' : ''} adopted by ${englishOrgans[organ]}`,
    `on ${englishDate(date)}`,
  ],
  // 318 of 339; at a meeting: 268, without one: 51, resumed: one alone.
  named: (number) => `Resolution ${number}`,
  adoptedByCouncil: (iso, meeting) =>
    meeting === undefined
      ? [`Adopted by the Security Council on ${englishDate(iso)}`]
      : [`Adopted by the Security Council at its ${meetingName(meeting)}, on`, englishDate(iso)],
  // 20 of 20 of the Assembly.
  label: (number) => `${number}.`,
  proponent,
  forums,
  // 55 and 161 decisions.
  sections: { elections: 'Elections and appointments', other: 'Other decisions' },
  meeting: (meeting) => meetingName(meeting),
  day: englishDate,
  // 50 of the commonest closing lines.
  withoutVote: () => '[Adopted without a vote.]',
  vote,
  sponsored: (sponsors, proposal) => [`${sponsors}:`, ` ${proposed(proposal)}`],
  submitted: (submission) => composeSubmission(submission, submissions),
}
