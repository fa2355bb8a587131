/** What a body is, whose documents it issues itself: one entry. */
import type { LanguageCode } from '../languages/codes.ts'
import type { OrganName } from '../organs.ts'

/** A name in the six languages, as mastheads print it. */
export type Names = Readonly<Record<LanguageCode, string>>

export interface IssuingBody {
  /** What its symbols begin with. */
  readonly prefix: string
  /** What its masthead names: the principal organ that it reports to, or a name of its own. */
  readonly masthead: OrganName | Names
  /** The line under the thick rule. */
  readonly line?: Names
  /** Sessions are counted as this organ counts its own. */
  readonly sessionsOf?: OrganName
}
