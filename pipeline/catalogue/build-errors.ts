/** What keeps a document from being built. */
import type { Entry } from './entry.ts'
import { catalogue } from './index.ts'
import { parityMessages } from './parity.ts'

/** Errors that no setting hides; what languages say otherwise may be meant, and no build ends for it. */
export const buildErrors: ReadonlySet<string> = new Set(
  Object.entries<Entry>(catalogue).flatMap(([code, { severity }]) =>
    severity === 'error' && !Object.hasOwn(parityMessages, code) ? [code] : [],
  ),
)
