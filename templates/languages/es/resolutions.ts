/** Spanish wording of resolutions, decisions and drafts (counted on 1,259 resolutions of the General Assembly and others). */
import type { DecisionForum, MeetingFact, ProposalFact } from '../../vocabulary.ts'
import type { BodyName, CommitteeName, OrganName } from '../../organs.ts'
import { capitalize } from '../common/sessions.ts'
import { composeSubmission, type SubmissionForms } from '../common/submissions.ts'
import type { DraftFact, ResolutionWords, VoteWords } from '../language.ts'
import { spanishDate, spanishList } from './words.ts'

/** Organs with their article. */
const organs: Readonly<Record<OrganName, string>> = {
  'general-assembly': 'la Asamblea General',
  'security-council': 'el Consejo de Seguridad',
  'economic-and-social-council': 'el Consejo Económico y Social',
  'human-rights-council': 'el Consejo de Derechos Humanos',
  'trusteeship-council': 'el Consejo de Administración Fiduciaria', // unverified
  secretariat: 'la Secretaría', // unverified
}

/** "de la Asamblea General", "del Consejo de Seguridad". */
export const spanishOfOrgan = (organ: OrganName): string => `de ${organs[organ]}`.replace(/^de el /, 'del ')

/** Main Committees, as the masthead and running lines name them: 944 reports, 67 and more of each. */
export const spanishCommittees: Readonly<Record<CommitteeName, string>> = {
  first: 'Primera Comisión',
  second: 'Segunda Comisión',
  third: 'Tercera Comisión',
  fourth: 'Comisión Política Especial y de Descolonización (Cuarta Comisión)',
  fifth: 'Quinta Comisión',
  sixth: 'Sexta Comisión',
}

/** After "por recomendación". Of bodies crime prevention, social development, science and Europe are seen in seven to 21 resolutions, each other one in fewer than five. */
const bodies: Readonly<Record<BodyName, string>> = {
  'commission-for-social-development': 'de la Comisión de Desarrollo Social',
  'commission-on-crime-prevention-and-criminal-justice': 'de la Comisión de Prevención del Delito y Justicia Penal',
  'commission-on-science-and-technology-for-development': 'de la Comisión de Ciencia y Tecnología para el Desarrollo',
  'commission-on-the-status-of-women': 'de la Comisión de la Condición Jurídica y Social de la Mujer',
  'committee-of-experts-on-public-administration': 'del Comité de Expertos en Administración Pública',
  'committee-of-experts-on-the-transport-of-dangerous-goods':
    'del Comité de Expertos en Transporte de Mercancías Peligrosas y en el Sistema Globalmente Armonizado de Clasificación y Etiquetado de Productos Químicos',
  'economic-and-social-commission-for-asia-and-the-pacific':
    'de la Comisión Económica y Social para Asia y el Pacífico',
  'economic-and-social-commission-for-western-asia': 'de la Comisión Económica y Social para Asia Occidental',
  'economic-commission-for-africa': 'de la Comisión Económica para África',
  'economic-commission-for-europe': 'de la Comisión Económica para Europa',
  'economic-commission-for-latin-america-and-the-caribbean': 'de la Comisión Económica para América Latina y el Caribe',
  'forum-on-forests': 'del Foro de las Naciones Unidas sobre los Bosques',
  'statistical-commission': 'de la Comisión de Estadística',
}

/** Without reference: 310 resolutions; proposals: 70; under silence procedure: one alone. */
function wayOf(fact: DraftFact): string {
  switch (fact.way) {
    case 'without-reference':
      return 'sin remisión previa a una Comisión Principal'
    case 'report-of':
      return `sobre la base del informe de la ${spanishCommittees[fact.committee]}`
    case 'proposal':
      return 'sobre la base de una propuesta examinada en sesión plenaria'
    case 'silent-proposal':
      return 'sobre la base de una propuesta examinada con arreglo al procedimiento de aprobación tácita'
    case 'recommendation-of':
      return `por recomendación ${bodies[fact.body]}`
  }
}

function proponent(fact: DraftFact): string {
  const paragraph = 'paragraph' in fact && fact.paragraph !== undefined ? `, párr. ${fact.paragraph}` : ''
  return `${wayOf(fact)} (${spanishList(fact.symbols)}${paragraph})`
}

/** Meetings up to the ninth are named in words: "Novena sesión plenaria". */
const ordinals = ['primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta', 'séptima', 'octava', 'novena']

