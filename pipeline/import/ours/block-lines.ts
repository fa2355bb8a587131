/** The lines of session and agenda, read back where somebody has changed them: those of each organ of a joint document, too. */
import { chooseKind } from '../../facts/choose-kind.ts'
import { issuerName, sessionsLike } from '../../facts/issuer.ts'
import { writeSession } from '../../facts/session.ts'
import type { WrittenFact } from '../../facts/written.ts'
import { composeColumns } from '../../prepare/masthead.ts'
import { plainWords } from '../../prepare/plain-words.ts'
import { withoutCalls, type OpeningItems } from '../document/opening.ts'
import { isOneOf, sessionOf } from '../facts/lines.ts'
import { plainText } from '../word/plain-text.ts'
import { typedLine, type Carried, type Reread } from '../facts/changed-lines.ts'

/** Sessions of joint documents as they are printed now, and all lines that are composed from nothing; `others` are read elsewhere. */
export function readBlockLines(
  { block }: OpeningItems,
  { facts, language }: Carried,
  others: readonly string[],
): Reread {
  const composed = composedLines({ facts, language })
  const lines = block.map(({ pieces }) => typedLine(plainText(withoutCalls(pieces)), language))
  const changed = lines.filter((line) => line !== '' && !isOneOf(composed, line))
  if (facts.organs.length < 2) return { written: {}, unread: changed.filter((line) => isOneOf(others, line)) }
  const left = [...changed]
  const sessions = facts.organs.map(({ organ, session }): WrittenFact | undefined => {
    const like = sessionsLike(organ)
    if (session === undefined || isOneOf(lines, language.session(session, like)))
      return session && writeSession(session)
    const at = left.findIndex((line) => sessionOf(line, language, like) !== undefined)
    const [line = ''] = at < 0 ? [] : left.splice(at, 1)
    return writeSession({ ...session, ...sessionOf(line, language, like) })
  })
  const known = sessions.filter((each) => each !== undefined)
  const isRead = left.length < changed.length && known.length === facts.organs.length
  return { written: isRead ? { session: known } : {}, unread: isRead ? left : changed }
}

function composedLines({ facts, language }: Carried): readonly string[] {
  const columns = composeColumns({ facts, language, kind: chooseKind(facts) }, [])
  return [
    ...facts.organs.map(({ organ }) => issuerName(organ, language)),
    ...columns.flatMap(({ agenda, agendaTitles, ...words }) => [
      ...Object.values(words).map((each) => (typeof each === 'string' ? each : plainWords(each))),
      ...(agenda === undefined ? [] : [plainWords(agenda)]),
      ...agendaTitles.flatMap((lines) => [lines.map(plainWords).join(' '), ...lines.map(plainWords)]),
    ]),
  ]
}
