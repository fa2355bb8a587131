/** Facts of a version for the manifest, as they are printed. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { languages } from '../../templates/languages/index.ts'
import type { OrganFact } from '../facts/facts.ts'
import { catalogueName, sessionsLike } from '../facts/issuer.ts'
import type { Properties } from '../properties.ts'
import type { Source } from '../source.ts'
import type { RecordedFacts, RecordedOrgan } from '../records.ts'

/** The facts of a version that was built. */
export function recordFacts({ facts }: Source, { agenda, agendaTitles, jobNumber }: Properties): RecordedFacts {
  const { kind, organs, distribution, date, original, dutyStation, status } = facts
  return {
    kind,
    organs: organs.map((one) => recordOrgan(one, facts.language)),
    ...(agenda === undefined ? {} : { agenda }),
    agendaTitles,
    distribution,
    date,
    original,
    ...(jobNumber === undefined ? {} : { jobNumber }),
    dutyStation,
    ...(status === undefined ? {} : { status }),
  }
}

function recordOrgan({ organ, session }: OrganFact, code: LanguageCode): RecordedOrgan {
  const language = languages[code]
  return {
    ...(typeof organ === 'string' ? { organ } : {}),
    name: catalogueName(organ, language),
    ...(session === undefined
      ? {}
      : {
          session: {
            number: session.number,
            type: session.type,
            name: language.session(session, sessionsLike(organ)),
          },
        }),
  }
}
