/** Every rule of house style, by its permanent code. */
import type { Rule } from '../rule.ts'
import { draftRemark } from './draft-remark.ts'
import { openerForm } from './opener-form.ts'
import { openerSequence } from './opener-sequence.ts'
import { operativeEnd } from './operative-end.ts'
import { preambleEnd } from './preamble-end.ts'

export const rules = {
  'draft-remark': draftRemark,
  'opener-form': openerForm,
  'opener-sequence': openerSequence,
  'operative-end': operativeEnd,
  'preamble-end': preambleEnd,
} satisfies Readonly<Record<string, Rule>>