/** The letter is raised by the composer in 1,237 closing lines of the Assembly (71 have the sign, and 67 of 252 of the Security Council); Geneva's files have a sign for it (90 of 90 texts of the Human Rights Council). */
function meetingName({ number, kind }: MeetingFact, ordinal: 'a' | 'ª' = 'a'): string {
  const words = {
    plenary: 'sesión plenaria',
    resumed: 'sesión (continuación)', // unverified: only that of the plenary is seen
    'resumed-plenary': 'sesión plenaria (continuación)',
  }
  return `${ordinals[number - 1] ?? `${number}${ordinal}`} ${kind === undefined ? 'sesión' : words[kind]}`
}

// 1,241 resolutions of the Assembly, nine of them of several texts, 147 and 161 of the Councils; a decision is "adoptada": unverified.
const adoptions = {
  resolution: ['Resolución aprobada', 'Resoluciones aprobadas'],
  decision: ['Decisión adoptada', 'Decisiones adoptadas'],
} as const
const motions = { resolution: 'resolución', decision: 'decisión' } as const

/** Who takes decisions up – 142 times the plenary, 86 times a Committee –: the Fourth Committee by its short name (eight of eight). */
const forums: Readonly<Record<DecisionForum, string>> = {
  ...spanishCommittees,
  plenary: 'Pleno',
  fourth: 'Cuarta Comisión',
}

function proposed({ motion, amends }: ProposalFact): string {
  if (amends === undefined) return `proyecto de ${motions[motion]}`
  return `enmienda${amends.several ? 's' : ''} al proyecto de ${motions[amends.motion]} ${amends.symbol}`
}

/** Unverified: no Spanish draft with such a line was at hand. */
const submissions: SubmissionForms = {
  proposal: proposed,
  verb: (amends) => (amends === undefined ? 'presentado por' : amends.several ? 'presentadas por' : 'presentada por'),
  officers: {
    president: 'la Presidencia',
    'vice-president': 'la Vicepresidencia',
    chair: 'la Presidencia',
    'vice-chair': 'la Vicepresidencia',
    rapporteur: 'la Relatoría',
    bureau: 'la Mesa',
  },
  of: (seat) => (seat === 'committee' ? 'de la Comisión' : seat === 'council' ? 'del Consejo' : spanishOfOrgan(seat)),
  onDraft: ({ motion }, symbol) =>
    `sobre la base de consultas oficiosas celebradas en relación con el proyecto de ${motions[motion]} ${symbol}`,
  informal: () => 'sobre la base de consultas oficiosas',
  comma: ',',
}

/** Votes as the Human Rights Council prints them (A/HRC/RES/54/15 and 54/23, two documents alone); of decisions, none, and a single one, are unverified. */
const vote: VoteWords = {
  outcome: (votes, motion) => {
    const adopted = motion === 'resolution' ? 'Aprobada' : 'Adoptada'
    const abstentions = votes.abstaining === 1 ? '1 abstención' : `${votes.abstaining} abstenciones`
    return `${adopted} en votación registrada por ${votes['in-favour']} ${votes['in-favour'] === 1 ? 'voto' : 'votos'} contra ${votes.against || 'ninguno'} y ${votes.abstaining === 0 ? 'ninguna abstención' : abstentions}. El resultado de la votación fue el siguiente:`
  },
  sides: { 'in-favour': 'Votos a favor:', against: 'Votos en contra:', abstaining: 'Abstenciones:' },
  voters: spanishList,
  listed: (names) => names.join(', '),
  stop: '.',
}

export const spanishResolutions: ResolutionWords = {
  adopted: ({ motion, organ, date, count }) => [
    `${adoptions[motion][count > 1 ? 1 : 0]} por ${organs[organ]}`,
    `el ${spanishDate(date)}`,
  ],
  // 309 of 329; at a meeting: 252 of 309, without one: 57.
  named: (number) => `Resolución ${number}`,
  adoptedByCouncil: (iso, meeting) =>
    meeting === undefined
      ? [`Aprobada por el Consejo de Seguridad el ${spanishDate(iso)}`]
      : [`Aprobada por el Consejo de Seguridad en su ${meetingName(meeting)},`, `celebrada el ${spanishDate(iso)}`],
  // As in English (derived).
  label: (number) => `${number}.`,
  proponent,
  forums,
  // 57 and 168 decisions.
  sections: { elections: 'Elecciones y nombramientos', other: 'Otras decisiones' },
  meeting: (meeting, organ) => capitalize(meetingName(meeting, organ === 'human-rights-council' ? 'ª' : 'a')),
  day: spanishDate,
  // 90 of the commonest closing lines; of decisions unverified.
  withoutVote: (motion) => `[${motion === 'resolution' ? 'Aprobada' : 'Adoptada'} sin votación.]`,
  vote,
  // Unverified, as are amendments: no Spanish draft was at hand.
  sponsored: (sponsors, proposal) => [sponsors, `: ${proposed(proposal)}`],
  submitted: (submission) => composeSubmission(submission, submissions),
}
