/** What closes a text of how it was adopted: without a vote, or by a recorded one, with the States that voted so. */
import { voteSides, type RecordedVote, type VoteSide } from '../../templates/vocabulary.ts'
import type { Line, PublishedParagraph, PublishedQuote } from '../publication.ts'
import type { Composing } from './composing.ts'
import { orderSponsors } from './sponsor-order.ts'
import { setWords } from './typography.ts'

export type VoteBlock = PublishedParagraph | PublishedQuote

const base = { spaceBefore: 0, startsPage: false } as const

/** "[Adopted without a vote.]"; or "[Adopted by a recorded vote of …", and each side with its States, the last with the bracket. */
export function composeVote({ kind, facts, language }: Omit<Composing, 'notes'>): readonly VoteBlock[] {
  const { vote } = facts
  if (vote === undefined) return []
  const { resolutions, typography } = language
  const opening = (words: string): VoteBlock => ({
    ...base,
    type: 'paragraph',
    style: 'body',
    indent: kind.paragraphIndent,
    content: setWords(words, typography),
  })
  if (vote === 'none') return [opening(resolutions.withoutVote(kind.motion))]
  const taken = voteSides.filter((side) => vote[side].length > 0)
  const outcome = resolutions.vote.outcome(countVotes(vote), kind.motion)
  return [opening(`[${outcome}${taken.length === 0 ? ']' : ''}`), ...composeSides(vote, { language, kind }, ']')]
}

type Setting = Pick<Composing, 'language' | 'kind'>

/** Each side that somebody took, with its States – in a record of a meeting the others, too –; `end` stands behind the last. */
export function composeSides(vote: RecordedVote, setting: Setting, end = ''): readonly VoteBlock[] {
  const { nobody } = setting.language.resolutions.vote
  const isSaid = setting.kind.record !== undefined && nobody !== undefined
  const said = voteSides.filter((side) => isSaid || vote[side].length > 0)
  return said.flatMap((side, index) =>
    composeSide(side, vote[side], { ...setting, end: index === said.length - 1 ? end : '' }),
  )
}

function countVotes(vote: RecordedVote): Readonly<Record<VoteSide, number>> {
  return {
    'in-favour': vote['in-favour'].length,
    against: vote.against.length,
    abstaining: vote.abstaining.length,
  }
}

function composeSide(
  side: VoteSide,
  states: readonly string[],
  { language, kind, end }: Setting & { readonly end: string },
): readonly VoteBlock[] {
  const { vote } = language.resolutions
  const isListed = kind.record !== undefined
  const order = orderSponsors(states, language).map(({ name }) => name)
  const names = order.length === 0 ? (vote.nobody ?? '') : (isListed ? vote.listed : vote.voters)(order)
  const set = (words: string, marks?: readonly ['italic']): Line => setWords(words, language.typography, marks)
  const voters: PublishedParagraph = {
    ...base,
    type: 'paragraph',
    style: 'quote',
    indent: 0,
    content: set(`${names}${isListed ? '' : (vote.stop ?? '')}${end}`),
  }
  // The colon of records is not in italics.
  const [, head = '', colon = ''] = /^(.*?)([ \u00A0\u202F]*[:：]?)$/u.exec(vote.sides[side]) ?? []
  const content = isListed ? [...set(head, ['italic']), ...set(colon)] : set(vote.sides[side], ['italic'])
  return [
    { ...base, type: 'paragraph', style: 'voteSide', indent: 0, content },
    { ...base, type: 'quote', style: 'quote', children: [voters] },
  ]
}
