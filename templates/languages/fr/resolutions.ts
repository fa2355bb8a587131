/** French wording of resolutions, decisions and drafts (counted on 1,257 resolutions of the General Assembly and others). */
import type { DecisionForum, MeetingFact, ProposalFact } from '../../vocabulary.ts'
import type { BodyName, CommitteeName, OrganName } from '../../organs.ts'
import { frenchDate, frenchList } from './words.ts'
import { composeSubmission, type SubmissionForms } from '../common/submissions.ts'
import type { DraftFact, ResolutionWords, VoteWords } from '../language.ts'

/** Organs with their article. */
const organs: Readonly<Record<OrganName, string>> = {
  'general-assembly': 'l’Assemblée générale',
  'security-council': 'le Conseil de sécurité',
  'economic-and-social-council': 'le Conseil économique et social',
  'human-rights-council': 'le Conseil des droits de l’homme',
  'trusteeship-council': 'le Conseil de tutelle', // unverified
  secretariat: 'le Secrétariat', // unverified
}

/** "de l’Assemblée générale", "du Conseil de sécurité". */
export const frenchOfOrgan = (organ: OrganName): string => `de ${organs[organ]}`.replace(/^de le /, 'du ')

/** Main Committees, as the masthead and running lines name them: 962 reports, 68 and more of each. */
export const frenchCommittees: Readonly<Record<CommitteeName, string>> = {
  first: 'Première Commission',
  second: 'Deuxième Commission',
  third: 'Troisième Commission',
  fourth: 'Commission des questions politiques spéciales et de la décolonisation (Quatrième Commission)',
  fifth: 'Cinquième Commission',
  sixth: 'Sixième Commission',
}

/** After "sur recommandation". Of bodies crime prevention, social development, science and Europe are seen in seven to 21 resolutions, each other one in fewer than five. */
const bodies: Readonly<Record<BodyName, string>> = {
  'commission-for-social-development': 'de la Commission du développement social',
  'commission-on-crime-prevention-and-criminal-justice':
    'de la Commission pour la prévention du crime et la justice pénale',
  'commission-on-science-and-technology-for-development':
    'de la Commission de la science et de la technique au service du développement',
  'commission-on-the-status-of-women': 'de la Commission de la condition de la femme',
  'committee-of-experts-on-public-administration': 'du Comité d’experts de l’administration publique',
  'committee-of-experts-on-the-transport-of-dangerous-goods':
    'du Comité d’experts du transport des marchandises dangereuses et du Système général harmonisé de classification et d’étiquetage des produits chimiques',
  'economic-and-social-commission-for-asia-and-the-pacific':
    'de la Commission économique et sociale pour l’Asie et le Pacifique',
  'economic-and-social-commission-for-western-asia': 'de la Commission économique et sociale pour l’Asie occidentale',
  'economic-commission-for-africa': 'de la Commission économique pour l’Afrique',
  'economic-commission-for-europe': 'de la Commission économique pour l’Europe',
  'economic-commission-for-latin-america-and-the-caribbean':
    'de la Commission économique pour l’Amérique latine et les Caraïbes',
  'forum-on-forests': 'du Forum des Nations Unies sur les forêts',
  'statistical-commission': 'de la Commission de statistique',
}

/** Without reference: 294 resolutions; proposals: 70; under silence procedure: one alone. */
function wayOf(fact: DraftFact): string {
  switch (fact.way) {
    case 'without-reference':
      return 'sans renvoi à une grande commission'
    case 'report-of':
      return `sur la base du rapport de la ${frenchCommittees[fact.committee]}`
    case 'proposal':
      return 'sur la base d’une proposition examinée en séance plénière'
    case 'silent-proposal':
      return 'sur la base d’une proposition examinée selon la procédure d’approbation tacite'
    case 'recommendation-of':
      return `sur recommandation ${bodies[fact.body]}`
  }
}

function proponent(fact: DraftFact): string {
  const paragraph = 'paragraph' in fact && fact.paragraph !== undefined ? `, par. ${fact.paragraph}` : ''
  return `${wayOf(fact)} (${frenchList(fact.symbols)}${paragraph})`
}

