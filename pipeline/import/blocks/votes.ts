/** Votes: what is composed of that on the whole text, and those that the text tells of. */
import { voteSides, type RecordedVote, type VoteSide } from '../../../templates/vocabulary.ts'
import type { Language } from '../../../templates/languages/language.ts'
import type { Block, Vote } from '../../document.ts'
import { allLinesOf, wordsOf } from '../../document-lines.ts'
import { plainWords } from '../../prepare/plain-words.ts'
import { chooseKind } from '../../facts/choose-kind.ts'
import { composeSides, composeVote, type VoteBlock } from '../../prepare/vote.ts'
import { allBlocks, linesOf } from '../../reading-order.ts'
import type { ReadContext } from '../context.ts'
import { isSameLine } from '../facts/lines.ts'

/** What is said of the vote on the text is composed, where it stands as it was composed. */
export function withoutVote(blocks: readonly Block[], { facts, language }: ReadContext): readonly Block[] {
  if (facts.vote === undefined) return blocks
  const composed = composeVote({ facts, language, kind: chooseKind(facts) }).map(printed)
  const words = blocks.map(sayingOf)
  const start = words.findLastIndex((line) => isSameLine(line, composed[0] ?? ''))
  if (start === -1) return blocks
  return isSameLine(words.slice(start).join(' '), composed.join(' ')) ? blocks.slice(0, start) : blocks
}

/** The blocks with a vote in the place of each side and its States. */
export function readVotes(blocks: readonly Block[], { facts, language }: ReadContext): readonly Block[] {
  const read: Block[] = []
  for (let at = 0; at < blocks.length;) {
    const sides = sidesFrom(blocks, at, language)
    const vote = sides.length === 0 ? undefined : toVote(sides, { facts, language })
    const first = blocks[at]
    if (vote !== undefined) read.push(vote)
    else if (first !== undefined) read.push(first)
    at += vote === undefined ? 1 : 2 * sides.length
  }
  return read
}

interface Side {
  readonly side: VoteSide
  readonly words: string
}

/** Pairs of a side and a quotation, as many as follow each other in the order of print. */
function sidesFrom(blocks: readonly Block[], at: number, { resolutions }: Language): readonly Side[] {
  const sides: Side[] = []
  let left: readonly VoteSide[] = voteSides
  for (let next = at; blocks[next + 1]?.type === 'quote'; next += 2) {
    const head = sayingOf(blocks[next])
    const side = left.find((each) => isSameLine(resolutions.vote.sides[each], head))
    if (side === undefined) break
    left = left.slice(left.indexOf(side) + 1)
    sides.push({ side, words: sayingOf(blocks[next + 1]) })
  }
  return sides
}

/** The words of a block as it is composed. */
function printed(block: VoteBlock): string {
  return allBlocks([block]).flatMap(linesOf).map(plainWords).join(' ')
}

function sayingOf(block: Block | undefined): string {
  return block === undefined ? '' : allLinesOf(block).map(wordsOf).join(' ')
}

/** Only what is printed the same again is believed. */
function toVote(
  sides: readonly Side[],
  { facts, language }: Pick<ReadContext, 'facts' | 'language'>,
): Vote | undefined {
  const kind = chooseKind(facts)
  const none: RecordedVote = { 'in-favour': [], against: [], abstaining: [] }
  const votes = { ...none, ...Object.fromEntries(sides.map(({ side, words }) => [side, statesIn(words, language)])) }
  const composed = composeSides(votes, { language, kind }).map(printed)
  const read = sides.flatMap(({ side, words }) => [language.resolutions.vote.sides[side], words])
  return isSameLine(composed.join(' '), read.join(' ')) ? { type: 'vote', votes } : undefined
}

/** Longer names first: "Guinea" stands in others. */
function statesIn(words: string, { countries }: Language): readonly string[] {
  let rest = words.replaceAll('\u00A0', ' ')
  const found = countries
    .toSorted(([, a], [, b]) => b.length - a.length)
    .filter(([, name]) => {
      const isNamed = rest.includes(name)
      if (isNamed) rest = rest.replace(name, ' ')
      return isNamed
    })
  return countries.filter((country) => found.includes(country)).map(([code]) => code)
}
