/** Names of organs in the masthead: those too long for the lines there are for them are set smaller. */
import type { Sheet } from '../../templates/sheet.ts'
import type { Masthead } from '../furniture.ts'
import { wrap } from '../write/pdf/emit/wrap.ts'

/** What the name of an organ leaves free before the Distr. block. */
const organGap = 6.6

/** The style of the names, and their lines in it. */
export function setOrgans(organs: readonly string[], { masthead, styles }: Sheet): Masthead['organSetting'] {
  const { organ: places, distribution } = masthead
  const room = distribution.x - places.x - organGap
  const large = organs.map((organ) => wrap(organ, styles.organ, room))
  if (large.flat().length <= places.baselines.length) return { style: 'organ', lines: large }
  return { style: 'organLong', lines: organs.map((organ) => wrap(organ, styles.organLong, room)) }
}