/** Of the commonest closing lines 1,300 have a plenary meeting, 114 a resumed one, 54 another. */
function meetingName({ number, kind }: MeetingFact): string {
  const words = {
    plenary: 'séance plénière',
    resumed: 'séance (reprise)', // unverified: only that of the plenary is seen
    'resumed-plenary': 'séance plénière (reprise)',
  }
  return `${number}${number === 1 ? 're' : 'e'} ${kind === undefined ? 'séance' : words[kind]}`
}

// 1,256 resolutions of the Assembly, 12 of them of several texts, 147 and 174 of the Councils; of decisions unverified.
const adoptions = {
  resolution: ['Résolution adoptée', 'Résolutions adoptées'],
  decision: ['Décision adoptée', 'Décisions adoptées'],
} as const
const motions = { resolution: 'résolution', decision: 'décision' } as const

/** Who takes decisions up – 142 times the plenary, 86 times a Committee –: the Fourth Committee by its short name (eight of eight). */
const forums: Readonly<Record<DecisionForum, string>> = {
  ...frenchCommittees,
  plenary: 'Plénière',
  fourth: 'Quatrième Commission',
}

function proposed({ motion, amends }: ProposalFact): string {
  if (amends === undefined) return `projet de ${motions[motion]}`
  return `amendement${amends.several ? 's' : ''} au projet de ${motions[amends.motion]} ${amends.symbol}`
}

/** Unverified: no French draft with such a line was at hand. */
const submissions: SubmissionForms = {
  proposal: proposed,
  verb: (amends) => (amends?.several === true ? 'déposés par' : 'déposé par'),
  officers: {
    president: 'la présidence',
    'vice-president': 'la vice-présidence',
    chair: 'la présidence',
    'vice-chair': 'la vice-présidence',
    rapporteur: 'le Rapporteur',
    bureau: 'le Bureau',
  },
  of: (seat) => (seat === 'committee' ? 'de la Commission' : seat === 'council' ? 'du Conseil' : frenchOfOrgan(seat)),
  onDraft: ({ motion }, symbol) =>
    `à l’issue de consultations officieuses tenues sur le projet de ${motions[motion]} ${symbol}`,
  informal: () => 'à l’issue de consultations officieuses',
  comma: ',',
}

/** Votes as the Human Rights Council prints them (A/HRC/RES/54/15 and 54/23, two documents alone); none, and a single one, are unverified. */
const vote: VoteWords = {
  outcome: (votes) => {
    const [for_, against] = [votes['in-favour'], votes.against].map((count) =>
      count === 1 ? 'une' : String(count || 'zéro'),
    )
    const abstentions = votes.abstaining === 1 ? 'avec une abstention' : `avec ${votes.abstaining} abstentions`
    return `Adoptée à l’issue d’un vote enregistré par ${for_} voix contre ${against}, ${votes.abstaining === 0 ? 'sans abstention' : abstentions}. Les voix se sont réparties comme suit :`
  },
  sides: { 'in-favour': 'Ont voté pour :', against: 'Ont voté contre :', abstaining: 'Se sont abstenus :' },
  voters: frenchList,
  listed: (names) => names.join(', '),
  stop: '.',
}

export const frenchResolutions: ResolutionWords = {
  adopted: ({ motion, organ, date, count }) => [
    `${adoptions[motion][count > 1 ? 1 : 0]} par ${organs[organ]}`,
    `le ${frenchDate(date)}`,
  ],
  // 304 of 326; at a meeting: 250 of 307, without one: 55.
  named: (number) => `Résolution ${number}`,
  adoptedByCouncil: (iso, meeting) =>
    meeting === undefined
      ? [`Adoptée par le Conseil de sécurité le ${frenchDate(iso)}`]
      : [`Adoptée par le Conseil de sécurité à sa ${meetingName(meeting)},`, `le ${frenchDate(iso)}`],
  // As in English (derived).
  label: (number) => `${number}.`,
  proponent,
  forums,
  // 56 and 167 decisions.
  sections: { elections: 'Élections et nominations', other: 'Autres décisions' },
  meeting: (meeting) => meetingName(meeting),
  day: frenchDate,
  // 54 of the commonest closing lines.
  withoutVote: () => '[Adoptée sans vote.]',
  vote,
  // Unverified, as are amendments: no French draft was at hand.
  sponsored: (sponsors, proposal) => [sponsors, ` : ${proposed(proposal)}`],
  submitted: (submission) => composeSubmission(submission, submissions),
}
