/** The list of document kinds. */
import { addendum } from './addendum.ts'
import { agenda } from './agenda.ts'
import { amendment } from './amendment.ts'
import { corrigendum } from './corrigendum.ts'
import { decision } from './decision.ts'
import { draftDecision } from './draft-decision.ts'
import { draftResolution } from './draft-resolution.ts'
import { identicalLetters } from './identical-letters.ts'
import type { KindEntry } from './kind.ts'
import { issuance } from './issuance.ts'
import { letter } from './letter.ts'
import { noteVerbale } from './note-verbale.ts'
import { note } from './note.ts'
import { report } from './report.ts'
import { resolution } from './resolution.ts'
import { statement } from './statement.ts'
import { summaryRecord } from './summary-record.ts'
import { verbatimRecord } from './verbatim-record.ts'

export const kinds = {
  letter,
  'identical-letters': identicalLetters,
  'note-verbale': noteVerbale,
  report,
  note,
  resolution,
  decision,
  'draft-resolution': draftResolution,
  'draft-decision': draftDecision,
  amendment,
  agenda,
  statement,
  corrigendum,
  addendum,
  issuance,
  'verbatim-record': verbatimRecord,
  'summary-record': summaryRecord,
} satisfies Record<string, KindEntry>

export type KindName = keyof typeof kinds
