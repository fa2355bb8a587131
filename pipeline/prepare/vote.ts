/** What closes a text of how it was adopted: without a vote, or by a recorded one, with the States that voted so. */
import { voteSides, type RecordedVote, type VoteSide } from '../../templates/vocabulary.ts'
import type { Line, PublishedParagraph, PublishedQuote } from '../publication.ts'
import type { Language } from '../../templates/languages/language.ts'
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
  return [opening(`[${outcome}${taken.length === 0 ? ']' : ''}`), ...composeSides(vote, language, ']')]
}

/** Each side that somebody took, with its States; `end` stands behind the last. */
export function composeSides(vote: RecordedVote, language: Language, end = ''): readonly VoteBlock[] {
  const taken = voteSides.filter((side) => vote[side].length > 0)
  return taken.flatMap((side, index) =>
    composeSide(side, vote[side], { language, end: index === taken.length - 1 ? end : '' }),
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
  { language, end }: Pick<Composing, 'language'> & { readonly end: string },
): readonly VoteBlock[] {
  const { vote } = language.resolutions
  const names = vote.voters(orderSponsors(states, language).map(({ name }) => name))
  const set = (words: string, marks?: readonly ['italic']): Line => setWords(words, language.typography, marks)
  const voters: PublishedParagraph = {
    ...base,
    type: 'paragraph',
    style: 'quote',
    indent: 0,
    content: set(`${names}${vote.stop ?? ''}${end}`),
  }
  return [
    { ...base, type: 'paragraph', style: 'voteSide', indent: 0, content: set(vote.sides[side]) },
    { ...base, type: 'quote', style: 'quote', children: [voters] },
  ]
}
